import Localization

/// Words of asking colleagues of the same partner.
enum AdviceText {
    static let title = Text(nl: "Wat denken jouw collega’s?", en: "What do your colleagues think?", fr: "Qu’en pensent vos collègues ?")
    static let intro = Text(
        nl: "Leg het voorstel voor aan collega’s van dezelfde partner, voor je een standpunt inneemt. Niemand anders leest dit.",
        en: "Put the proposal to colleagues of the same partner before you take a position. Nobody else reads this.",
        fr: "Soumettez la proposition à des collègues du même partenaire avant de prendre position. Personne d’autre ne le lit.")
    static let question = Text(nl: "Jouw vraag aan hen", en: "Your question to them", fr: "Votre question à ces collègues")
    static let ask = Text(nl: "Vraag advies", en: "Ask for advice", fr: "Demander un avis")
    static let leaning = Text(nl: "Jouw advies", en: "Your advice", fr: "Votre avis")
    static let body = Text(nl: "Toelichting", en: "Explanation", fr: "Explication")
    static let give = Text(nl: "Geef advies", en: "Give advice", fr: "Donner un avis")
    static let none = Text(nl: "Nog geen advies.", en: "No advice yet.", fr: "Pas encore d’avis.")

    static func leaning(_ leaning: Advice.Leaning) -> Text {
        switch leaning {
        case .for: Text(nl: "doen", en: "do it", fr: "favorable")
        case .doubt: Text(nl: "twijfel", en: "in doubt", fr: "doute")
        case .against: Text(nl: "niet doen", en: "do not do it", fr: "défavorable")
        }
    }

    static func asked(_ name: String, _ partner: String) -> Text {
        Text(
            nl: "\(name) vraagt jullie advies voor \(partner):", en: "\(name) asks for your advice for \(partner):",
            fr: "\(name) demande votre avis pour \(partner) :")
    }

    static func subject(_ title: String) -> Text {
        Text(nl: "Jouw advies gevraagd: \(title)", en: "Your advice is requested: \(title)", fr: "Votre avis est demandé : \(title)")
    }

    static func letter(_ partner: String, _ network: String) -> Text {
        Text(
            nl:
                "Een collega van \(partner) neemt binnenkort een standpunt in over een voorstel in \(network), en vraagt eerst jouw advies.",
            en: "A colleague of \(partner) will soon take a position on a proposal in \(network), and asks for your advice first.",
            fr:
                "Une personne qui travaille pour \(partner) prendra bientôt position sur une proposition dans \(network), et demande d’abord votre avis."
        )
    }

    static let signIn = Text(
        nl: "Meld je aan om het voorstel te lezen en advies te geven. Alleen collega’s van dezelfde partner lezen het.",
        en: "Sign in to read the proposal and give advice. Only colleagues of the same partner read it.",
        fr: "Connectez-vous pour lire la proposition et donner un avis. Seuls les collègues du même partenaire le lisent.")
}
