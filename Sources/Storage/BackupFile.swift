import Foundation
import GRDB

/// How far a long piece of work is, from 0 to 1.
public typealias HowFar = @Sendable (Double) -> Void

/// A file of SQLite that holds a whole database, of either engine, and can be put back in either.
public struct BackupFile: Sendable {
    public let path: String
    /// The newest migration its schema has seen.
    public let newest: Int

    /// Looks whether a file is whole and not newer than this program.
    ///
    /// - Throws: `.notADatabase` for a file that is damaged or something else, `.newerSchema` for one of a newer program.
    public init(path: String, _ migrations: [Migration]) throws {
        guard FileManager.default.isReadableFile(atPath: path) else { throw StorageError.unavailable("\(path) cannot be read") }
        self.path = path
        newest = try Self.reading(path) { db in
            guard try db.tableExists("migration") else { throw StorageError.notADatabase("\(path) holds no database of this program") }
            let problems = try SQLiteCheck(db: db).problems()
            if let problem = problems.first { throw StorageError.notADatabase("\(path) is damaged: \(problem)") }
            let connection = SQLiteConnection(db, mayWrite: false)
            try MigrationPlan(migrations).checkHistory(in: connection)
            return try connection.value("SELECT max(number) FROM migration") ?? 0
        }
    }

    /// Runs a closure that reads from the backup.
    public func read<T>(_ body: (any Connection) throws -> T) throws -> T {
        try Self.reading(path) { db in try body(SQLiteConnection(db, mayWrite: false)) }
    }

    /// Puts the backup in place as a database of its own. Nothing may be open there.
    public func copy(to path: String, _ migrations: [Migration], progress: HowFar) throws {
        let file = try SafeFile(path: path)
        do {
            try copyBytes(to: file.draft, progress)
            _ = try BackupFile(path: file.draft, migrations)
            for rest in ["-wal", "-shm", "-journal"] { unlink(path + rest) }
            try file.finish()
        } catch {
            file.discard()
            throw error
        }
    }

    private func copyBytes(to draft: String, _ progress: HowFar) throws {
        guard let source = FileHandle(forReadingAtPath: path), let target = FileHandle(forWritingAtPath: draft) else {
            throw StorageError.unavailable("\(path) cannot be copied")
        }
        defer {
            source.closeFile()
            target.closeFile()
        }
        let size = try source.seekToEnd()
        try source.seek(toOffset: 0)
        var done: UInt64 = 0
        while let piece = try source.read(upToCount: 1 << 20), !piece.isEmpty {
            do {
                try target.write(contentsOf: piece)
            } catch {
                throw SafeFile.failure(draft)
            }
            done += UInt64(piece.count)
            progress(Double(done) / Double(max(size, 1)))
        }
    }

    static func reading<T>(_ path: String, _ body: (GRDB.Database) throws -> T) throws -> T {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.foreignKeysEnabled = false
        return try StorageError.translating {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }  // Only read: there is nothing to lose at closing.
            return try queue.read(body)
        }
    }
}

extension Database {
    /// How many bytes the database takes on the disk.
    public func size() async throws -> Int {
        try await read { db in
            switch db.engine {
            case .sqlite: try db.value("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()") ?? 0
            case .postgresql: try db.value("SELECT pg_database_size(current_database())") ?? 0
            }
        }
    }

    /// What is wrong with the database itself, a line each: damage, and rows that refer to nothing.
    public func problems(progress: @escaping HowFar = { _ in }) async throws -> [String] {
        try await backend.problems(progress)
    }

    /// Puts a backup in a server's database, all of it or nothing. A file is put in place with `BackupFile.copy`.
    ///
    /// - Parameter aside: the schema to which what is there moves; without it the database must be empty.
    /// - Throws: `.unique` when the database is not empty, `.busy` when another program uses it.
    public func restore(_ file: BackupFile, aside: String?, _ migrations: [Migration], progress: @escaping HowFar = { _ in }) async throws {
        guard let backend = backend as? PostgresBackend else { throw StorageError.other("a file is put in place with BackupFile.copy") }
        try await backend.restore(file, aside: aside, try MigrationPlan(migrations), progress)
    }

    /// Copies everything that is committed now to a file, while others read and write.
    ///
    /// The file appears only once it is whole, checked and synced. Only its owner can read it.
    /// - Parameter also: a last change to the copy, such as a row that says when it was made.
    @discardableResult
    public func backup(
        to path: String, _ migrations: [Migration], also: @escaping @Sendable (any Connection) throws -> Void = { _ in },
        progress: @escaping HowFar = { _ in }
    ) async throws -> BackupFile {
        let file = try SafeFile(path: path)
        do {
            try await backend.copy(to: file.draft, try MigrationPlan(migrations)) { progress($0 * 0.9) }
            try StorageError.translating {
                let queue = try DatabaseQueue(path: file.draft)
                try queue.write { db in
                    let connection = SQLiteConnection(db, mayWrite: true)
                    try also(connection)
                    if let failure = connection.failure { throw failure }
                }
                // One file, with nothing beside it.
                try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
                try queue.close()
            }
            _ = try BackupFile(path: file.draft, migrations)
            try file.finish()
            progress(1)
            return try BackupFile(path: path, migrations)
        } catch {
            file.discard()
            throw error
        }
    }
}
