import Foundation
import Storage

/// What partners bring in. Nothing is thrown away: a change, a withdrawal and a return are versions of the same commitment.
struct CommitmentStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// A commitment as it is now.
    func find(_ id: Identifier, in network: Identifier) async throws -> Commitment {
        let found = try await database.read { db in
            try Self.newest("commitment.id = \(id) AND commitment.network_id = \(network)", db).first
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    /// Every version of everything a partner ever brought in, the newest first.
    func history(of partner: Identifier) async throws -> [Commitment] {
        try await database.read { db in
            try Self.read("commitment.partner_id = \(partner) ORDER BY said.written_at DESC, said.version DESC, commitment.id", db)
        }
    }

    func add(_ commitment: Commitment, of partner: Partner, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO commitment (id, network_id, partner_id, created_at)
                VALUES (\(commitment.id), \(partner.networkId), \(partner.id), \(act.at))
                """)
            try Self.insert(commitment, version: 1, act, in: db)
            try act.record(.commitmentMade, partner.name, in: db)
        }
    }

    /// Says something else of it, unless somebody else did since it was read.
    ///
    /// - Throws: `InterestConflict`.
    func change(_ commitment: Commitment, of partner: Partner, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        try await database.write { db in
            guard let now = try Self.newest("commitment.id = \(commitment.id)", db).first else { throw WebError.notFound }
            guard now.version == commitment.version else { throw InterestConflict() }
            try Self.insert(commitment, version: now.version + 1, act, in: db)
            try act.record(commitment.isWithdrawn == 1 ? .commitmentWithdrawn : .commitmentChanged, partner.name, in: db)
        }
    }

    /// Makes what an earlier version said hold again.
    func bringBack(_ id: Identifier, _ version: Int, of partner: Partner, isTypedFor: Bool, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        try await database.write { db in
            let versions = try Self.read("commitment.id = \(id) AND commitment.partner_id = \(partner.id)", db)
            guard var old = versions.first(where: { $0.version == version }), let now = versions.map(\.version).max(), version < now else {
                throw WebError.notFound
            }
            old.broughtBackFrom = version
            old.isTypedFor = isTypedFor ? 1 : 0
            try Self.insert(old, version: now + 1, act, in: db)
            try act.record(.interestBroughtBack, partner.name, in: db)
        }
    }

    private static func insert(_ commitment: Commitment, version: Int, _ act: Act, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO commitment_version (commitment_id, version, resource, quantity, unit, until_on, note, is_withdrawn, is_typed_for,
                brought_back_from, written_by, written_at)
            VALUES (\(commitment.id), \(version), \(commitment.resource), \(commitment.quantity), \(commitment.unit), \(commitment.untilOn),
                \(commitment.note), \(commitment.isWithdrawn), \(commitment.isTypedFor), \(commitment.broughtBackFrom), \(act.person), \(act.at))
            """)
    }

    /// The newest version of each, in the order in which they were first promised.
    static func newest(_ condition: SQL, _ db: any Connection) throws -> [Commitment] {
        try read(
            """
            \(condition) AND said.version = (SELECT max(version) FROM commitment_version WHERE commitment_id = commitment.id)
            ORDER BY commitment.created_at, commitment.id
            """, db)
    }

    private static func read(_ condition: SQL, _ db: any Connection) throws -> [Commitment] {
        try db.rows(
            """
            SELECT commitment.id, commitment.partner_id, said.resource, said.quantity, said.unit, said.until_on, said.note, said.is_withdrawn,
                said.version, said.is_typed_for, said.brought_back_from, person.name AS writer_name, said.written_at
            FROM commitment JOIN commitment_version AS said ON said.commitment_id = commitment.id
            LEFT JOIN person ON person.id = said.written_by WHERE \(condition)
            """)
    }
}
