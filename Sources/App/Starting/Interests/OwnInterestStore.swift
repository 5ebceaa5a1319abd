import Foundation
import Storage

/// What taking part brings people. While a text is theirs alone the database holds it sealed: no query, backup or export of
/// another reads it. That somebody writes here stands in no activity.
struct OwnInterestStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey

    /// A version as it is kept.
    private struct Kept: Decodable {
        let id: Identifier
        let version: Int
        let sealed: [UInt8]?
        let body: String?
        let writtenAt: Date
        let sharedAt: Date?
    }

    /// Everything somebody wrote for themselves in one place, the newest first.
    func texts(of person: Identifier, at partner: Identifier) async throws -> [OwnInterest] {
        try await database.read { db in try texts(of: person, at: partner, db) }
    }

    func texts(of person: Identifier, at partner: Identifier, _ db: any Connection) throws -> [OwnInterest] {
        try Self.kept(person, partner, db).map { read($0, person, partner) }
    }

    /// What people share in a network, of those who still come for that partner.
    static func shared(in network: Identifier, _ db: any Connection) throws -> [SharedInterest] {
        try db.rows(
            """
            SELECT own_interest.partner_id, own_interest.person_id, person.name AS person_name, own_interest.body, own_interest.written_at
            FROM own_interest JOIN person ON person.id = own_interest.person_id
            WHERE own_interest.network_id = \(network) AND own_interest.body IS NOT NULL AND EXISTS (
                SELECT 1 FROM membership WHERE membership.person_id = own_interest.person_id
                    AND membership.partner_id = own_interest.partner_id AND membership.ended_at IS NULL)
            ORDER BY person.name, person.id
            """)
    }

    /// Keeps a text, shared or for oneself. Whatever was shared before no longer is.
    ///
    /// - Throws: `InterestConflict` when the same person wrote elsewhere meanwhile.
    func write(_ body: String, isShared: Bool, at partner: Partner, version: Int, by person: Identifier) async throws {
        let (id, now) = (surroundings.identifier(), surroundings.now())
        try await database.write { db in
            let kept = try Self.kept(person, partner.id, db)
            guard kept.first?.version ?? 0 == version else { throw InterestConflict() }
            let isSame = kept.first.map { read($0, person, partner.id).body == body } ?? false
            if isSame { return try share(isShared, kept, person, partner.id, at: now, in: db) }
            try share(false, kept, person, partner.id, at: now, in: db)
            try db.run(
                """
                INSERT INTO own_interest (id, network_id, partner_id, person_id, version, sealed, body, written_at, shared_at)
                VALUES (\(id), \(partner.networkId), \(partner.id), \(person), \(version + 1),
                    \(isShared ? nil : try seal(body, person, partner.id)), \(isShared ? body : nil), \(now), \(isShared ? now : nil))
                """)
        }
    }

    /// Lets the network read the newest text, or no longer.
    func share(_ isShared: Bool, at partner: Identifier, by person: Identifier) async throws {
        let now = surroundings.now()
        try await database.write { db in
            try share(isShared, Self.kept(person, partner, db), person, partner, at: now, in: db)
        }
    }

    /// Takes away every version somebody wrote in one place.
    func erase(at partner: Identifier, by person: Identifier) async throws {
        try await database.write { db in
            try db.run("DELETE FROM own_interest WHERE person_id = \(person) AND partner_id = \(partner)")
        }
    }

    private func share(
        _ isShared: Bool, _ kept: [Kept], _ person: Identifier, _ partner: Identifier, at now: Date, in db: any Connection
    ) throws {
        for (place, one) in kept.enumerated() {
            if let body = one.body, !isShared || place > 0 {
                try db.run(
                    """
                    UPDATE own_interest SET sealed = \(try seal(body, person, partner)), body = NULL, shared_at = NULL WHERE id = \(one.id)
                    """)
            }
            if isShared, place == 0, one.body == nil {
                guard let body = read(one, person, partner).body else { throw InterestConflict() }
                try db.run("UPDATE own_interest SET sealed = NULL, body = \(body), shared_at = \(now) WHERE id = \(one.id)")
            }
        }
    }

    private static func kept(_ person: Identifier, _ partner: Identifier, _ db: any Connection) throws -> [Kept] {
        try db.rows(
            """
            SELECT id, version, sealed, body, written_at, shared_at FROM own_interest
            WHERE person_id = \(person) AND partner_id = \(partner) ORDER BY version DESC
            """)
    }

    private func read(_ kept: Kept, _ person: Identifier, _ partner: Identifier) -> OwnInterest {
        OwnInterest(
            version: kept.version, body: kept.body ?? kept.sealed.flatMap { unseal($0, person, partner) }, writtenAt: kept.writtenAt,
            sharedAt: kept.sharedAt)
    }

    private func seal(_ body: String, _ person: Identifier, _ partner: Identifier) throws -> [UInt8] {
        try key.seal(body, for: Self.purpose, "\(person):\(partner)")
    }

    private func unseal(_ sealed: [UInt8], _ person: Identifier, _ partner: Identifier) -> String? {
        key.unseal(sealed, for: Self.purpose, "\(person):\(partner)")
    }

    private static let purpose = "own interest"
}
