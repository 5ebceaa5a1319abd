import Localization

/// Words of the demo.
enum DemoText {
    static let title = Text(nl: "De demo", en: "The demo", fr: "La démo")
    static let intro = Text(
        nl:
            "Een jaar uit het leven van een verzonnen netwerk: veertien partners, honderdtien mensen, vier metingen. Kies wie je bent; je kunt niets stukmaken.",
        en:
            "A year in the life of a made-up network: fourteen partners, a hundred and ten people, four measurements. Choose who you are; you cannot break anything.",
        fr:
            "Une année dans la vie d’un réseau fictif : quatorze partenaires, cent dix personnes, quatre mesures. Choisissez qui vous êtes ; vous ne pouvez rien casser."
    )

    static func who(_ name: String) -> Text {
        switch name {
        case "Hanne Vermeersch":
            Text(
                nl: "Hanne coördineert het netwerk. Zij opent metingen en nodigt mensen uit.",
                en: "Hanne coordinates the network. She opens measurements and invites people.",
                fr: "Hanne coordonne le réseau. Elle ouvre les mesures et envoie les invitations.")
        case "Youssef El Amrani":
            Text(
                nl: "Youssef vertegenwoordigt de sportdienst. Er wacht een meting op hem.",
                en: "Youssef represents the sports service. A measurement is waiting for him.",
                fr: "Youssef représente le service des sports. Une mesure l’attend.")
        case "Greet De Wilde":
            Text(
                nl: "Greet vertegenwoordigt vzw Welkom.", en: "Greet represents the non-profit Welkom.",
                fr: "Greet représente l’ASBL Welkom.")
        case "Lieve Adriaens":
            Text(
                nl: "Lieve leest mee. Zij ziet resultaten, maar wordt niet bevraagd.",
                en: "Lieve reads along. She sees the results, but is not asked to answer.",
                fr: "Lieve suit les travaux. Elle voit les résultats, mais n’est pas interrogée.")
        case "Tom Claes":
            Text(
                nl: "Tom coördineert een ander netwerk. Hij ziet niets van dit netwerk.",
                en: "Tom coordinates another network. He sees nothing of this one.",
                fr: "Tom coordonne un autre réseau. Il ne voit rien de celui-ci.")
        default:
            Text(
                nl: "Ines beheert de installatie. Zij ziet geen antwoorden.", en: "Ines looks after the installation. She sees no answers.",
                fr: "Ines gère l’installation. Elle ne voit aucune réponse.")
        }
    }

    static let controller = "Gemeente Waterbeke, dienst Vrije Tijd"
    static let controllerAddress = "Dorpsplein 1, 0000 Waterbeke"
    static let officer = "Mieke Verstraete, dpo@waterbeke.example"

    static func purpose(_ moment: Round.Moment) -> String {
        switch moment {
        case .baseline: "We willen weten waar we staan voor we nieuwe plannen maken."
        case .after: "Het vrijetijdsloket is verhuisd. Wat is er veranderd in onze samenwerking?"
        case .during: "Een korte tussenstand voor de kerngroep, met naam."
        default: "Elk jaar kijken we samen waar we staan. Het resultaat bespreken we op de vergadering van december."
        }
    }
}
