import Foundation

/// A body of a partner that must still ratify a decision, and what it said.
struct Ratification: Codable, Hashable, Sendable {
    let id: Identifier
    let decisionId: Identifier
    let networkId: Identifier
    let partnerId: Identifier
    /// What the partner was called when the proposal was opened or closed.
    let partnerName: String
    /// Its place in the row of bodies of its partner.
    let place: Int
    let body: Body
    /// The name of a body that is in no list.
    let bodyName: String
    /// The day on which it was expected when it was asked for.
    let dueOn: String?
    let askedName: String?
    let askedAt: Date
    /// How often its partner was reminded.
    let reminded: Int
    let droppedName: String?
    let droppedAt: Date?
    let droppedWhy: String
    /// Whether the partner takes part in the network still.
    let isHere: Int
    /// Everything the body said, the first in front.
    var results: [Result] = []

    /// A body that ratifies, as the field calls it.
    enum Body: String, Codable, Sendable, CaseIterable {
        case college, council, permanentBureau, welfareCouncil, board, generalMeeting, careCouncil, management, own
    }

    /// What a body said when it met.
    struct Result: Codable, Hashable, Sendable {
        let ratificationId: Identifier
        let number: Int
        let result: Verdict
        let heldOn: String
        /// When it is on the agenda again, of what was postponed.
        let nextOn: String?
        let reference: String
        let url: String
        let note: String
        let personName: String?
        let givenAt: Date
    }

    enum Verdict: String, Codable, Sendable, CaseIterable {
        case ratified, refused, postponed
    }

    private enum CodingKeys: String, CodingKey {
        case id, decisionId, networkId, partnerId, partnerName, place, body, bodyName, dueOn, askedName, askedAt, reminded, droppedName
        case droppedAt, droppedWhy, isHere
    }

    /// The result that counts.
    var latest: Result? { results.last }
    var isRatified: Bool { latest?.result == .ratified }
    var isDropped: Bool { droppedAt != nil }
    /// Whether the decision waits for it or waited for it: of who left the network and of what was dropped it does not.
    var counts: Bool { !isDropped && isHere == 1 }
    /// The day on which it is expected now.
    var expectedOn: String? { results.last { $0.nextOn != nil }?.nextOn ?? dueOn }

    /// Whether the day on which it was expected has passed.
    func isOverdue(on day: String) -> Bool {
        counts && [nil, .postponed].contains(latest?.result) && expectedOn.map { $0 < day } == true
    }
}

/// A body that is yet to be asked to ratify.
struct NewRatification: Hashable, Sendable {
    let partnerId: Identifier
    let body: Ratification.Body
    let bodyName: String
    let dueOn: String?
}

/// What a body said, yet to be written down.
struct NewRatificationResult: Hashable, Sendable {
    let result: Ratification.Verdict
    let heldOn: String
    let nextOn: String?
    let reference: String
    let url: String
    let note: String
}

/// Somebody else wrote down a result, or dropped the body, since it was read.
struct RatificationConflict: Error {}
/// A body that comes before in the same partner has not ratified yet.
struct NotItsTurn: Error {}
