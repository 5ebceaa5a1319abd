import Foundation
import Storage

/// The bodies that ratify decisions at home. Whoever writes holds the row of the decision, so that nothing changes once it is final.
struct RatificationStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// Every body that was asked to ratify a decision, those that were dropped too.
    func ratifications(of decision: Identifier, in network: Identifier) async throws -> [Ratification] {
        let today = today
        return try await database.read { db in try Self.ratifications(of: decision, in: network, on: today, db) }
    }

    static func ratifications(of decision: Identifier, in network: Identifier, on today: String, _ db: any Connection) throws
        -> [Ratification]
    {
        let found: [Ratification] = try db.rows(
            """
            SELECT ratification.*, decision_voice.name AS partner_name, asker.name AS asked_name, dropper.name AS dropped_name,
                CASE WHEN partner.id IS NULL OR COALESCE(partner.active_until, \(today)) < \(today) THEN 0 ELSE 1 END AS is_here
            FROM ratification JOIN decision_voice ON decision_voice.decision_id = ratification.decision_id
                AND decision_voice.partner_id = ratification.partner_id
            LEFT JOIN partner ON partner.id = ratification.partner_id AND partner.deleted_at IS NULL
            LEFT JOIN person AS asker ON asker.id = ratification.asked_by LEFT JOIN person AS dropper ON dropper.id = ratification.dropped_by
            WHERE ratification.decision_id = \(decision) AND ratification.network_id = \(network)
            """)
        guard !found.isEmpty else { return [] }
        let results: [Ratification.Result] = try db.rows(
            """
            SELECT ratification_result.*, person.name AS person_name FROM ratification_result
            JOIN ratification ON ratification.id = ratification_result.ratification_id
            LEFT JOIN person ON person.id = ratification_result.person_id
            WHERE ratification.decision_id = \(decision) ORDER BY ratification_result.number
            """)
        let known = Dictionary(grouping: results, by: \.ratificationId)
        return found.inOrder.map { one in
            var one = one
            one.results = known[one.id] ?? []
            return one
        }
    }

    /// Asks a body to ratify, behind those of its partner that were asked already.
    ///
    /// - Throws: `DecisionMoved` when the decision is no longer open or taken, or final.
    func add(_ new: NewRatification, to decision: Decision, by person: Identifier) async throws {
        let (act, id, today) = (surroundings.act(in: decision.networkId, by: person), surroundings.identifier(), today)
        let reminder = RatificationReminder(timeZone: timeZone).first(before: new.dueOn, at: act.at)
        try await database.write { db in
            try hold(decision, on: today, orOpen: true, in: db)
            let added = try db.run(
                """
                INSERT INTO ratification (id, decision_id, network_id, partner_id, place, body, body_name, due_on, asked_by, asked_at)
                SELECT \(id), decision_id, network_id, partner_id,
                    (SELECT COALESCE(max(place), 0) + 1 FROM ratification
                        WHERE decision_id = \(decision.id) AND partner_id = \(new.partnerId)),
                    \(new.body), \(new.bodyName), \(new.dueOn), \(person), \(act.at)
                FROM decision_voice WHERE decision_id = \(decision.id) AND partner_id = \(new.partnerId) AND EXISTS (
                    SELECT 1 FROM partner WHERE partner.id = decision_voice.partner_id AND partner.deleted_at IS NULL
                        AND COALESCE(partner.active_until, \(today)) >= \(today))
                """)
            guard added == 1 else { throw DecisionMoved() }
            if let reminder { try ScheduleStore.plan(.remindRatification, id, at: reminder, in: db) }
            try act.record(.ratificationAsked, decision.title, in: db)
        }
    }

    /// Writes down what a body said, behind what it said before.
    ///
    /// - Parameter read: how many results whoever writes this saw.
    /// - Throws: `RatificationConflict` when another was written meanwhile, `NotItsTurn` while a body before it has not ratified,
    ///   `DecisionMoved` when the decision is final meanwhile.
    func give(_ new: NewRatificationResult, after read: Int, of one: Ratification, on decision: Decision, by person: Identifier)
        async throws
    {
        let (act, today) = (surroundings.act(in: decision.networkId, by: person), today)
        let reminder = RatificationReminder(timeZone: timeZone).first(before: new.nextOn, at: act.at)
        try await database.write { db in
            let all = try hold(decision, on: today, orOpen: false, in: db)
            guard all.isTurn(of: one) else { throw NotItsTurn() }
            let counted = try db.run(
                """
                UPDATE ratification SET standing = \(new.result), answers = answers + 1,
                    reminded = CASE WHEN \(new.nextOn == nil ? 0 : 1) = 1 THEN 0 ELSE reminded END
                WHERE id = \(one.id) AND decision_id = \(decision.id) AND answers = \(read) AND dropped_at IS NULL
                """)
            guard counted == 1 else { throw RatificationConflict() }
            try db.run(
                """
                INSERT INTO ratification_result (ratification_id, number, result, held_on, next_on, reference, url, note, person_id, given_at)
                VALUES (\(one.id), \(read + 1), \(new.result), \(new.heldOn), \(new.nextOn), \(new.reference), \(new.url), \(new.note),
                    \(person), \(act.at))
                """)
            switch new.result {
            case .ratified, .refused: try ScheduleStore.drop(.remindRatification, one.id, in: db)
            case .postponed:
                if let reminder { try ScheduleStore.plan(.remindRatification, one.id, at: reminder, in: db) }
            }
            try act.record(Self.kind(of: new.result), decision.title, in: db)
        }
    }

    private static func kind(of result: Ratification.Verdict) -> Activity.Kind {
        switch result {
        case .ratified: .ratified
        case .refused: .ratificationRefused
        // It is asked for again.
        case .postponed: .ratificationAsked
        }
    }

    /// No longer waits for a body, with the reason; asking it again takes that back.
    ///
    /// - Throws: `RatificationConflict` when it said something, or was dropped, meanwhile.
    func drop(_ one: Ratification, why: String, after read: Int, on decision: Decision, by person: Identifier) async throws {
        let (act, today) = (surroundings.act(in: decision.networkId, by: person), today)
        try await database.write { db in
            try hold(decision, on: today, orOpen: true, in: db)
            let dropped = try db.run(
                """
                UPDATE ratification SET dropped_by = \(person), dropped_at = \(act.at), dropped_why = \(why)
                WHERE id = \(one.id) AND decision_id = \(decision.id) AND answers = \(read) AND dropped_at IS NULL
                """)
            guard dropped == 1 else { throw RatificationConflict() }
            try ScheduleStore.drop(.remindRatification, one.id, in: db)
            try act.record(.ratificationDropped, decision.title, in: db)
        }
    }

    /// Holds a decision that is not final until the end of the transaction, and reads its bodies as they are then.
    @discardableResult
    private func hold(_ decision: Decision, on today: String, orOpen: Bool, in db: any Connection) throws -> [Ratification] {
        let open: SQL = orOpen ? "state = 'open' OR " : ""
        let held = try db.run(
            """
            UPDATE decision SET turn = turn WHERE id = \(decision.id) AND network_id = \(decision.networkId)
                AND (\(open)(state = 'closed' AND outcome = 'taken'))
            """)
        guard held == 1 else { throw DecisionMoved() }
        let (now, all) = (
            try DecisionStore.find(decision.id, in: decision.networkId, db),
            try Self.ratifications(of: decision.id, in: decision.networkId, on: today, db)
        )
        guard !now.ratificationStanding(all, in: timeZone).isFinal else { throw DecisionMoved() }
        return all
    }
}
