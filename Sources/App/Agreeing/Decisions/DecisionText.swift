import Localization

/// Words of decisions: ways, states, outcomes.
enum DecisionText {
    static let title = Text(nl: "Besluiten", en: "Decisions", fr: "Décisions")
    static let one = Text(nl: "Besluit", en: "Decision", fr: "Décision")
    static let why = Text(
        nl:
            "Elke partner blijft autonoom, en toch komen jullie samen tot besluiten. Elke stemgerechtigde partner neemt één standpunt in. Wie zwijgt, stemt niet toe.",
        en:
            "Each partner stays independent, and yet you reach decisions together. Each partner with a vote takes one position. Silence is not consent.",
        fr:
            "Chaque partenaire reste autonome, et pourtant vous décidez ensemble. Chaque partenaire avec voix délibérative prend une seule position. Qui ne dit mot ne consent pas."
    )
    static let new = Text(nl: "Nieuw voorstel", en: "New proposal", fr: "Nouvelle proposition")
    static let noneYet = Text(nl: "Er ligt nog geen voorstel.", en: "There is no proposal yet.", fr: "Il n’y a pas encore de proposition.")
    static let noneYetHint = Text(
        nl:
            "Een voorstel zegt wat jullie willen beslissen en waarom, en tegen wanneer elke partner zich uitspreekt. Daarna staat het besluit hier, met wie gehoord is, wie niet, en welk orgaan nog moet bekrachtigen.",
        en:
            "A proposal says what you want to decide and why, and by when each partner takes a position. After that the decision is listed here, with who was heard, who was not, and which body still has to ratify.",
        fr:
            "Une proposition dit ce que vous voulez décider et pourquoi, et pour quand chaque partenaire se prononce. La décision figure ensuite ici, avec qui a été entendu, qui ne l’a pas été, et quel organe doit encore ratifier."
    )
    static let openOnes = Text(nl: "Nu te beslissen", en: "To be decided now", fr: "À décider maintenant")
    static let drafts = Text(nl: "In klad", en: "Drafts", fr: "Brouillons")
    static let earlier = Text(nl: "Eerder besloten", en: "Decided earlier", fr: "Décisions antérieures")
    static let register = Text(
        nl: "Alle besluiten van mijn netwerken", en: "All decisions of my networks", fr: "Toutes les décisions de mes réseaux")
    static let proposal = Text(nl: "Voorstel", en: "Proposal", fr: "Proposition")
    static let reason = Text(nl: "Waarom", en: "Why", fr: "Pourquoi")
    static let options = Text(nl: "Waaruit gekozen wordt", en: "The options", fr: "Les options")
    static let occasion = Text(nl: "Aanleiding", en: "Prompted by", fr: "À la suite de")
    static let way = Text(nl: "Manier van beslissen", en: "Way of deciding", fr: "Mode de décision")
    static let quorum = Text(
        nl: "Hoeveel partners gehoord moeten zijn", en: "How many partners must be heard", fr: "Nombre de partenaires à entendre")
    static let silence = Text(nl: "Wie zwijgt", en: "A silent partner", fr: "Un partenaire qui se tait")
    static let needs = Text(nl: "Wat een ja betekent", en: "What a yes means", fr: "Ce que signifie un oui")
    static let level = Text(nl: "Niveau", en: "Level", fr: "Niveau")
    static let closesOn = Text(nl: "Laatste dag", en: "Last day", fr: "Dernier jour")
    static let proposedBy = Text(nl: "Ingebracht door", en: "Proposed by", fr: "Déposée par")
    static let follows = Text(nl: "Volgt op", en: "Follows on", fr: "Fait suite à")
    static let followedBy = Text(nl: "Opgevolgd door", en: "Followed by", fr: "Suivie de")
    static let howItIsDecided = Text(nl: "Hoe er beslist wordt", en: "How it is decided", fr: "Comment on décide")
    static let secret = Text(nl: "geheime stemming", en: "secret ballot", fr: "vote secret")
    static let hidden = Text(
        nl: "standpunten verborgen tot het sluiten", en: "positions hidden until closing", fr: "positions cachées jusqu’à la clôture")
    static let fixedNow = Text(
        nl: "Dit ligt vast sinds het voorstel openging.", en: "This has been fixed since the proposal was opened.",
        fr: "Ceci est fixé depuis l’ouverture de la proposition.")

    static func number(_ number: Int) -> Text { Text(nl: "Besluit \(number)", en: "Decision \(number)", fr: "Décision \(number)") }

    static func link(_ one: DecisionLink) -> Text {
        one.number.map { number in
            let name = Self.number(number)
            return Text(nl: "\(name[.nl]): \(one.title)", en: "\(name[.en]): \(one.title)", fr: "\(name[.fr]) : \(one.title)")
        } ?? Text(nl: one.title, en: one.title, fr: one.title)
    }

    static func state(_ decision: Decision) -> Text {
        switch decision.state {
        case .draft: Text(nl: "klad", en: "draft", fr: "brouillon")
        case .open: Text(nl: "open", en: "open", fr: "ouverte")
        case .withdrawn: Text(nl: "ingetrokken", en: "withdrawn", fr: "retirée")
        case .closed: outcome(decision.outcome ?? .taken)
        }
    }

    /// In a word or two.
    static func outcome(_ outcome: DecisionOutcome) -> Text {
        switch outcome {
        case .taken: Text(nl: "genomen", en: "taken", fr: "prise")
        case .objection: Text(nl: "niet genomen: bezwaar", en: "not taken: objection", fr: "non prise : objection")
        case .blocked: Text(nl: "niet genomen: geblokkeerd", en: "not taken: blocked", fr: "non prise : bloquée")
        case .opposed: Text(nl: "niet genomen: niet unaniem", en: "not taken: not unanimous", fr: "non prise : pas d’unanimité")
        case .tooLittleSupport:
            Text(nl: "niet genomen: te weinig steun", en: "not taken: too little support", fr: "non prise : trop peu de soutien")
        case .noMajority: Text(nl: "niet genomen: geen meerderheid", en: "not taken: no majority", fr: "non prise : pas de majorité")
        case .noQuorum: Text(nl: "niet genomen: te weinig gehoord", en: "not taken: too few heard", fr: "non prise : trop peu entendus")
        case .silence:
            Text(nl: "niet genomen: niet iedereen sprak", en: "not taken: not all spoke", fr: "non prise : tous ne se sont pas exprimés")
        }
    }

    /// In a sentence.
    static func outcomeSentence(_ outcome: DecisionOutcome) -> Text {
        switch outcome {
        case .taken: Text(nl: "Het besluit is genomen.", en: "The decision is taken.", fr: "La décision est prise.")
        case .objection:
            Text(
                nl: "Niet genomen: er stond nog een overwegend bezwaar open.",
                en: "Not taken: a paramount objection had not been resolved.",
                fr: "Non prise : une objection majeure n’était pas encore levée.")
        case .blocked:
            Text(
                nl: "Niet genomen: iemand blokkeert. Dat is een teken om te stoppen en te praten.",
                en: "Not taken: somebody blocks. That is a sign to stop and talk.",
                fr: "Non prise : quelqu’un bloque. C’est le signe qu’il faut s’arrêter et parler.")
        case .opposed:
            Text(
                nl: "Niet genomen: unanimiteit was afgesproken en niet iedereen is voor.",
                en: "Not taken: unanimity was agreed and not everybody is in favour.",
                fr: "Non prise : l’unanimité était convenue et tous ne sont pas pour.")
        case .tooLittleSupport:
            Text(
                nl: "Niet genomen: er is te weinig steun.", en: "Not taken: there is too little support.",
                fr: "Non prise : il y a trop peu de soutien.")
        case .noMajority:
            Text(
                nl: "Niet genomen: er is geen meerderheid.", en: "Not taken: there is no majority.",
                fr: "Non prise : il n’y a pas de majorité.")
        case .noQuorum:
            Text(
                nl: "Niet genomen: er zijn te weinig partners gehoord.", en: "Not taken: too few partners were heard.",
                fr: "Non prise : trop peu de partenaires ont été entendus.")
        case .silence:
            Text(
                nl: "Niet genomen: afgesproken was dat iedereen zich uitspreekt, en dat is niet gebeurd.",
                en: "Not taken: it was agreed that everybody would speak, and that did not happen.",
                fr: "Non prise : il était convenu que chacun s’exprime, ce qui n’a pas été le cas.")
        }
    }

    static func notHeard(_ names: String) -> Text {
        Text(nl: "Niet gehoord: \(names).", en: "Not heard: \(names).", fr: "Pas entendus : \(names).")
    }

    static let notHeardMeaning = Text(
        nl: "Zij zijn genoemd, tellen niet als akkoord, en zijn niet gebonden tot ze zich uitspreken.",
        en: "They are named, do not count as agreeing, and are not bound until they speak.",
        fr: "Ils sont cités, ne sont pas considérés comme d’accord, et ne sont pas liés tant qu’ils ne se prononcent pas.")

    static func way(_ way: Decision.Way) -> Text {
        switch way {
        case .consent: Text(nl: "Consent", en: "Consent", fr: "Consentement")
        case .gradients: Text(nl: "Gradaties van instemming", en: "Gradients of agreement", fr: "Degrés d’accord")
        case .unanimity: Text(nl: "Unanimiteit", en: "Unanimity", fr: "Unanimité")
        case .majority: Text(nl: "Meerderheid", en: "Majority", fr: "Majorité")
        }
    }

    static func meaning(_ way: Decision.Way) -> Text {
        switch way {
        case .consent:
            Text(
                nl:
                    "Genomen als niemand een overwegend bezwaar heeft. Een bezwaar is beargumenteerd en wordt verwerkt: het maakt het voorstel beter.",
                en:
                    "Taken when nobody has a paramount objection. An objection gives reasons and is addressed: it makes the proposal better.",
                fr: "Prise si personne n’a d’objection majeure. Une objection est argumentée et traitée : elle améliore la proposition.")
        case .gradients:
            Text(
                nl:
                    "Acht stappen van volmondig akkoord tot blokkeren. Je ziet hoe de steun verdeeld is; er is geen gemiddelde. Eén blokkering betekent stoppen en praten.",
                en:
                    "Eight steps from wholehearted agreement to blocking. You see how support is spread; there is no average. One block means stop and talk.",
                fr:
                    "Huit degrés, de l’accord sans réserve au blocage. Vous voyez comment le soutien se répartit ; il n’y a pas de moyenne. Un seul blocage : on s’arrête et on parle."
            )
        case .unanimity:
            Text(
                nl: "Genomen als iedereen die gehoord is, voor is. Een onthouding houdt niet tegen.",
                en: "Taken when everybody who was heard is in favour. An abstention does not stop it.",
                fr: "Prise si tous ceux qui ont été entendus sont pour. Une abstention n’empêche rien.")
        case .majority:
            Text(
                nl:
                    "Genomen met meer stemmen voor dan tegen. Zijn er opties: als één ervan meer dan de helft haalt. Onthoudingen tellen niet mee.",
                en: "Taken with more votes for than against. With options: when one of them gets more than half. Abstentions do not count.",
                fr:
                    "Prise s’il y a plus de voix pour que contre. Avec des options : si l’une obtient plus de la moitié. Les abstentions ne comptent pas."
            )
        }
    }

    static func quorum(_ quorum: Decision.Quorum) -> Text {
        switch quorum {
        case .half: Text(nl: "meer dan de helft", en: "more than half", fr: "plus de la moitié")
        case .twoThirds: Text(nl: "minstens twee derde", en: "at least two thirds", fr: "au moins les deux tiers")
        case .threeQuarters: Text(nl: "minstens drie vierde", en: "at least three quarters", fr: "au moins les trois quarts")
        case .all: Text(nl: "allemaal", en: "all of them", fr: "tous")
        }
    }

    static func silence(_ silence: Decision.Silence) -> Text {
        switch silence {
        case .notBound:
            Text(
                nl: "wordt genoemd, telt niet als akkoord en is niet gebonden tot hij zich uitspreekt",
                en: "is named, does not count as agreeing and is not bound until it speaks",
                fr: "est cité, n’est pas considéré comme d’accord et n’est pas lié tant qu’il ne s’exprime pas")
        case .mustSpeak:
            Text(
                nl: "houdt het besluit tegen: iedereen moet zich uitspreken", en: "holds the decision up: everybody must speak",
                fr: "bloque la décision : chacun doit s’exprimer")
        }
    }

    static func needs(_ need: Decision.Need, _ amount: String?) -> Text {
        switch need {
        case .agree: Text(nl: "informeel akkoord gaan", en: "agreeing informally", fr: "un accord informel")
        case .commit:
            amount.map {
                Text(nl: "middelen vastleggen tot \($0) euro", en: "committing up to \($0) euros", fr: "un engagement jusqu’à \($0) euros")
            } ?? Text(nl: "middelen vastleggen", en: "committing resources", fr: "un engagement de moyens")
        case .sign: Text(nl: "ondertekenen", en: "signing", fr: "une signature")
        }
    }

    static func level(_ level: Decision.Level) -> Text {
        switch level {
        case .network: Text(nl: "netwerk", en: "network", fr: "réseau")
        case .organisation: Text(nl: "organisatie", en: "organisation", fr: "organisation")
        case .individual: Text(nl: "individu", en: "individual", fr: "individu")
        }
    }

    static func until(_ day: String) -> Text {
        Text(nl: "tot en met \(day)", en: "up to and including \(day)", fr: "jusqu’au \(day) inclus")
    }

    static func heard(_ heard: Int, of voices: Int) -> Text {
        Text(
            nl: "\(heard) van \(voices) partners gehoord", en: "\(heard) of \(voices) partners heard",
            fr: "\(heard) partenaires entendus sur \(voices)")
    }

    static func neededMore(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "nog 1 nodig", en: "1 more needed", fr: "il en faut encore 1"),
            other: Text(nl: "nog \(count) nodig", en: "\(count) more needed", fr: "il en faut encore \(count)"))
    }

    static func support(_ support: DecisionCount.Support) -> Text {
        switch support {
        case .enthusiastic: Text(nl: "enthousiaste steun", en: "enthusiastic support", fr: "soutien enthousiaste")
        case .cautious: Text(nl: "voorzichtige steun", en: "cautious support", fr: "soutien prudent")
        case .tooLittle: Text(nl: "te weinig steun", en: "too little support", fr: "trop peu de soutien")
        case .stopped: Text(nl: "stop en praat", en: "stop and talk", fr: "s’arrêter et parler")
        }
    }
}
