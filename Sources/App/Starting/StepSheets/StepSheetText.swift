import Localization

/// Words of the worksheet of the six steps.
enum StepSheetText {
    static let source = Text(
        nl:
            "De zes stappen komen uit de werkbladen over samenwerken van Samenlevingsopbouw. Het vastleggen van criteria met een datum, de schaal van 1 tot 5 en het logboek zijn van ons.",
        en:
            "The six steps come from Samenlevingsopbouw’s worksheets on working together. Locking criteria with a date, the scale from 1 to 5 and the log are ours.",
        fr:
            "Les six étapes viennent des fiches de travail de Samenlevingsopbouw sur la collaboration. Les critères fixés avec une date, l’échelle de 1 à 5 et le journal sont de nous."
    )
    static let seeArena = Text(
        nl: "Gebruik daarvoor het werkblad Arena-analyse.", en: "Use the worksheet Arena analysis for this.",
        fr: "Utilisez pour cela la fiche Analyse de l’arène.")
    static let whoWhen = Text(nl: "Wie van ons, wanneer", en: "Which of us, when", fr: "Qui parmi nous, quand")
    static let next: [Text] = [
        Text(
            nl: "Nodig wie ja zei uit voor een eerste gesprek met iedereen, en vraag daar naar ambities en belangen.",
            en: "Invite those who said yes to a first talk with everybody, and ask about ambitions and interests there.",
            fr:
                "Invitez celles et ceux qui ont dit oui à un premier échange avec tout le monde, et demandez-y quels sont les ambitions et les intérêts."
        ),
        Text(
            nl: "Zei iemand voorwaardelijk ja? Spreek dan af wie over die voorwaarde beslist, en tegen wanneer.",
            en: "Did somebody say yes on a condition? Then agree who decides about it, and by when.",
            fr: "Quelqu’un a dit oui sous condition ? Convenez de qui en décide, et pour quand."),
        Text(
            nl: "Houd het logboek open: partners, mensen en geld zoeken stopt niet na de start.",
            en: "Keep the log open: looking for partners, people and money does not stop after the start.",
            fr: "Gardez le journal ouvert : la recherche de partenaires, de personnes et d’argent ne s’arrête pas après le démarrage."),
    ]

    static func example(_ step: StartingStep) -> Text {
        switch step {
        case .issue:
            Text(
                nl:
                    "In onze stad zitten ouderen die slecht ter been zijn dagen na elkaar alleen. Elke dienst ziet een stuk, niemand het geheel.",
                en:
                    "In our town, older people who walk with difficulty are alone for days on end. Each service sees a part, nobody the whole.",
                fr:
                    "Dans notre ville, des personnes âgées à mobilité réduite restent seules plusieurs jours d’affilée. Chaque service en voit une partie, personne l’ensemble."
            )
        case .arena:
            Text(
                nl:
                    "Acht actoren. Van de huisartsenkring en het buurtcomité hangen we het meest af: zij weten wie alleen zit, en niets kan dat vervangen.",
                en:
                    "Eight actors. We depend most on the local association of general practitioners and the neighbourhood committee: they know who is alone, and nothing replaces that.",
                fr:
                    "Huit acteurs. Nous dépendons surtout du cercle de médecins généralistes et du comité de quartier : ils savent qui est seul, et rien ne remplace cela."
            )
        case .forms:
            Text(
                nl:
                    "Met de taxidienst volstaat een afspraak onder ons tweeën. De huisartsenkring houden we op de hoogte en zien we in een overleg. Met het buurtcomité denken we aan een netwerk.",
                en:
                    "With the taxi service an agreement between the two of us will do. We keep the general practitioners informed and meet them in a consultation. With the neighbourhood committee we think of a network.",
                fr:
                    "Avec le service de taxi, un accord à deux suffit. Nous tenons les médecins informés et les voyons en concertation. Avec le comité de quartier, nous pensons à un réseau."
            )
        case .selection, .approach, .correction: laterExample(step)
        }
    }

    private static func laterExample(_ step: StartingStep) -> Text {
        switch step {
        case .selection:
            Text(
                nl:
                    "Criteria vastgelegd op 3 maart, pas daarna gekozen: het buurtcomité, de huisartsenkring en de thuiszorg. De taxidienst later.",
                en:
                    "Criteria locked on 3 March, and only then chosen: the neighbourhood committee, the general practitioners and home care. The taxi service later.",
                fr:
                    "Critères fixés le 3 mars, choix ensuite seulement : le comité de quartier, les médecins et les soins à domicile. Le service de taxi plus tard."
            )
        case .approach:
            Text(
                nl: "Elk gesprek door iemand die de ander al kent, met één vraag vooraan: wat zou dit voor jullie oplossen?",
                en: "Each talk by somebody who knows the other already, with one question first: what would this solve for you?",
                fr:
                    "Chaque échange par quelqu’un qui connaît déjà l’autre, avec une question d’abord : qu’est-ce que cela résoudrait pour vous ?"
            )
        default:
            Text(
                nl:
                    "De huisartsen willen wel, maar mogen geen namen geven: bij ‘kan het inzetten’ zetten we ‘nee’. De apotheker, die we vergeten waren, kwam erbij.",
                en:
                    "The general practitioners are willing but may not give names: we put ‘no’ at ‘can use it’. The pharmacist, whom we had forgotten, was added.",
                fr:
                    "Les médecins veulent bien, mais ne peuvent pas donner de noms : nous avons mis « non » à « peut l’engager ». La pharmacienne, que nous avions oubliée, a été ajoutée."
            )
        }
    }

    static let exampleCriteria: [Text] = [
        Text(nl: "Komt bij ouderen thuis over de vloer", en: "Visits older people at home", fr: "Se rend au domicile de personnes âgées"),
        Text(nl: "Kan binnen een maand ja of nee zeggen", en: "Can say yes or no within a month", fr: "Peut dire oui ou non dans le mois"),
        Text(
            nl: "Kijkt anders dan de zorg", en: "Sees things differently from care services",
            fr: "A un autre regard que le secteur des soins"),
    ]

    struct Talk: Sendable {
        let actor: Text
        let by: Text
        let interest: Text
        let motivation: Int
        let willingness: Approach.Willingness
        var condition: Text?
        let estimate: Approach.Estimate
    }

    static let exampleTalks: [Talk] = [
        Talk(
            actor: Text(nl: "Buurtcomité", en: "Neighbourhood committee", fr: "Comité de quartier"),
            by: Text(nl: "Rita, 10 maart", en: "Rita, 10 March", fr: "Rita, 10 mars"),
            interest: Text(nl: "nieuwe vrijwilligers vinden", en: "finding new volunteers", fr: "trouver de nouveaux bénévoles"),
            motivation: 5,
            willingness: .yes, estimate: .right),
        Talk(
            actor: Text(nl: "Huisartsenkring", en: "General practitioners", fr: "Médecins généralistes"),
            by: Text(nl: "Karim, 14 maart", en: "Karim, 14 March", fr: "Karim, 14 mars"),
            interest: Text(
                nl: "minder oproepen voor wat geen ziekte is", en: "fewer calls about what is not an illness",
                fr: "moins d’appels pour ce qui n’est pas une maladie"), motivation: 3,
            willingness: .conditional,
            condition: Text(nl: "als er geen namen rondgaan", en: "if no names go round", fr: "si aucun nom ne circule"), estimate: .partly),
        Talk(
            actor: Text(nl: "Thuiszorg", en: "Home care", fr: "Soins à domicile"),
            by: Text(nl: "Rita, 17 maart", en: "Rita, 17 March", fr: "Rita, 17 mars"),
            interest: Text(nl: "rustiger rondes", en: "calmer rounds", fr: "des tournées plus calmes"), motivation: 2, willingness: .no,
            estimate: .wrong),
    ]
}
