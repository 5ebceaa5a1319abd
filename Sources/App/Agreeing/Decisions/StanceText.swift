import Localization

/// Words of what a partner can say, and how it stands.
enum StanceText {
    static func name(_ stance: Stance) -> Text {
        switch stance {
        case .consent: Text(nl: "Consent", en: "Consent", fr: "Consentement")
        case .concern: Text(nl: "Consent met bezorgdheid", en: "Consent with a concern", fr: "Consentement avec préoccupation")
        case .objection: Text(nl: "Overwegend bezwaar", en: "Paramount objection", fr: "Objection majeure")
        case .wholehearted: Text(nl: "Volmondig akkoord", en: "Wholehearted agreement", fr: "Accord sans réserve")
        case .minorPoint:
            Text(nl: "Akkoord met een kleine kanttekening", en: "Agreement with a minor point", fr: "Accord avec une petite remarque")
        case .reservations: Text(nl: "Akkoord met voorbehoud", en: "Agreement with reservations", fr: "Accord avec réserves")
        case .noOpinion: Text(nl: "Onthouding, geen mening", en: "Abstention, no opinion", fr: "Abstention, sans avis")
        case .aside:
            Text(
                nl: "Afzijdig: niet onze keuze, maar wij houden het niet tegen", en: "Stand aside: not our choice, but we do not stop it",
                fr: "En retrait : pas notre choix, mais nous ne l’empêchons pas")
        case .disagreeFollow:
            Text(
                nl: "Formeel niet akkoord, maar wij volgen de meerderheid", en: "Formal disagreement, but we go along with the majority",
                fr: "Désaccord formel, mais nous suivons la majorité")
        case .disagreeApart:
            Text(
                nl: "Formeel niet akkoord, en wij voeren niet mee uit", en: "Formal disagreement, and we take no part in carrying it out",
                fr: "Désaccord formel, et nous ne participons pas à l’exécution")
        case .block: Text(nl: "Blokkeren", en: "Block", fr: "Blocage")
        case .yes: Text(nl: "Voor", en: "For", fr: "Pour")
        case .no: Text(nl: "Tegen", en: "Against", fr: "Contre")
        case .abstain: Text(nl: "Onthouding", en: "Abstention", fr: "Abstention")
        case .absent: Text(nl: "Afwezig", en: "Absent", fr: "Absent")
        }
    }

    /// What it means, where the name does not say it.
    static func meaning(_ stance: Stance) -> Text? {
        switch stance {
        case .consent:
            Text(nl: "Wij kunnen hiermee verder.", en: "We can go on with this.", fr: "Nous pouvons avancer avec cela.")
        case .concern:
            Text(
                nl: "Wij gaan mee, maar iets baart ons zorgen. Zeg wat.", en: "We go along, but something worries us. Say what.",
                fr: "Nous suivons, mais quelque chose nous préoccupe. Dites quoi.")
        case .objection:
            Text(
                nl: "Zo schaadt het voorstel ons of het doel. Zeg waarom.",
                en: "As it stands, the proposal harms us or the purpose. Say why.",
                fr: "Telle quelle, la proposition nous nuit ou nuit au but. Dites pourquoi.")
        case .absent:
            Text(
                nl: "Wij kunnen ons nu niet uitspreken. Dit telt als niet gehoord.", en: "We cannot speak now. This counts as not heard.",
                fr: "Nous ne pouvons pas nous prononcer maintenant. Cela compte comme non entendu.")
        case .abstain:
            Text(
                nl: "Wij zijn gehoord, maar kiezen geen kant.", en: "We are heard, but do not take sides.",
                fr: "Nous sommes entendus, sans prendre parti.")
        default: nil
        }
    }

    static func hearing(_ hearing: DecisionScene.Hearing) -> Text {
        switch hearing {
        case .spoke: Text(nl: "gehoord", en: "heard", fr: "entendu")
        case .voted: Text(nl: "gestemd", en: "voted", fr: "a voté")
        case .delegated: Text(nl: "gehoord via een ander", en: "heard through another", fr: "entendu par un autre")
        case .silent: Text(nl: "nog niet gehoord", en: "not heard yet", fr: "pas encore entendu")
        case .onEarlierText:
            Text(
                nl: "sprak zich uit over een eerdere tekst, opnieuw gevraagd", en: "spoke on an earlier text, asked again",
                fr: "s’est prononcé sur un texte antérieur, à nouveau sollicité")
        case .onlyPersonal:
            Text(
                nl: "persoonlijk akkoord, organisatie nog niet", en: "personal agreement, organisation not yet",
                fr: "accord personnel, pas encore celui de l’organisation")
        case .absent: Text(nl: "afwezig, niet gehoord", en: "absent, not heard", fr: "absent, pas entendu")
        case .left: Text(nl: "verliet het netwerk", en: "left the network", fr: "a quitté le réseau")
        }
    }

    static let outside = Text(nl: "buiten mandaat", en: "outside the mandate", fr: "hors mandat")
    static let within = Text(nl: "binnen mandaat", en: "within the mandate", fr: "dans le mandat")
    static let withinSubject = Text(
        nl: "binnen mandaat, als het hierover gaat", en: "within the mandate, if it is about this",
        fr: "dans le mandat, s’il s’agit de cela")
    static let noMandate = Text(nl: "zonder mandaat", en: "without a mandate", fr: "sans mandat")
    static let personal = Text(nl: "alleen persoonlijk", en: "personal only", fr: "à titre personnel")
    static let byLink = Text(nl: "via de persoonlijke link", en: "by the personal link", fr: "par le lien personnel")
    static let replaced = Text(
        nl: "vervangen door een later standpunt", en: "replaced by a later position", fr: "remplacée par une position ultérieure")
    static let takenBack = Text(nl: "teruggenomen", en: "taken back", fr: "retirée")
    static let somebody = Text(
        nl: "iemand van wie de naam gewist is", en: "somebody whose name was erased", fr: "une personne dont le nom a été effacé")

    static func via(_ name: String) -> Text { Text(nl: "via \(name)", en: "through \(name)", fr: "par \(name)") }

    static func onText(_ number: Int) -> Text { Text(nl: "bij tekst \(number)", en: "on text \(number)", fr: "sur le texte \(number)") }
}
