import HTML
import Hummingbird

/// The privacy notice of a network: for everybody in it, and filled in by its coordinators.
struct PrivacyNoticeController: Sendable {
    let notices: PrivacyNoticeStore
    let people: PersonStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("privacy", use: show)
        router.get("privacy/wijzigen", use: edit)
        router.post("privacy", use: update)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let page = PrivacyNoticePage(
            frame: context.frame(in: .overview), network: context.network, shown: try await notices.find(context.network.id),
            mayChange: context.membership.mayChangeNetwork)
        return .page(page.markup)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        let shown = try await notices.find(context.network.id)
        let contact = try await people.addresses(of: context.visitor.personId).first ?? ""
        return .page(page(context, PrivacyNoticeForm(shown, contact: contact, language: context.language)))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        let form = PrivacyNoticeForm(checking: context.form, authorities: notices.authorities)
        guard let notice = form.notice(for: context.network.id) else { return .page(page(context, form), status: .unprocessableContent) }
        try await notices.set(notice, by: context.visitor.personId)
        return .see(context.path.appending("privacy"), .saved)
    }

    private func page(_ context: MemberContext, _ form: PrivacyNoticeForm) -> Markup {
        PrivacyNoticeFormPage(
            frame: context.frame(in: .overview), network: context.network, form: form, authorities: notices.authorities
        ).markup
    }
}
