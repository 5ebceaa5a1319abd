import Localization

/// Help with talking together and with what is agreed.
enum SessionHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Samen praten en afspreken", en: "Talking together and agreeing", fr: "Discuter et convenir ensemble"),
        pages: [actions, sessions, minutes, wall, paper])

    private static let actions = Help(
        key: "acties",
        routes: ["/netwerken/:network/acties", "/netwerken/:network/acties/nieuw", "/netwerken/:network/acties/:action/wijzigen"],
        title: Text(
            nl: "Acties",
            en: "Actions",
            fr: "Actions"),
        purpose: Text(
            nl: "Bijhouden wie wat doet, en tegen wanneer.",
            en: "Keep track of who does what, and by when.",
            fr: "Suivre qui fait quoi, et pour quand."),
        acts: Text(
            nl:
                "Een actie toevoegen, en met één knop zeggen hoe ver het ermee staat. Wie de actie doet, wie voor de partner spreekt en de coördinator kunnen ze wijzigen.",
            en:
                "Add an action, and say with one button how far along it is. Whoever does it, whoever speaks for its partner and the coordinator can change it.",
            fr:
                "Ajouter une action et indiquer d’un bouton où elle en est. La personne qui s’en charge, celle qui représente le partenaire et la coordination peuvent la modifier."
        ),
        audience: Text(
            nl: "Iedereen in het netwerk.",
            en: "Everybody in the network.",
            fr: "Tout le réseau."),
        doubt: Text(
            nl: "Verkeerde knop? Elke stap kan terug: met een andere knop zet je de actie weer open.",
            en: "Wrong button? Every step can be taken back: another button reopens the action.",
            fr: "Mauvais bouton ? Chaque étape peut être annulée : un autre bouton rouvre l’action."))

    private static let sessions = Help(
        key: "gesprekken",
        routes: [
            "/netwerken/:network/gesprekken", "/netwerken/:network/gesprekken/nieuw", "/netwerken/:network/gesprekken/:session/wijzigen",
        ],
        title: Text(
            nl: "Groepsgesprekken",
            en: "Group sessions",
            fr: "Séances de groupe"),
        purpose: Text(
            nl: "Samen over een vragenlijst praten, met of zonder meting vooraf.",
            en: "Talk about a questionnaire together, with or without a measurement beforehand.",
            fr: "Parler ensemble d’un questionnaire, avec ou sans mesure préalable."),
        acts: Text(
            nl: "De coördinator maakt een gesprek en wijzigt het zolang het loopt.",
            en: "The coordinator creates a session and changes it while it runs.",
            fr: "La coordination crée une séance et la modifie tant qu’elle est en cours."),
        audience: Text(
            nl: "Iedereen in het netwerk kan meelezen.",
            en: "Everybody in the network can read it.",
            fr: "Tout le réseau peut lire."),
        doubt: Text(
            nl: "Nog geen meting gehad? Kies dan “geen” bij “Over de meting”: de groep vult samen in.",
            en: "No measurement yet? Then choose “none” under “About the measurement”: the group fills in together.",
            fr: "Pas encore de mesure ? Choisissez alors « aucune » sous « À propos de la mesure » : le groupe remplit ensemble."))

    private static let minutes = Help(
        key: "gesprek", routes: ["/netwerken/:network/gesprekken/:session"],
        title: Text(
            nl: "Een groepsgesprek",
            en: "A group session",
            fr: "Une séance de groupe"),
        purpose: Text(
            nl: "Het verslag: de scores van de groep, de prioriteiten en de afspraken.",
            en: "The minutes: the scores of the group, the priorities and the agreements.",
            fr: "Le compte rendu : les scores du groupe, les priorités et les accords."),
        acts: Text(
            nl: "Open het scherm in de zaal, druk het verslag af of vul een domein in. De coördinator rondt het gesprek af.",
            en: "Open the screen in the room, print the minutes, or fill in a domain. The coordinator closes the session.",
            fr: "Ouvrir l’écran dans la salle, imprimer le compte rendu ou remplir un domaine. La coordination clôture la séance."),
        audience: Text(
            nl: "Iedereen in het netwerk.",
            en: "Everybody in the network.",
            fr: "Tout le réseau."),
        doubt: Text(
            nl: "Iets vergeten? De coördinator kan een afgerond gesprek heropenen; dat staat dan in de activiteit.",
            en: "Forgot something? The coordinator can reopen a closed session; the activity page then says so.",
            fr: "Un oubli ? La coordination peut rouvrir une séance clôturée ; l’activité le mentionne."))

    private static let wall = Help(
        key: "scherm",
        routes: ["/netwerken/:network/gesprekken/:session/scherm", "/netwerken/:network/gesprekken/:session/scherm/:domain"],
        title: Text(
            nl: "Op het scherm",
            en: "On the screen",
            fr: "À l’écran"),
        purpose: Text(
            nl: "Per domein samen kijken, praten en een score geven.",
            en: "Look, talk and give a score together, domain by domain.",
            fr: "Regarder, discuter et donner un score ensemble, domaine par domaine."),
        acts: Text(
            nl: "Druk op een score, typ het besluit en spreek iets af. Met de pijltjes ga je naar het volgende domein.",
            en: "Press a score, type the conclusion and agree on something. The arrow keys take you to the next domain.",
            fr: "Appuyez sur un score, saisissez la conclusion et convenez de quelque chose. Les flèches mènent au domaine suivant."),
        audience: Text(
            nl: "Iedereen in het netwerk kan meelezen. Zolang het gesprek loopt, kan iedereen meetypen, behalve meelezers.",
            en: "Everybody in the network can read it. While the session runs, everybody can type too, except readers.",
            fr: "Tout le réseau peut lire. Tant que la séance est en cours, tout le monde peut écrire, sauf les lectrices et lecteurs."),
        doubt: Text(
            nl: "Typt iemand anders op hetzelfde moment? Dan zie je beide teksten en gaat er niets verloren.",
            en: "Is somebody else typing at the same moment? Then you see both texts and nothing is lost.",
            fr: "Quelqu’un écrit au même moment ? Vous voyez alors les deux textes et rien n’est perdu."))

    private static let paper = Help(
        key: "op-papier",
        routes: [
            "/netwerken/:network/gesprekken/:session/formulier", "/netwerken/:network/gesprekken/:session/tellingen",
            "/netwerken/:network/metingen/:round/formulier",
        ],
        title: Text(
            nl: "Op papier",
            en: "On paper",
            fr: "Sur papier"),
        purpose: Text(
            nl: "De vragenlijst op papier laten invullen en de antwoorden tellen.",
            en: "Have the questionnaire filled in on paper and count the answers.",
            fr: "Faire remplir le questionnaire sur papier et compter les réponses."),
        acts: Text(
            nl: "Druk het formulier af, verzamel de bladen en typ hoe vaak elk cijfer aangekruist is.",
            en: "Print the form, collect the sheets and type how often each number was ticked.",
            fr: "Imprimez le formulaire, rassemblez les feuilles et indiquez combien de fois chaque chiffre a été coché."),
        audience: Text(
            nl: "De tellingen staan op het scherm en in het verslag van het gesprek, voor iedereen in het netwerk.",
            en: "The counts are on the screen and in the minutes of the session, for everybody in the network.",
            fr: "Les comptages figurent à l’écran et dans le compte rendu de la séance, pour tout le réseau."),
        doubt: Text(
            nl: "Klopt een rij niet met het aantal bladen? Ze krijgt een teken, maar wordt wel bewaard.",
            en: "A row does not match the number of sheets? It gets a mark, but is kept.",
            fr: "Une ligne ne correspond pas au nombre de feuilles ? Elle est signalée, mais conservée."))
}
