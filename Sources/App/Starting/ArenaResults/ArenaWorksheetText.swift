import Localization

/// Words of the worksheet of the arena analysis.
enum ArenaWorksheetText {
    static let byWhom = Text(nl: "door wie", en: "by whom", fr: "par qui")
    static let exampleIssue = Text(
        nl: "Kinderen in Zonnedorp gaan niet op kamp omdat hun ouders het niet durven vragen.",
        en: "Children in Zonnedorp do not go to summer camp because their parents dare not ask.",
        fr: "À Zonnedorp, des enfants ne partent pas en camp parce que leurs parents n’osent pas demander.")
    static let exampleAbsent = Text(
        nl: "De kinderen zelf. Zij verliezen het meest als we alleen over hun ouders praten.",
        en: "The children themselves. They lose most if we only talk about their parents.",
        fr: "Les enfants eux-mêmes. Ce sont eux qui perdent le plus si nous ne parlons que de leurs parents.")
    static let source = Text(
        nl:
            "Naar het werkblad arena-analyse uit de werkbladen samenwerken (Samenlevingsopbouw) en de werkvorm arena-analyse van PRONET (Arteveldehogeschool). De vierde stap van de afhankelijkheid, de regel van vier op vier en de omschrijving van context- en verankeringsactoren zijn van ons.",
        en:
            "After the arena analysis worksheet from the worksheets on working together (Samenlevingsopbouw) and the PRONET arena analysis (Arteveldehogeschool). The fourth step of dependence, the rule of four by four and the description of context and anchoring actors are our own.",
        fr:
            "D’après la fiche d’analyse de l’arène des fiches de travail sur la collaboration (Samenlevingsopbouw) et l’analyse de l’arène de PRONET (Arteveldehogeschool). Le quatrième degré de dépendance, la règle de quatre sur quatre et la description des acteurs de contexte et d’ancrage sont de nous."
    )

    static let guide = Instrument.Facilitation(
        aim: Text(
            nl: "Samen kiezen met wie je een netwerk begint, op grond van wat elke actor kan inbrengen.",
            en: "Choose together with whom to begin a network, based on what each actor could bring.",
            fr: "Choisir ensemble avec qui lancer un réseau, selon ce que chaque acteur peut apporter."),
        groupSize: .init(
            least: 2, most: 8,
            advice: Text(
                nl: "De kleine groep die het initiatief neemt. Wie beoordeeld wordt, zit niet mee aan tafel.",
                en: "The small group that takes the initiative. Whoever is rated is not at the table.",
                fr: "Le petit groupe qui prend l’initiative. Qui est évalué n’est pas à la table.")),
        material: [
            Text(
                nl: "Het lege blad op A3, of de arena op een scherm", en: "The empty sheet on A3, or the arena on a screen",
                fr: "La fiche vierge en A3, ou l’arène à l’écran"),
            Text(nl: "Kaartjes voor de actoren", en: "Cards for the actors", fr: "Des cartes pour les acteurs"),
        ],
        full: .init(steps: [
            .init(
                title: Text(nl: "Het issue", en: "The issue", fr: "L’enjeu"),
                text: Text(
                    nl: "Schrijf in één zin wat op jullie een appel doet om samen te werken. Is iedereen het daarover eens?",
                    en: "Write in one sentence what calls on you to work together. Does everybody agree on it?",
                    fr: "Écrivez en une phrase ce qui vous appelle à collaborer. Tout le monde est-il d’accord ?"), minutes: 10),
            .init(
                title: Text(nl: "De actoren", en: "The actors", fr: "Les acteurs"),
                text: Text(
                    nl:
                        "Iedereen schrijft in stilte actoren op kaartjes. Leg ze samen en haal dubbele eruit, maar vraag eerst of het wel dezelfde zijn.",
                    en:
                        "Everybody silently writes actors on cards. Put them together and take out duplicates, but ask first whether they are the same.",
                    fr:
                        "Chacun écrit en silence des acteurs sur des cartes. Rassemblez-les et enlevez les doublons, après avoir vérifié que ce sont les mêmes."
                ),
                minutes: 20),
            .init(
                title: Text(nl: "Machts- en hulpbronnen", en: "Power and help resources", fr: "Ressources et moyens de pouvoir"),
                text: Text(
                    nl: "Wat heeft elke actor dat ertoe doet? Kan en wil die het inzetten?",
                    en: "What does each actor have that matters? Can they use it, and are they willing?",
                    fr: "Qu’est-ce que chaque acteur possède d’important ? Peut-il et veut-il l’engager ?"), minutes: 20),
            .init(
                title: Text(nl: "Ieder apart inschatten", en: "Rate separately", fr: "Estimer séparément"),
                text: Text(
                    nl: "Ieder schat belangrijkheid en vervangbaarheid in, zonder naar de anderen te kijken.",
                    en: "Everybody rates importance and replaceability, without looking at the others.",
                    fr: "Chacun estime l’importance et la remplaçabilité, sans regarder les autres."), minutes: 15),
            .init(
                title: Text(nl: "De verschillen", en: "The differences", fr: "Les différences"),
                text: Text(
                    nl: "Begin bij het grootste verschil: wat weet de ene dat de andere niet weet? Spreek een waarde af.",
                    en: "Begin with the largest difference: what does one know that the other does not? Agree on a value.",
                    fr: "Commencez par la plus grande différence : que sait l’un que l’autre ignore ? Convenez d’une valeur."), minutes: 25),
            .init(
                title: Text(nl: "Rangorde en wie ontbreekt", en: "Ranks, and who is missing", fr: "Le rang, et qui manque"),
                text: Text(
                    nl:
                        "Bekijk de voorgestelde rangorde en wijk af waar dat moet. Vraag tot slot wie niet aan tafel zit en daardoor verliest.",
                    en:
                        "Look at the proposed ranks and deviate where needed. Finally, ask who is not at the table and loses out because of that.",
                    fr: "Regardez le rang proposé et écartez-vous-en si nécessaire. Demandez enfin qui n’est pas à la table et y perd."),
                minutes: 20),
        ]), short: nil,
        pitfalls: [
            Text(
                nl: "Alleen actoren noemen die je al kent.", en: "Naming only actors you know already.",
                fr: "Ne citer que des acteurs déjà connus."),
            Text(
                nl: "Over mensen oordelen in plaats van over hulpbronnen.", en: "Judging people rather than resources.",
                fr: "Juger les personnes plutôt que les ressources."),
            Text(
                nl: "De lijst laten rondslingeren: ze is niet bedoeld voor wie erop staat.",
                en: "Leaving the list lying about: it is not meant for those on it.",
                fr: "Laisser traîner la liste : elle n’est pas destinée à celles et ceux qui y figurent."),
        ],
        followUp: ArenaResultsText.nextSteps)
}
