import HTML

extension RichText {
    /// The text as HTML. Its highest headings come one level below the one that the text stands under, and none is skipped, so that
    /// they fit in the outline of the page.
    ///
    /// - Parameter below: the level of the heading that the text stands under, 1…5.
    public func markup(below: Int = 2) -> Markup {
        var open: [Int] = []
        return Self.markup(Self.outlined(blocks, below: &open), below)
    }

    /// The same with each heading one level below the one that it stands under.
    ///
    /// - Parameter open: the levels, as written, of the headings that what follows stands under.
    private static func outlined(_ blocks: [Block], below open: inout [Int]) -> [Block] {
        var outlined: [Block] = []
        for block in blocks {
            switch block {
            case .heading(let level, let content):
                while let last = open.last, last >= level { open.removeLast() }
                open.append(level)
                outlined.append(.heading(level: open.count, content))
            case .list(let start, let items):
                var inner: [[Block]] = []
                for item in items { inner.append(Self.outlined(item, below: &open)) }
                outlined.append(.list(start: start, items: inner))
            case .quote(let blocks): outlined.append(.quote(Self.outlined(blocks, below: &open)))
            case .paragraph, .table, .verbatim, .rule: outlined.append(block)
            }
        }
        return outlined
    }

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
        let isCrowded = isCrowded(([header] + rows).map { $0.map(plain) })
        return """
            <section class="scroll" tabindex="0"><table\(" class=\"crowded\"", if: isCrowded)><thead><tr>\(heads)</tr></thead><tbody>\(lines)</tbody></table></section>

            """
    }

    /// Whether the longest words of the columns do not fit beside each other on a page: only then may words be broken.
    public static func isCrowded(_ rows: [[String]]) -> Bool {
        let longest = rows.map { row in row.map { $0.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0 } }
        let columns = (0..<(rows.map(\.count).max() ?? 0)).map { column in longest.map { $0.dropFirst(column).first ?? 0 }.max() ?? 0 }
        return columns.reduce(0) { $0 + $1 + edge } > lettersOnLine
    }

    /// How many letters of a table a line of A4 takes, and how many the edges of a cell take away.
    private static let (lettersOnLine, edge) = (90, 3)

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
