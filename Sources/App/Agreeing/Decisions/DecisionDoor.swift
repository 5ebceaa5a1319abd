import HTML
import Hummingbird

extension DecisionStore {
    /// The decision of the path, as who asks may see it: somebody else's draft is not there.
    ///
    /// - Parameter isOwn: whether the voices of who asks are enough.
    func seen(_ context: MemberContext, isOwn: Bool = false) async throws -> DecisionScene {
        let scene = try await scene(context.identifier("decision"), in: context.network.id, of: isOwn ? context.hats : nil)
        guard context.hats.contains(where: { $0.maySee(scene.decision) }) else { throw WebError.notFound }
        return scene
    }

    /// The same for who leads it.
    func led(_ context: MemberContext) async throws -> DecisionScene {
        let scene = try await seen(context)
        try context.require(context.hats.contains { $0.mayLead(scene.decision) })
        return scene
    }
}

extension Decision {
    func path(in network: WebAddress) -> WebAddress { network.appending("besluiten").appending(id.rawValue) }
}
