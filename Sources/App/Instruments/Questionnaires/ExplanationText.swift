import Localization

/// Words of the page that explains the domains, and of what every instrument shares.
enum ExplanationText {
    static let contents = Text(nl: "Inhoud", en: "Contents", fr: "Contenu")
    static let fillIn = Text(nl: "Vul in voor jezelf", en: "Fill it in for yourself", fr: "Remplir pour vous-même")
    static let others = Text(nl: "Andere instrumenten", en: "Other instruments", fr: "Autres instruments")
    static let discuss = Text(nl: "Om over te praten:", en: "To talk about:", fr: "À discuter :")
    static let helps = Text(nl: "Wat kan helpen:", en: "What can help:", fr: "Ce qui peut aider :")
    static let toBeConfirmed = Text(
        nl: "De naam van dit domein is voorlopig: hij moet nog bevestigd worden.",
        en: "The name of this domain is provisional: it is still to be confirmed.",
        fr: "Le nom de ce domaine est provisoire : il reste à confirmer.")

    static func title(domains: Int) -> Text {
        domains == 10
            ? Text(nl: "De tien domeinen", en: "The ten domains", fr: "Les dix domaines")
            : Text(nl: "De \(domains) domeinen", en: "The \(domains) domains", fr: "Les \(domains) domaines")
    }

    static func mode(_ mode: Mode) -> Text {
        switch mode {
        case .open: Text(nl: "open", en: "open", fr: "ouverte")
        case .confidential: Text(nl: "vertrouwelijk", en: "confidential", fr: "confidentielle")
        case .anonymous: Text(nl: "anoniem", en: "anonymous", fr: "anonyme")
        }
    }

    static func form(_ form: Questionnaire.Form) -> Text {
        switch form {
        case .full: Text(nl: "volledig", en: "in full", fr: "version complète")
        case .short: Text(nl: "kort", en: "short", fr: "version courte")
        }
    }
}
