import Foundation
import Storage

/// The marks that people set on interests.
struct InterestMarkStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Every mark of a network, by kind and then the newest first; none on a partner in the bin.
    func marks(in network: Identifier) async throws -> [InterestMark] {
        try await database.read { db in try Self.read("interest_mark.network_id = \(network)", db) }
    }

    func find(_ id: Identifier, in network: Identifier) async throws -> InterestMark {
        let found = try await database.read { db in
            try Self.read("interest_mark.id = \(id) AND interest_mark.network_id = \(network)", db).first
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    /// - Parameter subject: what it is on, in words, for the activity.
    func add(_ mark: InterestMark, on subject: String, by person: Identifier) async throws {
        let act = surroundings.act(in: mark.networkId, by: person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO interest_mark (id, network_id, kind, theme, left_partner_id, left_part, right_partner_id, right_part, note,
                    made_by, changed_at)
                VALUES (\(mark.id), \(mark.networkId), \(mark.kind), \(mark.theme), \(mark.leftPartnerId), \(mark.leftPart),
                    \(mark.rightPartnerId), \(mark.rightPart), \(mark.note), \(person), \(act.at))
                """)
            try act.record(.interestMarkSet, subject, in: db)
        }
    }

    /// Changes a mark, unless somebody else did since it was read.
    ///
    /// - Throws: `InterestConflict`.
    func change(_ mark: InterestMark, on subject: String, by person: Identifier) async throws {
        let act = surroundings.act(in: mark.networkId, by: person)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE interest_mark SET kind = \(mark.kind), theme = \(mark.theme), left_partner_id = \(mark.leftPartnerId),
                    left_part = \(mark.leftPart), right_partner_id = \(mark.rightPartnerId), right_part = \(mark.rightPart),
                    note = \(mark.note), changed_at = \(act.at), version = version + 1
                WHERE id = \(mark.id) AND network_id = \(mark.networkId) AND version = \(mark.version)
                """)
            guard changed == 1 else { throw InterestConflict() }
            try act.record(.interestMarkChanged, subject, in: db)
        }
    }

    func remove(_ mark: InterestMark, on subject: String, by person: Identifier) async throws {
        let act = surroundings.act(in: mark.networkId, by: person)
        try await database.write { db in
            guard try db.run("DELETE FROM interest_mark WHERE id = \(mark.id)") == 1 else { throw WebError.notFound }
            try act.record(.interestMarkRemoved, subject, in: db)
        }
    }

    private static func read(_ condition: SQL, _ db: any Connection) throws -> [InterestMark] {
        try db.rows(
            """
            SELECT interest_mark.*, person.name AS maker_name FROM interest_mark LEFT JOIN person ON person.id = interest_mark.made_by
            WHERE \(condition) AND NOT EXISTS (SELECT 1 FROM partner WHERE partner.deleted_at IS NOT NULL
                AND (partner.id = interest_mark.left_partner_id OR partner.id = interest_mark.right_partner_id))
            ORDER BY interest_mark.changed_at DESC, interest_mark.id
            """)
    }
}
