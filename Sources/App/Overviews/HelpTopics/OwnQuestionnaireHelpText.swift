import Localization

/// Help with questionnaires of one's own.
enum OwnQuestionnaireHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Eigen vragenlijsten", en: "Your own questionnaires", fr: "Vos propres questionnaires"),
        pages: [list, start, questionnaire, group, preview, bringingIn])

    private static let coordinator = Text(nl: "Alleen de coördinator.", en: "Only the coordinator.", fr: "La coordination seulement.")

    private static let list = Help(
        key: "eigen-vragenlijsten", routes: ["/netwerken/:network/eigen-vragenlijsten"],
        title: Text(nl: "Eigen vragenlijsten", en: "Your own questionnaires", fr: "Vos propres questionnaires"),
        purpose: Text(
            nl: "Vragenlijsten in jullie eigen woorden bijhouden.", en: "Keep questionnaires in your own words.",
            fr: "Garder des questionnaires avec vos propres mots."),
        acts: Text(
            nl: "Er een maken, wijzigen, terughalen uit wat weggegooid is, of binnenhalen als bestand.",
            en: "Make one, change it, bring it back from what was thrown away, or bring it in as a file.",
            fr: "En créer un, le modifier, le récupérer après suppression, ou l’importer comme fichier."),
        audience: Text(
            nl: "Alleen de coördinator. Anderen zien de vragen pas in een meting.",
            en: "Only the coordinator. Others see the questions only in a measurement.",
            fr: "La coordination seulement. Les autres ne voient les questions que dans une mesure."),
        doubt: Text(
            nl: "Een ander netwerk ziet jullie vragenlijsten nooit, tenzij je er een kopie van geeft.",
            en: "Another network never sees your questionnaires, unless you give it a copy.",
            fr: "Un autre réseau ne voit jamais vos questionnaires, sauf si vous lui en donnez une copie."))

    private static let start = Help(
        key: "vragenlijst-maken", routes: ["/netwerken/:network/eigen-vragenlijsten/nieuw"],
        title: Text(nl: "Een vragenlijst maken", en: "Make a questionnaire", fr: "Créer un questionnaire"),
        purpose: Text(nl: "Kiezen waarmee je begint.", en: "Choose what you start from.", fr: "Choisir de quoi vous partez."),
        acts: Text(
            nl: "Leeg beginnen, met betrokkenheid per onderwerp, of met een kopie van een bestaand instrument onder een eigen naam.",
            en: "Start empty, with involvement per topic, or with a copy of an existing instrument under a name of your own.",
            fr: "Commencer de zéro, avec l’implication par sujet, ou avec une copie d’un instrument existant sous un nom à vous."),
        audience: coordinator,
        doubt: Text(
            nl:
                "Een kopie wordt anders berekend: elke groep krijgt een eigen resultaat. Wil je vergelijken met anderen, neem dan het instrument zelf.",
            en:
                "A copy is counted differently: each group gets its own result. If you want to compare with others, use the instrument itself.",
            fr:
                "Une copie se calcule autrement : chaque groupe a son propre résultat. Pour comparer avec d’autres, prenez l’instrument lui-même."
        ))

    private static let questionnaire = Help(
        key: "vragenlijst", routes: ["/netwerken/:network/eigen-vragenlijsten/:own"],
        title: Text(nl: "Een eigen vragenlijst", en: "A questionnaire of your own", fr: "Un questionnaire à vous"),
        purpose: Text(
            nl: "Titel, talen, momenten en groepen bepalen.", en: "Set the title, languages, moments and groups.",
            fr: "Fixer le titre, les langues, les moments et les groupes."),
        acts: Text(
            nl: "Groepen toevoegen en ordenen, de laatste wijziging ongedaan maken, klaarzetten, kopiëren, meenemen als bestand.",
            en: "Add and order groups, undo the last change, make it ready, copy it, download it as a file.",
            fr: "Ajouter et ordonner des groupes, annuler le dernier changement, mettre à disposition, copier, télécharger comme fichier."),
        audience: coordinator,
        doubt: Text(
            nl: "Wat klaarstaat, verandert niet meer. Wijzig je het, dan ontstaat een volgende versie en blijven oude resultaten kloppen.",
            en: "What is ready no longer changes. If you change it, a next version is made and old results stay correct.",
            fr: "Ce qui est prêt ne change plus. Un changement crée une version suivante et les anciens résultats restent justes."))

    private static let group = Help(
        key: "groep-van-vragen", routes: ["/netwerken/:network/eigen-vragenlijsten/:own/groepen/:group"],
        title: Text(nl: "Een groep van vragen", en: "A group of questions", fr: "Un groupe de questions"),
        purpose: Text(
            nl: "Samen zetten wat over hetzelfde gaat en op dezelfde manier beantwoord wordt.",
            en: "Put together what is about the same thing and is answered in the same way.",
            fr: "Réunir ce qui porte sur la même chose et se répond de la même façon."),
        acts: Text(
            nl: "Regels toevoegen, herschrijven en ordenen; de antwoorden kiezen of zelf schrijven; op een andere manier vragen.",
            en: "Add, rewrite and order lines; choose the answers or write them; ask in another way.",
            fr: "Ajouter, réécrire et ordonner les lignes ; choisir ou écrire les réponses ; demander autrement."),
        audience: coordinator,
        doubt: Text(
            nl: "Weinig stellingen werken beter dan veel. Vraag één ding per stelling.",
            en: "Few statements work better than many. Ask one thing in each statement.",
            fr: "Peu d’affirmations valent mieux que beaucoup. Une seule idée par affirmation."))

    private static let preview = Help(
        key: "vragenlijst-voorbeeld", routes: ["/netwerken/:network/eigen-vragenlijsten/:own/voorbeeld"],
        title: Text(nl: "Voorbeeld van een vragenlijst", en: "Preview of a questionnaire", fr: "Aperçu d’un questionnaire"),
        purpose: Text(
            nl: "Zien wat uitgenodigde mensen te zien krijgen.", en: "See what the people you invite will see.",
            fr: "Voir ce que verront les personnes invitées."),
        acts: Text(
            nl: "Lezen en proberen. Er wordt niets bewaard.", en: "Read and try. Nothing is saved.",
            fr: "Lire et essayer. Rien n’est enregistré."),
        audience: coordinator,
        doubt: Text(
            nl: "Wie wat ziet, kies je pas bij de meting; het voorbeeld toont de eerste mogelijkheid.",
            en: "You choose who sees what when you make the measurement; the preview shows the first possibility.",
            fr: "Qui voit quoi se choisit lors de la mesure ; l’aperçu montre la première possibilité."))

    private static let bringingIn = Help(
        key: "vragenlijst-binnenhalen", routes: ["/netwerken/:network/eigen-vragenlijsten/importeren"],
        title: Text(nl: "Een vragenlijst binnenhalen", en: "Bring in a questionnaire", fr: "Importer un questionnaire"),
        purpose: Text(
            nl: "Gebruiken wat een ander netwerk maakte.", en: "Use what another network made.",
            fr: "Utiliser ce qu’un autre réseau a créé."),
        acts: Text(
            nl: "Een bestand kiezen of plakken, kijken wat het wordt, en het bewaren als klad.",
            en: "Choose or paste a file, look at what it becomes, and keep it as a draft.",
            fr: "Choisir ou coller un fichier, voir ce qu’il devient, et le garder comme brouillon."),
        audience: coordinator,
        doubt: Text(
            nl: "Klopt er iets niet, dan staat erbij op welke regel. Er is dan niets bewaard.",
            en: "If something is wrong, the page says on which line. Nothing is kept then.",
            fr: "En cas de problème, la ligne est indiquée. Rien n’est alors enregistré."))
}
