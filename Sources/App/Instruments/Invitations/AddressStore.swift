import Foundation
import Storage

/// Correcting the address of somebody who cannot do that themselves.
struct AddressStore: Sendable {
    let passage: RoundPassageStore

    /// From now on the network writes to this address.
    ///
    /// Somebody else may have received the old personal links, so they die: each open invitation gets a new one, with the
    /// draft that was under way, and is sent again.
    func correct(_ address: String, of member: Member, in network: Identifier, by actor: Identifier) async throws {
        let act = passage.surroundings.act(in: network, by: actor)
        let person = member.personId
        try await passage.database.write { db in
            guard try MemberStore.mayCorrectAddress(of: person, in: network, db) else { throw WebError.forbidden }
            try db.run(
                "UPDATE membership SET address = \(address) WHERE person_id = \(person) AND network_id = \(network) AND ended_at IS NULL")
            try db.run("DELETE FROM person_address WHERE person_id = \(person) AND address <> \(address)")
            try db.run(
                "INSERT INTO person_address (person_id, address, added_at) VALUES (\(person), \(address), \(act.at)) ON CONFLICT DO NOTHING"
            )
            let rounds: [Round] = try db.rows(
                """
                SELECT round.* FROM round JOIN invitation ON invitation.round_id = round.id
                WHERE invitation.person_id = \(person) AND invitation.used = 0 AND round.network_id = \(network)
                    AND round.opened_at IS NOT NULL AND round.closed_at IS NULL AND round.deleted_at IS NULL ORDER BY round.id
                """)
            for round in rounds { try renew(round, for: person, at: act.at, in: db) }
            try act.record(.addressCorrected, member.name, in: db)
        }
    }

    private struct Kept: Decodable {
        let mode: Mode
        let fields: String
        let savedAt: Date
    }

    /// Gives an unused invitation another link, and sends it unless its owner declined.
    private func renew(_ round: Round, for person: Identifier, at now: Date, in db: any Connection) throws {
        guard let old = try InvitationStore.invitations(to: round.id, db).first(where: { $0.personId == person }) else { return }
        let id = passage.surroundings.timelessIdentifier()
        let draft: Kept? = try db.row("SELECT mode, fields, saved_at FROM draft WHERE invitation_id = \(old.id)")
        try MailStore.takeBack(about: round.id, holding: Invitation.token(old.id, passage.key), in: db)
        try db.run("DELETE FROM draft WHERE invitation_id = \(old.id)")
        try db.run("UPDATE invitation SET id = \(id), token_hash = \(Invitation.token(id, passage.key).hash) WHERE id = \(old.id)")
        if let draft {
            try db.run(
                "INSERT INTO draft (invitation_id, mode, fields, saved_at) VALUES (\(id), \(draft.mode), \(draft.fields), \(draft.savedAt))"
            )
        }
        guard !old.hasDeclined, let new = try InvitationStore.invitations(to: round.id, db).first(where: { $0.id == id }) else { return }
        try passage.post([new], of: round, isReminder: false, at: now, in: db)
    }
}
