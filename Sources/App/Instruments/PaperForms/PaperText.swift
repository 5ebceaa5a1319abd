import Localization

/// Words of forms on paper and of the counts that are typed from them.
enum PaperText {
    static let form = Text(nl: "Papieren formulier", en: "Paper form", fr: "Formulaire papier")
    static let formWhy = Text(
        nl:
            "Druk dit formulier af, één per persoon, en laat het invullen vóór het gesprek. De antwoorden tel je daarna op de pagina van het groepsgesprek.",
        en:
            "Print this form, one for each person, and have it filled in before the session. Afterwards you count the answers on the page of the group session.",
        fr:
            "Imprimez ce formulaire, un exemplaire par personne, et faites-le remplir avant la séance. Vous comptez ensuite les réponses à la page de la séance de groupe."
    )
    static let howTo = Text(
        nl: "Kruis bij elke stelling één cijfer aan. Weet je het niet, kruis dan het vraagteken aan.",
        en: "For each statement, put a cross on one number. If you do not know, put it on the question mark.",
        fr: "Pour chaque affirmation, cochez un seul chiffre. Si vous ne savez pas, cochez le point d’interrogation.")
    static let withoutName = Text(
        nl:
            "Schrijf je naam niet op dit blad. De begeleider telt alle bladen samen en toont alleen hoe de antwoorden verdeeld zijn. Daarna worden de bladen vernietigd.",
        en:
            "Do not write your name on this sheet. The facilitator counts all sheets together and only shows how the answers are spread. After that the sheets are destroyed.",
        fr:
            "N’écrivez pas votre nom sur cette feuille. La personne qui anime compte toutes les feuilles ensemble et ne montre que la répartition des réponses. Ensuite, les feuilles sont détruites."
    )
    static let besidesRound = Text(
        nl:
            "Dit blad dient om voor te bereiden of om samen te bespreken. Het telt niet mee in de meting: antwoorden doe je met je eigen link. Schrijf je naam er niet op.",
        en:
            "This sheet is for preparing or for talking together. It does not count in the measurement: you answer with your own link. Do not write your name on it.",
        fr:
            "Cette feuille sert à préparer ou à discuter ensemble. Elle ne compte pas dans la mesure : vous répondez avec votre lien personnel. N’y écrivez pas votre nom."
    )
    static let answer = Text(nl: "Antwoord", en: "Answer", fr: "Réponse")
    static let statement = Text(nl: "Stelling", en: "Statement", fr: "Affirmation")
    static let total = Text(nl: "Totaal", en: "Total", fr: "Total")
    static let countTitle = Text(nl: "Papieren formulieren tellen", en: "Counting paper forms", fr: "Compter les formulaires papier")
    static let countWhy = Text(
        nl:
            "Typ per stelling hoe vaak elk cijfer aangekruist is. Een rij die niet klopt met het aantal bladen, krijgt een teken maar wordt wel bewaard. Deze bladen tellen nooit mee als antwoorden op een meting.",
        en:
            "For each statement, type how often each number was ticked. A row that does not match the number of sheets gets a mark, but is kept. These sheets never count as answers to a measurement.",
        fr:
            "Pour chaque affirmation, indiquez combien de fois chaque chiffre a été coché. Une ligne qui ne correspond pas au nombre de feuilles est signalée, mais conservée. Ces feuilles ne comptent jamais comme réponses à une mesure."
    )
    static let papers = Text(nl: "Aantal bladen", en: "Number of sheets", fr: "Nombre de feuilles")
    static let papersHint = Text(
        nl: "Hoeveel ingevulde formulieren liggen er voor je?", en: "How many completed forms are in front of you?",
        fr: "Combien de formulaires remplis avez-vous devant vous ?")
    static let wholeNumber = Text(
        nl: "Typ een getal van 0 tot 9999.", en: "Type a number from 0 to 9999.", fr: "Indiquez un nombre de 0 à 9999.")
    static let conflictTitle = Text(
        nl: "Iemand anders typte intussen ook", en: "Somebody else was typing too", fr: "Quelqu’un d’autre a aussi saisi des chiffres")
    static let conflict = Text(
        nl:
            "Wat jij typte, staat er nog. Waar nu een ander getal bewaard is, staat dat eronder. Kijk na en bewaar opnieuw; dan gelden jouw getallen.",
        en:
            "What you typed is still here. Where another number is stored now, it stands below. Check, and save again; then your numbers count.",
        fr:
            "Ce que vous avez saisi est toujours là. Là où un autre nombre est enregistré, il figure en dessous. Vérifiez et enregistrez à nouveau ; ce sont alors vos nombres qui comptent."
    )

    static func formTitle(_ name: String) -> Text {
        Text(nl: "Op papier: \(name)", en: "On paper: \(name)", fr: "Sur papier : \(name)")
    }

    static func nowThere(_ count: Int) -> Text {
        Text(nl: "bewaard: \(count)", en: "stored: \(count)", fr: "enregistré : \(count)")
    }

    static func totalDiffers(_ total: Int, of papers: Int) -> Text {
        Text(nl: "\(total) van \(papers)", en: "\(total) of \(papers)", fr: "\(total) sur \(papers)")
    }

    static func papers(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 papieren formulier", en: "1 paper form", fr: "1 formulaire papier"),
            other: Text(nl: "\(count) papieren formulieren", en: "\(count) paper forms", fr: "\(count) formulaires papier"))
    }

    static func priorities(_ most: Int) -> Text {
        Text(
            nl: "Waar werken we eerst aan? Kruis er hoogstens \(most) aan.", en: "What do we work on first? Tick at most \(most).",
            fr: "Par quoi commençons-nous ? Cochez-en \(most) au maximum.")
    }
}
