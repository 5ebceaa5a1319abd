import Foundation
import Storage

/// Rounds to try the questions with: for coordinators only, counted nowhere, gone whenever they like.
struct TestRoundStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey

    /// Makes a test round that is open at once and asks nobody yet.
    func make(_ test: Round, by person: Identifier) async throws {
        let act = act(test, person)
        try await database.write { db in
            try RoundStore.insert(test, at: act.at, in: db)
            try db.run("UPDATE round SET opened_at = \(act.at), opened_by = \(person) WHERE id = \(test.id)")
            try ScheduleStore.plan(.closeRound, test.id, at: test.closesAt, in: db)
            try act.record(.testRoundMade, test.name, in: db)
        }
    }

    func participants(of test: Round) async throws -> [TestParticipant] {
        try await database.read { db in
            try db.rows(
                """
                SELECT person.name, invitation.used FROM invitation JOIN person ON person.id = invitation.person_id
                WHERE invitation.round_id = \(test.id) ORDER BY person.name, person.id
                """)
        }
    }

    /// Asks a coordinator who wants to take part, and gives the way to the questions; what they answered before makes room.
    func join(_ test: Round, as person: Identifier) async throws -> [String] {
        let (id, key, now) = (surroundings.timelessIdentifier(), key, surroundings.now())
        return try await database.write { db in
            guard let member = try MemberStore.members(of: test.networkId, db).first(where: { $0.personId == person }) else {
                throw WebError.forbidden
            }
            let isOpen: Int? = try db.value(
                "SELECT 1 FROM round WHERE id = \(test.id) AND is_test = 1 AND closed_at IS NULL AND closes_at > \(now)")
            guard isOpen != nil else { throw WebError.forbidden }
            try db.run("DELETE FROM invitation WHERE round_id = \(test.id) AND person_id = \(person)")
            try db.run(
                """
                INSERT INTO invitation (id, round_id, mode, person_id, partner_id, language, token_hash, used)
                VALUES (\(id), \(test.id), \(test.mode), \(person), \(member.partnerId), \(member.language), \(Invitation.token(id, key).hash), 0)
                """)
            try RoundStore.recount(test.id, in: db)
            return Invitation.path(id, key)
        }
    }

    /// Removes a test round with everything in it, whatever its state.
    func remove(_ test: Round, by person: Identifier) async throws {
        let act = act(test, person)
        try await database.write { db in
            try MailStore.takeBack(about: test.id, in: db)
            guard try db.run("DELETE FROM round WHERE id = \(test.id) AND is_test = 1") == 1 else { throw WebError.notFound }
            for kind in [DueWork.Kind.closeRound, .remindRound, .openRound] { try ScheduleStore.drop(kind, test.id, in: db) }
            try act.record(.testRoundRemoved, test.name, in: db)
        }
    }

    private func act(_ test: Round, _ person: Identifier) -> Act {
        surroundings.act(in: test.networkId, by: person)
    }
}
