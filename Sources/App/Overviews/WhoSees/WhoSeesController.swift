import HTML
import Hummingbird

/// Says to everybody in a network who sees what.
struct WhoSeesController: Sendable {
    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("wie-ziet-wat", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        .page(WhoSeesPage(frame: context.frame(in: .overview), network: context.network).markup)
    }
}
