import Foundation

/// What a form sent: the values of each field, in order.
struct FormFields: Sendable, Hashable {
    private var values: [String: [String]] = [:]
    /// Files by field: the bytes as they came.
    private(set) var files: [String: [UInt8]] = [:]
    /// What the sender calls each file; somebody else chose it, so it is shown or cleaned and never used as a place.
    private(set) var fileNames: [String: String] = [:]

    init() {}

    init(_ values: [String: String]) {
        self.values = values.mapValues { [$0] }
    }

    init(lists values: [String: [String]]) {
        self.values = values
    }

    /// Reads `application/x-www-form-urlencoded`.
    ///
    /// - Throws: `WebError.unreadable` when a name or value is not UTF-8 or there are too many fields.
    init(urlEncoded body: some Collection<UInt8>) throws {
        var count = 0
        for pair in body.split(separator: UInt8(ascii: "&")) {
            count += 1
            guard count <= 2000 else { throw WebError.unreadable }
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.decoded(parts[0])
            values[name, default: []].append(parts.count > 1 ? try Self.decoded(parts[1]) : "")
        }
    }

    init(parts: [MultipartPart]) throws {
        for part in parts {
            if part.isFile {
                files[part.name] = part.bytes
                fileNames[part.name] = part.fileName
            } else {
                values[part.name, default: []].append(try Self.text(part.bytes))
            }
        }
    }

    /// The first value of a field, without the spaces around it; empty when it was not sent.
    subscript(name: String) -> String {
        guard let value = values[name]?.first, let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else {
            return ""
        }
        // Most values have nothing to trim, and there are many.
        guard first.properties.isWhitespace || last.properties.isWhitespace else { return value }
        return value.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Every value of a field, for boxes that can be ticked together.
    func all(_ name: String) -> [String] {
        values[name] ?? []
    }

    /// Names of the fields that were sent.
    var names: [String] { values.keys.sorted() }

    var isEmpty: Bool { values.isEmpty }

    func has(_ name: String) -> Bool { values[name] != nil }

    private static func decoded(_ bytes: some Collection<UInt8>) throws -> String {
        // Most names and values stand as they are.
        if !bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") || $0 == 0 }) {
            guard let text = String(validating: bytes, as: UTF8.self) else { throw WebError.unreadable }
            return text
        }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(hexDigit), let low = rest.next().flatMap(hexDigit) else { throw WebError.unreadable }
                plain.append(high << 4 | low)
            default: plain.append(byte)
            }
        }
        return try text(plain)
    }

    /// Text as it is kept: a line break is one character, however the browser sent it.
    private static func text(_ bytes: [UInt8]) throws -> String {
        // A NUL means nothing in a text, and PostgreSQL refuses it.
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw WebError.unreadable }
        return bytes.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
