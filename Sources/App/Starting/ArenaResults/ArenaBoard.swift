import Foundation

/// What follows from an arena: how important each actor is, how much we depend on them, and whom to involve first.
struct ArenaBoard: Sendable {
    /// The first to involve in front.
    let lines: [Line]

    /// One actor with everything it could bring.
    struct Line: Sendable {
        let actor: ArenaActor
        let items: [Item]

        /// The greatest over its resources.
        var importance: ArenaStep? { items.compactMap { $0.value?.importance }.max() }
        var dependence: Dependence? { items.compactMap { $0.value?.dependence }.max() }
        var proposed: ArenaRank? { dependence?.proposedRank }
        /// What the group said, or else what is proposed.
        var rank: ArenaRank? { actor.rank ?? proposed }
        var isOverridden: Bool { actor.rank != nil && actor.rank != proposed }
        var isProvisional: Bool { items.contains { $0.value?.certainty == .provisional } }
        /// Something of the greatest importance that is as easily replaced.
        var isEasilyReplaced: Bool { items.contains { $0.value?.importance == .four && $0.value?.replaceability == .four } }
    }

    /// One resource and what stands for it; nil while that may not be seen or nobody rated it.
    struct Item: Sendable {
        let resource: ArenaResource
        let value: ArenaValue?
    }

    /// - Parameters:
    ///   - groups: each actor with what turned out to be the same.
    ///   - isSeen: whether the ratings of a resource count for who looks.
    init(
        _ groups: [(head: ArenaActor, all: [ArenaActor])], _ resources: [ArenaResource], _ tallies: [Identifier: RatingTally],
        isSeen: (ArenaResource) -> Bool
    ) {
        let held = Dictionary(grouping: resources, by: \.actorId)
        let all = groups.map { group in
            Line(
                actor: group.head,
                items: group.all.flatMap { held[$0.id, default: []] }.map { one in
                    Item(resource: one, value: isSeen(one) ? ArenaValue(one, tallies[one.id] ?? .none) : nil)
                })
        }
        lines = all.enumerated().sorted { left, right in
            (Self.weight(left.element), right.offset) > (Self.weight(right.element), left.offset)
        }.map(\.element)
    }

    private static func weight(_ line: Line) -> Int {
        (line.rank?.rawValue ?? 0) * 100 + (line.dependence?.rawValue ?? 0) * 10 + (line.importance?.rawValue ?? 0)
    }

    /// What is hard to replace, the most important first.
    var hardToReplace: [(line: Line, item: Item)] {
        lines.flatMap { line in line.items.map { (line: line, item: $0) } }
            .filter { ($0.item.value?.replaceability ?? .four) <= .two }
            .enumerated().sorted { left, right in
                let (one, other) = (left.element.item.value?.importance.rawValue ?? 0, right.element.item.value?.importance.rawValue ?? 0)
                return (one, right.offset) > (other, left.offset)
            }.map(\.element)
    }

    /// What none of the actors brings in: nobody has it, or whoever does cannot or will not use it.
    var broughtByNobody: [Resource] {
        let brought = Set(
            lines.flatMap(\.items).map(\.resource).filter { $0.has == .yes && $0.canUse != .no && $0.willing != .no }.map(\.resource))
        return Resource.allCases.filter { !brought.contains($0) }
    }
}

/// How varied the actors of an arena are in one respect.
struct ArenaVariety: Hashable, Sendable {
    let kind: Kind
    /// Keys of which there is nobody; empty as long as nothing was filled in.
    let missing: [String]
    /// The key that nearly all have.
    let prevailing: String?
    let isUnknown: Bool

    enum Kind: String, Sendable, CaseIterable {
        case sort, field, level, perspective
    }

    /// From how large a share on an arena is called homogeneous.
    private static let nearlyAll = 0.75

    init(_ kind: Kind, of actors: [ArenaActor], among keys: [String]) {
        self.kind = kind
        let found = actors.compactMap { actor in
            switch kind {
            case .sort: actor.sort
            case .field: actor.field
            case .level: actor.level
            case .perspective: actor.perspective?.rawValue
            }
        }
        isUnknown = found.isEmpty
        missing = found.isEmpty ? [] : keys.filter { !found.contains($0) }
        let counts = Dictionary(grouping: found) { $0 }.mapValues(\.count)
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        prevailing = most.flatMap { found.count >= 3 && Double($0.value) >= Self.nearlyAll * Double(found.count) ? $0.key : nil }
    }
}
