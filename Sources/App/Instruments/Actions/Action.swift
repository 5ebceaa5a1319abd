import Foundation

/// Something that somebody in a network has agreed to do.
struct Action: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    var body: String
    /// The partner that does it.
    var partnerId: Identifier?
    /// The person who does it.
    var personId: Identifier?
    /// The day by which it is done.
    var dueOn: String?
    var state: State
    /// How it went on.
    var followUp: String
    let sourceKind: Source.Kind?
    let sourceId: Identifier?
    let sourcePart: String?
    var doneAt: Date?
    /// Grows with each change, so that two who change it at once do not overwrite each other.
    var version = 1

    enum State: String, Codable, Sendable, CaseIterable {
        case open, running, done, dropped
    }

    /// What an action came out of, such as a domain of a group session.
    struct Source: Hashable, Sendable {
        let kind: Kind
        let id: Identifier
        let part: String?

        enum Kind: String, Codable, Sendable, CaseIterable {
            case groupSession, decision
        }
    }

    /// Whether there is still something to do.
    var isToDo: Bool { state == .open || state == .running }

    func isOverdue(on day: String) -> Bool {
        isToDo && dueOn.map { $0 < day } == true
    }

    var source: Source? {
        guard let sourceKind, let sourceId else { return nil }
        return Source(kind: sourceKind, id: sourceId, part: sourcePart)
    }
}

/// Somebody else changed the action in the meantime.
struct ActionConflict: Error {}

/// An action with the names of who does it, and where it belongs.
struct NamedAction: Hashable, Sendable {
    let action: Action
    let names: Names

    struct Names: Codable, Hashable, Sendable {
        let partnerName: String?
        let personName: String?
        let networkName: String
        /// What the action came out of is called.
        let sourceName: String?
    }
}

/// Which actions somebody wants to see.
struct ActionFilter: Hashable, Sendable {
    var show = Show.toDo
    var partner: Identifier?
    var person: Identifier?

    enum Show: String, Sendable, CaseIterable {
        case toDo = "te-doen"
        case overdue = "te-laat"
        case done = "klaar"
        case dropped = "vervallen"
        case all = "alle"

        func takes(_ action: Action, on day: String) -> Bool {
            switch self {
            case .toDo: action.isToDo
            case .overdue: action.isOverdue(on: day)
            case .done: action.state == .done
            case .dropped: action.state == .dropped
            case .all: true
            }
        }
    }

    func takes(_ action: Action, on day: String) -> Bool {
        show.takes(action, on: day) && isOf(action)
    }

    /// Whether it is of the partner and the person that were chosen.
    func isOf(_ action: Action) -> Bool {
        (partner == nil || action.partnerId == partner) && (person == nil || action.personId == person)
    }
}
