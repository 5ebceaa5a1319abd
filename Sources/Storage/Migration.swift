import Foundation

/// A numbered step of the schema, never changed once it has landed.
///
/// Portable type words: on PostgreSQL `BLOB` becomes `BYTEA`, `REAL` becomes `DOUBLE PRECISION`, `INTEGER` becomes `BIGINT`
/// and `WITHOUT ROWID` is dropped. On SQLite foreign keys are checked at the end of the step, so that a table can be rebuilt.
public struct Migration: Sendable {
    public let number: Int
    let name: String
    /// The same on both engines.
    let statements: [SQL]
    /// After those, what each engine says in its own words.
    let own: [Engine: [SQL]]
    /// Makes what is kept but follows from other tables.
    let derived: [SQL]

    /// - Parameters:
    ///   - number: above that of the step before it; from 1.
    ///   - sqlite: what only SQLite understands, run after the statements that both do.
    ///   - postgresql: the same for PostgreSQL.
    ///   - derived: fills, in words of both, what follows from other tables; done again after a copy table by table.
    public init(
        _ number: Int, _ name: String, _ statements: [SQL], sqlite: [SQL] = [], postgresql: [SQL] = [], derived: [SQL] = []
    ) {
        self.number = number
        self.name = name
        self.statements = statements
        self.derived = derived
        own = [.sqlite: sqlite + derived, .postgresql: postgresql + derived]
    }

    /// What runs on an engine, in order.
    func steps(on engine: Engine) -> [SQL] {
        let shared = engine == .postgresql ? statements.map { $0.mapText(PostgresWords.translate) } : statements
        return shared + (own[engine] ?? [])
    }
}

/// The steps a program knows, in order, and how they are run against what a database has seen.
struct MigrationPlan: Sendable {
    let migrations: [Migration]
    var progress: HowFar = { _ in }

    private struct Applied: Decodable {
        let number: Int
        let name: String
    }

    init(_ migrations: [Migration]) throws {
        for (earlier, later) in zip(migrations, migrations.dropFirst()) where earlier.number >= later.number {
            throw StorageError.other("migration \(later.number) stands after \(earlier.number)")
        }
        self.migrations = migrations
    }

    /// The steps up to one of them.
    func upTo(_ newest: Int) throws -> MigrationPlan {
        try MigrationPlan(migrations.filter { $0.number <= newest })
    }

    /// Makes again what follows from other tables, after those were filled from elsewhere.
    func derive(in db: any Connection) throws {
        for statement in migrations.flatMap(\.derived) { try db.run(statement) }
    }

    /// Runs what has not run yet.
    ///
    /// - Parameter transaction: runs a closure in a transaction of its own, while no other process migrates.
    func run(in transaction: ((any Connection) throws -> Void) throws -> Void) throws {
        try transaction { try createTable($0) }
        for (done, migration) in migrations.enumerated() {
            progress(Double(done) / Double(migrations.count))
            try transaction { db in
                guard try !isApplied(migration, db) else { return }
                for statement in migration.steps(on: db.engine) { try db.run(statement) }
                try db.run(
                    "INSERT INTO migration (number, name, applied_at) VALUES (\(migration.number), \(migration.name), \(Date()))")
            }
        }
    }

    private func createTable(_ db: any Connection) throws {
        try db.run(
            """
            CREATE TABLE IF NOT EXISTS migration (
                number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)
            """)
        try checkHistory(in: db)
    }

    private func isApplied(_ migration: Migration, _ db: any Connection) throws -> Bool {
        try db.value("SELECT number FROM migration WHERE number = \(migration.number)", as: Int.self) != nil
    }

    /// Refuses a database that has seen other steps than the first of ours, by number and name.
    func checkHistory(in db: any Connection) throws {
        let history: [Applied] = try db.rows("SELECT number, name FROM migration ORDER BY number")
        let known = migrations.last?.number ?? 0
        if let newest = history.last?.number, newest > known {
            throw StorageError.newerSchema(found: newest, known: known)
        }
        for (applied, migration) in zip(history, migrations) where (applied.number, applied.name) != (migration.number, migration.name) {
            throw StorageError.other(
                "the database has seen migration \(applied.number) \(applied.name) where this program has \(migration.number) \(migration.name)"
            )
        }
    }
}
