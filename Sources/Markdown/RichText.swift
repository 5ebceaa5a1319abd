/// A text with headings, lists, tables and links, as blocks.
///
/// Read from Markdown (CommonMark 0.29 with the tables and strikethrough of GitHub) by cmark-gfm. What has no place in an agreement is
/// not lost but becomes plain text: markup that somebody typed is shown as it was typed, and of a picture its description remains.
public struct RichText: Sendable, Hashable {
    /// In the order of the text.
    public let blocks: [Block]

    /// A paragraph, heading, list and so on.
    public indirect enum Block: Sendable, Hashable {
        /// From 1 for the highest to 6 for the lowest.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        /// A list; with a number it counts from there.
        case list(start: Int?, items: [[Block]])
        /// A table: the cells of its head, and of each row below it.
        case table(header: [[Inline]], rows: [[[Inline]]])
        case quote([Block])
        /// Text whose spaces and ends of lines count.
        case verbatim(String)
        case rule
    }

    /// A piece of a line.
    public indirect enum Inline: Sendable, Hashable {
        case text(String)
        case strong([Inline])
        case emphasis([Inline])
        case struck([Inline])
        case code(String)
        /// An address as it was typed; whoever draws it says which addresses may be followed.
        case link([Inline], address: String)
        case lineBreak
    }

    public init(blocks: [Block]) {
        self.blocks = blocks
    }

    public var isEmpty: Bool { blocks.isEmpty }

    /// How deep lists and quotes may lie in one another; what lies deeper is drawn at that depth.
    static let deepest = 12
}

extension RichText {
    /// The words alone, a block on a line of its own.
    public var plainText: String { blocks.map(Self.plain).joined(separator: "\n") }

    private static func plain(_ block: Block) -> String {
        switch block {
        case .heading(_, let content), .paragraph(let content): plain(content)
        case .list(_, let items): items.map { $0.map(plain).joined(separator: "\n") }.joined(separator: "\n")
        case .table(let header, let rows):
            ([header] + rows).map { $0.map(plain).joined(separator: " | ") }.joined(separator: "\n")
        case .quote(let blocks): blocks.map(plain).joined(separator: "\n")
        case .verbatim(let text): text
        case .rule: ""
        }
    }

    static func plain(_ content: [Inline]) -> String {
        content.map { one in
            switch one {
            case .text(let text), .code(let text): text
            case .strong(let inner), .emphasis(let inner), .struck(let inner), .link(let inner, _): plain(inner)
            case .lineBreak: "\n"
            }
        }.joined()
    }
}
