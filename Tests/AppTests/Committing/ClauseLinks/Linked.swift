import Storage

@testable import App

extension TestHouse {
    /// Something to be done in a network, by nobody yet.
    @discardableResult
    func addAction(_ body: String, due: String? = nil, in network: String = TestHouse.network, by somebody: Somebody = .hanne) async throws
        -> Action
    {
        let action = Action(
            id: app.surroundings.identifier(), networkId: try await self.network(network), body: body, partnerId: nil, personId: nil,
            dueOn: due, state: .open, followUp: "", sourceKind: nil, sourceId: nil, sourcePart: nil, doneAt: nil)
        try await app.stores.actions.add(action, by: person(somebody.rawValue))
        return action
    }

    /// Everything that is linked to the sections of a document.
    func links(of document: Document) async throws -> [ClauseLink] {
        try await app.stores.committing.clauseLinks.links(of: document.id, in: document.networkId)
    }
}
