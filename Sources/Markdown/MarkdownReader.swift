import CMark

extension RichText {
    /// Reads Markdown. Every text can be read: what is no markup is text.
    public init(markdown: String) {
        guard let root = Self.parse(markdown) else {
            blocks = markdown.isEmpty ? [] : [.paragraph([.text(markdown)])]
            return
        }
        defer { cmark_node_free(root) }
        blocks = Self.read(under: root, depth: 0)
    }

    /// Once a process: the kinds of block that GitHub added.
    private static let areExtensionsThere: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    private static func parse(_ markdown: String) -> OpaquePointer? {
        guard areExtensionsThere, let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough"] {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        var text = markdown
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        return cmark_parser_finish(parser)
    }

    private typealias Node = OpaquePointer

    private static func children(_ node: Node) -> [Node] {
        var all: [Node] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            all.append(child)
            next = cmark_node_next(child)
        }
        return all
    }

    private static func text(_ node: Node) -> String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
    private static func kind(_ node: Node) -> String { cmark_node_get_type_string(node).map { String(cString: $0) } ?? "" }

    private static func read(under node: Node, depth: Int) -> [Block] {
        children(node).flatMap { read(of: $0, depth: depth) }
    }

    private static func read(of node: Node, depth: Int) -> [Block] {
        switch kind(node) {
        case "heading": [.heading(level: Int(cmark_node_get_heading_level(node)), inlines(under: node, depth: 0))]
        case "paragraph": [.paragraph(inlines(under: node, depth: 0))]
        case "list": list(node, depth: depth)
        case "table": [table(node)]
        case "block_quote":
            depth < deepest ? [.quote(read(under: node, depth: depth + 1))] : read(under: node, depth: depth)
        case "code_block": [.verbatim(text(node))]
        case "html_block": [.paragraph([.text(text(node).trimmedAtEnd)])]
        case "thematic_break": [.rule]
        default: []
        }
    }

    private static func list(_ node: Node, depth: Int) -> [Block] {
        if depth >= deepest { return children(node).flatMap { read(under: $0, depth: depth) } }
        let start = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
        return [.list(start: start, items: children(node).map { read(under: $0, depth: depth + 1) })]
    }

    private static func table(_ node: Node) -> Block {
        let rows = children(node).map { row in children(row).map { inlines(under: $0, depth: 0) } }
        return .table(header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    private static func inlines(under node: Node, depth: Int) -> [Inline] {
        children(node).flatMap { inlines(of: $0, depth: depth) }
    }

    private static func inlines(of node: Node, depth: Int) -> [Inline] {
        let inner = { depth < deepest ? inlines(under: node, depth: depth + 1) : [.text(words(under: node))] }
        switch kind(node) {
        case "text", "html_inline": return [.text(text(node))]
        case "code": return [.code(text(node))]
        case "softbreak": return [.text(" ")]
        case "linebreak": return [.lineBreak]
        case "strong": return [.strong(inner())]
        case "emph": return [.emphasis(inner())]
        case "strikethrough": return [.struck(inner())]
        case "link": return [.link(inner(), address: cmark_node_get_url(node).map { String(cString: $0) } ?? "")]
        default: return inner()
        }
    }

    /// The words under a node, walked without recursion: there is no end to how deep it goes.
    private static func words(under node: Node) -> String {
        guard let walk = cmark_iter_new(node) else { return "" }
        defer { cmark_iter_free(walk) }
        var words = ""
        var event = cmark_iter_next(walk)
        while event != CMARK_EVENT_DONE {
            if event == CMARK_EVENT_ENTER, let here = cmark_iter_get_node(walk) { words += text(here) }
            event = cmark_iter_next(walk)
        }
        return words
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
