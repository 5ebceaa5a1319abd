import Foundation

/// One time that a network ended: what it was worth, what became of what was promised, what lives on, and whether it reopened.
struct Ending: Sendable {
    let line: Line
    let settlements: [Settlement]
    let anchors: [Anchor]

    /// What was said at the end, and at reopening.
    struct Line: Codable, Hashable, Sendable {
        let number: Int
        let evaluation: String
        let endedName: String?
        let endedAt: Date
        let reason: String?
        let reopenedName: String?
        let reopenedAt: Date?
    }
}

/// What became of something that was promised, with the names as they were.
struct Settlement: Codable, Hashable, Sendable {
    let number: Int
    let kind: OpenPromise.Kind
    let body: String
    let partnerName: String
    let personName: String
    let outcome: Outcome
    let note: String

    /// The promise was kept, it lapses, or the partner goes on with it by itself.
    enum Outcome: String, Codable, Sendable, CaseIterable {
        case done, lapses, goesOn
    }
}

/// Something that lives on after a network: what, with which organisation or body, and who looks after it there.
struct Anchor: Codable, Hashable, Sendable {
    let number: Int
    let what: String
    let atPlace: String
    let keeper: String
}

/// Something that was promised in a network and still stands: an action to do, or what a partner brings in.
enum OpenPromise: Sendable {
    case action(NamedAction)
    case commitment(Commitment, partner: String)

    enum Kind: String, Codable, Sendable, CaseIterable {
        case action, commitment
    }

    var kind: Kind {
        switch self {
        case .action: .action
        case .commitment: .commitment
        }
    }

    var id: Identifier {
        switch self {
        case .action(let action): action.action.id
        case .commitment(let commitment, _): commitment.id
        }
    }

    var partnerName: String {
        switch self {
        case .action(let action): action.names.partnerName ?? ""
        case .commitment(_, let partner): partner
        }
    }

    var personName: String {
        switch self {
        case .action(let action): action.names.personName ?? ""
        case .commitment: ""
        }
    }
}

/// What stands between a network and its end.
struct Unsettled: Sendable {
    /// Open rounds, and drafts that will open by themselves.
    let rounds: [Round]
    /// The titles of decisions on which positions are still taken.
    let decisions: [String]
    let promises: [OpenPromise]

    /// Nothing has to be closed first.
    var isClear: Bool { rounds.isEmpty && decisions.isEmpty }
}

/// What a coordinator says at the end, checked and complete.
struct FinalWord: Sendable {
    let evaluation: String
    let settled: [Settled]
    let anchors: [Anchor]

    /// What becomes of one promise.
    struct Settled: Sendable {
        let promise: OpenPromise
        /// What was promised, in words.
        let body: String
        let outcome: Settlement.Outcome
        let note: String
    }
}

/// Since the page was read, something was opened or promised; or somebody else brought the network to its end.
enum EndingConflict: Error {
    case changed, isEnded
}
