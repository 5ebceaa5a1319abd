import Foundation
import Storage

@testable import App

extension TestHouse {
    static let welkom = "vzw Welkom"

    /// Lets a partner propose another text for the first section of a document, or for another one.
    @discardableResult
    func amend(
        _ document: Document, _ section: String? = nil, to body: String = "Wij werken **goed** samen rond vrije tijd.",
        because reason: String = "Zo staat het beter.", for partner: String = TestHouse.welkom, by somebody: Somebody = .greet
    ) async throws -> Amendment {
        let text = try await text(of: document)
        guard let clause = section.map(text.clause) ?? text.clauses.first else { throw NotThere(what: "a section") }
        let all = app.stores.committing.amendments
        let new = NewAmendment(
            section: clause.section, onVersion: clause.version, partnerId: try await self.partner(partner), title: clause.title, body: body,
            reason: reason)
        let before = Set(try await all.amendments(on: document.id, in: document.networkId).map(\.id))
        try await all.propose(new, on: document, by: person(somebody.rawValue))
        guard let made = try await all.amendments(on: document.id, in: document.networkId).first(where: { !before.contains($0.id) }) else {
            throw NotThere(what: "an amendment")
        }
        // Lists leave the texts out.
        return try await all.find(made.id, on: document.id, in: document.networkId)
    }

    /// An amendment as it is now.
    func now(_ amendment: Amendment) async throws -> Amendment {
        try await app.stores.committing.amendments.find(amendment.id, on: amendment.documentId, in: amendment.networkId)
    }

    func path(of amendment: Amendment) -> String {
        "/netwerken/\(amendment.networkId)/documenten/\(amendment.documentId)/wijzigingen/\(amendment.id)"
    }

    /// Writes the first section of a document anew.
    func write(_ body: String, in document: Document) async throws {
        guard let clause = try await text(of: document).clauses.first else { throw NotThere(what: "a section") }
        let change = ClauseChange(section: clause.section, title: clause.title, body: body, seen: clause.version)
        try await app.stores.committing.documents.write([change], to: document, by: person(Somebody.hanne.rawValue))
    }

    /// Leaves the first section of a document out.
    func leaveOut(in document: Document) async throws {
        guard let clause = try await text(of: document).clauses.first else { throw NotThere(what: "a section") }
        let change = ClauseChange(
            section: clause.section, title: clause.title, body: clause.body, isPresent: false, seen: clause.version)
        try await app.stores.committing.documents.write([change], to: document, by: person(Somebody.hanne.rawValue))
    }

    /// What the activity says was done with a document.
    func done(with document: Document) async throws -> Set<Activity.Kind> {
        Set(try await app.stores.activities.latest(in: document.networkId).filter { $0.subject == document.title }.map(\.kind))
    }

    /// How many amendments, answers and comments bear somebody's name.
    func remarks(of person: Identifier) async throws -> Int {
        try await app.stores.database.read { db in try MyDataStore.documentRemarks(person, db).count }
    }
}
