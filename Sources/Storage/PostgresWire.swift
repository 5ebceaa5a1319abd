import CLibPQ
import Foundation

/// Talks to a server with a limit to waiting, which libpq's own calls do not have.
///
/// A statement may take as long as it needs, as long as the server itself still lets somebody in.
final class PostgresWire {
    /// How long to wait before looking again whether the server is still there, in seconds.
    private static let nextLook = 3.0

    let connection: OpaquePointer
    private let url: String
    /// The server stopped answering; what it may still say is of no use.
    private(set) var isLost = false

    /// Connects; gives up with `.unavailable` when the server does not answer.
    init(url: String) throws {
        self.url = url
        connection = try Self.connect(url)
    }

    deinit {
        PQfinish(connection)
    }

    /// Sends a statement and waits for the last of its results.
    ///
    /// - Parameter send: hands the statement to libpq; 1 when that succeeded.
    func answer(to send: (OpaquePointer) -> Int32) throws -> OpaquePointer? {
        guard send(connection) == 1 else { return nil }
        var last: OpaquePointer?
        while true {
            do {
                try waitForResult()
            } catch {
                PQclear(last)
                throw error
            }
            guard let next = PQgetResult(connection) else { return last }
            PQclear(last)
            last = next
            if PQresultStatus(next) == PGRES_COPY_IN { return last }
        }
    }

    private func waitForResult() throws {
        var patience = PostgresWatch.patience
        while PQisBusy(connection) == 1 {
            if Self.wait(PQsocket(connection), POLLIN, until: .now + .seconds(patience)) {
                // What went wrong, if anything, is in the result that follows.
                guard PQconsumeInput(connection) == 1 else { return }
            } else {
                guard isServerThere() else {
                    isLost = true
                    throw StorageError.away
                }
                patience = Self.nextLook
            }
        }
    }

    /// Whether the server lets somebody in, or refuses with an answer of its own.
    private func isServerThere() -> Bool {
        do {
            PQfinish(try Self.connect(url))
            return true
        } catch {
            return error as? StorageError != .away
        }
    }

    private static func connect(_ url: String) throws -> OpaquePointer {
        let defaults = [
            ("tcp_user_timeout", "5000"), ("keepalives_idle", "30"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
            ("application_name", "Storage \(ProcessInfo.processInfo.processIdentifier)"), ("client_encoding", "UTF8"), ("dbname", url),
        ]
        let keys = CStrings(defaults.map(\.0))
        let values = CStrings(defaults.map(\.1))
        let deadline = ContinuousClock.now + .seconds(patience(of: url))
        guard let connection = PQconnectStartParams(keys.pointers, values.pointers, 1) else {
            throw StorageError.unavailable("no memory for a connection")
        }
        var state = PQstatus(connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            guard state != PGRES_POLLING_FAILED else {
                defer { PQfinish(connection) }
                throw StorageError.unavailable(message(connection))
            }
            guard wait(PQsocket(connection), state == PGRES_POLLING_READING ? POLLIN : POLLOUT, until: deadline) else {
                PQfinish(connection)
                throw StorageError.away
            }
            state = PQconnectPoll(connection)
        }
        return connection
    }

    /// How long connecting may take: what the address says as `connect_timeout`, in seconds, or else our own patience.
    private static func patience(of url: String) -> Double {
        let asked = URLComponents(string: url)?.queryItems?.first { $0.name == "connect_timeout" }?.value
        return asked.flatMap(Double.init) ?? PostgresWatch.patience
    }

    /// Waits for a socket; false when the time is over.
    private static func wait(_ socket: Int32, _ event: Int32, until deadline: ContinuousClock.Instant) -> Bool {
        while true {
            let left = (deadline - .now) / .milliseconds(1)
            var descriptor = pollfd(fd: socket, events: Int16(event), revents: 0)
            let ready = poll(&descriptor, 1, Int32(max(0, left.rounded(.up))))
            if ready > 0 { return true }
            if ready == 0 || errno != EINTR { return false }
        }
    }

    static func message(_ connection: OpaquePointer) -> String {
        String(cString: PQerrorMessage(connection)).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
