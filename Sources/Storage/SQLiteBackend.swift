import GRDB
import GRDBSQLite

/// A file or memory of SQLite: one writing thread, and readers beside it.
final class SQLiteBackend: Backend {
    let engine = Engine.sqlite
    let version = String(cString: sqlite3_libversion())
    private let database: any DatabaseWriter
    private let path: String?
    private let hub = Hub()
    private let readers: SQLiteReaders
    private let writer: SQLiteWriter

    init(path: String?, readers: Int, pragmas: [String]) throws {
        let database = try StorageError.translating { try Self.open(path, pragmas) }
        self.database = database
        self.path = path
        self.readers = SQLiteReaders(most: readers) { try Self.reader(of: database, path, pragmas) }
        writer = SQLiteWriter(database, hub)
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try readers.read { db, statements in try Self.read(db, statements, body) }
    }

    func readLong<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await readers.readLong { db, statements in try Self.read(db, statements, body) }
    }

    private static func read<T>(_ db: GRDB.Database, _ statements: SQLiteStatements?, _ body: (any Connection) throws -> T) throws -> T {
        let connection = SQLiteConnection(db, mayWrite: false, statements: statements)
        let value = try body(connection)
        if let failure = connection.failure { throw failure }
        return value
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await writer.write(body)
    }

    func migrate(_ plan: MigrationPlan) async throws {
        try await writer.alone { db in
            try plan.run { step in try Self.withoutForeignKeys(db) { try step(SQLiteConnection(db, mayWrite: true)) } }
        }
    }

    func scrub(_ tables: [String]) async throws {
        guard path != nil else { return }
        try await writer.alone { db in
            // The index of words keeps what was deleted from it until its parts are merged.
            if try db.tableExists(FullText.index) {
                try db.execute(sql: "INSERT INTO \(FullText.index) (\(FullText.index)) VALUES ('optimize')")
            }
            // Overwriting what is deleted leaves the copies that were made when rows moved between pages.
            try db.execute(sql: "VACUUM")
            try db.checkpoint(.truncate)
        }
    }

    func copy(to path: String, _ plan: MigrationPlan, _ progress: @escaping HowFar) async throws {
        guard let source = self.path else { throw StorageError.other("a database in memory is not copied") }
        try await readers.run { try SQLiteCopy(source: source, target: path, progress: progress).run(plan) }
    }

    func problems(_ progress: @escaping HowFar) async throws -> [String] {
        try await readers.readLong { db, _ in try SQLiteCheck(db: db).problems() }
    }

    func listen(_ channel: String) -> AsyncStream<String> {
        hub.listen(channel)
    }

    func stop() {
        readers.stop()
        writer.stop()
        hub.close()
    }

    func close() async {
        stop()
        await readers.close()
        await writer.close()
    }

    private static func configuration(_ pragmas: [String]) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            for pragma in ["secure_delete = ON"] + pragmas {
                try db.execute(sql: "PRAGMA \(pragma)")
            }
        }
        return configuration
    }

    /// A connection of its own to a file; memory has but one.
    private static func reader(of database: any DatabaseWriter, _ path: String?, _ pragmas: [String]) throws -> DatabaseQueue {
        if let memory = database as? DatabaseQueue { return memory }
        var configuration = configuration(pragmas)
        configuration.readonly = true
        return try DatabaseQueue(path: path ?? "", configuration: configuration)
    }

    private static func open(_ path: String?, _ pragmas: [String]) throws -> any DatabaseWriter {
        let configuration = configuration(pragmas)
        guard let path else { return try DatabaseQueue(configuration: configuration) }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // Only now: opening a pool sets NORMAL, with which a power failure may undo what was confirmed.
        try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
        return pool
    }

    /// Runs a step in a transaction that may break references on its way, not at its end.
    private static func withoutForeignKeys(_ db: GRDB.Database, _ step: () throws -> Void) throws {
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        let result = Result {
            try db.inTransaction(.immediate) {
                try step()
                try db.checkForeignKeys()
                return .commit
            }
        }
        try db.execute(sql: "PRAGMA foreign_keys = ON")
        try result.get()
    }
}
