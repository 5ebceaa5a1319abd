import Hummingbird

/// What each domain is about, for anybody.
struct ExplanationController: Sendable {
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("uitleg", use: list)
        router.get("uitleg/:instrument", use: show)
        router.get("uitleg/:instrument/begeleidersblad", use: facilitation)
    }

    @Sendable func list(_ request: Request, context: WebContext) async throws -> Response {
        guard let first = catalogue.newest.first else { throw WebError.notFound }
        return .page(
            ExplanationPage(frame: context.frame, instrument: catalogue.newest("quickscan") ?? first, all: catalogue.offered).markup)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        guard let instrument = catalogue.newest(try context.parameter("instrument")) else { throw WebError.notFound }
        return .page(ExplanationPage(frame: context.frame, instrument: instrument, all: catalogue.offered).markup)
    }

    /// The sheet for who leads a group session, of the form that is asked for.
    @Sendable func facilitation(_ request: Request, context: WebContext) async throws -> Response {
        guard let instrument = catalogue.newest(try context.parameter("instrument")) else { throw WebError.notFound }
        let form = request.uri.queryParameters["vorm"].flatMap { Questionnaire.Form(rawValue: String($0)) } ?? .full
        return .page(FacilitationPage(frame: context.frame, instrument: instrument, form: form).markup)
    }
}
