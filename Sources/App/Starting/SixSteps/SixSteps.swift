import Foundation

/// The six steps of starting a network, in their order.
enum StartingStep: Int, Codable, Sendable, CaseIterable, Comparable {
    case issue = 1
    case arena, forms, selection, approach, correction

    static func < (left: StartingStep, right: StartingStep) -> Bool { left.rawValue < right.rawValue }
}

/// A step that the makers of an arena called done.
struct FinishedStep: Codable, Hashable, Sendable {
    let step: StartingStep
    let doneAt: Date
    let doneName: String?
}

/// Where an arena is on its way: what was done and decided, as one person may see it.
struct SixSteps: Sendable {
    let scene: ArenaScene
    /// Of each actor that counts, itself and those that turned out to be the same.
    let groups: [Identifier: Set<Identifier>]
    let board: ArenaBoard
    let finished: [FinishedStep]
    let criteria: Criteria
    let ideas: [FormIdea]
    let checks: [CriterionCheck]
    let choices: [ActorChoice]
    /// The newest first, those that were taken out too.
    let approaches: [Approach]
    let corrections: [ArenaCorrection]

    func finish(of step: StartingStep) -> FinishedStep? { finished.first { $0.step == step } }

    /// The first step that is not done; nil when all are.
    var current: StartingStep? { StartingStep.allCases.first { finish(of: $0) == nil } }

    /// The approaches that count.
    var log: [Approach] { approaches.filter { $0.removedAt == nil } }

    /// The actor that counts for one that may have turned out to be another.
    func head(of actor: Identifier) -> ArenaActor? {
        let id = groups.first { $1.contains(actor) }?.key
        return scene.actors.first { $0.id == id }
    }

    /// An actor with those that turned out to be the same.
    private func group(_ actor: Identifier) -> Set<Identifier> { groups[actor] ?? [actor] }

    func ideas(for actor: Identifier) -> [FormIdea] {
        let group = group(actor)
        return ideas.filter { group.contains($0.actorId) }
    }

    /// Of an actor, or else of one that turned out to be the same.
    func choice(for actor: Identifier) -> ActorChoice? {
        let group = group(actor)
        return choices.first { $0.actorId == actor } ?? choices.first { group.contains($0.actorId) }
    }

    func checks(of actor: Identifier) -> [CriterionCheck] {
        let own = checks.filter { $0.actorId == actor }
        let group = group(actor)
        return own.isEmpty ? checks.filter { group.contains($0.actorId) } : own
    }

    func talks(with actor: Identifier) -> [Approach] {
        let group = group(actor)
        return log.filter { one in one.kind == .talk && (one.actorId.map(group.contains) ?? false) }
    }

    /// The partner of the network that an actor is, while that is not thrown away.
    func partner(of actor: ArenaActor) -> Partner? {
        actor.partnerId.flatMap { id in scene.partners.first { $0.id == id } }
    }

    /// Those to speak to, the first to involve in front.
    var chosen: [ArenaActor] { board.lines.map(\.actor).filter { choice(for: $0.id)?.choice == .approach } }

    /// Those to speak to with whom nobody spoke yet.
    var waiting: [ArenaActor] { chosen.filter { talks(with: $0.id).isEmpty } }

    /// What an actor said last about taking part.
    func willingness(of actor: Identifier) -> Approach.Willingness? { talks(with: actor).compactMap(\.willingness).first }

    /// What was agreed to do next and is due on a day.
    func due(on day: String) -> [Approach] {
        log.filter { one in one.nextOn.map { $0 <= day } ?? false }.sorted {
            ($0.nextOn ?? "", $0.id.rawValue) < ($1.nextOn ?? "", $1.id.rawValue)
        }
    }
}

/// An arena of somebody, with how far it is.
struct ListedWay: Codable, Hashable, Sendable {
    let id: Identifier
    let issue: String
    let heldOn: String
    /// The first step that is not done; nil when all are.
    let current: Int?
}
