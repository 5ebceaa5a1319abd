import Localization

/// Words that a new questionnaire starts with.
enum OwnStartText {
    static let now = Text(nl: "nu", en: "now", fr: "maintenant")
    static let before = Text(nl: "vroeger", en: "before", fr: "avant")
    static let unknown = Text(nl: "weet ik niet", en: "don’t know", fr: "je ne sais pas")
    static let ticked = Text(nl: "aangekruist", en: "ticked", fr: "coché")
    static let firstChoice = Text(nl: "eerste keuze", en: "first choice", fr: "premier choix")
    static let secondChoice = Text(nl: "tweede keuze", en: "second choice", fr: "deuxième choix")
    static let discussion = Text(
        nl: "Wat valt jullie op? Wat herkennen jullie, en wat verrast?",
        en: "What do you notice? What do you recognise, and what surprises you?",
        fr: "Qu’est-ce qui vous frappe ? Que reconnaissez-vous, et qu’est-ce qui vous surprend ?")
    static let helps = Text(
        nl: "Kies samen één ding dat jullie anders of opnieuw willen doen.",
        en: "Together choose one thing you want to do differently or again.",
        fr: "Choisissez ensemble une chose à faire autrement ou à refaire.")

    static let agreement = [
        Text(nl: "helemaal niet akkoord", en: "strongly disagree", fr: "pas du tout d’accord"),
        Text(nl: "niet akkoord", en: "disagree", fr: "pas d’accord"), Text(nl: "tussenin", en: "in between", fr: "entre les deux"),
        Text(nl: "akkoord", en: "agree", fr: "d’accord"), Text(nl: "helemaal akkoord", en: "strongly agree", fr: "tout à fait d’accord"),
    ]
    static let frequency = [
        Text(nl: "nooit", en: "never", fr: "jamais"), Text(nl: "zelden", en: "rarely", fr: "rarement"),
        Text(nl: "soms", en: "sometimes", fr: "parfois"), Text(nl: "vaak", en: "often", fr: "souvent"),
        Text(nl: "altijd", en: "always", fr: "toujours"),
    ]
    static let involvement = [
        Text(nl: "weten", en: "be informed", fr: "être au courant"),
        Text(nl: "meedenken", en: "contribute ideas", fr: "réfléchir avec les autres"),
        Text(nl: "meedoen", en: "take part", fr: "participer"), Text(nl: "meebepalen", en: "help decide", fr: "codécider"),
    ]

    static let involvementAbout = Text(
        nl: "Per onderwerp zegt iedereen hoe die betrokken wil zijn: het weten, meedenken, meedoen of meebepalen.",
        en: "For each topic everybody says how they want to be involved: be informed, contribute ideas, take part or help decide.",
        fr:
            "Pour chaque sujet, chaque personne dit quelle place elle veut prendre : être au courant, réfléchir avec les autres, participer ou codécider."
    )
    static let topics = Text(nl: "Onderwerpen", en: "Topics", fr: "Sujets")
    static let involvementQuestion = Text(
        nl: "Hoe wil je bij elk onderwerp betrokken zijn?", en: "How do you want to be involved in each topic?",
        fr: "Quelle place voulez-vous prendre dans chaque sujet ?")
    static let sampleTopics = [
        Text(nl: "De doelen van het netwerk", en: "The goals of the network", fr: "Les objectifs du réseau"),
        Text(
            nl: "De vergaderingen en de taakverdeling", en: "The meetings and who does what",
            fr: "Les réunions et la répartition des tâches"),
        Text(nl: "Wat we naar buiten brengen", en: "What we communicate to others", fr: "Ce que nous communiquons à l’extérieur"),
    ]
    static let needs = Text(nl: "Wat je nodig hebt", en: "What you need", fr: "Ce qu’il vous faut")
    static let needsQuestion = Text(
        nl: "Wat heb je nodig om zo betrokken te zijn?", en: "What do you need to be involved in that way?",
        fr: "De quoi avez-vous besoin pour prendre cette place ?")

    static func madeAfter(_ title: Text) -> Text {
        Text(nl: "Gebaseerd op “\(title.nl)”.", en: "Based on “\(title.en)”.", fr: "Fait d’après « \(title.fr) ».")
    }

    static func madeAfter(_ title: Text, _ source: Text) -> Text {
        let made = madeAfter(title)
        return Text(nl: "\(made.nl) \(source.nl)", en: "\(made.en) \(source.en)", fr: "\(made.fr) \(source.fr)")
    }
}

/// The sheet for who leads the conversation about a questionnaire of one's own.
enum OwnSheetText {
    static func sheet(aim: Text, statements: Int) -> Instrument.Facilitation {
        let talking = min(60, max(10, statements * 2))
        return Instrument.Facilitation(
            aim: aim.filled(Language.allCases) == .empty ? anAim : aim,
            groupSize: Instrument.Facilitation.GroupSize(least: 3, most: 25, advice: advice), material: [screen],
            full: Instrument.Facilitation.Course(steps: [
                Instrument.Facilitation.Step(title: look, text: lookHow, minutes: 5),
                Instrument.Facilitation.Step(title: talk, text: talkHow, minutes: talking),
                Instrument.Facilitation.Step(title: choose, text: chooseHow, minutes: 10),
            ]), short: nil, pitfalls: [pitfall], followUp: [followUp])
    }

    private static let anAim = Text(
        nl: "Samen kijken wat de antwoorden zeggen en wat jullie ermee doen.",
        en: "To see together what the answers say and what you do with them.",
        fr: "Voir ensemble ce que disent les réponses et ce que vous en faites.")
    private static let advice = Text(
        nl: "Zijn jullie met meer dan tien, praat dan eerst in groepjes van drie.", en: "With more than ten people, first talk in threes.",
        fr: "Si vous êtes plus de dix, parlez d’abord par groupes de trois.")
    private static let screen = Text(
        nl: "Het resultaat op een scherm of op papier.", en: "The result on a screen or on paper.",
        fr: "Le résultat à l’écran ou sur papier.")
    private static let look = Text(nl: "Kijken", en: "Look", fr: "Regarder")
    private static let lookHow = Text(
        nl: "Iedereen leest het resultaat in stilte en noteert wat opvalt.",
        en: "Everybody reads the result in silence and notes what stands out.",
        fr: "Chaque personne lit le résultat en silence et note ce qui la frappe.")
    private static let talk = Text(nl: "Praten", en: "Talk", fr: "Parler")
    private static let talkHow = Text(
        nl: "Bespreek eerst waar jullie verschillend kijken. Vraag naar een voorbeeld; wie gelijk heeft, doet er niet toe.",
        en: "First discuss where you see it differently. Ask for an example; it does not matter who is right.",
        fr: "Parlez d’abord de ce que vous voyez différemment. Demandez un exemple ; peu importe qui a raison.")
    private static let choose = Text(nl: "Kiezen", en: "Choose", fr: "Choisir")
    private static let chooseHow = Text(
        nl: "Spreek één of twee stappen af: wie doet wat, en tegen wanneer?", en: "Agree on one or two steps: who does what, and by when?",
        fr: "Convenez d’une ou deux étapes : qui fait quoi, et pour quand ?")
    private static let pitfall = Text(
        nl: "Zoek niet wie wat antwoordde. Uit verschillen leer je iets.",
        en: "Do not look for who answered what. Differences tell you something.",
        fr: "Ne cherchez pas qui a répondu quoi. Les différences vous apprennent quelque chose.")
    private static let followUp = Text(
        nl: "Zet de afspraken bij de acties en kies wanneer jullie opnieuw vragen.",
        en: "Add the agreements to the actions and choose when to ask again.",
        fr: "Ajoutez les accords aux actions et choisissez quand vous poserez à nouveau les questions.")
}
