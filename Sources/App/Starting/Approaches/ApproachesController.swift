import Foundation
import HTML
import Hummingbird

/// The log of approaches: writing down, changing, taking out, and taking it along.
struct ApproachesController: Sendable {
    let ways: SixStepsStore
    let approaches: ApproachStore
    let members: MemberStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/stappen/aanspreken", use: list)
        router.get("arena/:arena/stappen/aanspreken/logboek.csv", use: file)
        router.get("arena/:arena/stappen/aanspreken/nieuw", use: new)
        router.post("arena/:arena/stappen/aanspreken", use: create)
        router.get("arena/:arena/stappen/aanspreken/:approach", use: edit)
        router.post("arena/:arena/stappen/aanspreken/:approach", use: update)
        router.post("arena/:arena/stappen/aanspreken/:approach/weg", use: remove)
        router.post("arena/:arena/stappen/aanspreken/:approach/terug", use: putBack)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.way(context)
        let page = ApproachesPage(
            frame: context.frame(in: .partners), path: context.path, way: way,
            today: Day.of(approaches.surroundings.now(), in: context.web.site.timeZone))
        return .page(page.markup)
    }

    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.way(context)
        return .file(ApproachFile(language: context.language, way: way).csv, .csv, named: "logboek-\(way.scene.arena.heldOn).csv")
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let asked = request.uri.queryParameters["actor"].map { Identifier(rawValue: String($0)) }
        let actor = way.scene.heads.first { $0.id == asked }
        let today = Day.of(approaches.surroundings.now(), in: context.web.site.timeZone)
        return try await page(context, way, ApproachForm(actor: actor?.id, by: context.visitor.personId, today: today), nil)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let form = ApproachForm(checking: context.form, way, people: try await members.members(of: context.network.id))
        let new = form.approach(approaches.surroundings.identifier(), in: way.scene.arena.id, at: approaches.surroundings.now())
        guard let new else { return try await page(context, way, form, nil, status: .unprocessableContent) }
        try await approaches.add(new, in: way.scene.arena, by: context.visitor.personId)
        let log = way.scene.arena.steps(in: context.path).appending("aanspreken")
        // After a talk comes the question what it changes.
        return .see(new.kind == .talk ? log.appending(new.id.rawValue).appending("bijsturen") : log, .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let one = try way.approach(context)
        return try await page(context, way, ApproachForm(one), one)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let id = try context.identifier("approach")
        guard let old = way.approaches.first(where: { $0.id == id }) else { throw WebError.notFound }
        var form = ApproachForm(checking: context.form, way, people: try await members.members(of: context.network.id), changing: old)
        guard let changed = form.approach(old.id, in: way.scene.arena.id, at: approaches.surroundings.now()) else {
            return try await page(context, way, form, old, status: .unprocessableContent)
        }
        // Who types on while another takes it out keeps what was typed.
        guard old.removedAt == nil else { return try await page(context, way, form, old, conflict: old, status: .conflict) }
        do {
            try await approaches.change(changed, in: way.scene.arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            let now = try await ways.writable(context)
            guard let other = now.approaches.first(where: { $0.id == id }) else { throw WebError.notFound }
            form.version = other.version
            return try await page(context, now, form, other, conflict: other, status: .conflict)
        }
        return .see(way.scene.arena.steps(in: context.path).appending("aanspreken"), .saved)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(isRemoved: true, context, .removed)
    }

    @Sendable func putBack(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(isRemoved: false, context, .broughtBack)
    }

    private func set(isRemoved: Bool, _ context: MemberContext, _ notice: Notice) async throws -> Response {
        let way = try await ways.writable(context)
        let id = try context.identifier("approach")
        guard let one = way.approaches.first(where: { $0.id == id }) else { throw WebError.notFound }
        try await approaches.set(isRemoved: isRemoved, one, in: way.scene.arena, by: context.visitor.personId)
        return .see(way.scene.arena.steps(in: context.path).appending("aanspreken"), notice)
    }

    private func page(
        _ context: MemberContext, _ way: SixSteps, _ form: ApproachForm, _ one: Approach?, conflict: Approach? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let page = ApproachFormPage(
            frame: context.frame(in: .partners), path: context.path, way: way,
            people: try await members.members(of: context.network.id), form: form, approach: one, conflict: conflict)
        return .page(page.markup, status: status)
    }
}

extension SixSteps {
    /// What the path names of the log, while it counts.
    func approach(_ context: MemberContext) throws -> Approach {
        let id = try context.identifier("approach")
        guard let one = log.first(where: { $0.id == id }) else { throw WebError.notFound }
        return one
    }
}
