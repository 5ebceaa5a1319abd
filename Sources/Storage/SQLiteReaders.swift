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

    func read<T: Sendable>(_ body: (GRDB.Database, SQLiteStatements?) throws -> T) throws -> T {
        let reader = try take()
        defer { giveBack(reader) }
        return try StorageError.translating { try reader.read(body) }
    }

    /// On a thread of its own, so that others go on meanwhile.
    func readLong<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database, SQLiteStatements?) throws -> T) async throws -> T {
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

/// A connection that only reads, with its statements.
///
/// Unchecked: whoever took it is the only one who has it.
final class SQLiteReader: @unchecked Sendable {
    private let queue: DatabaseQueue
    /// Nil for memory, which is also written to.
    private let statements: SQLiteStatements?

    init(_ queue: DatabaseQueue) {
        self.queue = queue
        statements = queue.configuration.readonly ? queue.unsafeRead { SQLiteStatements($0.sqliteConnection) } : nil
    }

    /// Reads in a transaction.
    func read<T>(_ body: (GRDB.Database, SQLiteStatements?) throws -> T) throws -> T {
        guard let statements else { return try queue.read { db in try body(db, nil) } }
        return try queue.unsafeRead { db in
            try statements.run("BEGIN")
            do {
                let value = try body(db, statements)
                try statements.run("COMMIT")
                return value
            } catch {
                sqlite3_exec(db.sqliteConnection, "ROLLBACK", nil, nil, nil)
                throw error
            }
        }
    }
}
