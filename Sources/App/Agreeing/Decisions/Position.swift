import Foundation

/// A partner's stand on a proposal. Silence is not one: those who have not spoken are listed and reminded, never counted as agreeing.
struct Position: Codable, Hashable, Sendable {
    let id: Identifier
    let partnerId: Identifier
    /// Its place in the history of the decision.
    let turn: Int
    /// The text of the proposal that it was given on.
    let textNumber: Int
    let stance: Stance
    let optionPlace: Int?
    let reason: String
    /// The person agrees or not; the partner has not said anything yet.
    let isPersonal: Int
    /// Whether the mandate of who spoke reached that far.
    let isWithin: Int
    /// The mandate of who spoke, as it was then; nil without one.
    let heldLimit: Mandate.Limit?
    let heldAmount: Int?
    let heldSubject: String
    let byLink: Int
    let personId: Identifier?
    let personName: String?
    let givenAt: Date
    /// The turn at which another replaced it, or at which it was taken back.
    let replacedTurn: Int?

    var stands: Bool { replacedTurn == nil }
}

/// What a partner can say of a proposal. Which of these depends on the way of deciding.
enum Stance: String, Codable, Sendable, CaseIterable {
    case consent, concern, objection
    /// The eight gradients of agreement, from wholehearted to blocking.
    case wholehearted, minorPoint, reservations, noOpinion, aside, disagreeFollow, disagreeApart, block
    case yes, no
    case abstain, absent

    static let gradients: [Stance] = [
        .wholehearted, .minorPoint, .reservations, .noOpinion, .aside, .disagreeFollow, .disagreeApart, .block,
    ]

    /// What can be said, the most agreeing first.
    static func all(in way: Decision.Way) -> [Stance] {
        switch way {
        case .consent: [.consent, .concern, .objection, .abstain, .absent]
        case .gradients: gradients + [.absent]
        case .unanimity, .majority: [.yes, .no, .abstain, .absent]
        }
    }

    /// The same on one proposal: in a secret ballot nobody says that they are absent.
    static func all(on decision: Decision) -> [Stance] {
        all(in: decision.way).filter { !decision.isSecret || $0 != .absent }
    }

    /// Whether it says nothing without its reason.
    var needsReason: Bool { [.concern, .objection, .disagreeApart, .block].contains(self) }

    /// Who says they are absent has not been heard.
    var isHeard: Bool { self != .absent }

    /// Whether the one who says it agrees that it goes on.
    var agrees: Bool { [.consent, .concern, .wholehearted, .minorPoint, .reservations, .yes].contains(self) }
}

/// A partner that has a voice in a decision, as it was called when the proposal was opened.
struct Voice: Codable, Hashable, Sendable {
    let partnerId: Identifier
    let name: String
    /// Whether it takes part in the network still: not in the bin, and active on this day.
    var isHere = 1
    /// What came of it at the closing.
    var standing: Standing?
    var stance: Stance?
    var optionPlace: Int?
    /// Who spoke for it.
    var viaName: String?

    /// How a partner stood when a decision was closed.
    enum Standing: String, Codable, Sendable, CaseIterable {
        case spoke, delegated, silent, left
    }
}

/// How an objection was worked on.
struct ObjectionAnswer: Codable, Hashable, Sendable {
    let positionId: Identifier
    let body: String
    /// The text it was worked into, if any.
    let textNumber: Int?
    let answeredName: String?
    let answeredAt: Date
}

/// What a partner that was not heard said after the closing.
struct SpokenAfterwards: Codable, Hashable, Sendable {
    let partnerId: Identifier
    let number: Int
    let joins: Int
    let reason: String
    /// Whether the mandate its speaker held that day covered it, and how far that went; nil without one.
    let isWithin: Int
    let heldLimit: Mandate.Limit?
    let heldAmount: Int?
    let heldSubject: String
    let personName: String?
    let spokenAt: Date
}
