import Localization

/// Help with rights, data and their rules.
enum LawHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Rechten en gegevens", en: "Rights and data", fr: "Droits et données"),
        pages: [whoSees, privacy, privacyForm, bin, networkAway, leaving, handingOver, myData, retention])

    private static let whoSees = Help(
        key: "wie-ziet-wat", routes: ["/netwerken/:network/wie-ziet-wat"],
        title: Text(nl: "Wie ziet wat", en: "Who sees what", fr: "Qui voit quoi"),
        purpose: Text(
            nl: "In gewone woorden lezen wie in dit netwerk wat te zien krijgt.",
            en: "Read in plain words who gets to see what in this network.", fr: "Lire en mots simples qui voit quoi dans ce réseau."),
        acts: Text(
            nl: "Lezen en afdrukken, bijvoorbeeld om op een eerste bijeenkomst uit te delen.",
            en: "Read and print, for instance to hand out at a first meeting.",
            fr: "Lire et imprimer, par exemple pour distribuer lors d’une première réunion."),
        audience: Text(nl: "Iedereen in het netwerk.", en: "Everybody in the network.", fr: "Tout le réseau."),
        doubt: Text(
            nl:
                "Verwachtte je iets anders? Zeg het de coördinator vóór je antwoordt. Niemand kan de regels van een anonieme meting versoepelen.",
            en:
                "Did you expect something else? Tell the coordinator before you answer. Nobody can relax the rules of an anonymous measurement.",
            fr:
                "Vous attendiez autre chose ? Dites-le à la coordination avant de répondre. Personne ne peut assouplir les règles d’une mesure anonyme."
        ))

    private static let privacy = Help(
        key: "privacyverklaring", routes: ["/netwerken/:network/privacy"],
        title: Text(nl: "Privacyverklaring", en: "Privacy notice", fr: "Déclaration de confidentialité"),
        purpose: Text(
            nl: "Weten wie instaat voor de gegevens, waarvoor ze dienen en hoelang ze blijven.",
            en: "Know who is responsible for the data, what they are for and how long they stay.",
            fr: "Savoir qui est responsable des données, à quoi elles servent et combien de temps elles restent."),
        acts: Text(
            nl: "Lezen, en het contact gebruiken om iets te vragen over je eigen gegevens.",
            en: "Read, and use the contact to ask something about your own data.",
            fr: "Lire, et utiliser le contact pour toute question sur vos données."),
        audience: Text(
            nl: "Iedereen in het netwerk, en wie met een link antwoordt, vóór de eerste vraag.",
            en: "Everybody in the network, and whoever answers with a link, before the first question.",
            fr: "Tout le réseau, et toute personne qui répond par un lien, avant la première question."),
        doubt: Text(
            nl: "Staat er nog niets? Vraag het de coördinator, die de verklaring invult.",
            en: "Nothing there yet? Ask the coordinator, who fills in the notice.",
            fr: "Rien encore ? Demandez à la coordination, qui remplit la déclaration."))

    private static let privacyForm = Help(
        key: "privacyverklaring-invullen", routes: ["/netwerken/:network/privacy/wijzigen"],
        title: Text(nl: "De privacyverklaring invullen", en: "Fill in the privacy notice", fr: "Remplir la déclaration de confidentialité"),
        purpose: Text(
            nl: "Zeggen wie voor jullie netwerk instaat voor de gegevens.", en: "Say who is responsible for the data of your network.",
            fr: "Dire qui est responsable des données de votre réseau."),
        acts: Text(
            nl: "De organisatie, een contactadres, de rechtsgrond en de bewaartermijn van antwoorden invullen. De rest staat er al.",
            en: "Fill in the organisation, a contact address, the legal basis and how long answers are kept. The rest is there.",
            fr:
                "Indiquer l’organisation, une adresse de contact, la base légale et le délai de conservation des réponses. Le reste y est déjà."
        ),
        audience: Text(
            nl: "Alleen de coördinator vult in; iedereen leest het.", en: "Only the coordinator fills it in; everybody reads it.",
            fr: "Seule la coordination remplit la déclaration ; tout le monde la lit."),
        doubt: Text(
            nl: "Niet zeker van de rechtsgrond? Vraag het de functionaris voor gegevensbescherming van je organisatie.",
            en: "Not sure about the legal basis? Ask the data protection officer of your organisation.",
            fr: "Un doute sur la base légale ? Demandez à la déléguée ou au délégué à la protection des données de votre organisation."))

    private static let bin = Help(
        key: "prullenmand", routes: ["/netwerken/:network/prullenmand"], title: Text(nl: "Prullenmand", en: "Bin", fr: "Corbeille"),
        purpose: Text(nl: "Terugvinden wat weggegooid is.", en: "Find what was thrown away.", fr: "Retrouver ce qui a été supprimé."),
        acts: Text(
            nl: "Iets terughalen zolang de dertig dagen niet om zijn.", en: "Bring something back while the thirty days are not over.",
            fr: "Récupérer quelque chose tant que les trente jours ne sont pas écoulés."),
        audience: Text(nl: "Alleen de coördinator.", en: "Only the coordinator.", fr: "La coordination seulement."),
        doubt: Text(
            nl: "Na dertig dagen verdwijnt het voorgoed, vanzelf. Niemand kan het daarna nog terughalen.",
            en: "After thirty days it is gone for good, by itself. Nobody can bring it back after that.",
            fr: "Après trente jours, cela disparaît définitivement et automatiquement. Plus personne ne peut alors le récupérer."))

    private static let networkAway = Help(
        key: "netwerk-verwijderen", routes: ["/netwerken/:network/weg"],
        title: Text(nl: "Het netwerk weggooien", en: "Throw the network away", fr: "Supprimer le réseau"),
        purpose: Text(
            nl: "Een netwerk weghalen dat niet meer nodig is.", en: "Remove a network that is no longer needed.",
            fr: "Retirer un réseau devenu inutile."),
        acts: Text(
            nl: "Bevestigen. Het netwerk gaat eerst dertig dagen naar de prullenmand.",
            en: "Confirm. The network first goes to the bin for thirty days.",
            fr: "Confirmer. Le réseau reste d’abord trente jours dans la corbeille."),
        audience: Text(
            nl: "Alleen de coördinator. Daarna ziet niemand het netwerk nog; de coördinator kan het terughalen op Mijn plek.",
            en: "Only the coordinator. After that nobody sees the network any more; the coordinator can bring it back on My place.",
            fr: "La coordination seulement. Ensuite, plus personne ne voit le réseau ; la coordination peut le récupérer sous Mon espace."),
        doubt: Text(
            nl: "Twijfel je? Neem eerst de resultaten mee die jullie willen houden, of draag de coördinatie over.",
            en: "Not sure? First download the results you want to keep, or hand over the coordination.",
            fr: "Un doute ? Téléchargez d’abord les résultats utiles, ou confiez la coordination à quelqu’un d’autre."))

    private static let leaving = Help(
        key: "netwerk-verlaten", routes: ["/netwerken/:network/verlaten"],
        title: Text(nl: "Het netwerk verlaten", en: "Leave the network", fr: "Quitter le réseau"),
        purpose: Text(nl: "Zelf uit een netwerk stappen.", en: "Step out of a network yourself.", fr: "Quitter soi-même un réseau."),
        acts: Text(
            nl: "Lezen wat er blijft en wat verdwijnt, en dan bevestigen.", en: "Read what stays and what goes, and then confirm.",
            fr: "Lire ce qui reste et ce qui disparaît, puis confirmer."),
        audience: Text(
            nl: "De coördinator ziet in de activiteit dat je weg bent.", en: "The coordinator sees in the activity that you left.",
            fr: "La coordination voit dans l’activité que vous avez quitté le réseau."),
        doubt: Text(
            nl: "Ben je de enige coördinator? Draag dan eerst over aan iemand anders.",
            en: "Are you the only coordinator? Then hand over to somebody else first.",
            fr: "Vous êtes la seule personne à assurer la coordination ? Confiez-la d’abord à quelqu’un d’autre."))

    private static let handingOver = Help(
        key: "coordinatie-overdragen", routes: ["/netwerken/:network/overdragen"],
        title: Text(nl: "De coördinatie overdragen", en: "Hand coordination over", fr: "Confier la coordination"),
        purpose: Text(
            nl: "Iemand anders coördinator maken van het netwerk.", en: "Make somebody else coordinator of the network.",
            fr: "Confier la coordination du réseau à quelqu’un d’autre."),
        acts: Text(
            nl: "Iemand uit het netwerk kiezen en bevestigen.", en: "Choose somebody from the network and confirm.",
            fr: "Choisir une personne du réseau et confirmer."),
        audience: Text(
            nl: "De coördinator. Wie het wordt, ziet voortaan alles wat een coördinator ziet.",
            en: "The coordinator. From then on, the new coordinator sees everything a coordinator sees.",
            fr: "La coordination. La personne à qui vous la confiez verra désormais tout ce que voit la coordination."),
        doubt: Text(
            nl: "Staat de juiste persoon er niet bij? Voeg die eerst toe aan het netwerk.",
            en: "Is the right person not there? Add them to the network first.",
            fr: "La bonne personne n’y figure pas ? Ajoutez-la d’abord au réseau."))

    private static let myData = Help(
        key: "mijn-gegevens", routes: ["/instellingen/gegevens"], title: Text(nl: "Mijn gegevens", en: "My data", fr: "Mes données"),
        purpose: Text(
            nl: "Zien wat we over je bewaren, en er iets over beslissen.", en: "See what we keep about you, and decide about it.",
            fr: "Voir ce que nous conservons sur vous, et décider de ce qu’il en advient."),
        acts: Text(
            nl: "Alles als bestand ophalen, of vragen om gewist te worden.", en: "Get everything as a file, or ask to be erased.",
            fr: "Tout recevoir dans un fichier, ou demander l’effacement."),
        audience: Text(nl: "Alleen jij.", en: "Only you.", fr: "Vous seulement."),
        doubt: Text(
            nl: "Wat je anoniem antwoordde, staat er niet bij: niemand weet nog dat het van jou is, dus kan niemand het nog terugvinden.",
            en: "What you answered anonymously is not there: nobody knows any more that it is yours, so nobody can find it.",
            fr: "Vos réponses anonymes n’y figurent pas : plus personne ne sait qu’elles sont de vous, donc personne ne peut les retrouver."
        ))

    private static let retention = Help(
        key: "bewaartermijnen", routes: ["/beheer/bewaartermijnen"],
        title: Text(nl: "Bewaartermijnen", en: "Retention periods", fr: "Délais de conservation"),
        purpose: Text(
            nl: "Zien hoelang elke soort gegevens blijft en wat er vanzelf gewist is.",
            en: "See how long each kind of data stays and what was erased by itself.",
            fr: "Voir combien de temps chaque type de données reste et ce qui a été effacé automatiquement."),
        acts: Text(
            nl: "Nagaan dat het wissen gebeurt, met datum en aantallen.", en: "Check that erasing happens, with date and numbers.",
            fr: "Vérifier que l’effacement a lieu, avec la date et les nombres."),
        audience: Text(
            nl: "Alleen beheerders. Er staat geen naam en geen antwoord bij.",
            en: "Administrators only. There is no name and no answer here.",
            fr: "Seulement les personnes qui administrent l’installation. Aucun nom ni aucune réponse n’y figure."),
        doubt: Text(
            nl: "Is er lang niets gewist? Kijk bij Beheer of het geplande werk gebeurt.",
            en: "Nothing erased for a long time? Look under Administration whether planned work gets done.",
            fr: "Rien n’a été effacé depuis longtemps ? Voyez sous Gestion si le travail planifié se fait."))
}
