import HTML
import Hummingbird

/// Finds a document with everything around its signing, for whoever is in the network.
struct SigningDoor: Sendable {
    let documents: DocumentStore
    let signings: SigningStore
    let decisions: DecisionStore
    let ratifications: RatificationStore
    let mandates: MandateStore
    let partners: PartnerStore

    /// The document of the path.
    func scene(_ context: MemberContext) async throws -> SigningScene {
        let (network, today) = (context.network.id, signings.today)
        let text = try await documents.text(of: context.identifier("document"), in: network)
        let all = try await signings.signings(of: text.document.id, in: network)
        let approvals = try await signings.approvals(of: text.document.id, in: network).filter { one in
            one.state != .draft || context.hats.contains { $0.role == .coordinator || $0.personId == one.proposedBy }
        }
        let current = all.first(where: \.isOpen) ?? all.first(where: \.isComplete)
        let about = current?.decisionId ?? approvals.first { $0.isTaken || $0.state == .open }?.decisionId
        return SigningScene(
            text: text, signings: all, approvals: approvals, taken: try await signings.taken(in: network),
            decision: try await decision(about, in: network),
            ratifications: try await ratified(about, in: network), mandates: try await mandates.mandates(in: network),
            signatories: try await partners.partners(in: network).filter { $0.hasVoice == 1 && $0.isActive(on: today) }, hats: context.hats,
            today: today)
    }

    private func decision(_ id: Identifier?, in network: Identifier) async throws -> DecisionScene? {
        guard let id else { return nil }
        return try await decisions.scene(id, in: network)
    }

    private func ratified(_ id: Identifier?, in network: Identifier) async throws -> [Ratification] {
        guard let id else { return [] }
        return try await ratifications.ratifications(of: id, in: network)
    }

    /// The same with the signing of the path.
    func signing(_ context: MemberContext) async throws -> (SigningScene, Signing) {
        let scene = try await scene(context)
        let id = try context.identifier("signing")
        guard let signing = scene.signings.first(where: { $0.id == id }) else { throw WebError.notFound }
        return (scene, signing)
    }

    /// The same with a party of it.
    func party(_ context: MemberContext) async throws -> (scene: SigningScene, signing: Signing, party: SigningParty) {
        let (scene, signing) = try await signing(context)
        let id = try context.identifier("partner")
        guard let party = signing.parties.first(where: { $0.partnerId == id }) else { throw WebError.notFound }
        return (scene, signing, party)
    }
}

extension SigningScene {
    /// Where its signing stands, in a network.
    func path(in network: WebAddress) -> WebAddress { own(in: network).appending("ondertekening") }

    /// Where the document itself stands.
    func own(in network: WebAddress) -> WebAddress { network.appending("documenten").appending(document.id.rawValue) }
}
