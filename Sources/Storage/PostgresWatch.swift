import Foundation
import Synchronization

/// Whether the server answers, shared by all connections of a process: while it does not, one tries now and then and the
/// others fail at once, so that nobody waits behind those who wait for it.
final class PostgresWatch: Sendable {
    /// How long a connection or an answer may take before the server is taken to be away, in seconds.
    static let patience = 0.7
    /// Between two attempts, in seconds.
    private static let pause = 0.5

    /// When the next may try; nil while the server answers.
    private let nextTry = Mutex<ContinuousClock.Instant?>(nil)

    /// Throws at once while the server is away and it is not our turn to try.
    func pass() throws {
        let mayTry = nextTry.withLock { next in
            guard let time = next else { return true }
            guard ContinuousClock.now >= time else { return false }
            next = .now + .seconds(Self.pause)
            return true
        }
        guard mayTry else { throw StorageError.away }
    }

    func isThere() {
        nextTry.withLock { $0 = nil }
    }

    func isAway() {
        nextTry.withLock { $0 = .now + .seconds(Self.pause) }
    }
}

extension StorageError {
    static let away = StorageError.unavailable("the server does not answer")
}
