import Foundation
import HTML
import Hummingbird

/// Writing a proposal, opening it, and changing its text while it is open.
struct ProposalController: Sendable {
    let decisions: DecisionStore
    let proposals: ProposalStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("besluiten/nieuw", use: new)
        router.post("besluiten", use: create)
        router.get("besluiten/:decision/voorstel", use: edit)
        router.post("besluiten/:decision/voorstel", use: update)
        router.post("besluiten/:decision/weg", use: remove)
        router.get("besluiten/:decision/tekst", use: editText)
        router.post("besluiten/:decision/tekst", use: updateText)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayPropose))
        let closed = try await closed(context)
        let follows = request.uri.queryParameters["volgt"].flatMap { id in closed.first { $0.id.rawValue == String(id) } }
        let form = ProposalForm(closesOn: WorkingDays.after(decisions.today, 10), follows: follows)
        return .page(page(context, form, closed, nil).markup)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayPropose))
        let closed = try await closed(context)
        let form = ProposalForm(checking: context.form, closed: closed, today: decisions.today)
        guard let decision = form.decision(decisions.surroundings.identifier(), in: context.network.id) else {
            return .page(page(context, form, closed, nil).markup, status: .unprocessableContent)
        }
        try await proposals.add(decision, options: form.options.bodies, by: context.visitor.personId)
        return .see(decision.path(in: context.path), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await draft(context)
        let form = ProposalForm(scene.decision, scene.currentOptions)
        return .page(page(context, form, try await closed(context), scene.decision).markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let seen = try await decisions.seen(context)
        try context.require(context.hats.contains { $0.mayWrite(seen.decision) })
        let scene = seen
        let closed = try await closed(context)
        var form = ProposalForm(checking: context.form, closed: closed, today: decisions.today)
        guard let changed = form.decision(scene.decision.id, in: context.network.id) else {
            return .page(page(context, form, closed, scene.decision).markup, status: .unprocessableContent)
        }
        do {
            try await proposals.change(changed, options: form.options.bodies, by: context.visitor.personId)
        } catch is DecisionMoved {
            let now = try await decisions.seen(context)
            form.version = now.decision.version
            var page = page(context, form, closed, now.decision)
            page.conflict = now.decision
            return .page(page.markup, status: .conflict)
        }
        return .see(changed.path(in: context.path), .saved)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await draft(context)
        do {
            try await proposals.remove(scene.decision, by: context.visitor.personId)
        } catch is DecisionMoved {
            // It was opened meanwhile, and stays.
            return .see(scene.decision.path(in: context.path))
        }
        return .see(context.path.appending("besluiten"), .removed)
    }

    @Sendable func editText(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        guard scene.decision.isOpen else { return .see(scene.decision.path(in: context.path)) }
        return .page(ProposalTextPage(frame: frame(context), path: context.path, scene: scene, form: ProposalTextForm(scene)).markup)
    }

    @Sendable func updateText(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        let form = ProposalTextForm(checking: context.form, scene)
        var page = ProposalTextPage(frame: frame(context), path: context.path, scene: scene, form: form)
        guard let changed = form.decision(scene.decision) else { return .page(page.markup, status: .unprocessableContent) }
        do {
            try await proposals.change(
                text: changed, options: form.options.bodies, because: form.why, answers: form.answers(scene), seen: form.seen,
                by: context.visitor.personId)
        } catch is DecisionMoved {
            page.hasMoved = true
            return .page(page.markup, status: .conflict)
        }
        return .see(scene.decision.path(in: context.path), .saved)
    }

    /// The draft of the path, for who may change it. What was opened since is not there to be changed.
    private func draft(_ context: MemberContext) async throws -> DecisionScene {
        let scene = try await decisions.seen(context)
        guard scene.decision.state == .draft else { throw WebError.forbidden }
        try context.require(context.hats.contains { $0.mayDraft(scene.decision) })
        return scene
    }

    private func closed(_ context: MemberContext) async throws -> [Decision] {
        try await decisions.decisions(in: context.network.id, for: context.visitor.personId, seesDrafts: false).filter(\.isClosed)
    }

    private func frame(_ context: MemberContext) -> Frame { context.frame(in: .agreements) }

    private func page(_ context: MemberContext, _ form: ProposalForm, _ closed: [Decision], _ decision: Decision?) -> ProposalPage {
        ProposalPage(
            frame: frame(context), path: context.path, form: form, closed: closed, decision: decision,
            mayLead: decision.map { one in context.hats.contains { $0.mayLead(one) } } ?? false)
    }
}
