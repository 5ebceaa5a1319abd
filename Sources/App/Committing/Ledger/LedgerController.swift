import Foundation
import HTML
import Hummingbird

/// The ledger of what partners promised and delivered: reading it, writing down a delivery, taking one back, taking it along.
struct LedgerController: Sendable {
    let ledger: LedgerStore
    let commitments: CommitmentStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("inbreng", use: list)
        router.get("inbreng.csv", use: file)
        router.get("inbreng/:commitment", use: show)
        router.post("inbreng/:commitment", use: add)
        router.get("inbreng/:commitment/:delivery/terug", use: confirm)
        router.post("inbreng/:commitment/:delivery/terug", use: takeBack)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let query = request.uri.queryParameters
        let filter = LedgerFilter(
            partner: query["partner"].map { Identifier(rawValue: String($0)) },
            show: query["staat"].flatMap { LedgerFilter.Show(rawValue: String($0)) } ?? .all)
        let page = LedgerPage(
            frame: context.frame(in: .agreements), path: context.path, lines: try await ledger.lines(in: context.network.id),
            filter: filter,
            today: ledger.today)
        return .page(page.markup)
    }

    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        let file = LedgerFile(
            language: context.language, lines: try await ledger.lines(in: context.network.id), today: ledger.today,
            timeZone: ledger.timeZone)
        return .file(file.csv, .csv, named: "inbreng-\(ledger.today).csv")
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let line = try await line(context)
        return try await page(context, line, DeliveryForm(for: line.promise, today: ledger.today))
    }

    @Sendable func add(_ request: Request, context: MemberContext) async throws -> Response {
        let line = try await line(context)
        try context.require(mayRecord(context, line))
        let form = DeliveryForm(checking: context.form, for: line.promise, context.language, today: ledger.today)
        guard line.promise.isWithdrawn == 0 else { return try await moved(context, form) }
        guard let new = form.delivery else { return try await page(context, line, form, status: .unprocessableContent) }
        do {
            try await ledger.add(new, to: line, after: form.version, by: context.visitor.personId)
        } catch is PromiseMoved {
            return try await moved(context, form)
        }
        return .see(line.path(in: context.path), .added)
    }

    @Sendable func confirm(_ request: Request, context: MemberContext) async throws -> Response {
        let (line, delivery) = try await delivery(context)
        try context.require(mayRecord(context, line))
        return .page(takeBackPage(context, line, delivery).markup)
    }

    @Sendable func takeBack(_ request: Request, context: MemberContext) async throws -> Response {
        let (line, delivery) = try await delivery(context)
        try context.require(mayRecord(context, line))
        var page = takeBackPage(context, line, delivery)
        page.why = context.form[TakeBackPage.reason]
        page.errors = FieldErrors([TakeBackPage.reason: LedgerText.why(of: delivery)])
        page.errors.require(page.why, TakeBackPage.reason, atMost: 1000)
        guard page.errors.isEmpty else { return .page(page.markup, status: .unprocessableContent) }
        do {
            try await ledger.takeBack(delivery, of: line, why: page.why, by: context.visitor.personId)
        } catch is DeliveryGone {
            let (now, gone) = try await self.delivery(context)
            var clash = takeBackPage(context, now, gone)
            clash.why = page.why
            return .page(clash.markup, status: .conflict)
        }
        return .see(line.path(in: context.path), .saved)
    }

    /// What was typed, beside the promise as it is now.
    private func moved(_ context: MemberContext, _ typed: DeliveryForm) async throws -> Response {
        let now = try await line(context)
        var form = typed
        form.version = now.promise.version
        return try await page(context, now, form, hasMoved: true, status: .conflict)
    }

    /// The promise of the path; of a partner in the bin there is none.
    private func line(_ context: MemberContext) async throws -> LedgerLine {
        try await ledger.line(context.identifier("commitment"), in: context.network.id)
    }

    private func delivery(_ context: MemberContext) async throws -> (LedgerLine, Delivery) {
        let (line, id) = (try await line(context), try context.identifier("delivery"))
        guard let delivery = line.deliveries.first(where: { $0.id == id }) else { throw WebError.notFound }
        return (line, delivery)
    }

    private func mayRecord(_ context: MemberContext, _ line: LedgerLine) -> Bool {
        context.hats.contains { $0.mayRecordDeliveries(of: line.partner.id) }
    }

    private func page(
        _ context: MemberContext, _ line: LedgerLine, _ form: DeliveryForm, hasMoved: Bool = false, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let versions = try await commitments.history(of: line.partner.id).filter { $0.id == line.promise.id }
        let page = PromisePage(
            frame: context.frame(in: .agreements), path: context.path, line: line, versions: versions, form: form,
            mayRecord: mayRecord(context, line) && context.network.endedAt == nil, today: ledger.today, hasMoved: hasMoved)
        return .page(page.markup, status: status)
    }

    private func takeBackPage(_ context: MemberContext, _ line: LedgerLine, _ delivery: Delivery) -> TakeBackPage {
        TakeBackPage(frame: context.frame(in: .agreements), path: context.path, line: line, delivery: delivery)
    }
}
