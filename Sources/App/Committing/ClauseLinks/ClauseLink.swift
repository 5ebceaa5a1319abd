/// What carries out a section of a document: a decision or an action. It is no part of the text.
struct ClauseLink: Hashable, Sendable {
    let id: Identifier
    let section: String
    let target: Target

    enum Target: Hashable, Sendable {
        case decision(Decision)
        case action(NamedAction)
    }

    var decision: Decision? { if case .decision(let decision) = target { decision } else { nil } }
    var action: NamedAction? { if case .action(let action) = target { action } else { nil } }
}

/// What can be linked to a section, the newest first.
struct ClauseLinkChoices: Hashable, Sendable {
    let decisions: [Decision]
    let actions: [NamedAction]

    /// How many of each are offered.
    static let most = 200

    var isEmpty: Bool { decisions.isEmpty && actions.isEmpty }
}

/// What somebody wants to link to a section: a decision, an action, or one of each.
struct NewClauseLinks: Hashable, Sendable {
    let section: String
    let decision: Identifier?
    let action: Identifier?
}

extension Decision {
    /// As others point to it.
    var link: DecisionLink { DecisionLink(id: id, number: number, title: title) }
}
