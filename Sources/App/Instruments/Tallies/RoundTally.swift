import Foundation
import Statistics

/// Everything a round shows, as counts. What is below the smallest group is not in here, so that it is not in the database either
/// once the answers are gone.
struct RoundTally: Codable, Hashable, Sendable {
    /// How many answered.
    let n: Int
    /// One a domain, in the questionnaire's order; none when too few answered.
    var domains: [DomainTally] = []
    /// The groups large enough to be shown.
    var groups: [GroupTally] = []
    /// How many people are of which kind, where an instrument tells kinds of people apart by several of their answers together.
    var kinds: [String: Int]?
    /// What people filled in together: shown beside the respondents, never counted with them.
    var shared: SharedTally?
    /// What changed since the round before; nil when there is none that can be compared.
    var since: ChangeSince?

    /// Answers that several people gave together at one keyboard.
    struct SharedTally: Codable, Hashable, Sendable {
        let answers: Int
        let people: Int
        /// By domain; nil when hidden, and none when there are too few of such answers.
        let scores: [ScoreTally?]
    }

    /// The figures of a domain at each moment.
    struct DomainTally: Codable, Hashable, Sendable {
        var now: MomentTally
        var before: MomentTally?
        /// Between the two moments, within each answer.
        var change: Change?
        /// How many named the domain a priority.
        var priorities = 0
    }

    struct MomentTally: Codable, Hashable, Sendable {
        /// The scores of persons.
        var scores: ScoreTally?
        /// Every partner weighing the same.
        var byPartner: PartnersMean?
        var items: [ItemTally]
    }

    /// The mean of the means of partners.
    struct PartnersMean: Codable, Hashable, Sendable {
        let mean: Double
        let partners: Int
    }

    struct ItemTally: Codable, Hashable, Sendable {
        /// Answers by step of the scale; nil when hidden.
        var counts: [Int]?
        var unknown = 0
        var unanswered = 0
    }

    /// People who share the characteristic that the round is broken down by.
    struct GroupTally: Codable, Hashable, Sendable {
        let key: String
        /// The name of a partner as it was at the counting.
        let name: String?
        let n: Int
        /// The scores by domain; nil when hidden.
        let now: [ScoreTally?]
        let before: [ScoreTally?]
    }

    /// The change by domain since an earlier round.
    struct ChangeSince: Codable, Hashable, Sendable {
        let round: Identifier
        /// Whether each person is compared with themselves; otherwise two groups are compared.
        let isByPerson: Bool
        /// By the key of the domain.
        let changes: [String: Change]
    }

    /// Whether two hold the same counts, whatever a partner is called and whatever it was compared with.
    func countsLike(_ other: RoundTally) -> Bool {
        n == other.n && domains == other.domains && kinds == other.kinds && shared == other.shared
            && groups.map(\.key) == other.groups.map(\.key)
            && zip(groups, other.groups).allSatisfy { $0.n == $1.n && $0.now == $1.now && $0.before == $1.before }
    }
}
