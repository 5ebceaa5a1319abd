import Localization

/// Help with the end of a network.
enum EndingHelpText {
    static let pages = [ending]

    private static let ending = Help(
        key: "afronden", routes: ["/netwerken/:network/afronden"], title: EndingText.title,
        purpose: Text(
            nl: "Een netwerk netjes laten eindigen, en later lezen hoe dat ging.",
            en: "End a network well, and read later how that went.",
            fr: "Bien clôturer un réseau, et relire plus tard comment cela s’est passé."),
        acts: Text(
            nl:
                "De coördinator zegt wat er met elke belofte gebeurt, schrijft de eindevaluatie en noteert wat waar verankerd is. Daarna is het netwerk een archief. Heropenen kan, met een reden.",
            en:
                "The coordinator says what becomes of each promise, writes the final evaluation and notes what is anchored where. After that the network is an archive. It can be reopened, with a reason.",
            fr:
                "La coordination dit ce que devient chaque promesse, écrit l’évaluation finale et note ce qui est ancré où. Ensuite, le réseau est archivé. On peut le rouvrir, en indiquant la raison."
        ),
        audience: Text(
            nl: "Iedereen in het netwerk leest hoe het eindigde. Alleen coördinatoren ronden af en heropenen.",
            en: "Everybody in the network reads how it ended. Only coordinators end and reopen it.",
            fr: "Tout le réseau lit comment il a pris fin. Seule la coordination le clôture et le rouvre."),
        doubt: Text(
            nl: "Staat er nog een meting of besluit open? Sluit dat eerst. Te vroeg afgerond? Heropen het netwerk; niets gaat verloren.",
            en: "Is a measurement or decision still open? Close it first. Ended too early? Reopen the network; nothing is lost.",
            fr:
                "Une mesure ou une décision est encore ouverte ? Clôturez-la d’abord. Clôturé trop tôt ? Rouvrez le réseau ; rien n’est perdu."
        ))
}
