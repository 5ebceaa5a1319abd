import Foundation
import HTML
import Hummingbird

/// Bringing a network to its end, reading how it ended, and reopening it.
struct EndingController: Sendable {
    let endings: EndingStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("afronden", use: show)
        router.post("afronden", use: end)
        router.post("afronden/heropenen", use: reopen)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        context.network.endedAt == nil
            ? try await page(context, try await unsettled(context), EndingForm()) : try await archive(context)
    }

    @Sendable func end(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayEndNetwork)
        let open = try await unsettled(context)
        let asksMore = context.form["doe"] == EndingForm.more
        let form = EndingForm(checking: context.form, open, context.language, isChecked: !asksMore)
        guard !asksMore else { return try await page(context, open, form) }
        guard open.isClear, let word = form.word(open, context.language) else {
            return try await page(context, open, form, status: .unprocessableContent)
        }
        do {
            try await endings.end(context.network, with: word, on: today(context), by: context.visitor.personId)
        } catch EndingConflict.changed {
            return try await page(context, try await unsettled(context), form, isClash: true, status: .conflict)
        } catch EndingConflict.isEnded {
            // Somebody else was first; the page shows how it ended.
            return .see(context.path.appending("afronden"))
        }
        return .see(context.path.appending("afronden"), .saved)
    }

    @Sendable func reopen(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayEndNetwork)
        let reason = context.form["reden"]
        var errors = FieldErrors(["reden": EndingText.reason])
        errors.require(reason, "reden", atMost: 1000)
        guard errors.isEmpty || context.network.endedAt == nil else {
            return try await archive(context, reason, errors, status: .unprocessableContent)
        }
        try await endings.reopen(context.network, because: reason, by: context.visitor.personId)
        return .see(context.path, .saved)
    }

    private func unsettled(_ context: MemberContext) async throws -> Unsettled {
        try await endings.unsettled(in: context.network.id, on: today(context))
    }

    private func today(_ context: MemberContext) -> String {
        Day.of(endings.surroundings.now(), in: context.web.site.timeZone)
    }

    private func page(
        _ context: MemberContext, _ open: Unsettled, _ form: EndingForm, isClash: Bool = false, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let page = EndingPage(
            frame: context.frame(in: .agreements), network: context.network, open: open, form: form,
            earlier: try await endings.endings(of: context.network.id), mayEnd: context.membership.mayEndNetwork, isClash: isClash)
        return .page(page.markup, status: status)
    }

    private func archive(
        _ context: MemberContext, _ reason: String = "", _ errors: FieldErrors = FieldErrors(), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let page = EndedPage(
            frame: context.frame(in: .agreements), network: context.network, endings: try await endings.endings(of: context.network.id),
            mayReopen: context.membership.mayEndNetwork, reason: reason, errors: errors)
        return .page(page.markup, status: status)
    }
}
