/// A database: a file or memory (SQLite), or a server (PostgreSQL). The same SQL and the same closures work on all.
///
/// Closures run in one transaction each, isolated as if they ran one after another. They may run
/// more than once (after a conflict, or when a neighbour in a shared commit fails), so they do nothing but use their connection.
public final class Database: Sendable {
    /// Where a database is.
    public enum Location: Sendable, Equatable {
        /// A private database that lasts as long as its `Database`.
        case memory
        /// A file of SQLite; created when there is none. Its folder must exist.
        case file(path: String)
        /// `postgres://user:password@host:port/database`.
        case postgres(url: String)
    }

    let backend: any Backend

    public var engine: Engine { backend.engine }

    /// The engine's version, such as "3.40.1" or "15.18".
    public var version: String { backend.version }

    /// Opens the database; blocks shortly, for a server at most some seconds.
    ///
    /// - Parameter connections: the most that are open at once: readers of a file, or all of a server's.
    public convenience init(_ location: Location, connections: Int = 12) throws {
        try self.init(location, connections: connections, pragmas: [])
    }

    /// - Parameter pragmas: set on every connection of SQLite, so that tests can bring about a full disk.
    init(_ location: Location, connections: Int = 12, pragmas: [String]) throws {
        backend =
            switch location {
            case .memory: try SQLiteBackend(path: nil, readers: 1, pragmas: pragmas)
            case .file(let path): try SQLiteBackend(path: path, readers: connections, pragmas: pragmas)
            case .postgres(let url): try PostgresBackend(url: url, connections: connections)
            }
    }

    deinit {
        backend.stop()
    }

    /// Runs a closure that only reads, on one consistent state of the database. Writing throws `.readOnly`.
    public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await backend.read(body)
    }

    /// The same for what may take longer than some milliseconds, as counting everything does: others are served meanwhile.
    public func readLong<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await backend.readLong(body)
    }

    /// Runs a closure in a transaction and returns once that is safely on disk. A closure that throws undoes what it did.
    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await backend.write(body)
    }

    /// Brings the schema up to date: runs what has not run yet, each in a transaction of its own.
    ///
    /// - Throws: `.newerSchema` when a newer program has migrated the database, `.other` when its history is another one.
    public func migrate(_ migrations: [Migration], progress: @escaping HowFar = { _ in }) async throws {
        var plan = try MigrationPlan(migrations)
        plan.progress = progress
        try await backend.migrate(plan)
    }

    /// Removes from the files what these tables no longer hold, by writing them anew: on SQLite the whole file.
    ///
    /// Writes wait meanwhile and it waits for readers, so it may take seconds; it needs as much free disk as there is data.
    public func scrub(_ tables: [String]) async throws {
        try await backend.scrub(tables)
    }

    /// What is notified on the channel from now on, by any process on a server and by this one on SQLite.
    ///
    /// An **empty payload** says that some may have been missed while the server could not be reached: read again.
    /// A reader more than 1,000 payloads behind loses the oldest.
    public func listen(_ channel: String) -> AsyncStream<String> {
        backend.listen(channel)
    }

    /// Finishes what waits, ends every stream and closes the connections; later calls throw `.unavailable`.
    public func close() async {
        await backend.close()
    }
}
