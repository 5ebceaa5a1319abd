import Foundation

/// What somebody has in a network that another can take over: a place, a mandate, or something they promised to do.
enum HandoverItem: Hashable, Sendable {
    case place(Member)
    case mandate(Mandate)
    case action(NamedAction)

    var id: Identifier {
        switch self {
        case .place(let place): place.membershipId
        case .mandate(let mandate): mandate.id
        case .action(let one): one.action.id
        }
    }

    var partnerId: Identifier? {
        switch self {
        case .place(let place): place.partnerId
        case .mandate(let mandate): mandate.partnerId
        case .action(let one): one.action.partnerId
        }
    }

    var kind: Handover.Item.Kind {
        switch self {
        case .place: .place
        case .mandate: .mandate
        case .action: .action
        }
    }

    /// What happens with it.
    enum Choice: String, Codable, Sendable, CaseIterable {
        case handOver, end, leave
    }
}

/// What is to be handed over: from whom, to whom, and what happens with each thing.
struct HandoverPlan: Sendable {
    let networkId: Identifier
    let giver: Identifier
    let giverName: String
    /// Nil when everything chosen only ends.
    let taker: Member?
    let steps: [Step]
    let why: String

    /// One thing, and what happens with it.
    struct Step: Sendable {
        let item: HandoverItem
        let choice: HandoverItem.Choice
        /// The mandate that the other gets.
        let mandate: Mandate?
    }
}

/// That somebody took over from another, and what.
struct Handover: Hashable, Sendable {
    let id: Identifier
    let giverName: String?
    let takerName: String?
    let doneByName: String?
    let doneAt: Date
    let items: [Item]

    /// One thing that was handed over or ended, named as it was then.
    struct Item: Codable, Hashable, Sendable {
        let kind: Kind
        let choice: HandoverItem.Choice
        let partner: String
        /// The role of a place, the subject of a mandate, the text of an action.
        let detail: String

        enum Kind: String, Codable, Sendable, CaseIterable {
            case place, mandate, action
        }
    }
}

/// A decision on which somebody still has to speak for a partner.
struct OpenDecision: Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let partnerId: Identifier
    let title: String
    let partnerName: String
}

/// Something of it changed since it was read.
struct HandoverConflict: Error {}

/// The network would be left without a coordinator.
struct LastCoordinator: Error {}

extension HandoverItem {
    /// How it is written down that this was handed over or ended.
    func noted(_ choice: Choice) -> Handover.Item {
        switch self {
        case .place(let place):
            Handover.Item(kind: .place, choice: choice, partner: place.partnerName ?? "", detail: place.role.rawValue)
        case .mandate(let mandate):
            Handover.Item(kind: .mandate, choice: choice, partner: mandate.partnerName ?? "", detail: mandate.subject)
        case .action(let one):
            Handover.Item(kind: .action, choice: choice, partner: one.names.partnerName ?? "", detail: one.action.body)
        }
    }
}
