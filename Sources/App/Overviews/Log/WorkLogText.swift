import Localization

/// Words of what was done with actions and in group sessions.
enum WorkLogText {
    static func action(_ kind: Activity.Kind, _ subject: String) -> Text {
        switch kind {
        case .actionAdded:
            return Text(nl: "voegde de actie toe: \(subject)", en: "added the action: \(subject)", fr: "a ajouté l’action : \(subject)")
        case .actionChanged:
            return Text(nl: "wijzigde de actie: \(subject)", en: "changed the action: \(subject)", fr: "a modifié l’action : \(subject)")
        case .actionStarted:
            return Text(
                nl: "begon aan de actie: \(subject)", en: "started on the action: \(subject)", fr: "a commencé l’action : \(subject)")
        case .actionDone:
            return Text(
                nl: "maakte de actie klaar: \(subject)", en: "finished the action: \(subject)", fr: "a terminé l’action : \(subject)")
        case .actionDropped:
            return Text(
                nl: "liet de actie vervallen: \(subject)", en: "dropped the action: \(subject)", fr: "a abandonné l’action : \(subject)")
        default:
            return Text(
                nl: "zette de actie weer open: \(subject)", en: "reopened the action: \(subject)", fr: "a rouvert l’action : \(subject)")
        }
    }

    static func groupSession(_ kind: Activity.Kind, _ subject: String) -> Text {
        if [.answersBrought, .answersTakenOut].contains(kind) { return brought(kind, subject) }
        switch kind {
        case .groupSessionMade:
            return Text(
                nl: "maakte het groepsgesprek \(subject)", en: "created the group session \(subject)",
                fr: "a créé la séance de groupe \(subject)")
        case .groupSessionChanged:
            return Text(
                nl: "wijzigde het groepsgesprek \(subject)", en: "changed the group session \(subject)",
                fr: "a modifié la séance de groupe \(subject)")
        case .groupSessionClosed:
            return Text(
                nl: "rondde het groepsgesprek \(subject) af", en: "closed the group session \(subject)",
                fr: "a clôturé la séance de groupe \(subject)")
        case .groupSessionReopened:
            return Text(
                nl: "heropende het groepsgesprek \(subject)", en: "reopened the group session \(subject)",
                fr: "a rouvert la séance de groupe \(subject)")
        case .groupSessionRemoved:
            return Text(
                nl: "gooide het lege groepsgesprek \(subject) weg", en: "deleted the empty group session \(subject)",
                fr: "a supprimé la séance de groupe vide \(subject)")
        case .groupScored:
            return Text(
                nl: "noteerde mee in het groepsgesprek \(subject)", en: "took notes in the group session \(subject)",
                fr: "a pris des notes dans la séance de groupe \(subject)")
        default:
            return Text(
                nl: "typte tellingen in bij het groepsgesprek \(subject)", en: "typed counts for the group session \(subject)",
                fr: "a saisi des comptages pour la séance de groupe \(subject)")
        }
    }

    /// Answers from elsewhere.
    static func brought(_ kind: Activity.Kind, _ subject: String) -> Text {
        guard kind == .answersBrought else {
            return Text(
                nl: "haalde ingebrachte antwoorden uit de meting \(subject)",
                en: "took answers that were brought in out of the measurement \(subject)",
                fr: "a retiré des réponses ajoutées à la mesure \(subject)")
        }
        return Text(
            nl: "bracht antwoorden in de meting \(subject)", en: "brought answers into the measurement \(subject)",
            fr: "a ajouté des réponses à la mesure \(subject)")
    }

    static func weighing(_ kind: Activity.Kind, _ subject: String) -> Text {
        guard kind == .weighingAttached else {
            return Text(
                nl: "maakte de weging los: \(subject)", en: "detached the weighing: \(subject)",
                fr: "a détaché la réflexion préalable : \(subject)")
        }
        return Text(
            nl: "voegde een weging toe: \(subject)", en: "attached a weighing to the network: \(subject)",
            fr: "a rattaché une réflexion préalable au réseau : \(subject)")
    }
}
