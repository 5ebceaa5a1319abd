import Foundation
import Localization
import Storage

@testable import App

extension TestHouse {
    /// Begins a document of two sections: what it is about, and who does what.
    func begin(
        _ title: String = "Afsprakennota van de toets", _ kind: DocumentScheme.Kind = .agreement, in network: String = TestHouse.network,
        by somebody: String = Somebody.hanne.rawValue
    ) async throws -> Document {
        let (person, place) = (try await person(somebody), try await self.network(network))
        guard let scheme = app.schemes.schemes.first(where: { $0.kind == kind && !$0.isArchive && $0.networkKinds.isEmpty }) else {
            throw NotThere(what: "a scheme")
        }
        let document = Document(
            id: app.surroundings.identifier(), networkId: place, kind: kind, scheme: scheme.key, schemeVersion: scheme.version,
            title: title,
            language: .nl, startsOn: "2027-01-01", endsOn: "2029-12-31", reviewOn: "2028-01-15", noticeMonths: 6, hadInterests: 1,
            madeBy: person, madeAt: app.surroundings.now())
        let clauses = scheme.sections.prefix(2).enumerated().map { number, section in
            Clause(
                section: section.key, version: 1, place: number + 1, title: "",
                body: number == 0 ? "Wij werken **samen** rond vrije tijd." : "- het OCMW geeft ruimte\n- de sportdienst geeft tijd",
                isPresent: 1)
        }
        try await app.stores.committing.documents.make(document, clauses, by: person)
        return document
    }

    /// The newest text of a document.
    func text(of document: Document) async throws -> DocumentText {
        try await app.stores.committing.documents.text(of: document.id, in: document.networkId)
    }

    /// The path of a document.
    func path(of document: Document) -> String { "/netwerken/\(document.networkId)/documenten/\(document.id)" }
}
