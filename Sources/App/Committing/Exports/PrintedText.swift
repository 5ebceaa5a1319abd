import Localization

/// Words on a printed document.
enum PrintedText {
    static let parties = Text(nl: "Partijen", en: "Parties", fr: "Parties")
    static let signatures = Text(nl: "Handtekeningen", en: "Signatures", fr: "Signatures")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let name = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let capacity = Text(nl: "Hoedanigheid", en: "Capacity", fr: "Qualité")
    static let day = Text(nl: "Datum", en: "Date", fr: "Date")
    static let signature = Text(nl: "Handtekening", en: "Signature", fr: "Signature")
    static let tools = Text(nl: "Rond deze afdruk", en: "Around this print", fr: "Autour de cette impression")
    static let back = Text(nl: "Terug naar het document", en: "Back to the document", fr: "Retour au document")
    static let howToPrint = Text(
        nl: "Druk af met het menu van je browser, of bewaar daar als PDF.",
        en: "Print with the menu of your browser, or save as PDF there.",
        fr: "Imprimez avec le menu de votre navigateur, ou enregistrez-y en PDF.")

    static func version(_ number: Int) -> Text {
        Text(nl: "versie \(number)", en: "version \(number)", fr: "version \(number)")
    }
}
