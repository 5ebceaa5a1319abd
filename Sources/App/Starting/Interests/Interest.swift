import Foundation

/// One dated text of a partner: what it strives for, why it takes part, or what lies sensitive.
/// A change is a new version; the earlier ones stay readable, as goals grow.
struct Interest: Codable, Hashable, Sendable {
    let partnerId: Identifier
    let part: Part
    let version: Int
    let body: String
    /// How far it reaches; of an ambition only.
    let reach: Reach?
    /// Who may read it; of sensitivities only.
    let audience: Audience?
    /// The coordinator typed it for a partner that had nobody.
    let isTypedFor: Int
    /// The version it was brought back from.
    let broughtBackFrom: Int?
    let writerName: String?
    let writtenAt: Date

    /// What a text is about: A, the two levels of B that are the partner's, and what lies sensitive.
    enum Part: String, Codable, Sendable, CaseIterable {
        case ambition, network, organisation, sensitivity

        /// Those that stand on the map and that a mark can be on.
        static let onMap: [Part] = [.ambition, .network, .organisation]
    }

    /// How far an ambition reaches: the three orders of an issue.
    enum Reach: Int, Codable, Sendable, CaseIterable {
        case improve = 1
        case transform, transition

        /// Beyond what there is today.
        var isHigh: Bool { self != .improve }
    }

    /// Who may read what lies sensitive.
    enum Audience: String, Codable, Sendable, CaseIterable {
        case own, coordinators, network
    }
}

/// A text as somebody wants it, and the version they had read.
struct InterestDraft: Hashable, Sendable {
    let part: Interest.Part
    let body: String
    var reach: Interest.Reach?
    var audience: Interest.Audience?
    let version: Int

    func says(the same: Interest?) -> Bool {
        guard let same else { return body.isEmpty && reach == nil }
        return body == same.body && reach == same.reach && audience == same.audience
    }
}

/// Somebody else wrote in the meantime.
struct InterestConflict: Error {}
