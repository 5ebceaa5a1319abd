import Foundation
import HTML
import Hummingbird

/// The partners of a network: adding one and keeping its details right.
struct PartnersController: Sendable {
    let partners: PartnerStore
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("partners/nieuw", use: new)
        router.post("partners", use: create)
        router.get("partners/:partner", use: edit)
        router.post("partners/:partner", use: update)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManagePartners)
        return .page(page(context, PartnerForm.new, nil))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManagePartners)
        let form = PartnerForm(checking: context.form, lists: lists)
        guard let partner = form.partner(partners.surroundings.identifier(), in: context.network.id) else {
            return .page(page(context, form, nil), status: .unprocessableContent)
        }
        try await partners.add(partner, by: context.visitor.personId)
        return .see(context.path.appending("partners"), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await partners.find(context.identifier("partner"), in: context.network.id)
        try context.require(context.hats.contains { $0.mayChange(partner) })
        return .page(page(context, PartnerForm(partner), partner))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await partners.find(context.identifier("partner"), in: context.network.id)
        try context.require(context.hats.contains { $0.mayChange(partner) })
        let form = PartnerForm(checking: context.form, lists: lists)
        guard var changed = form.partner(partner.id, in: context.network.id) else {
            return .page(page(context, form, partner), status: .unprocessableContent)
        }
        // Who holds a voice is the network's to say, not the partner's own.
        if !context.membership.mayManagePartners { changed.hasVoice = partner.hasVoice }
        try await partners.change(changed, by: context.visitor.personId)
        return .see(context.path.appending("partners"), .saved)
    }

    private func page(_ context: MemberContext, _ form: PartnerForm, _ partner: Partner?) -> Markup {
        PartnerFormPage(
            frame: context.frame(in: .partners), path: context.path, form: form, partner: partner, lists: lists,
            mayRemove: context.membership.mayManagePartners
        ).markup
    }
}
