import Foundation
import Storage

/// The pictures that stand for partners on their documents.
struct LogoStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    private struct Row: Decodable {
        let partnerId: Identifier
        let type: FileType
        let bytes: [UInt8]
    }

    private static let rows: SQL = """
        SELECT partner_logo.partner_id, stored_file.type, stored_file.bytes FROM partner_logo
        JOIN stored_file ON stored_file.id = partner_logo.file_id JOIN partner ON partner.id = partner_logo.partner_id
        """

    /// Those of the partners of a network, by partner.
    func logos(in network: Identifier) async throws -> [Identifier: Logo] {
        let rows: [Row] = try await database.readLong { db in
            try db.rows("\(Self.rows) WHERE partner_logo.network_id = \(network) AND partner.deleted_at IS NULL")
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.partnerId, Logo(bytes: $0.bytes, type: $0.type)) })
    }

    func logo(of partner: Partner) async throws -> Logo? {
        let row: Row? = try await database.read { db in
            try db.row("\(Self.rows) WHERE partner_logo.partner_id = \(partner.id) AND partner_logo.network_id = \(partner.networkId)")
        }
        return row.map { Logo(bytes: $0.bytes, type: $0.type) }
    }

    /// Puts a picture in the place of the one there was.
    func set(_ logo: Logo, of partner: Partner, by person: Identifier) async throws {
        let (act, id) = (surroundings.act(in: partner.networkId, by: person), surroundings.identifier())
        try await database.write { db in
            try Self.drop(partner, in: db)
            try FileStore.add(logo.bytes, named: partner.name, logo.type, as: id, act, in: db)
            try db.run("INSERT INTO partner_logo (partner_id, network_id, file_id) VALUES (\(partner.id), \(act.network), \(id))")
            try act.record(.logoSet, partner.name, in: db)
        }
    }

    func remove(from partner: Partner, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        try await database.write { db in
            // Two who take it away at once both have what they wanted.
            if try Self.drop(partner, in: db) { try act.record(.logoRemoved, partner.name, in: db) }
        }
    }

    /// Throws the file away, and with it its place; whether there was one.
    @discardableResult
    private static func drop(_ partner: Partner, in db: any Connection) throws -> Bool {
        try db.run(
            """
            DELETE FROM stored_file WHERE network_id = \(partner.networkId)
                AND id IN (SELECT file_id FROM partner_logo WHERE partner_id = \(partner.id))
            """) == 1
    }
}
