import Hummingbird

/// All help on one page.
struct HelpController: Sendable {
    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("hulp", use: show)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        .page(HelpPage(frame: context.frame, book: context.site.help).markup)
    }
}
