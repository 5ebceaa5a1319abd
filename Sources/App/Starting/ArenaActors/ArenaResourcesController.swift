import Foundation
import HTML
import Hummingbird

/// What an actor could bring: adding it, saying what is known of it, taking it away.
struct ArenaResourcesController: Sendable {
    let arenas: ArenaStore
    let actors: ArenaActorStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.post("arena/:arena/actoren/:actor/hulpbronnen", use: create)
        router.get("arena/:arena/hulpbronnen/:resource", use: edit)
        router.post("arena/:arena/hulpbronnen/:resource", use: update)
        router.post("arena/:arena/hulpbronnen/:resource/weg", use: remove)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await arenas.scene(context)
        try context.require(scene.viewer.mayWrite)
        let actor = try scene.actor(context.identifier("actor"))
        guard let resource = Resource(rawValue: context.form["hulpbron"]), actor.removedAt == nil else { throw WebError.unreadable }
        let new = ArenaResource(id: arenas.surroundings.identifier(), actorId: actor.id, number: 0, resource: resource)
        let isNew = try await actors.add(new, in: scene.arena, by: context.visitor.personId)
        let own = scene.arena.path(in: context.path).appending("actoren").appending(actor.id.rawValue)
        return .see(own, isNew ? .added : .nothingNew)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, actor, resource) = try await found(context)
        return page(context, scene, actor, resource, ArenaResourceForm(resource))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, actor, old) = try await found(context)
        var form = ArenaResourceForm(checking: context.form, version: old.version)
        guard let resource = form.resource(changing: old) else {
            return page(context, scene, actor, old, form, status: .unprocessableContent)
        }
        do {
            try await actors.change(resource, in: scene.arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            let (_, now) = try await actors.find(old.id, in: scene)
            form.version = now.version
            return page(context, scene, actor, now, form, isClash: true, status: .conflict)
        }
        let own = scene.arena.path(in: context.path).appending("actoren").appending(actor.id.rawValue)
        return .see(own, .saved)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, actor, resource) = try await found(context)
        try await actors.remove(resource, in: scene.arena, by: context.visitor.personId)
        return .see(scene.arena.path(in: context.path).appending("actoren").appending(actor.id.rawValue), .removed)
    }

    private func found(_ context: MemberContext) async throws -> (ArenaScene, ArenaActor, ArenaResource) {
        let scene = try await arenas.scene(context)
        let (actor, resource) = try await actors.find(context.identifier("resource"), in: scene)
        try context.require(scene.viewer.mayWrite)
        return (scene, actor, resource)
    }

    private func page(
        _ context: MemberContext, _ scene: ArenaScene, _ actor: ArenaActor, _ resource: ArenaResource, _ form: ArenaResourceForm,
        isClash: Bool = false, status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = ArenaResourcePage(
            frame: context.frame(in: .partners), path: context.path, arena: scene.arena, actor: actor, resource: resource, form: form,
            isClash: isClash)
        return .page(page.markup, status: status)
    }
}
