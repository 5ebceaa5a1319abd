import Localization

/// Words of the weighing as a worksheet.
enum WeighingSheetText {
    static let why = Text(
        nl: "Afwegen of samenwerken het beste is, en met hoeveel, vóór iemand mensen rond de tafel roept. Voor wie het initiatief neemt.",
        en:
            "Weigh up whether working together is best, and with how many, before anybody calls people to the table. For those who take the initiative.",
        fr:
            "Évaluer si collaborer est la meilleure voie, et à combien, avant de réunir qui que ce soit. Pour les personnes qui prennent l’initiative."
    )
    static let resource = Text(nl: "Middel", en: "Resource", fr: "Ressource")
    static let sum = Text(
        nl: "…… mensen × …… uur × …… keer per jaar × …… euro = …………… euro per jaar",
        en: "…… people × …… hours × …… times a year × …… euros = …………… euros a year",
        fr: "…… personnes × …… heures × …… réunions par an × …… euros = …………… euros par an")
    static let source = Text(
        nl:
            "Naar ‘Check 1: Bezint eer ge begint’ uit een bijdrage aan het SWVG-symposium Jeugdhulp in Vlaanderen (2020), met Huxham & Vangen (2005), en naar de vormen overleg, ad hoc en netwerk op de werkbladen van Samenlevingsopbouw. De vragen, de regels en de woorden zijn van ons.",
        en:
            "After ‘Check 1: Bezint eer ge begint’ in a contribution to the SWVG symposium on youth care in Flanders (2020), with Huxham & Vangen (2005), and after the forms consultation, ad hoc and network on the worksheets of Samenlevingsopbouw. The questions, the rules and the words are ours.",
        fr:
            "D’après « Check 1 : Bezint eer ge begint », tiré d’une contribution au symposium SWVG sur l’aide à la jeunesse en Flandre (2020), avec Huxham & Vangen (2005), et d’après les formes concertation, ad hoc et réseau des fiches de travail de Samenlevingsopbouw. Les questions, les règles et les mots sont les nôtres."
    )

    static let guide = Instrument.Facilitation(
        aim: Text(
            nl: "Op het einde weten jullie of je alleen verdergaat, met één partner, met meerdere of nu nog niet, en waarom.",
            en: "At the end you know whether you go on alone, with one partner, with several or not yet, and why.",
            fr: "À la fin, vous savez si vous continuez seuls, avec un partenaire, à plusieurs ou pas encore, et pourquoi."),
        groupSize: .init(
            least: 2, most: 8,
            advice: Text(
                nl: "Wie het initiatief neemt, iemand van de directie en iemand die het terrein kent. Nog geen partners.",
                en: "Those who take the initiative, somebody from the management and somebody who knows the field. No partners yet.",
                fr:
                    "Les personnes qui prennent l’initiative, une personne de la direction et une personne de terrain. Pas encore de partenaires."
            )),
        material: [
            Text(
                nl: "Een leeg blad per persoon, of een scherm met de weging open.",
                en: "An empty sheet each, or a screen with the weighing open.",
                fr: "Une fiche vierge par personne, ou un écran avec la réflexion ouverte."),
            Text(nl: "Een pen per persoon.", en: "A pen each.", fr: "Un stylo par personne."),
        ],
        full: .init(steps: steps), short: nil,
        pitfalls: [
            Text(
                nl: "Iemand had al beslist om samen te werken. Vraag wat er gebeurt als jullie het niet doen.",
                en: "Somebody had already decided to work together. Ask what happens if you do not.",
                fr: "Quelqu’un avait déjà décidé de collaborer. Demandez ce qui se passe si vous ne le faites pas."),
            Text(
                nl: "De subsidie stuurt het gesprek. Weeg eerst alsof er geen geld was, en dan met het geld.",
                en: "The grant steers the conversation. First weigh as if there were no money, and then with it.",
                fr: "Le subside oriente la discussion. Réfléchissez d’abord comme s’il n’y avait pas d’argent, puis avec."),
            Text(
                nl: "De meerwaarde voor de anderen wordt ingevuld alsof je hen kent. Noteer wat je weet en wat je nog moet vragen.",
                en: "The added value for the others is filled in as if you knew them. Note what you know and what you still have to ask.",
                fr:
                    "La plus-value pour les autres est notée comme si vous les connaissiez. Notez ce que vous savez et ce qu’il faut encore demander."
            ),
        ],
        followUp: [
            Text(
                nl: "Bewaar de weging en deel de link met wie mee beslist.",
                en: "Keep the weighing and share the link with those who decide too.",
                fr: "Conservez la réflexion et partagez le lien avec qui décide avec vous."),
            Text(
                nl: "Wordt het een netwerk? Begin het met deze weging: dan lezen de partners later waarom.",
                en: "Will it be a network? Begin it with this weighing: partners can then read later why.",
                fr: "Ce sera un réseau ? Lancez-le sur cette base : les partenaires liront plus tard pourquoi."),
        ])

    private static let steps: [Instrument.Facilitation.Step] = [
        .init(
            title: Text(nl: "De opgave", en: "The task", fr: "La mission"),
            text: Text(
                nl: "Iedereen schrijft in één zin wat er moet gebeuren en voor wie. Leg de zinnen naast elkaar en maak er één van.",
                en:
                    "Everybody writes in one sentence what has to be done and for whom. Put the sentences side by side and make one of them.",
                fr:
                    "Chaque personne écrit en une phrase ce qu’il faut faire et pour qui. Comparez les phrases et n’en gardez qu’une."),
            minutes: 10),
        .init(
            title: Text(nl: "De middelen", en: "The resources", fr: "Les ressources"),
            text: Text(
                nl: "Ga de lijst af: wij hebben, anderen hebben, ontbreekt. Zeg bij ‘anderen’ telkens wie.",
                en: "Go through the list: we have it, others have it, missing. With ‘others’, say who each time.",
                fr: "Parcourez la liste : nous l’avons, d’autres l’ont, cela manque. Pour « d’autres », dites chaque fois qui."),
            minutes: 10),
        .init(
            title: Text(nl: "Alleen, met twee of met meer", en: "Alone, with two or with more", fr: "Seuls, à deux ou à plusieurs"),
            text: Text(
                nl: "Zoek eerst samen waarom het alleen zou kunnen. Dan waarom twee zouden volstaan. Pas daarna waarom niet.",
                en: "First look together for reasons why it could be done alone. Then why two would be enough. Only then why not.",
                fr:
                    "Cherchez d’abord ensemble pourquoi ce serait possible seuls. Puis pourquoi deux suffiraient. Ensuite seulement, pourquoi pas."
            ),
            minutes: 10),
        .init(
            title: Text(nl: "Kost en meerwaarde", en: "Cost and added value", fr: "Coût et plus-value"),
            text: Text(
                nl: "Reken de vergadertijd van een jaar uit. Schrijf per partner op wat het opbrengt.",
                en: "Work out the meeting time of a year. Write down for each partner what it brings.",
                fr: "Calculez le temps de réunion d’une année. Notez pour chaque partenaire ce que cela rapporte."),
            minutes: 10),
        .init(
            title: Text(nl: "Beslissen", en: "Deciding", fr: "Décider"),
            text: Text(
                nl: "Lees het advies. Kies zelf, schrijf op waarom, en spreek af wie de volgende stap zet.",
                en: "Read the advice. Choose yourselves, write down why, and agree who takes the next step.",
                fr: "Lisez le conseil. Choisissez, notez pourquoi, et convenez de qui fait le pas suivant."),
            minutes: 5),
    ]
}
