import Localization

/// Words about the people of a network.
enum MemberText {
    static let newTitle = Text(nl: "Iemand toevoegen", en: "Add a person", fr: "Ajouter une personne")
    static let add = Text(nl: "Toevoegen", en: "Add", fr: "Ajouter")
    static let partner = Text(nl: "Voor welke partner?", en: "For which partner?", fr: "Pour quel partenaire ?")
    static let noPartner = Text(nl: "zonder partner", en: "without a partner", fr: "sans partenaire")
    static let role = Text(nl: "Rol", en: "Role", fr: "Rôle")
    static let addressHint = Text(
        nl: "Zonder adres krijgt deze persoon een uitnodiging op papier, met een QR-code.",
        en: "Without an address, this person gets an invitation on paper, with a QR code.",
        fr: "Sans adresse, cette personne reçoit une invitation sur papier, avec un code QR.")
    static let noAddress = Text(nl: "zonder e-mailadres", en: "without an e-mail address", fr: "sans adresse e-mail")
    static let end = Text(nl: "Uit het netwerk halen", en: "Remove from the network", fr: "Retirer du réseau")
    static let lastCoordinator = Text(
        nl: "Dit is de enige coördinator. Maak eerst iemand anders coördinator.",
        en: "This is the only coordinator. Make somebody else a coordinator first.",
        fr: "C’est la seule personne à la coordination. Confiez d’abord la coordination à quelqu’un d’autre.")

    static func since(_ date: String) -> Text {
        Text(nl: "sinds \(date)", en: "since \(date)", fr: "depuis le \(date)")
    }
}
