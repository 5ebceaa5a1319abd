import Localization

/// What was done before and at the start, in a sentence; nil when it was something else.
enum StartingLogText {
    static func interests(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .interestsWritten:
            Text(
                nl: "schreef aan de ambitie en belangen van \(subject)", en: "wrote about the ambition and interests of \(subject)",
                fr: "a écrit sur l’ambition et les intérêts de \(subject)")
        case .interestBroughtBack:
            Text(
                nl: "haalde een vroegere tekst van \(subject) terug", en: "brought back an earlier text of \(subject)",
                fr: "a récupéré un texte précédent de \(subject)")
        case .commitmentMade:
            Text(
                nl: "noteerde wat \(subject) inbrengt", en: "noted what \(subject) brings in", fr: "a noté ce que \(subject) apporte")
        case .commitmentChanged:
            Text(
                nl: "wijzigde wat \(subject) inbrengt", en: "changed what \(subject) brings in", fr: "a modifié ce que \(subject) apporte")
        case .commitmentWithdrawn:
            Text(
                nl: "noteerde wat \(subject) niet langer inbrengt", en: "noted what \(subject) no longer brings in",
                fr: "a noté ce que \(subject) n’apporte plus")
        case .interestMarkSet:
            Text(
                nl: "zette een teken op de belangenkaart: \(subject)", en: "set a mark on the map of interests: \(subject)",
                fr: "a placé un repère sur la carte des intérêts : \(subject)")
        case .interestMarkChanged:
            Text(
                nl: "wijzigde een teken op de belangenkaart: \(subject)", en: "changed a mark on the map of interests: \(subject)",
                fr: "a modifié un repère sur la carte des intérêts : \(subject)")
        case .interestMarkRemoved:
            Text(
                nl: "haalde een teken van de belangenkaart: \(subject)", en: "took a mark off the map of interests: \(subject)",
                fr: "a retiré un repère de la carte des intérêts : \(subject)")
        default: nil
        }
    }

    /// Of the six steps; what they are about stays among the makers of the arena.
    static func steps(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .stepsChanged:
            Text(
                nl: "werkte aan de zes stappen van een start", en: "worked on the six steps of a start",
                fr: "a travaillé aux six étapes d’un démarrage")
        case .stepDone:
            Text(
                nl: "rondde stap \(subject) van een start af", en: "finished step \(subject) of a start",
                fr: "a terminé l’étape \(subject) d’un démarrage")
        case .criteriaLocked:
            Text(
                nl: "legde de criteria van een start vast", en: "locked the criteria of a start",
                fr: "a fixé les critères d’un démarrage")
        case .criteriaChangedLater:
            Text(
                nl: "wijzigde criteria van een start die al vastlagen", en: "changed criteria of a start that were locked already",
                fr: "a modifié des critères d’un démarrage déjà fixés")
        default: nil
        }
    }
}
