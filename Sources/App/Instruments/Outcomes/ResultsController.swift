import HTML
import Hummingbird

/// What a round shows the group.
struct ResultsController: Sendable {
    let rounds: RoundStore
    let results: ResultsStore
    let remarks: RemarkStore
    let catalogue: Catalogue
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/resultaten", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.seen(by: context)
        let frame = context.frame(in: .measurements)
        guard context.membership.maySeeResults(of: round) else {
            return .page(NoResultsPage(frame: frame, path: round.path(in: context.path), round: round).markup, status: .forbidden)
        }
        let questionnaire = try round.questionnaire(catalogue)
        let waiting = WaitingRemarks(
            count: try await remarks.waiting(on: round), path: round.path(in: context.path),
            isModerator: context.membership.mayManageRounds, language: context.language)
        let reading = reading(request, round)
        let shown = try await results.results(of: round, questionnaire, by: reading.breakdown, weighting: reading.weighting)
        let page = ResultsPage(
            frame: frame, path: round.path(in: context.path), network: context.path, membership: context.membership, round: round,
            questionnaire: questionnaire, results: shown, waiting: waiting, reading: reading, earlier: try await earlier(shown, context),
            names: GroupNames(lists: lists), catalogue: catalogue)
        return .page(page.markup)
    }

    /// A reader of an open round chooses what it is broken down by; any other round was broken down before it opened.
    private func reading(_ request: Request, _ round: Round) -> ResultsPage.Reading {
        let query = request.uri.queryParameters
        let chosen = query["uitsplitsing"].flatMap { Round.Breakdown(rawValue: String($0)) }
        return ResultsPage.Reading(
            weighting: query["weging"].flatMap { Weighting(rawValue: String($0)) } ?? .persons,
            breakdown: round.mode == .open ? chosen ?? .none : round.breakdown)
    }

    /// The round before with what it showed; nil when it is no longer there.
    private func earlier(_ shown: RoundResults, _ context: MemberContext) async throws -> ResultsPage.Earlier? {
        guard let id = shown.since?.round else { return nil }
        let all = try await rounds.rounds(in: context.network.id)
        guard let round = all.first(where: { $0.id == id }), round.hasResults else { return nil }
        return ResultsPage.Earlier(round: round, results: try await results.figures(of: round, round.questionnaire(catalogue)))
    }
}
