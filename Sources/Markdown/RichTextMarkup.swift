import HTML

extension RichText {
    /// The text as HTML. A heading is set so many levels lower, so that it fits in the outline of its page.
    ///
    /// - Parameter below: the level of the heading that the text stands under, 1…5.
    public func markup(below: Int = 2) -> Markup { Self.markup(blocks, below) }

    private static func markup(_ blocks: [Block], _ below: Int) -> Markup {
        blocks.map { markup($0, below) }.reduce(into: Markup.empty) { $0 += $1 }
    }

    private static func markup(_ block: Block, _ below: Int) -> Markup {
        switch block {
        case .heading(let level, let content):
            switch min(6, below + level) {
            case ...2: "<h2>\(markup(content))</h2>"
            case 3: "<h3>\(markup(content))</h3>"
            case 4: "<h4>\(markup(content))</h4>"
            case 5: "<h5>\(markup(content))</h5>"
            default: "<h6>\(markup(content))</h6>"
            }
        case .paragraph(let content): "<p>\(markup(content))</p>\n"
        case .list(nil, let items): "<ul>\(items.map { item($0, below) })</ul>\n"
        case .list(let start?, let items):
            "<ol\(" start=\"\(start)\"", if: start != 1)>\(items.map { item($0, below) })</ol>\n"
        case .table(let header, let rows): table(header, rows)
        case .quote(let inner): "<blockquote>\(markup(inner, below))</blockquote>\n"
        case .verbatim(let text): "<pre><code>\(text)</code></pre>\n"
        case .rule: "<hr>\n"
        }
    }

    /// A paragraph alone in an item needs no box of its own.
    private static func item(_ blocks: [Block], _ below: Int) -> Markup {
        if case .paragraph(let content)? = blocks.first {
            return "<li>\(markup(content))\(markup(Array(blocks.dropFirst()), below))</li>"
        }
        return "<li>\(markup(blocks, below))</li>"
    }

    private static func table(_ header: [[Inline]], _ rows: [[[Inline]]]) -> Markup {
        let heads = header.map { "<th scope=\"col\">\(markup($0))</th>" as Markup }
        let lines = rows.map { row -> Markup in "<tr>\(row.map { "<td>\(markup($0))</td>" as Markup })</tr>" }
        return "<div class=\"scroll\"><table><thead><tr>\(heads)</tr></thead><tbody>\(lines)</tbody></table></div>\n"
    }

    private static func markup(_ content: [Inline]) -> Markup {
        content.map(markup).reduce(into: Markup.empty) { $0 += $1 }
    }

    private static func markup(_ one: Inline) -> Markup {
        switch one {
        case .text(let text): "\(text)"
        case .strong(let inner): "<strong>\(markup(inner))</strong>"
        case .emphasis(let inner): "<em>\(markup(inner))</em>"
        case .struck(let inner): "<s>\(markup(inner))</s>"
        case .code(let text): "<code>\(text)</code>"
        case .lineBreak: "<br>"
        case .link(let inner, let address): link(inner, address)
        }
    }

    /// An address that may not be followed stays as text behind its words.
    private static func link(_ inner: [Inline], _ address: String) -> Markup {
        let target = WebAddress(untrusted: address)
        guard target.text != "about:invalid" else { return "\(markup(inner)) (\(address))" }
        return "<a href=\"\(target)\" rel=\"noopener noreferrer nofollow\">\(markup(inner))</a>"
    }
}
