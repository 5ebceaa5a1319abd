import HTML

/// Before and now, row by row: two points on the scale, the line between them, and how much it changed.
public struct DumbbellChart: Sendable {
    /// One of the two moments, with its number of answers.
    public struct Moment: Sendable {
        public let name: String
        public let n: Int?

        public init(_ name: String, n: Int?) {
            self.name = name
            self.n = n
        }
    }

    public struct Row: Sendable {
        public let label: String
        public let before: Double?
        public let after: Double?
        public let n: Int?
        /// The change in words or figures of the maker's own.
        public let changeText: String?
        public let isRelevant: Bool?

        /// - Parameters:
        ///   - n: the answers behind this row, when they differ by row.
        ///   - changeText: stands in place of the difference of the two values.
        ///   - isRelevant: whether the change is written bold; `nil` judges by its size.
        public init(
            _ label: String, before: Double?, after: Double?, n: Int? = nil, changeText: String? = nil, isRelevant: Bool? = nil
        ) {
            self.label = label
            self.before = before.flatMap { $0.isFinite ? $0 : nil }
            self.after = after.flatMap { $0.isFinite ? $0 : nil }
            self.n = n
            self.changeText = changeText
            self.isRelevant = isRelevant
        }

        var change: Double? {
            guard let before, let after else { return nil }
            return after - before
        }
    }

    private static let width = 460.0
    private static let head = 62.0

    private let id: String
    private let text: ChartText
    private let before: Moment
    private let after: Moment
    private let rows: [Row]
    private let changeHeading: String
    private let relevantChange: Double
    private let scale: Scale
    private let nameLines: Int
    private var rowHeight: Double { 50 + Double(nameLines - 1) * 16 }

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - changeHeading: heads the column with the changes.
    ///   - relevantChange: a change of this size or more is written bold.
    ///   - scale: the lowest and the highest value.
    ///   - nameLines: how many lines the name of a row may take.
    public init(
        id: String, text: ChartText, before: Moment, after: Moment, rows: [Row], changeHeading: String, relevantChange: Double = 0.5,
        scale: ClosedRange<Int> = 1...5, nameLines: Int = 1
    ) {
        self.nameLines = max(1, nameLines)
        self.id = id
        self.text = text
        self.before = before
        self.after = after
        self.rows = rows
        self.changeHeading = changeHeading
        self.relevantChange = relevantChange
        self.scale = Scale(scale, from: 46, to: 414)
    }

    public var chart: Chart { Chart(picture: picture, table: table) }

    private var table: Table {
        let hasCounts = rows.contains { $0.n != nil }
        let columns =
            [
                Table.Column(text.rowHeading), Table.Column(text.name(before.name, count: before.n), kind: .number),
                Table.Column(text.name(after.name, count: after.n), kind: .number), Table.Column(changeHeading, kind: .number),
            ] + (hasCounts ? [Table.Column(text.countHeading, kind: .number)] : [])
        let lines = rows.map { row in
            [
                Table.Cell(text: row.label, isHeader: true), text.cell(row.before), text.cell(row.after),
                Table.Cell(text: changed(row), sortKey: row.change),
            ] + (hasCounts ? [text.cell(count: row.n)] : [])
        }
        return Table(caption: text.title, columns: columns, rows: lines, emptyText: text.emptyText)
    }

    /// The change with its sign, as "+0,8".
    private func changed(_ row: Row) -> String {
        if let own = row.changeText { return own }
        guard let change = row.change else { return text.missing }
        return change > 0 ? "+\(text.number(change))" : text.number(change)
    }

    private var picture: Markup {
        guard rows.contains(where: { $0.before != nil || $0.after != nil }) else {
            return Picture.empty(id: id, kind: "dumbbell", text: text)
        }
        let height = Self.head + Double(rows.count) * rowHeight
        let picture = Picture(id: id, kind: "dumbbell", text: text, width: Self.width, height: height)
        let lines = rows.enumerated().map { line($0.element, top: Self.head + Double($0.offset) * rowHeight) }
        return picture.drawn(moments + scale.columns(from: Self.head - 4, to: height, text: text) + "\(lines)")
    }

    /// The two names, each beside the point that it stands for.
    private var moments: Markup {
        let first = Label(text.name(before.name, count: before.n), width: 190)
        let second = Label(text.name(after.name, count: after.n), width: 190)
        let x = 24 + first.width + 28
        let markers = hollow(Point(x: 8, y: 12)) + Strokes.marker(0, at: Point(x: x, y: 12), size: 6)
        return """
            <g class="group-0">\(markers)</g>\(first.drawn(x: 20, middle: 12, anchor: .start))\
            \(second.drawn(x: x + 12, middle: 12, anchor: .start))
            """
    }

    private func hollow(_ point: Point) -> Markup {
        """
        <circle class="point hollow" cx="\(point.x)" cy="\(point.y)" r="5" fill="none" stroke="currentColor" stroke-width="2.5"/>
        """
    }

    private func line(_ row: Row, top: Double) -> Markup {
        let y = top + rowHeight - 19
        let names = top + 11 + (rowHeight - 50) / 2
        let isRelevant = row.isRelevant ?? row.change.map { abs($0) >= relevantChange - 1e-9 } ?? false
        let change = Label(changed(row), width: 80, soft: !isRelevant, strong: isRelevant)
        let count = row.n.map { Label(text.count($0), width: 90, soft: true) }
        let name = Label(row.label, width: Self.width - change.width - (count?.width ?? -8) - 24, lines: nameLines)
        let start = row.before.map { Point(x: scale.place($0), y: y) }
        let end = row.after.map { Point(x: scale.place($0), y: y) }
        var drawn: Markup = """
            <g class="row">\(name.drawn(x: 0, middle: names, anchor: .start, marks: "halo"))\
            \(count?.drawn(x: name.width * 1.06 + 8, middle: names, anchor: .start, marks: "halo"))\
            \(change.drawn(x: Self.width, middle: names, anchor: .end, marks: "halo"))\
            <path class="grid" d="M\(scale.from) \(y)H\(scale.to)" fill="none"/><g class="group-0">
            """
        if let start, let end, start.distance(to: end) > 6 {
            let edge = start.x + (end.x > start.x ? 6 : -6)
            drawn += "<path class=\"line\" d=\"M\(edge) \(y)H\(end.x)\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\"/>"
        }
        if let start { drawn += hollow(start) }
        if let end { drawn += Strokes.marker(0, at: end, size: 6) }
        return drawn + "</g>\(values(row, start: start, end: end))</g>"
    }

    /// Each value on the outer side of its point; one figure when both are the same.
    private func values(_ row: Row, start: Point?, end: Point?) -> Markup {
        let known = [(row.before, start), (row.after, end)].compactMap { value, point in
            value.flatMap { value in point.map { (figure: text.number(value), point: $0) } }
        }.sorted { $0.point.x < $1.point.x }
        guard let low = known.first, let high = known.last else { return .empty }
        let right = Label(high.figure, width: 60, soft: true).drawn(
            x: high.point.x + 11, middle: high.point.y, anchor: .start, marks: "halo")
        if known.count == 1 || low.figure == high.figure && high.point.x - low.point.x < 12 { return right }
        return Label(low.figure, width: 60, soft: true).drawn(x: low.point.x - 11, middle: low.point.y, anchor: .end, marks: "halo") + right
    }
}
