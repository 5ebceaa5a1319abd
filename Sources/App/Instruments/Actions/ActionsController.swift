import Foundation
import HTML
import Hummingbird

/// The actions of a network: seeing them, adding one, changing it, and setting how far it is.
struct ActionsController: Sendable {
    let actions: ActionStore
    let partners: PartnerStore
    let members: MemberStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("acties", use: list)
        router.get("acties/nieuw", use: new)
        router.post("acties", use: create)
        router.get("acties/:action/wijzigen", use: edit)
        router.post("acties/:action", use: update)
        router.post("acties/:action/staat", use: set)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let page = ActionsPage(
            frame: context.frame(in: .work), path: context.path, hats: context.hats,
            actions: try await actions.actions(in: context.network.id), filter: filter(request),
            today: Day.of(actions.surroundings.now(), in: context.web.site.timeZone))
        return .page(page.markup)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayAddActions))
        return .page(page(context, ActionForm(), try await choices(context), nil))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayAddActions))
        let choices = try await choices(context)
        let form = ActionForm(checking: context.form, choices)
        guard let action = form.action(actions.surroundings.identifier(), in: context.network.id) else {
            return .page(page(context, form, choices, nil), status: .unprocessableContent)
        }
        try await actions.add(action, by: context.visitor.personId)
        return .see(context.path.appending("acties"), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let action = try await mine(context)
        return .page(page(context, ActionForm(action), try await choices(context), action))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let action = try await mine(context)
        let choices = try await choices(context)
        let form = ActionForm(checking: context.form, choices, changing: action)
        guard let changed = form.action(action.id, in: context.network.id) else {
            return .page(page(context, form, choices, action), status: .unprocessableContent)
        }
        do {
            try await actions.change(changed, by: context.visitor.personId)
        } catch is ActionConflict {
            return try await conflict(context, form, choices, action.id)
        }
        return .see(context.path.appending("acties"), .saved)
    }

    /// What somebody typed, beside what is there now; saving again is then a choice.
    private func conflict(
        _ context: MemberContext, _ typed: ActionForm, _ choices: ActionForm.Choices, _ id: Identifier
    ) async throws -> Response {
        let other = try await actions.find(id, in: context.network.id)
        var form = typed
        form.version = other.action.version
        return .page(page(context, form, choices, other.action, conflict: other), status: .conflict)
    }

    @Sendable func set(_ request: Request, context: MemberContext) async throws -> Response {
        let action = try await mine(context)
        guard let state = Action.State(rawValue: context.form["staat"]) else { throw WebError.unreadable }
        try await actions.set(state, of: action, by: context.visitor.personId)
        let isAtOwnPlace = request.uri.queryParameters["terug"] == "mijn-plek"
        return .see(isAtOwnPlace ? "/mijn-plek" : context.path.appending("acties").filtered(filter(request)), .saved)
    }

    private func filter(_ request: Request) -> ActionFilter {
        let query = request.uri.queryParameters
        return ActionFilter(
            show: query["staat"].flatMap { ActionFilter.Show(rawValue: String($0)) } ?? .toDo,
            partner: query["partner"].map { Identifier(rawValue: String($0)) },
            person: query["persoon"].map { Identifier(rawValue: String($0)) })
    }

    /// The action of the path, for who may change it.
    private func mine(_ context: MemberContext) async throws -> Action {
        let action = try await actions.find(context.identifier("action"), in: context.network.id).action
        try context.require(context.hats.contains { $0.mayChange(action) })
        return action
    }

    private func choices(_ context: MemberContext) async throws -> ActionForm.Choices {
        .init(
            partners: try await partners.partners(in: context.network.id), people: try await members.members(of: context.network.id))
    }

    private func page(
        _ context: MemberContext, _ form: ActionForm, _ choices: ActionForm.Choices, _ action: Action?, conflict: NamedAction? = nil
    ) -> Markup {
        ActionFormPage(
            frame: context.frame(in: .work), path: context.path, form: form, choices: choices, action: action, conflict: conflict
        ).markup
    }
}
