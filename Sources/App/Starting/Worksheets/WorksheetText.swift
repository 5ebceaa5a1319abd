import Localization

/// Words around every worksheet.
enum WorksheetText {
    static let title = Text(nl: "Werkbladen", en: "Worksheets", fr: "Fiches de travail")
    static let intro = Text(
        nl:
            "Denken jullie eraan om samen te werken, of beginnen jullie net? Hier staat per vraag een werkblad, met een ingevuld voorbeeld, een leeg blad om af te drukken en een begeleidersblad.",
        en:
            "Are you thinking of working together, or just starting? Here is a worksheet for each question, with an example filled in, an empty sheet to print and a facilitator’s sheet.",
        fr:
            "Vous envisagez de collaborer, ou vous démarrez ? Voici une fiche de travail par question, avec un exemple complété, une fiche vierge à imprimer et une fiche d’animation."
    )
    static let example = Text(nl: "Een ingevuld voorbeeld", en: "An example, filled in", fr: "Un exemple complété")
    static let invented = Text(
        nl: "Alles in dit voorbeeld is verzonnen.", en: "Everything in this example is invented.", fr: "Tout est inventé dans cet exemple.")
    static let print = Text(nl: "Leeg blad om af te drukken", en: "Empty sheet to print", fr: "Fiche vierge à imprimer")
    static let fillIn = Text(nl: "Vul het in", en: "Fill it in", fr: "Remplir")
    static let inNetwork = Text(
        nl: "Je vult dit werkblad in binnen een netwerk.", en: "You fill in this worksheet inside a network.",
        fr: "Cette fiche se remplit au sein d’un réseau.")
    static let about = Text(nl: "Waarover gaat dit?", en: "What is this about?", fr: "De quoi s’agit-il ?")
    static let next = Text(nl: "Wat nu?", en: "What next?", fr: "Et maintenant ?")
}
