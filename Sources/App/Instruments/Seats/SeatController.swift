import Foundation
import HTML
import Hummingbird
import Localization

/// Taking part in a room: the code, a seat, an answer at a time. Needs no account and sets no cookie.
struct SeatController: Sendable {
    let rooms: RoomStore
    let seats: SeatStore
    let writings: WritingStore
    let catalogue: Catalogue
    /// Codes that led nowhere, by who asked: many share the address of a hall, so it is a wall against guessing only.
    private let misses = AttemptLimiter(most: 300)
    private let joins = AttemptLimiter(most: 3000)

    init(rooms: RoomStore, seats: SeatStore, writings: WritingStore, catalogue: Catalogue) {
        self.rooms = rooms
        self.seats = seats
        self.writings = writings
        self.catalogue = catalogue
    }

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("k", use: enter)
        router.get("k/:code", use: show)
        router.post("k/:code", use: join)
        router.get("k/:code/:seat", use: seat)
        router.post("k/:code/:seat", use: answer)
    }

    @Sendable func enter(_ request: Request, context: WebContext) async throws -> Response {
        let typed = String(request.uri.queryParameters[Substring(CodePage.field)] ?? "").removingPercentEncoding ?? ""
        guard !typed.trimmingCharacters(in: .whitespaces).isEmpty else { return .page(CodePage(frame: context.frame).markup) }
        guard let code = RoomCode.read(typed.replacing("+", with: " ")) else {
            let page = CodePage(frame: context.frame, typed: typed, problem: (RoomText.unknownTitle, RoomText.unknown))
            return .page(page.markup, status: .notFound)
        }
        return .see(context.inChosenLanguage(WebAddress(path: ["k", code])))
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        try await inRoom(request, context) { found in .page(try joinPage(found, context).markup) }
    }

    @Sendable func join(_ request: Request, context: WebContext) async throws -> Response {
        try await inRoom(request, context) { found in
            let (address, now, name) = (context.peer(request), seats.surroundings.now(), context.form["naam"])
            guard name.unicodeScalars.count <= 300 else {
                var page = try joinPage(found, context)
                (page.name, page.problem) = (name, FieldText.tooLong(300))
                return .page(page.markup, status: .unprocessableContent)
            }
            guard await !joins.isExhausted(address, at: now) else { return tooOften(context) }
            await joins.noteFailure(address, at: now)
            let size = try found.round.questionnaire(catalogue).size
            guard let token = try await seats.join(found.room, name: name.isEmpty ? nil : name, size: size) else {
                let page = CodePage(frame: context.frame, problem: (RoomText.tooBusyTitle, RoomText.full), asks: false)
                return .page(page.markup, status: .serviceUnavailable)
            }
            return .see(context.inChosenLanguage(WebAddress(path: ["k", found.room.code, token.text])))
        }
    }

    @Sendable func seat(_ request: Request, context: WebContext) async throws -> Response {
        try await atSeat(request, context) { found, seat in
            let asked = request.uri.queryParameters["stelling"].flatMap { Int($0) }
            return .page(try await page(found, seat, asked: asked, context).markup)
        }
    }

    /// Keeps an answer; it is confirmed once it is safe.
    @Sendable func answer(_ request: Request, context: WebContext) async throws -> Response {
        try await atSeat(request, context, ended: RoomText.keptWhereEnded) { found, seat in
            let (questionnaire, asked) = (try found.round.questionnaire(catalogue), Int(context.form[SeatPage.item]))
            do {
                let change = try Self.change(context.form, questionnaire, most: found.round.mostTicks)
                switch try await seats.keep(change, at: seat, in: found.room.id, items: questionnaire.items.count) {
                case .kept: return .see(next(found.room, asked, context))
                case .ended: return ended(RoomText.keptWhereEnded, context)
                case .frozen:
                    return .page(try await page(found, seat, asked: asked, context, problem: RoomText.frozen).markup, status: .conflict)
                case .paused:
                    return .page(try await page(found, seat, asked: asked, context, problem: RoomText.paused).markup, status: .conflict)
                }
            } catch let refusal as AnswerSheet.Refusal {
                return .page(
                    try await page(found, seat, asked: asked, context, problem: refusal.reason).markup, status: .unprocessableContent)
            }
        }
    }

    /// Only what the form holds changes: a statement that was not asked keeps its answer.
    private static func change(_ form: FormFields, _ questionnaire: Questionnaire, most: Int?) throws -> SeatStore.Change {
        let (sheet, asks) = (try AnswerSheet(form, questionnaire, most: most), questionnaire.asks)
        let asked = Int(form[SeatPage.item]).flatMap { asks.indices.contains($0) ? asks[$0] : nil }
        var change = SeatStore.Change()
        // Boxes that are not ticked are not sent, so the page that has them says that it does.
        if form.has(SeatPage.ticks), let asked, asked.kind == .ticks {
            for place in asked.places { change.answers[place] = sheet.answers[place] }
            change.statements = [asked.place]
            if !form[AnswerField.none].isEmpty, asked.places.allSatisfy({ sheet.answers[$0] == 0 }) {
                change.answers[asked.place] = Questionnaire.unknown
            }
        }
        for (place, item) in questionnaire.items.enumerated() {
            if form.has(AnswerField.now(item)) { change.answers[place] = sheet.answers[place] }
            if let before = sheet.answersBefore, form.has(AnswerField.before(item)) {
                change.answers[questionnaire.items.count + place] = before[place]
            }
        }
        for key in questionnaire.sections.flatMap(questionnaire.remarkKeys) where form.has(AnswerField.remark(key)) {
            change.remarks[key] = sheet.remarks[key] ?? ""
        }
        if let asked, case .writing(_, let key, _) = asked.kind {
            change.statements = [asked.place]
            change.votes = try votes(form).map { (key, $0) }
        }
        return change
    }

    /// The texts that are voted for; nil when the page had none to choose from.
    private static func votes(_ form: FormFields) throws -> Set<Identifier>? {
        guard form.has(SeatPage.chooses) else { return nil }
        let votes = Set(form.all(SeatPage.vote).map { Identifier(rawValue: $0) })
        guard votes.count <= Writing.mostVotes else { throw AnswerSheet.Refusal(reason: WritingText.tooManyVotes) }
        return votes
    }

    /// Lets in who has the code of a live room. Whoever tried too many that lead nowhere is told nothing any more.
    private func inRoom(_ request: Request, _ context: WebContext, _ body: (RoomStore.Found) async throws -> Response) async throws
        -> Response
    {
        let (address, now) = (context.peer(request), rooms.surroundings.now())
        guard await !misses.isExhausted(address, at: now) else { return tooOften(context) }
        guard let found = try await find(context) else { return await missed(request, context, RoomText.unknownTitle, RoomText.unknown) }
        return found.isLive(at: now) ? try await body(found) : ended(RoomText.ended, context)
    }

    /// Lets in who has a seat, however often others at the same address tried wrong codes.
    private func atSeat(
        _ request: Request, _ context: WebContext, ended sentence: Text = RoomText.ended,
        _ body: (RoomStore.Found, Seat) async throws -> Response
    ) async throws -> Response {
        guard let found = try await find(context) else { return await missed(request, context, RoomText.unknownTitle, RoomText.unknown) }
        guard found.isLive(at: rooms.surroundings.now()) else { return ended(sentence, context) }
        guard let seat = try await seats.seat(Token(text: try context.parameter("seat")), in: found.room.id) else {
            return await missed(request, context, RoomText.noSeatTitle, RoomText.noSeat)
        }
        return try await body(found, seat)
    }

    private func find(_ context: WebContext) async throws -> RoomStore.Found? {
        guard let code = RoomCode.read(try context.parameter("code")) else { return nil }
        return try await rooms.find(code: code)
    }

    private func missed(_ request: Request, _ context: WebContext, _ title: Text, _ sentence: Text) async -> Response {
        let (address, now) = (context.peer(request), rooms.surroundings.now())
        guard await !misses.isExhausted(address, at: now) else { return tooOften(context) }
        await misses.noteFailure(address, at: now)
        return .page(CodePage(frame: context.frame, problem: (title, sentence)).markup, status: .notFound)
    }

    private func ended(_ sentence: Text, _ context: WebContext) -> Response {
        .page(CodePage(frame: context.frame, problem: (RoomText.endedTitle, sentence), asks: false).markup, status: .gone)
    }

    private func tooOften(_ context: WebContext) -> Response {
        .page(
            CodePage(frame: context.frame, problem: (RoomText.tooOftenTitle, RoomText.tooOften), asks: false).markup,
            status: .tooManyRequests)
    }

    private func path(_ context: WebContext) -> WebAddress {
        WebAddress(path: ["k", context.parameters.get("code") ?? "", context.parameters.get("seat") ?? ""])
    }

    /// Where an answer leads: at one's own pace the statement stays, so that what was kept is seen.
    private func next(_ room: LiveRoom, _ asked: Int?, _ context: WebContext) -> WebAddress {
        let address = context.inChosenLanguage(path(context))
        guard room.pace == .own, let asked else { return address }
        return address.query("stelling", String(asked))
    }

    private func joinPage(_ found: RoomStore.Found, _ context: WebContext) throws -> JoinPage {
        JoinPage(
            frame: context.frame, path: WebAddress(path: ["k", found.room.code]), found: (found.room, found.round, found.network),
            questionnaire: try found.round.questionnaire(catalogue))
    }

    private func page(_ found: RoomStore.Found, _ seat: Seat, asked: Int?, _ context: WebContext, problem: Text? = nil) async throws
        -> SeatPage
    {
        let questionnaire = try found.round.questionnaire(catalogue)
        let asks = questionnaire.asks
        // Who was refused sees again what they tried; otherwise the presenter or one's own place decides.
        let wanted = problem != nil || found.room.pace == .own ? asked ?? firstOpen(seat, questionnaire) : found.room.item
        let item = min(max(0, wanted), asks.count - 1)
        let kept = Self.fields(seat, questionnaire, asks[item])
        var page = SeatPage(
            frame: context.frame, path: path(context), stream: WebAddress(path: ["k", found.room.code, "stroom"]), room: found.room,
            round: found.round, questionnaire: questionnaire, item: item,
            isFrozen: try await seats.frozen(in: found.room.id).contains(asks[item].place),
            typed: problem == nil ? kept : context.form, isAnswered: Self.isAnswered(asks[item], seat), problem: problem)
        if case .writing(.ideas, let key, _) = asks[item].kind {
            page.ideas = try await writings.writings(in: found.room.id).filter { $0.groupKey == key && $0.state == .shown && $0.count > 0 }
            page.votes = problem == nil ? seat.votes : Set(context.form.all(SeatPage.vote).map { Identifier(rawValue: $0) })
        }
        return page
    }

    private static func isAnswered(_ ask: RoomAsk, _ seat: Seat) -> Bool {
        if case .writing(_, let key, _) = ask.kind { return seat.remarks[key] != nil }
        return ask.places.contains { seat.answers.indices.contains($0) && seat.answers[$0] != 0 }
    }

    private func firstOpen(_ seat: Seat, _ questionnaire: Questionnaire) -> Int {
        questionnaire.asks.firstIndex { !Self.isAnswered($0, seat) } ?? 0
    }

    /// The answers of a seat as the fields of its form.
    private static func fields(_ seat: Seat, _ questionnaire: Questionnaire, _ ask: RoomAsk) -> FormFields {
        var fields: [String: String] = [:]
        func word(_ answer: UInt8) -> String { answer == Questionnaire.unknown ? AnswerField.unknown : String(answer) }
        for (place, answer) in seat.answers.enumerated() where answer != 0 {
            let item = questionnaire.items[place % questionnaire.items.count]
            if ask.kind == .ticks, ask.places.contains(place) {
                if answer == Questionnaire.unknown { fields[AnswerField.none] = "1" } else { fields[AnswerField.now(item)] = "1" }
                continue
            }
            fields[place < questionnaire.items.count ? AnswerField.now(item) : AnswerField.before(item)] = word(answer)
        }
        for (key, body) in seat.remarks { fields[AnswerField.remark(key)] = body }
        return FormFields(fields)
    }
}
