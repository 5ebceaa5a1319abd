import Localization

/// The sheet by which one network is typed.
enum ProfileText {
    static let sheet = KindSheet(
        topic: .profile,
        title: Text(nl: "Netwerkprofiel", en: "Network profile", fr: "Profil du réseau"),
        why: Text(
            nl:
                "Beschrijf jullie netwerk op zes punten en beantwoord drie open vragen, het liefst in duo. Voor elke partner, bij de start en telkens als er veel verandert.",
            en:
                "Describe your network on six points and answer three open questions, preferably in pairs. For each partner, at the start and whenever much changes.",
            fr:
                "Décrivez votre réseau en six points et répondez à trois questions ouvertes, de préférence à deux. Pour chaque partenaire, au départ et à chaque grand changement."
        ),
        parts: [kind, work, talk])

    static let source = Text(
        nl:
            "Soorten netwerken naar A. Willem (2013), finaliteit naar R. Agranoff (2007), grondvormen en de oefening in duo’s naar PRONET (Arteveldehogeschool), bestuur en coördinatie naar K. Provan en P. Kenis (2008). De omschrijvingen zijn van ons.",
        en:
            "Kinds of networks after A. Willem (2013), purpose after R. Agranoff (2007), basic forms and the exercise in pairs after PRONET (Arteveldehogeschool), governance and coordination after K. Provan and P. Kenis (2008). The descriptions are our own.",
        fr:
            "Types de réseaux d’après A. Willem (2013), finalité d’après R. Agranoff (2007), formes de base et exercice à deux d’après PRONET (Arteveldehogeschool), gouvernance et coordination d’après K. Provan et P. Kenis (2008). Les descriptions sont les nôtres."
    )

    private static let kind = KindPart(
        key: "soort", title: Text(nl: "Wat voor netwerk?", en: "What kind of network?", fr: "Quel type de réseau ?"),
        questions: [
            KindQuestion(
                key: "soort", label: Text(nl: "Soort", en: "Kind", fr: "Type"),
                shape: .one([
                    KindOption(
                        key: "beleid", label: Text(nl: "beleidsnetwerk", en: "policy network", fr: "réseau de politique publique"),
                        hint: Text(
                            nl: "overheid en anderen komen samen tot beleid, of wegen erop",
                            en: "government and others arrive at policy together, or influence it",
                            fr: "pouvoirs publics et autres acteurs élaborent une politique, ou l’influencent")),
                    KindOption(
                        key: "organisatie",
                        label: Text(nl: "organisatienetwerk", en: "organisational network", fr: "réseau d’organisations"),
                        hint: Text(
                            nl: "organisaties verwezenlijken samen iets op het terrein",
                            en: "organisations achieve something together in the field",
                            fr: "des organisations réalisent ensemble quelque chose sur le terrain")),
                ])),
            KindQuestion(
                key: "finaliteit", label: Text(nl: "Finaliteit", en: "Purpose", fr: "Finalité"),
                hint: Text(
                    nl: "Waar is het jullie uiteindelijk om te doen?", en: "What is it for in the end?",
                    fr: "Quel est finalement le but ?"),
                shape: .one([
                    KindOption(
                        key: "uitwisseling",
                        label: Text(
                            nl: "informatie-uitwisseling en overleg", en: "exchange of information and consultation",
                            fr: "échange d’informations et concertation"),
                        hint: Text(
                            nl: "elkaar kennen en op de hoogte houden", en: "knowing and informing each other",
                            fr: "se connaître et s’informer")),
                    KindOption(
                        key: "lerend",
                        label: Text(
                            nl: "lerend of ontwikkelingsnetwerk", en: "learning or developmental network",
                            fr: "réseau d’apprentissage ou de développement"),
                        hint: Text(
                            nl: "samen kennis en aanpak opbouwen", en: "building knowledge and approaches together",
                            fr: "construire ensemble savoirs et approches")),
                    KindOption(
                        key: "middelen", label: Text(nl: "middelennetwerk", en: "outreach network", fr: "réseau de moyens"),
                        hint: Text(
                            nl: "schaarse of unieke middelen delen", en: "sharing scarce or unique resources",
                            fr: "partager des moyens rares ou uniques")),
                    KindOption(
                        key: "actie", label: Text(nl: "actienetwerk", en: "action network", fr: "réseau d’action"),
                        hint: Text(
                            nl: "samen vernieuwen en projecten uitvoeren", en: "innovating and carrying out projects together",
                            fr: "innover et mener des projets ensemble")),
                ])),
            KindQuestion(
                key: "grondvorm", label: Text(nl: "Grondvorm", en: "Basic form", fr: "Forme de base"),
                hint: Text(
                    nl: "Voor wie samen iets op het terrein doet.", en: "For those who do something together in the field.",
                    fr: "Si vous faites quelque chose ensemble sur le terrain."),
                shape: .one([
                    KindOption(
                        key: "issue",
                        label: Text(nl: "issue-samenwerking", en: "issue collaboration", fr: "collaboration autour d’un enjeu"),
                        hint: Text(
                            nl: "open start, het doel groeit onderweg", en: "an open start, the goal grows along the way",
                            fr: "départ ouvert, le but se précise en chemin")),
                    KindOption(
                        key: "project", label: Text(nl: "projectsamenwerking", en: "project collaboration", fr: "collaboration de projet"),
                        hint: Text(
                            nl: "afgebakende start, er worden partners bij gezocht", en: "a bounded start, partners are sought for it",
                            fr: "départ délimité, on cherche des partenaires")),
                    KindOption(
                        key: "keten", label: Text(nl: "ketensamenwerking", en: "chain collaboration", fr: "collaboration en chaîne"),
                        hint: Text(
                            nl: "afstemmen langs de weg die mensen afleggen", en: "aligning along the path people follow",
                            fr: "s’accorder le long du parcours des personnes")),
                ])),
        ])

    private static let work = KindPart(
        key: "werking", title: Text(nl: "Wie en waarom?", en: "Who and why?", fr: "Qui et pourquoi ?"),
        questions: [
            KindQuestion(
                key: "bestuur",
                label: Text(nl: "Bestuur en coördinatie", en: "Governance and coordination", fr: "Gouvernance et coordination"),
                shape: .one([
                    KindOption(
                        key: "zelf", label: GovernanceFormText.name(.shared), hint: GovernanceFormText.meaning(.shared)),
                    KindOption(key: "leider", label: GovernanceFormText.name(.lead), hint: GovernanceFormText.meaning(.lead)),
                    KindOption(
                        key: "nao", label: GovernanceFormText.name(.administrative), hint: GovernanceFormText.meaning(.administrative)),
                ])),
            KindQuestion(
                key: "partners", label: Text(nl: "Aard van de partners", en: "Nature of the partners", fr: "Nature des partenaires"),
                hint: Text(nl: "Kruis aan wie er is.", en: "Tick who is there.", fr: "Cochez qui est présent."),
                shape: .several([
                    KindOption(key: "overheid", label: Text(nl: "overheid", en: "public authority", fr: "pouvoirs publics")),
                    KindOption(key: "nonprofit", label: Text(nl: "non-profit", en: "non-profit", fr: "non marchand")),
                    KindOption(key: "profit", label: Text(nl: "profit", en: "for-profit", fr: "secteur marchand")),
                    KindOption(
                        key: "burgers",
                        label: Text(
                            nl: "burgers en ervaringsdeskundigen", en: "citizens and experts by experience",
                            fr: "citoyennes, citoyens et personnes expertes du vécu")),
                ])),
            KindQuestion(
                key: "motief", label: Text(nl: "Motief", en: "Motive", fr: "Motif"),
                hint: Text(nl: "Wat bracht jullie samen?", en: "What brought you together?", fr: "Qu’est-ce qui vous a réunis ?"),
                shape: .one([
                    KindOption(key: "kans", label: Text(nl: "een kans", en: "an opportunity", fr: "une opportunité")),
                    KindOption(key: "probleem", label: Text(nl: "een probleem", en: "a problem", fr: "un problème")),
                    KindOption(key: "verplicht", label: Text(nl: "een verplichting", en: "an obligation", fr: "une obligation")),
                ]), hasNote: true),
        ])

    private static let talk = KindPart(
        key: "duo", title: Text(nl: "Drie vragen in duo", en: "Three questions in pairs", fr: "Trois questions à deux"),
        questions: [
            KindQuestion(
                key: "opvallend",
                label: Text(
                    nl: "Wat valt je op nu je dit invult?", en: "What strikes you now that you fill this in?",
                    fr: "Qu’est-ce qui vous frappe en remplissant ceci ?"),
                shape: .text),
            KindQuestion(
                key: "organisatie",
                label: Text(
                    nl: "Wat zegt dit over jouw organisatie?", en: "What does this say about your organisation?",
                    fr: "Qu’est-ce que cela dit de votre organisation ?"), shape: .text),
            KindQuestion(
                key: "visie",
                label: Text(
                    nl: "Heeft jouw organisatie een visie op samenwerken? Welke?",
                    en: "Does your organisation have a view on working together? What is it?",
                    fr: "Votre organisation a-t-elle une vision de la collaboration ? Laquelle ?"), shape: .text),
        ])

    static let card = Text(nl: "Jouw profielkaart", en: "Your profile card", fr: "Votre fiche de profil")
    static let table = Text(
        nl: "Alle profielen naast elkaar", en: "All profiles side by side", fr: "Tous les profils côte à côte")
    static let person = Text(nl: "Wie", en: "Who", fr: "Qui")

    static let guide = KindGuideText.guide(
        aim: Text(
            nl: "Ontdekken of jullie over hetzelfde netwerk praten, en wat je organisatie er zoekt.",
            en: "Find out whether you are talking about the same network, and what your organisation looks for in it.",
            fr: "Découvrir si vous parlez du même réseau, et ce que votre organisation y cherche."),
        talk: Text(
            nl:
                "Begin bij de finaliteit: wie een lerend netwerk ziet, verwacht iets anders van elke bijeenkomst dan wie een actienetwerk ziet. Vraag wat elk beeld zou veranderen aan wat jullie doen.",
            en:
                "Start with the purpose: those who see a learning network expect something else from each meeting than those who see an action network. Ask what each picture would change about what you do.",
            fr:
                "Commencez par la finalité : les personnes qui voient un réseau d’apprentissage et celles qui voient un réseau d’action n’attendent pas la même chose des réunions. Demandez ce que chaque image changerait à ce que vous faites."
        ),
        minutes: 20,
        pitfalls: [
            Text(
                nl: "Geen enkel netwerk past helemaal in één vakje. Kies wat nu het zwaarst weegt.",
                en: "No network fits entirely into one box. Choose what weighs most now.",
                fr: "Aucun réseau n’entre entièrement dans une case. Choisissez ce qui pèse le plus aujourd’hui."),
            Text(
                nl: "Tel de stemmen niet om te beslissen: een zeldzaam antwoord kan het meest vertellen.",
                en: "Do not count votes to decide: a rare answer may tell the most.",
                fr: "Ne comptez pas les voix pour trancher : une réponse rare peut être la plus parlante."),
        ],
        followUp: [
            Text(
                nl: "Neem het profiel mee naar je eigen organisatie.", en: "Take the profile to your own organisation.",
                fr: "Emportez le profil dans votre propre organisation."),
            Text(
                nl: "Kijk met de kijkkaarten verder.", en: "Look further with the framing cards.",
                fr: "Poursuivez avec les cartes de lecture."),
        ])

    static let next = [
        KindStep(
            text: Text(
                nl: "Kijk verder met de kijkkaarten", en: "Look further with the framing cards", fr: "Poursuivez avec les cartes de lecture"
            ),
            segments: ["soort", KindTopic.framing.rawValue]),
        KindStep(
            text: Text(
                nl: "Ga na of de bestuursvorm past", en: "Check whether the governance form fits",
                fr: "Vérifiez si la forme de gouvernance convient"),
            segments: ["soort", KindTopic.governance.rawValue]),
        KindStep(
            text: Text(nl: "Kijk de lijst van partners na", en: "Check the list of partners", fr: "Vérifiez la liste des partenaires"),
            segments: ["partners"]),
    ]

    @Sendable static func example(_ l: Language) -> [KindAnswers] {
        [
            KindAnswers([
                "soort": ["organisatie"], "finaliteit": ["actie"], "grondvorm": ["issue"], "bestuur": ["nao"],
                "partners": ["overheid", "nonprofit", "burgers"], "motief": ["probleem"], "opvallend": [l(seen)],
            ]),
            KindAnswers([
                "soort": ["organisatie"], "finaliteit": ["uitwisseling"], "grondvorm": ["keten"], "bestuur": ["leider"],
                "partners": ["overheid", "nonprofit"], "motief": ["verplicht"], "motief-noot": [l(obliged)],
                "organisatie": [l(ours)],
            ]),
            KindAnswers([
                "soort": ["organisatie"], "finaliteit": ["actie"], "grondvorm": ["issue"], "bestuur": ["leider"],
                "partners": ["overheid", "nonprofit", "burgers"], "motief": ["kans"], "visie": [l(view)],
            ]),
        ]
    }

    private static let seen = Text(
        nl: "We doen meer samen dan op papier staat.", en: "We do more together than is on paper.",
        fr: "Nous faisons plus ensemble que ce qui est écrit.")
    private static let obliged = Text(
        nl: "Zonder het decreet zaten we hier niet.", en: "Without the decree we would not be here.",
        fr: "Sans le décret, nous ne serions pas ici.")
    private static let ours = Text(
        nl: "Wij sturen telkens iemand anders, dat valt op.", en: "We keep sending somebody else, and it shows.",
        fr: "Nous envoyons chaque fois quelqu’un d’autre, cela se remarque.")
    private static let view = Text(
        nl: "Ja: niets over ons zonder ons.", en: "Yes: nothing about us without us.", fr: "Oui : rien sur nous sans nous.")
}
