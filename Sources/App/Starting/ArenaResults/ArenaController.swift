import Foundation
import HTML
import Hummingbird

/// What follows from an arena: its page, its file, and another rank than the proposed one.
struct ArenaController: Sendable {
    let arenas: ArenaStore
    let actors: ArenaActorStore
    let boards: ArenaBoardStore
    let sharing: ArenaSharingStore
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena", use: show)
        router.get("arena/:arena/arena.csv", use: file)
        router.get("arena/:arena/actoren/:actor/rang", use: editRank)
        router.post("arena/:arena/actoren/:actor/rang", use: setRank)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, board, readers) = try await boards.board(of: context.identifier("arena"), for: ArenaGuest(context))
        try await noteVisit(scene, context)
        let page = ArenaPage(
            frame: context.frame(in: .partners), path: context.path, scene: scene, board: board, lists: lists, readers: readers,
            showsAll: request.uri.queryParameters["alle"] != nil)
        return .page(page.markup)
    }

    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, board, _) = try await boards.board(of: context.identifier("arena"), for: ArenaGuest(context))
        try await noteVisit(scene, context)
        return .file(
            ArenaFile(language: context.language, lines: board.lines, lists: lists).csv, .csv, named: "arena-\(scene.arena.heldOn).csv")
    }

    /// Whoever it is shared with is written down when they look: no look without a line.
    private func noteVisit(_ scene: ArenaScene, _ context: MemberContext) async throws {
        guard !scene.viewer.isMaker else { return }
        try await sharing.note(context.visitor.personId, at: scene.arena.id, in: context.web.site.timeZone)
    }

    @Sendable func editRank(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, line) = try await line(context)
        let page = ArenaRankPage(
            frame: context.frame(in: .partners), path: context.path, arena: scene.arena, line: line, form: ArenaRankForm(line.actor))
        return .page(page.markup)
    }

    @Sendable func setRank(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, line) = try await line(context)
        var form = ArenaRankForm(checking: context.form, version: line.actor.version)
        guard form.errors.isEmpty else {
            let page = ArenaRankPage(
                frame: context.frame(in: .partners), path: context.path, arena: scene.arena, line: line, form: form)
            return .page(page.markup, status: .unprocessableContent)
        }
        var actor = line.actor
        actor.version = form.version
        do {
            try await actors.set(form.chosen, because: form.reason, of: actor, in: scene.arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            let (_, now) = try await self.line(context)
            form.version = now.actor.version
            let page = ArenaRankPage(
                frame: context.frame(in: .partners), path: context.path, arena: scene.arena, line: now, form: form, isClash: true)
            return .page(page.markup, status: .conflict)
        }
        return .see(scene.arena.path(in: context.path), .saved)
    }

    /// The actor of the path with what follows for it.
    private func line(_ context: MemberContext) async throws -> (ArenaScene, ArenaBoard.Line) {
        let (scene, board, _) = try await boards.board(of: context.identifier("arena"), for: ArenaGuest(context))
        let id = try context.identifier("actor")
        guard let line = board.lines.first(where: { $0.actor.id == id }) else { throw WebError.notFound }
        try context.require(scene.viewer.mayWrite)
        return (scene, line)
    }
}
