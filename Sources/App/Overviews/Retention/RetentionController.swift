import HTML
import Hummingbird

/// What went by itself and when, for administrators; and the word that the date is right when the program doubts it.
struct RetentionController: Sendable {
    let retention: RetentionStore

    func addRoutes(to router: some RouterMethods<WebContext>) {
        let own = router.group("beheer/bewaartermijnen", context: SignedInContext.self)
        own.get(use: show)
        own.post(use: confirm)
    }

    @Sendable func show(_ request: Request, context: SignedInContext) async throws -> Response {
        guard context.visitor.isAdministrator else { throw WebError.notFound }
        return .page(RetentionPage(frame: context.frame, runs: try await retention.retentionReports()).markup)
    }

    /// Runs now, however long ago it was.
    @Sendable func confirm(_ request: Request, context: SignedInContext) async throws -> Response {
        guard context.visitor.isAdministrator else { throw WebError.notFound }
        try await retention.apply(isConfirmed: true)
        return .see("/beheer/bewaartermijnen", .saved)
    }
}
