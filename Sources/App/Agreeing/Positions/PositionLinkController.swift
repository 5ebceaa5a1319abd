import Foundation
import HTML
import Hummingbird
import Localization

/// Taking a position by the personal link of a letter: opening it shows the proposal and changes nothing.
struct PositionLinkController: Sendable {
    let decisions: DecisionStore
    let positions: PositionStore
    let links: PositionLinkStore

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("b/:token", use: show)
        router.post("b/:token", use: create)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        let (asked, scene, partners) = try await opened(context)
        return .unlistedPage(page(context, asked, scene, partners).markup)
    }

    @Sendable func create(_ request: Request, context: WebContext) async throws -> Response {
        let (asked, scene, partners) = try await opened(context)
        var form = PositionForm(checking: context.form, scene, partners: partners)
        var page = page(context, asked, scene, partners)
        page.form = form
        guard scene.decision.isOpen, !partners.isEmpty else { return .unlistedPage(page.markup, status: .conflict) }
        guard let position = form.position(on: scene) else { return .unlistedPage(page.markup, status: .unprocessableContent) }
        do {
            try await positions.take(position, on: scene.decision, by: asked.personId, byLink: true)
        } catch is DecisionMoved {
            let (_, now, _) = try await opened(context)
            form.refuse(now.decision.isOpen ? PositionText.textChanged : PositionText.closed)
            page = self.page(context, asked, now, partners)
            page.form = form
            return .unlistedPage(page.markup, status: .conflict)
        } catch is AlreadyVoted {
            page.form.refuse(PositionText.alreadyVoted)
            return .unlistedPage(page.markup, status: .conflict)
        }
        return .see(context.inChosenLanguage(WebAddress(path: ["b", try context.parameter("token")])), .saved)
    }

    /// Whom the link stands for, the proposal, and the partner while that person still speaks for it.
    private func opened(_ context: WebContext) async throws -> (PositionLink, DecisionScene, [Voice]) {
        let (asked, hats) = try await links.find(try context.parameter("token"))
        let scene = try await decisions.scene(asked.decisionId, in: asked.networkId)
        return (asked, scene, scene.partners(spokenForBy: hats).filter { $0.partnerId == asked.partnerId })
    }

    private func page(_ context: WebContext, _ asked: PositionLink, _ scene: DecisionScene, _ partners: [Voice])
        -> PositionLinkPage
    {
        let decision = scene.decision
        let address = WebAddress(path: context.path.split(separator: "/").prefix(2).map(String.init))
        return PositionLinkPage(
            frame: context.frame, link: context.inChosenLanguage(address), asked: asked, scene: scene, partners: partners,
            form: PositionForm(
                scene, for: asked.partnerId, standing: decision.hidesPositions ? nil : scene.standing(of: asked.partnerId)),
            held: scene.mandates.furthest(
                of: asked.personId, for: asked.partnerId, on: scene.today, needs: decision.needs, decision.amount))
    }
}
