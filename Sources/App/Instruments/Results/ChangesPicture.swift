import Charts
import HTML
import Localization
import Statistics

/// What changed by domain: between two moments in one answer, or since the round before.
struct ChangesPicture {
    let language: Language
    let questionnaire: Questionnaire

    private var l: Language { language }

    /// One domain with its change.
    struct Line {
        let group: Instrument.Group
        let before: Double?
        let now: Double?
        let change: Change
    }

    /// The changes with a name, in a list, the largest first.
    func named(_ lines: [Line]) -> Markup {
        let named = lines.filter(\.change.isNamed).sorted { abs($0.change.mean) > abs($1.change.mean) }
        guard !named.isEmpty else { return "<p class=\"soft\">\(l(ChangeText.noneNamed))</p>" }
        let items = named.map { line -> Markup in
            let text = line.change.mean > 0 ? ChangeText.risen : ChangeText.fallen
            return """
                <li class="line"><a href="\(WebAddress(anchor: line.group.key))">\(l(line.group.short))</a>\
                <span class="n">\(l(text(signed(line.change.mean)))) <span class="soft small">\(interval(line.change))</span></span></li>
                """
        }
        return "<ul class=\"list\">\(items)</ul>"
    }

    /// Every change with its figures.
    func table(_ lines: [Line], caption: String, before: String, now: String) -> Table {
        let columns: [Table.Column] = [
            .init(l(ResultsText.domain)), .init(before, kind: .number), .init(now, kind: .number),
            .init(l(ResultsText.change), kind: .number),
            .init(l(ChangeText.interval), kind: .number), .init("n", kind: .number), .init(l(ChangeText.verdict)),
        ]
        let rows = lines.map { line -> [Table.Cell] in
            [
                Table.Cell(text: l(line.group.short), isHeader: true), figure(line.before), figure(line.now),
                Table.Cell(text: signed(line.change.mean), sortKey: line.change.mean), Table.Cell(text: interval(line.change)),
                Table.Cell(text: l.number(line.change.n)), Table.Cell(text: verdict(line.change)),
            ]
        }
        return Table(caption: caption, columns: columns, rows: rows, emptyText: l(ResultsText.nothing))
    }

    private func verdict(_ change: Change) -> String {
        if change.isNamed { return l(change.mean > 0 ? ChangeText.clearlyHigher : ChangeText.clearlyLower) }
        return l(change.n < Change.fewest ? ChangeText.onlyFigures : ChangeText.noClearChange)
    }

    private func figure(_ value: Double?) -> Table.Cell {
        guard let value else { return Table.Cell(text: "–") }
        return Table.Cell(text: l.number(ScoreBand.figure(of: value)))
    }

    private func interval(_ change: Change) -> String {
        guard change.n >= Change.fewest, let low = change.low, let high = change.high else { return "–" }
        return l(ChangeText.from(signed(low), to: signed(high)))
    }

    private func signed(_ value: Double) -> String { l.change(value, decimals: 2) }
}
