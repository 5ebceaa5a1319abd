import Foundation
import Storage

/// Answers as they come in, by personal link.
struct ResponseStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// A personal link that was opened: the round it belongs to and whether it was used.
    struct Opened: Sendable {
        let round: Round
        let network: String
        let invitation: Link
        let draft: String?
    }

    struct Link: Codable, Sendable {
        let id: Identifier
        let mode: Mode
        let used: Int
        var declined = 0
    }

    /// What a personal link opens. One whose round lies in the bin says so.
    func open(_ token: Token) async throws -> Opened {
        let hash = token.hash
        let opened = try await database.read { db -> Opened? in
            struct Row: Decodable {
                let id: Identifier
                let mode: Mode
                let used: Int
                let declined: Int
                let gone: Int
                let roundId: Identifier
                let networkName: String
                let draft: String?
            }
            let row: Row? = try db.row(
                """
                SELECT invitation.id, invitation.mode, invitation.used, invitation.declined, invitation.round_id,
                    CASE WHEN round.deleted_at IS NULL AND network.deleted_at IS NULL THEN 0 ELSE 1 END AS gone,
                    network.name AS network_name, draft.fields AS draft
                FROM invitation JOIN round ON round.id = invitation.round_id JOIN network ON network.id = round.network_id
                LEFT JOIN draft ON draft.invitation_id = invitation.id WHERE invitation.token_hash = \(hash)
                """)
            guard let row, let round: Round = try db.row("SELECT * FROM round WHERE id = \(row.roundId)") else { return nil }
            guard row.gone == 0 else { throw WebError.gone }
            let link = Link(id: row.id, mode: row.mode, used: row.used, declined: row.declined)
            return Opened(round: round, network: row.networkName, invitation: link, draft: row.draft)
        }
        guard let opened else { throw WebError.notFound }
        return opened
    }

    /// Keeps a finished answer and uses the link up, both or neither.
    ///
    /// - Returns: false when the link was used meanwhile, or the round just closed.
    func keep(_ sheet: AnswerSheet, by link: Link, in round: Round) async throws -> Bool {
        let now = surroundings.now()
        let (id, surroundings) = (surroundings.timelessIdentifier(), surroundings)
        let isAnonymous = link.mode == .anonymous
        return try await database.write { db in
            let answeredAt = isAnonymous ? nil : now
            let used = try db.run(
                """
                UPDATE invitation SET used = 1, answered_at = \(answeredAt) WHERE id = \(link.id) AND used = 0 AND declined = 0
                    AND EXISTS (SELECT 1 FROM round WHERE id = \(round.id) AND opened_at IS NOT NULL AND closed_at IS NULL
                        AND closes_at > \(now) AND deleted_at IS NULL
                        AND NOT EXISTS (SELECT 1 FROM network WHERE network.id = round.network_id AND network.deleted_at IS NOT NULL))
                """)
            guard used == 1 else { return false }
            // An anonymous answer keeps its group only where that was large enough when the round opened.
            let invitation = isAnonymous ? nil : link.id
            let asked = isAnonymous ? link.id : nil
            let group: SQL = """
                (SELECT group_key FROM round_group WHERE round_id = \(round.id)
                    AND group_key = (SELECT group_key FROM invitation WHERE id = \(asked)))
                """
            // In an open round names stand beside answers anyway; in any other a moderator reads first.
            let state = link.mode == .open ? "released" : "waiting"
            let place = Place(id: id, round: round.id, mode: link.mode, invitation: invitation, group: group, answeredAt: answeredAt)
            try Self.insert(sheet, at: place, remarks: state, surroundings, in: db)
            if !isAnonymous { try db.run("DELETE FROM draft WHERE invitation_id = \(link.id)") }
            return true
        }
    }

    /// What a response is tied to, and what not.
    struct Place: Sendable {
        let id: Identifier
        let round: Identifier
        let mode: Mode
        var invitation: Identifier?
        var group: SQL = "NULL"
        var answeredAt: Date?
    }

    /// Keeps an answer with its remarks; those of an anonymous round stand apart from it.
    ///
    /// - Parameter state: how far a moderator is with the remarks.
    static func insert(
        _ sheet: AnswerSheet, at place: Place, remarks state: String, _ surroundings: Surroundings, in db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO response (id, round_id, mode, invitation_id, group_key, answered_at, answers, answers_before, priorities, people)
            VALUES (\(place.id), \(place.round), \(place.mode), \(place.invitation), \(place.group), \(place.answeredAt),
                \(sheet.answers), \(sheet.answersBefore), \(sheet.priorities), \(sheet.people))
            """)
        let response = place.mode == .anonymous ? nil : place.id
        for (group, body) in sheet.remarks {
            try db.run(
                """
                INSERT INTO remark (id, round_id, mode, response_id, group_key, body, state)
                VALUES (\(surroundings.timelessIdentifier()), \(place.round), \(place.mode), \(response), \(group), \(body), \(state))
                """)
        }
    }

    /// Notes that somebody does not take part, or does after all; false when the link was used or the round closed meanwhile.
    func set(declined: Bool, by link: Link, in round: Round) async throws -> Bool {
        let now = surroundings.now()
        return try await database.write { db in
            let changed = try db.run(
                """
                UPDATE invitation SET declined = \(declined ? 1 : 0) WHERE id = \(link.id) AND used = 0 AND EXISTS (
                    SELECT 1 FROM round WHERE id = \(round.id) AND opened_at IS NOT NULL AND closed_at IS NULL AND closes_at > \(now)
                        AND deleted_at IS NULL)
                """)
            if changed == 1, declined { try db.run("DELETE FROM draft WHERE invitation_id = \(link.id)") }
            return changed == 1
        }
    }

    /// Whether the answer given with a link that was used is this one.
    ///
    /// Which answer an anonymous link gave is not known to anybody, so there it is not asked: the page says that a link counts once.
    func holds(_ sheet: AnswerSheet, by link: Link) async throws -> Bool {
        guard link.mode != .anonymous else { return true }
        return try await database.read { db in
            struct Kept: Decodable {
                let id: Identifier
                let answers: [UInt8]
                let answersBefore: [UInt8]?
                let priorities: [UInt8]
            }
            let kept: Kept? = try db.row("SELECT id, answers, answers_before, priorities FROM response WHERE invitation_id = \(link.id)")
            guard let kept, kept.answers == sheet.answers, kept.answersBefore == sheet.answersBefore, kept.priorities == sheet.priorities
            else { return false }
            var remarks: [String: String] = [:]
            try db.forEachRow("SELECT group_key, body FROM remark WHERE response_id = \(kept.id)") { row in
                remarks[row.text(0) ?? ""] = row.text(1)
            }
            return remarks == sheet.remarks
        }
    }

    /// Keeps a half-filled form until its owner goes on. The schema refuses one of an anonymous round.
    func keep(draft fields: String, by link: Link) async throws {
        let now = surroundings.now()
        try await database.write { db in
            try db.run(
                """
                INSERT INTO draft (invitation_id, mode, fields, saved_at) VALUES (\(link.id), \(link.mode), \(fields), \(now))
                ON CONFLICT (invitation_id) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at
                """)
        }
    }
}
