/// Who may do what with decisions. The table in ARCHITECTURE.md says the same.
extension Membership {
    /// Whoever works in the network may bring a proposal.
    var mayPropose: Bool { role != .reader }

    /// Opening, changing, closing: the coordinator, and the representative who brought it.
    func mayLead(_ decision: Decision) -> Bool {
        role == .coordinator || (role == .representative && decision.proposedBy == personId)
    }

    /// A draft is there for who wrote it and for the coordinator.
    func maySee(_ decision: Decision) -> Bool {
        decision.state != .draft || role == .coordinator || decision.proposedBy == personId
    }

    /// Who writes a proposal before it is opened: who brought it, and the coordinator.
    func mayWrite(_ decision: Decision) -> Bool { mayPropose && (role == .coordinator || decision.proposedBy == personId) }

    /// Changing a draft.
    func mayDraft(_ decision: Decision) -> Bool { decision.state == .draft && mayWrite(decision) }

    /// Who speaks for a partner: its representative, its people with a mandate on that day, and who stands in for one of these.
    func maySpeak(for partner: Identifier, by mandates: [Mandate], on day: String) -> Bool {
        let isItsOwn = partnerId == partner && (role == .representative || role == .coordinator)
        return role != .reader && (isItsOwn || mandates.contains { $0.partnerId == partner && $0.isHeld(by: personId, on: day) })
    }

    /// Giving a colleague advice, and reading what colleagues advise.
    func mayAdvise(_ partner: Identifier) -> Bool { partnerId == partner && role != .reader }
}

extension Mandate {
    /// Whether somebody holds it on a day, as the one it was given to or in their place.
    func isHeld(by person: Identifier, on day: String) -> Bool {
        isValid(on: day) && (personId == person || replacementId == person)
    }
}

extension [Mandate] {
    /// The furthest that somebody may go for a partner on a day.
    func furthest(of person: Identifier, for partner: Identifier, on day: String, needs need: Decision.Need, _ amount: Int?) -> Mandate? {
        let held = filter { $0.partnerId == partner && $0.isHeld(by: person, on: day) }
        // One about everything goes before one about a subject, of which only people know whether this is it.
        let covering = held.filter { $0.covers(need.limit, amount: amount) }
        return covering.first { $0.subject.isEmpty } ?? covering.first ?? held.max { $0.limit < $1.limit }
    }
}

extension Decision.Need {
    /// How far a mandate must reach for it.
    var limit: Mandate.Limit {
        switch self {
        case .agree: .agree
        case .commit: .commit
        case .sign: .sign
        }
    }
}

extension DecisionScene {
    /// The partners for which somebody may speak here, by all their places in the network.
    func partners(spokenForBy hats: [Membership]) -> [Voice] {
        present.filter { voice in hats.contains { $0.maySpeak(for: voice.partnerId, by: mandates, on: today) } }
    }

    /// The partners whose colleagues somebody is.
    func partners(advisedBy hats: [Membership]) -> [Voice] {
        present.filter { voice in hats.contains { $0.mayAdvise(voice.partnerId) } }
    }

    /// Whether somebody sees a position before it is closed: all, or their own partner's.
    func maySee(_ position: Position, _ hats: [Membership]) -> Bool {
        !decision.hidesPositions
            || hats.contains { $0.partnerId == position.partnerId || $0.personId == position.personId }
    }
}
