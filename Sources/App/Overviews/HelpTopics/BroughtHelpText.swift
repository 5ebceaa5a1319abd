import Localization

/// Help with answers that were given elsewhere.
enum BroughtHelpText {
    static let page = Help(
        key: "antwoorden-inbrengen",
        routes: [
            "/netwerken/:network/metingen/:round/inbrengen", "/netwerken/:network/metingen/:round/inbrengen/voorbeeld",
        ],
        title: Text(nl: "Antwoorden van elders", en: "Answers from elsewhere", fr: "Réponses venues d’ailleurs"),
        purpose: Text(
            nl: "Antwoorden die al in een rekenblad staan, in deze meting laten meetellen.",
            en: "Make answers that are already in a spreadsheet count in this measurement.",
            fr: "Faire compter dans cette mesure des réponses qui figurent déjà dans un tableur."),
        acts: Text(
            nl: "Een bestand kiezen of plakken, kijken wat herkend is, en alles of niets inbrengen.",
            en: "Choose or paste a file, look at what was recognised, and bring in all or nothing.",
            fr: "Choisir ou coller un fichier, voir ce qui est reconnu, et tout ajouter, ou rien."),
        audience: Text(
            nl: "Alleen de coördinator. Het resultaat volgt de regels van de meting.",
            en: "Only the coordinator. The result follows the rules of the measurement.",
            fr: "La coordination seulement. Le résultat suit les règles de la mesure."),
        doubt: Text(
            nl: "Is een rij niet te lezen, dan staat erbij waarom en is er niets bewaard.",
            en: "If a row cannot be read, the page says why, and nothing is kept.",
            fr: "Si une ligne est illisible, la raison est indiquée et rien n’est enregistré."))
}
