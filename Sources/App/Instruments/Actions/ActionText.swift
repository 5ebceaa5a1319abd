import Localization

/// Words of actions.
enum ActionText {
    static let title = Text(nl: "Acties", en: "Actions", fr: "Actions")
    static let why = Text(
        nl: "Wat afgesproken is: wie doet wat, en tegen wanneer.", en: "What has been agreed: who does what, and by when.",
        fr: "Ce qui a été convenu : qui fait quoi, et pour quand.")
    static let new = Text(nl: "Actie toevoegen", en: "Add an action", fr: "Ajouter une action")
    static let changedMeanwhile = Text(
        nl: "Iemand anders wijzigde dit intussen", en: "Somebody else changed this in the meantime",
        fr: "Quelqu’un d’autre a modifié ceci entre-temps")
    static let editTitle = Text(nl: "Een actie wijzigen", en: "Change an action", fr: "Modifier une action")
    static let edit = Text(nl: "Wijzigen", en: "Change", fr: "Modifier")
    static let body = Text(nl: "Wat gaat er gebeuren?", en: "What will be done?", fr: "Que va-t-on faire ?")
    static let bodyHint = Text(
        nl: "Zo concreet dat je later kunt zien of het gebeurd is.", en: "So specific that you can see later whether it was done.",
        fr: "Assez concret pour voir plus tard si c’est fait.")
    static let partner = Text(nl: "Partner die het opneemt", en: "Partner who takes it on", fr: "Partenaire qui s’en charge")
    static let person = Text(nl: "Wie doet het?", en: "Who does it?", fr: "Qui s’en occupe ?")
    static let nobody = Text(nl: "nog niemand", en: "nobody yet", fr: "encore personne")
    static let dueOn = Text(nl: "Tegen wanneer?", en: "By when?", fr: "Pour quand ?")
    static let state = Text(nl: "Hoe ver staat het ermee?", en: "How far along is it?", fr: "Où en est-on ?")
    static let followUp = Text(nl: "Opvolging", en: "Follow-up", fr: "Suivi")
    static let followUpHint = Text(
        nl: "Wat gebeurde er intussen? Of waarom gebeurde er niets?", en: "What has happened since? Or why has nothing happened?",
        fr: "Que s’est-il passé depuis ? Ou pourquoi rien ne s’est-il passé ?")
    static let overdue = Text(nl: "te laat", en: "overdue", fr: "en retard")
    static let start = Text(nl: "Begin eraan", en: "Start", fr: "Commencer")
    static let finish = Text(nl: "Klaar", en: "Done", fr: "C’est fait")
    static let notStarted = Text(nl: "Nog niet begonnen", en: "Not started yet", fr: "Pas encore commencé")
    static let notDone = Text(nl: "Toch niet klaar", en: "Not done after all", fr: "Pas encore terminé")
    static let revive = Text(nl: "Toch doen", en: "Do it after all", fr: "Le faire quand même")
    static let filters = Text(nl: "Welke acties", en: "Which actions", fr: "Quelles actions")
    static let byPartner = Text(nl: "Per partner", en: "By partner", fr: "Par partenaire")
    static let byPerson = Text(nl: "Per persoon", en: "By person", fr: "Par personne")
    static let everybody = Text(nl: "Iedereen", en: "Everybody", fr: "Tout le monde")
    static let noneHere = Text(nl: "Hier staat niets.", en: "There is nothing here.", fr: "Il n’y a rien ici.")
    static let promised = Text(nl: "Wat ik op me nam", en: "What I took on", fr: "Mes engagements")
    static let nothingPromised = Text(
        nl: "Er staan geen acties op je naam.", en: "There are no actions in your name.", fr: "Aucune action n’est à votre nom.")
    static let emptyTitle = Text(nl: "Nog geen acties", en: "No actions yet", fr: "Pas encore d’actions")
    static let empty = Text(
        nl: "Hier komt wat jullie afspreken: tijdens een groepsgesprek, of gewoon tussendoor. Een voorbeeld:",
        en: "What you agree on will be here: during a group session, or simply along the way. An example:",
        fr: "Ce dont vous convenez apparaîtra ici : pendant une séance de groupe ou simplement en cours de route. Un exemple :")
    static let example = Text(
        nl: "Een overzicht maken van wie waar vrije plaatsen heeft", en: "Make an overview of who has free places where",
        fr: "Dresser la liste des places libres chez chaque partenaire")
    static let exampleFacts = Text(
        nl: "sportdienst · tegen 15 januari", en: "sports service · by 15 January", fr: "service des sports · pour le 15 janvier")

    static func by(_ day: String) -> Text {
        Text(nl: "tegen \(day)", en: "by \(day)", fr: "pour le \(day)")
    }

    static func state(_ state: Action.State) -> Text {
        switch state {
        case .open: Text(nl: "open", en: "open", fr: "à faire")
        case .running: Text(nl: "lopend", en: "in progress", fr: "en cours")
        case .done: Text(nl: "klaar", en: "done", fr: "terminée")
        case .dropped: Text(nl: "vervallen", en: "dropped", fr: "abandonnée")
        }
    }

    static func show(_ show: ActionFilter.Show) -> Text {
        switch show {
        case .toDo: Text(nl: "Te doen", en: "To do", fr: "À faire")
        case .overdue: Text(nl: "Te laat", en: "Overdue", fr: "En retard")
        case .done: Text(nl: "Klaar", en: "Done", fr: "Terminées")
        case .dropped: Text(nl: "Vervallen", en: "Dropped", fr: "Abandonnées")
        case .all: Text(nl: "Alle", en: "All", fr: "Toutes")
        }
    }
}
