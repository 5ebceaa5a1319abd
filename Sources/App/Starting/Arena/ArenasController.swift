import Foundation
import HTML
import Hummingbird

/// The arenas of a network: seeing one's own, beginning one, changing what it is about, throwing it away.
struct ArenasController: Sendable {
    let arenas: ArenaStore
    let members: MemberStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena", use: list)
        router.get("arena/nieuw", use: new)
        router.post("arena", use: create)
        router.get("arena/:arena/wijzigen", use: edit)
        router.post("arena/:arena", use: update)
        router.post("arena/:arena/tafel", use: keepAbsent)
        router.post("arena/:arena/weg", use: remove)
        router.post("arena/:arena/terug", use: bringBack)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let page = ArenasPage(
            frame: context.frame(in: .partners), path: context.path, arenas: try await arenas.arenas(for: ArenaGuest(context)),
            mayMake: context.hats.contains(where: \.mayMakeArenas))
        return .page(page.markup)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayMakeArenas))
        let today = Day.of(arenas.surroundings.now(), in: context.web.site.timeZone)
        return try await page(context, ArenaForm(issue: context.network.issue, today: today), nil)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayMakeArenas))
        let form = ArenaForm(checking: context.form, people: try await members.members(of: context.network.id))
        guard form.errors.isEmpty else { return try await page(context, form, nil, status: .unprocessableContent) }
        let now = arenas.surroundings.now()
        let arena = Arena(
            id: arenas.surroundings.identifier(), networkId: context.network.id, issue: form.issue, heldOn: form.heldOn, absent: "",
            rowsMade: 0, version: 1, createdAt: now)
        try await arenas.add(arena, makers: form.makers, by: context.visitor.personId)
        return .see(arena.path(in: context.path), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await arenas.scene(context)
        try context.require(scene.viewer.mayLead)
        return try await page(context, ArenaForm(scene.arena, makers: scene.makers), scene.arena)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await arenas.scene(context)
        try context.require(scene.viewer.mayLead)
        var form = ArenaForm(
            checking: context.form, people: try await members.members(of: context.network.id), old: scene.makers,
            version: scene.arena.version)
        guard form.errors.isEmpty else { return try await page(context, form, scene.arena, status: .unprocessableContent) }
        var arena = scene.arena
        (arena.issue, arena.heldOn, arena.version) = (form.issue, form.heldOn, form.version)
        do {
            try await arenas.change(arena, makers: form.makers, by: context.visitor.personId)
        } catch is ArenaConflict {
            let now = try await arenas.scene(context).arena
            form.version = now.version
            return try await page(context, form, now, isClash: true, status: .conflict)
        }
        return .see(arena.path(in: context.path), .saved)
    }

    /// Who is not at the table, and who loses by that.
    @Sendable func keepAbsent(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await arenas.scene(context)
        try context.require(scene.viewer.mayWrite)
        var form = AbsentForm(checking: context.form, version: scene.arena.version)
        var arena = scene.arena
        guard form.errors.isEmpty else { return absent(context, form, nil, arena, status: .unprocessableContent) }
        arena.version = form.version
        do {
            try await arenas.keep(absent: form.text, in: arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            let now = try await arenas.scene(context).arena
            form.version = now.version
            return absent(context, form, now.absent, now, status: .conflict)
        }
        return .see(arena.path(in: context.path).query(Notice.field, Notice.saved.rawValue).fragment("tafel"))
    }

    private func absent(_ context: MemberContext, _ form: AbsentForm, _ other: String?, _ arena: Arena, status: HTTPResponse.Status)
        -> Response
    {
        let page = AbsentPage(frame: context.frame(in: .partners), path: context.path, arena: arena, form: form, other: other)
        return .page(page.markup, status: status)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await arenas.scene(context)
        try context.require(scene.viewer.mayLead)
        try await arenas.remove(scene.arena, by: context.visitor.personId)
        return .see(context.path.appending("arena"), .inBin)
    }

    @Sendable func bringBack(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.identifier("arena")
        try await arenas.bringBack(id, for: ArenaGuest(context))
        return .see(context.path.appending("arena").appending(id.rawValue), .broughtBack)
    }

    private func page(
        _ context: MemberContext, _ form: ArenaForm, _ arena: Arena?, isClash: Bool = false, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let page = ArenaFormPage(
            frame: context.frame(in: .partners), path: context.path, form: form,
            people: try await members.members(of: context.network.id), me: context.visitor.personId, arena: arena, isClash: isClash)
        return .page(page.markup, status: status)
    }
}

extension ArenaGuest {
    init(_ context: MemberContext) {
        self.init(
            personId: context.visitor.personId, name: context.visitor.name, networkId: context.network.id,
            partnerIds: Set(context.hats.compactMap(\.partnerId)), isReader: !context.hats.contains(where: \.mayMakeArenas))
    }
}

extension ArenaStore {
    /// The arena of the path, as who asks may see it.
    func scene(_ context: MemberContext) async throws -> ArenaScene {
        try await scene(context.identifier("arena"), for: ArenaGuest(context))
    }
}
