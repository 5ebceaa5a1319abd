import Localization

/// Words of what was done with questionnaires of one's own.
enum OwnLogText {
    /// Nil for what is no act on a questionnaire.
    static func questionnaire(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .ownQuestionnaireMade:
            Text(
                nl: "maakte de vragenlijst \(subject)", en: "made the questionnaire \(subject)", fr: "a créé le questionnaire \(subject)")
        case .ownQuestionnaireReady:
            Text(
                nl: "zette de vragenlijst \(subject) klaar", en: "made the questionnaire \(subject) ready",
                fr: "a mis à disposition le questionnaire \(subject)")
        case .ownQuestionnaireRemoved:
            Text(
                nl: "gooide de vragenlijst \(subject) weg", en: "threw the questionnaire \(subject) away",
                fr: "a supprimé le questionnaire \(subject)")
        case .ownQuestionnaireChanged:
            Text(
                nl: "wijzigde de vragenlijst \(subject)", en: "changed the questionnaire \(subject)",
                fr: "a modifié le questionnaire \(subject)")
        default: nil
        }
    }

    /// Nil for what is no act on a sheet about the kind of collaboration.
    static func kind(_ kind: Activity.Kind, _ subject: String) -> Text? {
        let sheet = KindTopic(rawValue: subject).map(KindsText.activity) ?? Text(verbatim: subject)
        return switch kind {
        case .kindFilledIn:
            Text(nl: "vulde het blad ‘\(sheet.nl)’ in", en: "filled in the sheet ‘\(sheet.en)’", fr: "a rempli la fiche « \(sheet.fr) »")
        case .kindChanged:
            Text(
                nl: "vulde het blad ‘\(sheet.nl)’ opnieuw in", en: "filled in the sheet ‘\(sheet.en)’ again",
                fr: "a rempli à nouveau la fiche « \(sheet.fr) »")
        case .kindWithdrawn:
            Text(
                nl: "trok het eigen blad ‘\(sheet.nl)’ in", en: "withdrew their sheet ‘\(sheet.en)’",
                fr: "a retiré sa fiche « \(sheet.fr) »")
        default: nil
        }
    }
}
