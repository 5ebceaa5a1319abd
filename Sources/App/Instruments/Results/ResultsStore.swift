import Foundation
import Storage

/// Reads the answers of a round for its results.
struct ResultsStore: Sendable {
    let database: Database
    let tallies: TallyStore

    /// The most people whose answers are shown by name.
    static let mostNamed = 500

    /// What a round shows but its remarks and, of an open round, its names.
    func figures(of round: Round, _ questionnaire: Questionnaire) async throws -> RoundResults {
        let kept = try await tallies.tally(of: round)
        return RoundResults(kept.tally, invited: kept.invited, questionnaire)
    }

    /// The results of a round whose results are there.
    ///
    /// - Parameters:
    ///   - breakdown: another characteristic to break an open round down by.
    ///   - weighting: who counts once in the means.
    func results(
        of round: Round, _ questionnaire: Questionnaire, by breakdown: Round.Breakdown? = nil, weighting: Weighting = .persons
    ) async throws -> RoundResults {
        let kept = try await tallies.tally(of: round, by: breakdown)
        let (remarks, votes, people, papers) = try await database.read { db in
            (
                try Self.remarks(on: round, db), try Self.votes(in: round, db),
                round.mode == .open ? try Self.people(in: round, questionnaire, db) : [],
                try Self.papers(of: round, db)
            )
        }
        var results = RoundResults(
            kept.tally, invited: kept.invited, questionnaire, remarks: kept.tally.domains.isEmpty ? [:] : remarks, weighting: weighting)
        results.people = people
        for index in results.domains.indices { results.domains[index].votes = votes[results.domains[index].group.key] ?? [:] }
        results.add(papers)
        return results
    }

    /// What was counted on paper in the group sessions about a round, by statement, moment and answer.
    private static func papers(of round: Round, _ db: any Connection) throws -> [PaperAnswer: Int] {
        var papers: [PaperAnswer: Int] = [:]
        try db.forEachRow(
            """
            SELECT group_count.item_key, group_count.is_before, group_count.answer, sum(group_count.sheets) FROM group_count
            JOIN group_session ON group_session.id = group_count.session_id WHERE group_session.round_id = \(round.id)
            GROUP BY group_count.item_key, group_count.is_before, group_count.answer
            """
        ) { row in
            papers[PaperAnswer(item: row.text(0) ?? "", isBefore: row.integer(1) == 1, answer: row.integer(2) ?? 0)] = row.integer(3)
        }
        return papers
    }

    /// The latest closed round of a network with enough answers to show, for its overview: of an instrument with an arrow and roots.
    func latest(in network: Identifier) async throws -> Round? {
        let keys = tallies.catalogue.newest.filter { $0.groups.contains { $0.part != nil } && $0.shape == .domains }.map(\.key)
        return try await database.read { db in
            try db.row(
                """
                SELECT * FROM round WHERE network_id = \(network) AND closed_at IS NOT NULL AND deleted_at IS NULL AND is_test = 0
                    AND instrument_key IN \(list: keys) AND COALESCE((SELECT responses FROM round_tally WHERE round_id = round.id),
                        (SELECT count(*) FROM response WHERE round_id = round.id AND people = 1)) >= CASE WHEN mode = 'open' THEN 1 ELSE smallest_group END
                ORDER BY closed_at DESC, id DESC LIMIT 1
                """)
        }
    }

    /// Who answered what in an open round, from A to Z.
    private static func people(in round: Round, _ questionnaire: Questionnaire, _ db: any Connection) throws -> [RoundResults.PersonResult]
    {
        struct Row: Decodable {
            let answers: [UInt8]
            let name: String
            let partner: String?
        }
        let rows: [Row] = try db.rows(
            """
            SELECT response.answers, COALESCE(person.name, invitation.guest_name) AS name, partner.name AS partner
            FROM response JOIN invitation ON invitation.id = response.invitation_id LEFT JOIN person ON person.id = invitation.person_id
            LEFT JOIN partner ON partner.id = invitation.partner_id WHERE response.round_id = \(round.id) AND response.people = 1 ORDER BY name, response.id
            LIMIT \(mostNamed)
            """)
        return rows.map { RoundResults.PersonResult(name: $0.name, partner: $0.partner, answers: $0.answers, questionnaire) }
    }

    /// How many chose each idea in a room, by domain and by what tells one text from another.
    private static func votes(in round: Round, _ db: any Connection) throws -> [String: [String: Int]] {
        var votes: [String: [String: Int]] = [:]
        try db.forEachRow(
            "SELECT group_key, body, votes FROM remark WHERE round_id = \(round.id) AND state = 'released' AND votes > 0"
        ) { row in
            votes[row.text(0) ?? "", default: [:]][WrittenLines.key(row.text(1) ?? ""), default: 0] += row.integer(2) ?? 0
        }
        return votes
    }

    /// The remarks that a moderator released, by domain, in the random order of their keys.
    private static func remarks(on round: Round, _ db: any Connection) throws -> [String: [String]] {
        struct Remark: Decodable {
            let groupKey: String
            let body: String
        }
        let rows: [Remark] = try db.rows(
            "SELECT group_key, body FROM remark WHERE round_id = \(round.id) AND state = 'released' ORDER BY id")
        return Dictionary(grouping: rows, by: \.groupKey).mapValues { $0.map(\.body) }
    }
}
