import Foundation
import Storage

/// Leaving a network, and handing its coordination over.
struct LeavingStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func standing(of person: Identifier, in network: Identifier) async throws -> LeavingStanding {
        try await database.read { db in try Self.standing(of: person, in: network, db) }
    }

    private static func standing(of person: Identifier, in network: Identifier, _ db: any Connection) throws -> LeavingStanding {
        struct Others: Decodable {
            let people: Int
            let coordinators: Int
        }
        let others: Others? = try db.row(
            """
            SELECT count(*) AS people, count(CASE WHEN role = 'coordinator' THEN 1 END) AS coordinators
            FROM membership WHERE network_id = \(network) AND person_id <> \(person) AND ended_at IS NULL
            """)
        guard let others, others.people > 0 else { return .alone }
        if others.coordinators > 0 { return .free }
        return try coordinates(person, network, db) ? .lastCoordinator : .free
    }

    private static func coordinates(_ person: Identifier, _ network: Identifier, _ db: any Connection) throws -> Bool {
        let places: Int =
            try db.value(
                """
                SELECT count(*) FROM membership WHERE network_id = \(network) AND person_id = \(person) AND role = 'coordinator' AND ended_at IS NULL
                """) ?? 0
        return places > 0
    }

    /// Ends every place somebody has in a network, by their own choice; false for its last coordinator.
    func leave(_ network: Identifier, _ person: Identifier) async throws -> Bool {
        let act = surroundings.act(in: network, by: person)
        return try await database.write { db in
            guard try Self.standing(of: person, in: network, db) == .free else { return false }
            try Self.end(person, in: network, at: act.at, db)
            try act.record(.left, "1", in: db)
            return true
        }
    }

    private static func end(_ person: Identifier, in network: Identifier, at now: Date, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE membership SET ended_at = \(now), ended_by = \(person)
            WHERE network_id = \(network) AND person_id = \(person) AND ended_at IS NULL
            """)
    }

    /// Makes another the coordinator and oneself a member, or nobody; all of it or nothing, and both are told.
    func handOver(
        _ network: Identifier, from giver: Identifier, to taker: Member, isLeaving: Bool, letters: [NewMail]
    ) async throws {
        let act = surroundings.act(in: network, by: giver)
        let ids = letters.map { _ in surroundings.identifier() }
        try await database.write { db in
            guard try Self.coordinates(giver, network, db), giver != taker.personId else { throw WebError.forbidden }
            let raised = try db.run(
                """
                UPDATE membership SET role = 'coordinator' WHERE id = \(taker.membershipId) AND network_id = \(network) AND ended_at IS NULL
                    AND role <> 'coordinator'
                """)
            guard raised == 1 else { throw WebError.notFound }
            if isLeaving {
                try Self.end(giver, in: network, at: act.at, db)
            } else {
                try Self.step(down: giver, in: network, at: act.at, db)
            }
            for (letter, id) in zip(letters, ids) { try MailStore.put(letter, id: id, at: act.at, in: db) }
            try act.record(.handedOver, taker.name, in: db)
        }
    }

    /// Who hands over stays a member for each partner they came for; the same place twice is one.
    private static func step(down person: Identifier, in network: Identifier, at now: Date, _ db: any Connection) throws {
        let mine: SQL = "network_id = \(network) AND person_id = \(person) AND role = 'coordinator' AND ended_at IS NULL"
        try db.run(
            """
            UPDATE membership SET ended_at = \(now), ended_by = \(person) WHERE \(mine) AND EXISTS (
                SELECT 1 FROM membership AS other WHERE other.network_id = membership.network_id AND other.person_id = membership.person_id
                    AND other.role = 'member' AND other.ended_at IS NULL AND COALESCE(other.partner_id, '') = COALESCE(membership.partner_id, ''))
            """)
        try db.run("UPDATE membership SET role = 'member' WHERE \(mine)")
    }
}
