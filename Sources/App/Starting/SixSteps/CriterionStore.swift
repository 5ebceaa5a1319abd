import Foundation
import Storage

/// The criteria are locked already, or not yet.
struct CriteriaMoved: Error {}

/// On what the actors of an arena are chosen.
struct CriterionStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    static func criteria(of arena: Identifier, _ db: any Connection) throws -> Criteria {
        struct Lock: Decodable {
            let lockedAt: Date
            let lockedName: String?
        }
        let lock: Lock? = try db.row(
            """
            SELECT criteria_lock.locked_at, person.name AS locked_name FROM criteria_lock
            LEFT JOIN person ON person.id = criteria_lock.locked_by WHERE criteria_lock.arena_id = \(arena)
            """)
        return Criteria(
            all: try db.rows(
                """
                SELECT criterion.*, adder.name AS added_name, ender.name AS ended_name FROM criterion
                LEFT JOIN person AS adder ON adder.id = criterion.added_by LEFT JOIN person AS ender ON ender.id = criterion.ended_by
                WHERE criterion.arena_id = \(arena) ORDER BY criterion.added_at, criterion.id
                """), lockedAt: lock?.lockedAt, lockedName: lock?.lockedName)
    }

    /// Adds criteria; those that stand there already are left out.
    ///
    /// - Parameter why: needed once they are locked.
    /// - Throws: `CriteriaMoved` when they were locked since the form was opened.
    func add(_ bodies: [String], because why: String, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        let ids = bodies.map { _ in surroundings.identifier() }
        try await database.write { db in
            let now = try Self.criteria(of: arena.id, db)
            guard !now.isLocked || !why.isEmpty else { throw CriteriaMoved() }
            let known = Set(now.current.map { PlainName.of($0.body) })
            let new = zip(ids, bodies).filter { !known.contains(PlainName.of($0.1)) }
            for (id, body) in new { try Self.insert(id, body, now.isLocked ? why : "", arena.id, act, in: db) }
            guard !new.isEmpty else { return }
            try act.recordOnce(now.isLocked ? .criteriaChangedLater : .stepsChanged, in: db)
        }
    }

    private static func insert(
        _ id: Identifier, _ body: String, _ why: String, _ arena: Identifier, _ act: Act, in db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO criterion (id, arena_id, body, added_by, added_at, added_why)
            VALUES (\(id), \(arena), \(body), \(act.person), \(act.at), \(why))
            """)
    }

    /// Drops a criterion: before they are locked it is gone, with what was checked on it; later it stays, with why.
    ///
    /// - Throws: `CriteriaMoved` when they were locked since the form was opened.
    func drop(_ criterion: Identifier, because why: String, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            let now = try Self.criteria(of: arena.id, db)
            guard now.current.contains(where: { $0.id == criterion }) else { throw WebError.notFound }
            if now.isLocked {
                guard !why.isEmpty else { throw CriteriaMoved() }
                try db.run(
                    """
                    UPDATE criterion SET ended_by = \(person), ended_at = \(act.at), ended_why = \(why)
                    WHERE id = \(criterion) AND ended_at IS NULL
                    """)
            } else {
                try db.run("DELETE FROM criterion WHERE id = \(criterion)")
            }
            try act.recordOnce(now.isLocked ? .criteriaChangedLater : .stepsChanged, in: db)
        }
    }

    /// Locks the criteria, once and for all. A second time changes nothing; without any there is nothing to lock.
    func lock(in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            guard try !Self.criteria(of: arena.id, db).current.isEmpty else { throw CriteriaMoved() }
            let locked = try db.run(
                """
                INSERT INTO criteria_lock (arena_id, locked_by, locked_at) VALUES (\(arena.id), \(person), \(act.at))
                ON CONFLICT (arena_id) DO NOTHING
                """)
            if locked == 1 { try act.record(.criteriaLocked, "", in: db) }
        }
    }
}
