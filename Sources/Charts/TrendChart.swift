import HTML

/// How values went over several moments, one line per series, named at its right end.
public struct TrendChart: Sendable {
    public struct Moment: Sendable {
        public let label: String
        public let n: Int?

        public init(_ label: String, n: Int?) {
            self.label = label
            self.n = n
        }
    }

    public struct Series: Sendable {
        public let name: String
        public let values: [Double?]

        /// - Parameter values: one per moment; `nil` is a gap in the line.
        public init(_ name: String, values: [Double?]) {
            self.name = name
            self.values = values.finite
        }
    }

    let id: String
    let text: ChartText
    let moments: [Moment]
    let series: [Series]
    let values: ClosedRange<Int>

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - moments: earliest first, at equal distances.
    ///   - scale: the lowest and the highest value.
    public init(id: String, text: ChartText, moments: [Moment], series: [Series], scale: ClosedRange<Int> = 1...5) {
        self.id = id
        self.text = text
        self.moments = moments
        self.series = series.map {
            Series($0.name, values: moments.indices.map { [values = $0.values] in values.indices.contains($0) ? values[$0] : nil })
        }
        values = scale
    }

    public var chart: Chart {
        let isEmpty = series.allSatisfy { $0.values.allSatisfy { $0 == nil } }
        return Chart(picture: isEmpty ? Picture.empty(id: id, kind: "trend", text: text) : TrendPicture(of: self).drawn, table: table)
    }

    private var table: Table {
        let hasCounts = moments.contains { $0.n != nil }
        let columns =
            [Table.Column(text.rowHeading)] + (hasCounts ? [Table.Column(text.countHeading, kind: .number)] : [])
            + series.map { Table.Column($0.name, kind: .number) }
        let rows = moments.enumerated().map { index, moment in
            [Table.Cell(text: moment.label, sortKey: Double(index + 1), isHeader: true)]
                + (hasCounts ? [text.cell(count: moment.n)] : []) + series.map { text.cell($0.values[index]) }
        }
        return Table(caption: text.title, columns: columns, rows: rows, emptyText: text.emptyText)
    }
}
