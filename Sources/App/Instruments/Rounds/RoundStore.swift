import Foundation
import Localization
import Storage

/// The rounds of each network, from draft to closed.
struct RoundStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey

    /// A round of a network; a test is not there unless it is asked for.
    func find(_ id: Identifier, in network: Identifier, withTests: Bool = false) async throws -> Round {
        let round: Round? = try await database.read { db in
            try db.row(
                "SELECT * FROM round WHERE id = \(id) AND network_id = \(network) AND deleted_at IS NULL AND is_test <= \(withTests ? 1 : 0)"
            )
        }
        guard let round else { throw WebError.notFound }
        return round
    }

    /// A round of whatever network, a test too.
    func find(_ id: Identifier) async throws -> Round {
        let round: Round? = try await database.read { db in
            try db.row(
                """
                SELECT * FROM round WHERE id = \(id) AND deleted_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM network WHERE network.id = round.network_id AND network.deleted_at IS NOT NULL)
                """)
        }
        guard let round else { throw WebError.notFound }
        return round
    }

    /// The rounds of a network, the newest first, without tests unless they are asked for.
    func rounds(in network: Identifier, withTests: Bool = false) async throws -> [Round] {
        try await database.read { db in
            try db.rows(
                """
                SELECT * FROM round WHERE network_id = \(network) AND deleted_at IS NULL AND is_test <= \(withTests ? 1 : 0)
                ORDER BY COALESCE(opened_at, created_at) DESC, id DESC
                """)
        }
    }

    /// Adds a draft and invites everybody in the network but its readers.
    func add(_ round: Round, by person: Identifier) async throws {
        let (act, surroundings, key) = (act(round, person), surroundings, key)
        try await database.write { db in
            try Self.insert(round, at: act.at, in: db)
            try Self.inviteEverybody(to: round, surroundings, key, in: db)
            try act.record(.roundMade, round.name, in: db)
        }
    }

    static func insert(_ round: Round, at now: Date, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO round (id, network_id, instrument_key, instrument_version, form, name, purpose, moment, mode, smallest_group, breakdown, is_test, most_ticks,
                before_label, now_label, invitation_text, opens_at, closes_at, created_at)
            VALUES (\(round.id), \(round.networkId), \(round.instrumentKey), \(round.instrumentVersion), \(round.form), \(round.name),
                \(round.purpose), \(round.moment), \(round.mode), \(round.smallestGroup), \(round.breakdown), \(round.isTest), \(round.mostTicks),
                \(round.beforeLabel), \(round.nowLabel), \(round.invitationText), \(round.opensAt), \(round.closesAt), \(now))
            """)
        try plan(round, in: db)
    }

    /// Changes a draft. Its mode may change too, while nobody has answered: the invitations are made anew.
    func change(_ round: Round, by person: Identifier) async throws {
        let act = act(round, person)
        try await database.write { db in
            let kept = try Self.takeOut(of: round.id, in: db)
            let changed = try db.run(
                """
                UPDATE round SET instrument_key = \(round.instrumentKey), instrument_version = \(round.instrumentVersion), form = \(round.form),
                    name = \(round.name), purpose = \(round.purpose), moment = \(round.moment), mode = \(round.mode),
                    smallest_group = \(round.smallestGroup), breakdown = \(round.breakdown), most_ticks = \(round.mostTicks), before_label = \(round.beforeLabel), now_label = \(round.nowLabel),
                    invitation_text = \(round.invitationText), opens_at = \(round.opensAt), closes_at = \(round.closesAt)
                WHERE id = \(round.id) AND opened_at IS NULL AND (brought_people = 0 OR (mode = \(round.mode) AND form = \(round.form)
                    AND instrument_key = \(round.instrumentKey) AND instrument_version = \(round.instrumentVersion)
                    AND COALESCE(most_ticks, 0) = \(round.mostTicks ?? 0) AND (before_label IS NULL) = \(round.beforeLabel == nil ? "TRUE" : "FALSE" as SQL)))
                """)
            guard changed == 1 else { throw WebError.forbidden }
            try Self.putBack(kept, mode: round.mode, in: db)
            try Self.plan(round, in: db)
            try act.record(.roundChanged, round.name, in: db)
        }
    }

    /// A closing date may move later, never earlier than now.
    func postpone(_ round: Round, to closing: Date, by person: Identifier) async throws {
        let act = act(round, person)
        try await database.write { db in
            let moved = try db.run(
                "UPDATE round SET closes_at = \(closing) WHERE id = \(round.id) AND opened_at IS NOT NULL AND closed_at IS NULL AND closes_at < \(closing) AND closes_at > \(act.at)"
            )
            guard moved == 1 else { throw WebError.forbidden }
            try ScheduleStore.plan(.closeRound, round.id, at: closing, in: db)
            try Self.planReminder(round.id, closing: closing, at: act.at, in: db)
            try act.record(.roundChanged, round.name, in: db)
        }
    }

    /// Invites those who came to the network since, and those whose invitation was withdrawn.
    func inviteEverybody(to round: Round, by person: Identifier) async throws {
        let (act, surroundings, key) = (act(round, person), surroundings, key)
        try await database.write { db in
            try Self.inviteEverybody(to: round, surroundings, key, in: db)
            try act.record(.roundChanged, round.name, in: db)
        }
    }

    /// One person is asked once, for the partner they joined for first.
    static func inviteEverybody(to round: Round, _ surroundings: Surroundings, _ key: SigningKey, in db: any Connection) throws {
        for member in try MemberStore.members(of: round.networkId, db) where member.role != .reader {
            let id = surroundings.timelessIdentifier()
            try db.run(
                """
                INSERT INTO invitation (id, round_id, mode, person_id, partner_id, language, token_hash, used)
                VALUES (\(id), \(round.id), \(round.mode), \(member.personId), \(member.partnerId), \(member.language),
                    \(Invitation.token(id, key).hash), 0)
                ON CONFLICT (round_id, person_id) DO NOTHING
                """)
        }
        try recount(round.id, in: db)
    }

    /// Counts who is invited, after that changed.
    static func recount(_ round: Identifier, in db: any Connection) throws {
        try db.run(
            """
            UPDATE round SET invited_people = (SELECT count(*) FROM invitation WHERE round_id = \(round) AND brought_id IS NULL),
                invited_partners = (SELECT count(DISTINCT partner_id) FROM invitation WHERE round_id = \(round) AND brought_id IS NULL)
            WHERE id = \(round)
            """)
    }

    /// What an invitation holds while its round's mode changes.
    private struct Kept: Codable, Sendable {
        let id: Identifier
        let roundId: Identifier
        let personId: Identifier?
        let partnerId: Identifier?
        let guestName: String?
        let guestAddress: String?
        let language: Language
        let tokenHash: String
    }

    private static func takeOut(of round: Identifier, in db: any Connection) throws -> [Kept] {
        let kept: [Kept] = try db.rows("SELECT * FROM invitation WHERE round_id = \(round) AND used = 0")
        try db.run("DELETE FROM invitation WHERE round_id = \(round) AND used = 0")
        return kept
    }

    private static func putBack(_ kept: [Kept], mode: Mode, in db: any Connection) throws {
        for one in kept {
            try db.run(
                """
                INSERT INTO invitation (id, round_id, mode, person_id, partner_id, guest_name, guest_address, language, token_hash, used)
                VALUES (\(one.id), \(one.roundId), \(mode), \(one.personId), \(one.partnerId), \(one.guestName), \(one.guestAddress),
                    \(one.language), \(one.tokenHash), 0)
                """)
        }
    }

    /// How long before closing those who have not answered are reminded.
    static let reminderLead: TimeInterval = 3 * 24 * 3600

    /// Reminds before the closing, unless that is tomorrow already.
    static func planReminder(_ round: Identifier, closing: Date, at now: Date, in db: any Connection) throws {
        let reminder = closing - reminderLead
        if reminder > now + 24 * 3600 { try ScheduleStore.plan(.remindRound, round, at: reminder, in: db) }
    }

    private static func plan(_ round: Round, in db: any Connection) throws {
        if let opens = round.opensAt {
            try ScheduleStore.plan(.openRound, round.id, at: opens, in: db)
        } else {
            try ScheduleStore.drop(.openRound, round.id, in: db)
        }
    }

    private func act(_ round: Round, _ person: Identifier?) -> Act {
        surroundings.act(in: round.networkId, by: person)
    }
}
