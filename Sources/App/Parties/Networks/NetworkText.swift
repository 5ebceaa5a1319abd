import Localization

/// Words about networks and the places people have in them.
enum NetworkText {
    static let newTitle = Text(nl: "Een nieuw netwerk", en: "A new network", fr: "Un nouveau réseau")
    static let newWhy = Text(
        nl: "Beschrijf kort waarvoor jullie samenwerken. Je kunt alles later wijzigen. Daarna voeg je de partners en de mensen toe.",
        en: "Describe briefly why you are working together. You can change everything later. Next, you add the partners and the people.",
        fr:
            "Décrivez brièvement pourquoi vous collaborez. Tout peut être modifié plus tard. Ensuite, vous ajoutez les partenaires et les personnes."
    )
    static let thinkFirst = Text(
        nl: "Nog niet zeker of dit een netwerk moet worden? Weeg het eerst af.",
        en: "Not sure yet that this should become a network? Weigh it up first.",
        fr: "Faut-il vraiment un réseau ? Réfléchissez-y d’abord.")
    static let editTitle = Text(nl: "Het netwerk wijzigen", en: "Change the network", fr: "Modifier le réseau")
    static let make = Text(nl: "Netwerk maken", en: "Create the network", fr: "Créer le réseau")
    static let name = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let kind = Text(nl: "Soort netwerk", en: "Kind of network", fr: "Type de réseau")
    static let issue = Text(nl: "Issue", en: "Issue", fr: "Enjeu")
    static let issueHint = Text(
        nl: "Het onderwerp dat om samenwerking vraagt, in een zin of twee.",
        en: "The subject that calls for collaboration, in a sentence or two.",
        fr: "Le sujet qui appelle une collaboration, en une ou deux phrases.")
    static let targetGroup = Text(nl: "Doelgroep", en: "Target group", fr: "Groupe cible")
    static let workingArea = Text(nl: "Werkingsgebied", en: "Working area", fr: "Zone d’action")
    static let startsOn = Text(nl: "Begin", en: "Start", fr: "Début")
    static let endsOn = Text(nl: "Einde", en: "End", fr: "Fin")
    static let endBeforeStart = Text(
        nl: "Het einde ligt vóór het begin. Pas een van de twee aan.", en: "The end is before the start. Change one of them.",
        fr: "La fin précède le début. Modifiez l’une des deux dates.")

    static func role(_ role: Membership.Role) -> Text {
        switch role {
        case .coordinator: Text(nl: "coördinator", en: "coordinator", fr: "coordination")
        case .representative: Text(nl: "vertegenwoordiger", en: "representative", fr: "représentation")
        case .member: Text(nl: "lid", en: "member", fr: "membre")
        case .reader: Text(nl: "meelezer", en: "reader", fr: "lecture")
        }
    }

    static func roleMeaning(_ role: Membership.Role) -> Text {
        switch role {
        case .coordinator:
            Text(
                nl: "Beheert partners, mensen en metingen.", en: "Manages partners, people and measurements.",
                fr: "Gère les partenaires, les personnes et les mesures.")
        case .representative:
            Text(
                nl: "Spreekt voor een partner en houdt zijn gegevens bij.", en: "Speaks for a partner and keeps its details up to date.",
                fr: "Parle au nom d’un partenaire et tient ses données à jour.")
        case .member: Text(nl: "Doet mee en antwoordt.", en: "Takes part and answers.", fr: "Participe et répond.")
        case .reader:
            Text(
                nl: "Leest mee, maar wordt niet bevraagd.", en: "Reads along, but is not asked to answer.",
                fr: "Suit les travaux, mais ne reçoit pas de questions.")
        }
    }
}
