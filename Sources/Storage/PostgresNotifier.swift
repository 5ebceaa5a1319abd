import Synchronization

/// Sends notifications after their commit, those that wait together: PostgreSQL would let transactions that notify
/// commit one after another, each with a sync of its own.
final class PostgresNotifier: Sendable {
    private struct State {
        var notices: [Notice] = []
        var isSending = false
    }

    /// The most in one statement, and the most kept while the server cannot be reached.
    private static let most = 500
    private static let backlog = 10_000

    private let state = Mutex(State())
    private let pool: WorkerPool<PostgresSession>

    init(_ pool: WorkerPool<PostgresSession>) {
        self.pool = pool
    }

    /// - Parameter session: of the transaction that was committed; it sends them itself when the pool is closing.
    func tell(_ notices: [Notice], from session: PostgresSession) {
        guard !notices.isEmpty else { return }
        let mustStart = state.withLock { state in
            state.notices = (state.notices + notices).suffix(Self.backlog)
            defer { state.isSending = true }
            return !state.isSending
        }
        guard mustStart else { return }
        let isLeftToPool = pool.add(isUrgent: true) { [self] in send($0) }
        if !isLeftToPool { send(session) }
    }

    private func send(_ session: PostgresSession) {
        while let notices = next() {
            do {
                try session.withLink { try Self.send(notices, $0) }
            } catch {
                // They go with the next; who listens to a lost server is told so when it is back.
                state.withLock { state in
                    state.notices = notices + state.notices
                    state.isSending = false
                }
                return
            }
        }
    }

    private func next() -> [Notice]? {
        state.withLock { state in
            let notices = Array(state.notices.prefix(Self.most))
            state.notices.removeFirst(notices.count)
            state.isSending = !notices.isEmpty
            return notices.isEmpty ? nil : notices
        }
    }

    private static func send(_ notices: [Notice], _ link: PostgresLink) throws {
        let channel = PostgresListener.channel
        let calls = notices.map { "pg_notify(\(channel), \(PostgresListener.encode($0)))" as SQL }
        try link.execute("BEGIN; SET LOCAL synchronous_commit TO OFF")
        do {
            try link.execute("SELECT " + calls.joined(", "))
            try link.execute("COMMIT")
        } catch {
            if !link.isBroken { try link.execute("ROLLBACK") }
            throw error
        }
    }
}
