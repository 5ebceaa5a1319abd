/// A decision with the bodies that ratify it, as somebody with these places in the network deals with them.
struct RatificationScene: Sendable {
    let scene: DecisionScene
    let ratifications: [Ratification]
    let mandates: [Mandate]
    let hats: [Membership]
    let standing: RatificationStanding
    /// The day on which the proposal was opened; no body said anything of it before.
    let openedOn: String

    var decision: Decision { scene.decision }
    var today: String { scene.today }

    /// Asking a body of a partner, writing down what it said, dropping it: a coordinator, and whoever speaks for that partner.
    func may(for partner: Identifier) -> Bool {
        hats.contains { $0.role == .coordinator || $0.maySpeak(for: partner, by: mandates, on: today) }
    }

    /// The partners whose bodies somebody can ask now: those with a voice that are still in the network.
    var askable: [Voice] {
        decision.takesRatifications(standing) ? scene.voices.filter { $0.isHere == 1 && may(for: $0.partnerId) } : []
    }

    /// Whether a result of a body can be written down now.
    func takesResult(of one: Ratification) -> Bool {
        decision.takesResults(standing) && one.counts && ratifications.isTurn(of: one) && may(for: one.partnerId)
    }

    /// What a body refused is not put aside by another than its partner.
    func mayPutAside(_ one: Ratification) -> Bool {
        may(for: one.partnerId)
            && (one.latest?.result != .refused || hats.contains { $0.maySpeak(for: one.partnerId, by: mandates, on: today) })
    }

    func mayDrop(_ one: Ratification) -> Bool {
        decision.takesRatifications(standing) && !one.isDropped && mayPutAside(one)
    }
}

extension Decision {
    /// Whether bodies can still be asked: while it is open, and once it is taken until the last has ratified.
    func takesRatifications(_ standing: RatificationStanding) -> Bool { (isOpen || (isClosed && isTaken)) && !standing.isFinal }

    /// Whether what a body said can be written down: the table comes first, and once it is final nothing changes.
    func takesResults(_ standing: RatificationStanding) -> Bool { isClosed && isTaken && !standing.isFinal }
}
