import Localization

/// Words of goals, indicators and milestones.
enum ProjectText {
    static let title = Text(
        nl: "Doelen, indicatoren en mijlpalen", en: "Goals, indicators and milestones", fr: "Objectifs, indicateurs et jalons")
    static let why = Text(
        nl: "Wat dit project wil bereiken, hoe jullie zien dat het lukt, en tegen wanneer er wat klaar is.",
        en: "What this project wants to achieve, how you see that it works, and what is ready by when.",
        fr: "Ce que ce projet veut atteindre, à quoi vous voyez que cela réussit, et ce qui est prêt pour quand.")
    static let goals = Text(nl: "Doelen", en: "Goals", fr: "Objectifs")
    static let goal = Text(nl: "Doel", en: "Goal", fr: "Objectif")
    static let indicators = Text(nl: "Indicatoren", en: "Indicators", fr: "Indicateurs")
    static let indicator = Text(nl: "Indicator", en: "Indicator", fr: "Indicateur")
    static let milestones = Text(nl: "Mijlpalen", en: "Milestones", fr: "Jalons")
    static let emptyGoals = Text(
        nl: "Hier komt wat jullie met dit project willen bereiken. Begin met één doel in één zin.",
        en: "What you want to achieve with this project will be here. Begin with one goal in one sentence.",
        fr: "Ce que vous voulez atteindre avec ce projet apparaîtra ici. Commencez par un objectif en une phrase.")
    static let emptyMilestones = Text(
        nl: "Hier komen de dagen waarop er iets klaar moet zijn, zoals een eerste les of een tussentijds gesprek.",
        en: "The days by which something has to be ready will be here, such as a first lesson or a talk halfway.",
        fr: "Les jours où quelque chose doit être prêt apparaîtront ici, comme une première leçon ou un point à mi-parcours.")
    static let noIndicator = Text(
        nl: "Nog geen indicator. Waaraan zien jullie dat dit lukt?", en: "No indicator yet. How do you see that this is working?",
        fr: "Pas encore d’indicateur. À quoi voyez-vous que cela réussit ?")
    static let goalWhat = Text(nl: "Wat willen jullie bereiken?", en: "What do you want to achieve?", fr: "Que voulez-vous atteindre ?")
    static let goalHint = Text(
        nl: "Eén zin: voor wie wordt er wat beter? Hoe je dat meet, komt in een indicator.",
        en: "One sentence: what gets better for whom? How you measure it goes into an indicator.",
        fr: "Une phrase : qu’est-ce qui s’améliore, et pour qui ? La façon de le mesurer se met dans un indicateur.")
    static let ofGoal = Text(nl: "Bij welk doel?", en: "For which goal?", fr: "Pour quel objectif ?")
    static let indicatorWhat = Text(nl: "Wat meten jullie?", en: "What do you measure?", fr: "Que mesurez-vous ?")
    static let indicatorHint = Text(
        nl: "Bijvoorbeeld: kinderen die na tien lessen alleen kunnen fietsen.",
        en: "For example: children who can cycle by themselves after ten lessons.",
        fr: "Par exemple : enfants qui savent rouler seuls à vélo après dix leçons.")
    static let unit = Text(nl: "Waarin tellen jullie?", en: "What do you count in?", fr: "En quoi comptez-vous ?")
    static let unitHint = Text(
        nl: "Bijvoorbeeld kinderen, uren of %.", en: "For example children, hours or %.", fr: "Par exemple enfants, heures ou %.")
    static let startValue = Text(nl: "Waar begonnen jullie?", en: "Where did you start?", fr: "Où en étiez-vous au départ ?")
    static let startHint = Text(
        nl: "Leeg laten als jullie dat niet weten.", en: "Leave empty when you do not know.", fr: "Laissez vide si vous ne le savez pas.")
    static let targetValue = Text(nl: "Waar willen jullie uitkomen?", en: "Where do you want to end up?", fr: "Où voulez-vous arriver ?")
    static let figure = Text(
        nl: "Schrijf een getal, zoals 12 of 12,5, zonder tekens tussen de duizendtallen.",
        en: "Write a number, such as 12 or 12.5, without marks between the thousands.",
        fr: "Écrivez un nombre, comme 12 ou 12,5, sans signe entre les milliers.")
    static let dueOn = Text(nl: "Tegen wanneer?", en: "By when?", fr: "Pour quand ?")
    static let milestoneWhat = Text(nl: "Wat is dan klaar?", en: "What is ready then?", fr: "Qu’est-ce qui est prêt alors ?")
    static let value = Text(nl: "Gemeten waarde", en: "Measured value", fr: "Valeur mesurée")
    static let measuredOn = Text(nl: "Gemeten op", en: "Measured on", fr: "Mesuré le")
    static let note = Text(nl: "Toelichting", en: "Remark", fr: "Commentaire")
    static let measure = Text(nl: "Een meting noteren", en: "Write down a measured value", fr: "Noter une mesure")
    static let measured = Text(nl: "Wat gemeten is", en: "What was measured", fr: "Ce qui a été mesuré")
    static let measuredWhy = Text(
        nl: "Wat gemeten is, blijft staan. Was een waarde fout? Noteer de juiste voor dezelfde dag: de laatste telt.",
        en: "What was measured stays. Was a value wrong? Write down the right one for the same day: the last one counts.",
        fr: "Ce qui a été mesuré reste. Une valeur était fausse ? Notez la bonne pour le même jour : la dernière compte.")
    static let notMeasured = Text(nl: "Nog niets gemeten.", en: "Nothing measured yet.", fr: "Rien n’a encore été mesuré.")
    static let writtenBy = Text(nl: "Genoteerd door", en: "Written down by", fr: "Noté par")
    static let allValues = Text(nl: "Metingen", en: "Measured values", fr: "Mesures")
    static let reached = Text(nl: "bereikt", en: "reached", fr: "atteint")
    static let overdue = Text(nl: "te laat", en: "overdue", fr: "en retard")
    static let done = Text(nl: "klaar", en: "done", fr: "terminé")
    static let isDone = Text(nl: "Klaar", en: "Done", fr: "C’est fait")
    static let doneOn = Text(nl: "Klaar op", en: "Done on", fr: "Terminé le")
    static let notDone = Text(nl: "Toch niet klaar", en: "Not done after all", fr: "Finalement pas terminé")
    static let change = Text(nl: "Wijzigen", en: "Change", fr: "Modifier")
    static let remove = Text(nl: "Weghalen", en: "Remove", fr: "Retirer")
    static let removeHint = Text(
        nl: "Is er al gemeten of hangt er een realisatie aan? Dan blijft het leesbaar, en volgen jullie het niet meer.",
        en: "Was something measured already, or is a result linked to it? Then it stays readable, and you no longer follow it.",
        fr: "Une mesure ou une réalisation y est déjà liée ? Alors il reste lisible, et vous ne le suivez plus.")
    static let left = Text(nl: "Wat jullie niet meer volgen", en: "What you no longer follow", fr: "Ce que vous ne suivez plus")
    static let bringBack = Text(nl: "Weer volgen", en: "Follow again", fr: "Suivre à nouveau")
    static let changedMeanwhile = Text(
        nl: "Iemand anders wijzigde dit intussen", en: "Somebody else changed this in the meantime",
        fr: "Quelqu’un d’autre a modifié ceci entre-temps")
    static let goneMeanwhile = Text(
        nl: "Iemand haalde dit intussen weg. Wat jij schreef, staat hieronder nog in het formulier.",
        en: "Somebody removed this in the meantime. What you wrote is still in the form below.",
        fr: "Quelqu’un a retiré ceci entre-temps. Ce que vous avez écrit est encore dans le formulaire ci-dessous.")
    static let notYet = Text(nl: "Deze dag moet nog komen.", en: "This day is still to come.", fr: "Ce jour est encore à venir.")
    static let toDocument = Text(
        nl: "De tekst van de projectfiche", en: "The text of the project sheet", fr: "Le texte de la fiche de projet")
    static let toRealisations = Text(
        nl: "Realisaties van dit project", en: "Results of this project", fr: "Réalisations de ce projet")
    static let newRealisation = Text(nl: "Een realisatie noteren", en: "Write down a result", fr: "Noter une réalisation")

    static func new(_ part: ProjectPart) -> Text {
        switch part {
        case .goal: Text(nl: "Doel toevoegen", en: "Add a goal", fr: "Ajouter un objectif")
        case .indicator: Text(nl: "Indicator toevoegen", en: "Add an indicator", fr: "Ajouter un indicateur")
        case .milestone: Text(nl: "Mijlpaal toevoegen", en: "Add a milestone", fr: "Ajouter un jalon")
        }
    }

    static func change(_ part: ProjectPart) -> Text {
        switch part {
        case .goal: Text(nl: "Een doel wijzigen", en: "Change a goal", fr: "Modifier un objectif")
        case .indicator: Text(nl: "Een indicator wijzigen", en: "Change an indicator", fr: "Modifier un indicateur")
        case .milestone: Text(nl: "Een mijlpaal wijzigen", en: "Change a milestone", fr: "Modifier un jalon")
        }
    }

    static func started(_ value: String) -> Text {
        Text(nl: "begonnen op \(value)", en: "started at \(value)", fr: "parti de \(value)")
    }

    static func target(_ value: String) -> Text { Text(nl: "streefwaarde \(value)", en: "target \(value)", fr: "valeur visée : \(value)") }

    static func by(_ day: String) -> Text { Text(nl: "tegen \(day)", en: "by \(day)", fr: "pour le \(day)") }

    static func last(_ value: String, _ day: String) -> Text {
        Text(nl: "\(value) op \(day)", en: "\(value) on \(day)", fr: "\(value) le \(day)")
    }

    static func done(_ day: String) -> Text { Text(nl: "klaar op \(day)", en: "done on \(day)", fr: "terminé le \(day)") }

    /// What a line of measured values shows, for who cannot see it.
    static func trail(_ first: String, _ last: String, _ target: String) -> Text {
        Text(
            nl: "Verloop van \(first) tot \(last). Streefwaarde \(target).", en: "Course from \(first) to \(last). Target \(target).",
            fr: "Évolution de \(first) à \(last). Valeur visée : \(target).")
    }

    static func realised(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 realisatie", en: "1 result", fr: "1 réalisation"),
            other: Text(nl: "\(count) realisaties", en: "\(count) results", fr: "\(count) réalisations"))
    }
}
