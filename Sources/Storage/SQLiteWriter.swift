import GRDB

/// The one thread that writes. What waits is committed together, and confirmed after the commit.
final class SQLiteWriter: Sendable {
    /// The most writes in one commit.
    private static let most = 128
    /// How long those who were just confirmed may take to come back, in seconds: little beside a sync of the disk.
    private static let patience = 0.000_5

    private enum Job: Sendable {
        case together(Write)
        case alone(@Sendable (any DatabaseWriter) -> Void)
    }

    private let thread: WorkerPool<GroupCommit>
    private let queue = JobQueue<Job>()

    init(_ database: any DatabaseWriter, _ hub: Hub) {
        thread = WorkerPool("SQLite writer", most: 1) { GroupCommit(database: database, hub: hub) }
        thread.add { [queue] in Self.work(queue, $0) }
    }

    /// Runs a closure in a transaction it may share.
    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let write = Write(
                run: { connection in
                    let value = try body(connection)
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: $0) })
            if !queue.add(.together(write)) { continuation.resume(throwing: StorageError.closed) }
        }
    }

    /// Runs work that needs the database for itself, outside a transaction.
    func alone(_ work: @escaping @Sendable (GRDB.Database) throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let job = Job.alone { database in
                continuation.resume(with: Result { try StorageError.translating { try database.writeWithoutTransaction(work) } })
            }
            if !queue.add(job) { continuation.resume(throwing: StorageError.closed) }
        }
    }

    func stop() {
        queue.close()
        thread.stop()
    }

    /// Does what waits and ends the thread.
    func close() async {
        queue.close()
        await thread.close()
    }

    private static func work(_ queue: JobQueue<Job>, _ commit: GroupCommit) {
        var confirmed = 0
        // A single caller gains nothing from waiting for its next write.
        while let jobs = queue.take(most, hoped: confirmed > 1 ? confirmed : 0, patience: patience) {
            var writes: [Write] = []
            for job in jobs {
                switch job {
                case .together(let write): writes.append(write)
                case .alone(let work):
                    commit(writes)
                    writes = []
                    work(commit.database)
                }
            }
            commit(writes)
            confirmed = jobs.count
        }
    }
}
