import HTML
import Hummingbird

/// Sharing an arena with chosen people, and taking that back.
struct ArenaSharingController: Sendable {
    let arenas: ArenaStore
    let sharing: ArenaSharingStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/delen", use: show)
        router.post("arena/:arena/delen", use: share)
        router.post("arena/:arena/delen/stop", use: withdraw)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, sharing) = try await sharing.sharing(of: context.identifier("arena"), for: ArenaGuest(context))
        try context.require(scene.viewer.mayLead)
        let page = ArenaSharingPage(frame: context.frame(in: .partners), path: context.path, arena: scene.arena, sharing: sharing)
        return .page(page.markup)
    }

    @Sendable func share(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(context, Set(context.form.all("met").map(Identifier.init(rawValue:))))
    }

    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(context, [])
    }

    private func set(_ context: MemberContext, _ people: Set<Identifier>) async throws -> Response {
        let scene = try await arenas.scene(context)
        try context.require(scene.viewer.mayLead)
        try await sharing.share(scene.arena.id, with: people, by: ArenaGuest(context))
        return .see(scene.arena.path(in: context.path).appending("delen"), .saved)
    }
}
