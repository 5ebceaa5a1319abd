import Hummingbird

/// What each domain is about, for anybody.
struct ExplanationController: Sendable {
    let catalogue: Catalogue
    let networks: NetworkStore

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
        let instrument = try await instrument(context)
        return .page(ExplanationPage(frame: context.frame, instrument: instrument, all: catalogue.offered).markup)
    }

    /// The sheet for who leads a group session, of the form that is asked for.
    @Sendable func facilitation(_ request: Request, context: WebContext) async throws -> Response {
        let instrument = try await instrument(context)
        let form = request.uri.queryParameters["vorm"].flatMap { Questionnaire.Form(rawValue: String($0)) } ?? .full
        return .page(
            FacilitationPage(
                frame: context.frame, title: instrument.title, sheet: instrument.facilitation, source: instrument.source,
                instrument: instrument, form: form
            ).markup)
    }

    /// The instrument of the path. What a network made itself is there for that network only.
    private func instrument(_ context: WebContext) async throws -> Instrument {
        let key = try context.parameter("instrument")
        if let instrument = catalogue.newest(key) { return instrument }
        guard let owner = catalogue.own.value.owner(of: key), let visitor = context.visitor else { throw WebError.notFound }
        let (network, _) = try await networks.find(owner, for: visitor.personId)
        guard let own = catalogue.inside(network.id).newest(key) else { throw WebError.notFound }
        return own
    }
}
