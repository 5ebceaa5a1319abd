import Foundation
import HTML
import Hummingbird

/// Letting another partner speak for a while, and taking that back.
struct DelegationsController: Sendable {
    let delegations: DelegationStore
    let partners: PartnerStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("mandaten/delegaties/nieuw", use: new)
        router.post("mandaten/delegaties", use: create)
        router.post("mandaten/delegaties/:delegation/einde", use: end)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        let choices = try await choices(context)
        try context.require(!choices.partners.isEmpty)
        let only = choices.partners.count == 1 ? choices.partners.first?.id : nil
        return page(context, DelegationForm(for: only, today: delegations.today), choices)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let choices = try await choices(context)
        let partner = Identifier(rawValue: context.form["partner"])
        let isHere = try await partners.partners(in: context.network.id).contains { $0.id == partner }
        try context.require(isHere ? context.hats.mayGiveMandates(for: partner) : !choices.partners.isEmpty)
        let form = DelegationForm(checking: context.form, choices, today: delegations.today)
        let new = form.delegation(delegations.surroundings.identifier(), in: context.network.id, choices)
        guard let new else { return page(context, form, choices, status: .unprocessableContent) }
        do {
            try await delegations.give(new, by: context.visitor.personId)
        } catch is DelegationOverlap {
            return page(context, form, try await self.choices(context), isOverlap: true, status: .conflict)
        }
        return .see(context.path.appending("mandaten"), .added)
    }

    @Sendable func end(_ request: Request, context: MemberContext) async throws -> Response {
        let delegation = try await delegations.find(context.identifier("delegation"), in: context.network.id)
        try context.require(context.hats.mayGiveMandates(for: delegation.partnerId))
        try await delegations.end(delegation, by: context.visitor.personId)
        return .see(context.path.appending("mandaten"), .saved)
    }

    private func choices(_ context: MemberContext) async throws -> DelegationForm.Choices {
        let all = try await partners.partners(in: context.network.id)
        return .init(
            partners: all.filter { $0.hasVoice == 1 && context.hats.mayGiveMandates(for: $0.id) },
            holders: all.filter { $0.hasVoice == 1 })
    }

    private func page(
        _ context: MemberContext, _ form: DelegationForm, _ choices: DelegationForm.Choices, isOverlap: Bool = false,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = DelegationFormPage(
            frame: context.frame(in: .agreements), path: context.path, form: form, choices: choices, isOverlap: isOverlap)
        return .page(page.markup, status: status)
    }
}
