import Localization

/// What the kinds of power and help resources are called.
enum ResourceText {
    static func name(_ resource: Resource) -> Text {
        switch resource {
        case .money: Text(nl: "geld", en: "money", fr: "argent")
        case .people: Text(nl: "mensen", en: "people", fr: "personnes")
        case .information: Text(nl: "informatie", en: "information", fr: "information")
        case .legitimacy: Text(nl: "legitimiteit", en: "legitimacy", fr: "légitimité")
        case .services: Text(nl: "dienstverlening", en: "services", fr: "services")
        case .powers: Text(nl: "bevoegdheden", en: "legal powers", fr: "compétences légales")
        case .time: Text(nl: "tijd", en: "time", fr: "temps")
        case .knowledge: Text(nl: "kennis", en: "knowledge", fr: "connaissances")
        case .space: Text(nl: "ruimte", en: "space", fr: "locaux")
        case .connections: Text(nl: "netwerk", en: "connections", fr: "réseau")
        case .reach: Text(nl: "toegang tot de doelgroep", en: "access to the target group", fr: "accès au groupe cible")
        }
    }

    /// What belongs under it, for who hesitates.
    static func hint(_ resource: Resource) -> Text {
        switch resource {
        case .money: Text(nl: "werkingsmiddelen, subsidies, fondsen", en: "budgets, grants, funds", fr: "budgets, subsides, fonds")
        case .people: Text(nl: "medewerkers, vrijwilligers", en: "staff, volunteers", fr: "personnel, bénévoles")
        case .information: Text(nl: "cijfers, dossiers, signalen", en: "figures, files, signals", fr: "chiffres, dossiers, signaux")
        case .legitimacy:
            Text(
                nl: "erkenning, vertrouwen, moreel gezag", en: "recognition, trust, moral authority",
                fr: "reconnaissance, confiance, autorité morale")
        case .services: Text(nl: "wat je aan mensen aanbiedt", en: "what you offer to people", fr: "ce que vous offrez aux personnes")
        case .powers:
            Text(nl: "wat alleen jij mag beslissen", en: "what only you may decide", fr: "ce qui dépend de votre seule décision")
        case .time: Text(nl: "uren om mee te werken", en: "hours to take part", fr: "des heures pour participer")
        case .knowledge: Text(nl: "expertise, ervaring", en: "expertise, experience", fr: "expertise, expérience")
        case .space: Text(nl: "zalen, lokalen, materiaal", en: "rooms, premises, equipment", fr: "salles, locaux, matériel")
        case .connections:
            Text(nl: "contacten die deuren openen", en: "contacts that open doors", fr: "des contacts qui ouvrent des portes")
        case .reach:
            Text(
                nl: "mensen die jou kennen en vertrouwen", en: "people who know and trust you",
                fr: "des personnes qui vous connaissent et vous font confiance")
        }
    }
}
