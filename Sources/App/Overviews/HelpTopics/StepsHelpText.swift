import Localization

/// Help with the six steps of starting.
enum StepsHelpText {
    static let topic = HelpBook.Topic(title: SixStepsText.title, pages: [list, way, criteria, choosing, log, correcting, partner])

    private static let base = "/netwerken/:network/arena/:arena/stappen"
    private static let onlyMakers = Text(
        nl: "Alleen de makers van de arena. Wie voor een actor komt, leest nooit wat over die actor gezegd wordt.",
        en: "Only the makers of the arena. Nobody who comes for an actor ever reads what is said of it.",
        fr: "Uniquement les personnes qui élaborent l’arène. Celles qui viennent pour un acteur ne lisent jamais ce qui est dit de lui.")

    private static let list = Help(
        key: "zes-stappen", routes: ["/netwerken/:network/stappen"], title: SixStepsText.title,
        purpose: Text(
            nl: "Zien welke starten lopen en bij welke stap ze zijn.", en: "See which starts are under way and at which step they are.",
            fr: "Voir quels démarrages sont en cours et à quelle étape ils en sont."),
        acts: Text(
            nl: "Beginnen met een issue, of verdergaan waar jullie waren.",
            en: "Begin with an issue, or go on where you were.", fr: "Commencer par un enjeu, ou reprendre où vous en étiez."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Zie je een start niet? Dan maak je die arena niet mee. Vraag het aan wie ze leidt.",
            en: "Do you not see a start? Then you are not one of the makers of that arena. Ask whoever leads it.",
            fr: "Vous ne voyez pas un démarrage ? Vous n’élaborez pas cette arène. Demandez à la personne qui la mène."))

    private static let way = Help(
        key: "zes-stappen-weg", routes: [base],
        title: Text(nl: "De weg van een start", en: "The path of a start", fr: "Le parcours d’un démarrage"),
        purpose: Text(
            nl: "Onthouden waar jullie waren, van issue tot bijsturen.", en: "Remember where you were, from issue to correcting.",
            fr: "Retrouver où vous en étiez, de l’enjeu à l’ajustement."),
        acts: Text(
            nl: "Een stap afronden of heropenen, en van hieruit naar elk onderdeel gaan.",
            en: "Finish or reopen a step, and go to each part from here.", fr: "Terminer ou rouvrir une étape, et accéder à chaque partie."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Te vroeg afgerond? Heropen de stap; er gaat niets verloren.", en: "Finished too early? Reopen the step; nothing is lost.",
            fr: "Étape terminée trop tôt ? Rouvrez-la ; rien n’est perdu."))

    private static let criteria = Help(
        key: "criteria", routes: [base + "/criteria"], title: CriteriaText.title,
        purpose: Text(
            nl: "Vooraf afspreken op basis waarvan jullie kiezen.", en: "Agree beforehand on the criteria by which you choose.",
            fr: "Convenir d’avance des critères selon lesquels vous choisissez."),
        acts: Text(
            nl: "Criteria toevoegen en schrappen, en ze één keer vastleggen. Wie de arena leidt, legt ze vast.",
            en: "Add and drop criteria, and lock them once. Whoever leads the arena locks them.",
            fr: "Ajouter et supprimer des critères, et les fixer une seule fois. La personne qui mène l’arène les fixe."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Iets vergeten na het vastleggen? Voeg het toe met de reden; de datum blijft erbij staan.",
            en: "Forgot something after locking? Add it with the reason; the date stays with it.",
            fr: "Un oubli, alors que les critères sont fixés ? Ajoutez-le avec la raison ; la date reste visible."))

    private static let choosing = Help(
        key: "actoren-kiezen", routes: [base + "/actoren", base + "/actoren/:actor"], title: SelectionText.title,
        purpose: Text(
            nl: "Per actor bedenken welke vorm past, en kiezen wie jullie aanspreken.",
            en: "Think of which form fits each actor, and choose whom you approach.",
            fr: "Imaginer pour chaque acteur la forme qui convient, et choisir qui contacter."),
        acts: Text(
            nl: "Vormen noteren, de criteria nagaan en kiezen met een reden.",
            en: "Write down forms, check the criteria and choose, with a reason.",
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
            fr: "Retenir qui a parlé avec qui, quel est leur intérêt et s’ils sont prêts à agir."),
        acts: Text(
            nl: "Gesprekken, mogelijke partners, kanalen voor geld en deuren noteren en wijzigen, en het logboek meenemen.",
            en: "Write down and change talks, possible partners, funding channels and doors, and take the log along.",
            fr: "Noter et modifier les échanges, partenaires possibles, canaux de financement et portes, et emporter le journal."),
        audience: Text(
            nl: "Alleen de makers van de arena. Met wie jullie spraken en wie de deur opende, wissen we na twee jaar.",
            en: "Only the makers of the arena. After two years we erase whom you spoke to and who opened the door.",
            fr:
                "Uniquement les personnes qui élaborent l’arène. Après deux ans, nous effaçons avec qui vous avez parlé et qui a ouvert la porte."
        ),
        doubt: Text(
            nl: "Noteer een functie in plaats van een naam als dat volstaat. Iets te veel genoteerd? Pas het aan of haal het weg.",
            en: "Write a function rather than a name if that will do. Wrote too much? Change it or take it out.",
            fr: "Notez une fonction plutôt qu’un nom si cela suffit. Vous avez trop noté ? Modifiez-le ou retirez-le."))

    private static let correcting = Help(
        key: "bijsturen", routes: [base + "/aanspreken/:approach/bijsturen"], title: CorrectionText.title,
        purpose: Text(
            nl: "De arena verbeteren met wat het gesprek leerde.", en: "Correct the arena with what the talk taught you.",
            fr: "Corriger l’arène avec ce que l’échange vous a appris."),
        acts: Text(
            nl: "Per hulpbron aanpassen of de actor ze heeft, kan inzetten en wil inzetten, en wat jullie afspraken.",
            en: "Change for each resource whether the actor has it, can use it and is willing, and what you agreed.",
            fr: "Adapter pour chaque ressource si l’acteur en dispose, peut et veut l’engager, et ce dont vous avez convenu."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Ontbreekt de belangrijkheid? Dan heeft nog niet iedereen ingeschat.",
            en: "Is importance missing? Then not everybody has rated yet.",
            fr: "L’importance manque ? Tout le monde n’a pas encore donné son estimation."))

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
            nl: "De coördinator maakt de partner. Iedereen ziet de partner, maar niet de arena.",
            en: "The coordinator makes the partner. Everybody sees the partner, but not the arena.",
            fr: "La coordination crée le partenaire. Tout le monde voit le partenaire, mais pas l’arène."),
        doubt: Text(
            nl: "Klopt een gegeven niet? Pas het daarna aan op de pagina van de partner.",
            en: "Is a detail wrong? Change it on the partner’s page afterwards.",
            fr: "Une donnée est inexacte ? Corrigez-la ensuite sur la page du partenaire."))
}
