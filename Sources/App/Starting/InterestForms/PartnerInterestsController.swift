import Foundation
import HTML
import Hummingbird

/// What one partner strives for, why it takes part and what it brings in: reading it, changing it, bringing an earlier text back.
struct PartnerInterestsController: Sendable {
    let interests: InterestStore
    let commitments: CommitmentStore
    let partners: PartnerStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("belangen/partners/:partner", use: show)
        router.get("belangen/partners/:partner/wijzigen", use: edit)
        router.post("belangen/partners/:partner", use: update)
        router.post("belangen/partners/:partner/terughalen", use: bringBack)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await partners.find(context.identifier("partner"), in: context.network.id)
        let hasNobody = try await interests.hasNobody(partner.id)
        let standing = try await interests.standing(in: context.network.id).first { $0.partner.id == partner.id }
        let page = PartnerInterestsPage(
            frame: context.frame(in: .partners), path: context.path, partner: partner,
            history: readable(try await interests.history(of: partner.id), of: partner, by: context.hats),
            said: try await commitments.history(of: partner.id), shared: standing?.shared ?? [],
            mayFillIn: context.hats.contains { $0.mayFillIn(partner.id, hasNobody: hasNobody) },
            mayWriteOwn: context.hats.contains { $0.speaksAt(partner.id) },
            today: Day.of(interests.surroundings.now(), in: context.web.site.timeZone))
        return .page(page.markup)
    }

    /// What lies sensitive is read by those whom the partner lets read it now, and who could then.
    private func readable(_ history: [Interest], of partner: Partner, by hats: [Membership]) -> [Interest] {
        let now = history.first { $0.part == .sensitivity }?.audience
        return history.filter { text in
            text.part != .sensitivity
                || (hats.contains { $0.mayRead(text.audience, of: partner.id) } && hats.contains { $0.mayRead(now, of: partner.id) })
        }
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let (partner, isTypedFor) = try await mine(context)
        let (history, parts) = try await visible(partner, context)
        return .page(page(context, partner, InterestForm(history, parts: parts), isTypedFor))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let (partner, isTypedFor) = try await mine(context)
        let parts = try await visible(partner, context).parts
        var form = InterestForm(checking: context.form, parts: parts)
        guard let drafts = form.drafts else {
            return .page(page(context, partner, form, isTypedFor), status: .unprocessableContent)
        }
        do {
            try await interests.write(drafts, of: partner, isTypedFor: isTypedFor, by: context.visitor.personId)
        } catch is InterestConflict {
            let clashes = form.meet(try await visible(partner, context).history)
            return .page(page(context, partner, form, isTypedFor, clashes), status: .conflict)
        }
        return .see(place(context, partner), .saved)
    }

    @Sendable func bringBack(_ request: Request, context: MemberContext) async throws -> Response {
        let (partner, isTypedFor) = try await mine(context)
        guard let part = Interest.Part(rawValue: context.form["deel"]), let version = Int(context.form["versie"]) else {
            throw WebError.unreadable
        }
        guard try await visible(partner, context).history.contains(where: { $0.part == part && $0.version == version }) else {
            throw WebError.notFound
        }
        try await interests.bringBack(part, version, of: partner, isTypedFor: isTypedFor, by: context.visitor.personId)
        return .see(place(context, partner), .broughtBack)
    }

    /// What whoever fills in may read, and so may change.
    private func visible(_ partner: Partner, _ context: MemberContext) async throws -> (history: [Interest], parts: [Interest.Part]) {
        let all = try await interests.history(of: partner.id)
        let mayRead = context.hats.contains { $0.mayRead(all.first { $0.part == .sensitivity }?.audience, of: partner.id) }
        return (readable(all, of: partner, by: context.hats), Interest.Part.allCases.filter { $0 != .sensitivity || mayRead })
    }

    /// The partner of the path, for who may fill in for it, and whether that is in its place.
    private func mine(_ context: MemberContext) async throws -> (Partner, Bool) {
        let partner = try await partners.find(context.identifier("partner"), in: context.network.id)
        let hasNobody = try await interests.hasNobody(partner.id)
        try context.require(context.hats.contains { $0.mayFillIn(partner.id, hasNobody: hasNobody) })
        return (partner, !context.hats.contains { $0.speaksAt(partner.id) })
    }

    private func place(_ context: MemberContext, _ partner: Partner) -> WebAddress {
        context.path.appending("belangen").appending("partners").appending(partner.id.rawValue)
    }

    private func page(
        _ context: MemberContext, _ partner: Partner, _ form: InterestForm, _ isTypedFor: Bool, _ clashes: [Interest] = []
    ) -> Markup {
        InterestFormPage(
            frame: context.frame(in: .partners), path: context.path, partner: partner, form: form, isTypedFor: isTypedFor, clashes: clashes
        ).markup
    }
}
