import HTML
import Hummingbird

/// What a round shows the group.
struct ResultsController: Sendable {
    let rounds: RoundStore
    let results: ResultsStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/resultaten", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.find(context.identifier("round"), in: context.network.id)
        guard round.openedAt != nil || context.membership.mayManageRounds else { throw WebError.notFound }
        let frame = context.frame(in: .measurements)
        guard context.membership.maySeeResults(of: round) else {
            return .page(NoResultsPage(frame: frame, path: round.path(in: context.path), round: round).markup, status: .forbidden)
        }
        let questionnaire = try round.questionnaire(catalogue)
        let page = ResultsPage(
            frame: frame, path: round.path(in: context.path), network: context.path, membership: context.membership, round: round,
            questionnaire: questionnaire, results: try await results.results(of: round, questionnaire))
        return .page(page.markup)
    }
}
