/// The engines behind one interface.
public enum Engine: String, Sendable, CaseIterable {
    case sqlite
    case postgresql
}

/// A transaction in progress: what a closure of `Database.read` and `Database.write` works with, and never takes along.
///
/// A statement that fails ends its whole transaction on both engines, even when the closure catches the error.
/// Every method throws `StorageError`, or `DecodingError` when a row does not fit the type asked for.
public protocol Connection {
    var engine: Engine { get }

    /// Runs a statement and answers how many rows it inserted, updated or deleted.
    @discardableResult
    func run(_ sql: SQL) throws -> Int

    /// Hands the rows over one by one until the body answers false.
    func scan(_ sql: SQL, _ body: (Row) throws -> Bool) throws

    /// Tells those who `listen` to the channel, once the transaction has been committed; equal ones are told once.
    ///
    /// - Parameter payload: together with the channel at most 7,900 bytes.
    func notify(_ channel: String, _ payload: String) throws
}

extension Connection {
    /// Hands the rows over one by one, for scans; a row is valid within the body only.
    public func forEachRow(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try scan(sql) { row in
            try body(row)
            return true
        }
    }

    /// All rows; column `opened_at` fills property `openedAt`.
    public func rows<T: Decodable>(_ sql: SQL, as type: T.Type = T.self) throws -> [T] {
        var rows: [T] = []
        try forEachRow(sql) { rows.append(try T(from: RowDecoder(row: $0))) }
        return rows
    }

    /// The first row, or nil when there is none.
    public func row<T: Decodable>(_ sql: SQL, as type: T.Type = T.self) throws -> T? {
        var first: T?
        try scan(sql) { row in
            first = try T(from: RowDecoder(row: row))
            return false
        }
        return first
    }

    /// The first column of the first row; nil when there is no row or it is NULL.
    public func value<T: Decodable>(_ sql: SQL, as type: T.Type = T.self) throws -> T? {
        var first: T?
        try scan(sql) { row in
            first = row.isNull(0) ? nil : try CellDecoder(row: row, column: 0).decode(T.self)
            return false
        }
        return first
    }

    /// The first column of all rows.
    public func values<T: Decodable>(_ sql: SQL, as type: T.Type = T.self) throws -> [T] {
        var values: [T] = []
        try forEachRow(sql) { values.append(try CellDecoder(row: $0, column: 0).decode(T.self)) }
        return values
    }
}
