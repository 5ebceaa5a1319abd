import Localization

/// Words of the bin.
enum BinText {
    static let title = Text(nl: "Prullenmand", en: "Bin", fr: "Corbeille")
    static let why = Text(
        nl: "Wat je weggooit, blijft hier dertig dagen. Tot dan kun je het terughalen zoals het was; daarna wissen we het voorgoed.",
        en: "What you throw away stays here for thirty days. Until then you can bring it back as it was; after that we erase it for good.",
        fr:
            "Ce que vous supprimez reste ici trente jours. D’ici là, vous pouvez le récupérer tel quel ; ensuite, nous l’effaçons définitivement."
    )
    static let empty = Text(nl: "De prullenmand is leeg.", en: "The bin is empty.", fr: "La corbeille est vide.")
    static let bringBack = Text(nl: "Terughalen", en: "Bring back", fr: "Récupérer")
    static let removeNetwork = Text(nl: "Het netwerk weggooien", en: "Throw the network away", fr: "Supprimer le réseau")
    static let removeNetworkNow = Text(nl: "Ja, gooi het netwerk weg", en: "Yes, throw the network away", fr: "Oui, supprimer le réseau")
    static let removeNetworkBack = Text(
        nl: "Dertig dagen lang kan een coördinator het terughalen, op Mijn plek. Daarna wissen we alles voorgoed.",
        en: "For thirty days a coordinator can bring it back, on My place. After that we erase everything for good.",
        fr: "Pendant trente jours, la coordination peut le récupérer, sous Mon espace. Ensuite, nous effaçons tout définitivement.")
    static let keep = Text(nl: "Nee, laat het staan", en: "No, keep it", fr: "Non, le conserver")
    static let networks = Text(nl: "Weggegooide netwerken", en: "Networks in the bin", fr: "Réseaux à la corbeille")

    static func removeNetworkWhy(_ name: String) -> Text {
        Text(
            nl:
                "Voor iedereen in \(name) verdwijnt alles: partners, mensen, metingen, resultaten en documenten. Lopende metingen nemen geen antwoorden meer aan.",
            en:
                "For everybody in \(name) everything disappears: partners, people, measurements, results and documents. Open measurements take no more answers.",
            fr:
                "Dans \(name), tout disparaît pour tout le monde : les partenaires, les personnes, les mesures, les résultats et les documents. Les mesures en cours n’acceptent plus de réponses."
        )
    }

    static func bringBackName(_ name: String) -> Text {
        Text(nl: "\(name) terughalen", en: "Bring back \(name)", fr: "Récupérer \(name)")
    }

    static func kind(_ kind: BinEntry.Kind) -> Text {
        switch kind {
        case .round: Text(nl: "meting", en: "measurement", fr: "mesure")
        case .partner: Text(nl: "partner", en: "partner", fr: "partenaire")
        case .person: Text(nl: "plaats in het netwerk", en: "place in the network", fr: "place dans le réseau")
        case .document: Text(nl: "document", en: "document", fr: "document")
        case .network: Text(nl: "netwerk", en: "network", fr: "réseau")
        }
    }

    static func by(_ name: String?, _ date: String) -> Text {
        guard let name else {
            return Text(nl: "Weggegooid op \(date).", en: "Thrown away on \(date).", fr: "Mise à la corbeille le \(date).")
        }
        return Text(
            nl: "Weggegooid door \(name) op \(date).", en: "Thrown away by \(name) on \(date).",
            fr: "Mise à la corbeille par \(name) le \(date).")
    }

    static func until(_ date: String) -> Text {
        Text(nl: "Terughalen kan tot \(date).", en: "Can be brought back until \(date).", fr: "Récupération possible jusqu’au \(date).")
    }
}
