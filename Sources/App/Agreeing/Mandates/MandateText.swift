import Localization

/// Words about mandates.
enum MandateText {
    static let title = Text(nl: "Wie mag wat zeggen?", en: "Who may say what?", fr: "Qui peut dire quoi ?")
    static let name = Text(nl: "Mandaten", en: "Mandates", fr: "Mandats")
    static let intro = Text(
        nl:
            "Een mandaat zegt wat iemand namens een partner mag zeggen of beslissen, waarover en tot wanneer. Zo weet iedereen aan tafel wat een ja waard is.",
        en:
            "A mandate says what somebody may say or decide for a partner, on what and until when. That way everybody at the table knows what a yes is worth.",
        fr:
            "Un mandat indique ce qu’une personne peut dire ou décider au nom d’un partenaire, sur quel sujet et jusqu’à quand. Ainsi, tout le monde autour de la table sait ce que vaut un oui."
    )
    static let whoSees = Text(
        nl:
            "Iedereen in het netwerk leest deze pagina. De coördinator geeft en beëindigt mandaten, en wie een partner vertegenwoordigt doet dat voor de eigen partner.",
        en:
            "Everybody in the network reads this page. The coordinator gives and ends mandates, and whoever represents a partner does so for that partner.",
        fr:
            "Tout le monde dans le réseau lit cette page. La coordination donne les mandats et y met fin, et la personne qui représente un partenaire le fait pour ce partenaire."
    )
    static let new = Text(nl: "Een mandaat geven", en: "Give a mandate", fr: "Donner un mandat")
    static let silent = Text(
        nl: "Stemgerechtigd, en nog niemand met een mandaat", en: "With a vote, and nobody with a mandate yet",
        fr: "Avec voix délibérative, et encore personne avec un mandat")
    static let silentWhy = Text(
        nl: "Voor deze partners weet niemand zeker wie iets mag toezeggen.",
        en: "For these partners nobody knows for sure who may promise anything.",
        fr: "Pour ces partenaires, personne ne sait avec certitude qui peut s’engager.")
    static let perPartner = Text(nl: "Per partner", en: "By partner", fr: "Par partenaire")
    static let nobodyNow = Text(nl: "Vandaag niemand.", en: "Nobody today.", fr: "Personne aujourd’hui.")
    static let noPartners = Text(
        nl: "Er zijn nog geen partners. Voeg die eerst toe; dan kun je hier hun mandaten opschrijven.",
        en: "There are no partners yet. Add them first; then you can write down their mandates here.",
        fr: "Il n’y a pas encore de partenaires. Ajoutez-les d’abord ; vous pourrez ensuite noter leurs mandats ici.")
    static let example = Text(
        nl: "Voorbeeld: An De Smet mag voor het OCMW tot 5.000 euro vastleggen, over het jaarprogramma, tot eind 2027.",
        en: "Example: An De Smet may commit up to 5,000 euros for the OCMW, on the yearly programme, until the end of 2027.",
        fr: "Exemple : An De Smet peut engager le CPAS jusqu’à 5.000 euros, pour le programme annuel, jusque fin 2027.")
    static let past = Text(nl: "Verlopen en beëindigd", en: "Expired and ended", fr: "Mandats qui ont pris fin")
    static let takeAlong = Text(
        nl: "Neem mee als rekenblad (CSV)", en: "Download as a spreadsheet (CSV)", fr: "Télécharger au format tableur (CSV)")

    static let partner = Text(nl: "Voor welke partner?", en: "For which partner?", fr: "Pour quel partenaire ?")
    static let partnerShort = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let person = Text(nl: "Wie krijgt het mandaat?", en: "Who gets the mandate?", fr: "Qui reçoit le mandat ?")
    static let personShort = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let subject = Text(nl: "Waarover?", en: "On what?", fr: "Sur quel sujet ?")
    static let subjectHint = Text(
        nl: "Laat leeg als het over alles gaat.", en: "Leave empty if it is about everything.", fr: "Laissez vide si cela concerne tout.")
    static let everything = Text(nl: "over alles", en: "on everything", fr: "sur tout")
    static let limit = Text(nl: "Hoe ver gaat het?", en: "How far does it go?", fr: "Jusqu’où va-t-il ?")
    static let amount = Text(nl: "Tot welk bedrag, in euro?", en: "Up to what amount, in euros?", fr: "Jusqu’à quel montant, en euros ?")
    static let amountHint = Text(
        nl: "Alleen bij ‘mag vastleggen tot een bedrag’. Een heel getal, zoals 5000.",
        en: "Only with ‘may commit up to an amount’. A whole number, such as 5000.",
        fr: "Uniquement avec « peut engager des moyens jusqu’à un montant ». Un nombre entier, comme 5000.")
    static let amountFirst = Text(
        nl: "Schrijf tot welk bedrag.", en: "Write up to what amount.", fr: "Indiquez jusqu’à quel montant.")
    static let amountWrong = Text(
        nl: "Schrijf een heel getal van hoogstens een miljard, zoals 5000.", en: "Write a whole number of at most a billion, such as 5000.",
        fr: "Écrivez un nombre entier d’au plus un milliard, comme 5000.")
    static let amountOnly = Text(
        nl: "Een bedrag hoort alleen bij vastleggen. Kies dat, of maak dit leeg.",
        en: "An amount only goes with committing. Choose that, or empty this.",
        fr: "Un montant ne va qu’avec un engagement. Choisissez cela, ou videz ce champ.")
    static let givenBy = Text(nl: "Wie gaf het?", en: "Who gave it?", fr: "Qui l’a donné ?")
    static let givenByHint = Text(
        nl: "Het orgaan of de persoon van de partner, zoals ‘bestuursorgaan, 12 mei 2026’.",
        en: "The body or the person of the partner, such as ‘board, 12 May 2026’.",
        fr: "L’organe ou la personne du partenaire, comme « organe d’administration, 12 mai 2026 ».")
    static let givenByShort = Text(nl: "Gegeven door", en: "Given by", fr: "Donné par")
    static let startsOn = Text(nl: "Vanaf", en: "From", fr: "À partir du")
    static let startsOnHint = Text(
        nl: "De dag waarop het gegeven werd; die mag voorbij zijn.", en: "The day on which it was given; it may be past.",
        fr: "Le jour où il a été donné ; il peut être passé.")
    static let endsOn = Text(nl: "Tot en met", en: "Up to and including", fr: "Jusqu’au (inclus)")
    static let endsOnHint = Text(
        nl: "Laat leeg als er geen einddatum is.", en: "Leave empty if there is no end date.",
        fr: "Laissez vide s’il n’y a pas de date de fin.")
    static let endsFirst = Text(
        nl: "Het einde kan niet voor het begin liggen.", en: "The end cannot be before the beginning.",
        fr: "La fin ne peut pas précéder le début.")
    static let replacement = Text(
        nl: "Wie vervangt deze persoon?", en: "Who replaces this person?", fr: "Qui remplace cette personne ?")
    static let replacementShort = Text(nl: "Vervanger", en: "Replacement", fr: "Suppléance")
    static let replacementOther = Text(
        nl: "Kies iemand anders dan wie het mandaat krijgt.", en: "Choose somebody other than the person who gets the mandate.",
        fr: "Choisissez une autre personne que celle qui reçoit le mandat.")
    static let recordedOn = Text(nl: "Opgeschreven op", en: "Written down on", fr: "Noté le")
    static let endedOn = Text(nl: "Beëindigd op", en: "Ended on", fr: "A pris fin le")
    static let why = Text(nl: "Waarom?", en: "Why?", fr: "Pourquoi ?")
    static let end = Text(nl: "Beëindigen", en: "End", fr: "Mettre fin")
    static let endTitle = Text(nl: "Een mandaat beëindigen", en: "End a mandate", fr: "Mettre fin à un mandat")
    static let endWhat = Text(
        nl: "Het mandaat geldt vanaf vandaag niet meer. Het blijft met de reden in de lijst staan.",
        en: "From today the mandate is no longer valid. It stays in the list with the reason.",
        fr: "À partir d’aujourd’hui, le mandat n’est plus valable. Il reste dans la liste avec la raison.")
    static let replace = Text(nl: "Vervangen", en: "Replace", fr: "Remplacer")
    static let replaceTitle = Text(nl: "Een mandaat vervangen", en: "Replace a mandate", fr: "Remplacer un mandat")
    static let replaceWhat = Text(
        nl: "Een mandaat verandert nooit. Het oude eindigt vandaag en het nieuwe komt ervoor in de plaats.",
        en: "A mandate never changes. The old one ends today and the new one takes its place.",
        fr: "Un mandat ne change jamais. L’ancien prend fin aujourd’hui et le nouveau prend sa place.")
    static let handOver = Text(
        nl: "Vertegenwoordiging overdragen", en: "Hand over the representation", fr: "Transmettre la représentation")
    static let ahead = Text(nl: "nog niet begonnen", en: "not begun yet", fr: "pas encore commencé")
    static let gone = Text(nl: "niet meer in het netwerk", en: "no longer in the network", fr: "n’est plus dans le réseau")
    static let erased = Text(
        nl: "iemand van wie de naam gewist is", en: "somebody whose name was erased", fr: "une personne dont le nom a été effacé")
    static let conflictTitle = Text(
        nl: "Dit veranderde intussen", en: "This changed in the meantime", fr: "Cela a changé entre-temps")
    static let conflict = Text(
        nl:
            "Het mandaat is al beëindigd, of iemand verliet het netwerk. Wat je schreef, staat hieronder nog. Kijk eerst in de lijst wat er nu geldt.",
        en:
            "The mandate has ended already, or somebody left the network. What you wrote is still below. Look in the list first at what is valid now.",
        fr:
            "Le mandat a déjà pris fin, ou quelqu’un a quitté le réseau. Ce que vous avez écrit est encore ci-dessous. Regardez d’abord dans la liste ce qui est valable maintenant."
    )

    static func limit(_ limit: Mandate.Limit) -> Text {
        switch limit {
        case .speak: Text(nl: "mag spreken", en: "may speak", fr: "peut parler")
        case .agree: Text(nl: "mag informeel akkoord gaan", en: "may agree informally", fr: "peut donner un accord informel")
        case .commit:
            Text(nl: "mag vastleggen tot een bedrag", en: "may commit up to an amount", fr: "peut engager des moyens jusqu’à un montant")
        case .sign: Text(nl: "mag ondertekenen", en: "may sign", fr: "peut signer")
        }
    }

    static func limitMeaning(_ limit: Mandate.Limit) -> Text {
        switch limit {
        case .speak:
            Text(
                nl: "Meepraten en vragen meenemen naar de achterban; niets toezeggen.",
                en: "Take part and take questions back to the home organisation; promise nothing.",
                fr: "Participer aux discussions et relayer les questions à l’organisation ; ne rien promettre.")
        case .agree:
            Text(
                nl: "Zeggen dat de partner het ermee eens is, zonder geld of handtekening.",
                en: "Say that the partner agrees, without money or a signature.",
                fr: "Dire que le partenaire est d’accord, sans argent ni signature.")
        case .commit:
            Text(
                nl: "Ook mensen en middelen toezeggen, tot het bedrag hieronder.",
                en: "Also promise people and resources, up to the amount below.",
                fr: "Promettre aussi des personnes et des moyens, jusqu’au montant ci-dessous.")
        case .sign:
            Text(
                nl: "De partner verbinden met een handtekening, zonder grens.", en: "Bind the partner with a signature, without a limit.",
                fr: "Engager le partenaire par une signature, sans limite.")
        }
    }

    /// How far a mandate goes, with its amount.
    static func limit(of mandate: Mandate) -> Text { limit(mandate.limit, amount: mandate.amount) }

    static func limit(_ limit: Mandate.Limit, amount: Int?) -> Text {
        guard let amount else { return self.limit(limit) }
        return Text(
            nl: commit(upTo: Language.nl.number(amount)).nl, en: commit(upTo: Language.en.number(amount)).en,
            fr: commit(upTo: Language.fr.number(amount)).fr)
    }

    private static func commit(upTo amount: String) -> Text {
        Text(
            nl: "mag vastleggen tot \(amount) euro", en: "may commit up to \(amount) euros", fr: "peut engager jusqu’à \(amount) euros")
    }

    static func since(_ from: String, _ until: String?) -> Text {
        guard let until else { return Text(nl: "vanaf \(from)", en: "from \(from)", fr: "à partir du \(from)") }
        return Text(
            nl: "van \(from) tot en met \(until)", en: "from \(from) up to and including \(until)", fr: "du \(from) au \(until) inclus")
    }

    static func given(_ by: String) -> Text {
        Text(nl: "gegeven door \(by)", en: "given by \(by)", fr: "donné par \(by)")
    }

    static func recorded(_ day: String) -> Text {
        Text(nl: "opgeschreven op \(day)", en: "written down on \(day)", fr: "noté le \(day)")
    }

    static func replaces(_ name: String) -> Text {
        Text(nl: "bij afwezigheid: \(name)", en: "when absent: \(name)", fr: "en cas d’absence : \(name)")
    }

    static func ended(_ day: String, _ why: String) -> Text {
        Text(nl: "beëindigd op \(day): \(why)", en: "ended on \(day): \(why)", fr: "a pris fin le \(day) : \(why)")
    }

    static func ranOut(_ day: String) -> Text {
        Text(nl: "verlopen op \(day)", en: "expired on \(day)", fr: "expiré le \(day)")
    }
}

/// Words about one partner that lets another speak.
enum DelegationText {
    static let title = Text(
        nl: "Wie laat een ander spreken?", en: "Who lets another speak?", fr: "Qui laisse un autre parler ?")
    static let why = Text(
        nl: "Een partner die er een tijd niet bij kan zijn, kan een andere stemgerechtigde partner laten spreken.",
        en: "A partner that cannot be there for a while can let another partner with a vote speak.",
        fr: "Un partenaire absent pendant un temps peut laisser parler un autre partenaire avec voix délibérative.")
    static let rules = Text(
        nl:
            "Een delegatie geldt niet voor een besluit waarover de andere partner zelf niets zegt, en telt nooit mee in een geheime stemming. Ze gaat niet over op een derde.",
        en:
            "A delegation does not apply to a decision on which the other partner says nothing itself, and never counts in a secret ballot. It does not pass on to a third.",
        fr:
            "Une procuration ne vaut pas pour une décision sur laquelle l’autre partenaire ne dit rien lui-même, et ne compte jamais dans un vote secret. Elle ne passe pas à un tiers."
    )
    static let none = Text(
        nl: "Vandaag spreekt niemand voor een andere partner.", en: "Today nobody speaks for another partner.",
        fr: "Aujourd’hui, personne ne parle pour un autre partenaire.")
    static let new = Text(nl: "Een andere partner laten spreken", en: "Let another partner speak", fr: "Laisser parler un autre partenaire")
    static let past = Text(nl: "Vroegere delegaties", en: "Earlier delegations", fr: "Procurations antérieures")
    static let partner = Text(nl: "Wie laat spreken?", en: "Who lets another speak?", fr: "Qui laisse parler ?")
    static let holder = Text(nl: "Wie spreekt?", en: "Who speaks?", fr: "Qui parle ?")
    static let holderHint = Text(
        nl: "Alleen partners die stemgerechtigd zijn.", en: "Only partners with a vote.",
        fr: "Uniquement les partenaires avec voix délibérative.")
    static let startsOn = Text(nl: "Vanaf", en: "From", fr: "À partir du")
    static let endsOn = Text(nl: "Tot en met", en: "Up to and including", fr: "Jusqu’au (inclus)")
    static let endsOnHint = Text(nl: "Hoogstens een jaar.", en: "At most a year.", fr: "Au plus un an.")
    static let reason = Text(nl: "Waarom?", en: "Why?", fr: "Pourquoi ?")
    static let end = Text(nl: "Nu beëindigen", en: "End now", fr: "Mettre fin maintenant")
    static let itself = Text(
        nl: "Een partner kan geen delegatie geven aan zichzelf. Kies een andere partner.",
        en: "A partner cannot give a delegation to itself. Choose another partner.",
        fr: "Un partenaire ne peut pas se donner procuration à lui-même. Choisissez un autre partenaire.")
    static let notPast = Text(
        nl: "Een delegatie begint vandaag of later.", en: "A delegation begins today or later.",
        fr: "Une procuration commence aujourd’hui ou plus tard.")
    static let tooLong = Text(
        nl: "Een delegatie duurt hoogstens een jaar. Daarna geven jullie ze opnieuw.",
        en: "A delegation lasts at most a year. After that you give it again.",
        fr: "Une procuration dure au plus un an. Vous la donnez ensuite à nouveau.")
    static let overlap = Text(
        nl:
            "Voor deze partner spreekt al een andere, of de partner die zou spreken is niet meer stemgerechtigd. Beëindig eerst de delegatie die er is.",
        en:
            "Another already speaks for this partner, or the partner that would speak has no vote any more. End the current delegation first.",
        fr:
            "Un autre parle déjà pour ce partenaire, ou celui qui parlerait n’a plus voix délibérative. Mettez d’abord fin à la procuration en cours."
    )
    static let newNote = Text(nl: "nog niet begonnen", en: "not begun yet", fr: "pas encore commencée")

    static func line(_ partner: String, _ holder: String) -> Text {
        Text(nl: "\(holder) spreekt voor \(partner)", en: "\(holder) speaks for \(partner)", fr: "\(holder) parle pour \(partner)")
    }
}
