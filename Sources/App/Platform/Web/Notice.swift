import Localization

/// What was just done, said on the page one lands on.
enum Notice: String, Sendable, CaseIterable {
    case saved, added, removed, signedOutEverywhere, passwordSet, passwordRemoved, imported, nothingNew
    case roundOpened, roundClosed, remindersSent, testMailSent, draftSaved, invited, languageSet, left
    case inBin, broughtBack, erased, leftNetwork, handedOver, answersBrought
    case nothingChanged, nobodyReminded, notHeardYet

    /// The name of the query field.
    static let field = "klaar"
}
