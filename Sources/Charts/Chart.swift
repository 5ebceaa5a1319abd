import HTML

/// A picture of figures, and the same figures as a table.
public struct Chart: Sendable {
    /// A complete `<svg>` element.
    public let picture: Markup
    public let table: Table
}

/// Every word and figure in a chart, already in the reader's language.
public struct ChartText: Sendable {
    /// Names the picture and captions its table.
    public let title: String
    /// One or two sentences that say what can be seen, for who cannot see it.
    public let description: String
    /// Stands in the picture when there is nothing to draw.
    public let emptyText: String
    /// Stands in place of a value that is not there.
    public let missing: String
    /// Heads the column with the names of the rows.
    public let rowHeading: String
    /// Heads the column with the number of answers.
    public let countHeading: String
    /// A value, as "3,9".
    public let number: @Sendable (Double) -> String
    /// A step of the scale, as "4".
    public let whole: @Sendable (Int) -> String
    /// The number of answers, as "n = 40".
    public let count: @Sendable (Int) -> String

    public init(
        title: String, description: String, emptyText: String, missing: String = "–", rowHeading: String, countHeading: String = "n",
        number: @escaping @Sendable (Double) -> String, whole: @escaping @Sendable (Int) -> String = { String($0) },
        count: @escaping @Sendable (Int) -> String = { "n = \($0)" }
    ) {
        self.title = title
        self.description = description
        self.emptyText = emptyText
        self.missing = missing
        self.rowHeading = rowHeading
        self.countHeading = countHeading
        self.number = number
        self.whole = whole
        self.count = count
    }

    /// The cell of a value: sorted by the value itself, last when there is none.
    func cell(_ value: Double?) -> Table.Cell {
        guard let value else { return Table.Cell(text: missing) }
        return Table.Cell(text: number(value), sortKey: value)
    }

    /// The cell of a number of answers.
    func cell(count: Int?) -> Table.Cell {
        guard let count else { return Table.Cell(text: missing) }
        return Table.Cell(text: whole(count), sortKey: Double(count))
    }

    /// A name with its number of answers: "Vóór (n = 38)".
    func name(_ name: String, count number: Int?) -> String {
        guard let number else { return name }
        return "\(name) (\(count(number)))"
    }
}
