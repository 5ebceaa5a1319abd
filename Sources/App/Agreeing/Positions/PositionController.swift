import Foundation
import HTML
import Hummingbird
import Localization

/// Taking a position for a partner, taking it back, and asking colleagues.
struct PositionController: Sendable {
    let decisions: DecisionStore
    let positions: PositionStore
    let consulting: AdviceStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("besluiten/:decision/standpunt", use: show)
        router.post("besluiten/:decision/standpunt", use: create)
        router.post("besluiten/:decision/standpunt/terug/:partner", use: takeBack)
        router.post("besluiten/:decision/advies/:partner/vragen", use: ask)
        router.post("besluiten/:decision/advies/:partner", use: advise)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await shown(context)
        return .page(try await page(context, scene).markup)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await shown(context, isOwn: true)
        let partners = scene.partners(spokenForBy: context.hats)
        try context.require(!partners.isEmpty)
        var form = PositionForm(checking: context.form, scene, partners: partners)
        guard let position = form.position(on: scene) else {
            return .page(try await page(context, try await shown(context), form).markup, status: .unprocessableContent)
        }
        do {
            try await positions.take(position, on: scene.decision, by: context.visitor.personId, byLink: false)
        } catch is DecisionMoved {
            let now = try await shown(context)
            form.refuse(now.decision.isOpen ? PositionText.textChanged : PositionText.closed)
            return .page(try await page(context, now, form).markup, status: .conflict)
        } catch is AlreadyVoted {
            form.refuse(PositionText.alreadyVoted)
            return .page(try await page(context, try await shown(context), form).markup, status: .conflict)
        }
        return .see(scene.decision.path(in: context.path), .saved)
    }

    @Sendable func takeBack(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await shown(context)
        let partner = try context.identifier("partner")
        guard scene.voices.contains(where: { $0.partnerId == partner }) else { throw WebError.notFound }
        try context.require(scene.partners(spokenForBy: context.hats).contains { $0.partnerId == partner })
        do {
            try await positions.takeBack(partner, on: scene.decision, by: context.visitor.personId)
        } catch is DecisionMoved {
            // There is nothing to take back any more; the page shows how it stands.
            return .see(scene.decision.path(in: context.path))
        }
        return .see(scene.decision.path(in: context.path), .removed)
    }

    @Sendable func ask(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, partner) = try await partner(context)
        try context.require(scene.partners(spokenForBy: context.hats).contains { $0.partnerId == partner.partnerId })
        let form = AdviceForm(asking: context.form)
        guard form.errors.isEmpty else {
            return .page(try await page(context, scene, advice: form).markup, status: .unprocessableContent)
        }
        do {
            try await consulting.ask(form.question, of: partner, on: scene.decision, in: context.network, by: context.visitor.personId)
        } catch is DecisionMoved {
            return .page(try await page(context, try await shown(context), advice: form).markup, status: .conflict)
        }
        return .see(here(context, scene).fragment("advies"), .saved)
    }

    @Sendable func advise(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, partner) = try await partner(context)
        try context.require(context.hats.contains { $0.mayAdvise(partner.partnerId) })
        let form = AdviceForm(giving: context.form)
        guard form.errors.isEmpty, let leaning = Advice.Leaning(rawValue: form.leaning) else {
            return .page(try await page(context, scene, advice: form).markup, status: .unprocessableContent)
        }
        do {
            try await consulting.give(leaning, form.body, for: partner.partnerId, on: scene.decision, by: context.visitor.personId)
        } catch is DecisionMoved {
            return .page(try await page(context, try await shown(context), advice: form).markup, status: .conflict)
        }
        return .see(here(context, scene).fragment("advies"), .saved)
    }

    /// A proposal that is on the table, or was.
    private func shown(_ context: MemberContext, isOwn: Bool = false) async throws -> DecisionScene {
        let scene = try await decisions.seen(context, isOwn: isOwn)
        guard scene.decision.state != .draft else { throw WebError.notFound }
        return scene
    }

    private func partner(_ context: MemberContext) async throws -> (DecisionScene, Voice) {
        let scene = try await shown(context)
        let id = try context.identifier("partner")
        guard let partner = scene.present.first(where: { $0.partnerId == id }) else { throw WebError.notFound }
        return (scene, partner)
    }

    private func here(_ context: MemberContext, _ scene: DecisionScene) -> WebAddress {
        scene.decision.path(in: context.path).appending("standpunt")
    }

    private func page(_ context: MemberContext, _ scene: DecisionScene, _ form: PositionForm? = nil, advice: AdviceForm = AdviceForm())
        async throws -> PositionPage
    {
        let partners = scene.partners(spokenForBy: context.hats)
        let only = partners.count == 1 ? partners.first?.partnerId : nil
        let (person, decision) = (context.visitor.personId, scene.decision)
        let held = partners.compactMap { partner in
            scene.mandates.furthest(of: person, for: partner.partnerId, on: scene.today, needs: decision.needs, decision.amount)
                .map { (partner.partnerId, $0) }
        }
        let colleagues = scene.partners(advisedBy: context.hats)
        return PositionPage(
            frame: context.frame(in: .agreements), path: context.path, scene: scene, partners: partners,
            form: form ?? PositionForm(scene, for: only, standing: only.flatMap(scene.standing)),
            held: Dictionary(uniqueKeysWithValues: held),
            consultations: try await consulting.consultations(on: decision.id, of: colleagues.map(\.partnerId)), colleagues: colleagues,
            advice: advice, reader: person)
    }
}
