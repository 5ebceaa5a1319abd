import Localization

/// Words around what people write in a room.
enum WritingText {
    static let title = Text(nl: "Teksten nalezen", en: "Read the texts", fr: "Relire les textes")
    static let why = Text(
        nl:
            "Wat mensen schrijven, verschijnt pas op het grote scherm als je het toont. Open deze pagina op een ander toestel dan dat van het scherm.",
        en:
            "What people write appears on the big screen only when you show it. Open this page on another device than the one of the screen.",
        fr:
            "Ce que les gens écrivent n’apparaît à l’écran que lorsque vous le montrez. Ouvrez cette page sur un autre appareil que celui de l’écran."
    )
    static func inSteps(_ k: Int) -> Text {
        Text(
            nl:
                "Deze meting is anoniem: je ziet teksten vanaf \(k) mensen, en daarna per drie of meer, zodat niemand weet van wie een tekst is.",
            en:
                "This measurement is anonymous: you see texts from \(k) people on, and after that three or more at a time, so that nobody knows whose a text is.",
            fr:
                "Cette mesure est anonyme : vous voyez les textes à partir de \(k) personnes, puis par trois ou plus, afin que personne ne sache de qui est un texte."
        )
    }
    static let waiting = Text(nl: "Wachten op jou", en: "Waiting for you", fr: "En attente")
    static let shown = Text(nl: "Op het scherm", en: "On the screen", fr: "À l’écran")
    static let refused = Text(nl: "Niet getoond", en: "Not shown", fr: "Non montrés")
    static let none = Text(nl: "Er wacht nu niets.", en: "Nothing is waiting now.", fr: "Rien n’attend pour l’instant.")
    static let show = Text(nl: "Toon", en: "Show", fr: "Montrer")
    static let refuse = Text(nl: "Toon niet", en: "Do not show", fr: "Ne pas montrer")
    static let showAll = Text(nl: "Toon alles wat wacht", en: "Show all that wait", fr: "Montrer tout ce qui attend")
    static let backToWall = Text(nl: "Naar het grote scherm", en: "To the big screen", fr: "Vers le grand écran")
    static let ended = Text(
        nl: "Er is nu geen zaal. Wat geschreven werd, staat bij de toelichtingen van de meting.",
        en: "There is no room now. What was written stands with the remarks of the measurement.",
        fr: "Il n’y a pas de salle en ce moment. Ce qui a été écrit se trouve parmi les commentaires de la mesure.")

    static func wait(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 tekst wacht op wie naleest", en: "1 text waits to be read", fr: "1 texte attend d’être relu"),
            other: Text(
                nl: "\(count) teksten wachten op wie naleest", en: "\(count) texts wait to be read",
                fr: "\(count) textes attendent d’être relus"))
    }

    static let nothingShown = Text(
        nl: "Hier verschijnt wat is nagelezen.", en: "What has been read appears here.", fr: "Ce qui a été relu apparaîtra ici.")
    static let text = Text(nl: "Je antwoord", en: "Your answer", fr: "Votre réponse")
    static let words = Text(nl: "Hoogstens drie woorden", en: "At most three words", fr: "Trois mots au plus")
    static let wordsHint = Text(
        nl: "Elk op een regel, of met een komma ertussen.", en: "Each on a line, or with a comma between them.",
        fr: "Un par ligne, ou séparés par une virgule.")
    static let ideas = Text(nl: "Hoogstens drie ideeën", en: "At most three ideas", fr: "Trois idées au plus")
    static let ideasHint = Text(nl: "Elk idee op een regel.", en: "Each idea on a line.", fr: "Une idée par ligne.")
    static let vote = Text(
        nl: "Welke ideeën wil jij verder brengen? Kies er hoogstens drie.", en: "Which ideas would you take further? Choose at most three.",
        fr: "Quelles idées voudriez-vous faire avancer ? Choisissez-en trois au plus.")
    static let tooManyVotes = Text(
        nl: "Kies hoogstens drie ideeën. Er is niets bewaard.", en: "Choose at most three ideas. Nothing was saved.",
        fr: "Choisissez trois idées au plus. Rien n’a été enregistré.")
    static let votesHead = Text(nl: "Stemmen", en: "Votes", fr: "Voix")
    static let idea = Text(nl: "Idee", en: "Idea", fr: "Idée")

    static func label(_ kind: Instrument.Scale.Kind) -> Text {
        switch kind {
        case .words: words
        case .ideas: ideas
        default: text
        }
    }

    static func hint(_ kind: Instrument.Scale.Kind) -> Text? {
        switch kind {
        case .words: wordsHint
        case .ideas: ideasHint
        default: nil
        }
    }

    static func times(_ count: Int) -> Text {
        Text(nl: "\(count) keer", en: "\(count) times", fr: "\(count) fois")
    }

    static func votes(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 stem", en: "1 vote", fr: "1 voix"),
            other: Text(nl: "\(count) stemmen", en: "\(count) votes", fr: "\(count) voix"))
    }
}
