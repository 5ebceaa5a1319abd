import Localization

/// The sheet that asks whether this is a network, whether its question is a societal one, and which form fits.
enum MarksText {
    static let sheet = KindSheet(
        topic: .marks,
        title: Text(nl: "Is dit een netwerk?", en: "Is this a network?", fr: "Est-ce un réseau ?"),
        why: Text(
            nl:
                "Loop negen kenmerken van een netwerk na en vijf kenmerken van een maatschappelijk vraagstuk, en zie welke vorm daarbij past. Voor wie start, of twijfelt of een netwerk nodig is.",
            en:
                "Go through nine marks of a network and five marks of a societal question, and see which form fits. For whoever is starting, or doubts whether a network is needed.",
            fr:
                "Passez en revue neuf caractéristiques d’un réseau et cinq caractéristiques d’une question de société, et voyez quelle forme convient. Pour qui démarre, ou se demande si un réseau est nécessaire."
        ),
        parts: [network, question, form])

    static let source = Text(
        nl:
            "Zes kenmerken van een actienetwerk naar PRONET (Arteveldehogeschool), drie aangevuld uit de werkbladen over samenwerken van Samenlevingsopbouw, net als de vier vormen. Kenmerken van een maatschappelijk vraagstuk naar L. de Caluwé en E. Kaats. Hoe we daaruit een vorm voorstellen, is van ons.",
        en:
            "Six marks of an action network after PRONET (Arteveldehogeschool), three added from the worksheets on collaboration of Samenlevingsopbouw, like the four forms. Marks of a societal question after L. de Caluwé and E. Kaats. How we propose a form from them is our own.",
        fr:
            "Six caractéristiques d’un réseau d’action d’après PRONET (Arteveldehogeschool), trois ajoutées à partir des fiches sur la collaboration de Samenlevingsopbouw, comme les quatre formes. Caractéristiques d’une question de société d’après L. de Caluwé et E. Kaats. La façon d’en déduire une forme est la nôtre."
    )

    private static func mark(_ key: String, _ label: Text, _ hint: Text) -> KindQuestion {
        KindQuestion(key: key, label: label, hint: hint, shape: .one(KindsText.yesPartlyNo), hasNote: true)
    }

    private static let network = KindPart(
        key: "netwerk", title: Text(nl: "Kenmerken van een netwerk", en: "Marks of a network", fr: "Caractéristiques d’un réseau"),
        questions: [
            mark(
                FormAdvice.organisations,
                Text(nl: "Minstens drie organisaties", en: "At least three organisations", fr: "Au moins trois organisations"),
                Text(
                    nl: "Doen er drie of meer organisaties echt mee?", en: "Do three or more organisations really take part?",
                    fr: "Trois organisations ou plus participent-elles vraiment ?")),
            mark(
                FormAdvice.core,
                Text(
                    nl: "Rond een belangrijk deel van de eigen werking", en: "Around an important part of one’s own work",
                    fr: "Autour d’une part importante de son propre travail"),
                Text(
                    nl: "Raakt het aan wat elke partner zelf belangrijk vindt?",
                    en: "Does it touch on what each partner itself finds important?",
                    fr: "Cela touche-t-il à ce que chaque partenaire juge important ?")),
            mark(
                FormAdvice.goal, Text(nl: "Een gemeenschappelijk doel", en: "A common goal", fr: "Un but commun"),
                Text(
                    nl: "Kan iedereen in één zin zeggen wat jullie samen willen?",
                    en: "Can everybody say in one sentence what you want together?",
                    fr: "Chacun peut-il dire en une phrase ce que vous voulez ensemble ?")),
            mark(
                FormAdvice.surplus,
                Text(nl: "Meerwaarde door samen te werken", en: "Added value from working together", fr: "Une plus-value à collaborer"),
                Text(
                    nl: "Lukt samen iets wat apart niet lukt?", en: "Do you manage together what you cannot manage apart?",
                    fr: "Réussissez-vous ensemble ce qui échoue séparément ?")),
            mark(
                FormAdvice.dependence,
                Text(nl: "Jullie hangen van elkaar af", en: "You depend on each other", fr: "Vous dépendez les uns des autres"),
                Text(
                    nl: "Heb je de anderen nodig om zelf vooruit te komen?", en: "Do you need the others to get ahead yourself?",
                    fr: "Avez-vous besoin des autres pour avancer vous-même ?")),
            mark(
                FormAdvice.identity,
                Text(nl: "Elk behoudt de eigen identiteit", en: "Each keeps its own identity", fr: "Chacun garde son identité"),
                Text(
                    nl: "Blijft elke organisatie zelf beslissen wie ze is en wat ze doet?",
                    en: "Does each organisation keep deciding who it is and what it does?",
                    fr: "Chaque organisation continue-t-elle à décider qui elle est et ce qu’elle fait ?")),
            mark(
                FormAdvice.activities, Text(nl: "Gezamenlijke activiteiten", en: "Joint activities", fr: "Des activités communes"),
                Text(
                    nl: "Doen jullie samen iets, naast praten?", en: "Do you do something together, besides talking?",
                    fr: "Faites-vous quelque chose ensemble, en plus de discuter ?")),
            mark(
                "duur", Text(nl: "Tijdelijk of duurzaam", en: "Temporary or lasting", fr: "Temporaire ou durable"),
                Text(
                    nl: "Is duidelijk of dit een einde heeft, of blijft duren?", en: "Is it clear whether this has an end, or goes on?",
                    fr: "Sait-on clairement si cela a une fin, ou si cela continue ?")),
            mark(
                FormAdvice.equality,
                Text(
                    nl: "Niet gelijk, wel gelijkwaardig", en: "Not the same, but of equal worth", fr: "Pas identiques, mais d’égale valeur"),
                Text(
                    nl: "Telt elke partner mee, ook wie minder geld of mensen heeft?",
                    en: "Does each partner count, including those with less money or fewer people?",
                    fr: "Chaque partenaire compte-t-il, même avec moins d’argent ou de personnel ?")),
        ])

    private static let question = KindPart(
        key: "vraagstuk",
        title: Text(nl: "Is het een maatschappelijk vraagstuk?", en: "Is it a societal question?", fr: "Est-ce une question de société ?"),
        intro: Text(
            nl: "Hoe meer je hier herkent, hoe minder één organisatie het alleen kan oplossen.",
            en: "The more of this you recognise, the less one organisation can solve it alone.",
            fr: "Plus vous reconnaissez ces caractéristiques, moins une organisation peut y répondre seule."),
        questions: [
            mark(
                "schaal", Text(nl: "Groter dan één plek", en: "Larger than one place", fr: "Plus large qu’un seul lieu"),
                Text(
                    nl: "Gaat het verder dan één wijk, gemeente of regio?",
                    en: "Does it go beyond one district, municipality or region?",
                    fr: "Cela dépasse-t-il les limites d’un quartier, d’une commune ou d’une région ?")),
            mark(
                "verbonden", Text(nl: "Alles hangt met alles samen", en: "Everything is connected", fr: "Tout est lié"),
                Text(
                    nl: "Loopt het dwars door sectoren en vakgebieden?", en: "Does it cut across sectors and disciplines?",
                    fr: "Cela traverse-t-il les secteurs et les disciplines ?")),
            mark(
                "leefwereld", Text(nl: "Regels botsen met het leven", en: "Rules clash with life", fr: "Les règles heurtent la vie réelle"),
                Text(
                    nl: "Loopt het leven van mensen anders dan de regels van diensten voorzien?",
                    en: "Do people’s lives run differently from what the rules of services provide for?",
                    fr: "La vie des gens se passe-t-elle autrement que ne le prévoient les règles des services ?")),
            mark(
                "plooien", Text(nl: "Tussen de plooien", en: "Between the cracks", fr: "Entre les mailles"),
                Text(
                    nl: "Valt het tussen bevoegdheden en diensten in?", en: "Does it fall between powers and services?",
                    fr: "Cela tombe-t-il entre les compétences et les services ?")),
            mark(
                "eigenaar", Text(nl: "Niemand is eigenaar", en: "Nobody owns it", fr: "Personne n’en est propriétaire"),
                Text(
                    nl: "Ontbreekt een organisatie die het hele probleem op zich neemt?",
                    en: "Is an organisation missing that takes on the whole problem?",
                    fr: "Manque-t-il une organisation qui prenne tout le problème en charge ?")),
        ])

    private static let form = KindPart(
        key: "vorm", title: Text(nl: "Welke vorm past?", en: "Which form fits?", fr: "Quelle forme convient ?"),
        intro: Text(
            nl:
                "Na het bewaren krijg je een voorstel met redenen. Zie je het anders? Kies dan hier zelf een vorm en zeg waarom. Meer samenwerken is niet beter: een vorm is goed als hij past.",
            en:
                "After saving you get a proposal with reasons. Do you see it differently? Then choose a form here yourself and say why. Working together more is not better: a form is right when it fits.",
            fr:
                "Après l’enregistrement, vous recevez une proposition motivée. Vous voyez les choses autrement ? Choisissez ici une forme et dites pourquoi. Collaborer plus n’est pas mieux : une forme est bonne quand elle convient."
        ),
        questions: [
            KindQuestion(
                key: FormAdvice.own,
                label: Text(nl: "De vorm die ik kies", en: "The form I choose", fr: "La forme que je choisis"),
                hint: Text(
                    nl: "Laat open om het voorstel te volgen.", en: "Leave open to follow the proposal.",
                    fr: "Laissez ouvert pour suivre la proposition."),
                shape: .one(CollaborationForm.allCases.map { KindOption(key: $0.rawValue, label: name($0), hint: meaning($0)) })),
            KindQuestion(
                key: FormAdvice.reason, label: Text(nl: "Waarom deze vorm?", en: "Why this form?", fr: "Pourquoi cette forme ?"),
                hint: Text(
                    nl: "Nodig als je van het voorstel afwijkt.", en: "Needed when you depart from the proposal.",
                    fr: "Nécessaire si vous vous écartez de la proposition."), shape: .text),
        ])

    static func name(_ form: CollaborationForm) -> Text {
        switch form {
        case .consultation: Text(nl: "overleg", en: "consultation", fr: "concertation")
        case .adHoc: Text(nl: "ad-hocsamenwerking", en: "ad hoc collaboration", fr: "collaboration ad hoc")
        case .network: Text(nl: "netwerk", en: "network", fr: "réseau")
        case .merger: Text(nl: "fusie", en: "merger", fr: "fusion")
        }
    }

    static func meaning(_ form: CollaborationForm) -> Text {
        switch form {
        case .consultation:
            Text(
                nl: "kennismaken, uitwisselen en signaleren, zonder verplichting",
                en: "getting to know each other, exchanging and flagging problems, without obligation",
                fr: "faire connaissance, échanger et signaler, sans engagement")
        case .adHoc:
            Text(
                nl: "één gezamenlijke actie rond een gedeeld belang", en: "one action together around a shared interest",
                fr: "une action commune autour d’un intérêt partagé")
        case .network:
            Text(
                nl: "een ingewikkeld vraagstuk dat jullie alleen samen oplossen", en: "a complex question that you can only solve together",
                fr: "une question complexe qui ne se résout qu’ensemble")
        case .merger:
            Text(
                nl: "opgaan in één organisatie", en: "becoming one organisation", fr: "ne plus former qu’une organisation")
        }
    }

    static let proposal = Text(nl: "De vorm die past", en: "The form that fits", fr: "La forme qui convient")
    static let fromYours = Text(nl: "Uit jouw antwoorden volgt", en: "From your answers follows", fr: "De vos réponses découle")
    static let because = Text(nl: "Omdat", en: "Because", fr: "Parce que")
    static let notYet = Text(
        nl: "Voor een voorstel zijn antwoorden nodig over het doel, de meerwaarde, de afhankelijkheid en de eigen identiteit.",
        en: "A proposal needs answers about the goal, the added value, the dependence and each one’s own identity.",
        fr: "Une proposition demande des réponses sur le but, la plus-value, la dépendance et l’identité propre.")
    static let everybody = Text(nl: "Wat ieders antwoord zegt", en: "What each answer says", fr: "Ce que dit chaque réponse")
    static let person = Text(nl: "Wie", en: "Who", fr: "Qui")
    static let proposed = Text(nl: "Voorstel", en: "Proposal", fr: "Proposition")
    static let chosen = Text(nl: "Eigen keuze", en: "Own choice", fr: "Choix personnel")
    static let why = Text(nl: "Reden", en: "Reason", fr: "Raison")
    static let follows = Text(nl: "volgt het voorstel", en: "follows the proposal", fr: "suit la proposition")
    static let sayWhy = Text(
        nl: "Je kiest een andere vorm dan het voorstel. Zeg in een zin waarom.",
        en: "You choose a form other than the one proposed. Say in a sentence why.",
        fr: "Vous choisissez une autre forme que la proposition. Dites pourquoi en une phrase.")
    static let agreeAll = Text(
        nl: "Alle antwoorden komen op dezelfde vorm uit.", en: "All answers lead to the same form.",
        fr: "Toutes les réponses mènent à la même forme.")

    static func agree(_ told: Text) -> Text {
        Text(
            nl: "Jullie komen op verschillende vormen uit: \(told.nl). Bespreek eerst dat verschil, kies dan.",
            en: "You arrive at different forms: \(told.en). Discuss that difference first, then choose.",
            fr: "Vous arrivez à des formes différentes : \(told.fr). Discutez d’abord de cette différence, puis choisissez.")
    }

    static func marks(_ yes: Int, _ all: Int) -> Text {
        Text(
            nl: "Op \(yes) van de \(all) kenmerken van een netwerk zegt iedereen ja.",
            en: "Everybody says yes to \(yes) of the \(all) marks of a network.",
            fr: "Tout le monde dit oui à \(yes) des \(all) caractéristiques d’un réseau.")
    }

    static func societal(_ yes: Int, _ all: Int) -> Text {
        Text(
            nl: "Op \(yes) van de \(all) kenmerken van een maatschappelijk vraagstuk zegt iedereen ja.",
            en: "Everybody says yes to \(yes) of the \(all) marks of a societal question.",
            fr: "Tout le monde dit oui à \(yes) des \(all) caractéristiques d’une question de société.")
    }

    static func reason(_ reason: FormAdvice.Reason) -> Text {
        switch reason {
        case .noIdentity:
            Text(
                nl: "de organisaties hun eigen identiteit willen opgeven en elkaar nodig hebben voor hetzelfde doel",
                en: "the organisations want to give up their own identity and need each other for the same goal",
                fr: "les organisations veulent renoncer à leur identité et ont besoin les unes des autres pour le même but")
        case .noGoal:
            Text(nl: "er nog geen gemeenschappelijk doel is", en: "there is no common goal yet", fr: "il n’y a pas encore de but commun")
        case .noSurplus:
            Text(
                nl: "samenwerken nog geen duidelijke meerwaarde heeft", en: "working together has no clear added value yet",
                fr: "collaborer n’a pas encore de plus-value claire")
        case .fewPartners:
            Text(
                nl: "er minder dan drie organisaties meedoen: een afspraak tussen twee kan volstaan",
                en: "fewer than three organisations take part: an agreement between two may be enough",
                fr: "moins de trois organisations participent : un accord à deux peut suffire")
        case .noDependence:
            Text(
                nl: "jullie elkaar niet blijvend nodig hebben", en: "you do not need each other in the long run",
                fr: "vous n’avez pas durablement besoin les uns des autres")
        case .notCore:
            Text(
                nl: "het niet aan een belangrijk deel van de eigen werking raakt",
                en: "it does not touch an important part of your own work", fr: "cela ne touche pas une part importante de votre travail")
        case .halfway:
            Text(
                nl: "de kenmerken van een netwerk er nog maar voor de helft zijn",
                en: "so far only half of the marks of a network are there",
                fr: "les caractéristiques d’un réseau ne sont encore présentes qu’à moitié")
        case .together:
            Text(
                nl: "jullie een doel delen, elkaar nodig hebben en elk jezelf blijven",
                en: "you share a goal, need each other and each stay yourselves",
                fr: "vous partagez un but, avez besoin les uns des autres et restez chacun vous-même")
        case .societal:
            Text(
                nl: "het vraagstuk minstens drie kenmerken van een maatschappelijk vraagstuk heeft",
                en: "the question has at least three marks of a societal question",
                fr: "la question présente au moins trois caractéristiques d’une question de société")
        case .societalYet, .noActivities, .notEqual: caution(reason)
        }
    }

    /// What is said beside a proposal that holds all the same.
    private static func caution(_ reason: FormAdvice.Reason) -> Text {
        switch reason {
        case .noActivities:
            Text(
                nl: "let op: er zijn nog geen gezamenlijke activiteiten, en praten alleen is overleg",
                en: "note: there are no joint activities yet, and talking alone is consultation",
                fr: "attention : il n’y a pas encore d’activités communes, et discuter seulement reste de la concertation")
        case .notEqual:
            Text(
                nl: "let op: niet elke partner voelt zich gelijkwaardig", en: "note: not every partner feels of equal worth",
                fr: "attention : certains partenaires ne se sentent pas sur un pied d’égalité")
        default:
            Text(
                nl: "let op: het vraagstuk is maatschappelijk, dus deze vorm kan te licht worden",
                en: "note: the question is societal, so this form may become too light",
                fr: "attention : c’est une question de société, cette forme pourrait donc devenir trop légère")
        }
    }

    static let guide = KindGuideText.guide(
        aim: Text(
            nl: "Samen zien of dit al een netwerk is, of het er een moet worden, en welke vorm bij het vraagstuk past.",
            en: "See together whether this is a network already, whether it should become one, and which form fits the question.",
            fr: "Voir ensemble si c’est déjà un réseau, s’il doit le devenir, et quelle forme convient à la question."),
        talk: Text(
            nl:
                "Neem de kenmerken met het meeste verschil. Laat wie ja zegt een voorbeeld geven, en wie nee zegt vertellen wat er ontbreekt. Kijk dan pas naar de voorgestelde vorm.",
            en:
                "Take the marks with the largest differences. Let those who say yes give an example, and those who say no tell what is missing. Only then look at the proposed form.",
            fr:
                "Prenez les caractéristiques sur lesquelles vos réponses diffèrent le plus. Les personnes qui disent oui donnent un exemple, celles qui disent non expliquent ce qui manque. Regardez ensuite seulement la forme proposée."
        ),
        minutes: 25,
        pitfalls: [
            Text(
                nl: "Een netwerk is geen rang. Wie beter past bij overleg of één actie, wint tijd door dat te zeggen.",
                en: "A network is not a rank. If consultation or one action fits better, saying so saves time.",
                fr: "Un réseau n’est pas un grade. Si la concertation ou une action unique convient mieux, le dire fait gagner du temps."),
            Text(
                nl: "Gaat het alleen om een subsidie? Benoem dat, en zoek wat jullie ook zonder zouden doen.",
                en: "Is it only about a grant? Say so, and look for what you would do without it too.",
                fr: "S’agit-il seulement d’un subside ? Dites-le, et cherchez ce que vous feriez aussi sans lui."),
        ],
        followUp: [
            Text(
                nl: "Vul daarna het netwerkprofiel in.", en: "Then fill in the network profile.",
                fr: "Remplissez ensuite le profil du réseau."),
            Text(
                nl: "Leg vast wat er nog ontbreekt, en wie daaraan werkt.", en: "Settle what is still missing and who works on it.",
                fr: "Fixez ce qui manque encore et qui s’en charge."),
        ])

    static let next = [
        KindStep(
            text: Text(
                nl: "Beschrijf het netwerk in een profiel", en: "Describe the network in a profile", fr: "Décrivez le réseau dans un profil"
            ),
            segments: ["soort", KindTopic.profile.rawValue]),
        KindStep(
            text: Text(
                nl: "Bespreek de verschillen in een groepsgesprek", en: "Discuss the differences in a group session",
                fr: "Discutez des différences en séance de groupe"),
            segments: ["gesprekken"]),
        KindStep(
            text: Text(nl: "Leg vast wie wat doet", en: "Settle who does what", fr: "Fixez qui fait quoi"), segments: ["acties"]),
    ]

    @Sendable static func example(_ l: Language) -> [KindAnswers] {
        let all = (sheet.parts[0].questions + sheet.parts[1].questions).map(\.key)
        func answers(partly: [String], no: [String], _ more: [String: String] = [:]) -> KindAnswers {
            var values = Dictionary(
                uniqueKeysWithValues: all.map { ($0, [no.contains($0) ? "nee" : partly.contains($0) ? "deels" : "ja"]) })
            for (key, value) in more { values[key] = [value] }
            return KindAnswers(values)
        }
        return [
            answers(partly: [FormAdvice.equality], no: [], [FormAdvice.equality + "-noot": l(noteEquality)]),
            answers(
                partly: [FormAdvice.goal, "duur"], no: [FormAdvice.dependence, "eigenaar"],
                [FormAdvice.dependence + "-noot": l(noteDependence)]),
            answers(
                partly: [FormAdvice.core, FormAdvice.dependence], no: [FormAdvice.equality, FormAdvice.activities],
                [FormAdvice.own: CollaborationForm.consultation.rawValue, FormAdvice.reason: l(noteForm)]),
        ]
    }

    private static let noteEquality = Text(
        nl: "Wie de subsidie beheert, weegt zwaarder door.", en: "Whoever manages the grant weighs more.",
        fr: "Qui gère le subside pèse davantage.")
    private static let noteDependence = Text(
        nl: "Wij kunnen ons aanbod ook alleen doen.", en: "We can run our activities alone too.",
        fr: "Nous pouvons aussi organiser notre offre seuls.")
    private static let noteForm = Text(
        nl: "We praten veel, maar doen nog niets samen.", en: "We talk a lot but do nothing together yet.",
        fr: "Nous discutons beaucoup, mais ne faisons encore rien ensemble.")
}
