import Foundation
import Storage

/// What a coordinator can do about one person.
extension MemberStore {
    func care(for person: Identifier, in network: Identifier, by actor: Identifier) async throws -> MemberCare {
        try await database.read { db in
            let elsewhere: Int =
                try db.value("SELECT count(*) FROM membership WHERE person_id = \(person) AND network_id <> \(network)") ?? 0
            let isAdministrator: Int =
                try db.value("SELECT count(*) FROM person WHERE id = \(person) AND administrator_since IS NOT NULL") ?? 0
            let asked: [MemberCare.Asked] = try db.rows(
                """
                SELECT invitation.id AS invitation, round.id AS round_id, round.name AS round FROM invitation
                JOIN round ON round.id = invitation.round_id WHERE invitation.person_id = \(person) AND round.network_id = \(network)
                    AND invitation.used = 0 AND round.closed_at IS NULL AND round.deleted_at IS NULL ORDER BY round.name, round.id
                """)
            return MemberCare(
                mayCorrectAddress: try Self.mayCorrectAddress(of: person, in: network, db),
                mayErase: elsewhere == 0 && isAdministrator == 0 && person != actor, asked: asked)
        }
    }

    /// Who has signed in, or is in another network too, looks after their own addresses: with an address one can sign in.
    static func mayCorrectAddress(of person: Identifier, in network: Identifier, _ db: any Connection) throws -> Bool {
        let own: Int =
            try db.value(
                """
                SELECT (SELECT count(*) FROM membership WHERE person_id = \(person) AND network_id <> \(network))
                    + (SELECT count(*) FROM person WHERE id = \(person)
                        AND (signed_in_at IS NOT NULL OR password IS NOT NULL OR administrator_since IS NOT NULL))
                """) ?? 1
        return own == 0
    }
}
