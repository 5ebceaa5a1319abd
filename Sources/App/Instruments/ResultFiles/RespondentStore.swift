import Foundation
import Storage

/// Reads what each person answered in an open round, a part at a time, so that the whole never stands in memory and no
/// connection waits for a slow reader.
struct RespondentStore: Sendable {
    let database: Database

    /// How many are read at once.
    static let part = 2_000

    /// How many answered and how many were invited.
    func counts(of round: Round) async throws -> (answered: Int, invited: Int) {
        try await database.read { db in
            (
                try db.value("SELECT count(*) FROM response WHERE round_id = \(round.id) AND people = 1") ?? 0,
                try db.value("SELECT count(*) FROM invitation WHERE round_id = \(round.id)") ?? 0
            )
        }
    }

    /// The next respondents after one, in the order of their random keys; empty at the end, and in a round that is not open.
    func respondents(of round: Round, after last: Identifier?) async throws -> [Respondent] {
        guard round.mode == .open, round.hasResults else { return [] }
        let after = last?.rawValue ?? ""
        return try await database.readLong { db in
            var part: [Respondent] = []
            part.reserveCapacity(Self.part)
            try db.forEachRow(
                """
                SELECT answer.id, COALESCE(person.name, invitation.guest_name), partner.name, answer.answers, answer.answers_before,
                    answer.priorities
                FROM (SELECT id, invitation_id, answers, answers_before, priorities FROM response
                    WHERE round_id = \(round.id) AND mode = 'open' AND people = 1 AND id > \(after) ORDER BY id LIMIT \(Self.part)) AS answer
                JOIN invitation ON invitation.id = answer.invitation_id LEFT JOIN person ON person.id = invitation.person_id
                LEFT JOIN partner ON partner.id = invitation.partner_id ORDER BY answer.id
                """
            ) { row in
                part.append(
                    Respondent(
                        id: Identifier(rawValue: row.text(0) ?? ""), name: row.text(1) ?? "", partner: row.text(2) ?? "",
                        answers: row.bytes(3) ?? [], answersBefore: row.bytes(4), priorities: row.bytes(5) ?? []))
            }
            return part
        }
    }
}
