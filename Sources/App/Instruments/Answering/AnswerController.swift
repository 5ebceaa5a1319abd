import Foundation
import HTML
import Hummingbird
import Localization

/// Answering a round by personal link: the questions, keeping a draft, handing in, thanks.
struct AnswerController: Sendable {
    let responses: ResponseStore
    let rounds: RoundStore
    let notices: PrivacyNoticeStore
    let catalogue: Catalogue
    private let drawn = Memo<QuestionsForm.Drawn, Markup>()

    init(responses: ResponseStore, rounds: RoundStore, notices: PrivacyNoticeStore, catalogue: Catalogue) {
        self.responses = responses
        self.rounds = rounds
        self.notices = notices
        self.catalogue = catalogue
    }

    func addRoutes(to router: some RouterMethods<WebContext>, members: some RouterMethods<MemberContext>) {
        router.get("a/:token", use: show)
        router.post("a/:token", use: create)
        router.post("a/:token/klad", use: saveDraft)
        router.post("a/:token/niet", use: decline)
        router.post("a/:token/toch", use: takePart)
        router.get("a/:token/bedankt", use: thanks)
        router.get("a/:token/privacy", use: privacy)
        members.get("metingen/:round/vragen", use: preview)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        if let refusal = refusal(opened) { return refused(refusal, opened, context) }
        return .linkedPage(try await page(opened, context, typed: Draft.form(of: opened.draft)).markup, to: request)
    }

    @Sendable func create(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        if opened.invitation.used == 1 { return try await answeredBefore(opened, context) }
        if let refusal = refusal(opened) { return refused(refusal, opened, context) }
        var page = try await page(opened, context, typed: context.form)
        do {
            let sheet = try AnswerSheet(context.form, page.questionnaire, most: opened.round.mostTicks)
            guard !sheet.isEmpty else { throw AnswerSheet.Refusal(reason: AnswerText.nothingFilledIn) }
            guard try await responses.keep(sheet, by: opened.invitation, in: opened.round) else {
                let again = try await self.opened(context)
                if again.invitation.used == 1 { return try await answeredBefore(again, context) }
                return refused(refusal(again) ?? .used, again, context)
            }
        } catch let refusal as AnswerSheet.Refusal {
            page.problem = refusal.reason
            return .linkedPage(page.markup, to: request, status: .unprocessableContent)
        }
        return .see(context.inChosenLanguage(path(context).appending("bedankt")))
    }

    /// The same answers again, as when a confirmation was lost on its way, are received already; others are refused.
    private func answeredBefore(_ opened: ResponseStore.Opened, _ context: WebContext) async throws -> Response {
        do {
            let sheet = try AnswerSheet(context.form, try opened.round.questionnaire(catalogue), most: opened.round.mostTicks)
            if try await responses.holds(sheet, by: opened.invitation) {
                return .see(context.inChosenLanguage(path(context).appending("bedankt")))
            }
        } catch is AnswerSheet.Refusal {
            // What could not have been kept was not.
        }
        return refused(.used, opened, context)
    }

    @Sendable func saveDraft(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        if let refusal = refusal(opened) { return refused(refusal, opened, context) }
        guard opened.round.mode != .anonymous else { throw WebError.forbidden }
        try await responses.keep(draft: Draft.text(of: context.form), by: opened.invitation)
        return .see(context.inChosenLanguage(path(context)), .draftSaved)
    }

    /// “I am not taking part”: it counts as not answered, and can be taken back while the round runs.
    @Sendable func decline(_ request: Request, context: WebContext) async throws -> Response {
        try await set(declined: true, context)
    }

    @Sendable func takePart(_ request: Request, context: WebContext) async throws -> Response {
        try await set(declined: false, context)
    }

    private func set(declined: Bool, _ context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        guard try await responses.set(declined: declined, by: opened.invitation, in: opened.round) else {
            return refused(refusal(try await self.opened(context)) ?? .used, opened, context)
        }
        return .see(context.inChosenLanguage(path(context)))
    }

    @Sendable func thanks(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        guard opened.invitation.used == 1 else { return .see(path(context)) }
        return .page(AnswerEndPage(frame: context.frame, round: opened.round, reason: nil).markup)
    }

    /// The whole privacy notice, also for who never signs in.
    @Sendable func privacy(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        let page = LinkedPrivacyPage(
            frame: context.frame, shown: try await notices.find(opened.round.networkId), back: context.inChosenLanguage(path(context)))
        return .linkedPage(page.markup, to: request)
    }

    /// The questions as the invited will see them, for who prepares the round.
    @Sendable func preview(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.seen(by: context)
        let page = AnswerPage(
            frame: context.frame, path: nil, round: round, network: context.network.name, questionnaire: try round.questionnaire(catalogue),
            invited: nil, typed: FormFields(), notice: try await notices.find(context.network.id),
            privacy: context.path.appending("privacy"), drawn: drawn)
        return .page(page.markup)
    }

    private func opened(_ context: WebContext) async throws -> ResponseStore.Opened {
        try await responses.open(Token(text: try context.parameter("token")))
    }

    private func path(_ context: WebContext) -> WebAddress {
        WebAddress(path: ["a", context.parameters.get("token") ?? ""])
    }

    /// Why a link cannot be answered with now.
    private func refusal(_ opened: ResponseStore.Opened) -> AnswerEndPage.Reason? {
        if opened.invitation.used == 1 { return .used }
        switch opened.round.state(at: responses.surroundings.now()) {
        case .draft: return .notOpen
        case .closed: return .closed
        case .open: return opened.invitation.declined == 1 ? .declined : nil
        }
    }

    private func refused(_ reason: AnswerEndPage.Reason, _ opened: ResponseStore.Opened, _ context: WebContext) -> Response {
        var page = AnswerEndPage(frame: context.frame, round: opened.round, reason: reason)
        guard reason == .declined else { return .page(page.markup, status: reason == .notOpen ? .forbidden : .gone) }
        page.takePart = context.inChosenLanguage(path(context).appending("toch"))
        return .page(page.markup)
    }

    private func page(_ opened: ResponseStore.Opened, _ context: WebContext, typed: FormFields) async throws -> AnswerPage {
        AnswerPage(
            frame: context.frame, path: path(context), round: opened.round, network: opened.network,
            questionnaire: try opened.round.questionnaire(catalogue),
            invited: (opened.round.invitedPeople, opened.round.invitedPartners), typed: typed,
            notice: try await notices.find(opened.round.networkId), privacy: context.inChosenLanguage(path(context).appending("privacy")),
            drawn: drawn)
    }
}
