import Localization

/// Words of what to do first in a new network.
enum FirstStepsText {
    static let title = Text(nl: "Wat nu?", en: "What next?", fr: "Et maintenant ?")
    static let hide = Text(nl: "Verberg deze lijst", en: "Hide this list", fr: "Masquer cette liste")
    static let show = Text(nl: "Toon de eerste stappen", en: "Show the first steps", fr: "Afficher les premiers pas")
    static let done = Text(nl: "gedaan", en: "done", fr: "fait")

    static func progress(_ done: Int, of all: Int) -> Text {
        Text(nl: "\(done) van \(all) stappen gedaan", en: "\(done) of \(all) steps done", fr: "\(done) étapes sur \(all) faites")
    }

    static func step(_ kind: FirstSteps.Kind) -> Text {
        switch kind {
        case .partners: Text(nl: "Zet de partners erin", en: "Put the partners in", fr: "Inscrivez les partenaires")
        case .people: Text(nl: "Voeg de mensen toe", en: "Add the people", fr: "Ajoutez les personnes")
        case .notice:
            Text(nl: "Vul de privacyverklaring in", en: "Fill in the privacy notice", fr: "Remplissez la déclaration de confidentialité")
        case .round: Text(nl: "Maak een eerste meting", en: "Create a first measurement", fr: "Créez une première mesure")
        case .opened: Text(nl: "Open de meting", en: "Open the measurement", fr: "Ouvrez la mesure")
        case .closed: Text(nl: "Sluit de meting", en: "Close the measurement", fr: "Clôturez la mesure")
        case .discussed: Text(nl: "Bespreek het samen", en: "Talk about it together", fr: "Parlez-en ensemble")
        case .agreed: Text(nl: "Leg vast wie wat doet", en: "Settle who does what", fr: "Fixez qui fait quoi")
        }
    }

    static func why(_ kind: FirstSteps.Kind) -> Text {
        switch kind {
        case .partners:
            Text(
                nl: "Plak een lijst uit je rekenblad: partners en mensen gaan in één keer mee.",
                en: "Paste a list from your spreadsheet: partners and people come along at once.",
                fr: "Collez une liste de votre tableur : partenaires et personnes suivent en une fois.")
        case .people:
            Text(
                nl: "Zodat iedereen een eigen uitnodiging krijgt, per mail of op papier.",
                en: "So that everybody gets an invitation of their own, by e-mail or on paper.",
                fr: "Pour que chaque personne reçoive sa propre invitation, par e-mail ou sur papier.")
        case .notice:
            Text(
                nl: "Wie antwoordt, leest eerst wie voor de gegevens instaat.",
                en: "Whoever answers first reads who is responsible for the data.",
                fr: "Avant de répondre, chacun lit qui est responsable des données.")
        case .round:
            Text(
                nl: "Een klad, dat niemand anders ziet tot je het opent.", en: "A draft, which nobody else sees until you open it.",
                fr: "Un brouillon, que personne d’autre ne voit avant l’ouverture.")
        case .opened:
            Text(
                nl: "Dan vertrekken de uitnodigingen.", en: "Then the invitations leave.", fr: "Les invitations partent alors.")
        case .closed:
            Text(
                nl: "Dat kan ook vanzelf, op de dag die je koos. Daarna zien jullie samen de resultaten.",
                en: "It also happens by itself, on the day you chose. After that you see the results together.",
                fr: "Cela se fait aussi automatiquement, le jour choisi. Ensuite, vous voyez les résultats ensemble.")
        case .discussed:
            Text(
                nl: "In een groepsgesprek, domein per domein. Dat kan ook zonder meting vooraf.",
                en: "In a group session, domain by domain. That also works without a measurement first.",
                fr: "Lors d’un échange en groupe, domaine par domaine. C’est aussi possible sans mesure préalable.")
        case .agreed:
            Text(
                nl: "Elke afspraak met een naam en een dag.", en: "Every agreement with a name and a day.",
                fr: "Chaque accord avec un nom et un jour.")
        }
    }
}
