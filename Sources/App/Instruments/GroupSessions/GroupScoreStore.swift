import Foundation
import Storage

/// What each group says of each domain.
struct GroupScoreStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// The scores of a session by the key of the domain.
    func scores(in session: Identifier) async throws -> [String: GroupScore] {
        let scores: [GroupScore] = try await database.read { db in try Self.read("session_id = \(session)", db) }
        return Dictionary(scores.map { ($0.groupKey, $0) }) { first, _ in first }
    }

    /// The newest session of a network in which the group scored something or chose a priority.
    func latest(in network: Identifier) async throws -> GroupSession? {
        try await database.read { db in
            try db.row(
                """
                SELECT * FROM group_session WHERE network_id = \(network) AND EXISTS (
                    SELECT 1 FROM group_score WHERE session_id = group_session.id AND (score IS NOT NULL OR priority IS NOT NULL))
                ORDER BY held_on DESC, created_at DESC, id DESC LIMIT 1
                """)
        }
    }

    /// Keeps what was written, unless somebody else wrote since it was read: then nothing is overwritten.
    ///
    /// - Parameter score: with the version that was read.
    /// - Throws: `GroupScoreConflict`, and `TooManyPriorities` when three other domains are chosen.
    func keep(_ score: GroupScore, isPriority: Bool, in session: GroupSession, by person: Identifier) async throws {
        let act = surroundings.act(in: session.networkId, by: person)
        try await database.write { db in
            guard try db.value("SELECT count(*) FROM group_session WHERE id = \(session.id) AND closed_at IS NULL", as: Int.self) == 1
            else {
                throw WebError.forbidden
            }
            let others: [GroupScore] = try Self.read("session_id = \(session.id)", db)
            let current = others.first { $0.groupKey == score.groupKey } ?? GroupScore(groupKey: score.groupKey)
            guard current.version == score.version else { throw GroupScoreConflict(current: current) }
            var changed = score
            changed.priority = isPriority ? try current.priority ?? Self.freePlace(among: others) : nil
            changed.changedByName = current.changedByName
            guard changed != current else { return }
            try Self.write(changed, session.id, act, in: db)
            try act.record(.groupScored, session.name, in: db)
        }
    }

    private static func freePlace(among others: [GroupScore]) throws -> Int {
        let taken = others.compactMap(\.priority)
        guard let place = (1...GroupScore.mostPriorities).first(where: { !taken.contains($0) }) else { throw TooManyPriorities() }
        return place
    }

    private static func write(_ score: GroupScore, _ session: Identifier, _ act: Act, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO group_score (session_id, group_key, score, score_before, conclusion, priority, version, changed_by, changed_at)
            VALUES (\(session), \(score.groupKey), \(score.score), \(score.scoreBefore), \(score.conclusion), \(score.priority), 1,
                \(act.person), \(act.at))
            ON CONFLICT (session_id, group_key) DO UPDATE SET score = excluded.score, score_before = excluded.score_before,
                conclusion = excluded.conclusion, priority = excluded.priority, version = group_score.version + 1,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
    }

    private static func read(_ condition: SQL, _ db: any Connection) throws -> [GroupScore] {
        try db.rows(
            """
            SELECT group_key, score, score_before, conclusion, priority, version, person.name AS changed_by_name
            FROM group_score LEFT JOIN person ON person.id = group_score.changed_by WHERE \(condition)
            """)
    }
}
