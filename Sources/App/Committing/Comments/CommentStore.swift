import Foundation
import Storage

/// Comments on sections of documents.
struct CommentStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Every comment on a document in the order in which they came, those that are settled too.
    func comments(on document: Identifier, in network: Identifier) async throws -> [ClauseComment] {
        try await database.read { db in
            try db.rows(
                """
                SELECT clause_comment.*, maker.name AS made_name, settler.name AS settled_name FROM clause_comment
                LEFT JOIN person AS maker ON maker.id = clause_comment.made_by
                LEFT JOIN person AS settler ON settler.id = clause_comment.settled_by
                WHERE clause_comment.document_id = \(document) AND clause_comment.network_id = \(network)
                ORDER BY clause_comment.made_at, clause_comment.id
                """)
        }
    }

    /// Writes a comment on a section as it is.
    func add(_ body: String, on clause: Clause, of document: Document, by person: Identifier) async throws {
        let (act, id) = (surroundings.act(in: document.networkId, by: person), surroundings.identifier())
        try await database.write { db in
            let found = try DocumentStore.find(document.id, in: act.network, db)
            try db.run(
                """
                INSERT INTO clause_comment (id, document_id, network_id, section, version, body, made_by, made_at)
                VALUES (\(id), \(found.id), \(act.network), \(clause.section), \(clause.version), \(body), \(person), \(act.at))
                """)
            try act.record(.clauseCommented, found.title, in: db)
        }
    }

    /// - Throws: `CommentMoved` when somebody settled or removed it since it was read.
    func settle(_ comment: ClauseComment, how: String, of document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await change(comment, of: document, .commentSettled, act) { one in
            """
            UPDATE clause_comment SET settled_by = \(person), settled_at = \(act.at), settled_how = \(how)
            WHERE \(one) AND settled_at IS NULL
            """
        }
    }

    /// - Throws: `CommentMoved` when somebody opened it again since it was read.
    func reopen(_ comment: ClauseComment, of document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await change(comment, of: document, .commentReopened, act) { one in
            """
            UPDATE clause_comment SET settled_by = NULL, settled_at = NULL, settled_how = '' WHERE \(one) AND settled_at IS NOT NULL
            """
        }
    }

    /// - Throws: `CommentMoved` when somebody settled it since it was read: then it stays.
    func remove(_ comment: ClauseComment, of document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await change(comment, of: document, .commentRemoved, act) { one in
            "DELETE FROM clause_comment WHERE \(one) AND settled_at IS NULL"
        }
    }

    private func change(
        _ comment: ClauseComment, of document: Document, _ kind: Activity.Kind, _ act: Act, _ statement: @Sendable @escaping (SQL) -> SQL
    ) async throws {
        try await database.write { db in
            let found = try DocumentStore.find(document.id, in: act.network, db)
            let one: SQL = "id = \(comment.id) AND document_id = \(found.id) AND network_id = \(act.network)"
            guard try db.run(statement(one)) == 1 else { throw CommentMoved() }
            try act.record(kind, found.title, in: db)
        }
    }
}
