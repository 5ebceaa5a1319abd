import Foundation

/// Reads what belongs to a group session from where it is kept.
struct DiscussionStore: Sendable {
    let sessions: GroupSessionStore
    let scores: GroupScoreStore
    let papers: PaperCountStore
    let actions: ActionStore
    let rounds: RoundStore
    let results: ResultsStore

    func discussion(_ id: Identifier, in network: Identifier, _ catalogue: Catalogue) async throws -> Discussion {
        let session = try await sessions.find(id, in: network)
        let round = try await rounds.rounds(in: network).first { $0.id == session.roundId }
        var found: RoundResults?
        if let round, round.closedAt != nil { found = try await results.figures(of: round, try round.questionnaire(catalogue)) }
        return Discussion(
            session: session, questionnaire: try session.questionnaire(catalogue), round: round, results: found,
            papers: try await papers.counts(in: id), scores: try await scores.scores(in: id),
            agreements: try await actions.actions(from: id, in: network))
    }

    /// The newest session in which the group said something: that alone, without what was on the table.
    func latest(in network: Identifier, _ catalogue: Catalogue) async throws -> Discussion? {
        guard let session = try await scores.latest(in: network) else { return nil }
        return Discussion(
            session: session, questionnaire: try session.questionnaire(catalogue), round: nil, results: nil, papers: PaperCounts(),
            scores: try await scores.scores(in: session.id), agreements: [])
    }
}
