import GRDB
import GRDBSQLite

/// A connection that only reads, of one thread. Its transactions begin and end by statements that are prepared once.
final class SQLiteReader {
    private let queue: Result<DatabaseQueue, any Error>
    private let begin: OpaquePointer?
    private let commit: OpaquePointer?

    init(_ open: () throws -> DatabaseQueue) {
        queue = Result { try StorageError.translating(open) }
        // What cannot be opened says so at each read.
        let prepared = (try? queue.get())?.unsafeRead { db in ["BEGIN", "COMMIT"].map { Self.prepared($0, db.sqliteConnection) } } ?? []
        begin = prepared.first ?? nil
        commit = prepared.last ?? nil
    }

    deinit {
        sqlite3_finalize(begin)
        sqlite3_finalize(commit)
    }

    /// Reads in a transaction.
    func read<T>(_ body: (GRDB.Database) throws -> T) throws -> T {
        let queue = try queue.get()
        // Memory, which is also written to.
        guard queue.configuration.readonly else { return try queue.read(body) }
        return try queue.unsafeRead { db in
            try step(begin, db)
            do {
                let value = try body(db)
                try step(commit, db)
                return value
            } catch {
                sqlite3_exec(db.sqliteConnection, "ROLLBACK", nil, nil, nil)
                throw error
            }
        }
    }

    private func step(_ statement: OpaquePointer?, _ db: GRDB.Database) throws {
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage) }
    }

    private static func prepared(_ sql: String, _ connection: OpaquePointer?) -> OpaquePointer? {
        var statement: OpaquePointer?
        sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        return statement
    }
}
