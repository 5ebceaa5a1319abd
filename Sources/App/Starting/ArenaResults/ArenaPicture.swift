import Charts
import HTML
import Localization

/// The actors by their importance and how much we depend on them.
struct ArenaPicture {
    let language: Language
    let lines: [ArenaBoard.Line]

    private var l: Language { language }

    var markup: Markup {
        let rated = lines.filter { $0.importance != nil && $0.dependence != nil }
        let names = rated.map { line in
            CellChart.Name(
                line.actor.shownName(l), column: (line.dependence?.rawValue ?? 1) - 1, row: (line.importance?.rawValue ?? 1) - 1)
        }
        let language = l
        let core = rated.filter { $0.rank == .core }.prefix(12).map { $0.actor.shownName(l) }
        return CellChart(
            id: "arena",
            text: ChartText(
                title: l(ArenaResultsText.picture), description: l(ArenaResultsText.pictureDescription(l.list(Array(core)))),
                emptyText: l(ArenaResultsText.nothingRated), rowHeading: l(ArenaResultsText.actor), number: { language.number($0) }),
            columnTitle: l(ArenaScaleText.dependence), rowTitle: l(ArenaScaleText.importance),
            columns: Dependence.allCases.map { l(ArenaScaleText.dependence($0)) },
            rows: ArenaStep.allCases.map { l(ArenaScaleText.importance($0)) }, names: names,
            others: { language(ArenaResultsText.others($0)) }, isStrong: { column, row in column >= 2 && row >= 2 }
        ).picture
    }
}
