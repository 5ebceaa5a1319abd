/// What to do in a network that is new, and what of it is done. Gone when all is done, or when a coordinator put it away.
struct FirstSteps: Sendable {
    let steps: [Step]

    /// One thing to do first, in the order in which it makes sense.
    enum Kind: String, Sendable, CaseIterable {
        case partners, people, notice, round, opened, closed, discussed, agreed
    }

    /// Something to do, and whether that is done.
    struct Step: Sendable {
        let kind: Kind
        let isDone: Bool
    }

    /// How many there are of what stands in no other list of the overview.
    struct Made: Codable, Sendable {
        let notices: Int
        let sessions: Int
        let actions: Int
    }

    /// Nil when nothing is left to do.
    init?(partners: Int, people: Int, rounds: [Round], made: Made) {
        let done: [Kind: Bool] = [
            .partners: partners > 0, .people: people > 1, .notice: made.notices > 0, .discussed: made.sessions > 0,
            .agreed: made.actions > 0, .round: !rounds.isEmpty,
            .opened: rounds.contains { $0.openedAt != nil }, .closed: rounds.contains { $0.closedAt != nil },
        ]
        steps = Kind.allCases.map { Step(kind: $0, isDone: done[$0] == true) }
        if steps.allSatisfy(\.isDone) { return nil }
    }

    /// What comes first of what is left.
    var next: Kind? { steps.first { !$0.isDone }?.kind }

    var doneCount: Int { steps.count(where: \.isDone) }
}
