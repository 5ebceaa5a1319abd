import Foundation

/// An element of a page, read strictly: every tag closed, every attribute quoted, every sign escaped.
struct Element: Sendable {
    let name: String
    let attributes: [Attribute]
    fileprivate(set) var children: [Node] = []

    struct Attribute: Sendable {
        let name: String
        let value: String
    }

    enum Node: Sendable {
        case element(Element)
        case text(String)
    }

    /// What is wrong with a page, and the markup around it.
    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    /// - Throws: `Malformed` for markup that a browser would have to guess about.
    init(page: String) throws {
        var reader = MarkupReader(page)
        self = try reader.document()
    }

    fileprivate init(_ name: String, _ attributes: [Attribute]) {
        self.name = name
        self.attributes = attributes
    }

    subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    var classes: [String] { (self["class"] ?? "").split(separator: " ").map(String.init) }

    var elements: [Element] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// Every element below this one, in order, this one first.
    var everything: [Element] { [self] + elements.flatMap(\.everything) }

    func all(_ name: String, class mark: String? = nil) -> [Element] {
        everything.filter { $0.name == name && (mark.map($0.classes.contains) ?? true) }
    }

    /// The words in it, with single spaces.
    var text: String {
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What stands in a textarea: its first line break belongs to the markup.
    var typed: String {
        let text = words
        return text.hasPrefix("\n") ? String(text.dropFirst()) : text
    }

    private var words: String {
        children.map { node in
            switch node {
            case .text(let text): text
            case .element(let element): Self.inline.contains(element.name) ? element.words : " \(element.words) "
            }
        }.joined()
    }

    /// Elements that do not part the words around them.
    static let inline: Set<String> = ["a", "b", "cite", "em", "i", "mark", "small", "span", "strong", "textarea"]
    static let void: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta"]
}

/// Reads the bytes of a page.
private struct MarkupReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func document() throws -> Element {
        guard starts(with: "<!doctype html>") else { throw problem("no doctype") }
        position += 15
        var open = [Element("", [])]
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                open[open.count - 1].children.append(.text(try text(until: UInt8(ascii: "<"))))
            } else if starts(with: "</") {
                let name = try endTag()
                let closed = open.removeLast()
                guard closed.name == name, !open.isEmpty else { throw problem("</\(name)> closes <\(closed.name)>") }
                open[open.count - 1].children.append(.element(closed))
            } else {
                let (element, isClosed) = try startTag()
                if isClosed || Element.void.contains(element.name) {
                    open[open.count - 1].children.append(.element(element))
                } else {
                    open.append(element)
                }
            }
        }
        guard open.count == 1, let root = open[0].elements.first, open[0].elements.count == 1 else {
            throw problem("<\(open[open.count - 1].name)> is not closed")
        }
        return root
    }

    private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private func problem(_ sentence: String) -> Element.Malformed {
        let around = bytes[max(0, position - 80)..<min(bytes.count, position + 80)]
        return Element.Malformed(description: "\(sentence), at: …\(String(decoding: around, as: UTF8.self))…")
    }

    private mutating func endTag() throws -> String {
        position += 2
        let name = word()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { throw problem("</\(name) does not end") }
        position += 1
        return name
    }

    private mutating func startTag() throws -> (Element, isClosed: Bool) {
        position += 1
        let name = word()
        guard !name.isEmpty else { throw problem("a < that is no tag") }
        var attributes: [Element.Attribute] = []
        while true {
            let hasSpace = skipSpace()
            guard position < bytes.count else { throw problem("<\(name) does not end") }
            if starts(with: "/>") {
                position += 2
                return (Element(name, attributes), true)
            }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                return (Element(name, attributes), false)
            }
            guard hasSpace else { throw problem("no space before an attribute") }
            let attribute = try attribute()
            guard !attributes.contains(where: { $0.name == attribute.name }) else { throw problem("\(attribute.name) is there twice") }
            attributes.append(attribute)
        }
    }

    private mutating func attribute() throws -> Element.Attribute {
        let name = word()
        guard !name.isEmpty else { throw problem("an attribute without a name") }
        guard starts(with: "=") else { return Element.Attribute(name: name, value: "") }
        position += 1
        guard starts(with: "\"") else { throw problem("\(name) is not quoted") }
        position += 1
        let value = try text(until: UInt8(ascii: "\""))
        guard position < bytes.count else { throw problem("\(name) does not end") }
        position += 1
        return Element.Attribute(name: name, value: value)
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count, !" \n\t=<>/\"'".utf8.contains(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipSpace() -> Bool {
        let start = position
        while position < bytes.count, " \n\t".utf8.contains(bytes[position]) { position += 1 }
        return position > start
    }

    /// Text up to a byte, with its entities decoded.
    private mutating func text(until end: UInt8) throws -> String {
        var plain: [UInt8] = []
        while position < bytes.count, bytes[position] != end {
            switch bytes[position] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"): throw problem("a sign that is not escaped")
            case UInt8(ascii: "&"):
                guard let (name, meaning) = Self.entities.first(where: { starts(with: $0.0) }) else {
                    throw problem("an & that is not escaped")
                }
                plain.append(meaning)
                position += name.utf8.count
            default:
                plain.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static let entities: [(String, UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
        ("&#39;", UInt8(ascii: "'")),
    ]
}
