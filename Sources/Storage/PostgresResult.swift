import CLibPQ

/// What a statement answered. Cells arrive as text.
final class PostgresResult: Cells {
    private static let bool: Oid = 16
    private static let bytea: Oid = 17
    /// bigint, smallint, integer.
    private static let integers: Set<Oid> = [20, 21, 23]
    private static let reals: Set<Oid> = [700, 701]

    private let pointer: OpaquePointer
    private let types: [Oid]
    private(set) lazy var columns = Columns(types.indices.map { String(cString: PQfname(pointer, Int32($0))) })

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        types = (0..<PQnfields(pointer)).map { PQftype(pointer, $0) }
    }

    deinit {
        PQclear(pointer)
    }

    var count: Int { Int(PQntuples(pointer)) }

    /// The statement that was carried out: "COMMIT", "INSERT 0 1".
    var command: String { String(cString: PQcmdStatus(pointer)) }

    /// Rows inserted, updated or deleted; a SELECT changes none.
    var changes: Int {
        command.hasPrefix("SELECT") ? 0 : Int(String(cString: PQcmdTuples(pointer))) ?? 0
    }

    /// The five characters of an error's SQLSTATE.
    var state: String? { field("C") }

    func error(message: String, isBroken: Bool) -> StorageError? {
        switch PQresultStatus(pointer) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: nil
        default: StorageError(state: isBroken ? "08006" : state ?? "", message: field("M") ?? message)
        }
    }

    func isNull(_ row: Int, _ column: Int) -> Bool {
        !types.indices.contains(column) || PQgetisnull(pointer, Int32(row), Int32(column)) == 1
    }

    func integer(_ row: Int, _ column: Int) -> Int? {
        guard let text = text(row, column) else { return nil }
        return Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
    }

    func real(_ row: Int, _ column: Int) -> Double? {
        text(row, column).flatMap { Double($0) }
    }

    /// Truth values are 1 and 0, as on SQLite.
    func text(_ row: Int, _ column: Int) -> String? {
        guard !isNull(row, column), types[column] != Self.bytea else { return nil }
        let cell = cell(row, column)
        if types[column] == Self.bool { return cell.first == UInt8(ascii: "t") ? "1" : "0" }
        return String(decoding: cell, as: UTF8.self)
    }

    func withUnsafeBytes<R>(_ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer?) throws -> R) rethrows -> R {
        guard !isNull(row, column), types[column] == Self.bytea else { return try body(nil) }
        let digits = cell(row, column).dropFirst(2)
        let bytes = [UInt8](unsafeUninitializedCapacity: digits.count / 2) { buffer, count in
            var position = digits.startIndex
            count = digits.count / 2
            for index in 0..<count {
                buffer[index] = Self.digit(digits[position]) << 4 | Self.digit(digits[position + 1])
                position += 2
            }
        }
        return try bytes.withUnsafeBytes(body)
    }

    func value(_ row: Int, _ column: Int) -> SQLValue {
        guard !isNull(row, column) else { return .null }
        switch types[column] {
        case Self.bytea: return withUnsafeBytes(row, column) { bytes in .blob(bytes.map { [UInt8]($0) } ?? []) }
        case Self.bool: return .integer(text(row, column) == "1" ? 1 : 0)
        case let type where Self.integers.contains(type): return integer(row, column).map { .integer(Int64($0)) } ?? .null
        case let type where Self.reals.contains(type): return real(row, column).map { .real($0) } ?? .null
        default: return text(row, column).map { .text($0) } ?? .null
        }
    }

    private func cell(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer {
        let start = PQgetvalue(pointer, Int32(row), Int32(column))
        return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(pointer, Int32(row), Int32(column))))
    }

    /// The value of a hexadecimal digit, which the server writes in lower case.
    private static func digit(_ character: UInt8) -> UInt8 {
        character >= UInt8(ascii: "a") ? character - UInt8(ascii: "a") + 10 : character - UInt8(ascii: "0")
    }

    private func field(_ code: Character) -> String? {
        guard let ascii = code.asciiValue, let text = PQresultErrorField(pointer, Int32(ascii)) else { return nil }
        return String(cString: text)
    }
}

extension StorageError {
    /// PostgreSQL's error by its SQLSTATE.
    init(state: String, message: String) {
        self =
            switch state {
            case "23505": .unique(message)
            case "23503": .foreignKey(message)
            case "23514": .check(message)
            case "23502": .notNull(message)
            case "25006": .readOnly(message)
            case "53100": .full(message)
            case "40001", "40P01", "55P03": .busy(message)
            case "53300", "57P01", "57P02", "57P03": .unavailable(message)
            case _ where state.hasPrefix("08"): .unavailable(message)
            default: .other(message)
            }
    }
}
