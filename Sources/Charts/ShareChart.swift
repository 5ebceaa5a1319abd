import HTML

/// How many out of all chose each: a bar a row from one side, with the number and the share behind its name.
public struct ShareChart: Sendable {
    public struct Row: Sendable {
        public let label: String
        public let count: Int
        /// Out of how many.
        public let n: Int

        public init(_ label: String, count: Int, of n: Int) {
            self.label = label
            self.count = min(max(0, count), max(0, n))
            self.n = max(0, n)
        }

        /// From 0 to 1; 0 out of nobody.
        var share: Double { n == 0 ? 0 : Double(count) / Double(n) }
    }

    private static let width = 460.0
    private static let rowHeight = 46.0

    private let id: String
    private let text: ChartText
    private let rows: [Row]
    private let heading: String
    private let told: @Sendable (Row) -> String

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - rows: in the order in which they are drawn.
    ///   - heading: heads the column with the shares.
    ///   - told: a row in figures, as "7 of 12 · 58 %".
    public init(id: String, text: ChartText, rows: [Row], heading: String, told: @escaping @Sendable (Row) -> String) {
        self.id = id
        self.text = text
        self.rows = rows
        self.heading = heading
        self.told = told
    }

    public var chart: Chart { Chart(picture: picture, table: table) }

    private var table: Table {
        let lines = rows.map { row in
            [Table.Cell(text: row.label, isHeader: true), Table.Cell(text: told(row), sortKey: row.share)]
        }
        return Table(
            caption: text.title, columns: [.init(text.rowHeading), .init(heading, kind: .number)], rows: lines, emptyText: text.emptyText)
    }

    public var picture: Markup {
        guard rows.contains(where: { $0.n > 0 }) else { return Picture.empty(id: id, kind: "shares", text: text) }
        let frame = Picture(id: id, kind: "shares", text: text, width: Self.width, height: Double(rows.count) * Self.rowHeight)
        return frame.drawn("\(rows.enumerated().map { line($0.element, top: Double($0.offset) * Self.rowHeight) })")
    }

    private func line(_ row: Row, top: Double) -> Markup {
        let figure = Label(told(row), width: 170, soft: true)
        let name = Label(row.label, width: Self.width - figure.width - 14)
        let y = top + 22
        return """
            <g class="row">\(name.drawn(x: 0, middle: top + 11, anchor: .start))\(figure.drawn(x: Self.width, middle: top + 11, anchor: .end))\
            <rect class="track" x="0" y="\(y)" width="\(Self.width)" height="14" rx="3"/>\
            \("<rect class=\"share\" x=\"0\" y=\"\(y)\" width=\"\(max(2, row.share * Self.width))\" height=\"14\" rx=\"3\"/>", if: row.count > 0)</g>
            """
    }
}
