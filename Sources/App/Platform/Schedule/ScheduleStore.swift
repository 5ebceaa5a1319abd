import Foundation
import Storage

/// The table of due work.
struct ScheduleStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    static let channel = "due"

    /// Plans something, or moves it when it was planned already; in the transaction of the act that asks for it.
    static func plan(_ kind: DueWork.Kind, _ subject: Identifier, at time: Date, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO due_work (kind, subject, due_at, attempts) VALUES (\(kind), \(subject), \(time), 0)
            ON CONFLICT (kind, subject) DO UPDATE SET due_at = excluded.due_at, claimed_until = NULL, attempts = 0, problem = NULL
            """)
        try db.notify(channel, "")
    }

    /// No longer needed.
    static func drop(_ kind: DueWork.Kind, _ subject: Identifier, in db: any Connection) throws {
        try db.run("DELETE FROM due_work WHERE kind = \(kind) AND subject = \(subject)")
    }

    /// Plans the standing work, when it is not planned yet.
    func planStanding(_ kind: DueWork.Kind) async throws {
        let now = surroundings.now()
        try await database.write { db in
            try db.run("INSERT INTO due_work (kind, subject, due_at, attempts) VALUES (\(kind), '', \(now), 0) ON CONFLICT DO NOTHING")
        }
    }

    /// Takes one piece of work whose time has come, for five minutes; another process does not get it meanwhile.
    func claim() async throws -> DueWork? {
        let now = surroundings.now()
        return try await database.write { db in
            let due: DueWork? = try db.row(
                """
                SELECT kind, subject, due_at, attempts FROM due_work
                WHERE due_at <= \(now) AND (claimed_until IS NULL OR claimed_until <= \(now)) ORDER BY due_at LIMIT 1
                """)
            guard let due else { return nil }
            let claimed = try db.run(
                """
                UPDATE due_work SET claimed_until = \(now + 300), attempts = attempts + 1
                WHERE kind = \(due.kind) AND subject = \(due.subject) AND (claimed_until IS NULL OR claimed_until <= \(now))
                """)
            return claimed == 1 ? due : nil
        }
    }

    /// Done: gone, or planned again.
    func finish(_ work: DueWork, again: Date? = nil) async throws {
        try await database.write { db in
            if let again {
                try db.run(
                    """
                    UPDATE due_work SET due_at = \(again), claimed_until = NULL, attempts = 0, problem = NULL
                    WHERE kind = \(work.kind) AND subject = \(work.subject)
                    """)
            } else {
                // What was moved to a later time meanwhile stays.
                try db.run("DELETE FROM due_work WHERE kind = \(work.kind) AND subject = \(work.subject) AND due_at = \(work.dueAt)")
            }
        }
    }

    /// Failed: tried again later.
    func fail(_ work: DueWork, _ problem: String) async throws {
        let again = surroundings.now() + DueWork.pause(after: work.attempts + 1)
        try await database.write { db in
            try db.run(
                """
                UPDATE due_work SET claimed_until = NULL, due_at = \(again), problem = \(problem)
                WHERE kind = \(work.kind) AND subject = \(work.subject)
                """)
        }
    }

    /// When the next piece of work is due.
    func next() async throws -> Date? {
        try await database.read { db in try db.value("SELECT min(due_at) FROM due_work") }
    }

    /// Everything that is planned, soonest first.
    func all() async throws -> [DueWork] {
        try await database.read { db in
            try db.rows("SELECT kind, subject, due_at, attempts, problem FROM due_work ORDER BY due_at LIMIT 200")
        }
    }
}

extension ScheduleStore {
    /// The engine of the database and its version.
    var engine: String { "\(database.engine.rawValue) \(database.version)" }
}
