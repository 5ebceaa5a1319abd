import Foundation
import GRDB
import GRDBSQLite

/// The statements of one connection that reads, each text prepared once. It finalizes them before the connection closes.
///
/// GRDB's cursors tell who observes a database of each statement; of a connection that only reads nobody has to be told.
final class SQLiteStatements {
    private let connection: OpaquePointer?
    private var known: [String: Statement] = [:]
    /// More texts than these are not kept.
    private static let most = 500

    /// One prepared text.
    final class Statement {
        let handle: OpaquePointer
        fileprivate(set) var isRunning = false
        fileprivate var columns: Columns?

        fileprivate init(_ handle: OpaquePointer) {
            self.handle = handle
        }

        deinit {
            sqlite3_finalize(handle)
        }

        /// The columns of the result; made anew when a table has been changed.
        fileprivate func currentColumns() -> Columns {
            if let columns, columns.areThose(of: handle) { return columns }
            let columns = Columns(of: handle)
            self.columns = columns
            return columns
        }
    }

    init(_ connection: OpaquePointer?) {
        self.connection = connection
    }

    /// Runs a text with values and hands the rows over one by one until the body answers false.
    func scan(_ text: String, _ values: [SQLValue], _ body: (Row) throws -> Bool) throws {
        let statement = try statement(text)
        statement.isRunning = true
        defer {
            sqlite3_reset(statement.handle)
            sqlite3_clear_bindings(statement.handle)
            statement.isRunning = false
        }
        for (index, value) in values.enumerated() { try bind(value, Int32(index + 1), statement.handle) }
        var cells: SQLiteCells?
        while try step(statement.handle) {
            // Its columns are known only once a step has prepared it anew, should a table have been changed.
            let current = cells ?? SQLiteCells(statement.handle, statement.currentColumns())
            cells = current
            guard try body(Row(cells: current, index: 0)) else { return }
        }
    }

    /// Runs a text without values or rows.
    func run(_ text: String) throws {
        try scan(text, []) { _ in true }
    }

    private func statement(_ text: String) throws -> Statement {
        // A text that is being read needs another one within.
        if let statement = known[text], !statement.isRunning { return statement }
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else { throw error(code) }
        let statement = Statement(handle)
        if known[text] == nil, known.count < Self.most { known[text] = statement }
        return statement
    }

    private func bind(_ value: SQLValue, _ place: Int32, _ handle: OpaquePointer) throws {
        // SQLite makes a copy.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let code: Int32 =
            switch value {
            case .null: sqlite3_bind_null(handle, place)
            case .integer(let value): sqlite3_bind_int64(handle, place, Int64(value))
            case .real(let value): sqlite3_bind_double(handle, place, value)
            case .text(let value): sqlite3_bind_text(handle, place, value, Int32(value.utf8.count), copied)
            case .blob(let value): sqlite3_bind_blob(handle, place, value, Int32(value.count), copied)
            }
        guard code == SQLITE_OK else { throw error(code) }
    }

    private func step(_ handle: OpaquePointer) throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        case let code: throw error(code)
        }
    }

    private func error(_ code: Int32) -> DatabaseError {
        let extended = sqlite3_extended_errcode(connection)
        return DatabaseError(
            resultCode: ResultCode(rawValue: extended == SQLITE_OK ? code : extended), message: String(cString: sqlite3_errmsg(connection)))
    }
}

extension Columns {
    convenience init(of statement: OpaquePointer) {
        self.init((0..<sqlite3_column_count(statement)).map { String(cString: sqlite3_column_name(statement, $0)) })
    }

    /// Whether a statement still has these columns: a table may have been changed since.
    fileprivate func areThose(of statement: OpaquePointer) -> Bool {
        names.count == Int(sqlite3_column_count(statement))
            && names.indices.allSatisfy { index in
                names[index].withCString { strcmp($0, sqlite3_column_name(statement, Int32(index))) == 0 }
            }
    }
}
