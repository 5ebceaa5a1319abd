/// Where the cells of a result come from.
protocol Cells: AnyObject {
    var columns: Columns { get }
    func isNull(_ row: Int, _ column: Int) -> Bool
    func integer(_ row: Int, _ column: Int) -> Int?
    func real(_ row: Int, _ column: Int) -> Double?
    func text(_ row: Int, _ column: Int) -> String?
    func withUnsafeBytes<R>(_ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer?) throws -> R) rethrows -> R
    /// As the engine keeps it.
    func value(_ row: Int, _ column: Int) -> SQLValue
}

/// The columns of one result, under their own names and as properties are called; made once for all its rows.
final class Columns: Sendable {
    let names: [String]
    private let positions: [String: Int]

    init(_ names: [String]) {
        self.names = names
        var positions: [String: Int] = [:]
        for (position, name) in names.enumerated().reversed() {
            positions[name] = position
            positions[Self.property(name)] = position
        }
        self.positions = positions
    }

    subscript(name: String) -> Int? { positions[name] }

    /// `opened_at` → `openedAt`.
    private static func property(_ column: String) -> String {
        let words = column.split(separator: "_")
        return words.dropFirst().reduce(into: String(words.first ?? "")) { $0 += $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}

/// One row of a result, valid within the closure that receives it; columns are counted from 0.
///
/// A cell answers nil when it is NULL or cannot be read as what is asked for.
public struct Row {
    let cells: any Cells
    let index: Int

    /// The column names in order.
    public var columns: [String] { cells.columns.names }

    public func isNull(_ column: Int) -> Bool { cells.isNull(index, column) }

    /// The cell as the engine keeps it.
    public func value(_ column: Int) -> SQLValue { cells.value(index, column) }

    public func integer(_ column: Int) -> Int? { cells.integer(index, column) }

    public func real(_ column: Int) -> Double? { cells.real(index, column) }

    public func text(_ column: Int) -> String? { cells.text(index, column) }

    /// A copy of a blob.
    public func bytes(_ column: Int) -> [UInt8]? {
        withUnsafeBytes(column) { bytes in bytes.map { [UInt8]($0) } }
    }

    /// A blob without a copy where the engine has it in memory; the pointer is valid within the body only.
    public func withUnsafeBytes<R>(_ column: Int, _ body: (UnsafeRawBufferPointer?) throws -> R) rethrows -> R {
        try cells.withUnsafeBytes(index, column, body)
    }
}
