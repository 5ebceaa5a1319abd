import Foundation
import Storage

/// What a person wrote about interests: their own, and what they wrote for a partner, with what was delivered of it.
extension MyDataStore {
    func ownWords(_ person: Identifier, _ db: any Connection) throws -> [MyData.OwnWords] {
        struct Place: Decodable {
            let partnerId: Identifier
            let partner: String
            let network: String
        }
        let places: [Place] = try db.rows(
            """
            SELECT DISTINCT own_interest.partner_id, partner.name AS partner, network.name AS network
            FROM own_interest JOIN partner ON partner.id = own_interest.partner_id JOIN network ON network.id = own_interest.network_id
            WHERE own_interest.person_id = \(person) ORDER BY network.name, partner.name, own_interest.partner_id
            """)
        return try places.flatMap { place in
            try ownInterests.texts(of: person, at: place.partnerId, db).map { text in
                MyData.OwnWords(
                    network: place.network, partner: place.partner, version: text.version, text: text.body, writtenAt: text.writtenAt,
                    sharedAt: text.sharedAt)
            }
        }
    }

    static func interests(_ person: Identifier, _ db: any Connection) throws -> [MyData.Written] {
        try db.rows(
            """
            SELECT network.name AS network, partner.name AS partner, interest.part, interest.version, interest.body, interest.written_at
            FROM interest JOIN partner ON partner.id = interest.partner_id JOIN network ON network.id = interest.network_id
            WHERE interest.written_by = \(person) ORDER BY interest.written_at, interest.id
            """)
    }

    static func commitments(_ person: Identifier, _ db: any Connection) throws -> [MyData.Brought] {
        try db.rows(
            """
            SELECT network.name AS network, partner.name AS partner, said.resource, said.quantity, said.unit, said.until_on, said.note,
                said.written_at
            FROM commitment_version AS said JOIN commitment ON commitment.id = said.commitment_id
            JOIN partner ON partner.id = commitment.partner_id JOIN network ON network.id = commitment.network_id
            WHERE said.written_by = \(person) ORDER BY said.written_at, said.commitment_id, said.version
            """)
    }

    static func interestMarks(_ person: Identifier, _ db: any Connection) throws -> [MyData.Marked] {
        try db.rows(
            """
            SELECT network.name AS network, interest_mark.kind, interest_mark.theme, interest_mark.note, interest_mark.changed_at
            FROM interest_mark JOIN network ON network.id = interest_mark.network_id
            WHERE interest_mark.made_by = \(person) ORDER BY interest_mark.changed_at, interest_mark.id
            """)
    }

    /// What they wrote down that a partner delivered, and what they took back.
    static func deliveries(_ person: Identifier, _ db: any Connection) throws -> [MyData.Delivered] {
        let places: SQL = """
            FROM delivery JOIN commitment ON commitment.id = delivery.commitment_id JOIN partner ON partner.id = commitment.partner_id
            JOIN network ON network.id = delivery.network_id
            """
        let columns: SQL = "network.name AS network, partner.name AS partner, delivery.delivered_on, delivery.quantity, delivery.unit"
        return try db.rows(
            """
            SELECT \(columns), 'recorded' AS part, delivery.note AS words, delivery.recorded_at AS written_at, delivery.id AS id \(places)
            WHERE delivery.recorded_by = \(person)
            UNION ALL SELECT \(columns), 'takenBack' AS part, delivery.taken_back_why AS words, delivery.taken_back_at AS written_at,
                delivery.id AS id \(places)
            WHERE delivery.taken_back_by = \(person) ORDER BY written_at, id, part
            """)
    }
}

extension MyData {
    /// What this person wrote down that a partner delivered, or took back, in their words. The quantity is in hundredths.
    struct Delivered: Codable, Sendable {
        let network: String
        let partner: String
        let part: String
        let deliveredOn: String
        let quantity: Int?
        let unit: String
        let words: String
        let writtenAt: Date
    }
}
