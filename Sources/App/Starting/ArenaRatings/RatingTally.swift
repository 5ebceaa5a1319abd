import Foundation

/// What one person thinks of one resource; a half of it may still be empty.
struct ArenaRating: Codable, Hashable, Sendable {
    let resourceId: Identifier
    var importance: ArenaStep?
    var replaceability: ArenaStep?
}

/// How everybody rated one resource: how many gave each step.
struct RatingTally: Hashable, Sendable {
    /// From step one to four.
    let importance: [Int]
    let replaceability: [Int]

    static let none = RatingTally(importance: [0, 0, 0, 0], replaceability: [0, 0, 0, 0])

    var raters: Int { max(importance.reduce(0, +), replaceability.reduce(0, +)) }

    /// How far the ratings lie apart: the steps between the lowest and the highest, of both scales together.
    var difference: Int { Self.range(importance) + Self.range(replaceability) }

    /// The value in the middle, of two in the middle the one that makes the network depend more; nil when one of both is not rated.
    var middle: (importance: ArenaStep, replaceability: ArenaStep)? {
        guard let high = Self.middle(importance, upper: true), let low = Self.middle(replaceability, upper: false) else { return nil }
        return (high, low)
    }

    private static func range(_ counts: [Int]) -> Int {
        guard let first = counts.firstIndex(where: { $0 > 0 }), let last = counts.lastIndex(where: { $0 > 0 }) else { return 0 }
        return last - first
    }

    private static func middle(_ counts: [Int], upper: Bool) -> ArenaStep? {
        let all = counts.reduce(0, +)
        guard all > 0 else { return nil }
        var place = upper ? all / 2 : (all - 1) / 2
        for (step, count) in counts.enumerated() {
            if place < count { return ArenaStep(rawValue: step + 1) }
            place -= count
        }
        return nil
    }
}

/// What stands for a resource: agreed on, rated alike, or the middle of what differs.
struct ArenaValue: Hashable, Sendable {
    let importance: ArenaStep
    let replaceability: ArenaStep
    let certainty: Certainty

    enum Certainty: Sendable {
        case agreed, alike, provisional
    }

    var dependence: Dependence { Dependence(importance: importance, replaceability: replaceability) }

    /// Nil while nobody rated both halves of it.
    init?(_ resource: ArenaResource, _ tally: RatingTally) {
        if let importance = resource.importance, let replaceability = resource.replaceability {
            self.init(importance: importance, replaceability: replaceability, certainty: .agreed)
        } else if let middle = tally.middle {
            self.init(
                importance: middle.importance, replaceability: middle.replaceability,
                certainty: tally.difference == 0 ? .alike : .provisional)
        } else {
            return nil
        }
    }

    private init(importance: ArenaStep, replaceability: ArenaStep, certainty: Certainty) {
        self.importance = importance
        self.replaceability = replaceability
        self.certainty = certainty
    }
}
