/// A server: a pool of threads, each with a connection of its own, and one that listens.
final class PostgresBackend: Backend {
    let engine = Engine.postgresql
    let version: String
    private let hub = Hub()
    private let pool: WorkerPool<PostgresSession>
    private let listener: PostgresListener
    private let notifier: PostgresNotifier

    init(url: String, connections: Int) throws {
        let gate = Gate()
        let pool = WorkerPool("PostgreSQL", most: connections) { PostgresSession(url: url, gate: gate) }
        self.pool = pool
        notifier = PostgresNotifier(pool)
        listener = try PostgresListener(url: url, hub: hub)
        version = listener.version
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await pool.run { session in try session.transaction(mayWrite: false, body).0 }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await pool.run { [notifier] session in
            let (value, notices) = try session.transaction(mayWrite: true, body)
            notifier.tell(notices, from: session)
            return value
        }
    }

    func migrate(_ plan: MigrationPlan) async throws {
        try await pool.run { session in
            try session.exclusively {
                try plan.run { step in _ = try session.transaction(mayWrite: true, step) }
            }
        }
    }

    func scrub(_ tables: [String]) async throws {
        try await pool.run { session in
            try session.withLink { link in
                for table in tables {
                    try link.execute("VACUUM FULL " + SQL.identifier(table).text { "$\($0)" })
                }
                do {
                    try link.execute("CHECKPOINT")
                } catch  where link.lastState == "42501" {
                    // Only some roles may; the server makes its checkpoints by itself, some minutes later.
                }
            }
        }
    }

    func listen(_ channel: String) -> AsyncStream<String> {
        hub.listen(channel)
    }

    func stop() {
        pool.stop()
        listener.stop()
        hub.close()
    }

    func close() async {
        await pool.close()
        stop()
    }
}
