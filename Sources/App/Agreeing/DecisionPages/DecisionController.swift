import Foundation
import HTML
import Hummingbird

/// The decisions of a network, one of them, its history, and the actions that follow from it.
struct DecisionController: Sendable {
    let decisions: DecisionStore
    let ratifications: RatificationStore
    let actions: ActionStore
    let partners: PartnerStore
    let members: MemberStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("besluiten", use: list)
        router.get("besluiten/:decision", use: show)
        router.get("besluiten/:decision/geschiedenis", use: history)
        router.get("besluiten/:decision/standpunten.csv", use: file)
        router.get("besluiten/:decision/acties", use: newAction)
        router.post("besluiten/:decision/acties", use: createAction)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let seesDrafts = context.membership.role == .coordinator
        let found = try await decisions.decisions(in: context.network.id, for: context.visitor.personId, seesDrafts: seesDrafts)
        return .page(
            DecisionsPage(
                frame: frame(context), path: context.path, decisions: found, hats: context.hats, today: decisions.today
            ).markup)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.seen(context)
        let asked = try await ratifications.ratifications(of: scene.decision.id, in: context.network.id)
        let section = RatificationSection(
            frame: frame(context), path: context.path, scene: scene, ratifications: asked, hats: context.hats)
        let page = DecisionPage(
            frame: frame(context), path: context.path, scene: scene, lines: scene.lines, ratification: section.markup,
            actions: scene.decision.isTaken ? try await actions.actions(from: scene.decision.id, in: context.network.id) : [],
            hats: context.hats)
        return .page(page.markup)
    }

    @Sendable func history(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.seen(context)
        return .page(DecisionHistoryPage(frame: frame(context), path: context.path, scene: scene, hats: context.hats).markup)
    }

    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.seen(context)
        let name = scene.decision.number.map { "besluit-\($0)" } ?? "voorstel"
        return .file(DecisionFile(language: context.language, scene: scene, hats: context.hats).csv, .csv, named: name + ".csv")
    }

    @Sendable func newAction(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await taken(context)
        return .page(try await page(context, scene, ActionForm()).markup)
    }

    @Sendable func createAction(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await taken(context)
        let choices = try await choices(context)
        let form = ActionForm(checking: context.form, choices)
        let source = Action.Source(kind: .decision, id: scene.decision.id, part: nil)
        guard let action = form.action(actions.surroundings.identifier(), in: context.network.id, from: source) else {
            return .page(try await page(context, scene, form).markup, status: .unprocessableContent)
        }
        try await actions.add(action, by: context.visitor.personId)
        return .see(scene.decision.path(in: context.path).fragment("acties"), .added)
    }

    /// A decision that was taken, for who may add actions.
    private func taken(_ context: MemberContext) async throws -> DecisionScene {
        let scene = try await decisions.seen(context)
        guard scene.decision.isTaken else { throw WebError.notFound }
        try context.require(context.hats.contains(where: \.mayAddActions))
        return scene
    }

    private func choices(_ context: MemberContext) async throws -> ActionForm.Choices {
        .init(
            partners: try await partners.partners(in: context.network.id), people: try await members.members(of: context.network.id))
    }

    private func page(_ context: MemberContext, _ scene: DecisionScene, _ form: ActionForm) async throws -> ClosingPage {
        ClosingPage(
            frame: frame(context), path: context.path, scene: scene, title: ClosingText.action, errors: form.errors, target: "acties",
            fields: form.markup(context.language, try await choices(context), isNew: true), label: FieldText.save)
    }

    private func frame(_ context: MemberContext) -> Frame { context.frame(in: .agreements) }
}
