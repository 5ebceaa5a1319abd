import Foundation
import Storage

/// One text that a section had: when it came, by whom and why, without the text itself.
struct ClauseLine: Codable, Hashable, Sendable {
    let version: Int
    let isPresent: Int
    let why: String
    let restoredFrom: Int?
    let writtenName: String?
    let writtenAt: Date
}

extension DocumentStore {
    /// The texts that a section had up to a version, the newest first.
    func lines(of section: String, in id: Identifier, upTo version: Int, atMost count: Int) async throws -> [ClauseLine] {
        try await database.read { db in
            try db.rows(
                """
                SELECT clause.version, clause.is_present, document_version.why, document_version.restored_from,
                    person.name AS written_name, document_version.written_at
                FROM clause JOIN document_version ON document_version.document_id = clause.document_id
                    AND document_version.number = clause.version
                LEFT JOIN person ON person.id = document_version.written_by
                WHERE clause.document_id = \(id) AND clause.section = \(section) AND clause.version <= \(version)
                ORDER BY clause.version DESC LIMIT \(count)
                """)
        }
    }

    /// A section as it was in a version, and as it was before that; nil where there was none.
    func clause(_ section: String, in id: Identifier, version: Int) async throws -> (now: Clause?, before: Clause?) {
        let found: [Clause] = try await database.read { db in
            try db.rows(
                """
                SELECT section, version, place, title, body, is_present FROM clause
                WHERE document_id = \(id) AND section = \(section) AND version <= \(version) ORDER BY version DESC LIMIT 2
                """)
        }
        return (found.first, found.dropFirst().first)
    }
}
