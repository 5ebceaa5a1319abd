import Foundation

/// Something in the log of approaches: a talk with an actor, a prospect, a channel for funding, or who opens which door.
struct Approach: Codable, Hashable, Sendable {
    let id: Identifier
    let arenaId: Identifier
    var kind: Kind
    /// The actor of the arena that it is about.
    var actorId: Identifier?
    /// Who or what it is about, when that is no actor of the arena.
    var name: String
    var heldOn: String
    /// Who of the network does it.
    var byPersonId: Identifier?
    var byName: String?
    /// With whom there; a function will do.
    var spokenTo: String
    /// Who opened the door, or could.
    var door: String
    /// What the organisation itself would get from it.
    var interest: String
    /// From 1, none, to 5, very motivated.
    var motivation: Int?
    var willingness: Willingness?
    /// On what condition.
    var condition: String
    /// Whether what the arena said of them was right.
    var estimate: Estimate?
    var note: String
    var nextStep: String
    var nextOn: String?
    var version = 1
    var writtenAt: Date
    var removedAt: Date?

    enum Kind: String, Codable, Sendable, CaseIterable {
        case talk, prospect, funding, door
    }

    /// Whether they are ready to act.
    enum Willingness: String, Codable, Sendable, CaseIterable {
        case yes, conditional, no
    }

    enum Estimate: String, Codable, Sendable, CaseIterable {
        case right, partly, wrong
    }
}

/// What a talk changed in the arena.
struct ArenaCorrection: Codable, Hashable, Sendable {
    let id: Identifier
    /// The talk; nil once that is gone.
    let approachId: Identifier?
    let actorId: Identifier
    let resource: Resource
    let aspect: Aspect
    let was: String
    let became: String
    let correctedAt: Date
    let correctedName: String?

    enum Aspect: String, Codable, Sendable, CaseIterable {
        case has, canUse, willing, importance, replaceability
    }
}

extension ArenaResource {
    /// What another reading of the same resource changes.
    func differences(_ new: ArenaResource) -> [(aspect: ArenaCorrection.Aspect, was: String, became: String)] {
        func step(_ step: ArenaStep?) -> String { step.map { String($0.rawValue) } ?? "" }
        let all: [(aspect: ArenaCorrection.Aspect, was: String, became: String)] = [
            (.has, has.rawValue, new.has.rawValue), (.canUse, canUse.rawValue, new.canUse.rawValue),
            (.willing, willing.rawValue, new.willing.rawValue), (.importance, step(importance), step(new.importance)),
            (.replaceability, step(replaceability), step(new.replaceability)),
        ]
        return all.filter { $0.was != $0.became }
    }
}
