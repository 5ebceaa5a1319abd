/// What an engine does for `Database`.
protocol Backend: Sendable {
    var engine: Engine { get }
    var version: String { get }
    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
    /// A read that may take long.
    func readLong<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
    func migrate(_ plan: MigrationPlan) async throws
    func scrub(_ tables: [String]) async throws
    /// Copies what is committed now to an empty file of SQLite.
    func copy(to path: String, _ plan: MigrationPlan, _ progress: @escaping HowFar) async throws
    /// What is wrong with the database itself, a line each.
    func problems(_ progress: @escaping HowFar) async throws -> [String]
    func listen(_ channel: String) -> AsyncStream<String>
    /// Asks the threads to finish, without waiting for them.
    func stop()
    func close() async
}

extension StorageError {
    static let closed = StorageError.unavailable("it has been closed")
}
