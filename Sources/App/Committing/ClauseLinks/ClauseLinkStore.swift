import Foundation
import Storage

/// Which decisions and actions carry out the sections of documents.
struct ClauseLinkStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    private struct Row: Decodable {
        let id: Identifier
        let section: String
        let decisionId: Identifier?
        let actionId: Identifier?
    }

    /// Everything that is linked to the sections of a document, in the order in which it was. Drafts are left out.
    func links(of document: Identifier, in network: Identifier) async throws -> [ClauseLink] {
        try await database.read { db in
            let one: SQL = "clause_link.document_id = \(document) AND clause_link.network_id = \(network)"
            let rows: [Row] = try db.rows(
                "SELECT id, section, decision_id, action_id FROM clause_link WHERE \(one) ORDER BY added_at, id")
            guard !rows.isEmpty else { return [] }
            let decisions: [Decision] = try db.rows(
                """
                SELECT * FROM decision WHERE network_id = \(network) AND state <> 'draft'
                    AND id IN (SELECT clause_link.decision_id FROM clause_link WHERE \(one))
                """)
            let actions = try ActionStore.read(
                "action.network_id = \(network) AND action.id IN (SELECT clause_link.action_id FROM clause_link WHERE \(one))", db)
            return rows.compactMap { row in
                let decision = decisions.first { $0.id == row.decisionId }.map(ClauseLink.Target.decision)
                let action = actions.first { $0.action.id == row.actionId }.map(ClauseLink.Target.action)
                return (decision ?? action).map { ClauseLink(id: row.id, section: row.section, target: $0) }
            }
        }
    }

    /// What can still be linked to a section: decisions that are open or closed, actions that are to be done.
    func choices(for section: String, of document: Document) async throws -> ClauseLinkChoices {
        try await database.read { db in
            let linked: SQL = """
                SELECT 1 FROM clause_link WHERE clause_link.document_id = \(document.id) AND clause_link.section = \(section)
                """
            let decisions: [Decision] = try db.rows(
                """
                SELECT * FROM decision WHERE network_id = \(document.networkId) AND state IN ('open', 'closed')
                    AND NOT EXISTS (\(linked) AND clause_link.decision_id = decision.id)
                ORDER BY number DESC LIMIT \(ClauseLinkChoices.most)
                """)
            let actions = try ActionStore.read(
                """
                action.network_id = \(document.networkId) AND action.state IN ('open', 'running')
                    AND NOT EXISTS (\(linked) AND clause_link.action_id = action.id)
                """,
                order: "action.created_at DESC, action.id DESC LIMIT \(ClauseLinkChoices.most)", db)
            return ClauseLinkChoices(decisions: decisions, actions: actions)
        }
    }

    /// Links what carries out a section. What is linked already stays as it is.
    ///
    /// - Throws: `WebError.notFound` when the section, the decision or the action is not there.
    func add(_ new: NewClauseLinks, to document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        let ids = (surroundings.identifier(), surroundings.identifier())
        try await database.write { db in
            let found = try DocumentStore.find(document.id, in: act.network, db)
            let clauses = try DocumentStore.clauses(of: found.id, version: found.version, db)
            guard clauses.contains(where: { $0.section == new.section && $0.isPresent == 1 }) else { throw WebError.notFound }
            var added = 0
            if let decision = new.decision {
                guard try DecisionStore.find(decision, in: act.network, db).state != .draft else { throw WebError.notFound }
                added += try Self.insert(ids.0, found, new.section, decision: decision, act, db)
            }
            if let action = new.action {
                let isThere: Int? = try db.value("SELECT count(*) FROM action WHERE id = \(action) AND network_id = \(act.network)")
                guard isThere == 1 else { throw WebError.notFound }
                added += try Self.insert(ids.1, found, new.section, action: action, act, db)
            }
            if added > 0 { try act.record(.clauseLinked, found.title, in: db) }
        }
    }

    private static func insert(
        _ id: Identifier, _ document: Document, _ section: String, decision: Identifier? = nil, action: Identifier? = nil, _ act: Act,
        _ db: any Connection
    ) throws -> Int {
        try db.run(
            """
            INSERT INTO clause_link (id, document_id, network_id, section, decision_id, action_id, added_by, added_at)
            VALUES (\(id), \(document.id), \(act.network), \(section), \(decision), \(action), \(act.person), \(act.at))
            ON CONFLICT DO NOTHING
            """)
    }

    /// Takes a link away; what it pointed to stays.
    func remove(_ link: ClauseLink, of document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            let found = try DocumentStore.find(document.id, in: act.network, db)
            let gone = try db.run("DELETE FROM clause_link WHERE id = \(link.id) AND document_id = \(found.id)")
            guard gone == 1 else { throw WebError.notFound }
            try act.record(.clauseUnlinked, found.title, in: db)
        }
    }
}
