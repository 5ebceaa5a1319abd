import Foundation
import HTML
import Hummingbird

/// The sheets about the kind of collaboration: seeing them, filling one in, and reading what somebody filled in.
struct KindsController: Sendable {
    let kinds: KindStore
    let displays: [KindDisplay]
    /// What a network already knows that a sheet asks, on this day.
    let hints: @Sendable (KindTopic, Identifier) async throws -> KindHints

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("soort", use: list)
        router.get("soort/:sheet", use: show)
        router.get("soort/:sheet/invullen", use: edit)
        router.post("soort/:sheet", use: keep)
        router.post("soort/:sheet/intrekken", use: withdraw)
        router.get("soort/:sheet/:filled", use: read)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let latest = try await kinds.latest(in: context.network.id)
        let lines = displays.map { display -> KindsPage.Line in
            let filled = latest[display.sheet.topic] ?? []
            let hasOwn = own(filled, context) != nil
            return .init(sheet: display.sheet, filled: filled, hasOwn: hasOwn, maySee: maySee(hasOwn, context))
        }
        let page = KindsPage(
            frame: context.frame(in: .overview), network: context.path, lines: lines, mayFillIn: context.hats.mayFillInKinds)
        return .page(page.markup)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let display = try display(context)
        let filled = try await kinds.latest(display.sheet.topic, in: context.network.id)
        let own = own(filled, context)
        let page = KindPage(
            frame: context.frame(in: .overview), network: context.path, display: display, filled: filled, own: own,
            mayFillIn: context.hats.mayFillInKinds, maySee: maySee(own != nil, context))
        return .page(page.markup)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let display = try display(context)
        try context.require(context.hats.mayFillInKinds)
        let topic = display.sheet.topic
        let own = own(try await kinds.latest(topic, in: context.network.id), context)
        let form = KindForm(display.sheet, try await hints(topic, context.network.id), own)
        return .page(page(context, display, form))
    }

    @Sendable func keep(_ request: Request, context: MemberContext) async throws -> Response {
        let display = try display(context)
        try context.require(context.hats.mayFillInKinds)
        let topic = display.sheet.topic
        var form = KindForm(
            checking: context.form, display.sheet, try await hints(topic, context.network.id), problems: display.problems)
        guard let answers = form.checked else { return .page(page(context, display, form), status: .unprocessableContent) }
        do {
            try await kinds.keep(
                answers, together: form.together, after: form.version, topic, in: context.network.id, by: context.visitor.personId)
        } catch is KindConflict {
            // What is there now stands beside what was typed; saving again is then a choice.
            let newest = own(try await kinds.latest(topic, in: context.network.id), context)
            form.version = newest?.version ?? 0
            return .page(page(context, display, form, conflict: newest), status: .conflict)
        }
        return .see(context.path.kinds.appending(topic.rawValue), .saved)
    }

    /// Takes back what one filled in, with its earlier versions.
    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        let topic = try display(context).sheet.topic
        try context.require(context.hats.mayFillInKinds)
        try await kinds.withdraw(topic, in: context.network.id, by: context.visitor.personId)
        return .see(context.path.kinds.appending(topic.rawValue), .removed)
    }

    @Sendable func read(_ request: Request, context: MemberContext) async throws -> Response {
        let display = try display(context)
        let topic = display.sheet.topic
        let (filled, versions) = try await kinds.find(context.identifier("filled"), topic, in: context.network.id)
        let hasOwn = own(try await kinds.latest(topic, in: context.network.id), context) != nil
        try context.require(maySee(hasOwn, context))
        let page = FilledKindPage(
            frame: context.frame(in: .overview), network: context.path, sheet: display.sheet, filled: filled, versions: versions)
        return .page(page.markup)
    }

    private func display(_ context: MemberContext) throws -> KindDisplay {
        let key = try context.parameter("sheet")
        guard let display = displays.first(where: { $0.sheet.topic.rawValue == key }) else { throw WebError.notFound }
        return display
    }

    private func own(_ filled: [FilledKind], _ context: MemberContext) -> FilledKind? {
        filled.first { $0.personId == context.visitor.personId }
    }

    private func maySee(_ hasOwn: Bool, _ context: MemberContext) -> Bool {
        context.hats.maySeeKinds(hasOwn: hasOwn)
    }

    private func page(_ context: MemberContext, _ display: KindDisplay, _ form: KindForm, conflict: FilledKind? = nil) -> Markup {
        KindFormPage(
            frame: context.frame(in: .overview), network: context.path, display: display, form: form, conflict: conflict
        ).markup
    }
}
