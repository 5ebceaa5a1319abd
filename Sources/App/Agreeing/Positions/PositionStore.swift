import Foundation
import Storage

/// Taking a position for a partner. Whoever takes one holds the row of the decision meanwhile, so that of two at once one is
/// first, and none comes in while it is being closed.
struct PositionStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    /// Takes a position; one of the same partner that stood is replaced by it. The same again changes nothing.
    ///
    /// - Throws: `DecisionMoved` when it is no longer open or its text is another one, `AlreadyVoted` in a secret ballot.
    func take(_ new: NewPosition, on decision: Decision, by person: Identifier, byLink: Bool) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        let (id, paper, today) = (surroundings.identifier(), surroundings.timelessIdentifier(), Day.of(act.at, in: timeZone))
        try await database.write { db in
            let turn = try Self.hold(decision, act.at, in: db)
            guard turn.textNumber == new.textNumber else { throw DecisionMoved() }
            try Self.requireVoice(of: new.partnerId, in: decision, on: today, db)
            guard !decision.isSecret else { return try Self.vote(new, paper, in: decision, db) }
            let mandates = try MandateStore.mandates(in: decision.networkId, db)
            let held = mandates.furthest(of: person, for: new.partnerId, on: today, needs: decision.needs, decision.amount)
            let isWithin = !new.isPersonal && held?.covers(decision.needs.limit, amount: decision.amount) == true
            guard try !Self.stands(new, held, isWithin, in: decision, by: person, db) else { return }
            try Self.replace(new.partnerId, in: decision.id, turn.turn, db)
            try db.run(
                """
                INSERT INTO position (id, decision_id, partner_id, turn, text_number, stance, option_place, reason, is_personal, is_within,
                    held_limit, held_amount, held_subject, by_link, person_id, given_at)
                VALUES (\(id), \(decision.id), \(new.partnerId), \(turn.turn), \(new.textNumber), \(new.stance), \(new.optionPlace),
                    \(new.reason), \(new.isPersonal ? 1 : 0), \(isWithin ? 1 : 0), \(held?.limit), \(held?.amount), \(held?.subject ?? ""),
                    \(byLink ? 1 : 0), \(person), \(turn.lastAt))
                """)
            try act.record(.positionTaken, decision.title, in: db)
        }
    }

    /// Takes a partner's position back: it has not spoken then. A secret vote cannot be taken back, as nobody knows which it is.
    func takeBack(_ partner: Identifier, on decision: Decision, by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        try await database.write { db in
            let turn = try Self.hold(decision, act.at, in: db)
            guard try Self.replace(partner, in: decision.id, turn.turn, db) == 1 else { throw DecisionMoved() }
            try act.record(.positionTaken, decision.title, in: db)
        }
    }

    /// What holding the row of a decision gives: the next place in its history, and a time that never runs back.
    struct Turn: Decodable {
        let turn: Int
        let textNumber: Int
        let lastAt: Date
    }

    /// Holds an open decision until the end of the transaction.
    static func hold(_ decision: Decision, _ now: Date, in db: any Connection) throws -> Turn {
        // Of a secret ballot no time is kept.
        let lastAt: SQL = decision.isSecret ? "last_at" : "CASE WHEN last_at > \(now) THEN last_at ELSE \(now) END"
        let turn: Turn? = try db.row(
            """
            UPDATE decision SET turn = turn + 1, last_at = \(lastAt) WHERE id = \(decision.id) AND state = 'open' AND closes_at > \(now)
            RETURNING turn, text_number, last_at
            """)
        guard let turn else { throw DecisionMoved() }
        return turn
    }

    private static func requireVoice(of partner: Identifier, in decision: Decision, on today: String, _ db: any Connection) throws {
        let voices: Int =
            try db.value(
                """
                SELECT count(*) FROM decision_voice JOIN partner ON partner.id = decision_voice.partner_id AND partner.deleted_at IS NULL
                    AND COALESCE(partner.active_until, \(today)) >= \(today)
                WHERE decision_voice.decision_id = \(decision.id) AND decision_voice.partner_id = \(partner)
                """) ?? 0
        guard voices == 1 else { throw WebError.forbidden }
    }

    /// Two rows that nothing joins: that a partner voted, and a vote.
    private static func vote(_ new: NewPosition, _ paper: Identifier, in decision: Decision, _ db: any Connection) throws {
        let slip = try db.run(
            """
            INSERT INTO ballot_slip (decision_id, text_number, partner_id) VALUES (\(decision.id), \(new.textNumber), \(new.partnerId))
            ON CONFLICT DO NOTHING
            """)
        guard slip == 1 else { throw AlreadyVoted() }
        try db.run(
            """
            INSERT INTO ballot_paper (id, decision_id, text_number, stance, option_place)
            VALUES (\(paper), \(decision.id), \(new.textNumber), \(new.stance), \(new.optionPlace))
            """)
    }

    /// Whether the same person said the same already, as when a button is pressed twice.
    private static func stands(
        _ new: NewPosition, _ held: Mandate?, _ isWithin: Bool, in decision: Decision, by person: Identifier, _ db: any Connection
    ) throws -> Bool {
        let same: Int =
            try db.value(
                """
                SELECT count(*) FROM position WHERE decision_id = \(decision.id) AND partner_id = \(new.partnerId) AND replaced_turn IS NULL
                    AND text_number = \(new.textNumber) AND stance = \(new.stance) AND reason = \(new.reason)
                    AND COALESCE(option_place, 0) = \(new.optionPlace ?? 0) AND is_personal = \(new.isPersonal ? 1 : 0)
                    AND person_id = \(person) AND is_within = \(isWithin ? 1 : 0) AND held_subject = \(held?.subject ?? "")
                    AND COALESCE(held_limit, '') = \(held?.limit.rawValue ?? "") AND COALESCE(held_amount, 0) = \(held?.amount ?? 0)
                """) ?? 0
        return same > 0
    }

    @discardableResult
    private static func replace(_ partner: Identifier, in decision: Identifier, _ turn: Int, _ db: any Connection) throws -> Int {
        try db.run(
            """
            UPDATE position SET replaced_turn = \(turn)
            WHERE decision_id = \(decision) AND partner_id = \(partner) AND replaced_turn IS NULL
            """)
    }
}

/// A position that is yet to be taken.
struct NewPosition: Hashable, Sendable {
    let partnerId: Identifier
    /// The text that its giver read.
    let textNumber: Int
    let stance: Stance
    let optionPlace: Int?
    let reason: String
    let isPersonal: Bool
}

/// In a secret ballot the partner has voted already.
struct AlreadyVoted: Error {}
