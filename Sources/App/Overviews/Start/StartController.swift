import Hummingbird

/// The first page, and where everything comes from.
struct StartController: Sendable {
    let catalogue: Catalogue
    let accessibility: AccessibilityReport
    /// Where somebody who meets a barrier can write.
    let contact: String

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get(use: show)
        router.get("bronnen", use: sources)
        router.get("toegankelijkheid", use: statement)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        .page(StartPage(frame: context.frame).markup)
    }

    @Sendable func sources(_ request: Request, context: WebContext) async throws -> Response {
        .page(SourcesPage(frame: context.frame, instruments: catalogue.newest).markup)
    }

    @Sendable func statement(_ request: Request, context: WebContext) async throws -> Response {
        .page(StatementPage(frame: context.frame, report: accessibility, contact: contact).markup)
    }
}
