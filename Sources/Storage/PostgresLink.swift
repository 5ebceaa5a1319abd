import CLibPQ

/// One connection to PostgreSQL, used by one thread at a time.
final class PostgresLink {
    /// How many statements a connection keeps prepared.
    private static let mostPrepared = 256

    /// The SQLSTATE of the last error.
    private(set) var lastState: String?
    private let wire: PostgresWire
    private var connection: OpaquePointer { wire.connection }
    private var prepared: [String: String] = [:]

    /// Connects; gives up with `.unavailable` when the server does not answer.
    init(url: String) throws {
        wire = try PostgresWire(url: url)
        try execute(
            """
            SET client_min_messages = warning; SET timezone = 'UTC'; SET lock_timeout = '5s';
            SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
            """)
    }

    var isBroken: Bool { wire.isLost || PQstatus(connection) != CONNECTION_OK }

    var isInTransaction: Bool { PQtransactionStatus(connection) != PQTRANS_IDLE }

    var socket: Int32 { PQsocket(connection) }

    /// Such as "15.18".
    var version: String {
        let version = PQserverVersion(connection)
        return "\(version / 10_000).\(version % 10_000)"
    }

    /// Runs statements without values.
    @discardableResult
    func execute(_ text: String) throws -> PostgresResult {
        lastState = nil
        return try result(try wire.answer { PQsendQuery($0, text) })
    }

    /// Runs one statement, prepared once.
    @discardableResult
    func execute(_ sql: SQL) throws -> PostgresResult {
        lastState = nil
        let parameters = PostgresParameters(sql)
        let name = try prepare(parameters)
        return try result(
            parameters.withPointers { values, lengths, formats in
                try wire.answer { PQsendQueryPrepared($0, name, parameters.count, values, lengths, formats, 0) }
            })
    }

    /// Fills a table with lines as `COPY` reads them, until there are no more.
    func copy(into target: String, _ next: () throws -> [UInt8]?) throws {
        lastState = nil
        guard let start = try wire.answer(to: { PQsendQuery($0, "COPY \(target) FROM STDIN") }) else {
            throw StorageError.unavailable(PostgresWire.message(connection))
        }
        guard PQresultStatus(start) == PGRES_COPY_IN else {
            _ = try result(start)
            throw StorageError.other("the server does not take rows")
        }
        PQclear(start)
        do {
            while let line = try next() {
                let sent = line.withUnsafeBytes {
                    PQputCopyData(connection, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
                }
                guard sent == 1 else { throw StorageError.unavailable(PostgresWire.message(connection)) }
            }
        } catch {
            _ = PQputCopyEnd(connection, "stopped")
            while let rest = PQgetResult(connection) { PQclear(rest) }
            throw error
        }
        guard PQputCopyEnd(connection, nil) == 1 else { throw StorageError.unavailable(PostgresWire.message(connection)) }
        let end = Result { _ = try result(PQgetResult(connection)) }
        while let rest = PQgetResult(connection) { PQclear(rest) }
        try end.get()
    }

    /// Forgets the prepared statements, after the schema has changed under them.
    func forgetPrepared() throws {
        prepared = [:]
        try execute("DEALLOCATE ALL")
    }

    /// The next notification that has arrived; reads what is at the socket.
    func nextNotification() throws -> String? {
        guard PQconsumeInput(connection) == 1 else { throw StorageError.unavailable(PostgresWire.message(connection)) }
        guard let notification = PQnotifies(connection) else { return nil }
        defer { PQfreemem(notification) }
        return String(cString: notification.pointee.extra)
    }

    private func prepare(_ parameters: PostgresParameters) throws -> String {
        if let name = prepared[parameters.key] { return name }
        if prepared.count >= Self.mostPrepared { try forgetPrepared() }
        let name = "s\(prepared.count)"
        try result(try wire.answer { PQsendPrepare($0, name, parameters.text, parameters.count, parameters.types) })
        prepared[parameters.key] = name
        return name
    }

    @discardableResult
    private func result(_ pointer: OpaquePointer?) throws -> PostgresResult {
        guard let pointer else { throw StorageError.unavailable(PostgresWire.message(connection)) }
        let result = PostgresResult(pointer)
        if let error = result.error(message: PostgresWire.message(connection), isBroken: isBroken) {
            lastState = result.state
            throw error
        }
        return result
    }
}
