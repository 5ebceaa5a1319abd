import Localization

/// Words of what can be taken along from the page of results.
enum DownloadsText {
    static let title = Text(nl: "Neem mee", en: "Download", fr: "Télécharger")
    static let spreadsheet = Text(
        nl: "Rekenblad met alle cijfers (XLSX)", en: "Spreadsheet with all figures (XLSX)", fr: "Tableur avec tous les chiffres (XLSX)")
    static let text = Text(
        nl: "Tekstbestand met alle cijfers (CSV)", en: "Text file with all figures (CSV)",
        fr: "Fichier texte avec tous les chiffres (CSV)")
    static let data = Text(
        nl: "Gegevens voor een programma (JSON)", en: "Data for a program (JSON)", fr: "Données pour un programme (JSON)")
    static let answers = Text(
        nl: "Wie wat antwoordde, een rij per persoon (CSV)", en: "Who answered what, a row per person (CSV)",
        fr: "Qui a répondu quoi, une ligne par personne (CSV)")
    static let takePicture = Text(nl: "Neem deze figuur mee:", en: "Download this picture:", fr: "Télécharger cette figure :")
    static let drawing = Text(nl: "tekening (SVG)", en: "drawing (SVG)", fr: "dessin (SVG)")
    static let photo = Text(nl: "afbeelding voor slides (PNG)", en: "image for slides (PNG)", fr: "image pour diapositives (PNG)")

    static func why(_ mode: Mode) -> Text {
        mode == .open
            ? Text(
                nl: "Elk bestand legt uit wat erin staat. Sommige bevatten namen: bewaar die niet langer dan nodig.",
                en: "Each file explains what is in it. Some hold names: keep those no longer than you need.",
                fr:
                    "Chaque fichier explique son contenu. Certains contiennent des noms : ne les conservez pas plus longtemps que nécessaire."
            )
            : Text(
                nl: "Elk bestand legt uit wat erin staat. Er staat niet meer in dan op deze pagina.",
                en: "Each file explains what is in it. It holds no more than this page does.",
                fr: "Chaque fichier explique son contenu. Il ne contient rien de plus que cette page.")
    }
}
