import Foundation
import HTML

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A picture or table as an XML parser reads it: its elements in order, each with the text directly inside it.
final class ParsedMarkup: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""

        var classes: [String] { attributes["class"].map { $0.split(separator: " ").map(String.init) } ?? [] }
    }

    private(set) var elements: [Element] = []
    private var open: [Int] = []

    /// - Throws: the parser's error when the markup is not well-formed.
    init(_ markup: Markup) throws {
        super.init()
        let parser = XMLParser(data: Data(markup.bytes))
        parser.delegate = self
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    }

    func all(_ name: String, class mark: String? = nil) -> [Element] {
        elements.filter { $0.name == name && (mark.map($0.classes.contains) ?? true) }
    }

    /// Everything that is written in the picture itself.
    var words: [String] { (all("text") + all("tspan")).map(\.text).filter { !$0.isEmpty } }

    var points: Int { elements.count { $0.classes.contains("point") } }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let last = open.last { elements[last].text += string }
    }
}
