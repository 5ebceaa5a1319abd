import Foundation

/// What one thread keeps: a connection that is opened when it is needed, and again after it was lost.
final class PostgresSession {
    /// How often a transaction is tried when it conflicts with others.
    private static let mostAttempts = 10
    /// How often among others, before it is tried without any other of this process.
    private static let attemptsAmongOthers = 2

    private let url: String
    private let gate: Gate
    private let watch: PostgresWatch
    private var link: PostgresLink?
    /// Whether the last transaction had begun to commit when it failed.
    private var isCommitting = false

    /// - Parameters gate, watch: shared by the sessions of a pool.
    init(url: String, gate: Gate, watch: PostgresWatch) {
        self.url = url
        self.gate = gate
        self.watch = watch
    }

    /// Runs a closure between BEGIN and COMMIT; again after a conflict, or when the connection turns out to be lost.
    ///
    /// - Returns: the closure's value and what is to be told.
    func transaction<T>(mayWrite: Bool, _ body: (PostgresConnection) throws -> T) throws -> (T, [Notice]) {
        var attempt = 1
        while true {
            let link = try open()
            do {
                return try watching {
                    guard mayWrite else { return try once(link, false, body) }
                    return try gate.pass(alone: attempt > Self.attemptsAmongOthers) { try once(link, true, body) }
                }
            } catch {
                let mayRetry = try recover(link, attempt)
                guard mayRetry else { throw isCommitting && link.isBroken ? Self.unknown : error }
                attempt += 1
            }
        }
    }

    /// Runs work on the connection outside a transaction.
    func withLink<T>(_ work: (PostgresLink) throws -> T) throws -> T {
        let link = try open()
        defer { if link.isBroken { self.link = nil } }
        return try watching { try work(link) }
    }

    /// Runs work while no other process does the same, waiting for it as long as need be.
    func exclusively(_ work: () throws -> Void) throws {
        let number = 0x53_746F_7261_6765
        _ = try withLink { try $0.execute("SET lock_timeout = 0; SELECT pg_advisory_lock(\(number))") }
        let result = Result { try work() }
        _ = try withLink { try $0.execute("SELECT pg_advisory_unlock_all(); SET lock_timeout = '5s'") }
        try result.get()
    }

    private static let unknown = StorageError.unavailable("the connection was lost during the commit; whether it was done is not known")

    private func open() throws -> PostgresLink {
        try watch.pass()
        if let link { return link }
        let opened = try watching { try PostgresLink(url: url) }
        link = opened
        return opened
    }

    /// Tells the others what this one learns about the server.
    private func watching<T>(_ work: () throws -> T) throws -> T {
        do {
            let value = try work()
            watch.isThere()
            return value
        } catch let error as StorageError where error == .away {
            watch.isAway()
            throw error
        }
    }

    private func once<T>(_ link: PostgresLink, _ mayWrite: Bool, _ body: (PostgresConnection) throws -> T) throws -> (T, [Notice]) {
        isCommitting = false
        try link.execute("BEGIN ISOLATION LEVEL \(mayWrite ? "SERIALIZABLE" : "REPEATABLE READ READ ONLY")")
        let connection = PostgresConnection(link, mayWrite: mayWrite)
        let value = try body(connection)
        if let failure = connection.failure { throw failure }
        isCommitting = true
        guard try link.execute("COMMIT").command == "COMMIT" else { throw StorageError.other("the transaction was undone") }
        return (value, connection.notices)
    }

    /// Ends what failed and waits a little after a conflict.
    ///
    /// - Returns: whether it is safe and useful to try again.
    private func recover(_ link: PostgresLink, _ attempt: Int) throws -> Bool {
        let state = link.lastState
        if link.isBroken {
            self.link = nil
            return attempt == 1 && !isCommitting
        }
        do {
            if link.isInTransaction { try link.execute("ROLLBACK") }
            switch state {
            case "40001", "40P01":
                if attempt > Self.attemptsAmongOthers { Thread.sleep(forTimeInterval: Double.random(in: 0...0.005) * Double(attempt)) }
                return attempt < Self.mostAttempts
            case "0A000", "26000":
                try link.forgetPrepared()
                return attempt == 1
            default: return false
            }
        } catch StorageError.unavailable {
            self.link = nil
            return false
        }
    }
}
