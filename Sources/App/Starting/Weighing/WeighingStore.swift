import Foundation
import Storage

/// Weighings that were kept: behind a secret link for some months, or in a network for as long as that is there.
struct WeighingStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// How long a link lasts.
    static let lifetime = TimeInterval(RetentionPeriod.days(.weighings) * 24 * 3600)

    private struct Row: Decodable {
        let id: Identifier
        let origin: Identifier
        let body: String
        let madeAt: Date
        let linkedAt: Date?

        func weighing() throws -> KeptWeighing {
            KeptWeighing(
                id: id, origin: origin, weighing: try JSONDecoder().decode(Weighing.self, from: Data(body.utf8)), madeAt: madeAt,
                endsAt: linkedAt.map { $0 + WeighingStore.lifetime })
        }
    }

    /// Keeps a weighing and returns the secret of its link.
    func keep(_ weighing: Weighing) async throws -> Token {
        let (token, id, now, body) = (surroundings.token(), surroundings.timelessIdentifier(), surroundings.now(), try Self.body(weighing))
        try await database.write { db in
            try db.run(
                """
                INSERT INTO weighing (id, origin, token_hash, body, made_at, linked_at)
                VALUES (\(id), \(id), \(token.hash), \(body), \(now), \(now))
                """)
        }
        return token
    }

    /// The weighing behind a link; nil when there never was one or its time is over.
    func find(_ token: Token) async throws -> KeptWeighing? {
        let (hash, earliest) = (token.hash, surroundings.now() - Self.lifetime)
        let row: Row? = try await database.read { db in
            try db.row("SELECT * FROM weighing WHERE token_hash = \(hash) AND linked_at > \(earliest)")
        }
        return try row?.weighing()
    }

    /// Deletes what stands behind a link. What a network took over stays there.
    func delete(_ token: Token) async throws {
        let hash = token.hash
        try await database.write { db in try db.run("DELETE FROM weighing WHERE token_hash = \(hash)") }
    }

    /// The weighings of a network, the newest first.
    func weighings(in network: Identifier) async throws -> [KeptWeighing] {
        try await database.read { db in try Self.weighings(in: network, db) }
    }

    static func weighings(in network: Identifier, _ db: any Connection) throws -> [KeptWeighing] {
        let rows: [Row] = try db.rows("SELECT * FROM weighing WHERE network_id = \(network) ORDER BY made_at DESC, id")
        return try rows.map { try $0.weighing() }
    }

    func find(_ id: Identifier, in network: Identifier) async throws -> KeptWeighing {
        let row: Row? = try await database.read { db in
            try db.row("SELECT * FROM weighing WHERE id = \(id) AND network_id = \(network)")
        }
        guard let row else { throw WebError.notFound }
        return try row.weighing()
    }

    /// The networks that somebody coordinates, to which they may attach one.
    func coordinated(by person: Identifier) async throws -> [Network] {
        try await database.read { db in
            try db.rows(
                """
                SELECT * FROM network WHERE deleted_at IS NULL AND id IN (SELECT network_id FROM membership
                    WHERE person_id = \(person) AND role = \(Membership.Role.coordinator) AND ended_at IS NULL) ORDER BY name, id
                """)
        }
    }

    /// Gives a network a copy of its own; a weighing that is there already stays as it is.
    func attach(_ weighing: KeptWeighing, to network: Identifier, by person: Identifier) async throws {
        let (act, id) = (surroundings.act(in: network, by: person), surroundings.identifier())
        try await database.write { db in try Self.attach(weighing, id, act, in: db) }
    }

    /// Makes a network that begins with a weighing, in one step.
    func begin(_ network: Network, with weighing: KeptWeighing, by person: Identifier) async throws {
        let (making, attaching) = (surroundings.act(in: network.id, by: person), surroundings.act(in: network.id, by: person))
        let (membership, id) = (surroundings.identifier(), surroundings.identifier())
        try await database.write { db in
            try NetworkStore.make(network, membership, making, in: db)
            try Self.attach(weighing, id, attaching, in: db)
        }
    }

    /// Takes a weighing out of a network and returns the secret of a new link, so that it is not lost at once.
    func detach(_ weighing: KeptWeighing, from network: Identifier, by person: Identifier) async throws -> Token {
        let (act, token) = (surroundings.act(in: network, by: person), surroundings.token())
        try await database.write { db in
            let taken = try db.run(
                """
                UPDATE weighing SET network_id = NULL, token_hash = \(token.hash), linked_at = \(act.at)
                WHERE id = \(weighing.id) AND network_id = \(network)
                """)
            guard taken == 1 else { throw WebError.notFound }
            try act.record(.weighingDetached, weighing.weighing.task, in: db)
        }
        return token
    }

    private static func attach(_ weighing: KeptWeighing, _ id: Identifier, _ act: Act, in db: any Connection) throws {
        let added = try db.run(
            """
            INSERT INTO weighing (id, origin, network_id, body, made_at)
            VALUES (\(id), \(weighing.origin), \(act.network), \(try body(weighing.weighing)), \(weighing.madeAt))
            ON CONFLICT (network_id, origin) DO NOTHING
            """)
        if added == 1 { try act.record(.weighingAttached, weighing.weighing.task, in: db) }
    }

    private static func body(_ weighing: Weighing) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(weighing), as: UTF8.self)
    }
}
