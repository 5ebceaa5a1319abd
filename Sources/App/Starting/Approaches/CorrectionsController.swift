import Foundation
import HTML
import Hummingbird

/// Correcting what an arena says of an actor, after a talk with them.
struct CorrectionsController: Sendable {
    let ways: SixStepsStore
    let corrections: CorrectionStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/stappen/aanspreken/:approach/bijsturen", use: edit)
        router.post("arena/:arena/stappen/aanspreken/:approach/bijsturen", use: correct)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let (way, talk, actor, resources) = try await found(context)
        return page(context, way, talk, actor, CorrectionForm(resources))
    }

    @Sendable func correct(_ request: Request, context: MemberContext) async throws -> Response {
        let (way, talk, actor, resources) = try await found(context)
        let form = CorrectionForm(checking: context.form, resources)
        guard form.errors.isEmpty else { return page(context, way, talk, actor, form, status: .unprocessableContent) }
        do {
            try await corrections.correct(form.changes, after: talk, in: way.scene.arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            let (now, talk, actor, resources) = try await found(context)
            return page(context, now, talk, actor, form.over(resources), isClash: true, status: .conflict)
        }
        return .see(
            way.scene.arena.steps(in: context.path).appending("actoren").appending(actor.id.rawValue),
            form.isUnchanged ? .nothingChanged : .saved)
    }

    /// The talk of the path with its actor and what that could bring, and whether each may be agreed on.
    private func found(_ context: MemberContext) async throws -> (SixSteps, Approach, ArenaActor, [CorrectionForm.Row]) {
        let way = try await ways.writable(context)
        let talk = try way.approach(context)
        let head = talk.actorId.flatMap(way.head)
        let line = way.board.lines.first { $0.actor.id == head?.id }
        guard talk.kind == .talk, let line else { throw WebError.notFound }
        let (scene, viewer) = (way.scene, way.scene.viewer)
        let rows = line.items.map { item in
            CorrectionForm.Row(
                resource: item.resource, mayAgree: viewer.mayAgree(on: item.resource, in: scene.arena, scene.makers))
        }
        return (way, talk, line.actor, rows)
    }

    private func page(
        _ context: MemberContext, _ way: SixSteps, _ talk: Approach, _ actor: ArenaActor, _ form: CorrectionForm, isClash: Bool = false,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = CorrectionPage(
            frame: context.frame(in: .partners), path: context.path, way: way, talk: talk, actor: actor, form: form, isClash: isClash)
        return .page(page.markup, status: status)
    }
}
