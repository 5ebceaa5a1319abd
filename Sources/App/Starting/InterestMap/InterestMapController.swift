import Foundation
import HTML
import Hummingbird
import Localization

/// The map of interests, and the marks on it.
struct InterestMapController: Sendable {
    let interests: InterestStore
    let marks: InterestMarkStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("belangen", use: show)
        router.get("belangen/belangenkaart.csv", use: file)
        router.get("belangen/tekens/nieuw", use: new)
        router.post("belangen/tekens", use: create)
        router.get("belangen/tekens/:mark/wijzigen", use: edit)
        router.post("belangen/tekens/:mark", use: update)
        router.post("belangen/tekens/:mark/weg", use: remove)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let page = InterestMapPage(
            frame: context.frame(in: .partners), path: context.path, hats: context.hats, map: try await map(context))
        return .page(page.markup)
    }

    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        let map = try await map(context)
        let file = InterestMapFile(
            language: context.language, zone: context.web.site.timeZone, map: map,
            title: MarkName(map: map, language: context.language).title)
        return .file(file.csv, .csv, named: "belangenkaart.csv")
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.maySetMarks))
        return .page(page(context, try await map(context), InterestMarkForm(), nil))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.maySetMarks))
        let map = try await map(context)
        let form = InterestMarkForm(checking: context.form, map)
        guard let mark = form.mark(marks.surroundings.identifier(), in: context.network.id, at: nil) else {
            return .page(page(context, map, form, nil), status: .unprocessableContent)
        }
        try await marks.add(mark, on: MarkName(map: map, language: .nl).title(mark), by: context.visitor.personId)
        return .see(context.path.appending("belangen"), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let mark = try await mine(context)
        return .page(page(context, try await map(context), InterestMarkForm(mark), mark))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let mark = try await mine(context)
        let map = try await map(context)
        var form = InterestMarkForm(checking: context.form, map, changing: mark)
        guard let changed = form.mark(mark.id, in: context.network.id, at: mark) else {
            return .page(page(context, map, form, mark), status: .unprocessableContent)
        }
        do {
            try await marks.change(changed, on: MarkName(map: map, language: .nl).title(changed), by: context.visitor.personId)
        } catch is InterestConflict {
            let now = try await marks.find(mark.id, in: context.network.id)
            form.version = now.version
            return .page(page(context, map, form, now, conflict: now), status: .conflict)
        }
        return .see(context.path.appending("belangen"), .saved)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let mark = try await mine(context)
        let title = MarkName(map: try await map(context), language: .nl).title(mark)
        try await marks.remove(mark, on: title, by: context.visitor.personId)
        return .see(context.path.appending("belangen"), .removed)
    }

    /// The mark of the path, for who may change it.
    private func mine(_ context: MemberContext) async throws -> InterestMark {
        let mark = try await marks.find(context.identifier("mark"), in: context.network.id)
        try context.require(context.hats.contains { $0.mayChange(mark) })
        return mark
    }

    private func map(_ context: MemberContext) async throws -> InterestMap {
        let today = Day.of(interests.surroundings.now(), in: context.web.site.timeZone)
        let rows = try await interests.standing(in: context.network.id)
        return InterestMap(
            rows: rows.filter { $0.partner.isActive(on: today) || !$0.isEmpty }.sorted(by: \.partner.name, in: context.language),
            marks: try await marks.marks(in: context.network.id), today: today)
    }

    private func page(
        _ context: MemberContext, _ map: InterestMap, _ form: InterestMarkForm, _ mark: InterestMark?, conflict: InterestMark? = nil
    ) -> Markup {
        InterestMarkFormPage(
            frame: context.frame(in: .partners), path: context.path, map: map, form: form, mark: mark, conflict: conflict
        ).markup
    }
}
