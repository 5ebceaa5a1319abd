import Foundation
import HTML
import Hummingbird
import Localization

/// What who leads a proposal does with it: opening, asking again, answering an objection, more time, withdrawing.
struct ProposalLeadController: Sendable {
    let decisions: DecisionStore
    let proposals: ProposalStore
    let links: PositionLinkStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("besluiten/:decision/begeleiden", use: show)
        router.post("besluiten/:decision/openen", use: open)
        router.post("besluiten/:decision/herinneren", use: remind)
        router.post("besluiten/:decision/later", use: move)
        router.post("besluiten/:decision/intrekken", use: withdraw)
        router.post("besluiten/:decision/bezwaren/:position", use: answer)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        page(context, try await decisions.led(context))
    }

    @Sendable func open(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        do {
            try await proposals.open(scene.decision, by: context.visitor.personId)
        } catch ProposalProblem.closesTooSoon {
            return page(context, scene, "openen", ProposalFormText.tomorrow)
        } catch ProposalProblem.tooFewVoices {
            return page(context, scene, "openen", ProposalFormText.tooFewVoices)
        } catch is DecisionMoved {
            // Somebody opened it already; the page shows how it stands.
        }
        return .see(scene.decision.path(in: context.path), .saved)
    }

    @Sendable func remind(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        let here = scene.decision.path(in: context.path)
        do {
            let sent = try await links.remind(scene.decision.id, in: context.network.id, decisions, byHand: true)
            return .see(here, sent > 0 ? .remindersSent : .nobodyReminded)
        } catch is DecisionMoved {
            return .see(here)
        }
    }

    @Sendable func move(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        let (day, why) = (context.form["tegen"], context.form["waarom"])
        guard Day.valid(day) != nil else { return page(context, scene, "tegen", FieldText.date) }
        guard day > scene.decision.closesOn else { return page(context, scene, "tegen", ProposalFormText.later) }
        guard (1...1000).contains(why.unicodeScalars.count) else {
            return page(context, scene, "waarom", why.isEmpty ? FieldText.required : FieldText.tooLong(1000))
        }
        do {
            try await proposals.move(scene.decision, to: day, because: why, by: context.visitor.personId)
        } catch is DecisionMoved {
            return page(context, try await decisions.led(context), "tegen", ProposalFormText.textMoved, status: .conflict)
        }
        return .see(scene.decision.path(in: context.path), .saved)
    }

    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        let why = context.form["reden"]
        guard (1...1000).contains(why.unicodeScalars.count) else {
            return page(context, scene, "reden", why.isEmpty ? FieldText.required : FieldText.tooLong(1000))
        }
        do {
            try await proposals.withdraw(scene.decision, because: why, by: context.visitor.personId)
        } catch is DecisionMoved {
            return page(context, try await decisions.led(context), "reden", ProposalFormText.textMoved, status: .conflict)
        }
        return .see(scene.decision.path(in: context.path), .saved)
    }

    @Sendable func answer(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await decisions.led(context)
        let id = try context.identifier("position")
        guard let position = scene.objections.first(where: { $0.id == id }) else { throw WebError.notFound }
        let (name, body) = (ProposalTextForm.answerName(position), context.form["antwoord"])
        guard (1...4000).contains(body.unicodeScalars.count) else {
            return page(context, scene, name, body.isEmpty ? FieldText.required : FieldText.tooLong(4000))
        }
        do {
            try await proposals.answer(position, body, on: scene.decision, by: context.visitor.personId)
        } catch is DecisionMoved {
            return page(context, try await decisions.led(context), name, ProposalFormText.textMoved, status: .conflict)
        }
        return .see(scene.decision.path(in: context.path), .saved)
    }

    /// The page again, with what is wrong in one of its forms and everything that was typed.
    private func page(
        _ context: MemberContext, _ scene: DecisionScene, _ field: String, _ problem: Text,
        status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
        var page = ProposalLeadPage(frame: context.frame(in: .agreements), path: context.path, scene: scene)
        page.typed = context.form
        page.errors[field] = problem
        return .page(page.markup, status: status)
    }

    private func page(_ context: MemberContext, _ scene: DecisionScene) -> Response {
        .page(ProposalLeadPage(frame: context.frame(in: .agreements), path: context.path, scene: scene).markup)
    }
}
