import Foundation
import Storage

/// Closing a decision, and what comes after it.
struct ClosingStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    private var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// Closes a decision: by hand once everybody has been heard or the day is over, by itself when its time has come. What each
    /// partner counted for is fixed; a secret ballot is rewritten so that nothing joins who voted with what was voted.
    ///
    /// - Throws: `NotHeardYet` while there is still time for somebody to speak, `DecisionMoved` when it is closed already.
    func close(_ id: Identifier, in network: Identifier, by person: Identifier?) async throws {
        let (now, today) = (surroundings.now(), today)
        let isSecret = try await database.write { db -> Bool in
            try Self.hold(id, in: db)
            // What held on its last day holds, however late the hour at which it closes.
            let lastDay = try DecisionStore.find(id, in: network, db).closesOn
            let scene = try DecisionStore.scene(id, in: network, on: min(today, lastDay), db)
            let isTime = scene.decision.closesAt.map { $0 <= now } ?? false
            guard isTime || scene.unheard.isEmpty else { throw NotHeardYet(names: scene.unheard.map(\.voice.name)) }
            let secret = scene.decision.isSecret
            let count = secret ? Self.count(scene, try DecisionStore.papers(of: scene.decision, db)) : scene.count
            let hasOptions = scene.decision.way == .majority && scene.hasOptions
            for line in scene.lines { try Self.fix(line, in: id, db) }
            // A clock that was set back closes nothing before the last that was said.
            try db.run(
                """
                UPDATE decision SET state = 'closed', closed_by = \(person), outcome = \(scene.outcome(by: count)),
                    chosen_place = \(hasOptions ? count.chosenOption : nil),
                    closed_at = CASE WHEN last_at > \(now) THEN last_at ELSE \(now) END
                WHERE id = \(id)
                """)
            try DecisionEnd.clear(id, in: db)
            if secret { try rewrite(scene.decision, at: now, in: db) }
            try Act(network: network, person: person, at: now, id: surroundings.identifier()).record(
                .decisionClosed, scene.decision.title, in: db)
            return secret
        }
        if isSecret { try await wipe(id) }
    }

    private static func hold(_ id: Identifier, in db: any Connection) throws {
        guard try db.run("UPDATE decision SET turn = turn + 1 WHERE id = \(id) AND state = 'open'") == 1 else { throw DecisionMoved() }
    }

    private static func count(_ scene: DecisionScene, _ papers: [DecisionCount.Said]) -> DecisionCount {
        DecisionCount(
            way: scene.decision.way, quorum: scene.decision.quorum, silence: scene.decision.silence, voices: scene.present.count,
            said: papers.filter(\.stance.isHeard), heard: scene.lines.count { $0.hearing.isHeard })
    }

    /// What one partner counted for. Of a secret ballot only that it voted.
    private static func fix(_ line: DecisionScene.Line, in decision: Identifier, _ db: any Connection) throws {
        let standing: Voice.Standing =
            switch line.hearing {
            case .spoke, .voted: .spoke
            case .delegated: .delegated
            case .left: .left
            case .silent, .onEarlierText, .onlyPersonal, .absent: .silent
            }
        try db.run(
            """
            UPDATE decision_voice SET name = \(line.voice.name), standing = \(standing), stance = \(line.said?.stance),
                option_place = \(line.said?.optionPlace), via_name = \(line.viaName)
            WHERE decision_id = \(decision) AND partner_id = \(line.voice.partnerId)
            """)
    }

    private struct Slip: Decodable {
        let textNumber: Int
        let partnerId: Identifier
    }

    private struct Paper: Decodable {
        let textNumber: Int
        let stance: Stance
        let optionPlace: Int?
    }

    /// Slips and papers under the order of new random keys, so that neither rows nor their place tell which belong together.
    private func rewrite(_ decision: Decision, at now: Date, in db: any Connection) throws {
        let slips: [Slip] = try db.rows("SELECT text_number, partner_id FROM ballot_slip WHERE decision_id = \(decision.id)")
        let papers: [Paper] = try db.rows("SELECT text_number, stance, option_place FROM ballot_paper WHERE decision_id = \(decision.id)")
        try db.run("DELETE FROM ballot_slip WHERE decision_id = \(decision.id)")
        try db.run("DELETE FROM ballot_paper WHERE decision_id = \(decision.id)")
        for slip in slips.sorted(by: { ($0.textNumber, $0.partnerId.rawValue) < ($1.textNumber, $1.partnerId.rawValue) }) {
            try db.run(
                """
                INSERT INTO ballot_slip (decision_id, text_number, partner_id)
                VALUES (\(decision.id), \(slip.textNumber), \(slip.partnerId))
                """)
        }
        let keyed = papers.map { (surroundings.timelessIdentifier(), $0) }.sorted { $0.0.rawValue < $1.0.rawValue }
        for (id, paper) in keyed {
            try db.run(
                """
                INSERT INTO ballot_paper (id, decision_id, text_number, stance, option_place)
                VALUES (\(id), \(decision.id), \(paper.textNumber), \(paper.stance), \(paper.optionPlace))
                """)
        }
        // Should the wiping fail, it is tried again until it is done.
        try ScheduleStore.plan(.wipeBallot, decision.id, at: now + 60, in: db)
    }

    /// Wipes what the files still hold of the rows of a secret ballot before they were rewritten.
    func wipe(_ decision: Identifier) async throws {
        try await database.scrub(["ballot_slip", "ballot_paper"])
        try await database.write { db in try ScheduleStore.drop(.wipeBallot, decision, in: db) }
    }

    /// Where a decision is, for work that is due.
    func place(of decision: Identifier) async throws -> DecisionPlace? {
        try await database.read { db in
            try db.row(
                """
                SELECT decision.network_id, network.deleted_at, network.ended_at FROM decision
                JOIN network ON network.id = decision.network_id WHERE decision.id = \(decision)
                """)
        }
    }

    /// Writes down once what was decided, in words, with the day to look at it again and what is to be done.
    ///
    /// - Throws: `DecisionMoved` when somebody else wrote it already.
    func state(_ outcome: StatedOutcome, on decision: Decision, by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        let wakes = outcome.reviewOn.flatMap { Day.start(of: $0, in: timeZone) }
        try await database.write { db in
            let stated = try db.run(
                """
                UPDATE decision SET statement = \(outcome.statement), review_on = \(outcome.reviewOn), stated_by = \(person),
                    stated_at = CASE WHEN closed_at > \(act.at) THEN closed_at ELSE \(act.at) END
                WHERE id = \(decision.id) AND network_id = \(act.network) AND state = 'closed' AND stated_at IS NULL
                """)
            guard stated == 1 else { throw DecisionMoved() }
            if let wakes { try ScheduleStore.plan(.reviewDecision, decision.id, at: wakes, in: db) }
            try act.record(.decisionStated, decision.title, in: db)
        }
    }

    /// A partner that was not heard speaks after the closing: it joins or does not. The decision stays what it was.
    func speak(_ partner: Identifier, joins: Bool, _ reason: String, after decision: Decision, by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        let today = Day.of(act.at, in: timeZone)
        try await database.write { db in
            let held = try MandateStore.mandates(in: act.network, db)
                .furthest(of: person, for: partner, on: today, needs: decision.needs, decision.amount)
            let isWithin = held?.covers(decision.needs.limit, amount: decision.amount) == true
            let spoken = try db.run(
                """
                INSERT INTO spoken_afterwards (decision_id, partner_id, number, joins, reason, is_within, held_limit, held_amount,
                    held_subject, person_id, spoken_at)
                SELECT decision_id, partner_id, (SELECT count(*) + 1 FROM spoken_afterwards AS earlier
                        WHERE earlier.decision_id = decision_voice.decision_id AND earlier.partner_id = decision_voice.partner_id),
                    \(joins ? 1 : 0), \(reason), \(isWithin ? 1 : 0), \(held?.limit), \(held?.amount), \(held?.subject ?? ""), \(person),
                    \(act.at)
                FROM decision_voice WHERE decision_id = \(decision.id) AND partner_id = \(partner) AND standing = 'silent'
                    AND EXISTS (SELECT 1 FROM partner WHERE partner.id = decision_voice.partner_id AND partner.deleted_at IS NULL)
                    AND EXISTS (SELECT 1 FROM decision WHERE decision.id = decision_voice.decision_id AND decision.outcome = 'taken')
                ON CONFLICT DO NOTHING
                """)
            guard spoken == 1 else { throw DecisionMoved() }
            try act.record(.spokenAfterwards, decision.title, in: db)
        }
    }

    /// Writes down what was found when a decision was looked at again.
    ///
    /// - Throws: `DecisionMoved` when somebody else did meanwhile.
    func review(_ review: NewReview, of decision: Decision, by person: Identifier) async throws {
        let act = surroundings.act(in: decision.networkId, by: person)
        let wakes = review.nextOn.flatMap { Day.start(of: $0, in: timeZone) }
        try await database.write { db in
            let written = try db.run(
                """
                INSERT INTO decision_review (decision_id, number, verdict, body, next_on, reviewed_by, reviewed_at)
                SELECT \(decision.id), \(review.number), \(review.verdict), \(review.body), \(review.nextOn), \(person), \(act.at)
                WHERE (SELECT count(*) FROM decision_review WHERE decision_id = \(decision.id)) = \(review.number - 1)
                ON CONFLICT DO NOTHING
                """)
            guard written == 1 else { throw DecisionMoved() }
            try db.run("UPDATE decision SET review_on = \(review.nextOn) WHERE id = \(decision.id)")
            if let wakes {
                try ScheduleStore.plan(.reviewDecision, decision.id, at: wakes, in: db)
            } else {
                try ScheduleStore.drop(.reviewDecision, decision.id, in: db)
            }
            try act.record(.decisionReviewed, decision.title, in: db)
        }
    }

    /// Wakes a decision whose day has come: its coordinators get a letter.
    func wake(_ id: Identifier, in network: Identifier, site: Site) async throws {
        let (now, today) = (surroundings.now(), today)
        try await database.write { db in
            let decision = try DecisionStore.find(id, in: network, db)
            guard decision.isToReview(on: today) else { return }
            let name: String = try db.value("SELECT name FROM network WHERE id = \(network) AND deleted_at IS NULL") ?? ""
            var seen: Set<Identifier> = []
            for member in try MemberStore.members(of: network, db)
            where member.role == .coordinator && !name.isEmpty && seen.insert(member.personId).inserted {
                if let mail = ReviewMail(decision: decision, network: name, member: member, site: site).mail {
                    try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db)
                }
            }
        }
    }
}

/// The network of a decision, and whether it lies in the bin or has ended.
struct DecisionPlace: Codable, Hashable, Sendable {
    let networkId: Identifier
    let deletedAt: Date?
    let endedAt: Date?
}

/// What was decided, in words, and when it is looked at again.
struct StatedOutcome: Hashable, Sendable {
    let statement: String
    let reviewOn: String?
}

/// What is found at a review, as the next of its decision.
struct NewReview: Hashable, Sendable {
    let number: Int
    let verdict: DecisionReview.Verdict
    let body: String
    let nextOn: String?
}

/// Some can still speak: a decision does not close before its day while they are silent.
struct NotHeardYet: Error {
    let names: [String]
}
