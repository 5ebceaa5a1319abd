import Storage

@testable import App

extension Access {
    private static let place = "/netwerken/:network/documenten/:document/artikels/:section/uitvoering"

    /// What carries out a section: the coordinator links, and Youssef, who began the document.
    static let clauseLinks: [Access] = [
        Access("GET " + place, [:], [200, 200, 403, 403, 404, 404, 303], round: "draft"),
        // The same again is no second link.
        Access("POST " + place, ["actie": "{linkable}"], [303, 303, 403, 403, 404, 404, 401], round: "draft"),
        Access("POST " + place + "/:link/weg", [:], [303, 303, 403, 403, 404, 404, 401], round: "draft"),
    ]
}

extension TestHouse {
    /// Links on the section that is tried, one for each that takes one away, and an action that can be linked.
    func clauseLinkSamples(_ values: [String: String]) async throws -> (values: [String: String], links: [String]) {
        let (all, hanne) = (app.stores.committing, try await person(Somebody.hanne.rawValue))
        let text = try await all.documents.text(of: Identifier(rawValue: values[":document"] ?? ""), in: network())
        let section = values[":section"] ?? ""
        for number in 0..<10 {
            let action = try await addAction("Wat de rubriek uitvoert \(number)")
            try await all.clauseLinks.add(
                NewClauseLinks(section: section, decision: nil, action: action.id), to: text.document, by: hanne)
        }
        let links = try await all.clauseLinks.links(of: text.document.id, in: text.document.networkId).map(\.id.rawValue)
        let linkable = try await addAction("Wat nog te koppelen is")
        return ([":link": links[9], "{linkable}": linkable.id.rawValue], links)
    }

    func foreignClauseLink() async throws -> String {
        let (all, tom) = (app.stores.committing.clauseLinks, Somebody.tom.rawValue)
        let document = try await begin("Een document van elders, met een koppeling", in: TestHouse.otherNetwork, by: tom)
        let action = try await addAction("Iets van elders", in: TestHouse.otherNetwork, by: .tom)
        guard let clause = try await text(of: document).clauses.first else { throw NotThere(what: "a section") }
        try await all.add(NewClauseLinks(section: clause.section, decision: nil, action: action.id), to: document, by: person(tom))
        return try await all.links(of: document.id, in: document.networkId).first?.id.rawValue ?? ""
    }
}
