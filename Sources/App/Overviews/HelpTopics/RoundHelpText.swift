import Localization

/// Help with measuring.
enum RoundHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Metingen", en: "Measurements", fr: "Mesures"),
        pages: [rounds, roundNew, round, roundChange, questions, results, letters, trend, remarks, testRound, BroughtHelpText.page]
            + RoomHelpText.pages)

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
            nl: "Hoe vaak meten? Meestal volstaat één keer per jaar, en één keer vóór en één keer na een grote verandering.",
            en: "How often to measure? Once a year is usually enough, and once before and once after a big change.",
            fr:
                "À quelle fréquence mesurer ? En général, une fois par an suffit, plus une fois avant et une fois après un grand changement."
        ))

    private static let roundNew = Help(
        key: "meting-maken", routes: ["/netwerken/:network/metingen/nieuw", "/netwerken/:network/metingen/kiezen"],
        title: Text(nl: "Een meting maken", en: "Create a measurement", fr: "Créer une mesure"),
        purpose: Text(
            nl: "Vastleggen wat je vraagt, aan wie, tot wanneer, en wie wat te zien krijgt.",
            en: "Decide what you ask, whom you ask, until when, and who gets to see what.",
            fr: "Fixer ce que vous demandez, à qui, jusqu’à quand, et qui verra quoi."),
        acts: Text(
            nl: "Kies vooral goed tussen open, vertrouwelijk en anoniem: na het openen ligt dat vast.",
            en: "Above all, choose carefully between open, confidential and anonymous: after opening that is fixed.",
            fr: "Choisissez surtout bien entre une mesure ouverte, confidentielle ou anonyme : après l’ouverture, cela ne change plus."),
        audience: Text(
            nl: "Voorlopig alleen de coördinator: het wordt een klad.", en: "For now only the coordinator: it becomes a draft.",
            fr: "Pour l’instant la coordination seulement : ce sera un brouillon."),
        doubt: Text(
            nl: "Met minder dan vijf mensen tonen alleen open metingen iets. Vul dan liever samen in.",
            en: "With fewer than five people only open measurements show anything. Better to fill in together then.",
            fr: "À moins de cinq personnes, seules les mesures ouvertes montrent quelque chose. Mieux vaut alors remplir ensemble."))

    private static let round = Help(
        key: "meting", routes: ["/netwerken/:network/metingen/:round"],
        title: Text(nl: "Een meting", en: "A measurement", fr: "Une mesure"),
        purpose: Text(
            nl: "Volgen hoe een meting loopt, van klad tot resultaat.", en: "Follow a measurement from draft to result.",
            fr: "Suivre une mesure, du brouillon au résultat."),
        acts: Text(
            nl: "Als coördinator openen, gasten uitnodigen, herinneren, langer openhouden en sluiten. Wie uitgenodigd is, vult in.",
            en: "As coordinator: open, invite guests, remind, keep open longer and close. Those invited answer.",
            fr:
                "La coordination peut ouvrir la mesure, inviter des personnes extérieures, envoyer des rappels, prolonger et clôturer. Les personnes invitées répondent."
        ),
        audience: Text(
            nl:
                "Iedereen in het netwerk. Wie al antwoordde, ziet alleen de coördinator. Wie wát antwoordde, ziet iedereen alleen bij een open meting.",
            en:
                "Everybody in the network. Only the coordinator sees who has answered. What each person answered is visible to everybody in an open measurement only.",
            fr:
                "Tout le réseau. Seule la coordination voit qui a répondu. Ce que chaque personne a répondu n’est visible que dans une mesure ouverte."
        ),
        doubt: Text(
            nl: "Te weinig antwoorden? Stuur een herinnering of kies een latere laatste dag. Een gesloten meting gaat nooit meer open.",
            en: "Too few answers? Send a reminder or choose a later last day. A closed measurement never reopens.",
            fr:
                "Trop peu de réponses ? Envoyez un rappel ou choisissez un dernier jour plus tardif. Une mesure clôturée ne rouvre jamais."
        ))

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
            nl: "Al geopend? Dan kun je alleen nog de laatste dag uitstellen. Zo blijft gelden wat bij de uitnodiging beloofd is.",
            en: "Opened already? Then you can only move the last day later. That way what was promised with the invitation stands.",
            fr:
                "Déjà ouverte ? Vous pouvez seulement encore repousser le dernier jour. Ce qui a été promis lors de l’invitation reste ainsi valable."
        ))

    private static let questions = Help(
        key: "vragen", routes: ["/netwerken/:network/metingen/:round/vragen"],
        title: Text(nl: "De vragen van een meting", en: "The questions of a measurement", fr: "Les questions d’une mesure"),
        purpose: Text(
            nl: "Op voorhand of achteraf nalezen wat er gevraagd wordt.", en: "Read beforehand or afterwards what is asked.",
            fr: "Lire avant ou après ce qui est demandé."),
        acts: Text(
            nl: "Lezen of afdrukken. Invullen doe je met je eigen link.", en: "Read or print. You answer with your own link.",
            fr: "Lire ou imprimer. Vous répondez avec votre lien personnel."),
        audience: Text(nl: "Iedereen in het netwerk.", en: "Everybody in the network.", fr: "Tout le réseau."),
        doubt: Text(
            nl: "Is een zin moeilijk? Onder elke stelling staat ook uitleg in klare taal.",
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
            fr: "Commencez par les domaines signalés, lisez la répartition et parlez-en à partir de la question proposée."),
        audience: Text(
            nl: "Iedereen in het netwerk. Namen alleen bij een open meting; onder de drempel tonen we niets.",
            en: "Everybody in the network. Names only in an open measurement; below the threshold we show nothing.",
            fr: "Tout le réseau. Les noms seulement dans une mesure ouverte ; sous le seuil, rien n’est montré."),
        doubt: Text(
            nl: "Een laag cijfer is geen slecht rapport. Een grote spreiding zegt dat mensen iets anders zien: dat is een gesprek waard.",
            en:
                "A low figure is not a bad school report. A wide spread says that people see different things: that is worth talking about.",
            fr:
                "Un chiffre bas n’est pas un mauvais bulletin. Des réponses très dispersées montrent que les regards diffèrent : cela mérite d’en parler."
        ))

    private static let letters = Help(
        key: "brieven", routes: ["/netwerken/:network/metingen/:round/brieven"], title: Text(nl: "Brieven", en: "Letters", fr: "Lettres"),
        purpose: Text(
            nl: "Wie geen mailadres heeft, toch uitnodigen: op papier met een QR-code.",
            en: "Invite those without an e-mail address too: on paper with a QR code.",
            fr: "Inviter aussi les personnes sans adresse e-mail : sur papier, avec un code QR."),
        acts: Text(
            nl: "Afdrukken: één brief per blad. Je kunt ook voor iedereen een brief maken.",
            en: "Print: one letter per sheet. You can also make a letter for everybody.",
            fr: "Imprimer : une lettre par feuille. Vous pouvez aussi en faire une pour chaque personne."),
        audience: Text(
            nl: "Alleen de coördinator. Elke brief is een persoonlijke sleutel.",
            en: "Only the coordinator. Each letter is a personal key.",
            fr: "La coordination seulement. Chaque lettre est une clé personnelle."),
        doubt: Text(
            nl: "Brief kwijt? Print hem opnieuw: de link blijft dezelfde en dient maar voor één antwoord.",
            en: "Letter lost? Print it again: the link stays the same and works for one answer only.",
            fr: "Lettre perdue ? Réimprimez-la : le lien reste le même et ne sert que pour une seule réponse."))

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
            fr: "Ce ne sont pas toujours les mêmes personnes qui ont répondu ? Ne prenez pas un petit écart pour un changement."))

    private static let remarks = Help(
        key: "toelichtingen", routes: ["/netwerken/:network/metingen/:round/toelichtingen"],
        title: Text(nl: "Toelichtingen lezen", en: "Reading remarks", fr: "Lire les commentaires"),
        purpose: Text(
            nl: "Toelichtingen lezen vóór de groep ze ziet.", en: "Read remarks before the group sees them.",
            fr: "Lire les commentaires avant que le groupe les voie."),
        acts: Text(
            nl: "Elke toelichting vrijgeven of verbergen. Je kunt ook woorden weglaten, maar nooit iets toevoegen.",
            en: "Release or hide each remark. You can also leave words out, but never add any.",
            fr: "Libérer ou masquer chaque commentaire. Vous pouvez aussi retirer des mots, mais jamais en ajouter."),
        audience: Text(
            nl: "Alleen de coördinator. De groep ziet pas wat vrijgegeven is.",
            en: "Only the coordinator. The group sees only what is released.",
            fr: "La coordination seulement. Le groupe ne voit que ce qui est libéré."),
        doubt: Text(
            nl:
                "Herken je iemand aan de tekst? Laat die woorden weg, of verberg de toelichting. In de bestanden met resultaten staan nooit toelichtingen.",
            en: "Do you recognise somebody from the text? Leave those words out, or hide the remark. Files of results never hold remarks.",
            fr:
                "Le texte permet de reconnaître quelqu’un ? Retirez ces mots, ou masquez le commentaire. Les fichiers de résultats ne contiennent jamais de commentaires."
        ))

    private static let testRound = Help(
        key: "proefronde", routes: ["/netwerken/:network/proefrondes/:round"],
        title: Text(nl: "Een proefronde", en: "A test round", fr: "Un essai"),
        purpose: Text(
            nl: "Zelf meemaken hoe een meting verloopt, zonder gevolgen.", en: "Experience how a measurement goes, without consequences.",
            fr: "Voir vous-même comment se déroule une mesure, sans conséquences."),
        acts: Text(
            nl: "De vragen invullen en de resultaten bekijken. Gooi de proefronde weg als je klaar bent.",
            en: "Answer the questions and look at the results. Remove the test round when you are done.",
            fr: "Répondre aux questions et voir les résultats. Supprimez l’essai quand vous avez terminé."),
        audience: Text(nl: "Alleen de coördinator.", en: "Only the coordinator.", fr: "La coordination seulement."),
        doubt: Text(
            nl: "Een proefronde telt nergens mee en niemand anders krijgt er een uitnodiging voor.",
            en: "A test round counts nowhere and nobody else is invited to it.",
            fr: "Un essai ne compte nulle part et personne d’autre n’y est invité."))
}
