import Localization

/// The sheet about the ways in which a government steers and the role it plays in this network.
enum SteeringText {
    static let sheet = KindSheet(
        topic: .steering,
        title: Text(nl: "Sturen", en: "Steering", fr: "Pilotage"),
        why: Text(
            nl:
                "Zeg welke manier van besturen je hier herkent en welke rol de overheid speelt, nu en liefst. Voor overheden en hun partners, als onduidelijk is wie wat van wie verwacht.",
            en:
                "Say which way of governing you recognise here and which role the government plays, now and preferably. For governments and their partners, when it is unclear who expects what from whom.",
            fr:
                "Dites quelle manière de gouverner vous reconnaissez ici et quel rôle jouent les pouvoirs publics, aujourd’hui et idéalement. Pour les pouvoirs publics et leurs partenaires, quand on ne sait pas bien qui attend quoi de qui."
        ),
        parts: [way, role])

    static let source = Text(
        nl:
            "Drie manieren van besturen zoals de bestuurskunde ze onderscheidt, en de regierol van lokale besturen: Demos vzw, met F. De Rynck en de VVSG. De omschrijvingen zijn van ons.",
        en:
            "Three ways of governing as public administration tells them apart, and the directing role of local authorities: Demos vzw, with F. De Rynck and the VVSG. The descriptions are our own.",
        fr:
            "Trois manières de gouverner telles que les distinguent les sciences administratives, et le rôle de régie des pouvoirs locaux : Demos asbl, avec F. De Rynck et la VVSG. Les descriptions sont les nôtres."
    )

    private static let ways = [
        KindOption(
            key: "klassiek", label: Text(nl: "klassieke overheid", en: "traditional public administration", fr: "administration classique"),
            hint: Text(
                nl: "de overheid beslist en stuurt van bovenaf", en: "the government decides and steers from above",
                fr: "les pouvoirs publics décident et pilotent d’en haut")),
        KindOption(
            key: "npm", label: Text(verbatim: "new public management"),
            hint: Text(
                nl: "de overheid stuurt op doelen, cijfers en contracten", en: "the government steers by targets, figures and contracts",
                fr: "les pouvoirs publics pilotent par objectifs, chiffres et contrats")),
        KindOption(
            key: "netwerk", label: Text(verbatim: "network governance"),
            hint: Text(
                nl: "doelen groeien uit overleg tussen gelijkwaardige partners",
                en: "goals grow from consultation between partners of equal worth",
                fr: "les buts naissent de la concertation entre partenaires d’égale valeur")),
    ]

    private static let roles = [
        KindOption(
            key: "regisseur", label: Text(nl: "regisseur", en: "director", fr: "régisseur"),
            hint: Text(
                nl: "bewaart het overzicht en brengt iedereen samen", en: "keeps the whole in view and brings everybody together",
                fr: "garde la vue d’ensemble et rassemble")),
        KindOption(
            key: "facilitator", label: Text(nl: "facilitator", en: "facilitator", fr: "facilitateur"),
            hint: Text(
                nl: "helpt anderen met tijd, ruimte en begeleiding", en: "helps others with time, space and guidance",
                fr: "aide les autres avec du temps, des locaux, un accompagnement")),
        KindOption(
            key: "partner", label: Text(nl: "partner", en: "partner", fr: "partenaire"),
            hint: Text(nl: "doet mee zoals de anderen", en: "takes part like the others", fr: "participe comme les autres")),
        KindOption(
            key: "subsidiegever", label: Text(nl: "subsidiegever", en: "funder", fr: "pouvoir subsidiant"),
            hint: Text(nl: "betaalt en vraagt verantwoording", en: "pays and holds others to account", fr: "paie et demande des comptes")),
        KindOption(
            key: "geen",
            label: Text(nl: "er is geen overheid bij", en: "no government is involved", fr: "aucun pouvoir public n’est impliqué")),
    ]

    static let now = "rol-nu"
    static let wanted = "rol-liefst"

    private static let way = KindPart(
        key: "manier", title: Text(nl: "Drie manieren van besturen", en: "Three ways of governing", fr: "Trois manières de gouverner"),
        questions: [
            KindQuestion(
                key: "manier-nu", label: Text(nl: "Wat overheerst nu?", en: "What prevails now?", fr: "Qu’est-ce qui domine aujourd’hui ?"),
                shape: .one(ways), hasNote: true),
            KindQuestion(
                key: "manier-liefst",
                label: Text(
                    nl: "Wat past het best bij dit vraagstuk?", en: "What fits this question best?",
                    fr: "Qu’est-ce qui convient le mieux à cette question ?"),
                shape: .one(ways)),
        ])

    private static let role = KindPart(
        key: "rol", title: Text(nl: "De rol van de overheid", en: "The role of the government", fr: "Le rôle des pouvoirs publics"),
        questions: [
            KindQuestion(
                key: now,
                label: Text(
                    nl: "Welke rol speelt de overheid hier nu?", en: "Which role does the government play here now?",
                    fr: "Quel rôle jouent ici les pouvoirs publics aujourd’hui ?"),
                shape: .one(roles), hasNote: true),
            KindQuestion(
                key: wanted,
                label: Text(
                    nl: "Welke rol wil je dat ze speelt?", en: "Which role do you want it to play?",
                    fr: "Quel rôle souhaitez-vous qu’ils jouent ?"),
                shape: .one(roles), hasNote: true),
        ])

    static let finding = Text(nl: "Wat wil wie anders?", en: "Who wants what to change?", fr: "Qui veut changer quoi ?")
    static let person = Text(nl: "Wie", en: "Who", fr: "Qui")
    static let roleNow = Text(nl: "Rol nu", en: "Role now", fr: "Rôle actuel")
    static let roleWanted = Text(nl: "Rol liefst", en: "Preferred role", fr: "Rôle souhaité")
    static let wayNow = Text(nl: "Manier nu", en: "Way now", fr: "Manière actuelle")
    static let wayWanted = Text(nl: "Manier liefst", en: "Preferred way", fr: "Manière souhaitée")
    static let helps = Text(
        nl:
            "In een netwerk verwachten partners eerder dat een overheid faciliteert dan dat ze stuurt. Spreek uit welke rol ze wanneer opneemt: dezelfde dienst kan subsidie geven en toch een gewone partner willen zijn.",
        en:
            "In a network partners tend to expect a government to facilitate rather than to steer. Say which role it takes when: the same service may give grants and still want to be an ordinary partner.",
        fr:
            "Dans un réseau, les partenaires attendent des pouvoirs publics qu’ils facilitent plutôt qu’ils ne pilotent. Dites quel rôle ils prennent et quand : un même service peut subsidier et vouloir malgré tout être un partenaire ordinaire."
    )

    static func change(_ count: Int, _ all: Int) -> Text {
        Text(
            nl: "Mensen die een andere rol willen dan nu: \(count) van \(all).",
            en: "People who want another role than now: \(count) of \(all).",
            fr: "Personnes qui souhaitent un autre rôle que l’actuel : \(count) sur \(all).")
    }

    static let guide = KindGuideText.guide(
        aim: Text(
            nl: "Verwachtingen over de rol van de overheid op tafel leggen, zonder te oordelen over mensen.",
            en: "Put expectations about the role of the government on the table, without judging people.",
            fr: "Mettre sur la table les attentes envers le rôle des pouvoirs publics, sans juger les personnes."),
        talk: Text(
            nl:
                "Laat eerst de overheid zelf vertellen welke rol ze denkt te spelen, en waar die botst met regels of budget. Vraag dan de partners waaraan zij die rol merken.",
            en:
                "First let the government say which role it thinks it plays, and where that clashes with rules or budget. Then ask the partners what makes them notice that role.",
            fr:
                "Que les pouvoirs publics disent d’abord quel rôle ils pensent jouer, et où il se heurte aux règles ou au budget. Demandez ensuite aux partenaires à quoi ils remarquent ce rôle."
        ),
        minutes: 20,
        pitfalls: [
            Text(
                nl: "Praat over rollen, niet over personen.", en: "Talk about roles, not persons.", fr: "Parlez de rôles, pas de personnes."
            ),
            Text(
                nl: "Een subsidiegever zit nooit helemaal als gelijke aan tafel. Benoem dat liever dan het weg te denken.",
                en: "A funder never sits at the table quite as an equal. Say so rather than pretend otherwise.",
                fr: "Un pouvoir subsidiant n’est jamais tout à fait un égal autour de la table. Dites-le plutôt que de l’ignorer."),
        ],
        followUp: [
            Text(
                nl: "Schrijf op welke rol de overheid wanneer opneemt.", en: "Write down which role the government takes when.",
                fr: "Écrivez quel rôle les pouvoirs publics prennent et quand."),
            Text(
                nl: "Ga na of de bestuursvorm daarbij past.", en: "Check whether the governance form fits that.",
                fr: "Vérifiez si la forme de gouvernance y correspond."),
        ])

    static let next = [
        KindStep(
            text: Text(
                nl: "Ga na of de bestuursvorm past", en: "Check whether the governance form fits",
                fr: "Vérifiez si la forme de gouvernance convient"),
            segments: ["soort", KindTopic.governance.rawValue]),
        KindStep(
            text: Text(
                nl: "Bespreek de rollen in een groepsgesprek", en: "Discuss the roles in a group session",
                fr: "Discutez des rôles en séance de groupe"),
            segments: ["gesprekken"]),
        KindStep(
            text: Text(nl: "Leg vast welke rol wie opneemt", en: "Settle who takes which role", fr: "Fixez qui prend quel rôle"),
            segments: ["acties"]),
    ]

    @Sendable static func example(_ l: Language) -> [KindAnswers] {
        [
            KindAnswers(["manier-nu": ["netwerk"], "manier-liefst": ["netwerk"], now: ["regisseur"], wanted: ["facilitator"]]),
            KindAnswers([
                "manier-nu": ["klassiek"], "manier-liefst": ["netwerk"], now: ["subsidiegever"], wanted: ["partner"],
                "rol-nu-noot": [l(note)],
            ]),
            KindAnswers(["manier-nu": ["npm"], "manier-liefst": ["netwerk"], now: ["subsidiegever"], wanted: ["facilitator"]]),
        ]
    }

    private static let note = Text(
        nl: "Elke vergadering begint met het verslag voor de subsidie.", en: "Each meeting begins with the report for the grant.",
        fr: "Chaque réunion commence par le rapport pour le subside.")
}
