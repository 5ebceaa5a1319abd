import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// A transaction of SQLite.
final class SQLiteConnection: Connection {
    let engine = Engine.sqlite
    private let db: GRDB.Database
    private let mayWrite: Bool
    /// What is told after the commit.
    private(set) var notices: [Notice] = []
    /// The first statement that failed; after it nothing else runs, as on PostgreSQL.
    private(set) var failure: StorageError?
    /// Statements that are being read; the same text within needs one of its own.
    private var running: Set<String> = []

    init(_ db: GRDB.Database, mayWrite: Bool) {
        self.db = db
        self.mayWrite = mayWrite
    }

    func run(_ sql: SQL) throws -> Int {
        let before = db.totalChangesCount
        try scan(sql) { _ in true }
        return db.totalChangesCount == before ? 0 : db.changesCount
    }

    func scan(_ sql: SQL, _ body: (Row) throws -> Bool) throws {
        let text = sql.text { "?\($0)" }
        let statement = try attempt { running.contains(text) ? try db.makeStatement(sql: text) : try db.cachedStatement(sql: text) }
        let isOutermost = running.insert(text).inserted
        defer { if isOutermost { running.remove(text) } }
        let cursor = try attempt { try GRDB.Row.fetchCursor(statement, arguments: StatementArguments(sql.values.map(\.databaseValue))) }
        let cells = SQLiteCells(statement.sqliteStatement, sql: text)
        // Of what only reads nobody has to be told, so each row costs one step.
        let next = statement.isReadonly ? { try self.step(statement) } : { try cursor.next() != nil }
        while try attempt(next) {
            guard try body(Row(cells: cells, index: 0)) else { return }
        }
    }

    private func step(_ statement: Statement) throws -> Bool {
        switch sqlite3_step(statement.sqliteStatement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
        }
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

extension Columns {
    /// Whether a statement still has these columns: a table may have been changed since.
    fileprivate func areThose(of statement: OpaquePointer) -> Bool {
        names.count == Int(sqlite3_column_count(statement))
            && names.indices.allSatisfy { index in
                names[index].withCString { strcmp($0, sqlite3_column_name(statement, Int32(index))) == 0 }
            }
    }
}

/// The row a statement of SQLite stands at.
final class SQLiteCells: Cells {
    private let statement: OpaquePointer
    private let sql: String
    private(set) lazy var columns: Columns = Self.known(statement, sql)
    /// The columns of statements that were read before, by their text.
    private static let memory = Mutex<[String: Columns]>([:])

    init(_ statement: OpaquePointer, sql: String) {
        self.statement = statement
        self.sql = sql
    }

    private static func known(_ statement: OpaquePointer, _ sql: String) -> Columns {
        if let columns = memory.withLock({ $0[sql] }), columns.areThose(of: statement) { return columns }
        let columns = Columns((0..<sqlite3_column_count(statement)).map { String(cString: sqlite3_column_name(statement, $0)) })
        memory.withLock { known in
            if known.count > 2000 { known = [:] }
            known[sql] = columns
        }
        return columns
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
