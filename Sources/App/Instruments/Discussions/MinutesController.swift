import Hummingbird

/// The page of a group session, which is its minutes.
struct MinutesController: Sendable {
    let discussions: DiscussionStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("gesprekken/:session", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let discussion = try await discussions.discussion(context.identifier("session"), in: context.network.id, catalogue)
        let page = MinutesPage(
            frame: context.frame(in: .measurements), network: context.path, membership: context.membership,
            mayWrite: context.hats.contains { $0.mayWrite(in: discussion.session) }, discussion: discussion,
            isEmpty: try await discussions.sessions.isEmpty(discussion.session))
        return .page(page.markup)
    }
}
