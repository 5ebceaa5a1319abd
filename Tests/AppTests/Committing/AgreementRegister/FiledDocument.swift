import Foundation
import Localization
import Storage

@testable import App

/// A document of the register as a test wants it.
struct FiledDocument: Sendable {
    var title = "Afspraken over sport"
    var kind = DocumentScheme.Kind.agreement
    /// How long ago it was begun, in days.
    var age = 10.0
    var startsOn: String? = "2026-01-01"
    var endsOn: String? = "2029-12-31"
    var reviewOn: String?
    /// The text of a section with this title.
    var heading = "Wat de ooievaar brengt"
    var body = "Samen tellen wij de **kwikstaart** in elk dorp."
}

extension TestHouse {
    /// Puts a document into a network.
    @discardableResult
    func file(
        _ one: FiledDocument = FiledDocument(), in name: String = TestHouse.network, by somebody: String = Somebody.hanne.rawValue
    ) async throws -> Document {
        let (person, network) = (try await person(somebody), try await network(name))
        guard let scheme = app.schemes.schemes.first(where: { $0.kind == one.kind && !$0.isArchive }) else {
            throw NotThere(what: "a scheme")
        }
        let document = Document(
            id: app.surroundings.identifier(), networkId: network, kind: one.kind, scheme: scheme.key, schemeVersion: scheme.version,
            title: one.title, language: .nl, startsOn: one.startsOn, endsOn: one.endsOn, reviewOn: one.reviewOn, noticeMonths: nil,
            hadInterests: 1, madeBy: person, madeAt: clock.now)
        let clause = Clause(section: "eigen-1", version: 1, place: 1, title: one.heading, body: one.body, isPresent: 1)
        try await app.stores.committing.documents.make(document, [clause], by: person)
        let made = clock.now - one.age * Decided.day
        try await app.stores.database.write { db in try db.run("UPDATE document SET made_at = \(made) WHERE id = \(document.id)") }
        return document
    }

    /// Notes that a decision is about the first text of a document.
    func approve(_ document: Document, by decision: Decision) async throws {
        try await app.stores.database.write { db in
            try db.run(
                """
                INSERT INTO document_approval (document_id, version, network_id, decision_id)
                VALUES (\(document.id), 1, \(document.networkId), \(decision.id))
                """)
        }
    }

    /// Puts the first text of a document forward for signing.
    ///
    /// - Parameter signed: those of the parties that signed.
    @discardableResult
    func putForward(
        _ document: Document, _ state: Signing.State, on decision: Decision, _ parties: [String], signed: [String] = [],
        daysAgo: Double = 3
    ) async throws -> Identifier {
        let (id, now) = (app.surroundings.identifier(), clock.now)
        let opened = now - daysAgo * Decided.day
        try await approve(document, by: decision)
        let hash = String(repeating: "a", count: 64)
        try await app.stores.database.write { db in
            try db.run(
                """
                INSERT INTO signing (id, network_id, document_id, version, title, language, starts_on, ends_on, review_on, text_hash,
                    decision_id, state, last_at, opened_at, withdrawn_at, completed_at)
                VALUES (\(id), \(document.networkId), \(document.id), 1, \(document.title), \(document.language),
                    \(document.startsOn), \(document.endsOn), \(document.reviewOn), \(hash), \(decision.id), \(state), \(opened), \(opened),
                    \(state == .withdrawn ? now : nil), \(state == .complete ? now : nil))
                """)
            try db.run(
                """
                INSERT INTO signing_party (signing_id, network_id, partner_id, partner_name, needed)
                SELECT \(id), network_id, id, name, 1 FROM partner WHERE network_id = \(document.networkId) AND name IN \(list: parties)
                """)
            try db.run(
                """
                INSERT INTO signature (id, signing_id, network_id, partner_id, place, needed, signatory_name, name_key, capacity, is_within, way,
                    signed_on, recorded_at)
                SELECT id || \(id.rawValue), \(id), network_id, id, 1, 1, 'An Peeters', 'an peeters', 'voorzitter', 0, 'paper', '2026-11-20', \(now)
                FROM partner WHERE network_id = \(document.networkId) AND name IN \(list: signed)
                """)
        }
        return id
    }

    /// Writes down that what was signed was looked at again.
    func review(_ signing: Identifier, on day: String, next: String? = nil, ends: String? = nil) async throws {
        let outcome = ends == nil ? "keep" : "end"
        let now = clock.now
        try await app.stores.database.write { db in
            try db.run(
                """
                INSERT INTO agreement_review (signing_id, number, held_on, outcome, note, next_on, ends_on, reviewed_at)
                SELECT \(signing), count(*) + 1, \(day), \(outcome), '', \(next), \(ends), \(now) FROM agreement_review
                WHERE signing_id = \(signing)
                """)
        }
    }
}
