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

    func ideas(for actor: Identifier) -> [FormIdea] { ideas.filter { $0.actorId == actor } }
    func choice(for actor: Identifier) -> ActorChoice? { choices.first { $0.actorId == actor } }
    func talks(with actor: Identifier) -> [Approach] { log.filter { $0.kind == .talk && $0.actorId == actor } }

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
