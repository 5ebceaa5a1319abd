import Localization

/// Words of the overview of a network.
enum OverviewText {
    static let exampleCaption = Text(
        nl: "Een voorbeeld. Na de eerste meting staan hier de pijl en de wortels van jullie netwerk.",
        en: "An example. After the first measurement, the arrow and the roots of your network will be here.",
        fr: "Un exemple. Après la première mesure, la flèche et les racines de votre réseau seront ici.")
    static let signals = Text(nl: "Signalen", en: "Signals", fr: "Signaux")
    static let seeSpread = Text(nl: "Bekijk de spreiding", en: "See the spread", fr: "Voir la répartition")
    static let allSessions = Text(nl: "Alle groepsgesprekken", en: "All group sessions", fr: "Toutes les séances de groupe")
    static let starting = Text(
        nl: "Voor en bij de start", en: "Before and at the start", fr: "Avant et au démarrage")
    static let manage = Text(nl: "Voor de coördinator", en: "For the coordinator", fr: "Pour la coordination")
    static let change = Text(nl: "Netwerk wijzigen", en: "Change the network", fr: "Modifier le réseau")

    static func size(partners: Int, people: Int) -> Text {
        let (partners, people) = (CountText.partners(partners), CountText.people(people))
        return Text(nl: "\(partners.nl), \(people.nl)", en: "\(partners.en), \(people.en)", fr: "\(partners.fr), \(people.fr)")
    }
}
