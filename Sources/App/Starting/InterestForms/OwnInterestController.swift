import Foundation
import HTML
import Hummingbird

/// What taking part brings the one who looks, for themselves: writing it, sharing it, taking that back, erasing it.
struct OwnInterestController: Sendable {
    let own: OwnInterestStore
    let partners: PartnerStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("belangen/partners/:partner/mezelf", use: show)
        router.post("belangen/partners/:partner/mezelf", use: write)
        router.post("belangen/partners/:partner/mezelf/delen", use: share)
        router.post("belangen/partners/:partner/mezelf/wissen", use: erase)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await mine(context)
        let texts = try await own.texts(of: context.visitor.personId, at: partner.id)
        return .page(page(context, partner, texts, OwnInterestForm(texts.first)))
    }

    @Sendable func write(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await mine(context)
        let person = context.visitor.personId
        var form = OwnInterestForm(checking: context.form)
        guard form.errors.isEmpty else {
            let texts = try await own.texts(of: person, at: partner.id)
            return .page(page(context, partner, texts, form), status: .unprocessableContent)
        }
        do {
            try await own.write(form.body, isShared: form.isShared, at: partner, version: form.version, by: person)
        } catch is InterestConflict {
            let texts = try await own.texts(of: person, at: partner.id)
            form.version = texts.first?.version ?? 0
            return .page(page(context, partner, texts, form, isConflict: true), status: .conflict)
        }
        return .see(place(context, partner), .saved)
    }

    @Sendable func share(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await mine(context)
        try await own.share(context.form["delen"] == "1", at: partner.id, by: context.visitor.personId)
        return .see(place(context, partner), .saved)
    }

    @Sendable func erase(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await mine(context)
        try await own.erase(at: partner.id, by: context.visitor.personId)
        return .see(place(context, partner), .removed)
    }

    /// The partner of the path, for who comes for it.
    private func mine(_ context: MemberContext) async throws -> Partner {
        let partner = try await partners.find(context.identifier("partner"), in: context.network.id)
        try context.require(context.hats.contains { $0.speaksAt(partner.id) })
        return partner
    }

    private func place(_ context: MemberContext, _ partner: Partner) -> WebAddress {
        context.path.appending("belangen").appending("partners").appending(partner.id.rawValue).appending("mezelf")
    }

    private func page(
        _ context: MemberContext, _ partner: Partner, _ texts: [OwnInterest], _ form: OwnInterestForm, isConflict: Bool = false
    ) -> Markup {
        OwnInterestPage(
            frame: context.frame(in: .partners), path: context.path, partner: partner, texts: texts, form: form, isConflict: isConflict
        ).markup
    }
}
