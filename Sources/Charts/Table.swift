import Foundation
import HTML

/// Figures as a table that a script may make sortable: the equal of a picture.
public struct Table: Sendable {
    public struct Column: Sendable {
        public enum Kind: Sendable { case text, number }

        public let title: String
        public let kind: Kind

        public init(_ title: String, kind: Kind = .text) {
            self.title = title
            self.kind = kind
        }
    }

    public struct Cell: Sendable {
        public let text: String
        public let sortKey: Double?
        public let markup: Markup?
        public let isHeader: Bool

        /// - Parameters:
        ///   - text: what stands in the cell.
        ///   - sortKey: what the row is sorted by when not by the text.
        ///   - markup: stands in place of the text, for a link or a picture.
        ///   - isHeader: whether the cell names its row.
        public init(text: String, sortKey: Double? = nil, markup: Markup? = nil, isHeader: Bool = false) {
            self.text = text
            self.sortKey = sortKey
            self.markup = markup
            self.isHeader = isHeader
        }
    }

    public let caption: String
    public let columns: [Column]
    public let rows: [[Cell]]
    public let emptyText: String?

    /// - Parameter emptyText: stands in the table's one row when there is no other.
    public init(caption: String, columns: [Column], rows: [[Cell]], emptyText: String? = nil) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.emptyText = emptyText
    }

    /// The table in a region that scrolls sideways on a small screen and can be reached by keyboard.
    public var markup: Markup {
        let heads = columns.map { column -> Markup in
            "<th scope=\"col\"\(" class=\"n\"", if: column.kind == .number)>\(column.title.printable)</th>"
        }
        let lines = rows.map { row -> Markup in
            let cells = row.enumerated().map { index, one in cell(one, in: columns.indices.contains(index) ? columns[index].kind : .text) }
            return "<tr>\(cells)</tr>"
        }
        let nothing: Markup =
            rows.isEmpty ? emptyText.map { "<tr><td colspan=\"\(columns.count)\">\($0.printable)</td></tr>" } ?? .empty : .empty
        return """
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(caption.printable)"><table class="sortable">\
            <caption>\(caption.printable)</caption><thead><tr>\(heads)</tr></thead><tbody>\(lines)\(nothing)</tbody></table></div>
            """
    }

    private func cell(_ cell: Cell, in kind: Column.Kind) -> Markup {
        let content = cell.markup ?? Markup(text: cell.text.printable)
        let number: Markup = kind == .number ? " class=\"n\"" : .empty
        let sort = cell.sortKey.flatMap(Self.plain).map { key -> Markup in " data-sort=\"\(key)\"" }
        return cell.isHeader ? "<th scope=\"row\"\(number)\(sort)>\(content)</th>" : "<td\(number)\(sort)>\(content)</td>"
    }

    /// A number as digits and a point, without exponent: at most six decimals. `nil` when it is not a number.
    static func plain(_ number: Double) -> String? {
        guard number.isFinite else { return nil }
        var text = String(format: "%.6f", number)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text == "-0" ? "0" : text
    }
}
