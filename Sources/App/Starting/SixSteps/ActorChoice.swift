import Foundation

/// A form of working together that somebody thought of for an actor.
struct FormIdea: Codable, Hashable, Sendable {
    let id: Identifier
    let arenaId: Identifier
    let actorId: Identifier
    var form: Form
    var note: String

    /// From least to most in common; the last four are those of the continuum of forms.
    enum Form: String, Codable, Sendable, CaseIterable {
        case informing, bilateral, consultation, adHoc, network, merger
    }
}

/// Whether an actor will be spoken to, and why.
struct ActorChoice: Codable, Hashable, Sendable {
    let actorId: Identifier
    /// Nil while nobody chose.
    var choice: Choice?
    var reason: String
    /// Grows with each change; 0 before the first.
    var version: Int
    var chosenAt: Date
    var chosenName: String?

    enum Choice: String, Codable, Sendable, CaseIterable {
        case approach, later, no
    }
}
