import Localization

/// Words of the outcomes that instruments have in common, and of each kind of outcome.
enum OutcomeText {
    static let instruments = Text(nl: "Zie ook:", en: "See also:", fr: "Voir aussi :")
    static let whoAnswered = Text(nl: "Wie antwoordde?", en: "Who answered?", fr: "Qui a répondu ?")
    static let notCrossed = Text(
        nl: "Dit staat naast het resultaat en wordt er nooit mee verbonden: zo kan niemand herkend worden.",
        en: "This is shown beside the result and never linked to it, so that nobody can be recognised.",
        fr: "Ceci figure à côté du résultat et n’y est jamais lié : ainsi, on ne peut reconnaître personne.")
    static let nothingWritten = Text(nl: "Niets geschreven.", en: "Nothing written.", fr: "Rien d’écrit.")
    static let next = Text(nl: "Wat past hierna?", en: "What comes next?", fr: "Et ensuite ?")

    static let sharedTitle = Text(nl: "Samen ingevuld", en: "Filled in together", fr: "Rempli ensemble")
    static let sharedWhy = Text(
        nl: "Wat mensen met meer samen invulden, staat hier naast het resultaat. Het telt niet mee in de cijfers erboven.",
        en: "What several people filled in together is shown here beside the result. It does not count in the figures above.",
        fr: "Ce que plusieurs personnes ont rempli ensemble figure ici à côté du résultat, sans compter dans les chiffres ci-dessus.")

    static func sharedAnswers(_ answers: Int, people: Int) -> Text {
        .counted(
            answers,
            one: Text(
                nl: "1 antwoord van \(people) mensen samen staat ernaast en telt niet mee.",
                en: "1 answer by \(people) people together is shown beside it and does not count.",
                fr: "1 réponse donnée ensemble par \(people) personnes figure à côté et ne compte pas."),
            other: Text(
                nl: "\(answers) antwoorden van samen \(people) mensen staan ernaast en tellen niet mee.",
                en: "\(answers) answers by \(people) people in all are shown beside it and do not count.",
                fr: "\(answers) réponses partagées, de \(people) personnes en tout, figurent à côté et ne comptent pas."))
    }

    static func papers(_ sheets: Int) -> Text {
        Text(
            nl: "Per stelling is ook het papier bijgeteld (n + papier; bladen: \(sheets)). In de scores per domein telt het niet mee.",
            en: "By statement, paper forms were added too (n + paper; sheets: \(sheets)). They do not count in the scores by domain.",
            fr:
                "Par affirmation, les formulaires papier sont ajoutés (n + papier ; feuilles : \(sheets)). Ils ne comptent pas dans les scores par domaine."
        )
    }

    static func eachAlone(_ n: Int) -> Text {
        Text(nl: "Elk apart (n = \(n))", en: "Each alone (n = \(n))", fr: "Chacun séparément (n = \(n))")
    }

    static func filledInTogether(_ n: Int) -> Text {
        Text(nl: "Samen (n = \(n))", en: "Together (n = \(n))", fr: "Ensemble (n = \(n))")
    }

    static func people(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 persoon", en: "1 person", fr: "1 personne"),
            other: Text(nl: "\(count) mensen", en: "\(count) people", fr: "\(count) personnes"))
    }

    // Issues.
    static let normal = Text(
        nl: "Tegen deze vraagstukken lopen bijna alle samenwerkingen aan. Dat is normaal, en aan de meeste kun je samen iets doen.",
        en: "Almost every collaboration runs into these issues. That is normal, and most of them can be tackled together.",
        fr: "Presque toutes les collaborations rencontrent ces difficultés. C’est normal, et on peut agir ensemble sur la plupart.")
    static let meaningAndHelp = Text(
        nl: "Wat het betekent en wat kan helpen", en: "What it means and what can help", fr: "Ce que cela signifie et ce qui peut aider")
    static let howStrongly = Text(
        nl: "Hoe sterk, voor wie dat invulde:", en: "How strongly, for those who said so:", fr: "À quel point, pour qui l’a précisé :")

    static func tickedAtMost(_ most: Int) -> Text {
        Text(
            nl: "Iedereen mocht er hoogstens \(most) aanduiden.", en: "Everybody could tick no more than \(most).",
            fr: "Chaque personne pouvait en cocher \(most) au maximum.")
    }

    static func examples(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 voorbeeld", en: "1 example", fr: "1 exemple"),
            other: Text(nl: "\(count) voorbeelden", en: "\(count) examples", fr: "\(count) exemples"))
    }

    // Strong and weak.
    static let spagaat = Text(
        nl: "Hetzelfde thema kan tegelijk een sterkte en een zwakte zijn. Dat is geen fout in de meting maar het begin van een gesprek.",
        en:
            "The same theme can be a strength and a weakness at once. That is not a mistake in the measurement but the start of a conversation.",
        fr:
            "Un même thème peut être à la fois un point fort et un point faible. Ce n’est pas une erreur de mesure mais le début d’une conversation."
    )
    static let strongAndWeak = Text(nl: "Sterk en zwak", en: "Strong and weak", fr: "Forces et faiblesses")
    static let theme = Text(nl: "Thema", en: "Theme", fr: "Thème")
    static let weakBothStrong = Text(nl: "Zwak, beide, sterk", en: "Weak, both, strong", fr: "Faible, les deux, fort")
    static let strong = Text(nl: "Sterk", en: "Strong", fr: "Fort")
    static let weak = Text(nl: "Zwak", en: "Weak", fr: "Faible")
    static let both = Text(nl: "Beide", en: "Both", fr: "Les deux")
    static let balance = Text(nl: "Balans", en: "Balance", fr: "Équilibre")
    static let between = Text(nl: "Tussen mensen", en: "Between people", fr: "Entre les personnes")
    static let balanceWhy = Text(
        nl:
            "Balans: 100 als evenveel mensen iets sterk als zwak noemen, 0 als iedereen aan dezelfde kant staat; alleen als minstens 30 % het noemt. “Beide” telt mee aan elke kant. “Tussen mensen”: het deel van de mensen dat tegenover elkaar staat.",
        en:
            "Balance: 100 when as many people name something strong as weak, 0 when everybody is on one side; only where at least 30% name it. “Both” counts on each side. “Between people”: the share of people on opposite sides.",
        fr:
            "Équilibre : 100 lorsque autant de personnes nomment un thème fort que faible, 0 lorsque tout le monde est du même côté ; seulement si au moins 30 % le nomment. « Les deux » compte de chaque côté. « Entre les personnes » : la part des personnes qui s’opposent."
    )
    static let themeByTheme = Text(nl: "Thema per thema", en: "Theme by theme", fr: "Thème par thème")

    static func named(strong: Int, weak: Int, both: Int, of n: Int) -> Text {
        Text(
            nl: "Van \(n) mensen noemen er \(strong) dit een sterkte en \(weak) een zwakte; \(both) daarvan noemen beide.",
            en: "Of \(n) people, \(strong) name this a strength and \(weak) a weakness; \(both) of them name both.",
            fr: "Sur \(n) personnes, \(strong) y voient un point fort et \(weak) un point faible ; parmi elles, \(both) voient les deux.")
    }

    // One choice.
    static let divided = Text(
        nl: "Jullie zien dit verschillend. Niemand heeft ongelijk: vraag elkaar waaraan je het merkt.",
        en: "You see this differently. Nobody is wrong: ask each other what makes you think so.",
        fr: "Vous le voyez différemment. Personne n’a tort : dites-vous les uns aux autres à quoi vous le remarquez.")

    // A line.
    static let moreIsNotBetter = Text(
        nl: "Meer delen is niet beter. Een vorm is goed als hij past bij wat jullie samen willen doen.",
        en: "Sharing more is not better. A form is right when it fits what you want to do together.",
        fr: "Partager plus ne veut pas dire mieux. Une forme convient lorsqu’elle correspond à ce que vous voulez faire ensemble.")
    static let featureByFeature = Text(nl: "Kenmerk per kenmerk", en: "Feature by feature", fr: "Caractéristique par caractéristique")

    static func zone(_ form: CollaborationForm) -> Text {
        switch form {
        case .consultation:
            Text(
                nl: "overleggroep of adviesorgaan", en: "consultation group or advisory body",
                fr: "groupe de concertation ou organe consultatif"
            )
        case .adHoc: Text(nl: "ad-hocsamenwerking", en: "ad hoc collaboration", fr: "collaboration ad hoc")
        case .network: Text(nl: "netwerk", en: "network", fr: "réseau")
        case .merger: Text(nl: "fusie", en: "merger", fr: "fusion")
        }
    }

    // What matters and what works.
    static let charter = Text(nl: "Ontwerp van een vertrouwenscharter", en: "Draft of a trust charter", fr: "Projet de charte de confiance")
    static let charterWhy = Text(
        nl: "De regels die de groep het belangrijkst vindt (gemiddeld 4 of meer). Bespreek ze, schrap en vul aan.",
        en: "The rules that matter most to the group (a mean of 4 or more). Discuss them, strike out and add.",
        fr: "Les règles les plus importantes pour le groupe (moyenne de 4 ou plus). Discutez-en, supprimez et complétez.")
    static let charterDate = Text(
        nl: "Afgesproken op: ………………. We kijken opnieuw op: ………………", en: "Agreed on: ………………. We will look again on: ………………",
        fr: "Convenu le : ………………. Nous ferons le point le : ………………")
}

/// Words of an outcome in which each group is drawn in its own way.
enum MixedOutcomeText {
    static let overview = Text(nl: "De groepen met een schaal", en: "The groups with a scale", fr: "Les groupes avec une échelle")
    static let ticksWhy = Text(
        nl: "Van wie antwoordde: hoeveel mensen elke optie aanduidden.", en: "Of those who answered: how many ticked each option.",
        fr: "Combien de personnes, parmi celles qui ont répondu, ont coché chaque option.")
    static let firstsWhy = Text(
        nl: "Hoe vaak elke optie op de eerste plaats kwam, van de gemiddeld hoogste naar de laagste.",
        en: "How often each option came first, from the highest to the lowest on average.",
        fr: "Combien de fois chaque option est arrivée première, de la plus haute à la plus basse en moyenne.")
    static let option = Text(nl: "Optie", en: "Option", fr: "Option")
    static let meanRank = Text(nl: "Gemiddelde plaats", en: "Average place", fr: "Place moyenne")
    static let firsts = Text(nl: "Op de eerste plaats", en: "In first place", fr: "À la première place")
}
