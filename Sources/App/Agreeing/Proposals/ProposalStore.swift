import Foundation
import Storage

/// Drafting a proposal, opening it, and what can change while it is open.
struct ProposalStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone
    let links: PositionLinkStore

    private var today: String { Day.of(surroundings.now(), in: timeZone) }

    func add(_ decision: Decision, options: [String], by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        try await database.write { db in try Self.insert(decision, options: options, act, in: db) }
    }

    /// The same in the transaction of another act, such as asking to approve the text of a document.
    static func insert(_ decision: Decision, options: [String], _ act: Act, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO decision (id, network_id, follows_id, state, level, title, body, reason, occasion, occasion_on, way, ballot,
                is_hidden, quorum, silence, needs, amount, closes_on, text_number, turn, last_at, version, proposed_by, proposed_at)
            VALUES (\(decision.id), \(act.network), \(decision.followsId), 'draft', \(decision.level), \(decision.title),
                \(decision.body), \(decision.reason), \(decision.occasion), \(decision.occasionOn), \(decision.way), \(decision.ballot),
                \(decision.isHidden), \(decision.quorum), \(decision.silence), \(decision.needs), \(decision.amount),
                \(decision.closesOn), 1, 0, \(act.at), 1, \(act.person), \(act.at))
            """)
        try write(text: 1, of: decision, options, because: "", act, in: db)
        try act.record(.decisionDrafted, decision.title, in: db)
    }

    /// A text of the proposal with its options, under a new number or in place of a draft's.
    private static func write(
        text number: Int, of decision: Decision, _ options: [String], because why: String, _ act: Act, in db: any Connection
    )
        throws
    {
        try db.run("DELETE FROM proposal_text WHERE decision_id = \(decision.id) AND number = \(number)")
        try db.run(
            """
            INSERT INTO proposal_text (decision_id, number, title, body, reason, why, written_by, written_at)
            VALUES (\(decision.id), \(number), \(decision.title), \(decision.body), \(decision.reason), \(why), \(act.person), \(act.at))
            """)
        for (place, body) in options.enumerated() {
            try db.run(
                """
                INSERT INTO proposal_option (decision_id, text_number, place, body)
                VALUES (\(decision.id), \(number), \(place + 1), \(body))
                """)
        }
    }

    /// Changes a draft, unless somebody else did since it was read.
    ///
    /// - Throws: `DecisionMoved`.
    func change(_ decision: Decision, options: [String], by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE decision SET follows_id = \(decision.followsId), level = \(decision.level), title = \(decision.title),
                    body = \(decision.body), reason = \(decision.reason), occasion = \(decision.occasion),
                    occasion_on = \(decision.occasionOn), way = \(decision.way), ballot = \(decision.ballot),
                    is_hidden = \(decision.isHidden), quorum = \(decision.quorum), silence = \(decision.silence), needs = \(decision.needs),
                    amount = \(decision.amount), closes_on = \(decision.closesOn), version = version + 1
                WHERE id = \(decision.id) AND network_id = \(act.network) AND state = 'draft' AND version = \(decision.version)
                """)
            guard changed == 1 else { throw DecisionMoved() }
            try Self.write(text: 1, of: decision, options, because: "", act, in: db)
            try act.recordOnce(.decisionChanged, in: db)
        }
    }

    /// Throws a draft away.
    func remove(_ decision: Decision, by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        try await database.write { db in
            guard try db.run("DELETE FROM decision WHERE id = \(decision.id) AND state = 'draft'") == 1 else { throw DecisionMoved() }
            try act.recordOnce(.decisionChanged, in: db)
        }
    }

    /// Opens a draft: fixes who has a voice and how it is decided, and asks those who speak for a partner.
    ///
    /// - Throws: `ProposalProblem` when it cannot be opened, `DecisionMoved` when it was opened already.
    func open(_ decision: Decision, by person: Identifier) async throws {
        let (act, today) = (surroundings.act(in: decision.networkId, by: person), today)
        guard let closesAt = Day.end(of: decision.closesOn, in: timeZone), decision.closesOn > today else {
            throw ProposalProblem.closesTooSoon
        }
        try await database.write { db in
            // Whoever holds the network's row gives the next number.
            let held = try db.run(
                "UPDATE network SET kind = kind WHERE id = \(act.network) AND deleted_at IS NULL AND ended_at IS NULL")
            guard held == 1 else { throw DecisionMoved() }
            let number: Int = try db.value("SELECT COALESCE(max(number), 0) + 1 FROM decision WHERE network_id = \(act.network)") ?? 1
            let opened = try db.run(
                """
                UPDATE decision SET state = 'open', number = \(number), opened_by = \(person), opened_at = \(act.at), closes_at = \(closesAt),
                    last_at = \(act.at)
                WHERE id = \(decision.id) AND network_id = \(act.network) AND state = 'draft' AND version = \(decision.version)
                """)
            guard opened == 1 else { throw DecisionMoved() }
            let voices = try db.run(
                """
                INSERT INTO decision_voice (decision_id, network_id, partner_id, name)
                SELECT \(decision.id), network_id, id, name FROM partner
                WHERE network_id = \(act.network) AND has_voice = 1 AND deleted_at IS NULL
                    AND COALESCE(active_from, \(today)) <= \(today) AND COALESCE(active_until, \(today)) >= \(today)
                """)
            guard voices > 1 else { throw ProposalProblem.tooFewVoices }
            try Self.plan(decision.id, closing: closesAt, at: act.at, in: db)
            try act.record(.decisionOpened, decision.title, in: db)
            try links.ask(about: DecisionStore.scene(decision.id, in: act.network, on: today, db), as: .opened, at: act.at, in: db)
        }
    }

    /// Plans the closing, and a reminder three days before it; halfway where that leaves no time.
    private static func plan(_ id: Identifier, closing: Date, at now: Date, in db: any Connection) throws {
        try ScheduleStore.plan(.closeDecision, id, at: closing, in: db)
        let early = closing - 3 * 24 * 3600
        let reminder = early > now + 24 * 3600 ? early : now + closing.timeIntervalSince(now) / 2
        try ScheduleStore.plan(.remindDecision, id, at: reminder, in: db)
    }

    /// Gives an open proposal another text. Positions on the earlier one stay as they are and are asked anew; what was done with
    /// objections is written down in the same act.
    ///
    /// - Parameter seen: the number of the text that was changed.
    func change(
        text decision: Decision, options: [String], because why: String, answers: [Identifier: String], seen: Int, by person: Identifier
    ) async throws {
        let (act, today) = (surroundings.act(in: decision.networkId, by: person), today)
        try await database.write { db in
            let turn = try PositionStore.hold(decision, act.at, in: db)
            let act = Act(network: act.network, person: act.person, at: turn.lastAt, id: act.id)
            guard turn.textNumber == seen else { throw DecisionMoved() }
            try Self.write(text: seen + 1, of: decision, options, because: why, act, in: db)
            try db.run(
                """
                UPDATE decision SET title = \(decision.title), body = \(decision.body), reason = \(decision.reason), text_number = \(seen + 1)
                WHERE id = \(decision.id)
                """)
            for (position, body) in answers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                try Self.answer(position, body, text: seen + 1, on: decision, act, in: db)
            }
            try act.record(.proposalChanged, decision.title, in: db)
            try MailStore.takeBack(about: decision.id, in: db)
            try links.ask(about: DecisionStore.scene(decision.id, in: act.network, on: today, db), as: .changed, at: act.at, in: db)
        }
    }

    private static func answer(
        _ position: Identifier, _ body: String, text: Int?, on decision: Decision, _ act: Act, in db: any Connection
    ) throws {
        let written = try db.run(
            """
            INSERT INTO objection_answer (position_id, number, body, text_number, answered_by, answered_at)
            SELECT id, (SELECT count(*) + 1 FROM objection_answer AS earlier WHERE earlier.position_id = position.id), \(body), \(text),
                \(act.person), \(act.at) FROM position
            WHERE id = \(position) AND decision_id = \(decision.id) AND stance = 'objection'
            """)
        guard written == 1 else { throw WebError.notFound }
    }

    /// Writes down what was done with an objection without changing the text. It stands until its partner speaks again.
    func answer(_ position: Position, _ body: String, on decision: Decision, by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        try await database.write { db in
            _ = try PositionStore.hold(decision, act.at, in: db)
            try Self.answer(position.id, body, text: nil, on: decision, act, in: db)
            try act.record(.objectionAnswered, decision.title, in: db)
        }
    }

    /// Moves the last day on, with a reason; never back.
    func move(_ decision: Decision, to day: String, because reason: String, by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        guard let closesAt = Day.end(of: day, in: timeZone), day > decision.closesOn else { throw ProposalProblem.closesTooSoon }
        try await database.write { db in
            let turn = try PositionStore.hold(decision, act.at, in: db)
            let act = Act(network: act.network, person: act.person, at: turn.lastAt, id: act.id)
            let moved = try db.run(
                """
                UPDATE decision SET closes_on = \(day), closes_at = \(closesAt)
                WHERE id = \(decision.id) AND closes_on = \(decision.closesOn)
                """)
            guard moved == 1 else { throw DecisionMoved() }
            try db.run(
                """
                INSERT INTO deadline_move (decision_id, turn, was_on, became_on, reason, moved_by, moved_at)
                VALUES (\(decision.id), \(turn.turn), \(decision.closesOn), \(day), \(reason), \(person), \(act.at))
                """)
            try Self.plan(decision.id, closing: closesAt, at: act.at, in: db)
            try act.record(.deadlineMoved, decision.title, in: db)
        }
    }

    /// Takes an open proposal off the table, with a reason. What was said stays to be read.
    func withdraw(_ decision: Decision, because reason: String, by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        try await database.write { db in
            let turn = try PositionStore.hold(decision, act.at, in: db)
            try db.run(
                """
                UPDATE decision SET state = 'withdrawn', closed_by = \(person), withdrawn_why = \(reason),
                    closed_at = CASE WHEN opened_at > \(turn.lastAt) THEN opened_at ELSE \(turn.lastAt) END
                WHERE id = \(decision.id)
                """)
            try DecisionEnd.clear(decision.id, in: db)
            if decision.isSecret {
                // Nobody is to learn by withdrawing what was voted so far.
                try db.run("DELETE FROM ballot_paper WHERE decision_id = \(decision.id)")
                try ScheduleStore.plan(.wipeBallot, decision.id, at: act.at, in: db)
            }
            try act.record(.decisionWithdrawn, decision.title, in: db)
        }
    }
}

/// Why a draft cannot be opened, or its last day not be moved.
enum ProposalProblem: Error {
    case closesTooSoon, tooFewVoices
}
