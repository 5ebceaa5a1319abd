/// An address that may stand in a link: a path of this site, or `http`, `https`, `mailto` and `tel` elsewhere.
///
/// A scheme such as `javascript:` cannot be expressed: such a text becomes `about:invalid`.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address as it stands in the attribute, before escaping.
    public let text: String

    public var description: String { text }

    /// An address written by a person or read from data.
    public init(untrusted text: String) {
        let lower = text.lowercased()
        let allowed = ["https://", "http://", "mailto:", "tel:"].contains { lower.hasPrefix($0) }
        self.text = allowed ? text : "about:invalid"
    }

    /// A path of this site from its segments, each percent-encoded: `["netwerken", id]` is `/netwerken/…`.
    public init(path segments: [String], query: [(name: String, value: String)] = [], fragment: String? = nil) {
        var text = "/" + segments.map(Self.encoded).joined(separator: "/")
        if !query.isEmpty {
            text += "?" + query.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
        }
        if let fragment { text += "#" + Self.encoded(fragment) }
        self.text = text
    }

    /// This address with one more segment.
    public func appending(_ segment: String) -> WebAddress {
        WebAddress(made: (text == "/" ? "" : text) + "/" + Self.encoded(segment))
    }

    /// This address with a fragment behind it.
    public func fragment(_ name: String) -> WebAddress {
        WebAddress(made: text + "#" + Self.encoded(name))
    }

    /// This address with one more query field; a fragment stays last.
    public func query(_ name: String, _ value: String) -> WebAddress {
        let before = text.prefix { $0 != "#" }
        let field = (before.contains("?") ? "&" : "?") + Self.encoded(name) + "=" + Self.encoded(value)
        return WebAddress(made: before + field + text.dropFirst(before.count))
    }

    private init(made text: String) {
        self.text = text
    }

    /// Percent-encodes all but the unreserved characters of RFC 3986.
    private static func encoded(_ segment: String) -> String {
        if segment.utf8.allSatisfy(isUnreserved) { return segment }
        var text = ""
        for byte in segment.utf8 {
            if isUnreserved(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                text += "%" + (hex.count == 1 ? "0" + hex : hex)
            }
        }
        return text
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

extension WebAddress: ExpressibleByStringLiteral {
    /// A literal in the source: trusted as written.
    public init(stringLiteral value: String) {
        text = value
    }
}

extension WebAddress {
    /// A place on the same page.
    public init(anchor: String) {
        self = WebAddress(stringLiteral: "").fragment(anchor)
    }
}
