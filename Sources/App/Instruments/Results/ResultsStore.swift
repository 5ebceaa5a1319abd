import Foundation
import Storage

/// Reads the answers of a round for its results.
struct ResultsStore: Sendable {
    let database: Database

    /// The results of a round whose results are there.
    func results(of round: Round, _ questionnaire: Questionnaire) async throws -> RoundResults {
        guard round.hasResults else { throw WebError.forbidden }
        return try await database.read { db in
            let invited: Int = try db.value("SELECT count(*) FROM invitation WHERE round_id = \(round.id)") ?? 0
            let responses = try Self.responses(to: round, db)
            let remarks = try Self.remarks(on: round, db)
            return RoundResults(responses, remarks: remarks, questionnaire: questionnaire, round: round, invited: invited)
        }
    }

    /// The latest closed round of a network with enough answers to show, for its overview.
    func latest(in network: Identifier) async throws -> Round? {
        try await database.read { db in
            try db.row(
                """
                SELECT * FROM round WHERE network_id = \(network) AND closed_at IS NOT NULL
                    AND (SELECT count(*) FROM response WHERE round_id = round.id) >= CASE WHEN mode = 'open' THEN 1 ELSE smallest_group END
                ORDER BY closed_at DESC, id DESC LIMIT 1
                """)
        }
    }

    private struct Row: Decodable {
        let answers: [UInt8]
        let answersBefore: [UInt8]?
        let priorities: [UInt8]
        let name: String?
        let partner: String?
    }

    /// The answers, in the random order of their keys; with names in an open round only.
    private static func responses(to round: Round, _ db: any Connection) throws -> [ReadResponse] {
        let rows: [Row] =
            round.mode == .open
            ? try db.rows(
                """
                SELECT response.answers, response.answers_before, response.priorities, COALESCE(person.name, invitation.guest_name) AS name,
                    partner.name AS partner
                FROM response JOIN invitation ON invitation.id = response.invitation_id LEFT JOIN person ON person.id = invitation.person_id
                LEFT JOIN partner ON partner.id = invitation.partner_id WHERE response.round_id = \(round.id) ORDER BY name, response.id
                """)
            : try db.rows(
                """
                SELECT answers, answers_before, priorities, NULL AS name, NULL AS partner FROM response WHERE round_id = \(round.id) ORDER BY id
                """)
        return rows.map {
            ReadResponse(
                answers: $0.answers, answersBefore: $0.answersBefore, priorities: $0.priorities, name: $0.name, partner: $0.partner)
        }
    }

    /// The remarks by domain, in the random order of their keys.
    private static func remarks(on round: Round, _ db: any Connection) throws -> [String: [String]] {
        struct Remark: Decodable {
            let groupKey: String
            let body: String
        }
        let rows: [Remark] = try db.rows("SELECT group_key, body FROM remark WHERE round_id = \(round.id) ORDER BY id")
        return Dictionary(grouping: rows, by: \.groupKey).mapValues { $0.map(\.body) }
    }
}
