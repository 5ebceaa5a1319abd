import Foundation
import HTML
import Hummingbird

/// The actors of an arena: adding one, saying who it is, taking it out, and what to do with two of one name.
struct ArenaActorsController: Sendable {
    let arenas: ArenaStore
    let actors: ArenaActorStore
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/actoren/nieuw", use: new)
        router.post("arena/:arena/actoren", use: create)
        router.post("arena/:arena/actoren/partners", use: createPartners)
        router.get("arena/:arena/actoren/:actor", use: edit)
        router.post("arena/:arena/actoren/:actor", use: update)
        router.post("arena/:arena/actoren/:actor/weg", use: remove)
        router.post("arena/:arena/actoren/:actor/terug", use: putBack)
        router.post("arena/:arena/actoren/:actor/samen", use: merge)
        router.post("arena/:arena/actoren/:actor/los", use: unmerge)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        return page(context, scene, ArenaActorForm(), nil)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        var form = form(context, scene)
        guard var actor = form.actor(arenas.surroundings.identifier(), in: scene.arena.id) else {
            return page(context, scene, form, nil, status: .unprocessableContent)
        }
        let twins = scene.twins(of: actor)
        if !settle(&actor, &form, twins) { return page(context, scene, form, nil, twins: twins, status: .unprocessableContent) }
        try await actors.add(actor, with: form.resources, in: scene.arena, by: context.visitor.personId)
        return .see(scene.arena.path(in: context.path), .added)
    }

    /// Every partner that is not in the arena yet.
    @Sendable func createPartners(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        let day = Day.of(arenas.surroundings.now(), in: context.web.site.timeZone)
        let new = scene.partnersLeft(on: day).map { ArenaActor($0, arenas.surroundings.identifier(), in: scene.arena.id) }
        try await actors.add(new, in: scene.arena, by: context.visitor.personId)
        return .see(scene.arena.path(in: context.path), new.isEmpty ? .nothingNew : .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        let actor = try live(context, scene)
        return page(context, scene, ArenaActorForm(actor), actor, resources: try await actors.resources(of: actor))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        let old = try scene.actor(context.identifier("actor"))
        var form = form(context, scene, version: old.version)
        if old.removedAt != nil { form.errors["naam"] = ArenaActorText.takenOut }
        let resources = try await actors.resources(of: old)
        guard var actor = form.actor(old.id, in: scene.arena.id, changing: old) else {
            return page(
                context, scene, form, old, resources: resources, status: old.removedAt == nil ? .unprocessableContent : .conflict)
        }
        let twins = actor.isApart && actor.name == old.name ? [] : scene.twins(of: actor)
        if !settle(&actor, &form, twins) {
            return page(context, scene, form, old, resources: resources, twins: twins, status: .unprocessableContent)
        }
        do {
            try await actors.change(actor, in: scene.arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            let now = try await arenas.scene(context)
            let other = try now.actor(old.id)
            form.version = other.version
            return page(context, now, form, other, resources: resources, isClash: true, status: .conflict)
        }
        return .see(scene.arena.path(in: context.path), .saved)
    }

    /// Whether it is clear what an actor with the name of another is; asks when it is not.
    private func settle(_ actor: inout ArenaActor, _ form: inout ArenaActorForm, _ twins: [ArenaActor]) -> Bool {
        guard let twin = twins.first else { return true }
        switch form.twin {
        case .same: actor.mergedInto = twin.id
        case .apart: actor.isApart = true
        case .mistake:
            form.errors["naam"] = ArenaActorText.correctName
            return false
        case nil:
            form.errors["dubbel"] = ArenaActorText.twinAnswer
            return false
        }
        return true
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        let actor = try scene.actor(context.identifier("actor"))
        try await actors.set(isRemoved: true, actor, in: scene.arena, by: context.visitor.personId)
        return .see(scene.arena.path(in: context.path), .removed)
    }

    @Sendable func putBack(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        let actor = try scene.actor(context.identifier("actor"))
        try await actors.set(isRemoved: false, actor, in: scene.arena, by: context.visitor.personId)
        return .see(scene.arena.path(in: context.path), .broughtBack)
    }

    /// Two of one name are the same, or only share their name.
    @Sendable func merge(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        let actor = try live(context, scene)
        if context.form["als"] == ArenaActorForm.Twin.apart.rawValue {
            try await actors.keepApart(actor, in: scene.arena, by: context.visitor.personId)
        } else {
            let other = Identifier(rawValue: context.form["als"])
            guard other != actor.id, scene.heads.contains(where: { $0.id == other }) else { throw WebError.notFound }
            try await actors.merge(actor, into: other, in: scene.arena, by: context.visitor.personId)
        }
        return .see(scene.arena.path(in: context.path), .saved)
    }

    @Sendable func unmerge(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await writable(context)
        try await actors.merge(try live(context, scene), into: nil, in: scene.arena, by: context.visitor.personId)
        return .see(scene.arena.path(in: context.path), .saved)
    }

    private func writable(_ context: MemberContext) async throws -> ArenaScene {
        let scene = try await arenas.scene(context)
        try context.require(scene.viewer.mayWrite)
        return scene
    }

    /// The actor of the path, when it was not taken out.
    private func live(_ context: MemberContext, _ scene: ArenaScene) throws -> ArenaActor {
        let actor = try scene.actor(context.identifier("actor"))
        guard actor.removedAt == nil else { throw WebError.gone }
        return actor
    }

    private func form(_ context: MemberContext, _ scene: ArenaScene, version: Int = 1) -> ArenaActorForm {
        ArenaActorForm(checking: context.form, partners: scene.partners, lists: lists, viewer: scene.viewer, version: version)
    }

    private func page(
        _ context: MemberContext, _ scene: ArenaScene, _ form: ArenaActorForm, _ actor: ArenaActor?, resources: [ArenaResource] = [],
        twins: [ArenaActor] = [], isClash: Bool = false, status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = ArenaActorPage(
            frame: context.frame(in: .partners), path: context.path, scene: scene, form: form, lists: lists, actor: actor,
            resources: resources, twins: twins, isClash: isClash,
            today: Day.of(arenas.surroundings.now(), in: context.web.site.timeZone))
        return .page(page.markup, status: status)
    }
}
