import Foundation

/// Decodes a type from a row: a property from the column of its name, a single value from the first column.
struct RowDecoder: Decoder {
    let row: Row
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(RowContainer(row: row))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "A row is not a list."))
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        CellDecoder(row: row, column: 0)
    }
}

/// The columns of a row by property name.
private struct RowContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let row: Row
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { row.columns.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool {
        row.cells.columns[key.stringValue] != nil
    }

    func decodeNil(forKey key: Key) throws -> Bool {
        try cell(key, Any?.self).decodeNil()
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try cell(key, type).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try cell(key, type).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try cell(key, type).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try cell(key, type).decode(type) }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        try cell(key, type).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
        try cell(key, type).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try cell(key, [Any].self).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { RowDecoder(row: row) }

    func superDecoder(forKey key: Key) throws -> any Decoder { try cell(key, Any.self) }

    private func cell(_ key: Key, _ type: Any.Type) throws -> CellDecoder {
        guard let column = row.cells.columns[key.stringValue] else {
            let columns = row.columns.joined(separator: ", ")
            throw DecodingError.keyNotFound(
                key, .init(codingPath: [], debugDescription: "Property \(key.stringValue) has no column among \(columns)."))
        }
        return CellDecoder(row: row, column: column)
    }
}

/// Decodes one cell.
struct CellDecoder: Decoder, SingleValueDecodingContainer {
    let row: Row
    let column: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func decodeNil() -> Bool { row.isNull(column) }

    func decode(_ type: Bool.Type) throws -> Bool { try found(row.integer(column).map { $0 != 0 }) }
    func decode(_ type: String.Type) throws -> String { try found(row.text(column)) }
    func decode(_ type: Double.Type) throws -> Double { try found(row.real(column)) }
    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try found(row.integer(column)) }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
    func decode(_ type: UInt.Type) throws -> UInt { try integer() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        if type == Date.self, let date = Date(timeIntervalSince1970: Double(try decode(Int.self)) / 1000) as? T { return date }
        if type == [UInt8].self, let bytes = try found(row.bytes(column), [UInt8].self) as? T { return bytes }
        if type == Data.self, let data = Data(try found(row.bytes(column), Data.self)) as? T { return data }
        return try T(from: self)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw mismatch(type, "cannot be read as several values")
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw mismatch([Any].self, "cannot be read as a list")
    }

    private func integer<I: FixedWidthInteger>() throws -> I {
        try found(row.integer(column).flatMap { I(exactly: $0) })
    }

    private func found<T>(_ value: T?, _ type: Any.Type = T.self) throws -> T {
        guard let value else {
            throw mismatch(type, row.isNull(column) ? "is NULL, but \(type) is asked for" : "cannot be read as \(type)")
        }
        return value
    }

    private func mismatch(_ type: Any.Type, _ sentence: String) -> DecodingError {
        .typeMismatch(type, .init(codingPath: [], debugDescription: "Column \(row.columns[column]) \(sentence)."))
    }
}
