import Localization

/// Words about ambition, interests and commitment.
enum InterestText {
    static let title = Text(
        nl: "Ambitie, belangen en commitment", en: "Ambition, interests and commitment", fr: "Ambition, intérêts et engagement")
    static let map = Text(nl: "Belangenkaart", en: "Map of interests", fr: "Carte des intérêts")

    /// The three letters, for narrow headings.
    static let ambition = Text(nl: "Ambitie", en: "Ambition", fr: "Ambition")
    static let interests = Text(nl: "Belangen", en: "Interests", fr: "Intérêts")
    static let commitment = Text(nl: "Commitment", en: "Commitment", fr: "Engagement")

    static func name(_ part: Interest.Part) -> Text {
        switch part {
        case .ambition: ambition
        case .network: Text(nl: "Belang van het netwerk", en: "Interest of the network", fr: "Intérêt du réseau")
        case .organisation: Text(nl: "Belang van de organisatie", en: "Interest of the organisation", fr: "Intérêt de l’organisation")
        case .sensitivity: Text(nl: "Gevoeligheden", en: "Sensitivities", fr: "Sensibilités")
        }
    }

    static let individual = Text(nl: "Belang van het individu", en: "Interest of the individual", fr: "Intérêt de l’individu")

    /// The level in one word, for the head of a column.
    static func level(_ part: Interest.Part) -> Text {
        switch part {
        case .ambition: ambition
        case .network: Text(nl: "netwerk", en: "network", fr: "réseau")
        case .organisation: Text(nl: "organisatie", en: "organisation", fr: "organisation")
        case .sensitivity: Text(nl: "gevoeligheden", en: "sensitivities", fr: "sensibilités")
        }
    }

    static let levelIndividual = Text(nl: "individu", en: "individual", fr: "individu")

    /// The question that helps to write it.
    static func question(_ part: Interest.Part) -> Text {
        switch part {
        case .ambition:
            Text(
                nl: "Welke maatschappelijke uitdaging drijft jullie hierheen? Wat moet er voor mensen anders worden?",
                en: "Which challenge in society brings you here? What should become different for people?",
                fr: "Quel défi de société vous amène ici ? Qu’est-ce qui doit changer pour les gens ?")
        case .network:
            Text(
                nl: "Wat kunnen we samen dat niemand van ons alleen kan?", en: "What can we do together that none of us can do alone?",
                fr: "Que pouvons-nous faire ensemble qu’aucun de nous ne peut faire seul ?")
        case .organisation:
            Text(
                nl: "Waarom steekt jullie organisatie hier tijd en energie in? Wat hopen jullie eruit te halen?",
                en: "Why does your organisation put time and energy into this? What do you hope to get out of it?",
                fr: "Pourquoi votre organisation y consacre-t-elle du temps et de l’énergie ? Qu’espérez-vous en retirer ?")
        case .sensitivity:
            Text(
                nl: "Waar moeten anderen rekening mee houden? Wat kan jullie organisatie niet loslaten?",
                en: "What should others bear in mind? What can your organisation not let go of?",
                fr: "De quoi les autres doivent-ils tenir compte ? À quoi votre organisation ne peut-elle pas renoncer ?")
        }
    }

    static let individualQuestion = Text(
        nl: "Wat levert het jou op om hierbij te zijn?", en: "What do you get out of being part of this?",
        fr: "Que vous apporte, à vous, le fait d’y participer ?")
    static let commitmentQuestion = Text(
        nl: "Wat willen jullie inbrengen?", en: "What do you want to bring in?", fr: "Que voulez-vous apporter ?")

    /// What each letter is to a collaboration.
    static let engine = Text(
        nl: "de motor van de samenwerking", en: "the engine of the collaboration", fr: "le moteur de la collaboration")
    static let cement = Text(
        nl: "het cement van de samenwerking", en: "the cement of the collaboration", fr: "le ciment de la collaboration")
    static let fuel = Text(nl: "wat elke partner inbrengt", en: "what each partner brings in", fr: "ce que chaque partenaire apporte")

    static let reach = Text(nl: "Hoe ver reikt deze ambitie?", en: "How far does this ambition reach?", fr: "Jusqu’où va cette ambition ?")
    static let reachOpen = Text(nl: "weten we nog niet", en: "we do not know yet", fr: "nous ne le savons pas encore")

    static func reach(_ reach: Interest.Reach) -> Text {
        switch reach {
        case .improve: Text(nl: "verbeteren", en: "improvement", fr: "amélioration")
        case .transform: Text(nl: "transformatie", en: "transformation", fr: "transformation")
        case .transition: Text(nl: "transitie", en: "transition", fr: "transition")
        }
    }

    static func reachMeaning(_ reach: Interest.Reach) -> Text {
        switch reach {
        case .improve:
            Text(
                nl: "wat er al is, beter, vlotter of slimmer doen", en: "doing what is there already better, faster or smarter",
                fr: "faire mieux, plus vite ou plus habilement ce qui existe déjà")
        case .transform:
            Text(
                nl: "met wat we in huis hebben anders gaan werken", en: "working differently with what we have",
                fr: "travailler autrement avec ce que nous avons")
        case .transition:
            Text(
                nl: "het systeem zelf veranderen, over organisaties heen", en: "changing the system itself, across organisations",
                fr: "changer le système lui-même, par-delà les organisations")
        }
    }

    static let audience = Text(
        nl: "Wie mag de gevoeligheden lezen?", en: "Who may read the sensitivities?", fr: "Qui peut lire les sensibilités ?")

    static func audience(_ audience: Interest.Audience) -> Text {
        switch audience {
        case .own:
            Text(
                nl: "alleen wie voor deze partner komt", en: "only those who come for this partner",
                fr: "uniquement les personnes de ce partenaire")
        case .coordinators: Text(nl: "ook de coördinator", en: "the coordinator too", fr: "aussi la coordination")
        case .network: Text(nl: "iedereen in het netwerk", en: "everybody in the network", fr: "tout le réseau")
        }
    }

    static let empty = Text(nl: "nog leeg", en: "still empty", fr: "encore vide")
    static let notShared = Text(nl: "niets gedeeld", en: "nothing shared", fr: "rien de partagé")
    static let nothingBrought = Text(nl: "nog niets toegezegd", en: "nothing promised yet", fr: "encore rien de promis")

    /// Who wrote something, and when.
    static func written(by name: String?, _ day: String, isTypedFor: Bool) -> Text {
        guard let name else {
            return Text(nl: day, en: day, fr: day)
        }
        guard isTypedFor else { return Text(nl: "\(name), \(day)", en: "\(name), \(day)", fr: "\(name), \(day)") }
        return Text(
            nl: "\(name) typte dit voor de partner, \(day)", en: "\(name) typed this for the partner, \(day)",
            fr: "\(name) a saisi ce texte pour le partenaire, le \(day)")
    }

    static func kind(_ kind: InterestMark.Kind) -> Text {
        switch kind {
        case .shared: Text(nl: "gedeeld", en: "shared", fr: "partagé")
        case .compatible: Text(nl: "verenigbaar", en: "compatible", fr: "compatible")
        case .clashing: Text(nl: "botsend", en: "clashing", fr: "en tension")
        }
    }

    static func kindMeaning(_ kind: InterestMark.Kind) -> Text {
        switch kind {
        case .shared: Text(nl: "we willen hetzelfde", en: "we want the same thing", fr: "nous voulons la même chose")
        case .compatible:
            Text(
                nl: "we willen elk iets anders, en dat kan naast elkaar", en: "we want different things, and they can go side by side",
                fr: "nous ne voulons pas la même chose, mais cela peut aller de pair")
        case .clashing:
            Text(
                nl: "wat de ene wil, gaat ten koste van de andere", en: "what one wants is at the expense of the other",
                fr: "ce que veut l’un se fait aux dépens de l’autre")
        }
    }

    /// How much of what, as one line.
    static func amount(_ commitment: Commitment, _ language: Language) -> String {
        let resource = language(ResourceText.name(commitment.resource))
        guard let quantity = commitment.quantity else { return resource }
        return "\(resource)\(language.colon)\(number(quantity, language)) \(commitment.unit)"
    }

    /// A number in hundredths, without decimals that say nothing.
    static func number(_ hundredths: Int, _ language: Language) -> String {
        guard hundredths % 100 != 0 else { return language.number(hundredths / 100) }
        return language.number(Double(hundredths) / 100, decimals: hundredths % 10 == 0 ? 1 : 2)
    }

    /// A number as it is typed in a field, without grouping.
    static func plain(_ hundredths: Int, _ language: Language) -> String {
        let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
        guard part != 0 else { return String(whole) }
        return "\(whole)\(language == .en ? "." : ",")\(part % 10 == 0 ? String(part / 10) : part < 10 ? "0\(part)" : String(part))"
    }

    static func until(_ day: String) -> Text {
        Text(nl: "tot en met \(day)", en: "up to and including \(day)", fr: "jusqu’au \(day) inclus")
    }

    static func ended(_ day: String) -> Text {
        Text(nl: "liep tot en met \(day)", en: "ended on \(day)", fr: "s’est terminé le \(day)")
    }

    static let missing = Text(
        nl: "Jullie belangen ontbreken nog", en: "Your interests are still missing", fr: "Vos intérêts manquent encore")

    static func missing(of partner: String) -> Text {
        Text(
            nl: "De belangen van \(partner) ontbreken nog", en: "The interests of \(partner) are still missing",
            fr: "Les intérêts de \(partner) manquent encore")
    }

    static let missingWhy = Text(
        nl: "Half invullen is goed om te beginnen.", en: "Half filled in is a good start.", fr: "À moitié rempli, c’est un bon début.")
}
