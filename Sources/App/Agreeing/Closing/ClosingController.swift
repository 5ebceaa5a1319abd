import Foundation
import HTML
import Hummingbird
import Localization

/// Closing a decision, and what comes after it: the statement, reviews, actions, and who speaks afterwards.
struct ClosingController: Sendable {
    let decisions: DecisionStore
    let closing: ClosingStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.post("besluiten/:decision/sluiten", use: close)
        router.get("besluiten/:decision/uitspraak", use: editStatement)
        router.post("besluiten/:decision/uitspraak", use: updateStatement)
        router.get("besluiten/:decision/herbekijken", use: editReview)
        router.post("besluiten/:decision/herbekijken", use: createReview)
        router.post("besluiten/:decision/alsnog/:partner", use: speak)
    }

    @Sendable func close(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        let here = scene.decision.path(in: context.path)
        do {
            try await closing.close(scene.decision.id, in: context.network.id, by: context.visitor.personId)
        } catch is NotHeardYet {
            // The page says who was not heard, and that there is time for them still.
            return .see(here.fragment("sluiten"), .notHeardYet)
        } catch is DecisionMoved {
            return .see(here)
        }
        return .see(here.appending("uitspraak"), .saved)
    }

    @Sendable func editStatement(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        guard scene.decision.isClosed, scene.decision.statedAt == nil else { return .see(scene.decision.path(in: context.path)) }
        return .page(page(context, scene, StatementForm(scene.decision)).markup)
    }

    @Sendable func updateStatement(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        var form = StatementForm(checking: context.form, today: scene.today)
        guard let outcome = form.outcome(of: scene.decision) else {
            return .page(page(context, scene, form).markup, status: .unprocessableContent)
        }
        do {
            try await closing.state(outcome, on: scene.decision, by: context.visitor.personId)
        } catch is DecisionMoved {
            form.refuse(ClosingText.statedAlready)
            return .page(page(context, try await decisions.led(context), form).markup, status: .conflict)
        }
        return .see(scene.decision.path(in: context.path), .saved)
    }

    @Sendable func editReview(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await reviewed(context)
        return .page(page(context, scene, ReviewForm(scene)).markup)
    }

    @Sendable func createReview(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await reviewed(context)
        var form = ReviewForm(checking: context.form, scene)
        guard let review = form.review else { return .page(page(context, scene, form).markup, status: .unprocessableContent) }
        do {
            try await closing.review(review, of: scene.decision, by: context.visitor.personId)
        } catch is DecisionMoved {
            let now = try await reviewed(context)
            form.refuse(ClosingText.reviewConflict, now: now)
            return .page(page(context, now, form).markup, status: .conflict)
        }
        return .see(scene.decision.path(in: context.path), .saved)
    }

    @Sendable func speak(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.seen(context)
        let partner = try context.identifier("partner")
        guard scene.decision.isTaken, scene.voices.contains(where: { $0.partnerId == partner }) else { throw WebError.notFound }
        try context.require(scene.partners(spokenForBy: context.hats).contains { $0.partnerId == partner })
        let (joins, reason) = (context.form["aansluiten"], context.form["reden"])
        guard ["ja", "nee"].contains(joins), reason.unicodeScalars.count <= 4000 else { throw WebError.unreadable }
        let here = scene.decision.path(in: context.path)
        do {
            try await closing.speak(partner, joins: joins == "ja", reason, after: scene.decision, by: context.visitor.personId)
        } catch is DecisionMoved {
            return .see(here)
        }
        return .see(here, .saved)
    }

    /// A decision that was taken, for who looks at it again.
    private func reviewed(_ context: MemberContext) async throws -> DecisionScene {
        let scene = try await decisions.led(context)
        guard scene.decision.isTaken, scene.decision.statedAt != nil else { throw WebError.notFound }
        return scene
    }

    private func page(_ context: MemberContext, _ scene: DecisionScene, _ form: StatementForm) -> ClosingPage {
        ClosingPage(
            frame: context.frame(in: .agreements), path: context.path, scene: scene, title: ClosingText.toState, errors: form.errors,
            target: "uitspraak", fields: form.markup(context.language, scene.decision), label: ClosingText.state)
    }

    private func page(_ context: MemberContext, _ scene: DecisionScene, _ form: ReviewForm) -> ClosingPage {
        ClosingPage(
            frame: context.frame(in: .agreements), path: context.path, scene: scene, title: ClosingText.review, errors: form.errors,
            target: "herbekijken", fields: form.markup(context.language), label: FieldText.save)
    }
}
