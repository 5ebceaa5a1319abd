import Localization

/// Help with goals, indicators and milestones.
enum ProjectHelpText {
    static let pages = [project, row, values]

    private static let base = "/netwerken/:network/documenten/:document/project"

    private static let project = Help(
        key: "project", routes: [base], title: ProjectText.title,
        purpose: Text(
            nl: "Zien wat een project wil bereiken en hoe ver het staat.", en: "See what a project wants to achieve and how far it is.",
            fr: "Voir ce qu’un projet veut atteindre et où il en est."),
        acts: Text(
            nl: "Doelen, indicatoren en mijlpalen toevoegen, noteren wat je mat, en aanvinken wat klaar is.",
            en: "Add goals, indicators and milestones, write down what you measured, and tick what is done.",
            fr: "Ajouter des objectifs, des indicateurs et des jalons, noter ce que vous avez mesuré, et cocher ce qui est terminé."),
        audience: Text(
            nl:
                "Iedereen in het netwerk leest dit. De coördinator en wie het document begon, veranderen doelen en mijlpalen. Iedereen behalve meelezers noteert metingen.",
            en:
                "Everybody in the network reads this. The coordinator and whoever began the document change goals and milestones. Everybody except readers writes down measured values.",
            fr:
                "Tout le réseau lit ceci. La coordination et la personne qui a commencé le document modifient les objectifs et les jalons. Tout le monde peut noter des mesures, sauf les lectrices et lecteurs."
        ),
        doubt: Text(
            nl: "Loopt een mijlpaal uit? Laat de dag staan, of wijzig hem nadat jullie dat afspraken.",
            en: "Is a milestone running late? Leave the day, or change it after you have agreed to that.",
            fr: "Un jalon prend du retard ? Laissez la date, ou modifiez-la après en avoir convenu."))

    private static let row = Help(
        key: "project-wijzigen",
        routes: ProjectPart.allCases.flatMap { ["\(base)/\($0.rawValue)/nieuw", "\(base)/\($0.rawValue)/:\($0.parameter)"] },
        title: Text(
            nl: "Een doel, indicator of mijlpaal", en: "A goal, an indicator or a milestone", fr: "Un objectif, un indicateur ou un jalon"),
        purpose: Text(
            nl: "Vastleggen wat jullie willen bereiken, waaraan jullie dat zien, en tegen wanneer.",
            en: "Record what you want to achieve, how you can tell, and by when.",
            fr: "Fixer ce que vous voulez atteindre, à quoi vous le voyez, et pour quand."),
        acts: Text(
            nl: "Invullen en bewaren, of weghalen wat niet meer klopt.", en: "Fill in and save, or remove what no longer holds.",
            fr: "Remplir et enregistrer, ou retirer ce qui n’est plus d’actualité."),
        audience: Text(
            nl: "De coördinator, en wie het document begon.", en: "The coordinator, and whoever began the document.",
            fr: "La coordination, et la personne qui a commencé le document."),
        doubt: Text(
            nl: "Hangen er metingen aan? Dan blijft het leesbaar onder ‘Wat jullie niet meer volgen’, en kun je het weer volgen.",
            en: "Were there measured values? Then it stays readable under ‘What you no longer follow’, and you can follow it again.",
            fr: "Des mesures y sont liées ? Il reste lisible sous « Ce que vous ne suivez plus », et vous pouvez le suivre à nouveau."))

    private static let values = Help(
        key: "project-metingen", routes: [base + "/indicatoren/:indicator/waarden"], title: ProjectText.allValues,
        purpose: Text(
            nl: "Alles lezen wat voor één indicator gemeten is.", en: "Read everything that was measured for one indicator.",
            fr: "Lire tout ce qui a été mesuré pour un indicateur."),
        acts: Text(
            nl: "Een waarde noteren met de dag waarop je ze mat.", en: "Write down a value with the day on which you measured it.",
            fr: "Noter une valeur avec le jour de la mesure."),
        audience: Text(
            nl: "Iedereen in het netwerk leest dit, met de naam van wie noteerde.",
            en: "Everybody in the network reads this, with the name of whoever wrote it down.",
            fr: "Tout le réseau lit ceci, avec le nom de la personne qui a noté."),
        doubt: Text(
            nl: "Fout genoteerd? Noteer de juiste waarde voor dezelfde dag; de laatste telt en de eerste blijft leesbaar.",
            en: "Written down wrongly? Write down the right value for the same day; the last one counts and the first stays readable.",
            fr: "Mal noté ? Notez la bonne valeur pour le même jour ; la dernière compte et la première reste lisible."))
}
