import HTML

/// Names in the cells of a grid of two scales: every name stands where it belongs, and none over another.
public struct CellChart: Sendable {
    public struct Name: Sendable {
        public let text: String
        /// From 0, left to right and bottom to top.
        public let column: Int
        public let row: Int

        public init(_ text: String, column: Int, row: Int) {
            self.text = text
            self.column = column
            self.row = row
        }
    }

    public let id: String
    public let text: ChartText
    public let columnTitle: String
    public let rowTitle: String
    public let columns: [String]
    /// From bottom to top.
    public let rows: [String]
    public let names: [Name]
    /// What stands for the names that do not fit in their cell, such as "and 12 others".
    public let others: @Sendable (Int) -> String
    /// Whether a cell matters most.
    public let isStrong: @Sendable (Int, Int) -> Bool

    private static let (width, rowLabel, top, gap, most) = (172.0, 118.0, 62.0, 4.0, 7)

    public init(
        id: String, text: ChartText, columnTitle: String, rowTitle: String, columns: [String], rows: [String], names: [Name],
        others: @escaping @Sendable (Int) -> String, isStrong: @escaping @Sendable (Int, Int) -> Bool
    ) {
        self.id = id
        self.text = text
        self.columnTitle = columnTitle
        self.rowTitle = rowTitle
        self.columns = columns
        self.rows = rows
        self.names = names
        self.others = others
        self.isStrong = isStrong
    }

    /// A complete `<svg>` element.
    public var picture: Markup {
        guard !names.isEmpty else { return Picture.empty(id: id, kind: "cells", text: text) }
        let cells = rows.indices.map { row in
            columns.indices.map { column in labels(names.filter { $0.row == row && $0.column == column }.map(\.text)) }
        }
        let heights = cells.map { row in max(44, (row.map { $0.reduce(0) { $0 + $1.height + Self.gap } }.max() ?? 0) + 16) }
        let all = Self.rowLabel + Self.width * Double(columns.count)
        var y = Self.top
        var content = heads(all)
        for row in rows.indices.reversed() {
            content += rowHead(row, y: y, height: heights[row])
            for column in columns.indices {
                content += cell(
                    cells[row][column], x: Self.rowLabel + Self.width * Double(column), y: y, height: heights[row], isStrong(column, row))
            }
            y += heights[row]
        }
        return Picture(id: id, kind: "cells", text: text, width: all, height: y + 4).drawn(content)
    }

    private func labels(_ names: [String]) -> [Label] {
        let fitting = names.count > Self.most ? Array(names.prefix(Self.most - 1)) : names
        let rest = names.count - fitting.count
        return fitting.map { Label($0, width: Self.width - 36, lines: 2) }
            + (rest > 0 ? [Label(others(rest), width: Self.width - 36, soft: true)] : [])
    }

    private func heads(_ all: Double) -> Markup {
        let middle = Self.rowLabel + (all - Self.rowLabel) / 2
        var heads = Label(columnTitle, width: all - Self.rowLabel, strong: true).drawn(x: middle, middle: 14, anchor: .middle)
        heads += Label(rowTitle, width: Self.rowLabel - 6, strong: true).drawn(x: 0, middle: 44, anchor: .start)
        for (column, name) in columns.enumerated() {
            heads += Label(name, width: Self.width - 12, soft: true).drawn(
                x: Self.rowLabel + Self.width * (Double(column) + 0.5), middle: 44, anchor: .middle)
        }
        return heads
    }

    private func rowHead(_ row: Int, y: Double, height: Double) -> Markup {
        Label(rows[row], width: Self.rowLabel - 10, lines: 2, soft: true).drawn(x: 0, middle: y + height / 2, anchor: .start)
    }

    private func cell(_ labels: [Label], x: Double, y: Double, height: Double, _ isStrong: Bool) -> Markup {
        var drawn: Markup = """
            <rect class="cell\(" strong", if: isStrong)" x="\(x)" y="\(y)" width="\(Self.width)" height="\(height)" fill="none" stroke="currentColor" stroke-opacity="0.35"/>
            """
        var top = y + 10
        for label in labels {
            drawn += label.drawn(x: x + 10, middle: top + label.height / 2, anchor: .start)
            top += label.height + Self.gap
        }
        return drawn
    }
}
