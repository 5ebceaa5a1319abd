import CLibPQ
import Foundation

/// The text of a statement and its values as PostgreSQL takes them: binary, each with its type declared.
///
/// NULL stands in the text itself, as a parameter without a type cannot be used everywhere.
struct PostgresParameters {
    let text: String
    private(set) var types: [Oid] = []
    private var bytes: [UInt8] = []
    private var lengths: [Int32] = []

    init(_ sql: SQL) {
        var number = 0
        text = sql.text { position in
            if sql.values[position - 1] == .null { return "NULL" }
            number += 1
            return "$\(number)"
        }
        for value in sql.values {
            switch value {
            case .null: continue
            case .integer(let value): append(20, Self.bytes(value))
            case .real(let value): append(701, Self.bytes(value.bitPattern))
            case .text(let value): append(25, value.utf8)
            case .blob(let value): append(17, value)
            }
        }
    }

    /// What tells one prepared statement from another.
    var key: String {
        types.isEmpty ? text : text + types.map { " \($0)" }.joined()
    }

    var count: Int32 { Int32(types.count) }

    /// The values, their lengths and their formats.
    func withPointers<R>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) throws -> R
    ) rethrows -> R {
        // One byte more, so that a value of no bytes has an address too: without one it would be NULL.
        try (bytes + [0]).withUnsafeBytes { buffer in
            var start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = lengths.map { length in
                defer { start = start?.advanced(by: Int(length)) }
                return start
            }
            return try body(values, lengths, [Int32](repeating: 1, count: lengths.count))
        }
    }

    private mutating func append(_ type: Oid, _ value: some Collection<UInt8>) {
        types.append(type)
        lengths.append(Int32(value.count))
        bytes += value
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { [UInt8]($0) }
    }
}

/// A list of C strings that ends in a null pointer.
final class CStrings {
    let pointers: [UnsafePointer<CChar>?]

    init(_ strings: [String]) {
        pointers = strings.map { UnsafePointer(strdup($0)) } + [nil]
    }

    deinit {
        pointers.forEach { free(UnsafeMutablePointer(mutating: $0)) }
    }
}
