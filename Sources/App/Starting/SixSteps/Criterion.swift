import Foundation

/// Something on which actors are chosen, written down before anybody is.
struct Criterion: Codable, Hashable, Sendable {
    let id: Identifier
    let arenaId: Identifier
    var body: String
    var addedAt: Date
    var addedName: String?
    /// Why it came after the others were locked; empty before.
    var addedWhy = ""
    var endedAt: Date?
    var endedName: String?
    var endedWhy = ""
}

/// The criteria of an arena, with those that were dropped after they were locked.
struct Criteria: Hashable, Sendable {
    /// In the order in which they were added.
    let all: [Criterion]
    let lockedAt: Date?
    let lockedName: String?

    /// Those that hold.
    var current: [Criterion] { all.filter { $0.endedAt == nil } }
    var isLocked: Bool { lockedAt != nil }

    func isLater(_ criterion: Criterion) -> Bool { lockedAt.map { criterion.addedAt > $0 } ?? false }
}

/// Whether an actor meets a criterion.
struct CriterionCheck: Codable, Hashable, Sendable {
    let criterionId: Identifier
    let actorId: Identifier
    let meets: Meets

    enum Meets: String, Codable, Sendable, CaseIterable {
        case yes, partly, no
    }
}
