import Foundation
import Localization
import Storage

/// Who is asked to answer in each round.
struct InvitationStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey

    private static let columns: SQL = """
        invitation.id, invitation.round_id, invitation.mode, invitation.person_id, partner.id AS partner_id, invitation.language, invitation.used,
        invitation.declined,
        invitation.invited_at, invitation.reminded_at, COALESCE(person.name, invitation.guest_name) AS name, partner.name AS partner_name,
        CASE WHEN invitation.person_id IS NULL THEN invitation.guest_address
            ELSE \(MemberStore.address(of: "invitation.person_id", in: "round.network_id")) END AS address
        """
    private static let tables: SQL = """
        invitation JOIN round ON round.id = invitation.round_id LEFT JOIN person ON person.id = invitation.person_id LEFT JOIN partner ON partner.id = invitation.partner_id
            AND partner.deleted_at IS NULL
        """

    func invitations(to round: Identifier) async throws -> [Invitation] {
        try await database.read { db in try Self.invitations(to: round, db) }
    }

    /// Those who were asked: who came with a file of answers was not.
    static func invitations(to round: Identifier, _ db: any Connection) throws -> [Invitation] {
        try db.rows(
            "SELECT \(columns) FROM \(tables) WHERE invitation.round_id = \(round) AND invitation.brought_id IS NULL ORDER BY name, invitation.id"
        )
    }

    /// How many people of the network, its readers left out, are not invited.
    func uninvitedCount(for round: Round) async throws -> Int {
        try await database.read { db in
            try db.value(
                """
                SELECT count(DISTINCT person_id) FROM membership WHERE network_id = \(round.networkId) AND ended_at IS NULL AND role <> 'reader'
                    AND person_id NOT IN (SELECT person_id FROM invitation WHERE round_id = \(round.id) AND person_id IS NOT NULL)
                """) ?? 0
        }
    }

    /// What a person is asked in rounds that are open, with the link to answer.
    func open(for person: Identifier) async throws -> [(round: Round, network: String, invitation: Identifier)] {
        let now = surroundings.now()
        return try await database.read { db in
            struct Waiting: Decodable {
                let id: Identifier
                let roundId: Identifier
                let networkName: String
            }
            let waiting: [Waiting] = try db.rows(
                """
                SELECT invitation.id, invitation.round_id, network.name AS network_name FROM invitation
                JOIN round ON round.id = invitation.round_id JOIN network ON network.id = round.network_id
                WHERE invitation.person_id = \(person) AND invitation.used = 0 AND invitation.declined = 0
                    AND round.deleted_at IS NULL AND network.deleted_at IS NULL
                    AND EXISTS (SELECT 1 FROM membership WHERE network_id = round.network_id AND person_id = \(person) AND ended_at IS NULL)
                    AND round.opened_at IS NOT NULL AND round.closed_at IS NULL AND round.is_test = 0
                    AND round.closes_at > \(now) ORDER BY round.closes_at
                """)
            return try waiting.compactMap { one in
                let round: Round? = try db.row("SELECT * FROM round WHERE id = \(one.roundId)")
                return round.map { ($0, one.networkName, one.id) }
            }
        }
    }

    /// Invites a guest of this round only, who belongs to no partner.
    func invite(guest name: String, address: String?, language: Language, to round: Round, by person: Identifier) async throws {
        let (id, key) = (surroundings.timelessIdentifier(), key)
        let act = act(round, person)
        let hash = Invitation.token(id, key).hash
        try await database.write { db in
            try db.run(
                """
                INSERT INTO invitation (id, round_id, mode, guest_name, guest_address, language, token_hash, used)
                VALUES (\(id), \(round.id), \(round.mode), \(name), \(address), \(language), \(hash), 0)
                """)
            try RoundStore.recount(round.id, in: db)
            try act.record(.guestInvited, name, in: db)
        }
    }

    /// Takes an invitation back that was not used.
    func withdraw(_ invitation: Identifier, from round: Round, by person: Identifier) async throws {
        let (act, link) = (act(round, person), Invitation.token(invitation, key))
        try await database.write { db in
            guard try db.run("DELETE FROM invitation WHERE id = \(invitation) AND round_id = \(round.id) AND used = 0") == 1 else {
                throw WebError.notFound
            }
            try MailStore.takeBack(about: round.id, holding: link, in: db)
            try RoundStore.recount(round.id, in: db)
            try act.record(.invitationWithdrawn, round.name, in: db)
        }
    }

    private func act(_ round: Round, _ person: Identifier) -> Act {
        surroundings.act(in: round.networkId, by: person)
    }
}
