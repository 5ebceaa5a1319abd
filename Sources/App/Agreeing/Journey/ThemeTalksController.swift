import Foundation
import HTML
import Hummingbird

/// Writing down that a theme was discussed, withdrawing that, and letting it stand after all.
struct ThemeTalksController: Sendable {
    let talks: ThemeTalkStore
    let partners: PartnerStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("traject/gesprekken/nieuw", use: new)
        router.post("traject/gesprekken", use: create)
        router.post("traject/gesprekken/:talk/weg", use: withdraw)
        router.post("traject/gesprekken/:talk/terug", use: putBack)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayWriteThemeTalks))
        let theme = request.uri.queryParameters["thema"].flatMap { Theme(rawValue: String($0)) }
        return page(context, ThemeTalkForm(theme, today: today(context)), try await partners.partners(in: context.network.id))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayWriteThemeTalks))
        let partners = try await partners.partners(in: context.network.id)
        let form = ThemeTalkForm(checking: context.form, partners, today: today(context))
        guard let talk = form.talk(talks.surroundings.identifier(), partners) else {
            return page(context, form, partners, status: .unprocessableContent)
        }
        try await talks.add(talk, in: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("traject"), .added)
    }

    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(isWithdrawn: true, context, .removed)
    }

    @Sendable func putBack(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(isWithdrawn: false, context, .broughtBack)
    }

    private func set(isWithdrawn: Bool, _ context: MemberContext, _ notice: Notice) async throws -> Response {
        let talk = try await talks.find(context.identifier("talk"), in: context.network.id)
        try context.require(context.hats.contains { $0.mayWithdraw(talk) })
        try await talks.set(isWithdrawn: isWithdrawn, talk, in: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("traject"), notice)
    }

    private func today(_ context: MemberContext) -> String {
        Day.of(talks.surroundings.now(), in: context.web.site.timeZone)
    }

    private func page(
        _ context: MemberContext, _ form: ThemeTalkForm, _ partners: [Partner], status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = ThemeTalkPage(frame: context.frame(in: .agreements), path: context.path, partners: partners, form: form)
        return .page(page.markup, status: status)
    }
}
