import Localization

/// Words of the room with what partners agree on.
enum AgreementsText {
    static let why = Text(
        nl: "Waar jullie zijn, wie wat mag zeggen, wat jullie beslisten, en hoe jullie met elkaar omgaan.",
        en: "Where you are, who may say what, what you decided, and how you treat each other.",
        fr: "Où vous en êtes, qui peut dire quoi, ce que vous avez décidé, et comment vous vous comportez entre vous.")
    static let journey = Text(nl: "Waar we zijn", en: "Where we are", fr: "Où nous en sommes")
    static let toJourney = Text(nl: "Het traject", en: "The journey", fr: "Le parcours")
    static let waiting = Text(nl: "Wacht op jullie standpunt", en: "Waiting for your position", fr: "Attend votre position")
    static let open = Text(nl: "Nu te beslissen", en: "To be decided now", fr: "À décider maintenant")
    static let toReview = Text(nl: "Opnieuw te bekijken", en: "To be reviewed", fr: "À réexaminer")
    static let nothingOpen = Text(
        nl: "Er ligt nu niets voor.", en: "Nothing is on the table now.", fr: "Rien n’est sur la table pour le moment.")
    static let allDecisions = Text(nl: "Alle besluiten", en: "All decisions", fr: "Toutes les décisions")
    static let charter = Text(nl: "Vertrouwenscharter", en: "Trust charter", fr: "Charte de confiance")
    static let noCharter = Text(
        nl: "Er is nog geen charter. Vertrek van vijftien vuistregels en spreek af hoe jullie elkaars vertrouwen verdienen.",
        en: "There is no charter yet. Start from fifteen rules of thumb and agree how you earn each other’s trust.",
        fr: "Il n’y a pas encore de charte. Partez de quinze règles pratiques et convenez de la façon de mériter la confiance.")
    static let charterDue = Text(
        nl: "Het is tijd om het charter opnieuw te bekijken.", en: "It is time to review the charter.",
        fr: "Il est temps de réexaminer la charte.")
    static let mandates = Text(nl: "Mandaten", en: "Mandates", fr: "Mandats")
    static let allDocuments = Text(nl: "Alle documenten", en: "All documents", fr: "Tous les documents")
    static let ledger = Text(
        nl: "Wat beloofd en geleverd is", en: "What was promised and delivered", fr: "Ce qui est promis et fourni")
    static let realised = Text(nl: "Realisaties", en: "Results on the ground", fr: "Réalisations")
    static let ending = Text(nl: "Het netwerk afronden", en: "End the network", fr: "Clôturer le réseau")

    static func overdue(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "(1 te laat)", en: "(1 overdue)", fr: "(1 en retard)"),
            other: Text(nl: "(\(count) te laat)", en: "(\(count) overdue)", fr: "(\(count) en retard)"))
    }

    static func adopted(_ number: Int, _ day: String) -> Text {
        Text(
            nl: "Versie \(number), aangenomen op \(day).", en: "Version \(number), adopted on \(day).",
            fr: "Version \(number), adoptée le \(day).")
    }

    static func valid(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 mandaat is nu geldig.", en: "1 mandate is valid now.", fr: "1 mandat est valable actuellement."),
            other: Text(
                nl: "\(count) mandaten zijn nu geldig.", en: "\(count) mandates are valid now.",
                fr: "\(count) mandats sont valables actuellement."))
    }

    static func position(_ title: String, _ partner: String) -> Text {
        Text(
            nl: "Neem een standpunt in voor \(partner): \(title)", en: "Take a position for \(partner): \(title)",
            fr: "Prenez position pour \(partner) : \(title)")
    }
}
