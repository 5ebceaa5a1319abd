import Localization

/// Words of what to do first in a new network.
enum FirstStepsText {
    static let title = Text(nl: "Wat nu?", en: "What next?", fr: "Et maintenant ?")
    static let hide = Text(nl: "Verberg deze lijst", en: "Hide this list", fr: "Masquer cette liste")
    static let show = Text(nl: "Toon de eerste stappen", en: "Show the first steps", fr: "Afficher les premiers pas")
    static let done = Text(nl: "gedaan", en: "done", fr: "fait")

    static func progress(_ done: Int, of all: Int) -> Text {
        Text(nl: "\(done) van \(all) stappen gedaan", en: "\(done) of \(all) steps done", fr: "Étapes faites : \(done) sur \(all)")
    }

    static func step(_ kind: FirstSteps.Kind) -> Text {
        switch kind {
        case .partners: Text(nl: "Voeg de partners toe", en: "Add the partners", fr: "Ajoutez les partenaires")
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
                nl: "Plak een lijst uit je rekenblad: dan komen partners en mensen er in één keer in.",
                en: "Paste a list from your spreadsheet: partners and people are then added at once.",
                fr: "Collez une liste de votre tableur : partenaires et personnes sont alors ajoutés en une fois.")
        case .people:
            Text(
                nl: "Zodat iedereen een eigen uitnodiging krijgt, per mail of op papier.",
                en: "So that everybody gets an invitation of their own, by e-mail or on paper.",
                fr: "Pour que chaque personne reçoive sa propre invitation, par e-mail ou sur papier.")
        case .notice:
            Text(
                nl: "Wie antwoordt, kan eerst lezen wie voor de gegevens instaat.",
                en: "Whoever answers can first read who is responsible for the data.",
                fr: "Avant de répondre, chaque personne peut lire qui est responsable des données.")
        case .round:
            Text(
                nl: "Een klad. Alleen coördinatoren zien het, tot je de meting opent.",
                en: "A draft. Only coordinators see it, until you open the measurement.",
                fr: "Un brouillon. Seule la coordination le voit, jusqu’à l’ouverture de la mesure.")
        case .opened:
            Text(nl: "Dan vertrekken de uitnodigingen.", en: "Then the invitations leave.", fr: "C’est alors que partent les invitations.")
        case .closed:
            Text(
                nl: "Dat gebeurt ook vanzelf, na de laatste dag die je koos. Daarna zien jullie samen de resultaten.",
                en: "It also happens by itself, after the last day you chose. Then you see the results together.",
                fr: "Cela se fait aussi automatiquement, après le dernier jour choisi. Vous voyez ensuite les résultats ensemble.")
        case .discussed:
            Text(
                nl: "In een groepsgesprek, domein per domein. Dat kan ook zonder meting vooraf.",
                en: "In a group session, domain by domain. That also works without a measurement first.",
                fr: "En séance de groupe, domaine par domaine. C’est aussi possible sans mesure préalable.")
        case .agreed:
            Text(
                nl: "Elke afspraak met een naam en een dag.", en: "Every agreement with a name and a day.",
                fr: "Chaque accord avec un nom et un jour.")
        }
    }
}
