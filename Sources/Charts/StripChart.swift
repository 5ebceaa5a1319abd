import HTML

/// Where people stand on a line between two ends: a row a question, a bubble a place with the number of people in it.
///
/// Nothing is averaged: who stands apart stays in sight.
public struct StripChart: Sendable {
    /// A place on the line and how many stand there.
    public struct Mark: Sendable {
        public let value: Double
        public let count: Int

        public init(_ value: Double, count: Int) {
            self.value = value
            self.count = count
        }
    }

    public struct Row: Sendable {
        public let label: String
        /// What the two ends mean; empty where the label says enough.
        public let low: String
        public let high: String
        public let marks: [Mark]

        public init(_ label: String, low: String = "", high: String = "", marks: [Mark]) {
            self.label = label
            self.low = low
            self.high = high
            self.marks = marks.filter { $0.count > 0 && $0.value.isFinite }.sorted { $0.value < $1.value }
        }

        var n: Int { marks.reduce(0) { $0 + $1.count } }
    }

    /// Heads the columns of the table.
    public struct Headings: Sendable {
        let low: String
        let high: String
        let values: String

        public init(low: String, high: String, values: String) {
            self.low = low
            self.high = high
            self.values = values
        }
    }

    private static let width = 460.0
    private static let edge = 20.0

    private let id: String
    private let text: ChartText
    private let rows: [Row]
    private let range: ClosedRange<Double>
    private let parts: Int
    private let headings: Headings

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - text: its number tells a value.
    ///   - range: the lowest and the highest value.
    ///   - parts: into how many equal parts the line is divided.
    public init(id: String, text: ChartText, rows: [Row], range: ClosedRange<Double>, parts: Int, headings: Headings) {
        self.id = id
        self.text = text
        self.rows = rows
        self.range = range
        self.parts = max(1, parts)
        self.headings = headings
    }

    public var chart: Chart { Chart(picture: picture, table: table) }

    private var hasEnds: Bool { rows.contains { !$0.low.isEmpty || !$0.high.isEmpty } }
    private var rowHeight: Double { hasEnds ? 104 : 66 }

    private var table: Table {
        let ends = hasEnds ? [Table.Column(headings.low), Table.Column(headings.high)] : []
        let columns = [Table.Column(text.rowHeading)] + ends + [.init(headings.values), .init(text.countHeading, kind: .number)]
        let lines = rows.map { row in
            [Table.Cell(text: row.label, isHeader: true)]
                + (hasEnds ? [Table.Cell(text: row.low), Table.Cell(text: row.high)] : [])
                + [Table.Cell(text: told(row), sortKey: row.marks.first?.value), text.cell(count: row.n)]
        }
        return Table(caption: text.title, columns: columns, rows: lines, emptyText: text.emptyText)
    }

    /// "2, 5 (3×), 8"
    private func told(_ row: Row) -> String {
        let parts = row.marks.map { $0.count == 1 ? text.number($0.value) : "\(text.number($0.value)) (\($0.count)\u{a0}×)" }
        return parts.isEmpty ? text.missing : parts.joined(separator: "; ")
    }

    public var picture: Markup {
        guard rows.contains(where: { !$0.marks.isEmpty }) else { return Picture.empty(id: id, kind: "strips", text: text) }
        let frame = Picture(id: id, kind: "strips", text: text, width: Self.width, height: Double(rows.count) * rowHeight)
        return frame.drawn("\(rows.enumerated().map { line($0.element, top: Double($0.offset) * rowHeight) })")
    }

    private func line(_ row: Row, top: Double) -> Markup {
        let y = top + 44
        let count = Label(text.count(row.n), width: 60, soft: true)
        let name = Label(row.label, width: Self.width - count.width - 14)
        let ticks = (0...parts).map { part -> Markup in
            let x = place(range.lowerBound + (range.upperBound - range.lowerBound) * Double(part) / Double(parts))
            return "<path class=\"grid\" d=\"M\(x) \(y - 5)V\(y + 5)\" fill=\"none\"/>"
        }
        return """
            <g class="row">\(name.drawn(x: 0, middle: top + 12, anchor: .start))\(count.drawn(x: Self.width, middle: top + 12, anchor: .end))\
            <path class="grid" d="M\(place(range.lowerBound)) \(y)H\(place(range.upperBound))" fill="none"/>\(ticks)\(row.marks.map { bubble($0, y: y) })\
            \(ends(row, top: y + 18))</g>
            """
    }

    private func bubble(_ mark: Mark, y: Double) -> Markup {
        let x = place(mark.value)
        let radius = min(17, 9 + 2 * Double(mark.count - 1))
        return """
            <circle class="share bubble" cx="\(x)" cy="\(y)" r="\(radius)"><title>\(text.number(mark.value)): \(text.whole(mark.count))</title></circle>\
            <text class="on-score-9" x="\(x)" y="\(y + 4.5)" text-anchor="middle" font-size="\(Picture.softSize)">\(text.whole(mark.count))</text>
            """
    }

    private func ends(_ row: Row, top: Double) -> Markup {
        guard hasEnds else { return .empty }
        let low = Label(row.low, width: 216, lines: 2, soft: true)
        let high = Label(row.high, width: 216, lines: 2, soft: true)
        return low.drawn(x: 0, middle: top + low.height / 2, anchor: .start)
            + high.drawn(x: Self.width, middle: top + high.height / 2, anchor: .end)
    }

    private func place(_ value: Double) -> Double {
        let size = range.upperBound - range.lowerBound
        let share = size > 0 ? (min(range.upperBound, max(range.lowerBound, value)) - range.lowerBound) / size : 0
        return Self.edge + share * (Self.width - 2 * Self.edge)
    }
}
