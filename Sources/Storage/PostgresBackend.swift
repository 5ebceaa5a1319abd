import Foundation

/// A server: a pool of threads, each with a connection of its own, and one that listens.
final class PostgresBackend: Backend {
    let engine = Engine.postgresql
    let version: String
    private let hub = Hub()
    private let pool: WorkerPool<PostgresSession>
    private let listener: PostgresListener
    private let notifier: PostgresNotifier

    init(url: String, connections: Int) throws {
        let (gate, watch) = (Gate(), PostgresWatch())
        let pool = WorkerPool("PostgreSQL", most: connections) { PostgresSession(url: url, gate: gate, watch: watch) }
        self.pool = pool
        notifier = PostgresNotifier(pool)
        listener = try PostgresListener(url: url, hub: hub)
        version = listener.version
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await pool.run { session in try session.transaction(mayWrite: false, body).0 }
    }

    func readLong<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await read(body)
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
                try Self.waitForReaders(link)
                let hasIndex = try link.execute("SELECT to_regclass('\(FullText.table)') IS NOT NULL").text(0, 0) == "1"
                for table in tables + (hasIndex ? [FullText.table] : []) {
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

    /// Waits until nobody can still see what was deleted, ten seconds at most: until then a table that is written anew keeps it.
    ///
    /// A snapshot in this database keeps deleted rows alive, and a transaction anywhere on the server keeps new snapshots old.
    private static func waitForReaders(_ link: PostgresLink) throws {
        guard let now = try link.execute("SELECT pg_current_xact_id()").text(0, 0) else { return }
        let mayGo = """
            SELECT pg_snapshot_xmin(pg_current_snapshot()) > '\(now)'::xid8 AND NOT EXISTS (
                SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
                    AND age(backend_xmin) > age('\(now)'::xid8::xid))
            """
        var waits = 0
        while waits < 200, try link.execute(mayGo).text(0, 0) != "1" {
            Thread.sleep(forTimeInterval: 0.05)
            waits += 1
        }
    }

    func copy(to path: String, _ plan: MigrationPlan, _ progress: @escaping HowFar) async throws {
        try await pool.run { session in
            _ = try session.transaction(mayWrite: false) { source in
                try PostgresCopy(source: source, target: path, progress: progress).run(plan)
            }
        }
    }

    func problems(_ progress: @escaping HowFar) async throws -> [String] {
        try await pool.run { session in
            try session.transaction(mayWrite: false) { db in try PostgresCheck(db: db, progress: progress).problems() }.0
        }
    }

    func restore(_ file: BackupFile, aside: String?, _ plan: MigrationPlan, _ progress: @escaping HowFar) async throws {
        try await pool.run { session in
            try session.exclusively {
                try session.withLink { link in
                    try PostgresRestore(link: link, file: file, plan: plan, progress: progress).run(aside: aside)
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
