import Foundation
import GRDB
import GRDBSQLite

/// A transaction of SQLite.
final class SQLiteConnection: Connection {
    let engine = Engine.sqlite
    private let db: GRDB.Database
    private let mayWrite: Bool
    /// Of a connection that only reads.
    private let statements: SQLiteStatements?
    /// What is told after the commit.
    private(set) var notices: [Notice] = []
    /// The first statement that failed; after it nothing else runs, as on PostgreSQL.
    private(set) var failure: StorageError?
    /// Statements that are being read; the same text within needs one of its own.
    private var running: Set<String> = []

    init(_ db: GRDB.Database, mayWrite: Bool, statements: SQLiteStatements? = nil) {
        self.db = db
        self.mayWrite = mayWrite
        self.statements = statements
    }

    func run(_ sql: SQL) throws -> Int {
        let before = db.totalChangesCount
        try scan(sql) { _ in true }
        return db.totalChangesCount == before ? 0 : db.changesCount
    }

    func scan(_ sql: SQL, _ body: (Row) throws -> Bool) throws {
        let text = sql.text { "?\($0)" }
        if let statements { return try scan(text, sql.values, statements, body) }
        let statement = try attempt { running.contains(text) ? try db.makeStatement(sql: text) : try db.cachedStatement(sql: text) }
        let isOutermost = running.insert(text).inserted
        defer { if isOutermost { running.remove(text) } }
        let cursor = try attempt { try GRDB.Row.fetchCursor(statement, arguments: StatementArguments(sql.values.map(\.databaseValue))) }
        let cells = SQLiteCells(statement.sqliteStatement, Columns(of: statement.sqliteStatement))
        while try attempt({ try cursor.next() }) != nil {
            guard try body(Row(cells: cells, index: 0)) else { return }
        }
    }

    /// What the body throws is its own and no failure of the statement.
    private func scan(_ text: String, _ values: [SQLValue], _ statements: SQLiteStatements, _ body: (Row) throws -> Bool) throws {
        var thrown: (any Error)?
        try attempt {
            try statements.scan(text, values) { row in
                do {
                    return try body(row)
                } catch {
                    thrown = error
                    return false
                }
            }
        }
        if let thrown { throw thrown }
    }

    func notify(_ channel: String, _ payload: String) throws {
        let notice = try Notice(channel: channel, payload: payload)
        guard mayWrite else { throw StorageError.readOnly("a reading closure does not notify") }
        if !notices.contains(notice) { notices.append(notice) }
    }

    private func attempt<T>(_ work: () throws -> T) throws -> T {
        if let failure { throw failure }
        do {
            return try StorageError.translating(work)
        } catch let error as StorageError {
            failure = error
            throw error
        }
    }
}

extension SQLValue {
    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .real(let value): value.databaseValue
        case .text(let value): value.databaseValue
        case .blob(let value): Data(value).databaseValue
        }
    }
}

/// The row a statement of SQLite stands at.
final class SQLiteCells: Cells {
    private let statement: OpaquePointer
    let columns: Columns

    init(_ statement: OpaquePointer, _ columns: Columns) {
        self.statement = statement
        self.columns = columns
    }

    func isNull(_ row: Int, _ column: Int) -> Bool { type(column) == SQLITE_NULL }

    func integer(_ row: Int, _ column: Int) -> Int? {
        switch type(column) {
        case SQLITE_INTEGER: Int(sqlite3_column_int64(statement, Int32(column)))
        case SQLITE_FLOAT: Int(exactly: sqlite3_column_double(statement, Int32(column)))
        case SQLITE_TEXT: text(row, column).flatMap { Int($0) }
        default: nil
        }
    }

    func real(_ row: Int, _ column: Int) -> Double? {
        switch type(column) {
        case SQLITE_INTEGER, SQLITE_FLOAT: sqlite3_column_double(statement, Int32(column))
        case SQLITE_TEXT: text(row, column).flatMap { Double($0) }
        default: nil
        }
    }

    func text(_ row: Int, _ column: Int) -> String? {
        switch type(column) {
        case SQLITE_INTEGER: String(sqlite3_column_int64(statement, Int32(column)))
        case SQLITE_FLOAT: String(sqlite3_column_double(statement, Int32(column)))
        case SQLITE_TEXT:
            sqlite3_column_text(statement, Int32(column)).map { start in
                let length = Int(sqlite3_column_bytes(statement, Int32(column)))
                return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
            }
        default: nil
        }
    }

    func withUnsafeBytes<R>(_ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer?) throws -> R) rethrows -> R {
        guard type(column) == SQLITE_BLOB else { return try body(nil) }
        let start = sqlite3_column_blob(statement, Int32(column))
        return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }

    func value(_ row: Int, _ column: Int) -> SQLValue {
        switch type(column) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, Int32(column)))
        case SQLITE_FLOAT: .real(sqlite3_column_double(statement, Int32(column)))
        case SQLITE_TEXT: text(row, column).map { .text($0) } ?? .null
        case SQLITE_BLOB: withUnsafeBytes(row, column) { bytes in .blob(bytes.map { [UInt8]($0) } ?? []) }
        default: .null
        }
    }

    private func type(_ column: Int) -> Int32 { sqlite3_column_type(statement, Int32(column)) }
}
