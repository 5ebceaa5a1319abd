import Foundation
import HTML
import Hummingbird

/// The bodies that ratify a decision: seeing them, asking one, writing down what it said, dropping it.
struct RatificationsController: Sendable {
    let decisions: DecisionStore
    let ratifications: RatificationStore
    let mandates: MandateStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("besluiten/:decision/bekrachtigingen", use: list)
        router.post("besluiten/:decision/bekrachtigingen", use: add)
        router.get("besluiten/:decision/bekrachtigingen/:ratification", use: show)
        router.post("besluiten/:decision/bekrachtigingen/:ratification/resultaat", use: give)
        router.post("besluiten/:decision/bekrachtigingen/:ratification/weg", use: drop)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await found(context)
        return .page(page(context, found, RatificationForm(own: found.askable)))
    }

    @Sendable func add(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await found(context)
        let chosen = found.scene.voices.first { $0.partnerId.rawValue == context.form["partner"] }
        try context.require(chosen.map { found.may(for: $0.partnerId) } ?? found.scene.voices.contains { found.may(for: $0.partnerId) })
        let form = RatificationForm(checking: context.form, found)
        guard found.decision.takesRatifications(found.standing) else {
            return .page(page(context, found, form, hasMoved: true), status: .conflict)
        }
        guard let new = form.ratification else { return .page(page(context, found, form), status: .unprocessableContent) }
        do {
            try await ratifications.add(new, to: found.decision, by: context.visitor.personId)
        } catch is DecisionMoved {
            return .page(page(context, try await self.found(context), form, hasMoved: true), status: .conflict)
        }
        return .see(place(context, found), .added)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (found, one) = try await one(context)
        return .page(page(context, found, one, RatificationResultForm(one, today: found.today)))
    }

    @Sendable func give(_ request: Request, context: MemberContext) async throws -> Response {
        let (found, one) = try await one(context)
        try context.require(found.may(for: one.partnerId))
        let form = RatificationResultForm(checking: context.form, found)
        guard let new = form.result else { return .page(page(context, found, one, form), status: .unprocessableContent) }
        do {
            try await ratifications.give(new, after: form.version, of: one, on: found.decision, by: context.visitor.personId)
        } catch let problem where problem is RatificationConflict || problem is NotItsTurn || problem is DecisionMoved {
            return try await conflict(context, form)
        }
        return .see(place(context, found), .saved)
    }

    @Sendable func drop(_ request: Request, context: MemberContext) async throws -> Response {
        let (found, one) = try await one(context)
        try context.require(found.mayPutAside(one))
        let form = RatificationResultForm(dropping: context.form, one, today: found.today)
        guard form.errors.isEmpty else { return .page(page(context, found, one, form), status: .unprocessableContent) }
        do {
            try await ratifications.drop(one, why: form.why, after: form.version, on: found.decision, by: context.visitor.personId)
        } catch let problem where problem is RatificationConflict || problem is DecisionMoved {
            return try await conflict(context, form)
        }
        return .see(place(context, found), .removed)
    }

    /// What was typed, beside what is there now.
    private func conflict(_ context: MemberContext, _ typed: RatificationResultForm) async throws -> Response {
        let (found, one) = try await one(context)
        var form = typed
        form.version = one.results.count
        return .page(page(context, found, one, form, isClash: true), status: .conflict)
    }

    /// The decision of the path with its bodies. A draft has no voices yet, so it has none.
    private func found(_ context: MemberContext) async throws -> RatificationScene {
        let scene = try await decisions.seen(context)
        guard let openedAt = scene.decision.openedAt else { throw WebError.notFound }
        let all = try await ratifications.ratifications(of: scene.decision.id, in: context.network.id)
        let zone = context.web.site.timeZone
        return RatificationScene(
            scene: scene, ratifications: all, mandates: try await mandates.mandates(in: context.network.id), hats: context.hats,
            standing: scene.decision.ratificationStanding(all, in: zone), openedOn: Day.of(openedAt, in: zone))
    }

    private func one(_ context: MemberContext) async throws -> (RatificationScene, Ratification) {
        let found = try await found(context)
        let id = try context.identifier("ratification")
        guard let one = found.ratifications.first(where: { $0.id == id }) else { throw WebError.notFound }
        return (found, one)
    }

    private func place(_ context: MemberContext, _ found: RatificationScene) -> WebAddress {
        found.decision.path(in: context.path).appending("bekrachtigingen")
    }

    private func page(_ context: MemberContext, _ found: RatificationScene, _ form: RatificationForm, hasMoved: Bool = false) -> Markup {
        RatificationsPage(frame: context.frame(in: .agreements), path: context.path, found: found, form: form, hasMoved: hasMoved).markup
    }

    private func page(
        _ context: MemberContext, _ found: RatificationScene, _ one: Ratification, _ form: RatificationResultForm, isClash: Bool = false
    ) -> Markup {
        RatificationPage(frame: context.frame(in: .agreements), path: context.path, found: found, one: one, form: form, isClash: isClash)
            .markup
    }
}
