import Foundation
import HTML
import Hummingbird

/// The six steps of starting: where each arena is, and calling a step done.
struct SixStepsController: Sendable {
    let ways: SixStepsStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("stappen", use: list)
        router.get("arena/:arena/stappen", use: show)
        router.post("arena/:arena/stappen/:step/klaar", use: finish)
        router.post("arena/:arena/stappen/:step/heropenen", use: reopen)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let page = SixStepsListPage(
            frame: context.frame(in: .partners), path: context.path, ways: try await ways.ways(for: ArenaGuest(context)),
            mayMake: context.hats.contains(where: \.mayMakeArenas))
        return .page(page.markup)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.way(context)
        let page = SixStepsPage(
            frame: context.frame(in: .partners), path: context.path, way: way,
            today: Day.of(ways.surroundings.now(), in: context.web.site.timeZone))
        return .page(page.markup)
    }

    @Sendable func finish(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(isDone: true, context)
    }

    @Sendable func reopen(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(isDone: false, context)
    }

    private func set(isDone: Bool, _ context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        guard let step = Int(try context.parameter("step")).flatMap(StartingStep.init) else { throw WebError.notFound }
        try await ways.set(step, isDone: isDone, in: way.scene.arena, by: context.visitor.personId)
        return .see(way.scene.arena.steps(in: context.path))
    }
}
