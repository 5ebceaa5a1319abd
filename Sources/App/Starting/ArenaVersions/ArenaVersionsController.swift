import Foundation
import HTML
import Hummingbird

/// Freezing an arena, comparing it with another date, and beginning one as a copy.
struct ArenaVersionsController: Sendable {
    let versions: ArenaVersionStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/versies", use: list)
        router.post("arena/:arena/versies", use: freeze)
        router.get("arena/:arena/versies/:frozen", use: show)
        router.post("arena/:arena/kopie", use: copy)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, all) = try await versions.versions(of: context.identifier("arena"), for: ArenaGuest(context))
        return .page(page(context, scene, all).markup)
    }

    @Sendable func freeze(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, all) = try await versions.versions(of: context.identifier("arena"), for: ArenaGuest(context))
        try context.require(scene.viewer.mayWrite)
        let note = context.form["waarom"]
        guard note.unicodeScalars.count <= 300 else {
            var page = page(context, scene, all)
            page.note = note
            page.errors["waarom"] = FieldText.tooLong(300)
            return .page(page.markup, status: .unprocessableContent)
        }
        try await versions.freeze(scene.arena, note: note, by: context.visitor.personId)
        return .see(scene.arena.path(in: context.path).appending("versies"), .saved)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let other = request.uri.queryParameters["met"].map { Identifier(rawValue: String($0)) }
        let (id, guest) = (try context.identifier("arena"), ArenaGuest(context))
        let (_, all) = try await versions.versions(of: id, for: guest)
        let states = try await versions.states(of: id, context.identifier("frozen"), other, for: guest)
        let page = ArenaComparisonPage(
            frame: context.frame(in: .partners), path: context.path, arena: states.scene.arena, version: states.first.0,
            other: states.second.0, actors: states.first.1, comparison: ArenaComparison(from: states.first.1, to: states.second.1),
            choices: all.filter { $0.id != states.first.0.id && $0.frozenAt >= states.first.0.frozenAt })
        return .page(page.markup)
    }

    @Sendable func copy(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, _) = try await versions.versions(of: context.identifier("arena"), for: ArenaGuest(context))
        try context.require(scene.viewer.mayWrite)
        let day = Day.of(versions.surroundings.now(), in: context.web.site.timeZone)
        let id = try await versions.copy(scene, on: day, by: context.visitor.personId)
        return .see(context.path.appending("arena").appending(id.rawValue), .added)
    }

    private func page(_ context: MemberContext, _ scene: ArenaScene, _ all: [ArenaVersion]) -> ArenaVersionsPage {
        ArenaVersionsPage(frame: context.frame(in: .partners), path: context.path, scene: scene, versions: all)
    }
}
