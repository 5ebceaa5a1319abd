import Localization

/// Cards to look at a network through: institution or challenge, the order of the question, the logic it works by.
enum FramingText {
    static let sheet = KindSheet(
        topic: .framing,
        title: Text(nl: "Kijkkaarten", en: "Framing cards", fr: "Cartes de lecture"),
        why: Text(
            nl:
                "Kaarten om met andere ogen naar jullie samenwerking te kijken. Er zijn geen scores: waar mensen verschillend staan, begint het gesprek. Voor de kerngroep, als jullie vastlopen of opnieuw richting zoeken.",
            en:
                "Cards to look at your collaboration with other eyes. There are no scores: where people stand in different places, the conversation begins. For the core group, when you are stuck or look for direction again.",
            fr:
                "Des cartes pour regarder votre collaboration autrement. Il n’y a pas de scores : là où les positions diffèrent, la discussion commence. Pour le noyau du réseau, quand vous êtes bloqués ou cherchez à nouveau une direction."
        ),
        parts: [sides, order, logic, strengths, pitfalls])

    static let source = Text(
        nl:
            "Institutioneel en maatschappelijk gericht samenwerken naar L. de Caluwé en E. Kaats; grondvormen van organiseren naar D. Ronfeldt; orde van het vraagstuk, beide logica’s, krachten en valkuilen naar PRONET (Arteveldehogeschool). Stappen en uitleg zijn in onze woorden.",
        en:
            "Institution-oriented and challenge-oriented collaboration after L. de Caluwé and E. Kaats; basic forms of organising after D. Ronfeldt; order of the question, both logics, strengths and pitfalls after PRONET (Arteveldehogeschool). Steps and explanation are in our own words.",
        fr:
            "Collaboration centrée sur les institutions ou sur le défi de société d’après L. de Caluwé et E. Kaats ; formes de base d’organisation d’après D. Ronfeldt ; ordre de la question, deux logiques, forces et pièges d’après PRONET (Arteveldehogeschool). Les étapes et les explications sont dans nos propres mots."
    )

    private static let sides = KindPart(
        key: "kant",
        title: Text(
            nl: "Vanuit de organisaties of vanuit de uitdaging?", en: "Starting from the organisations or from the challenge?",
            fr: "À partir des organisations ou du défi ?"),
        intro: Text(
            nl: "Links institutioneel gericht, rechts gericht op de maatschappelijke uitdaging. Geen van beide is beter.",
            en: "On the left oriented towards the institutions, on the right towards the societal challenge. Neither is better.",
            fr: "À gauche centré sur les institutions, à droite sur le défi de société. Aucun des deux n’est meilleur."),
        questions: [
            KindQuestion(
                key: "vertrekpunt", label: Text(nl: "Vertrekpunt", en: "Starting point", fr: "Point de départ"),
                shape: .steps(
                    low: Text(
                        nl: "doelen en belangen van organisaties", en: "goals and interests of organisations",
                        fr: "buts et intérêts des organisations"),
                    high: Text(
                        nl: "de kwestie die iedereen aangaat", en: "the issue that concerns everybody",
                        fr: "la question qui concerne tout le monde"))),
            KindQuestion(
                key: "blikveld", label: Text(nl: "Blikveld", en: "Field of view", fr: "Champ de vision"),
                shape: .steps(
                    low: Text(
                        nl: "de organisaties die aan tafel zitten", en: "the organisations at the table",
                        fr: "les organisations autour de la table"),
                    high: Text(
                        nl: "het geheel, over grenzen heen", en: "the whole, across boundaries", fr: "l’ensemble, par-delà les frontières"))
            ),
            KindQuestion(
                key: "acties", label: Text(nl: "Keuze van acties", en: "Choice of actions", fr: "Choix des actions"),
                shape: .steps(
                    low: Text(nl: "win-win tussen partners", en: "win-win between partners", fr: "gagnant-gagnant entre partenaires"),
                    high: Text(
                        nl: "heen en weer tussen analyse en oplossing", en: "back and forth between analysis and solution",
                        fr: "allers-retours entre analyse et solution"))),
            KindQuestion(
                key: "organiseervorm", label: Text(nl: "Organiseervorm", en: "Form of organising", fr: "Forme d’organisation"),
                shape: .steps(
                    low: Text(
                        nl: "continuïteit, risico’s beheersen", en: "continuity, controlling risks", fr: "continuité, maîtrise des risques"),
                    high: Text(nl: "minder versnippering", en: "less fragmentation", fr: "moins de morcellement"))),
        ])

    static let orderKey = "orde"
    static let thirdOrder = "3"

    private static let order = KindPart(
        key: "orde", title: Text(nl: "De orde van het vraagstuk", en: "The order of the question", fr: "L’ordre de la question"),
        questions: [
            KindQuestion(
                key: orderKey,
                label: Text(
                    nl: "Wat vraagt jullie vraagstuk?", en: "What does your question call for?", fr: "Que demande votre question ?"),
                shape: .one([
                    KindOption(
                        key: "1", label: Text(nl: "1. verbeteren", en: "1. improving", fr: "1. améliorer"),
                        hint: Text(
                            nl: "operationeel: wat we doen, sneller of beter doen", en: "operational: doing what we do faster or better",
                            fr: "opérationnel : faire plus vite ou mieux ce que nous faisons")),
                    KindOption(
                        key: "2", label: Text(nl: "2. transformatie", en: "2. transformation", fr: "2. transformation"),
                        hint: Text(
                            nl: "strategisch: wat we hebben, anders inzetten", en: "strategic: using what we have in another way",
                            fr: "stratégique : utiliser autrement ce que nous avons")),
                    KindOption(
                        key: thirdOrder, label: Text(nl: "3. transitie", en: "3. transition", fr: "3. transition"),
                        hint: Text(
                            nl: "systeem: nieuwe verbindingen tussen organisaties", en: "system: new connections between organisations",
                            fr: "système : de nouveaux liens entre organisations")),
                ]), hasNote: true)
        ])

    private static func contrast(_ key: String, _ label: Text, _ low: Text, _ high: Text) -> KindQuestion {
        KindQuestion(key: key, label: label, shape: .steps(low: low, high: high))
    }

    private static let logic = KindPart(
        key: "logica", title: Text(nl: "Welke logica volgen jullie?", en: "Which logic do you follow?", fr: "Quelle logique suivez-vous ?"),
        intro: Text(
            nl: "Links de hiërarchische logica, rechts de netwerklogica. Duid aan waar jullie vandaag staan.",
            en: "On the left the hierarchical logic, on the right the network logic. Mark where you are today.",
            fr: "À gauche la logique hiérarchique, à droite la logique de réseau. Indiquez où vous en êtes aujourd’hui."),
        questions: [
            contrast(
                "probleem", Text(nl: "Het probleem", en: "The problem", fr: "Le problème"),
                Text(nl: "er is één probleem", en: "there is one problem", fr: "il y a un seul problème"),
                Text(nl: "ieder ziet een ander probleem", en: "each sees a different problem", fr: "chacun voit un problème différent")),
            contrast(
                "doelstelling", Text(nl: "Het doel", en: "The goal", fr: "Le but"),
                Text(nl: "een vast ijkpunt", en: "a fixed reference", fr: "une référence fixe"),
                Text(nl: "een momentopname", en: "a snapshot", fr: "un instantané")),
            contrast(
                "informatie", Text(nl: "Informatie", en: "Information", fr: "L’information"),
                Text(nl: "staat vast", en: "is established", fr: "est établie"),
                Text(nl: "kennis waarover je onderhandelt", en: "knowledge that is negotiated", fr: "un savoir négocié")),
            contrast(
                "besluit", Text(nl: "Het besluit", en: "The decision", fr: "La décision"),
                Text(
                    nl: "volgt recht uit doel en informatie", en: "follows straight from goal and information",
                    fr: "découle du but et de l’information"),
                Text(nl: "opent een volgende ronde", en: "opens the next round", fr: "ouvre un nouveau tour")),
            contrast(
                "uitvoering", Text(nl: "Uitvoering", en: "Carrying it out", fr: "L’exécution"),
                Text(nl: "gericht op het doel", en: "aimed at the goal", fr: "orientée vers le but"),
                Text(nl: "levert nieuwe kansen op", en: "brings new opportunities", fr: "fait naître de nouvelles occasions")),
            contrast(
                "norm", Text(nl: "Wanneer is het goed?", en: "When is it good?", fr: "Quand est-ce réussi ?"),
                Text(nl: "als het doel gehaald is", en: "when the goal is reached", fr: "quand le but est atteint"),
                Text(nl: "als iedereen ermee verder kan", en: "when everybody can move on with it", fr: "quand chacun peut avancer avec")),
        ])

    private static func check(_ key: String, _ label: Text) -> KindQuestion {
        KindQuestion(key: key, label: label, shape: .one(KindsText.yesPartlyNo))
    }

    private static let strengths = KindPart(
        key: "krachten", title: Text(nl: "Krachten: zien jullie dit?", en: "Strengths: do you see this?", fr: "Forces : le voyez-vous ?"),
        questions: [
            check(
                "barriere",
                Text(
                    nl: "We doorbreken barrières tussen organisaties", en: "We break down barriers between organisations",
                    fr: "Nous franchissons les barrières entre organisations")),
            check(
                "diversiteit",
                Text(
                    nl: "We zijn divers en brengen vakgebieden samen", en: "We are diverse and bring disciplines together",
                    fr: "Nous sommes divers et réunissons des disciplines")),
            check("vlak", Text(nl: "Er is weinig hiërarchie", en: "There is little hierarchy", fr: "Il y a peu de hiérarchie")),
            check(
                "verweven",
                Text(
                    nl: "Analyse en oplossing beïnvloeden elkaar", en: "Analysis and solution influence each other",
                    fr: "Analyse et solution s’influencent")),
            check(
                "gelijktijdig",
                Text(
                    nl: "We doen verschillende acties tegelijk", en: "We run several actions at once",
                    fr: "Nous menons plusieurs actions à la fois")),
        ])

    private static let pitfalls = KindPart(
        key: "valkuilen",
        title: Text(
            nl: "Valkuilen: letten jullie hierop?", en: "Pitfalls: do you watch out for this?", fr: "Pièges : y êtes-vous attentifs ?"),
        questions: [
            check(
                "verbinden",
                Text(
                    nl: "We verbinden de ambitie met de belangen van elke organisatie",
                    en: "We connect the ambition with the interests of each organisation",
                    fr: "Nous relions l’ambition aux intérêts de chaque organisation")),
            check(
                "splitsen",
                Text(
                    nl: "We splitsen het probleem niet te snel op", en: "We do not split up the problem too soon",
                    fr: "Nous ne découpons pas le problème trop vite")),
            check(
                "verschil",
                Text(
                    nl: "We verdragen verschillen en ontlopen de harmonieval",
                    en: "We can live with differences and avoid the harmony trap",
                    fr: "Nous acceptons les différences et évitons le piège de l’harmonie")),
            check(
                "inzet",
                Text(
                    nl: "De leden zetten hun eigen kracht echt in", en: "The members really put in their own strength",
                    fr: "Les membres engagent vraiment leurs propres forces")),
        ])

    // Cards.
    static let paths = Text(nl: "Twee wegen", en: "Two paths", fr: "Deux chemins")
    static let pathsWhy = Text(
        nl: "Waar jullie vertrekken, bepaalt de eerste stap.", en: "Where you start from decides the first step.",
        fr: "Votre point de départ détermine le premier pas.")
    static let left = Text(nl: "Vanuit de organisaties", en: "Starting from the organisations", fr: "À partir des organisations")
    static let right = Text(nl: "Vanuit de uitdaging", en: "Starting from the challenge", fr: "À partir du défi")
    static let leftSteps = [
        Text(
            nl: "elkaars belangen leren kennen", en: "get to know each other’s interests",
            fr: "apprendre à connaître les intérêts de chacun"),
        Text(
            nl: "ambities bepalen en zoeken waar iedereen wint", en: "set ambitions and find where everybody wins",
            fr: "définir les ambitions et ce que chacun y gagne"),
        Text(nl: "aan de slag", en: "get going", fr: "passer à l’action"),
    ]
    static let rightSteps = [
        Text(
            nl: "de uitdaging tot op de bodem begrijpen", en: "understand the challenge thoroughly",
            fr: "comprendre le défi en profondeur"),
        Text(
            nl: "de juiste partners zoeken, dwars door grenzen heen", en: "find the right partners, across boundaries",
            fr: "chercher les bons partenaires, par-delà les frontières"),
        Text(
            nl: "samen kijken, en ambities, doelen en oplossingen ontwikkelen",
            en: "look together, and develop ambitions, goals and solutions",
            fr: "regarder ensemble, et développer ambitions, buts et solutions"),
        Text(nl: "aan de slag", en: "get going", fr: "passer à l’action"),
    ]
    static let forms = Text(
        nl: "Vier grondvormen van organiseren", en: "Four basic forms of organising", fr: "Quatre formes de base d’organisation")
    static let formsWhy = Text(
        nl: "Naar D. Ronfeldt. Ze bestaan naast elkaar; een netwerk vervangt de andere drie niet.",
        en: "After D. Ronfeldt. They exist side by side; a network does not replace the other three.",
        fr: "D’après D. Ronfeldt. Elles coexistent ; un réseau ne remplace pas les trois autres.")
    static let formHeads = [
        Text(nl: "Grondvorm", en: "Basic form", fr: "Forme de base"), Text(nl: "Basisbehoefte", en: "Basic need", fr: "Besoin de base"),
        Text(nl: "Wat verbindt", en: "What connects", fr: "Ce qui relie"),
        Text(nl: "Platform om te handelen", en: "Platform for action", fr: "Plateforme d’action"),
    ]
    static let formRows: [[Text]] = [
        [
            Text(nl: "identiteit", en: "identity", fr: "identité"),
            Text(nl: "verwantschap en veiligheid", en: "kinship and safety", fr: "parenté et sécurité"),
            Text(nl: "wie we zijn", en: "who we are", fr: "qui nous sommes"), Text(nl: "de stam", en: "the tribe", fr: "la tribu"),
        ],
        [
            Text(nl: "hiërarchie", en: "hierarchy", fr: "hiérarchie"),
            Text(nl: "rechtszekerheid en rechtvaardigheid", en: "legal certainty and justice", fr: "sécurité juridique et justice"),
            Text(nl: "wet, regels en procedures", en: "law, rules and procedures", fr: "loi, règles et procédures"),
            Text(nl: "de staat en instellingen", en: "the state and institutions", fr: "l’État et les institutions"),
        ],
        [
            Text(nl: "economie", en: "economy", fr: "économie"),
            Text(nl: "welvaart en zichzelf ontplooien", en: "prosperity and self-development", fr: "prospérité et épanouissement"),
            Text(nl: "markt en ruil", en: "market and exchange", fr: "marché et échange"),
            Text(nl: "de onderneming", en: "the company", fr: "l’entreprise"),
        ],
        [
            Text(nl: "netwerk", en: "network", fr: "réseau"),
            Text(nl: "samen doeltreffend handelen", en: "acting effectively together", fr: "agir efficacement ensemble"),
            Text(nl: "de maatschappelijke opgave", en: "the societal challenge", fr: "le défi de société"),
            Text(nl: "het netwerk", en: "the network", fr: "le réseau"),
        ],
    ]

    static let warning = Text(
        nl: "Een vraagstuk van de derde orde", en: "A question of the third order", fr: "Une question du troisième ordre")

    static func thirdOrder(_ count: Int, _ all: Int) -> Text {
        Text(
            nl:
                "Volgens \(count) van \(all) vraagt jullie vraagstuk een transitie. Dan is er geen vanzelfsprekend platform en geen baas die kan beslissen. Belangen staan tegenover elkaar. Werk dan volgens de netwerklogica: verbind rond de uitdaging, en reken op meer dan één ronde.",
            en:
                "According to \(count) of \(all), your question calls for a transition. Then there is no obvious platform and no boss who can decide. Interests are opposed. Work by the network logic then: connect around the challenge and expect more than one round.",
            fr:
                "Selon \(count) sur \(all), votre question demande une transition. Il n’y a alors ni plateforme évidente, ni chef pour décider. Les intérêts s’opposent. Suivez alors la logique de réseau : créez des liens autour du défi et prévoyez plus d’un tour."
        )
    }

    static let notThird = Text(
        nl:
            "Niet iedereen ziet dezelfde orde. Wie het systeem wil veranderen, heeft andere partners en meer tijd nodig dan wie wil verbeteren. Spreek dat eerst uit.",
        en:
            "Not everybody sees the same order. Those who want to change the system need other partners and more time than those who want to improve. Say that first.",
        fr:
            "Tout le monde ne voit pas le même ordre. Changer le système demande d’autres partenaires et plus de temps que l’améliorer. Parlez-en d’abord."
    )

    static let guide = KindGuideText.guide(
        aim: Text(
            nl: "Met andere ogen kijken naar wat jullie doen, en verschillen in kijk bespreekbaar maken.",
            en: "Look at what you do with other eyes, and open up differences in view for discussion.",
            fr: "Regarder autrement ce que vous faites, et pouvoir parler des différences de regard."),
        talk: Text(
            nl:
                "Kies twee lijnen waarop mensen ver uit elkaar staan. Laat de twee uitersten elk een voorbeeld uit de voorbije maand geven. Zoek samen wat dat vraagt van de volgende bijeenkomst.",
            en:
                "Choose two lines on which people stand far apart. Let both ends give an example from the past month. Find together what that asks of the next meeting.",
            fr:
                "Choisissez deux lignes où les positions sont éloignées. Demandez à chacun des deux extrêmes un exemple du mois écoulé. Cherchez ensemble ce que cela demande pour la prochaine réunion."
        ),
        minutes: 30,
        pitfalls: [
            Text(
                nl: "Rechts is niet beter dan links. Vraag wat past bij dit vraagstuk.",
                en: "Right is not better than left. Ask what fits this question.",
                fr: "La droite n’est pas meilleure que la gauche. Demandez ce qui convient à cette question."),
            Text(
                nl: "Zoek geen gemiddelde: dat verbergt wat je wilt horen.",
                en: "Do not look for an average: it hides what you want to hear.",
                fr: "Ne cherchez pas une moyenne : elle cache ce que vous voulez entendre."),
        ],
        followUp: [
            Text(
                nl: "Noteer één ding dat jullie anders gaan aanpakken.", en: "Note one thing you will do differently.",
                fr: "Notez une chose que vous ferez autrement."),
            Text(
                nl: "Vul de kaarten over een jaar opnieuw in.", en: "Fill in the cards again in a year.",
                fr: "Remplissez à nouveau les cartes dans un an."),
        ])

    static let next = [
        KindStep(
            text: Text(
                nl: "Bespreek twee verschillen in een groepsgesprek", en: "Discuss two differences in a group session",
                fr: "Discutez de deux différences en séance de groupe"),
            segments: ["gesprekken"]),
        KindStep(
            text: Text(
                nl: "Kijk welke rol de overheid speelt", en: "See which role the government plays",
                fr: "Voyez quel rôle jouent les pouvoirs publics"),
            segments: ["soort", KindTopic.steering.rawValue]),
        KindStep(
            text: Text(
                nl: "Leg vast wat jullie anders doen", en: "Settle what you will do differently", fr: "Fixez ce que vous ferez autrement"),
            segments: ["acties"]),
    ]

    @Sendable static func example(_ l: Language) -> [KindAnswers] {
        func answers(_ steps: [Int], order: String, _ checks: String, note: String = "") -> KindAnswers {
            let lines = (sides.questions + logic.questions).map(\.key)
            let boxes = (strengths.questions + pitfalls.questions).map(\.key)
            var values = Dictionary(uniqueKeysWithValues: zip(lines, steps.map { [String($0)] }))
            values[orderKey] = [order]
            if !note.isEmpty { values[orderKey + "-noot"] = [note] }
            for (key, letter) in zip(boxes, checks) { values[key] = [letter == "j" ? "ja" : letter == "d" ? "deels" : "nee"] }
            return KindAnswers(values)
        }
        return [
            answers([7, 8, 6, 5, 8, 7, 6, 8, 7, 6], order: "3", "jjjdjdjnd", note: l(orderNote)),
            answers([2, 3, 3, 2, 4, 2, 3, 3, 2, 3], order: "1", "djdddjjdj"),
            answers([8, 9, 7, 8, 9, 6, 7, 5, 6, 7], order: "3", "jdnjjdjnd"),
        ]
    }

    private static let orderNote = Text(
        nl: "Geen enkele dienst kan dit in zijn eentje keren.", en: "No single service can turn this around alone.",
        fr: "Aucun service ne peut renverser cela seul.")
}
