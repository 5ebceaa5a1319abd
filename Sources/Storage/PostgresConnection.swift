/// A transaction of PostgreSQL.
final class PostgresConnection: Connection {
    let engine = Engine.postgresql
    private let link: PostgresLink
    private let mayWrite: Bool
    /// What is told after the commit.
    private(set) var notices: [Notice] = []
    /// The first statement that failed; after it nothing else runs.
    private(set) var failure: StorageError?

    init(_ link: PostgresLink, mayWrite: Bool) {
        self.link = link
        self.mayWrite = mayWrite
    }

    @discardableResult
    func run(_ sql: SQL) throws -> Int {
        try execute(sql).changes
    }

    func scan(_ sql: SQL, _ body: (Row) throws -> Bool) throws {
        let result = try execute(sql)
        for index in 0..<result.count {
            guard try body(Row(cells: result, index: index)) else { return }
        }
    }

    func notify(_ channel: String, _ payload: String) throws {
        let notice = try Notice(channel: channel, payload: payload)
        guard mayWrite else { throw StorageError.readOnly("a reading closure does not notify") }
        if !notices.contains(notice) { notices.append(notice) }
    }

    private func execute(_ sql: SQL) throws -> PostgresResult {
        if let failure { throw failure }
        do {
            return try link.execute(sql)
        } catch let error as StorageError {
            failure = error
            throw error
        }
    }
}
