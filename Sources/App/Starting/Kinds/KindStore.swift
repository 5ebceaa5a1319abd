import Foundation
import Storage

/// The sheets about the kind of collaboration, as people filled them in. Every version stays, with its day.
struct KindStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    /// By topic, to read what was kept.
    let sheets: [KindTopic: KindSheet]

    private struct Row: Decodable {
        let id: Identifier
        let topic: KindTopic
        let personId: Identifier
        let personName: String
        let together: String
        let version: Int
        let filledAt: Date
        let answers: String
    }

    /// What each person of a network filled in last, by topic, the first to fill in in front.
    func latest(in network: Identifier) async throws -> [KindTopic: [FilledKind]] {
        let rows = try await database.read { db in
            try Self.rows("kind_sheet.network_id = \(network) AND \(Self.isLatest) AND \(Self.isHere)", db)
        }
        return Dictionary(grouping: rows, by: \.topic).mapValues { $0.compactMap(filled) }
    }

    func latest(_ topic: KindTopic, in network: Identifier) async throws -> [FilledKind] {
        let rows = try await database.read { db in
            try Self.rows(
                "kind_sheet.network_id = \(network) AND kind_sheet.topic = \(topic) AND \(Self.isLatest) AND \(Self.isHere)", db)
        }
        return rows.compactMap(filled)
    }

    /// One version that somebody filled in, and all versions of theirs, the newest first.
    func find(_ id: Identifier, _ topic: KindTopic, in network: Identifier) async throws -> (FilledKind, versions: [FilledKind]) {
        let rows = try await database.read { db in
            try Self.rows(
                """
                kind_sheet.network_id = \(network) AND kind_sheet.topic = \(topic) AND \(Self.isHere) AND kind_sheet.person_id = (
                    SELECT person_id FROM kind_sheet WHERE id = \(id) AND network_id = \(network) AND topic = \(topic))
                """, db)
        }
        let all = rows.compactMap(filled).sorted { $0.version > $1.version }
        guard let found = all.first(where: { $0.id == id }) else { throw WebError.notFound }
        return (found, all)
    }

    /// Keeps what somebody filled in as their next version.
    ///
    /// - Parameter version: the one that was read; 0 for the first.
    /// - Throws: `KindConflict` when there is a newer one.
    func keep(
        _ answers: KindAnswers, together: String, after version: Int, _ topic: KindTopic, in network: Identifier, by person: Identifier
    ) async throws {
        let act = surroundings.act(in: network, by: person)
        let id = surroundings.identifier()
        try await database.write { db in
            let newest: Int =
                try db.value(
                    """
                    SELECT COALESCE(max(version), 0) FROM kind_sheet
                    WHERE network_id = \(network) AND topic = \(topic) AND person_id = \(person)
                    """) ?? 0
            guard newest == version else { throw KindConflict() }
            let kept = try db.run(
                """
                INSERT INTO kind_sheet (id, network_id, person_id, topic, version, together, answers, filled_at)
                VALUES (\(id), \(network), \(person), \(topic), \(version + 1), \(together), \(answers.text), \(act.at))
                ON CONFLICT (network_id, person_id, topic, version) DO NOTHING
                """)
            guard kept == 1 else { throw KindConflict() }
            try act.record(version == 0 ? .kindFilledIn : .kindChanged, topic.rawValue, in: db)
        }
    }

    /// Erases every version of what somebody filled in. Without any nothing happens.
    func withdraw(_ topic: KindTopic, in network: Identifier, by person: Identifier) async throws {
        let act = surroundings.act(in: network, by: person)
        try await database.write { db in
            let gone = try db.run("DELETE FROM kind_sheet WHERE network_id = \(network) AND topic = \(topic) AND person_id = \(person)")
            if gone > 0 { try act.record(.kindWithdrawn, topic.rawValue, in: db) }
        }
    }

    private static let isLatest: SQL = """
        kind_sheet.version = (SELECT max(newer.version) FROM kind_sheet AS newer WHERE newer.network_id = kind_sheet.network_id
            AND newer.person_id = kind_sheet.person_id AND newer.topic = kind_sheet.topic)
        """
    /// What somebody who has left filled in is no longer the network's.
    private static let isHere: SQL = """
        EXISTS (SELECT 1 FROM membership WHERE membership.network_id = kind_sheet.network_id
            AND membership.person_id = kind_sheet.person_id AND membership.ended_at IS NULL)
        """

    private static func rows(_ condition: SQL, _ db: any Connection) throws -> [Row] {
        try db.rows(
            """
            SELECT kind_sheet.*, person.name AS person_name FROM kind_sheet JOIN person ON person.id = kind_sheet.person_id
            WHERE \(condition) ORDER BY kind_sheet.filled_at, kind_sheet.id
            """)
    }

    private func filled(_ row: Row) -> FilledKind? {
        sheets[row.topic].map { sheet in
            FilledKind(
                id: row.id, personId: row.personId, personName: row.personName, together: row.together, version: row.version,
                filledAt: row.filledAt, answers: KindAnswers(kept: row.answers, sheet))
        }
    }
}
