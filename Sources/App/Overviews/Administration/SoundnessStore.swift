import Foundation
import Storage

/// Whether what is kept agrees with itself, beyond what the schema already refuses.
struct SoundnessStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let catalogue: Catalogue

    /// Work that is this late is stuck.
    private static let mostLateness: TimeInterval = 3600

    private struct Applied: Decodable {
        let number: Int
        let name: String
    }

    /// One line each, for the person who runs the program.
    func findings() async throws -> [String] {
        let now = surroundings.now()
        let schema = try await database.read(Self.schema)
        guard schema.isEmpty else { return schema }
        let found = try await database.read { db in try Self.invited(db) + Self.answers(db) + Self.dueWork(db, now) }
        let tallies = TallyStore(database: database, surroundings: surroundings, catalogue: catalogue)
        return found + (try await tallies.mismatches()).map { "round \($0.id): the counts kept at closing are not what a recount gives" }
    }

    /// A schema that is not this program's is the only finding: nothing else can be asked of it.
    private static func schema(_ db: any Connection) throws -> [String] {
        let applied: [Applied] = try db.rows("SELECT number, name FROM migration ORDER BY number")
        let (seen, known) = (applied.map(\.number), Migrations.all.map(\.number))
        if seen == known { return [] }
        if let newest = seen.last, newest > known.last ?? 0 {
            return ["schema: a newer program has changed it (step \(newest); this program knows \(known.last ?? 0))"]
        }
        return ["schema: steps \(known.filter { !seen.contains($0) }.map(String.init).joined(separator: ", ")) have not run yet"]
    }

    /// Kept counts of the invited against a recount.
    private static func invited(_ db: any Connection) throws -> [String] {
        let wrong: [String] = try db.values(
            """
            SELECT round.id FROM round WHERE closed_at IS NULL AND (
                invited_people <> (SELECT count(*) FROM invitation WHERE round_id = round.id AND brought_id IS NULL)
                OR invited_partners <> (SELECT count(DISTINCT partner_id) FROM invitation WHERE round_id = round.id AND brought_id IS NULL))
            """)
        return wrong.map { "round \($0): the kept count of the invited is not what a recount gives" }
    }

    /// An answer belongs to a link that was used, and a link that was used gave one; more answers than links is no fault, as the
    /// links of whoever was erased are gone.
    private static func answers(_ db: any Connection) throws -> [String] {
        let unused: [String] = try db.values(
            """
            SELECT DISTINCT response.round_id FROM response JOIN invitation ON invitation.id = response.invitation_id WHERE invitation.used = 0
            """)
        let missing: [String] = try db.values(
            """
            SELECT round.id FROM round WHERE mode = 'anonymous' AND opened_at IS NOT NULL AND closed_at IS NULL
                AND (SELECT count(*) FROM response WHERE round_id = round.id)
                    < (SELECT count(*) FROM invitation WHERE round_id = round.id AND used = 1)
            """)
        return unused.map { "round \($0): an answer belongs to a link that was not used" }
            + missing.map { "round \($0): there are fewer answers than links that were used" }
    }

    /// Work that failed, or that should have been done long ago.
    private static func dueWork(_ db: any Connection, _ now: Date) throws -> [String] {
        struct Stuck: Decodable {
            let kind: String
            let subject: String
            let attempts: Int
            let problem: String?
        }
        let stuck: [Stuck] = try db.rows(
            """
            SELECT kind, subject, attempts, problem FROM due_work WHERE problem IS NOT NULL OR due_at < \(now - mostLateness) ORDER BY due_at
            """)
        return stuck.map { work in
            let reason = work.problem.map { "failed \(work.attempts) times: \($0)" } ?? "should have been done over an hour ago"
            return "due work \(work.kind) \(work.subject): \(reason)"
        }
    }
}
