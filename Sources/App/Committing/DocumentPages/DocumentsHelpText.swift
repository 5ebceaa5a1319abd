import Localization

/// Help with documents.
enum DocumentsHelpText {
    static let pages = [list, begin, one, choices]

    private static let base = "/netwerken/:network/documenten"
    private static let everybody = Text(
        nl: "Iedereen in het netwerk leest dit. De coördinator en wie het document begon, houden de pen vast.",
        en: "Everybody in the network reads this. The coordinator and whoever began the document hold the pen.",
        fr: "Tout le réseau lit ceci. La coordination et la personne qui a commencé le document tiennent la plume.")

    private static let list = Help(
        key: "documenten", routes: [base], title: DocumentsText.title,
        purpose: Text(
            nl: "Alle documenten van het netwerk bij elkaar, in de volgorde van de fasen.",
            en: "All documents of the network together, in the order of the phases.",
            fr: "Tous les documents du réseau, dans l’ordre des phases."),
        acts: Text(
            nl: "Een document beginnen, of er een openen.", en: "Begin a document, or open one.",
            fr: "Commencer un document, ou en ouvrir un."),
        audience: everybody,
        doubt: Text(
            nl: "Weet je niet welk document je nodig hebt? Kijk bij het traject in welke fase jullie zijn.",
            en: "Not sure which document you need? See in the journey which phase you are in.",
            fr: "Vous ne savez pas de quel document vous avez besoin ? Regardez dans le parcours à quelle phase vous êtes."))

    private static let begin = Help(
        key: "document-beginnen", routes: [base + "/nieuw"], title: DocumentsText.new,
        purpose: Text(
            nl: "Vertrekken van een inhoudstafel die past bij jullie fase, met wat het netwerk al weet.",
            en: "Start from contents that fit your phase, with what the network knows already.",
            fr: "Partir d’un sommaire adapté à votre phase, avec ce que le réseau sait déjà."),
        acts: Text(
            nl: "De soort kiezen, een titel geven en zeggen hoe lang het geldt.",
            en: "Choose the kind, give a title and say how long it is valid.",
            fr: "Choisir le type, donner un titre et indiquer la durée."),
        audience: everybody,
        doubt: Text(
            nl: "Alles kan later anders: de titel, de looptijd en elke rubriek.",
            en: "Everything can change later: the title, the term and each section.",
            fr: "Tout peut changer plus tard : le titre, la durée et chaque rubrique."))

    private static let one = Help(
        key: "document", routes: [base + "/:document", base + "/:document/gegevens"],
        title: Text(nl: "Een document", en: "A document", fr: "Un document"),
        purpose: Text(
            nl: "De tekst zoals hij nu is, met wat anderen ervan vinden.", en: "The text as it is now, with what others think of it.",
            fr: "Le texte tel qu’il est maintenant, avec l’avis des autres."),
        acts: Text(
            nl: "Schrijven, een wijziging voorstellen, een opmerking maken, afdrukken, meenemen en laten ondertekenen.",
            en: "Write, propose an amendment, comment, print, download and have it signed.",
            fr: "Écrire, proposer un amendement, commenter, imprimer, télécharger et faire signer."),
        audience: everybody,
        doubt: Text(
            nl: "Bang om iets kwijt te raken? Elke keer dat je bewaart, ontstaat een versie die blijft.",
            en: "Afraid of losing something? Each time you save, a version is made that stays.",
            fr: "Vous craignez de perdre quelque chose ? Chaque enregistrement crée une version qui reste."))

    private static let choices = Help(
        key: "rubrieken", routes: [base + "/rubrieken/:scheme"], title: DocumentsText.choices,
        purpose: DocumentsText.choicesWhy,
        acts: Text(
            nl: "Per rubriek kiezen: verplicht, mag, of gebruiken we niet.", en: "Choose for each section: required, optional or not used.",
            fr: "Choisir pour chaque rubrique : obligatoire, facultative ou non utilisée."),
        audience: Text(nl: "Alleen de coördinator kiest.", en: "Only the coordinator chooses.", fr: "Seule la coordination choisit."),
        doubt: Text(
            nl: "Documenten die er al zijn, houden hun rubrieken.", en: "Documents that exist keep their sections.",
            fr: "Les documents existants gardent leurs rubriques."))
}
