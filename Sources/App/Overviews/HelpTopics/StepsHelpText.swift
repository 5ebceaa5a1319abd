import Localization

/// Help with the six steps of starting.
enum StepsHelpText {
    static let topic = HelpBook.Topic(title: SixStepsText.title, pages: [list, way, criteria, choosing, log, correcting, partner])

    private static let base = "/netwerken/:network/arena/:arena/stappen"
    private static let onlyMakers = Text(
        nl: "Alleen de makers van de arena, en nooit wie voor die actor komt.",
        en: "Only the makers of the arena, and never those who come for that actor.",
        fr: "Uniquement les personnes qui élaborent l’arène, et jamais celles qui viennent pour cet acteur.")

    private static let list = Help(
        key: "zes-stappen", routes: ["/netwerken/:network/stappen"], title: SixStepsText.title,
        purpose: Text(
            nl: "Zien welke starten lopen en bij welke stap ze zijn.", en: "See which starts are running and at which step they are.",
            fr: "Voir quels démarrages sont en cours et à quelle étape."),
        acts: Text(
            nl: "Een start beginnen met een issue, of verdergaan waar jullie waren.",
            en: "Begin a start with an issue, or go on where you were.", fr: "Commencer par un enjeu, ou reprendre où vous en étiez."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Zie je een start niet? Dan maak je die arena niet mee. Vraag het wie ze leidt.",
            en: "Do you not see a start? Then you do not make that arena. Ask whoever leads it.",
            fr: "Vous ne voyez pas un démarrage ? Vous n’élaborez pas cette arène. Demandez à qui la mène."))

    private static let way = Help(
        key: "zes-stappen-weg", routes: [base],
        title: Text(nl: "De weg van een start", en: "The way of a start", fr: "Le parcours d’un démarrage"),
        purpose: Text(
            nl: "Onthouden waar jullie waren, van issue tot bijsturen.", en: "Remember where you were, from issue to correcting.",
            fr: "Se rappeler où vous en étiez, de l’enjeu à l’ajustement."),
        acts: Text(
            nl: "Een stap afronden of heropenen, en van hieruit naar elk onderdeel gaan.",
            en: "Finish or reopen a step, and go to each part from here.", fr: "Terminer ou rouvrir une étape, et accéder à chaque partie."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Te vroeg afgerond? Heropen de stap; er gaat niets verloren.", en: "Finished too early? Reopen the step; nothing is lost.",
            fr: "Terminée trop tôt ? Rouvrez l’étape ; rien n’est perdu."))

    private static let criteria = Help(
        key: "criteria", routes: [base + "/criteria"], title: CriteriaText.title,
        purpose: Text(
            nl: "Vooraf afspreken waarop jullie kiezen.", en: "Agree beforehand on what you choose.",
            fr: "Convenir d’avance sur quoi vous choisissez."),
        acts: Text(
            nl: "Criteria toevoegen en schrappen, en ze één keer vastleggen. Wie leidt, legt vast.",
            en: "Add and drop criteria, and lock them once. Whoever leads locks them.",
            fr: "Ajouter et supprimer des critères, et les fixer une seule fois. Qui mène les fixe."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Iets vergeten na het vastleggen? Voeg het toe met de reden; de datum blijft erbij staan.",
            en: "Forgot something after locking? Add it with the reason; the date stays with it.",
            fr: "Un oubli après coup ? Ajoutez-le avec la raison ; la date reste visible."))

    private static let choosing = Help(
        key: "actoren-kiezen", routes: [base + "/actoren", base + "/actoren/:actor"], title: SelectionText.title,
        purpose: Text(
            nl: "Per actor bedenken welke vorm past, en kiezen wie jullie aanspreken.",
            en: "Think for each actor which form fits, and choose whom you approach.",
            fr: "Imaginer pour chaque acteur la forme qui convient, et choisir qui contacter."),
        acts: Text(
            nl: "Vormen noteren, de criteria nagaan en kiezen met een reden.",
            en: "Write down forms, check the criteria and choose with a reason.",
            fr: "Noter des formes, vérifier les critères et choisir avec une raison."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Kun je niet kiezen? Dan liggen de criteria nog niet vast.",
            en: "Can you not choose? Then the criteria are not locked yet.",
            fr: "Impossible de choisir ? Les critères ne sont pas encore fixés."))

    private static let log = Help(
        key: "logboek", routes: [base + "/aanspreken", base + "/aanspreken/nieuw", base + "/aanspreken/:approach"],
        title: ApproachText.title,
        purpose: Text(
            nl: "Onthouden wie met wie sprak, wat hun belang is en of ze willen handelen.",
            en: "Remember who spoke to whom, what their interest is and whether they are ready to act.",
            fr: "Retenir qui a parlé avec qui, leur intérêt et leur disposition à agir."),
        acts: Text(
            nl: "Gesprekken, prospecten, kanalen voor geld en deuren noteren en wijzigen, en het logboek meenemen.",
            en: "Write down and change talks, prospects, channels for funding and doors, and take the log along.",
            fr: "Noter et modifier échanges, prospects, canaux de financement et portes, et emporter le journal."),
        audience: Text(
            nl: "Alleen de makers van de arena. Met wie jullie daar spraken, wissen we na twee jaar.",
            en: "Only the makers of the arena. Whom you spoke to there, we erase after two years.",
            fr: "Uniquement les personnes qui élaborent l’arène. Nous effaçons après deux ans à qui vous avez parlé."),
        doubt: Text(
            nl: "Noteer een functie in plaats van een naam als dat volstaat. Iets te veel genoteerd? Haal het weg of pas het aan.",
            en: "Write a function rather than a name if that will do. Wrote too much? Change it or take it out.",
            fr: "Notez une fonction plutôt qu’un nom si cela suffit. Trop noté ? Modifiez ou retirez."))

    private static let correcting = Help(
        key: "bijsturen", routes: [base + "/aanspreken/:approach/bijsturen"], title: CorrectionText.title,
        purpose: Text(
            nl: "De arena verbeteren met wat het gesprek leerde.", en: "Correct the arena with what the talk taught you.",
            fr: "Corriger l’arène avec ce que l’échange a appris."),
        acts: Text(
            nl: "Per hulpbron aanpassen wat de actor heeft, kan en wil, en wat jullie afspraken.",
            en: "Change for each resource what the actor has, can and will, and what you agreed.",
            fr: "Adapter par ressource ce que l’acteur a, peut et veut, et ce dont vous avez convenu."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Ontbreekt belangrijkheid? Dan heeft nog niet iedereen ingeschat.",
            en: "Is importance missing? Then not everybody has rated yet.",
            fr: "L’importance manque ? Tout le monde n’a pas encore estimé."))

    private static let partner = Help(
        key: "wordt-partner", routes: [base + "/actoren/:actor/partner"], title: NewPartnerText.title,
        purpose: Text(
            nl: "Van een actor die ja zei een partner maken.", en: "Turn an actor that said yes into a partner.",
            fr: "Faire d’un acteur qui a dit oui un partenaire."),
        acts: Text(
            nl: "Nakijken wat meegaat, en zeggen of de partner er al is.",
            en: "Check what goes along, and say whether the partner is there already.",
            fr: "Vérifier ce qui suit, et dire si le partenaire existe déjà."),
        audience: Text(
            nl: "De coördinator maakt de partner. De partner ziet iedereen, de arena niet.",
            en: "The coordinator makes the partner. Everybody sees the partner, not the arena.",
            fr: "La coordination crée le partenaire. Tout le monde voit le partenaire, pas l’arène."),
        doubt: Text(
            nl: "Klopt een gegeven niet? Pas het daarna aan bij de partner.", en: "Is a detail wrong? Change it at the partner afterwards.",
            fr: "Une donnée est inexacte ? Corrigez-la ensuite chez le partenaire."))
}
