import Localization

/// The sheet that compares a network with three forms of governance.
enum GovernanceFormText {
    static let sheet = KindSheet(
        topic: .governance,
        title: Text(nl: "Bestuursvorm", en: "Governance form", fr: "Forme de gouvernance"),
        why: Text(
            nl:
                "Vergelijk jullie netwerk met drie bestuursvormen op vier kenmerken, en zeg waar je in drie spanningen staat en wilt staan. Voor wie afspraken maakt over wie coördineert, bij groei of bij herziening.",
            en:
                "Compare your network with three forms of governance on four features, and say where you stand and want to stand in three tensions. For those who agree on who coordinates, when the network grows or reviews its agreements.",
            fr:
                "Comparez votre réseau à trois formes de gouvernance sur quatre caractéristiques, et situez-vous, maintenant et idéalement, dans trois tensions. Pour convenir de qui coordonne, quand le réseau grandit ou revoit ses accords."
        ),
        parts: [features, current, tensions])

    static let source = Text(
        nl:
            "Drie bestuursvormen, vier kenmerken en drie spanningen naar K. Provan en P. Kenis (2008). Hoe we hun tabel in cijfers omzetten, is van ons en geen norm.",
        en:
            "Three forms of governance, four features and three tensions after K. Provan and P. Kenis (2008). How we turn their table into figures is our own and not a standard.",
        fr:
            "Trois formes de gouvernance, quatre caractéristiques et trois tensions d’après K. Provan et P. Kenis (2008). La traduction de leur tableau en chiffres est la nôtre et n’a rien d’une norme."
    )

    private static func levels(_ names: [Text]) -> KindQuestion.Shape {
        .one(names.enumerated().map { KindOption(key: String($0 + 1), label: $1) })
    }

    private static let fromLow = levels([
        Text(nl: "laag", en: "low", fr: "niveau faible"), Text(nl: "eerder laag", en: "rather low", fr: "niveau plutôt faible"),
        Text(nl: "matig", en: "moderate", fr: "niveau modéré"), Text(nl: "eerder hoog", en: "rather high", fr: "niveau plutôt élevé"),
        Text(nl: "hoog", en: "high", fr: "niveau élevé"),
    ])

    private static let features = KindPart(
        key: "kenmerken",
        title: Text(
            nl: "Vier kenmerken van jullie netwerk", en: "Four features of your network", fr: "Quatre caractéristiques de votre réseau"),
        questions: [
            KindQuestion(
                key: GovernancePredictors.key(.trust), label: kind(.trust),
                hint: Text(
                    nl: "Een schatting: hoe wijd verspreid is het vertrouwen tussen de partners?",
                    en: "An estimate: how widely is trust spread between the partners?",
                    fr: "Une estimation : la confiance entre partenaires est-elle largement répandue ?"), shape: fromLow, hasNote: true),
            KindQuestion(
                key: GovernancePredictors.centralised,
                label: Text(
                    nl: "Loopt het vertrouwen vooral via één partner?", en: "Does trust run mainly through one partner?",
                    fr: "La confiance passe-t-elle surtout par un partenaire ?"),
                shape: .one([KindOption(key: "ja", label: KindsText.yes), KindOption(key: "nee", label: KindsText.no)])),
            KindQuestion(
                key: GovernancePredictors.density,
                label: Text(
                    nl: "Dichtheid van de vertrouwensrelaties (%)", en: "Density of the relations of trust (%)",
                    fr: "Densité des relations de confiance (%)"),
                hint: Text(
                    nl:
                        "Alleen als jullie de relaties in kaart brachten: het aandeel van alle mogelijke relaties dat er is. Dan telt dit cijfer in plaats van je schatting.",
                    en:
                        "Only if you mapped the relations: the share of all possible relations that is there. This figure then counts instead of your estimate.",
                    fr:
                        "Seulement si vous avez cartographié les relations : la part de toutes les relations possibles qui existe. Ce chiffre remplace alors votre estimation."
                ), shape: .number(0...100)),
            KindQuestion(
                key: GovernancePredictors.key(.participants), label: kind(.participants),
                hint: Text(
                    nl: "Hoeveel organisaties doen mee?", en: "How many organisations take part?",
                    fr: "Combien d’organisations participent ?"),
                shape: .number(1...9999)),
            KindQuestion(
                key: GovernancePredictors.key(.goal), label: kind(.goal),
                hint: Text(
                    nl: "Hoe eens zijn de partners het over de doelen?", en: "How far do the partners agree on the goals?",
                    fr: "Dans quelle mesure les partenaires sont-ils d’accord sur les buts ?"), shape: fromLow, hasNote: true),
            KindQuestion(
                key: GovernancePredictors.key(.need), label: kind(.need),
                hint: Text(
                    nl:
                        "Hoeveel moet het netwerk als geheel kunnen: taken die in elkaar haken, belangen verdedigen, geld zoeken, kwaliteit bewaken?",
                    en:
                        "How much must the network as a whole be able to do: tasks that interlock, lobbying, finding funds, watching over quality?",
                    fr:
                        "Jusqu’où doivent aller les capacités du réseau dans son ensemble : tâches imbriquées, défense d’intérêts, recherche de fonds, suivi de la qualité ?"
                ), shape: fromLow, hasNote: true),
        ])

    static let currentKey = "huidig"

    private static let current = KindPart(
        key: "huidig", title: Text(nl: "De vorm van nu", en: "The current form", fr: "La forme actuelle"),
        questions: [
            KindQuestion(
                key: currentKey,
                label: Text(
                    nl: "Hoe wordt het netwerk nu bestuurd?", en: "How is the network governed now?",
                    fr: "Comment le réseau est-il gouverné aujourd’hui ?"),
                shape: .one(GovernanceForm.allCases.map { KindOption(key: $0.rawValue, label: name($0), hint: meaning($0)) }), hasNote: true
            )
        ])

    /// A tension between two things a network needs, in the order of its ends.
    enum Tension: String, Sendable, CaseIterable {
        case efficiency = "efficientie"
        case legitimacy = "legitimiteit"
        case flexibility = "flexibiliteit"

        var now: String { rawValue + "-nu" }
        var wanted: String { rawValue + "-gewenst" }
    }

    static func ends(_ tension: Tension) -> (low: Text, high: Text) {
        switch tension {
        case .efficiency:
            (Text(nl: "efficiëntie", en: "efficiency", fr: "efficience"), Text(nl: "inclusiviteit", en: "inclusiveness", fr: "inclusion"))
        case .legitimacy:
            (
                Text(nl: "interne legitimiteit", en: "internal legitimacy", fr: "légitimité interne"),
                Text(nl: "externe legitimiteit", en: "external legitimacy", fr: "légitimité externe")
            )
        case .flexibility:
            (Text(nl: "flexibiliteit", en: "flexibility", fr: "flexibilité"), Text(nl: "stabiliteit", en: "stability", fr: "stabilité"))
        }
    }

    static func name(_ tension: Tension) -> Text {
        let ends = ends(tension)
        return Text(
            nl: "\(ends.low.nl) ↔ \(ends.high.nl)", en: "\(ends.low.en) ↔ \(ends.high.en)", fr: "\(ends.low.fr) ↔ \(ends.high.fr)")
    }

    static func leaning(_ tension: Tension, _ form: GovernanceForm) -> Text {
        switch (tension, form) {
        case (.efficiency, .shared): Text(nl: "naar inclusiviteit", en: "towards inclusiveness", fr: "vers l’inclusion")
        case (.efficiency, .lead): Text(nl: "naar efficiëntie", en: "towards efficiency", fr: "vers l’efficience")
        case (.efficiency, .administrative):
            Text(nl: "in evenwicht, eerder efficiënt", en: "balanced, rather efficient", fr: "équilibrée, plutôt efficiente")
        case (.legitimacy, .shared): Text(nl: "naar intern", en: "towards internal", fr: "vers l’interne")
        case (.legitimacy, .lead): Text(nl: "naar extern", en: "towards external", fr: "vers l’externe")
        case (.legitimacy, .administrative): Text(nl: "beide, na elkaar", en: "both, one after the other", fr: "les deux, tour à tour")
        case (.flexibility, .shared): Text(nl: "naar flexibel", en: "towards flexible", fr: "vers la flexibilité")
        case (.flexibility, .lead): Text(nl: "naar stabiel", en: "towards stable", fr: "vers la stabilité")
        case (.flexibility, .administrative):
            Text(nl: "in evenwicht, eerder stabiel", en: "balanced, rather stable", fr: "équilibrée, plutôt stable")
        }
    }

    private static let tensions = KindPart(
        key: "spanningen", title: Text(nl: "Drie spanningen", en: "Three tensions", fr: "Trois tensions"),
        intro: Text(
            nl: "Een netwerk heeft beide kanten nodig. Waar staan jullie, en waar willen jullie staan?",
            en: "A network needs both sides. Where do you stand, and where do you want to stand?",
            fr: "Un réseau a besoin des deux côtés. Où en êtes-vous, et où voulez-vous être ?"),
        questions: Tension.allCases.flatMap { tension in
            let (ends, label) = (ends(tension), name(tension))
            return [
                KindQuestion(
                    key: tension.now, label: Text(nl: "Nu: \(label.nl)", en: "Now: \(label.en)", fr: "Maintenant : \(label.fr)"),
                    shape: .steps(low: ends.low, high: ends.high)),
                KindQuestion(
                    key: tension.wanted, label: Text(nl: "Gewenst: \(label.nl)", en: "Wanted: \(label.en)", fr: "Souhaité : \(label.fr)"),
                    shape: .steps(low: ends.low, high: ends.high)),
            ]
        })

    static func name(_ form: GovernanceForm) -> Text {
        switch form {
        case .shared: Text(nl: "zelfregulerend", en: "self-governed", fr: "autogouverné")
        case .lead: Text(nl: "leider-organisatie", en: "lead organisation", fr: "organisation pilote")
        case .administrative:
            Text(
                nl: "netwerkadministratieve organisatie (NAO)", en: "network administrative organisation (NAO)",
                fr: "organisation administrative de réseau (NAO)")
        }
    }

    static func meaning(_ form: GovernanceForm) -> Text {
        switch form {
        case .shared:
            Text(
                nl: "de partners besturen samen, zonder aparte organisatie",
                en: "the partners govern together, without a separate organisation",
                fr: "les partenaires gouvernent ensemble, sans organisation distincte")
        case .lead:
            Text(
                nl: "één partner coördineert voor iedereen", en: "one partner coordinates for all", fr: "un partenaire coordonne pour tous")
        case .administrative:
            Text(
                nl: "een aparte organisatie of ploeg bestuurt, en de leden houden toezicht",
                en: "a separate organisation or team governs, monitored by the members",
                fr: "une organisation ou équipe distincte gouverne, suivie par les membres")
        }
    }

    static func kind(_ kind: GovernancePredictors.Kind) -> Text {
        switch kind {
        case .trust: Text(nl: "Vertrouwen", en: "Trust", fr: "Confiance")
        case .participants: Text(nl: "Aantal deelnemers", en: "Number of participants", fr: "Nombre de participants")
        case .goal: Text(nl: "Doelconsensus", en: "Goal consensus", fr: "Consensus sur les buts")
        case .need:
            Text(
                nl: "Nood aan competenties op netwerkniveau", en: "Need for network-level competences",
                fr: "Besoin de compétences au niveau du réseau")
        }
    }

    /// What belongs to a form, after the table of Provan & Kenis.
    static func belongs(_ kind: GovernancePredictors.Kind, _ form: GovernanceForm) -> Text {
        switch (kind, form) {
        case (.trust, .shared): Text(nl: "hoog, wijd verspreid", en: "high, widely spread", fr: "élevée, largement répandue")
        case (.trust, .lead): Text(nl: "laag, via één partner", en: "low, through one partner", fr: "faible, via un partenaire")
        case (.trust, .administrative): Text(nl: "matig", en: "moderate", fr: "modérée")
        case (.participants, .shared): Text(nl: "hoogstens 8", en: "at most 8", fr: "au plus 8")
        case (.participants, .lead): Text(nl: "9 tot 15", en: "9 to 15", fr: "9 à 15")
        case (.participants, .administrative): Text(nl: "9 of meer", en: "9 or more", fr: "9 ou plus")
        case (.goal, .shared): Text(nl: "hoog", en: "high", fr: "élevé")
        case (.goal, .lead): Text(nl: "eerder laag", en: "rather low", fr: "plutôt faible")
        case (.goal, .administrative): Text(nl: "eerder hoog", en: "rather high", fr: "plutôt élevé")
        case (.need, .shared): Text(nl: "laag", en: "low", fr: "faible")
        case (.need, .lead): Text(nl: "matig", en: "moderate", fr: "modéré")
        case (.need, .administrative): Text(nl: "hoog", en: "high", fr: "élevé")
        }
    }

    static let fits = Text(
        nl: "Hoe goed past elke vorm?", en: "How well does each form fit?", fr: "Dans quelle mesure chaque forme convient-elle ?")
    static let fitsWhy = Text(
        nl:
            "Van 0, past helemaal niet, tot 1, past helemaal. Elke bol is een uitkomst; het getal erin zegt hoeveel mensen daarop uitkomen.",
        en:
            "From 0, does not fit at all, to 1, fits entirely. Each bubble is an outcome; the number in it says how many people arrive there.",
        fr:
            "De 0, ne convient pas du tout, à 1, convient tout à fait. Chaque bulle est un résultat ; le nombre indique combien de personnes y arrivent."
    )
    static let fitsCare = Text(
        nl:
            "Dit is geen oordeel. De cijfers vatten vier kenmerken samen die Provan en Kenis beschrijven; wat ze betekenen, weten jullie zelf.",
        en: "This is not a verdict. The figures sum up four features that Provan and Kenis describe; you know best what they mean.",
        fr:
            "Ceci n’est pas un verdict. Les chiffres résument quatre caractéristiques décrites par Provan et Kenis ; ce qu’ils signifient, c’est vous qui le savez."
    )
    static let everybody = Text(nl: "Wat ieders antwoord zegt", en: "What each answer says", fr: "Ce que dit chaque réponse")
    static let person = Text(nl: "Wie", en: "Who", fr: "Qui")
    static let now = Text(nl: "Vorm van nu", en: "Current form", fr: "Forme actuelle")
    static let fit = Text(nl: "Past", en: "Fits", fr: "Convient")
    static let chafes = Text(nl: "Wringt", en: "Fits badly", fr: "Coince")
    static let nearest = Text(nl: "Het dichtst bij", en: "Closest", fr: "La plus proche")
    static let form = Text(nl: "Bestuursvorm", en: "Form of governance", fr: "Forme de gouvernance")
    static let outcomes = Text(nl: "Uitkomsten", en: "Outcomes", fr: "Résultats")
    static let reasons = Text(
        nl: "Jouw antwoorden, kenmerk per kenmerk", en: "Your answers, feature by feature",
        fr: "Vos réponses, caractéristique par caractéristique")
    static let feature = Text(nl: "Kenmerk", en: "Feature", fr: "Caractéristique")
    static let yours = Text(nl: "Jullie, volgens jou", en: "Your network, as you see it", fr: "Votre réseau, selon vous")
    static let all = Text(nl: "Gemiddeld", en: "On average", fr: "En moyenne")
    static let missing = Text(
        nl: "Voor een vergelijking zijn vier antwoorden nodig: vertrouwen, aantal deelnemers, doelconsensus en nood aan competenties.",
        en: "A comparison needs four answers: trust, number of participants, goal consensus and need for competences.",
        fr: "Une comparaison demande quatre réponses : confiance, nombre de participants, consensus sur les buts et besoin de compétences.")
    static let centralised = Text(
        nl:
            "Je zegt dat het vertrouwen vooral via één partner loopt: dat hoort bij een leider-organisatie. Het weegt niet mee in de cijfers.",
        en: "You say that trust runs mainly through one partner: that belongs to a lead organisation. It does not count in the figures.",
        fr:
            "Vous dites que la confiance passe surtout par un partenaire : cela correspond à une organisation pilote. Cela ne compte pas dans les chiffres."
    )
    static let noCurrent = Text(
        nl: "Je gaf de huidige vorm nog niet aan.", en: "You have not given the current form yet.",
        fr: "Vous n’avez pas encore indiqué la forme actuelle.")
    static let leanings = Text(
        nl: "Waar elke vorm naar overhelt", en: "To which side each form leans", fr: "De quel côté penche chaque forme")
    static let tension = Text(nl: "Spanning", en: "Tension", fr: "Tension")
    static let evolution = Text(
        nl: "Van zelfregulerend naar een leider-organisatie of NAO gaat gemakkelijker dan terug.",
        en: "Going from self-governed to a lead organisation or NAO is easier than going back.",
        fr: "Passer de l’autogouvernance à une organisation pilote ou une NAO est plus facile que l’inverse.")
    static let origin = Text(nl: "Waar de cijfers vandaan komen", en: "Where the figures come from", fr: "D’où viennent les chiffres")
    static let estimated = Text(nl: "geschat", en: "estimated", fr: "estimé")

    static func wanted(_ moving: Int, _ all: Int, _ tension: Text) -> Text {
        Text(
            nl: "\(tension.nl): bij \(moving) van \(all) liggen nu en gewenst uit elkaar.",
            en: "\(tension.en): for \(moving) of \(all), now and wanted differ.",
            fr: "\(tension.fr) : pour \(moving) sur \(all), l’actuel et le souhaité diffèrent.")
    }

    static func current(_ form: Text, _ fit: Text) -> Text {
        Text(
            nl: "De vorm van nu, \(form.nl), haalt \(fit.nl) op 1.", en: "The current form, \(form.en), scores \(fit.en) out of 1.",
            fr: "La forme actuelle, \(form.fr), obtient \(fit.fr) sur 1.")
    }

    static func misfit(_ features: Text) -> Text {
        Text(
            nl: "Het meest wringt: \(features.nl).", en: "What fits worst: \(features.en).", fr: "Ce qui coince le plus : \(features.fr).")
    }

    static let noMisfit = Text(
        nl: "Geen van de vier kenmerken wringt sterk.", en: "None of the four features fits badly.",
        fr: "Aucune des quatre caractéristiques ne coince vraiment.")

    static func closest(_ form: Text, _ fit: Text, _ reasons: Text) -> Text {
        Text(
            nl: "Het dichtst bij jouw antwoorden ligt \(form.nl) (\(fit.nl)), vooral door: \(reasons.nl).",
            en: "Closest to your answers is \(form.en) (\(fit.en)), mainly because of: \(reasons.en).",
            fr: "La plus proche de vos réponses est \(form.fr) (\(fit.fr)), surtout grâce à : \(reasons.fr).")
    }

    static func voices(_ count: Int) -> Text {
        Text(
            nl: "Aantal stemgerechtigde partners in jullie lijst: nu \(count).",
            en: "Number of partners with a vote in your list: now \(count).",
            fr: "Nombre de partenaires avec voix délibérative dans votre liste : actuellement \(count).")
    }

    static func goalMeasured(_ round: String) -> Text {
        Text(
            nl: "Het cijfer komt uit jullie laatste gesloten quickscan, ‘\(round)’: het gemiddelde van de eerste twee domeinen.",
            en: "The figure comes from your latest closed quickscan, ‘\(round)’: the mean of the first two domains.",
            fr: "Le chiffre vient de votre dernier quickscan clôturé, « \(round) » : la moyenne des deux premiers domaines.")
    }

    static let goalEstimated = Text(
        nl: "Er is geen gesloten quickscan met deze domeinen: dit is een schatting.",
        en: "There is no closed quickscan with these domains: this is an estimate.",
        fr: "Il n’y a pas de quickscan clôturé avec ces domaines : c’est une estimation.")

    static func trustMeasured(_ mean: Text, _ round: String) -> Text {
        Text(
            nl:
                "In de meting ‘\(round)’ scoorde vertrouwen gemiddeld \(mean.nl) op 5. Dat gaat over vertrouwen in de aanpak, niet over wie wie vertrouwt; daarom schat je zelf.",
            en:
                "In the measurement ‘\(round)’ trust scored \(mean.en) out of 5 on average. That is about trust in the approach, not about who trusts whom; that is why you make the estimate yourself.",
            fr:
                "Dans la mesure « \(round) », la confiance obtient en moyenne \(mean.fr) sur 5. Il s’agit de la confiance dans l’approche, non de qui fait confiance à qui ; c’est pourquoi vous faites vous-même l’estimation."
        )
    }

    static let guide = KindGuideText.guide(
        aim: Text(
            nl: "Nagaan of de manier waarop jullie besturen nog past, en samen kiezen hoe jullie met drie spanningen omgaan.",
            en: "Check whether the way you govern still fits, and choose together how to deal with three tensions.",
            fr: "Vérifier si votre manière de gouverner convient encore, et choisir ensemble comment gérer trois tensions."),
        talk: Text(
            nl:
                "Bekijk eerst de vorm van nu: op welk kenmerk wringt ze, en merken jullie dat? Neem dan de spanning waarop nu en gewenst het verst uit elkaar liggen, en zoek één afspraak die helpt.",
            en:
                "First look at the current form: on which feature does it fit worst, and do you notice? Then take the tension in which now and wanted are furthest apart and find one agreement that helps.",
            fr:
                "Regardez d’abord la forme actuelle : sur quelle caractéristique coince-t-elle, et le remarquez-vous ? Prenez ensuite la tension où l’actuel et le souhaité sont le plus éloignés, et trouvez un accord qui aide."
        ),
        minutes: 30,
        pitfalls: [
            Text(
                nl: "De hoogste uitkomst is geen besluit. Vraag wat een andere vorm zou kosten.",
                en: "The highest outcome is not a decision. Ask what another form would cost.",
                fr: "Le résultat le plus élevé n’est pas une décision. Demandez ce que coûterait une autre forme."),
            Text(
                nl: "Wie nu coördineert, luistert mee. Praat over de vorm, niet over de persoon.",
                en: "Whoever coordinates now is listening. Talk about the form, not the person.",
                fr: "La personne qui coordonne maintenant écoute aussi. Parlez de la forme, pas de la personne."),
        ],
        followUp: [
            Text(
                nl: "Zet wat jullie kiezen in de afspraken van het netwerk.", en: "Put what you choose in the agreements of the network.",
                fr: "Inscrivez votre choix dans les accords du réseau."),
            Text(
                nl: "Kijk opnieuw als er partners bijkomen of weggaan.", en: "Look again when partners join or leave.",
                fr: "Refaites l’exercice quand des partenaires arrivent ou partent."),
        ])

    static let next = [
        KindStep(
            text: Text(
                nl: "Bespreek de vorm van nu in een groepsgesprek", en: "Discuss the current form in a group session",
                fr: "Discutez de la forme actuelle en séance de groupe"),
            segments: ["gesprekken"]),
        KindStep(text: Text(nl: "Leg een afspraak vast", en: "Settle an agreement", fr: "Fixez un accord"), segments: ["acties"]),
        KindStep(
            text: Text(
                nl: "Kijk na welke partners stemgerechtigd zijn", en: "Check which partners have a vote",
                fr: "Vérifiez quels partenaires ont voix délibérative"), segments: ["partners"]),
    ]

    @Sendable static func example(_ l: Language) -> [KindAnswers] {
        func answers(_ figures: [Int], centralised: String, current: GovernanceForm, _ steps: [Int]) -> KindAnswers {
            var values = Dictionary(
                uniqueKeysWithValues: zip(GovernancePredictors.Kind.allCases.map(GovernancePredictors.key), figures.map { [String($0)] }))
            values[GovernancePredictors.centralised] = [centralised]
            values[currentKey] = [current.rawValue]
            for (key, step) in zip(Tension.allCases.flatMap { [$0.now, $0.wanted] }, steps) { values[key] = [String(step)] }
            return KindAnswers(values)
        }
        return [
            answers([3, 12, 4, 4], centralised: "nee", current: .administrative, [3, 6, 5, 5, 6, 5]),
            answers([2, 12, 2, 3], centralised: "ja", current: .lead, [2, 7, 8, 5, 8, 4]),
            answers([4, 12, 3, 3], centralised: "ja", current: .lead, [1, 8, 7, 4, 6, 6]),
        ]
    }
}
