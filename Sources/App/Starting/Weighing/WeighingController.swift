import HTML
import Hummingbird
import Localization

/// Weighing for anybody, without an account: the questions, the advice, and what is kept behind a link.
struct WeighingController: Sendable {
    let weighings: WeighingStore
    let worksheets: [Worksheet]
    private let limiter = AttemptLimiter(most: WeighingLimits.kept)
    private let cases = Memo<Language, Markup>()

    init(weighings: WeighingStore, worksheets: [Worksheet]) {
        self.weighings = weighings
        self.worksheets = worksheets
    }

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("weging", use: new)
        router.post("weging", use: advise)
        router.get("weging/:token", use: show)
        router.post("weging/:token/verder", use: goOn)
        router.post("weging/:token/weg", use: delete)
    }

    @Sendable func new(_ request: Request, context: WebContext) async throws -> Response {
        .page(page(context, WeighingForm()).markup)
    }

    /// Works out the advice from the form alone; only keeping goes to the database.
    @Sendable func advise(_ request: Request, context: WebContext) async throws -> Response {
        let form = WeighingForm(checking: context.form)
        var page = page(context, form)
        guard form.errors.isEmpty else { return .page(page.markup, status: .unprocessableContent) }
        page.isAdvised = true
        guard context.form["doe"] == "bewaren" else { return .page(page.markup) }
        let (now, address) = (weighings.surroundings.now(), context.peer(request))
        guard await !limiter.isExhausted(address, at: now) else {
            page.problem = WeighingText.tooOften
            return .page(page.markup, status: .tooManyRequests)
        }
        await limiter.noteFailure(address, at: now)
        let token = try await weighings.keep(form.weighing)
        return .see(WeighingPage.path.appending(token.text), .saved)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        guard let kept = try await find(context) else { return missing(context) }
        var mine: [Network] = []
        if let visitor = context.visitor { mine = try await weighings.coordinated(by: visitor.personId) }
        let page = KeptWeighingPage(
            frame: context.frame, path: try path(context), kept: kept, networks: mine, worksheets: worksheets)
        return .unlistedPage(page.markup)
    }

    /// A form that holds a copy; what was kept stays as it is.
    @Sendable func goOn(_ request: Request, context: WebContext) async throws -> Response {
        guard let kept = try await find(context) else { return missing(context) }
        return .unlistedPage(page(context, WeighingForm(kept.weighing, in: context.language)).markup)
    }

    @Sendable func delete(_ request: Request, context: WebContext) async throws -> Response {
        try await weighings.delete(Token(text: try context.parameter("token")))
        return .page(NoWeighingPage(frame: context.frame, isErased: true).markup)
    }

    private func find(_ context: WebContext) async throws -> KeptWeighing? {
        try await weighings.find(Token(text: try context.parameter("token")))
    }

    private func missing(_ context: WebContext) -> Response {
        .unlistedPage(NoWeighingPage(frame: context.frame).markup, status: .notFound)
    }

    private func path(_ context: WebContext) throws -> WebAddress {
        WeighingPage.path.appending(try context.parameter("token"))
    }

    private func page(_ context: WebContext, _ form: WeighingForm) -> WeighingPage {
        let language = context.language
        return WeighingPage(
            frame: context.frame, form: form, cases: cases.value(for: language) { WeighingCasesPage(language: language).markup },
            worksheets: worksheets)
    }
}
