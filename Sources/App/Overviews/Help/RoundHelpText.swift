import Localization

/// Help with measuring.
enum RoundHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Metingen", en: "Measurements", fr: "Mesures"),
        pages: [rounds, roundNew, round, roundChange, questions, results, letters, trend, remarks, testRound])

    private static let rounds = Help(
        key: "metingen", routes: ["/netwerken/:network/metingen"], title: Text(nl: "Metingen", en: "Measurements", fr: "Mesures"),
        purpose: Text(
            nl: "Alle metingen van het netwerk, van klad tot gesloten.", en: "All measurements of the network, from draft to closed.",
            fr: "Toutes les mesures du réseau, du brouillon à la clôture."),
        acts: Text(
            nl: "Een meting bekijken. De coördinator maakt er een nieuwe.", en: "Look at a measurement. The coordinator creates a new one.",
            fr: "Consulter une mesure. La coordination en crée une nouvelle."),
        audience: Text(
            nl: "Iedereen in het netwerk. Een klad ziet alleen de coördinator.",
            en: "Everybody in the network. Only the coordinator sees a draft.",
            fr: "Tout le réseau. Seule la coordination voit un brouillon."),
        doubt: Text(
            nl: "Hoe vaak meten? Eén keer per jaar volstaat meestal, en een keer vóór en na een grote verandering.",
            en: "How often to measure? Once a year usually does, and once before and after a big change.",
            fr: "À quelle fréquence ? Une fois par an suffit en général, et avant et après un grand changement."))

    private static let roundNew = Help(
        key: "meting-maken", routes: ["/netwerken/:network/metingen/nieuw"],
        title: Text(nl: "Een meting maken", en: "Create a measurement", fr: "Créer une mesure"),
        purpose: Text(
            nl: "Vastleggen wat je vraagt, aan wie, tot wanneer, en wie wat te zien krijgt.",
            en: "Settle what you ask, whom, until when, and who gets to see what.",
            fr: "Fixer ce que vous demandez, à qui, jusqu’à quand, et qui verra quoi."),
        acts: Text(
            nl: "Kies vooral goed tussen open, vertrouwelijk en anoniem: na het openen ligt dat vast.",
            en: "Above all, choose well between open, confidential and anonymous: after opening that is fixed.",
            fr: "Choisissez surtout bien entre ouvert, confidentiel et anonyme : après l’ouverture, c’est fixé."),
        audience: Text(
            nl: "Voorlopig alleen de coördinator: het wordt een klad.", en: "For now only the coordinator: it becomes a draft.",
            fr: "Pour l’instant la coordination seulement : ce sera un brouillon."),
        doubt: Text(
            nl: "Met minder dan vijf mensen tonen alleen open metingen iets. Vul dan liever samen in.",
            en: "With fewer than five people only open measurements show anything. Better to answer together then.",
            fr: "À moins de cinq personnes, seules les mesures ouvertes montrent quelque chose. Mieux vaut alors répondre ensemble."))

    private static let round = Help(
        key: "meting", routes: ["/netwerken/:network/metingen/:round"],
        title: Text(nl: "Een meting", en: "A measurement", fr: "Une mesure"),
        purpose: Text(
            nl: "Volgen hoe een meting loopt, van klad tot resultaat.", en: "Follow a measurement from draft to result.",
            fr: "Suivre une mesure, du brouillon au résultat."),
        acts: Text(
            nl: "Als coördinator openen, gasten uitnodigen, herinneren, langer openhouden en sluiten. Wie uitgenodigd is, vult in.",
            en: "As coordinator: open, invite guests, remind, keep open longer and close. Those invited answer.",
            fr: "À la coordination : ouvrir, inviter, rappeler, prolonger et clôturer. Les personnes invitées répondent."),
        audience: Text(
            nl: "Iedereen in het netwerk. Wie al antwoordde, ziet alleen de coördinator; wát, hangt af van de soort meting.",
            en: "Everybody in the network. Only the coordinator sees who has answered; what they answered depends on the kind.",
            fr: "Tout le réseau. Seule la coordination voit qui a répondu ; ce qui est répondu dépend du type de mesure."),
        doubt: Text(
            nl: "Te weinig antwoorden? Stuur een herinnering of kies een latere sluitdag. Een gesloten meting gaat nooit meer open.",
            en: "Too few answers? Send a reminder or choose a later closing day. A closed measurement never reopens.",
            fr: "Trop peu de réponses ? Envoyez un rappel ou reportez la clôture. Une mesure clôturée ne rouvre jamais."))

    private static let roundChange = Help(
        key: "meting-wijzigen", routes: ["/netwerken/:network/metingen/:round/wijzigen"],
        title: Text(nl: "Een klad wijzigen", en: "Change a draft", fr: "Modifier un brouillon"),
        purpose: Text(
            nl: "Een meting bijschaven voor ze opengaat.", en: "Polish a measurement before it opens.",
            fr: "Peaufiner une mesure avant son ouverture."),
        acts: Text(
            nl: "Alles aanpassen, ook de soort en de dagen.", en: "Adjust everything, including the kind and the days.",
            fr: "Tout adapter, y compris le type et les jours."),
        audience: Text(nl: "Alleen de coördinator.", en: "Only the coordinator.", fr: "La coordination seulement."),
        doubt: Text(
            nl: "Al geopend? Dan kun je alleen nog de sluitdag later zetten, zodat de afspraak met wie antwoordt blijft staan.",
            en: "Opened already? Then you can only move the closing day later, so that what was promised stands.",
            fr: "Déjà ouverte ? Vous ne pouvez plus que reporter la clôture, pour tenir ce qui a été promis."))

    private static let questions = Help(
        key: "vragen", routes: ["/netwerken/:network/metingen/:round/vragen"],
        title: Text(nl: "De vragen van een meting", en: "The questions of a measurement", fr: "Les questions d’une mesure"),
        purpose: Text(
            nl: "Op voorhand of achteraf nalezen wat er gevraagd wordt.", en: "Read beforehand or afterwards what is asked.",
            fr: "Lire avant ou après ce qui est demandé."),
        acts: Text(
            nl: "Lezen of afdrukken. Invullen doe je met je eigen link.", en: "Read or print. You answer with your own link.",
            fr: "Lire ou imprimer. On répond avec son propre lien."),
        audience: Text(nl: "Iedereen in het netwerk.", en: "Everybody in the network.", fr: "Tout le réseau."),
        doubt: Text(
            nl: "Is een zin moeilijk? Onder elke stelling staat ze ook in klare taal.",
            en: "Is a sentence hard? Every statement is also there in plain words.",
            fr: "Une phrase difficile ? Chaque affirmation existe aussi en langage clair."))

    private static let results = Help(
        key: "resultaten", routes: ["/netwerken/:network/metingen/:round/resultaten"],
        title: Text(nl: "De resultaten", en: "The results", fr: "Les résultats"),
        purpose: Text(
            nl: "Samen zien waar het netwerk sterk in is, waar werk aan is en waar mensen anders kijken.",
            en: "See together where the network is strong, where there is work to do and where people differ.",
            fr: "Voir ensemble les points forts, les points à travailler et là où les regards diffèrent."),
        acts: Text(
            nl: "Begin bij de domeinen met een merkteken, lees de spreiding en praat erover met de vraag die erbij staat.",
            en: "Start with the domains that carry a mark, read the spread and talk about it with the question beside it.",
            fr: "Commencez par les domaines marqués, lisez la répartition et parlez-en avec la question proposée."),
        audience: Text(
            nl: "Iedereen in het netwerk. Namen alleen bij een open meting; onder de drempel tonen we niets.",
            en: "Everybody in the network. Names only in an open measurement; below the threshold we show nothing.",
            fr: "Tout le réseau. Les noms seulement dans une mesure ouverte ; sous le seuil, rien n’est montré."),
        doubt: Text(
            nl: "Een laag cijfer is geen rapport. Een grote spreiding zegt dat mensen iets anders zien: dat is het gesprek waard.",
            en: "A low figure is no school report. A wide spread says that people see something different: worth a talk.",
            fr: "Un chiffre bas n’est pas une note. Une grande dispersion dit que les regards diffèrent : parlez-en."))

    private static let letters = Help(
        key: "brieven", routes: ["/netwerken/:network/metingen/:round/brieven"], title: Text(nl: "Brieven", en: "Letters", fr: "Lettres"),
        purpose: Text(
            nl: "Wie geen mailadres heeft, toch uitnodigen: op papier met een QR-code.",
            en: "Invite those without an e-mail address too: on paper with a QR code.",
            fr: "Inviter aussi les personnes sans adresse e-mail : sur papier avec un code QR."),
        acts: Text(
            nl: "Afdrukken: één brief per blad. Je kunt ook voor iedereen een brief maken.",
            en: "Print: one letter per sheet. You can also make a letter for everybody.",
            fr: "Imprimer : une lettre par feuille. Vous pouvez aussi en faire une pour chaque personne."),
        audience: Text(
            nl: "Alleen de coördinator. Elke brief is een persoonlijke sleutel.",
            en: "Only the coordinator. Each letter is a personal key.",
            fr: "La coordination seulement. Chaque lettre est une clé personnelle."),
        doubt: Text(
            nl: "Brief kwijt? Print hem opnieuw: de link blijft dezelfde en werkt maar voor één antwoord.",
            en: "Letter lost? Print it again: the link stays the same and works for one answer only.",
            fr: "Lettre perdue ? Réimprimez-la : le lien reste le même et ne sert que pour une réponse."))

    private static let trend = Help(
        key: "verloop", routes: ["/netwerken/:network/metingen/verloop/:instrument"],
        title: Text(nl: "Alle metingen naast elkaar", en: "All measurements side by side", fr: "Toutes les mesures côte à côte"),
        purpose: Text(
            nl: "Zien hoe het netwerk verandert, van meting tot meting.",
            en: "See how the network changes from measurement to measurement.", fr: "Voir comment le réseau évolue, de mesure en mesure."),
        acts: Text(
            nl: "Per domein de lijn volgen, en doorklikken naar een meting.",
            en: "Follow the line of each domain, and click through to a measurement.",
            fr: "Suivre la ligne de chaque domaine et ouvrir une mesure."),
        audience: Text(
            nl: "Iedereen in het netwerk. Wat onder de drempel blijft, staat er niet.",
            en: "Everybody in the network. What stays below the threshold is not shown.",
            fr: "Tout le réseau. Ce qui reste sous le seuil n’est pas montré."),
        doubt: Text(
            nl: "Antwoordden er telkens andere mensen? Lees een klein verschil dan niet als een verandering.",
            en: "Did different people answer each time? Then do not read a small difference as a change.",
            fr: "D’autres personnes ont répondu chaque fois ? Ne prenez pas un petit écart pour un changement."))

    private static let remarks = Help(
        key: "toelichtingen", routes: ["/netwerken/:network/metingen/:round/toelichtingen"],
        title: Text(nl: "Toelichtingen nalezen", en: "Read the remarks first", fr: "Relire les commentaires"),
        purpose: Text(
            nl: "Toelichtingen lezen vóór de groep ze ziet.", en: "Read remarks before the group sees them.",
            fr: "Lire les commentaires avant que le groupe les voie."),
        acts: Text(
            nl: "Elke toelichting vrijgeven of verbergen. De tekst zelf verandert niet.",
            en: "Release or hide each remark. The text itself does not change.",
            fr: "Publier ou masquer chaque commentaire. Le texte lui-même ne change pas."),
        audience: Text(
            nl: "Alleen wie ze naleest. De groep ziet pas wat vrijgegeven is.",
            en: "Only whoever reads them first. The group sees only what is released.",
            fr: "Seule la personne qui relit. Le groupe ne voit que ce qui est publié."),
        doubt: Text(
            nl: "Herken je iemand aan de tekst? Verberg hem liever: een verborgen toelichting staat ook niet in bestanden.",
            en: "Do you recognise somebody from the text? Better to hide it: a hidden remark is in no file either.",
            fr: "Le texte permet de reconnaître quelqu’un ? Mieux vaut le masquer : il n’apparaîtra dans aucun fichier."))

    private static let testRound = Help(
        key: "proefronde", routes: ["/netwerken/:network/proefrondes/:round"],
        title: Text(nl: "Een proefronde", en: "A test round", fr: "Une mesure d’essai"),
        purpose: Text(
            nl: "Zelf meemaken hoe een meting verloopt, zonder gevolgen.", en: "Experience how a measurement goes, without consequences.",
            fr: "Vivre le déroulement d’une mesure, sans conséquences."),
        acts: Text(
            nl: "De vragen invullen en de resultaten bekijken. Gooi de proef weg als je klaar bent.",
            en: "Answer the questions and look at the results. Throw the test away when you are done.",
            fr: "Répondre aux questions et voir les résultats. Supprimez l’essai quand vous avez fini."),
        audience: Text(nl: "Alleen de coördinator.", en: "Only the coordinator.", fr: "La coordination seulement."),
        doubt: Text(
            nl: "Een proef telt nergens mee en niemand anders krijgt er een uitnodiging voor.",
            en: "A test counts nowhere and nobody else is invited to it.",
            fr: "Un essai ne compte nulle part et personne d’autre n’y est invité."))
}
