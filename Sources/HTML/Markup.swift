/// A piece of HTML or SVG as UTF-8 bytes, written by string interpolation.
///
/// Literal parts go in as they stand; an interpolated `String` is always escaped, so that what a person typed can
/// never become markup; an interpolated `Markup` nests without being escaped again.
///
/// ```swift
/// let row: Markup = "<td>\(partner.name)</td>"
/// let table: Markup = "<table>\(rows)</table>"
/// ```
///
/// An attribute value is always quoted. In an attribute that holds an address (`href`, `src`, `action`, …) only a
/// `WebAddress` may be interpolated: a plain string there becomes `about:invalid` and stops a debug build.
public struct Markup: Sendable, Hashable {
    /// The UTF-8 bytes, ready to send.
    public private(set) var bytes: [UInt8]

    /// No markup at all.
    public static let empty = Markup(bytes: [])

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Text that is escaped for element content and quoted attributes.
    public init(text: String) {
        bytes = []
        bytes.appendEscaped(text)
    }

    /// Markup taken as it stands. Only for bytes that this program itself made.
    public init(trusted string: String) {
        bytes = Array(string.utf8)
    }

    public var isEmpty: Bool { bytes.isEmpty }

    /// The same bytes as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public static func += (left: inout Markup, right: Markup) {
        left.bytes.append(contentsOf: right.bytes)
    }

    public static func + (left: Markup, right: Markup) -> Markup {
        var sum = left
        sum += right
        return sum
    }
}

extension Markup: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) {
        bytes = Array(value.utf8)
    }

    public init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    /// Collects literal and interpolated parts into one byte buffer.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8]

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes = []
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: String) {
            bytes.append(contentsOf: literal.utf8)
        }

        /// Text: escaped. A literal in the source is markup wherever it can be, so that both sides of a choice between
        /// pieces of markup mean the same; a value that is a `String` always comes here.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ text: String) {
            if bytes.last == UInt8(ascii: "\""), bytes.endsInAddressAttribute {
                assertionFailure("an address attribute takes a WebAddress, not a string: \(text)")
                appendLiteral("about:invalid")
            } else {
                bytes.appendEscaped(text)
            }
        }

        /// A whole number, without grouping.
        public mutating func appendInterpolation(_ number: Int) {
            appendLiteral(String(number))
        }

        /// Markup: as it stands.
        public mutating func appendInterpolation(_ markup: Markup) {
            bytes.append(contentsOf: markup.bytes)
        }

        /// Optional markup: nothing when there is none.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ markup: Markup?) {
            if let markup { bytes.append(contentsOf: markup.bytes) }
        }

        /// Several pieces, one after the other.
        public mutating func appendInterpolation(_ pieces: some Sequence<Markup>) {
            for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        }

        /// Markup that is there only when a condition holds.
        public mutating func appendInterpolation(_ markup: @autoclosure () -> Markup, if condition: Bool) {
            if condition { bytes.append(contentsOf: markup().bytes) }
        }

        /// An address, escaped for its attribute.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ address: WebAddress) {
            bytes.appendEscaped(address.text)
        }

        /// A value as JSON for a `<script type="application/json">` element.
        public mutating func appendInterpolation(_ script: ScriptValue) {
            bytes.append(contentsOf: script.bytes)
        }
    }
}

extension [UInt8] {
    /// Appends text with the five characters that mean something in markup replaced, and NUL dropped.
    fileprivate mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            // What needs no escape goes over in one piece.
            var start = 0
            for (place, byte) in bytes.enumerated() {
                guard let escape = Self.escape(byte) else { continue }
                append(contentsOf: bytes[start..<place])
                append(contentsOf: escape.utf8)
                start = place + 1
            }
            append(contentsOf: bytes[start...])
        }
    }

    private static func escape(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0: ""
        default: nil
        }
    }

    /// Whether the bytes end where the value of an address attribute begins.
    fileprivate var endsInAddressAttribute: Bool {
        guard count > 6, self[count - 2] == UInt8(ascii: "=") else { return false }
        // The last letters of href, src, action and formaction, poster.
        guard [UInt8(ascii: "f"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "r")].contains(self[count - 3]) else { return false }
        return [" href=\"", " src=\"", " action=\"", " formaction=\"", " poster=\""].contains {
            suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }
}
