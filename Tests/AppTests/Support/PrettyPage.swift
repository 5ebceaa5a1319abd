import Crypto
import Foundation

@testable import App

/// A page as indented lines, for reading in review: without what is another each time.
struct PrettyPage {
    private var lines: [String] = []

    /// The lines of a page. The shapes of a drawing are one checksum; its words stand there.
    static func text(of page: Page) throws -> String {
        var pretty = PrettyPage()
        pretty.add(try page.root, depth: 0)
        return normalised(pretty.lines.joined(separator: "\n") + "\n")
    }

    private mutating func add(_ element: Element, depth: Int) {
        let indent = String(repeating: "  ", count: depth)
        let open = "\(indent)<\(element.name)\(Self.attributes(element))>"
        if element.name == "svg" {
            lines.append("\(open) \(Self.words(of: element)) [\(Self.checksum(of: element))]")
        } else if Self.isFlat(element) {
            lines.append(open + element.children.map(Self.inline).joined().trimmingCharacters(in: .whitespacesAndNewlines))
        } else {
            lines.append(open)
            for child in element.children {
                switch child {
                case .element(let element): add(element, depth: depth + 1)
                case .text(let text):
                    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    if !words.isEmpty { lines.append("\(indent)  \(words)") }
                }
            }
        }
    }

    /// Whether an element holds nothing but words.
    private static func isFlat(_ element: Element) -> Bool {
        element.elements.allSatisfy { Element.inline.contains($0.name) && $0.name != "textarea" && isFlat($0) }
    }

    private static func inline(_ node: Element.Node) -> String {
        switch node {
        case .text(let text): text.replacing(#/\s+/#, with: " ")
        case .element(let element): "<\(element.name)\(attributes(element))>\(element.children.map(inline).joined())</\(element.name)>"
        }
    }

    private static func attributes(_ element: Element) -> String {
        element.attributes.map { attribute in
            let isToken = attribute.name == "value" && element["name"] == FormToken.field
            return attribute.value.isEmpty ? " \(attribute.name)" : " \(attribute.name)=\"\(isToken ? "…" : attribute.value)\""
        }.joined()
    }

    private static func words(of drawing: Element) -> String {
        drawing.everything.filter { ["title", "desc", "text"].contains($0.name) }.map(\.text).filter { !$0.isEmpty }.joined(
            separator: " | ")
    }

    private static func checksum(of drawing: Element) -> String {
        if drawing.classes == ["qr"] { return "…" }
        let shapes = drawing.everything.map { "\($0.name)\(attributes($0))" }.joined()
        return String(SHA256.hash(data: Data(shapes.utf8)).hex.prefix(8))
    }

    /// Identities and links by the order in which they come; versions left out.
    private static func normalised(_ text: String) -> String {
        var text = text.replacing(#//assets/[0-9a-f]{12}/#, with: "/assets/…").replacing(Version.current, with: "…")
        text = text.replacing(#/sqlite [0-9.]+/#, with: "sqlite …").replacing(#/(Nummer van deze aanvraag: )\w+/#) { "\($0.1)…" }
        var names: [Substring: String] = [:]
        func name(_ found: Substring, _ kind: String) -> String {
            if let known = names[found] { return known }
            names[found] = "\(kind)\(names.count + 1)"
            return names[found] ?? ""
        }
        text = text.replacing(#/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/#) { name($0.0, "ID") }
        return text.replacing(#/(/a/|/aanmelden/)([A-Za-z0-9_-]{20,})/#) { "\($0.1)\(name($0.2, "LINK"))" }
    }
}
