import Localization

/// Words of the register of documents.
enum AgreementRegisterText {
    static let title = Text(nl: "Overeenkomstenregister", en: "Register of agreements", fr: "Registre des conventions")
    static let why = Text(
        nl:
            "Alle documenten van de netwerken waar je in zit, het nieuwste eerst: hoe ver ze staan, hoe lang ze gelden en wie nog moet tekenen.",
        en:
            "All documents of the networks you are in, the newest first: how far they are, how long they are valid and who still has to sign.",
        fr:
            "Tous les documents des réseaux dont vous faites partie, le plus récent d’abord : où ils en sont, combien de temps ils valent et qui doit encore signer."
    )
    static let searching = Text(nl: "Zoeken in de documenten", en: "Search the documents", fr: "Chercher dans les documents")
    static let wordsHint = Text(
        nl: "In de titel of samen in één rubriek. Van het laatste woord volstaat het begin.",
        en: "In the title or together in one section. For the last word, the beginning is enough.",
        fr: "Dans le titre ou ensemble dans une même rubrique. Pour le dernier mot, le début suffit.")
    static let kind = Text(nl: "Soort", en: "Kind", fr: "Type")
    static let version = Text(nl: "Versie", en: "Version", fr: "Version")
    static let signedVersion = Text(nl: "Ondertekende versie", en: "Signed version", fr: "Version signée")
    static let daysLeft = Text(nl: "Nog geldig (dagen)", en: "Days left", fr: "Jours restants")
    static let waitsFor = Text(nl: "Wacht op", en: "Waiting for", fr: "En attente de")
    static let runsOut = Text(
        nl: "loopt binnen zes maanden af", en: "runs out within six months", fr: "prend fin dans les six mois")
    static let nothing = Text(nl: "Geen document gevonden", en: "No document found", fr: "Aucun document trouvé")
    static let none = Text(nl: "Nog geen documenten", en: "No documents yet", fr: "Pas encore de documents")
    static let noneHint = Text(
        nl: "Hier komen de documenten van al je netwerken samen. Begin er een bij Documenten, in de afspraken van een netwerk.",
        en: "The documents of all your networks come together here. Begin one under Documents, in the agreements of a network.",
        fr: "Les documents de tous vos réseaux se retrouvent ici. Commencez-en un sous Documents, dans les accords d’un réseau.")
    static let takeAlong = Text(
        nl: "Neem deze documenten mee als rekenblad (CSV)", en: "Download these documents as a spreadsheet (CSV)",
        fr: "Télécharger ces documents au format tableur (CSV)")

    static func state(_ state: AgreementState) -> Text {
        switch state {
        case .draft: SigningText.state(.draft)
        case .atTable: SigningText.state(.atTable)
        case .decided: Text(nl: "beslist aan tafel", en: "decided at the table", fr: "décidé autour de la table")
        case .ratifying: SigningText.state(.ratifying)
        case .signing: SigningText.state(.signing)
        case .signed: SigningText.state(.signed)
        case .expired: SigningText.state(.expired)
        case .withdrawn: Text(nl: "ondertekening gestopt", en: "signing stopped", fr: "signature arrêtée")
        }
    }

    static func count(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 document", en: "1 document", fr: "1 document"),
            other: Text(nl: "\(count) documenten", en: "\(count) documents", fr: "\(count) documents"))
    }

    static func moreThan(_ count: Int) -> Text {
        Text(nl: "Meer dan \(count) documenten", en: "More than \(count) documents", fr: "Plus de \(count) documents")
    }

    static func left(_ days: Int) -> Text {
        .counted(
            days, one: Text(nl: "Geldt nog 1 dag.", en: "Valid for 1 more day.", fr: "Valable encore 1 jour."),
            other: Text(nl: "Geldt nog \(days) dagen.", en: "Valid for \(days) more days.", fr: "Valable encore \(days) jours."))
    }

    static func signStill(_ names: String) -> Text {
        Text(nl: "Nog te tekenen door: \(names).", en: "Still to be signed by: \(names).", fr: "Signature encore attendue de : \(names).")
    }

    static func moreSections(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "en nog 1 rubriek", en: "and 1 more section", fr: "et 1 autre rubrique"),
            other: Text(nl: "en nog \(count) rubrieken", en: "and \(count) more sections", fr: "et \(count) autres rubriques"))
    }
}
