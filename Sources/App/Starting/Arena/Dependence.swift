/// A step on one of the arena's scales of four, the lowest first.
enum ArenaStep: Int, Codable, Sendable, CaseIterable, Comparable {
    case one = 1
    case two, three, four

    static func < (left: ArenaStep, right: ArenaStep) -> Bool { left.rawValue < right.rawValue }
}

/// How much a network depends on an actor for a resource, worked out from how important that is and how easily it is replaced.
enum Dependence: Int, Codable, Sendable, CaseIterable, Comparable {
    case small = 1
    case ratherSmall, ratherLarge, large

    static func < (left: Dependence, right: Dependence) -> Bool { left.rawValue < right.rawValue }

    /// The rule: important and hard to replace is large; unimportant and easily replaced is small; what lies between is weighed.
    ///
    /// A refinement of the four squares of the PRONET worksheet to four steps a side.
    init(importance: ArenaStep, replaceability: ArenaStep) {
        switch (importance >= .three, replaceability >= .three) {
        case (true, false): self = .large
        case (false, true): self = .small
        default: self = importance.rawValue + 5 - replaceability.rawValue >= 6 ? .ratherLarge : .ratherSmall
        }
    }

    /// The rank that this proposes.
    var proposedRank: ArenaRank {
        switch self {
        case .large: .core
        case .ratherLarge: .complementary
        case .ratherSmall: .context
        case .small: .notNow
        }
    }
}

/// Where an actor comes in the order of those to involve, the last first.
enum ArenaRank: Int, Codable, Sendable, CaseIterable, Comparable {
    case notNow = 1
    case context, complementary, core

    static func < (left: ArenaRank, right: ArenaRank) -> Bool { left.rawValue < right.rawValue }
}
