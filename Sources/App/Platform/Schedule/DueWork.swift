import Foundation

/// Something that is to be done at a time: once, by one process.
struct DueWork: Codable, Hashable, Sendable {
    let kind: Kind
    let subject: String
    let dueAt: Date
    let attempts: Int
    /// Why it did not succeed the last time.
    var problem: String?

    enum Kind: String, Codable, Sendable, CaseIterable {
        case openRound, closeRound, remindRound, wipeRound, endRoom
        case closeDecision, remindDecision, reviewDecision, wipeBallot, remindRatification
        case makeExport, fixSigning, remindSigning, remindAgreement, remindCommitments
        case wipeErased, applyRetention, forgetExpired
    }

    /// When to try again after that many failed attempts.
    static func pause(after attempts: Int) -> TimeInterval {
        min(30 * pow(2, Double(max(0, attempts - 1))), 3600)
    }
}
