import Foundation

/// A proposal on which partners take a position, and what became of it.
struct Decision: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    /// Its place among the proposals that were opened in its network.
    var number: Int?
    /// The decision that this one replaces or goes on from.
    var followsId: Identifier?
    var state: State
    var level: Level
    var title: String
    var body: String
    /// Why it is proposed.
    var reason: String
    /// What it came from, such as a meeting, and when that was.
    var occasion: String
    var occasionOn: String?
    var way: Way
    var ballot: Ballot
    /// Whether positions show only after closing; never weakened once it is open.
    var isHidden: Int
    var quorum: Quorum
    var silence: Silence
    /// What a partner commits to by agreeing.
    var needs: Need
    /// Whole euros, of what asks a commitment up to an amount.
    var amount: Int?
    /// The last day on which a position can be taken.
    var closesOn: String
    /// Which text of the proposal stands now.
    var textNumber = 1
    /// Grows with each position and each change while it is open.
    var turn = 0
    /// Grows with each change of a draft.
    var version = 1
    var proposedBy: Identifier?
    var openedAt: Date?
    var closesAt: Date?
    var closedAt: Date?
    var outcome: DecisionOutcome?
    /// Of a majority between options: the one that was chosen.
    var chosenPlace: Int?
    /// What was decided, in words.
    var statement = ""
    var statedAt: Date?
    var reviewOn: String?
    var withdrawnWhy = ""

    enum State: String, Codable, Sendable, CaseIterable {
        case draft, open, closed, withdrawn
    }

    /// The level on which it is decided: every tool of the field tells these three apart.
    enum Level: String, Codable, Sendable, CaseIterable {
        case network, organisation, individual
    }

    /// How it is decided.
    enum Way: String, Codable, Sendable, CaseIterable {
        case consent, gradients, unanimity, majority
    }

    /// Whether positions bear the name of their partner.
    enum Ballot: String, Codable, Sendable, CaseIterable {
        case named, secret
    }

    /// What holds for partners that are silent. That silence is consent cannot be chosen.
    enum Silence: String, Codable, Sendable, CaseIterable {
        /// They are named, do not count as agreeing, and are not bound until they speak.
        case notBound
        /// Without every partner having spoken nothing is taken.
        case mustSpeak
    }

    /// What a partner commits to by agreeing.
    enum Need: String, Codable, Sendable, CaseIterable {
        case agree, commit, sign
    }

    /// How many of the partners with a voice must have been heard.
    enum Quorum: String, Codable, Sendable, CaseIterable {
        case half, twoThirds, threeQuarters, all

        /// How many partners that is: more than half, or at least the share, rounded up.
        func needed(of voices: Int) -> Int {
            switch self {
            case .half: voices / 2 + 1
            case .twoThirds: (2 * voices + 2) / 3
            case .threeQuarters: (3 * voices + 3) / 4
            case .all: voices
            }
        }
    }

    var isOpen: Bool { state == .open }
    var isClosed: Bool { state == .closed }
    var isSecret: Bool { ballot == .secret }
    /// Until it is closed; one that is withdrawn never closes.
    var hidesPositions: Bool { isHidden == 1 && state != .closed }
    var isTaken: Bool { outcome == .taken }

    /// Whether the day to look at it again has come.
    func isToReview(on day: String) -> Bool { isTaken && reviewOn.map { $0 <= day } == true }
}

/// What became of a proposal.
enum DecisionOutcome: String, Codable, Sendable, CaseIterable {
    case taken
    /// A reasoned objection stood.
    case objection
    /// On the gradients of agreement somebody blocked.
    case blocked
    /// Unanimity was asked and somebody was against.
    case opposed
    case tooLittleSupport
    case noMajority
    /// Too few partners were heard.
    case noQuorum
    /// Everybody had to speak, and somebody did not.
    case silence
}

/// One of the texts a proposal has had.
struct ProposalText: Codable, Hashable, Sendable {
    let number: Int
    let title: String
    let body: String
    let reason: String
    /// Why it was changed; empty for the first.
    let why: String
    let writtenName: String?
    let writtenAt: Date
}

/// One of the ways to go between which partners choose.
struct ProposalOption: Codable, Hashable, Sendable {
    let textNumber: Int
    let place: Int
    let body: String
}

/// A day until which positions could be taken, moved on, with why.
struct DeadlineMove: Codable, Hashable, Sendable {
    let turn: Int
    let wasOn: String
    let becameOn: String
    let reason: String
    let movedName: String?
    let movedAt: Date
}

/// What was found when a decision was looked at again.
struct DecisionReview: Codable, Hashable, Sendable {
    let number: Int
    let verdict: Verdict
    let body: String
    let nextOn: String?
    let reviewedName: String?
    let reviewedAt: Date

    enum Verdict: String, Codable, Sendable, CaseIterable {
        case stands, needsNew, over
    }
}

/// The decision moved on since its page was opened: somebody else changed or closed it.
struct DecisionMoved: Error {}
