import Localization

/// Words of the page with all rounds of one instrument.
enum TrendText {
    static let heading = Text(nl: "Alle metingen naast elkaar", en: "All measurements side by side", fr: "Toutes les mesures côte à côte")
    static let description = Text(
        nl: "Het gemiddelde per domein in elke gesloten meting, van de oudste naar de nieuwste, op een schaal van 1 tot 5.",
        en: "The mean of each domain in every closed measurement, from the oldest to the newest, on a scale of 1 to 5.",
        fr: "La moyenne de chaque domaine dans chaque mesure clôturée, de la plus ancienne à la plus récente, sur une échelle de 1 à 5.")
    static let note = Text(
        nl:
            "In elk gemiddelde telt iedereen één keer. Wie antwoordde, kan van meting tot meting verschillen. Op de pagina van elke meting staat wat duidelijk veranderde.",
        en:
            "In every mean each person counts once. Who answered may differ between measurements. The page of each measurement says what changed clearly.",
        fr:
            "Dans chaque moyenne, chaque personne compte une fois. Les personnes qui ont répondu peuvent différer d’une mesure à l’autre. La page de chaque mesure indique ce qui a nettement changé."
    )
    static let round = Text(nl: "Meting", en: "Measurement", fr: "Mesure")
    static let rounds = Text(nl: "De metingen", en: "The measurements", fr: "Les mesures")
    static let perDomain = Text(nl: "Per domein", en: "By domain", fr: "Par domaine")
    static let together = Text(nl: "Alle domeinen samen", en: "All domains together", fr: "Tous les domaines ensemble")
    static let empty = Text(
        nl: "Er is nog geen gesloten meting met genoeg antwoorden. Zodra er twee zijn, zie je hier wat verandert.",
        en: "There is no closed measurement with enough answers yet. Once there are two, you will see here what changes.",
        fr: "Il n’y a pas encore de mesure clôturée avec assez de réponses. Dès qu’il y en aura deux, vous verrez ici ce qui change.")
}
