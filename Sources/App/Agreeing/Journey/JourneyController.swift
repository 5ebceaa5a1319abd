import Foundation
import HTML
import Hummingbird

/// The way of a network: where it is, what people think of that, and moving on or back.
struct JourneyController: Sendable {
    let journeys: JourneyStore
    let talks: ThemeTalkStore
    let rounds: RoundStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("traject", use: show)
        router.post("traject/mening", use: think)
        router.get("traject/fase", use: choose)
        router.post("traject/fase", use: move)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let asked = try await rounds.rounds(in: context.network.id).first {
            $0.instrumentKey == JourneyPage.instrument && $0.hasResults
        }
        let page = JourneyPage(
            frame: context.frame(in: .agreements), path: context.path, hats: context.hats, journey: try await journey(context),
            partners: try await talks.partners(in: context.network.id), asked: asked,
            titles: Dictionary(uniqueKeysWithValues: catalogue.newest.map { ($0.key, $0.title) }))
        return .page(page.markup)
    }

    @Sendable func think(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayGivePhaseView))
        let chosen = context.form["fase"]
        let view = Int(chosen).flatMap(Phase.init)
        guard view != nil || chosen.isEmpty else { throw WebError.unreadable }
        try await journeys.keep(view, of: context.visitor.personId, in: context.network.id)
        return .see(context.path.appending("traject"), .saved)
    }

    @Sendable func choose(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayMoveNetwork)
        let journey = try await journey(context)
        return page(context, journey, MoveForm(journey))
    }

    @Sendable func move(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayMoveNetwork)
        let journey = try await journey(context)
        var form = MoveForm(checking: context.form, journey)
        guard form.errors.isEmpty, let target = form.target else {
            return page(context, journey, form, status: .unprocessableContent)
        }
        do {
            try await journeys.move(
                context.network.id, from: journey.phase, to: target, because: form.reason, after: form.version,
                by: context.visitor.personId)
        } catch is JourneyConflict {
            let now = try await self.journey(context)
            form.version = now.number
            return page(context, now, form, isClash: true, status: .conflict)
        }
        return .see(context.path.appending("traject"), .saved)
    }

    private func journey(_ context: MemberContext) async throws -> Journey {
        try await journeys.journey(of: context.network.id, for: context.visitor.personId)
    }

    private func page(
        _ context: MemberContext, _ journey: Journey, _ form: MoveForm, isClash: Bool = false, status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = MovePage(
            frame: context.frame(in: .agreements), path: context.path, journey: journey, form: form, isClash: isClash)
        return .page(page.markup, status: status)
    }
}
