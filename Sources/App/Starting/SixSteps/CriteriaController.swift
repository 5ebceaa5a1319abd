import Foundation
import HTML
import Hummingbird

/// On what actors are chosen: adding, dropping and locking criteria.
struct CriteriaController: Sendable {
    let ways: SixStepsStore
    let criteria: CriterionStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/stappen/criteria", use: show)
        router.post("arena/:arena/stappen/criteria", use: create)
        router.post("arena/:arena/stappen/criteria/vastleggen", use: lock)
        router.post("arena/:arena/stappen/criteria/:criterion/weg", use: drop)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        page(context, try await ways.way(context), CriterionForm())
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let form = CriterionForm(checking: context.form, isLocked: way.criteria.isLocked, context.language)
        guard form.errors.isEmpty else { return page(context, way, form, status: .unprocessableContent) }
        do {
            try await criteria.add(form.bodies, because: form.reason, in: way.scene.arena, by: context.visitor.personId)
        } catch is CriteriaMoved {
            // They were locked since the form was opened: what was typed stays, with the question why.
            let now = try await ways.writable(context)
            return page(context, now, CriterionForm(checking: context.form, isLocked: true, context.language), status: .conflict)
        }
        return .see(here(context, way), .added)
    }

    @Sendable func drop(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.writable(context)
        let id = try context.identifier("criterion")
        guard way.criteria.current.contains(where: { $0.id == id }) else { throw WebError.notFound }
        var form = CriterionForm(dropping: id, context.form)
        guard form.errors.isEmpty else { return page(context, way, form, status: .unprocessableContent) }
        do {
            try await criteria.drop(id, because: form.reason, in: way.scene.arena, by: context.visitor.personId)
        } catch is CriteriaMoved {
            form.askWhy()
            return page(context, try await ways.writable(context), form, status: .unprocessableContent)
        }
        return .see(here(context, way), .removed)
    }

    @Sendable func lock(_ request: Request, context: MemberContext) async throws -> Response {
        let way = try await ways.way(context)
        try context.require(way.scene.viewer.mayLead)
        var form = CriterionForm()
        do {
            try await criteria.lock(in: way.scene.arena, by: context.visitor.personId)
        } catch is CriteriaMoved {
            form.askForOne()
            return page(context, try await ways.way(context), form, status: .unprocessableContent)
        }
        return .see(here(context, way), .saved)
    }

    private func here(_ context: MemberContext, _ way: SixSteps) -> WebAddress {
        way.scene.arena.steps(in: context.path).appending("criteria")
    }

    private func page(_ context: MemberContext, _ way: SixSteps, _ form: CriterionForm, status: HTTPResponse.Status = .ok) -> Response {
        .page(CriteriaPage(frame: context.frame(in: .partners), path: context.path, way: way, form: form).markup, status: status)
    }
}

extension SixStepsStore {
    /// The way of the path, as who asks may see it.
    func way(_ context: MemberContext) async throws -> SixSteps {
        try await way(context.identifier("arena"), for: ArenaGuest(context))
    }

    /// The same for who may go on with it.
    func writable(_ context: MemberContext) async throws -> SixSteps {
        let way = try await way(context)
        try context.require(way.scene.viewer.mayWrite)
        return way
    }
}

extension Arena {
    /// The address of the six steps of an arena.
    func steps(in network: WebAddress) -> WebAddress { path(in: network).appending("stappen") }
}
