import Localization

/// Help with amendments.
enum AmendmentHelpText {
    static let pages = [list, one, new]

    private static let base = "/netwerken/:network/documenten/:document"
    private static let everybody = Text(
        nl: "Iedereen in het netwerk leest de voorstellen en de antwoorden, met de naam van de partner.",
        en: "Everybody in the network reads the amendments and the answers, with the name of the partner.",
        fr: "Tout le réseau lit les amendements et les réponses, avec le nom du partenaire.")

    private static let list = Help(
        key: "wijzigingsvoorstellen", routes: [base + "/wijzigingen"], title: AmendmentText.title,
        purpose: Text(
            nl: "Zien wat partners aan een document willen veranderen, en wat ermee gebeurde.",
            en: "See what partners want to change in a document, and what became of it.",
            fr: "Voir ce que les partenaires souhaitent changer dans un document, et la suite donnée."),
        acts: Text(
            nl: "Per voorstel lezen wat het verandert en waarom. Een nieuw voorstel begin je bij de rubriek in het document.",
            en: "Read for each amendment what it changes and why. You begin a new one from the section in the document.",
            fr: "Lire ce que chaque amendement change et pourquoi. Pour en commencer un, partez de la rubrique dans le document."),
        audience: everybody,
        doubt: Text(
            nl: "Verliet een partner het netwerk? Zijn voorstel blijft staan, met zijn naam, en kan nog beantwoord worden.",
            en: "Did a partner leave the network? Its amendment stays, with its name, and can still be answered.",
            fr: "Un partenaire a quitté le réseau ? Son amendement reste, avec son nom, et peut encore recevoir une réponse."))

    private static let one = Help(
        key: "wijzigingsvoorstel", routes: [base + "/wijzigingen/:amendment"],
        title: Text(nl: "Eén wijzigingsvoorstel", en: "One amendment", fr: "Un amendement"),
        purpose: Text(
            nl: "Een voorstel woord voor woord vergelijken en erop antwoorden.",
            en: "Compare an amendment word by word and answer it.",
            fr: "Comparer un amendement mot à mot et y répondre."),
        acts: Text(
            nl:
                "Wie het document schrijft, neemt het aan, eventueel met een aangepaste tekst, of wijst het af met een reden. De partner die het voorstelde, kan het intrekken.",
            en:
                "Whoever writes the document accepts it, with an adapted text if needed, or refuses it with a reason. The partner that proposed it can withdraw it.",
            fr:
                "La personne qui rédige le document l’accepte, au besoin avec un texte adapté, ou le rejette avec une raison. Le partenaire qui l’a proposé peut le retirer."
        ),
        audience: everybody,
        doubt: Text(
            nl: "Veranderde de rubriek intussen? Dan zie je ook wat het voorstel verandert aan de tekst die er nu staat.",
            en: "Did the section change meanwhile? Then you also see what the amendment changes in the text that is there now.",
            fr: "La rubrique a changé entre-temps ? Vous voyez aussi ce que l’amendement change au texte actuel."))

    private static let new = Help(
        key: "wijziging-voorstellen", routes: [base + "/artikels/:section/wijziging"], title: AmendmentText.new,
        purpose: Text(
            nl: "Namens je partner een andere tekst voorstellen voor één rubriek.",
            en: "Propose another text for one section, on behalf of your partner.",
            fr: "Proposer, au nom de votre partenaire, un autre texte pour une rubrique."),
        acts: Text(
            nl: "De tekst aanpassen zoals hij volgens je partner moet worden, en zeggen waarom.",
            en: "Change the text into what your partner wants it to be, and say why.",
            fr: "Adapter le texte comme votre partenaire le souhaite, et dire pourquoi."),
        audience: everybody,
        doubt: Text(
            nl: "Wil je iets vragen zonder een andere tekst voor te stellen? Schrijf dan een opmerking bij de rubriek.",
            en: "Do you want to ask something without proposing another text? Then write a comment next to the section.",
            fr: "Vous voulez poser une question sans proposer un autre texte ? Écrivez alors un commentaire à côté de la rubrique."))
}
