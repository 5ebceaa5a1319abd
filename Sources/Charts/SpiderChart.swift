import HTML

/// Values on several axes around a centre, for one or more series: people know it.
public struct SpiderChart: Sendable {
    /// One axis; the short name stands in the picture, the whole one in the table.
    public struct Axis: Sendable {
        public let label: String
        public let short: String

        public init(_ label: String, short: String? = nil) {
            self.label = label
            self.short = short ?? label
        }
    }

    public struct Series: Sendable {
        public let name: String
        public let n: Int?
        public let values: [Double?]
        public let spread: [ClosedRange<Double>?]

        /// - Parameters:
        ///   - n: the number of answers; `nil` only for the line of one person.
        ///   - values: one per axis; `nil` is a gap.
        ///   - spread: from where to where the answers lie per axis, drawn as a band; empty for none.
        public init(_ name: String, n: Int?, values: [Double?], spread: [ClosedRange<Double>?] = []) {
            self.name = name
            self.n = n
            self.values = values.finite
            self.spread = spread.map { $0.flatMap { $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil } }
        }
    }

    let id: String
    let text: ChartText
    let axes: [Axis]
    let series: [Series]
    let values: ClosedRange<Int>

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - axes: 3 to 24, clockwise from the top; with fewer the picture says that there is nothing to see.
    ///   - scale: the lowest and the highest value; every step is a ring.
    public init(id: String, text: ChartText, axes: [Axis], series: [Series], scale: ClosedRange<Int> = 1...5) {
        self.id = id
        self.text = text
        self.axes = axes
        self.series = series.map { one in
            func fitted<Value>(_ list: [Value?]) -> [Value?] { axes.indices.map { list.indices.contains($0) ? list[$0] : nil } }
            return Series(one.name, n: one.n, values: fitted(one.values), spread: one.spread.isEmpty ? [] : fitted(one.spread))
        }
        values = scale
    }

    public var chart: Chart {
        let isEmpty = axes.count < 3 || series.allSatisfy { $0.values.allSatisfy { $0 == nil } }
        return Chart(picture: isEmpty ? Picture.empty(id: id, kind: "spider", text: text) : SpiderPicture(of: self).drawn, table: table)
    }

    private var table: Table {
        let columns = [Table.Column(text.rowHeading)] + series.map { Table.Column(text.name($0.name, count: $0.n), kind: .number) }
        let rows = axes.enumerated().map { index, axis in
            [Table.Cell(text: axis.label, isHeader: true)] + series.map { cell($0, index) }
        }
        return Table(caption: text.title, columns: columns, rows: rows, emptyText: text.emptyText)
    }

    /// A value, with its spread behind it: "3,9 (3,1–4,6)".
    private func cell(_ series: Series, _ axis: Int) -> Table.Cell {
        let plain = text.cell(series.values[axis])
        guard series.values[axis] != nil, series.spread.indices.contains(axis), let spread = series.spread[axis] else { return plain }
        return Table.Cell(
            text: "\(plain.text) (\(text.number(spread.lowerBound))–\(text.number(spread.upperBound)))", sortKey: plain.sortKey)
    }
}
