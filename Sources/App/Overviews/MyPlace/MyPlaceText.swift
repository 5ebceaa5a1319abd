import Localization

/// Words of a person's own place.
enum MyPlaceText {
    static let waiting = Text(nl: "Wacht op jou", en: "Waiting for you", fr: "En attente de votre part")
    static let nothing = Text(nl: "Er wacht niets op je.", en: "Nothing is waiting for you.", fr: "Rien ne vous attend.")
    static let networks = Text(nl: "Mijn netwerken", en: "My networks", fr: "Mes réseaux")
    static let noNetworks = Text(
        nl: "Je zit nog in geen enkel netwerk. Een coördinator kan je toevoegen, of je maakt er zelf een.",
        en: "You are not in a network yet. A coordinator can add you, or you can create one yourself.",
        fr: "Vous ne faites encore partie d’aucun réseau. La coordination d’un réseau peut vous ajouter, ou vous pouvez en créer un.")
    static let newNetwork = Text(nl: "Een netwerk maken", en: "Create a network", fr: "Créer un réseau")

    static func hello(_ name: String) -> Text {
        let first = name.split(separator: " ").first.map(String.init) ?? name
        return Text(nl: "Dag \(first)", en: "Hello \(first)", fr: "Bonjour \(first)")
    }

    static func answer(_ round: String) -> Text {
        Text(nl: "Vul in: \(round)", en: "Answer: \(round)", fr: "Répondre : \(round)")
    }

    static func minutes(_ minutes: Int) -> Text {
        Text(nl: "ongeveer \(minutes) minuten", en: "about \(minutes) minutes", fr: "environ \(minutes) minutes")
    }
}
