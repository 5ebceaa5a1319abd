import HTML
import Hummingbird

/// What somebody's own answers say, to themselves: worked out and shown, never kept.
struct MirrorController: Sendable {
    let responses: ResponseStore
    let catalogue: Catalogue
    private let drawn = Memo<QuestionsForm.Drawn, Markup>()

    init(responses: ResponseStore, catalogue: Catalogue) {
        self.responses = responses
        self.catalogue = catalogue
    }

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("uitleg/:instrument/zelf", use: questions)
        router.post("uitleg/:instrument/zelf", use: show)
        router.post("a/:token/spiegel", use: showInvited)
    }

    /// The questions, for anybody, without a network.
    @Sendable func questions(_ request: Request, context: WebContext) async throws -> Response {
        let questionnaire = try questionnaire(context)
        return .page(page(context, questionnaire, typed: FormFields()).markup)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        let questionnaire = try questionnaire(context)
        var page = page(context, questionnaire, typed: context.form)
        do {
            page.sheet = try filled(context.form, questionnaire)
        } catch let refusal as AnswerSheet.Refusal {
            page.problem = refusal.reason
            return .page(page.markup, status: .unprocessableContent)
        }
        return .page(page.markup)
    }

    /// The same for who was invited, with the choice to share.
    @Sendable func showInvited(_ request: Request, context: WebContext) async throws -> Response {
        let token = try context.parameter("token")
        let opened = try await responses.open(Token(text: token))
        let path = WebAddress(path: ["a", token])
        guard opened.round.state(at: responses.surroundings.now()) == .open, opened.invitation.used == 0 else { return .see(path) }
        let questionnaire = try opened.round.questionnaire(catalogue)
        guard questionnaire.instrument.hasMirror else { throw WebError.notFound }
        var page = page(context, questionnaire, typed: context.form)
        page.sharing = MirrorPage.Sharing(path: path, round: opened.round)
        do {
            page.sheet = try filled(context.form, questionnaire)
        } catch let refusal as AnswerSheet.Refusal {
            page.problem = refusal.reason
            return .page(page.markup, status: .unprocessableContent)
        }
        return .page(page.markup)
    }

    private func filled(_ form: FormFields, _ questionnaire: Questionnaire) throws -> AnswerSheet {
        let sheet = try AnswerSheet(form, questionnaire)
        guard !sheet.isEmpty else { throw AnswerSheet.Refusal(reason: MirrorText.nothingFilledIn) }
        return sheet
    }

    private func questionnaire(_ context: WebContext) throws -> Questionnaire {
        guard let instrument = catalogue.newest(try context.parameter("instrument")), instrument.hasMirror else { throw WebError.notFound }
        return catalogue.questionnaire(instrument, .full, Array(instrument.moments.labels.suffix(1)))
    }

    private func page(_ context: WebContext, _ questionnaire: Questionnaire, typed: FormFields) -> MirrorPage {
        MirrorPage(
            frame: context.frame, questionnaire: questionnaire, typed: typed,
            links: (questionnaire.instrument.next ?? []).compactMap(catalogue.newest), drawn: drawn)
    }
}
