import Foundation
import Storage

/// The counts of answers on paper, by group session.
struct PaperCountStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func counts(in session: Identifier) async throws -> PaperCounts {
        try await database.read { db in try Self.counts(in: session, db) }
    }

    /// Keeps all counts of a session in place of those that were there, unless somebody else typed since they were read.
    ///
    /// - Parameter papers: how many sheets there are.
    func keep(_ counts: PaperCounts, papers: Int?, version: Int, in session: GroupSession, by person: Identifier) async throws {
        let act = surroundings.act(in: session.networkId, by: person)
        try await database.write { db in
            guard try !Self.isKept(counts, papers, session.id, db) else { return }
            let kept = try db.run(
                """
                UPDATE group_session SET papers = \(papers), papers_version = papers_version + 1
                WHERE id = \(session.id) AND closed_at IS NULL AND papers_version = \(version)
                """)
            guard kept == 1 else { throw try Self.refusal(session.id, db) }
            try db.run("DELETE FROM group_count WHERE session_id = \(session.id)")
            for (box, sheets) in counts.sheets where sheets > 0 {
                try db.run(
                    """
                    INSERT INTO group_count (session_id, item_key, is_before, answer, sheets)
                    VALUES (\(session.id), \(box.item), \(box.isBefore ? 1 : 0), \(box.answer), \(sheets))
                    """)
            }
            try act.record(.papersCounted, session.name, in: db)
        }
    }

    /// Whether these very counts are there already: then nobody is overwritten.
    private static func isKept(_ counts: PaperCounts, _ papers: Int?, _ session: Identifier, _ db: any Connection) throws -> Bool {
        guard try Self.counts(in: session, db) == counts else { return false }
        let same: Int? = try db.value(
            "SELECT 1 FROM group_session WHERE id = \(session) AND closed_at IS NULL AND COALESCE(papers, 0) = \(papers ?? 0)")
        return same != nil
    }

    private static func refusal(_ session: Identifier, _ db: any Connection) throws -> any Error {
        let version: Int? = try db.value("SELECT papers_version FROM group_session WHERE id = \(session) AND closed_at IS NULL")
        guard let version else { return WebError.forbidden }
        return PaperCountConflict(current: try counts(in: session, db), version: version)
    }

    private static func counts(in session: Identifier, _ db: any Connection) throws -> PaperCounts {
        struct Row: Decodable {
            let itemKey: String
            let isBefore: Bool
            let answer: Int
            let sheets: Int
        }
        let rows: [Row] = try db.rows("SELECT item_key, is_before, answer, sheets FROM group_count WHERE session_id = \(session)")
        let pairs = rows.map { (PaperCounts.Box(item: $0.itemKey, isBefore: $0.isBefore, answer: $0.answer), $0.sheets) }
        return PaperCounts(sheets: Dictionary(pairs) { first, _ in first })
    }
}
