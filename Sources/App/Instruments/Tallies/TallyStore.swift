import Foundation
import Storage

/// Counts rounds: once at their closing, and on request while an open one runs.
struct TallyStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let catalogue: Catalogue

    /// What is kept of a closed round.
    struct Kept: Sendable {
        let invited: Int
        let tally: RoundTally
    }

    /// The counts of a round whose results are there: those kept at closing, otherwise counted now.
    ///
    /// - Parameter breakdown: another characteristic to break an open round down by.
    func tally(of round: Round, by breakdown: Round.Breakdown? = nil) async throws -> Kept {
        guard round.hasResults else { throw WebError.forbidden }
        let questionnaire = try round.questionnaire(catalogue)
        let other = round.mode == .open ? breakdown : nil
        let isKept = round.closedAt != nil && (other ?? round.breakdown) == round.breakdown
        if !isKept { return try await database.readLong { db in try Self.count(round, questionnaire, by: other, db) } }
        if let kept = try await database.read({ db in try Self.kept(round.id, db) }) { return kept }
        // A round that was closed before counts were kept.
        return try await keep(round)
    }

    /// The counts of many closed rounds, by round.
    func tallies(of rounds: [Round]) async throws -> [Identifier: Kept] {
        var found: [Identifier: Kept] = [:]
        for round in rounds where round.closedAt != nil { found[round.id] = try await tally(of: round) }
        return found
    }

    private func keep(_ round: Round) async throws -> Kept {
        let now = surroundings.now()
        return try await database.write { db in try keep(round, at: now, in: db) }
    }

    /// Counts a round that closes and keeps that; what was kept before stays.
    @discardableResult
    func keep(_ round: Round, at now: Date, in db: any Connection) throws -> Kept {
        if let kept = try Self.kept(round.id, db) { return kept }
        var kept = try Self.count(round, round.questionnaire(catalogue), by: nil, db)
        kept = Kept(invited: kept.invited, tally: try ComparisonStore(round: round, tallies: self).comparing(kept.tally, at: now, db))
        try db.run(
            """
            INSERT INTO round_tally (round_id, responses, invited, tally, counted_at)
            VALUES (\(round.id), \(kept.tally.n), \(kept.invited), \(try kept.tally.text), \(now))
            """)
        return kept
    }

    static func kept(_ round: Identifier, _ db: any Connection) throws -> Kept? {
        struct Row: Decodable {
            let invited: Int
            let tally: String
        }
        let row: Row? = try db.row("SELECT invited, tally FROM round_tally WHERE round_id = \(round)")
        return try row.map { Kept(invited: $0.invited, tally: try RoundTally(text: $0.tally)) }
    }

    /// The closed rounds whose kept counts are not what their rows say. A round of which rows were erased since is left out: what it
    /// showed stays.
    func mismatches() async throws -> [Round] {
        try await database.readLong { db in
            let closed: [Round] = try db.rows("SELECT * FROM round WHERE id IN (SELECT round_id FROM round_tally) ORDER BY id")
            return try closed.filter { round in
                guard let kept = try Self.kept(round.id, db)?.tally else { return false }
                let counted = try Self.count(round, round.questionnaire(catalogue), by: nil, db).tally
                return counted.n > kept.n || (counted.n == kept.n && !counted.countsLike(kept))
            }
        }
    }

    /// Counts from the rows.
    static func count(_ round: Round, _ questionnaire: Questionnaire, by other: Round.Breakdown?, _ db: any Connection) throws -> Kept {
        let breakdown = other ?? round.breakdown
        let isPlain = round.mode == .anonymous && breakdown == .none
        let counter = try counter(questionnaire, rows(of: round, by: breakdown, isFixed: other == nil, isPlain: isPlain), isPlain, db)
        let (invited, brought) = try asked(round, db)
        let names = breakdown == .partner ? try partnerNames(counter.groupKeys, db) : [:]
        let smallest = smallest(round, counter.n, brought: brought)
        var tally = RoundTally(counter, questionnaire, smallest: smallest, partners: rule(round, breakdown), names: names)
        if !tally.domains.isEmpty { tally.shared = try shared(round, questionnaire, smallest: smallest, db) }
        return Kept(invited: invited, tally: tally)
    }

    /// What several people filled in together; its scores only when there are enough of such answers.
    private static func shared(_ round: Round, _ questionnaire: Questionnaire, smallest: Int, _ db: any Connection) throws
        -> RoundTally.SharedTally?
    {
        let people: Int = try db.value("SELECT COALESCE(sum(people), 0) FROM response WHERE round_id = \(round.id) AND people > 1") ?? 0
        guard people > 0 else { return nil }
        let counter = try counter(
            questionnaire, "SELECT answers, answers_before, priorities FROM response WHERE round_id = \(round.id) AND people > 1", true, db)
        let tally = RoundTally(counter, questionnaire, smallest: smallest, partners: .never, names: [:])
        return RoundTally.SharedTally(answers: counter.n, people: people, scores: tally.domains.map(\.now.scores))
    }

    /// Reads rows of answers, earlier answers and priorities, and unless they are plain the group and the partner.
    private static func counter(_ questionnaire: Questionnaire, _ rows: SQL, _ isPlain: Bool, _ db: any Connection) throws -> RoundCounter {
        let counter = RoundCounter(questionnaire)
        try db.forEachRow(rows) { row in
            let group = isPlain ? nil : row.text(3)
            let partner = isPlain ? nil : row.text(4)
            row.withUnsafeBytes(0) { answers in
                row.withUnsafeBytes(1) { before in
                    row.withUnsafeBytes(2) { priorities in
                        counter.add(
                            answers ?? UnsafeRawBufferPointer(start: nil, count: 0), before: before, priorities: priorities, group: group,
                            partner: partner)
                    }
                }
            }
        }
        return counter
    }

    /// How many were asked, those who came with a file among them, and how many of these there are.
    private static func asked(_ round: Round, _ db: any Connection) throws -> (invited: Int, brought: Int) {
        let invited: Int? = try db.value("SELECT count(*) FROM invitation WHERE round_id = \(round.id) AND brought_id IS NULL")
        let brought: Int? = try db.value("SELECT brought_people FROM round WHERE id = \(round.id)")
        return ((invited ?? 0) + (brought ?? 0), brought ?? 0)
    }

    /// How many answers must be there for anything to be shown. Whoever brought answers in knows them and could leave them out: those
    /// of the others must be none, or enough by themselves.
    private static func smallest(_ round: Round, _ n: Int, brought: Int) -> Int {
        guard round.mode != .open else { return 1 }
        return brought > 0 && (1..<round.smallestGroup).contains(n - brought) ? n + 1 : round.smallestGroup
    }

    /// The answers of a round with the group each belongs to, in the random order of their keys.
    private static func rows(of round: Round, by breakdown: Round.Breakdown, isFixed: Bool, isPlain: Bool) -> SQL {
        if isPlain { return "SELECT answers, answers_before, priorities FROM response WHERE round_id = \(round.id) AND people = 1" }
        if round.mode == .anonymous {
            let partner: SQL = breakdown == .partner ? "group_key" : "NULL"
            return """
                SELECT answers, answers_before, priorities, group_key, \(partner) AS partner FROM response
                WHERE round_id = \(round.id) AND people = 1 ORDER BY id
                """
        }
        let group: SQL = isFixed && round.mode != .open ? "invitation.group_key" : breakdown.group
        return """
            SELECT response.answers, response.answers_before, response.priorities, \(group) AS group_key, invitation.partner_id
            FROM response JOIN invitation ON invitation.id = response.invitation_id JOIN round ON round.id = response.round_id
            WHERE response.round_id = \(round.id) AND response.people = 1 ORDER BY response.id
            """
    }

    /// With an anonymous round broken down by something else, or a confidential one, a mean of partners would be a second way of grouping.
    private static func rule(_ round: Round, _ breakdown: Round.Breakdown) -> RoundTally.PartnersRule {
        switch (round.mode, breakdown) {
        case (.open, _), (.confidential, .none): .together
        case (_, .partner): .apart
        default: .never
        }
    }

    private static func partnerNames(_ keys: [String], _ db: any Connection) throws -> [String: String] {
        struct Named: Decodable {
            let id: String
            let name: String
        }
        guard !keys.isEmpty else { return [:] }
        let named: [Named] = try db.rows("SELECT id, name FROM partner WHERE id IN \(list: keys)")
        return Dictionary(uniqueKeysWithValues: named.map { ($0.id, $0.name) })
    }
}

extension Round.Breakdown {
    /// The key of the group that an invitation belongs to, in a statement about `invitation` and `round`.
    var group: SQL {
        switch self {
        case .none: "NULL"
        case .partner: "invitation.partner_id"
        case .sort: "(SELECT sort FROM partner WHERE id = invitation.partner_id)"
        case .field: "(SELECT field FROM partner WHERE id = invitation.partner_id)"
        case .role:
            """
            (SELECT role FROM membership WHERE person_id = invitation.person_id AND network_id = round.network_id AND ended_at IS NULL
                ORDER BY CASE role WHEN 'coordinator' THEN 1 WHEN 'representative' THEN 2 WHEN 'member' THEN 3 ELSE 4 END LIMIT 1)
            """
        }
    }
}

extension RoundTally {
    init(text: String) throws {
        self = try JSONDecoder().decode(RoundTally.self, from: Data(text.utf8))
    }

    /// As it is kept: JSON with its keys in order, so that equal counts are equal texts.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
