import Foundation
import HTML
import Hummingbird

/// What partners bring in: promising it, changing it, taking it back, making an earlier promise hold again.
struct CommitmentsController: Sendable {
    let interests: InterestStore
    let commitments: CommitmentStore
    let partners: PartnerStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("belangen/partners/:partner/inbreng/nieuw", use: new)
        router.post("belangen/partners/:partner/inbreng", use: create)
        router.get("belangen/inbreng/:commitment/wijzigen", use: edit)
        router.post("belangen/inbreng/:commitment", use: update)
        router.post("belangen/inbreng/:commitment/einde", use: withdraw)
        router.post("belangen/inbreng/:commitment/terughalen", use: bringBack)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        let (partner, isTypedFor) = try await mine(context.identifier("partner"), context)
        return .page(page(context, partner, CommitmentForm(), nil, isTypedFor))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let (partner, isTypedFor) = try await mine(context.identifier("partner"), context)
        let form = CommitmentForm(checking: context.form, context.language)
        let id = commitments.surroundings.identifier()
        guard let commitment = form.commitment(id, of: partner.id, isTypedFor: isTypedFor) else {
            return .page(page(context, partner, form, nil, isTypedFor), status: .unprocessableContent)
        }
        try await commitments.add(commitment, of: partner, by: context.visitor.personId)
        return .see(place(context, partner), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let (commitment, partner, isTypedFor) = try await mine(context)
        return .page(page(context, partner, CommitmentForm(commitment, context.language), commitment, isTypedFor))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let (commitment, partner, isTypedFor) = try await mine(context)
        var form = CommitmentForm(checking: context.form, context.language)
        guard let changed = form.commitment(commitment.id, of: partner.id, isTypedFor: isTypedFor) else {
            return .page(page(context, partner, form, commitment, isTypedFor), status: .unprocessableContent)
        }
        do {
            try await commitments.change(changed, of: partner, by: context.visitor.personId)
        } catch is InterestConflict {
            let now = try await commitments.find(commitment.id, in: context.network.id)
            form.version = now.version
            return .page(page(context, partner, form, now, isTypedFor, conflict: now), status: .conflict)
        }
        return .see(place(context, partner), .saved)
    }

    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        var (commitment, partner, isTypedFor) = try await mine(context)
        // Who read an earlier version looks again first; what is withdrawn already stays so.
        guard commitment.isWithdrawn == 0 else { return .see(place(context, partner)) }
        guard context.form["versie"] == String(commitment.version) else {
            let form = CommitmentForm(commitment, context.language)
            return .page(page(context, partner, form, commitment, isTypedFor, conflict: commitment), status: .conflict)
        }
        commitment.isWithdrawn = 1
        commitment.isTypedFor = isTypedFor ? 1 : 0
        commitment.broughtBackFrom = nil
        try await commitments.change(commitment, of: partner, by: context.visitor.personId)
        return .see(place(context, partner), .saved)
    }

    @Sendable func bringBack(_ request: Request, context: MemberContext) async throws -> Response {
        let (commitment, partner, isTypedFor) = try await mine(context)
        guard let version = Int(context.form["versie"]) else { throw WebError.unreadable }
        try await commitments.bringBack(commitment.id, version, of: partner, isTypedFor: isTypedFor, by: context.visitor.personId)
        return .see(place(context, partner), .broughtBack)
    }

    /// The commitment of the path with its partner, for who may fill in for that.
    private func mine(_ context: MemberContext) async throws -> (Commitment, Partner, Bool) {
        let commitment = try await commitments.find(context.identifier("commitment"), in: context.network.id)
        let (partner, isTypedFor) = try await mine(commitment.partnerId, context)
        return (commitment, partner, isTypedFor)
    }

    private func mine(_ id: Identifier, _ context: MemberContext) async throws -> (Partner, Bool) {
        let partner = try await partners.find(id, in: context.network.id)
        let hasNobody = try await interests.hasNobody(partner.id)
        try context.require(context.hats.contains { $0.mayFillIn(partner.id, hasNobody: hasNobody) })
        return (partner, !context.hats.contains { $0.speaksAt(partner.id) })
    }

    private func place(_ context: MemberContext, _ partner: Partner) -> WebAddress {
        context.path.appending("belangen").appending("partners").appending(partner.id.rawValue)
    }

    private func page(
        _ context: MemberContext, _ partner: Partner, _ form: CommitmentForm, _ commitment: Commitment?, _ isTypedFor: Bool,
        conflict: Commitment? = nil
    ) -> Markup {
        CommitmentFormPage(
            frame: context.frame(in: .partners), path: context.path, partner: partner, form: form, commitment: commitment,
            isTypedFor: isTypedFor, conflict: conflict
        ).markup
    }
}
