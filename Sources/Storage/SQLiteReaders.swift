import GRDB
import GRDBSQLite
import Synchronization

/// Connections that read, each used by one at a time.
///
/// A read of what is in memory is work and not waiting, so it is done where it is asked for: handing it to another thread and back
/// costs more than most reads take. Those that take long go to threads of their own.
final class SQLiteReaders: Sendable {
    private struct State {
        var free: [SQLiteReader] = []
        var busy = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let open: @Sendable () throws -> DatabaseQueue
    private let most: Int
    private let threads: WorkerPool<Void>

    init(most: Int, open: @escaping @Sendable () throws -> DatabaseQueue) {
        self.open = open
        self.most = most
        threads = WorkerPool("SQLite reader", most: most) {}
    }

    func read<T: Sendable>(_ body: (GRDB.Database) throws -> T) throws -> T {
        let reader = try take()
        defer { giveBack(reader) }
        return try StorageError.translating { try reader.read(body) }
    }

    /// On a thread of its own, so that others go on meanwhile.
    func readLong<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> T) async throws -> T {
        try await threads.run { _ in try self.read(body) }
    }

    /// Work that only has to be away from the threads that all share.
    func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await threads.run { _ in try work() }
    }

    private func take() throws -> SQLiteReader {
        let known = try state.withLock { state throws(StorageError) in
            guard !state.isClosed else { throw StorageError.closed }
            state.busy += 1
            return state.free.popLast()
        }
        if let known { return known }
        do {
            return try StorageError.translating { try SQLiteReader(open()) }
        } catch {
            state.withLock { $0.busy -= 1 }
            throw error
        }
    }

    private func giveBack(_ reader: SQLiteReader) {
        state.withLock { state in
            state.busy -= 1
            if !state.isClosed, state.free.count < most { state.free.append(reader) }
        }
    }

    /// Takes no more reads.
    func stop() {
        threads.stop()
        state.withLock { state in
            state.isClosed = true
            state.free = []
        }
    }

    /// Stops and waits for those that are reading.
    func close() async {
        stop()
        await threads.close()
        while state.withLock({ $0.busy > 0 }) { await Task.yield() }
    }
}

/// A connection that only reads. Its transactions begin and end by statements that are prepared once.
///
/// Unchecked: whoever took it is the only one who has it.
final class SQLiteReader: @unchecked Sendable {
    private let queue: DatabaseQueue
    private let begin: OpaquePointer?
    private let commit: OpaquePointer?

    init(_ queue: DatabaseQueue) {
        self.queue = queue
        (begin, commit) = queue.unsafeRead { db in (Self.prepared("BEGIN", db), Self.prepared("COMMIT", db)) }
    }

    deinit {
        sqlite3_finalize(begin)
        sqlite3_finalize(commit)
    }

    /// Reads in a transaction.
    func read<T>(_ body: (GRDB.Database) throws -> T) throws -> T {
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

    private static func prepared(_ sql: String, _ db: GRDB.Database) -> OpaquePointer? {
        var statement: OpaquePointer?
        sqlite3_prepare_v3(db.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        return statement
    }
}
