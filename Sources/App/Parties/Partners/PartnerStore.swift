import Foundation
import Storage

/// The partners of each network.
struct PartnerStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func partners(in network: Identifier) async throws -> [Partner] {
        try await database.read { db in try Self.partners(in: network, db) }
    }

    static func partners(in network: Identifier, _ db: any Connection) throws -> [Partner] {
        try db.rows("SELECT * FROM partner WHERE network_id = \(network) AND deleted_at IS NULL ORDER BY name, id")
    }

    func find(_ id: Identifier, in network: Identifier) async throws -> Partner {
        let partner: Partner? = try await database.read { db in
            try db.row("SELECT * FROM partner WHERE id = \(id) AND network_id = \(network) AND deleted_at IS NULL")
        }
        guard let partner else { throw WebError.notFound }
        return partner
    }

    func add(_ partner: Partner, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        try await database.write { db in
            try Self.insert(partner, at: act.at, in: db)
            try act.record(.partnerAdded, partner.name, in: db)
        }
    }

    static func insert(_ partner: Partner, at now: Date, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO partner (id, network_id, kind, name, part_of, kbo, v_code, ovo, sort, field, level, has_voice, active_from, active_until, created_at)
            VALUES (\(partner.id), \(partner.networkId), \(partner.kind), \(partner.name), \(partner.partOf), \(partner.kbo), \(partner.vCode),
                \(partner.ovo), \(partner.sort), \(partner.field), \(partner.level), \(partner.hasVoice), \(partner.activeFrom),
                \(partner.activeUntil), \(now))
            """)
    }

    func change(_ partner: Partner, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        try await database.write { db in
            try db.run(
                """
                UPDATE partner SET kind = \(partner.kind), name = \(partner.name), part_of = \(partner.partOf), kbo = \(partner.kbo),
                    v_code = \(partner.vCode), ovo = \(partner.ovo), sort = \(partner.sort), field = \(partner.field), level = \(partner.level),
                    has_voice = \(partner.hasVoice), active_from = \(partner.activeFrom), active_until = \(partner.activeUntil)
                WHERE id = \(partner.id) AND network_id = \(partner.networkId)
                """)
            try act.record(.partnerChanged, partner.name, in: db)
        }
    }
}
