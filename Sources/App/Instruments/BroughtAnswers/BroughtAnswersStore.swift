import Foundation
import Localization
import Storage

/// Brings answers from elsewhere into a round: all of a file or nothing, and the same file once.
struct BroughtAnswersStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey

    /// How many rows go in one statement.
    private static let part = 100

    /// The files that were brought into a round, the newest first.
    func brought(into round: Round) async throws -> [BroughtAnswers] {
        try await database.read { db in
            try db.rows(
                """
                SELECT brought_answers.id, brought_answers.answers, brought_answers.brought_at, person.name AS brought_by
                FROM brought_answers LEFT JOIN person ON person.id = brought_answers.brought_by
                WHERE brought_answers.round_id = \(round.id) ORDER BY brought_answers.brought_at DESC, brought_answers.id DESC
                """)
        }
    }

    /// When this table was brought into a round; nil when it was not.
    func broughtBefore(_ table: AnswerTable, into round: Round) async throws -> Date? {
        let fingerprint = fingerprint(table, round)
        return try await database.read { db in try Self.broughtBefore(fingerprint, round, db) }
    }

    /// Keeps every sheet of a file as an answer to the round.
    ///
    /// - Parameters:
    ///   - again: whether it is meant when the same table was brought in before.
    ///   - language: in which rows without a name are called.
    /// - Throws: `BringingProblem`.
    func bringIn(_ reading: AnswerReading, into round: Round, again: Bool, language: Language, by person: Identifier?) async throws {
        let act = surroundings.act(in: round.networkId, by: person)
        let fingerprint = fingerprint(reading.table, round)
        try await database.write { db in
            try Self.reserve(reading.sheets.count, in: round, at: act.at, db)
            if !again, let before = try Self.broughtBefore(fingerprint, round, db) { throw BringingProblem.already(before) }
            try db.run(
                """
                INSERT INTO brought_answers (id, round_id, answers, fingerprint, brought_by, brought_at)
                VALUES (\(act.id), \(round.id), \(reading.sheets.count), \(fingerprint), \(person), \(act.at))
                """)
            // In the order of fresh random keys, so that the files do not keep the order of the rows.
            let sheets = reading.sheets.map { Keyed(id: surroundings.timelessIdentifier(), brought: $0) }.sorted {
                $0.id.rawValue < $1.id.rawValue
            }
            if round.mode == .anonymous {
                try insertAnonymous(sheets, round, in: db)
            } else {
                try insertNamed(sheets, round, file: act, language, in: db)
            }
            try insertRemarks(sheets, round, in: db)
            try act.record(.answersBrought, round.name, in: db)
        }
    }

    /// Takes everything of one file out again, while the round is not closed. In an anonymous round nobody can tell what came with it.
    func takeOut(_ brought: Identifier, of round: Round, by person: Identifier) async throws {
        let act = surroundings.act(in: round.networkId, by: person)
        try await database.write { db in
            let count: Int? = try db.value(
                "SELECT answers FROM brought_answers WHERE id = \(brought) AND round_id = \(round.id)")
            guard let count else { throw WebError.notFound }
            guard round.mode != .anonymous else { throw WebError.forbidden }
            try Self.reserve(-count, in: round, at: act.at, db)
            // Its invitations go with it, with their answers and remarks.
            try db.run("DELETE FROM brought_answers WHERE id = \(brought)")
            try act.record(.answersTakenOut, round.name, in: db)
        }
    }

    /// Counts answers in the round, if it still takes them and still asks what it asked.
    private static func reserve(_ count: Int, in round: Round, at now: Date, _ db: any Connection) throws {
        let reserved = try db.run(
            """
            UPDATE round SET brought_people = brought_people + \(count) WHERE id = \(round.id) AND deleted_at IS NULL AND closed_at IS NULL
                AND (opened_at IS NULL OR closes_at > \(now)) AND mode = \(round.mode) AND form = \(round.form)
                AND instrument_key = \(round.instrumentKey) AND instrument_version = \(round.instrumentVersion)
                AND (before_label IS NULL) = \(round.beforeLabel == nil ? "TRUE" : "FALSE" as SQL)
            """)
        guard reserved == 1 else { throw BringingProblem.roundChanged }
    }

    private static func broughtBefore(_ fingerprint: String, _ round: Round, _ db: any Connection) throws -> Date? {
        try db.value(
            "SELECT max(brought_at) FROM brought_answers WHERE round_id = \(round.id) AND fingerprint = \(fingerprint)")
    }

    /// Tells the same table again. Made with the installation's secret, so that nobody can try whether a table they guess is it.
    private func fingerprint(_ table: AnswerTable, _ round: Round) -> String {
        key.token(for: "brought", round.id.rawValue + Token(bytes: table.content).hash).text
    }

    /// An answer with its key.
    private struct Keyed {
        let id: Identifier
        let brought: BroughtSheet

        var sheet: AnswerSheet { brought.sheet }
    }

    private func insertAnonymous(_ sheets: [Keyed], _ round: Round, in db: any Connection) throws {
        try insert("response (id, round_id, mode, answers, answers_before, priorities)", sheets, in: db) { one in
            "(\(one.id), \(round.id), 'anonymous', \(one.sheet.answers), \(one.sheet.answersBefore), \(one.sheet.priorities))"
        }
    }

    private func insertNamed(_ sheets: [Keyed], _ round: Round, file: Act, _ language: Language, in db: any Connection) throws {
        let invited = sheets.map { (invitation: surroundings.timelessIdentifier(), one: $0) }
        let columns: SQL = "invitation (id, round_id, mode, partner_id, guest_name, language, token_hash, used, answered_at, brought_id)"
        try insert(columns, invited, in: db) { invitation, one in
            let hasName = round.mode == .open && !one.brought.name.isEmpty
            let name = hasName ? one.brought.name : language(BroughtAnswersText.row(one.brought.line))
            return """
                (\(invitation), \(round.id), \(round.mode), \(one.brought.partner), \(name), \(language),
                    \(Invitation.token(invitation, key).hash), 1, \(file.at), \(file.id))
                """
        }
        let answers: SQL = "response (id, round_id, mode, invitation_id, answered_at, answers, answers_before, priorities)"
        try insert(answers, invited, in: db) { invitation, one in
            """
            (\(one.id), \(round.id), \(round.mode), \(invitation), \(file.at), \(one.sheet.answers), \(one.sheet.answersBefore),
                \(one.sheet.priorities))
            """
        }
        if round.openedAt != nil { try RoundPassageStore.setGroups(of: round, in: db) }
    }

    /// Remarks keep the way back to their answer where the mode has one; a moderator reads those that stand without a name.
    private func insertRemarks(_ sheets: [Keyed], _ round: Round, in db: any Connection) throws {
        struct Remark {
            let id: Identifier
            let response: Identifier
            let group: String
            let body: String
        }
        let remarks = sheets.flatMap { one in
            one.sheet.remarks.map { Remark(id: surroundings.timelessIdentifier(), response: one.id, group: $0.key, body: $0.value) }
        }.sorted { $0.id.rawValue < $1.id.rawValue }
        let isAnonymous = round.mode == .anonymous
        let state = round.mode == .open ? "released" : "waiting"
        try insert("remark (id, round_id, mode, response_id, group_key, body, state)", remarks, in: db) { one in
            "(\(one.id), \(round.id), \(round.mode), \(isAnonymous ? nil : one.response), \(one.group), \(one.body), \(state))"
        }
    }

    /// Inserts rows many at a time.
    private func insert<Row>(_ columns: SQL, _ rows: [Row], in db: any Connection, values: (Row) -> SQL) throws {
        for start in stride(from: 0, to: rows.count, by: Self.part) {
            let list = rows[start..<min(start + Self.part, rows.count)].map(values).joined(", ")
            try db.run("INSERT INTO \(columns) VALUES \(list)")
        }
    }
}
