import Foundation
import HTML
import Hummingbird

/// For each actor: which forms would fit, whether it meets the criteria, and whether to speak to it.
struct SelectionController: Sendable {
    let ways: SixStepsStore
    let selections: SelectionStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/stappen/actoren", use: list)
        router.get("arena/:arena/stappen/actoren/:actor", use: show)
        router.post("arena/:arena/stappen/actoren/:actor/vormen", use: addForm)
        router.post("arena/:arena/stappen/actoren/:actor/vormen/:idea/weg", use: removeForm)
        router.post("arena/:arena/stappen/actoren/:actor/keuze", use: choose)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.way(context)
        return .page(SelectionPage(frame: context.frame(in: .partners), path: context.path, way: way).markup)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.way(context)
        let actor = try actor(context, way)
        return page(context, way, actor, SelectionForm(way, actor))
    }

    @Sendable func addForm(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let actor = try actor(context, way)
        var form = SelectionForm(way, actor)
        guard let idea = form.idea(checking: context.form, selections.surroundings.identifier(), of: actor) else {
            return page(context, way, actor, form, status: .unprocessableContent)
        }
        try await selections.add(idea, in: way.scene.arena, by: context.visitor.personId)
        return .see(place(context, way, actor), .added)
    }

    @Sendable func removeForm(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let actor = try actor(context, way)
        let idea = try context.identifier("idea")
        try await selections.remove(idea, of: actor.id, in: way.scene.arena, by: context.visitor.personId)
        return .see(place(context, way, actor), .removed)
    }

    @Sendable func choose(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let actor = try actor(context, way)
        var form = SelectionForm(way, actor)
        guard let choice = form.choice(checking: context.form, of: actor, at: selections.surroundings.now()) else {
            return page(context, way, actor, form, status: .unprocessableContent)
        }
        do {
            try await selections.keep(choice, form.checks(of: actor), in: way.scene.arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            let now = try await ways.writable(context)
            form.meet(now, actor)
            return page(context, now, actor, form, isClash: true, status: .conflict)
        } catch is CriteriaMoved {
            form.askToLock()
            return page(context, way, actor, form, status: .unprocessableContent)
        }
        return .see(place(context, way, actor), .saved)
    }

    /// The actor of the path, while it is in the arena.
    private func actor(_ context: MemberContext, _ way: SixSteps) throws -> ArenaActor {
        let id = try context.identifier("actor")
        guard let actor = way.scene.heads.first(where: { $0.id == id }) else { throw WebError.notFound }
        return actor
    }

    private func place(_ context: MemberContext, _ way: SixSteps, _ actor: ArenaActor) -> WebAddress {
        way.scene.arena.steps(in: context.path).appending("actoren").appending(actor.id.rawValue)
    }

    private func page(
        _ context: MemberContext, _ way: SixSteps, _ actor: ArenaActor, _ form: SelectionForm, isClash: Bool = false,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = SelectionActorPage(
            frame: context.frame(in: .partners), path: context.path, way: way, actor: actor, form: form, isClash: isClash,
            mayMakePartners: context.membership.mayManagePartners)
        return .page(page.markup, status: status)
    }
}
