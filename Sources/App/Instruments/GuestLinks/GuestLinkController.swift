import Foundation
import HTML
import Hummingbird
import Localization

/// Answering a round by its guest link, and making and withdrawing that link.
struct GuestLinkController: Sendable {
    let links: GuestLinkStore
    let rounds: RoundStore
    let notices: PrivacyNoticeStore
    let catalogue: Catalogue
    /// Answers by the address they came from: an office shares one, so it holds back a flood only.
    private let limiter = AttemptLimiter(most: 500)
    private let drawn = Memo<QuestionsForm.Drawn, Markup>()

    init(links: GuestLinkStore, rounds: RoundStore, notices: PrivacyNoticeStore, catalogue: Catalogue) {
        self.links = links
        self.rounds = rounds
        self.notices = notices
        self.catalogue = catalogue
    }

    func addRoutes(to router: some RouterMethods<WebContext>, members: some RouterMethods<MemberContext>) {
        router.get("g/:token", use: show)
        router.post("g/:token", use: create)
        router.get("g/:token/bedankt", use: thanks)
        router.get("g/:token/privacy", use: privacy)
        members.get("metingen/:round/gastlink", use: link)
        members.post("metingen/:round/gastlink", use: make)
        members.post("metingen/:round/gastlink/weg", use: withdraw)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        guard opened.round.maySeatGuests(at: links.surroundings.now()) else { return closed(context) }
        let page = try await page(opened, context, typed: FormFields(), form: links.surroundings.token().text)
        return .linkedPage(page.markup, to: request)
    }

    @Sendable func create(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        let (now, address, name) = (links.surroundings.now(), context.peer(request), context.form[GuestField.name])
        guard opened.round.maySeatGuests(at: now) else { return closed(context) }
        let form = context.form[GuestField.form].isEmpty ? links.surroundings.token().text : context.form[GuestField.form]
        var page = try await page(opened, context, typed: context.form, form: form)
        guard await !limiter.isExhausted(address, at: now) else {
            return .page(
                GuestEndPage(frame: context.frame, title: GuestLinkText.tooOftenTitle, text: GuestLinkText.tooOften).markup,
                status: .tooManyRequests)
        }
        do {
            let sheet = try AnswerSheet(context.form, page.questionnaire, most: opened.round.mostTicks)
            guard !sheet.isEmpty else { throw AnswerSheet.Refusal(reason: AnswerText.nothingFilledIn) }
            guard name.unicodeScalars.count <= 300 else { throw AnswerSheet.Refusal(reason: FieldText.tooLong(300)) }
            await limiter.noteFailure(address, at: now)
            let outcome = try await links.keep(
                sheet, from: Token(text: form), by: Token(text: try context.parameter("token")),
                name: name.isEmpty ? RoomEndingStore.guest(in: context.language) : name, language: context.language, in: opened.round)
            if outcome == .closed { return closed(context) }
        } catch let refusal as AnswerSheet.Refusal {
            page.problem = refusal.reason
            return .linkedPage(page.markup, to: request, status: .unprocessableContent)
        }
        return .see(context.inChosenLanguage(path(context).appending("bedankt")))
    }

    @Sendable func thanks(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        return .page(AnswerEndPage(frame: context.frame, round: opened.round, reason: nil, isGuest: true).markup)
    }

    @Sendable func privacy(_ request: Request, context: WebContext) async throws -> Response {
        let opened = try await opened(context)
        let page = LinkedPrivacyPage(
            frame: context.frame, shown: try await notices.find(opened.round.networkId), back: context.inChosenLanguage(path(context)))
        return .linkedPage(page.markup, to: request)
    }

    @Sendable func link(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        let token = try await links.token(of: round.id)
        let page = GuestLinkPage(
            frame: context.frame(in: .measurements), path: round.path(in: context.path), round: round,
            link: token.map { context.web.site.address + "/g/" + $0.text }, count: try await links.count(of: round),
            isPossible: round.maySeatGuests(at: links.surroundings.now()))
        return .page(page.markup)
    }

    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        try context.require(round.maySeatGuests(at: links.surroundings.now()))
        try await links.make(for: round, by: context.visitor.personId)
        return .see(round.path(in: context.path).appending("gastlink"))
    }

    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        try await links.withdraw(from: round, by: context.visitor.personId)
        return .see(round.path(in: context.path).appending("gastlink"), .removed)
    }

    private func opened(_ context: WebContext) async throws -> GuestLinkStore.Opened {
        try await links.open(Token(text: try context.parameter("token")))
    }

    private func closed(_ context: WebContext) -> Response {
        .page(GuestEndPage(frame: context.frame, title: GuestLinkText.closedTitle, text: GuestLinkText.closed).markup, status: .gone)
    }

    private func path(_ context: WebContext) -> WebAddress {
        WebAddress(path: ["g", context.parameters.get("token") ?? ""])
    }

    private func page(_ opened: GuestLinkStore.Opened, _ context: WebContext, typed: FormFields, form: String) async throws -> AnswerPage {
        let l = context.language
        let name: Markup? =
            opened.round.mode == .open
            ? TextField(
                name: GuestField.name, label: GuestLinkText.name, hint: GuestLinkText.nameHint, value: typed[GuestField.name],
                autocomplete: "name"
            ).markup(l) : nil
        var page = AnswerPage(
            frame: context.frame, path: path(context), round: opened.round, network: opened.network,
            questionnaire: try opened.round.questionnaire(catalogue), invited: nil, typed: typed,
            notice: try await notices.find(opened.round.networkId), privacy: context.inChosenLanguage(path(context).appending("privacy")),
            drawn: drawn)
        page.guestFields = "<input type=\"hidden\" name=\"\(GuestField.form)\" value=\"\(form)\">\(name)"
        return page
    }
}

/// What the form of a guest holds besides answers.
enum GuestField {
    /// Names that begin with n, v, o or s are those of answers.
    static let name = "gastnaam"
    static let form = "blad"
}
