import Charts
import HTML
import Localization
import Statistics

/// What people name strong, weak or both, theme by theme: the spagaat between people and within them.
struct SidesPicture {
    let view: ResultView

    private var l: Language { view.l }

    /// A theme with how it is seen.
    private struct Theme {
        let domain: DomainResult
        let sides: Sides
    }

    /// In the order of the scale: strong, weak, both, neither.
    private var themes: [Theme] {
        let themes = view.results.subjects.compactMap { domain -> Theme? in
            guard let counts = domain.items.first?.now.spread?.counts, counts.count == 4 else { return nil }
            return Theme(
                domain: domain, sides: Sides(onlyStrong: counts[0], onlyWeak: counts[1], both: counts[2], n: view.results.n))
        }
        return themes.enumerated().sorted {
            ($1.element.sides.balance ?? -1, $0.offset) < ($0.element.sides.balance ?? -1, $1.offset)
        }.map(\.element)
    }

    var markup: Markup {
        """
        <p class="now">\(l(OutcomeText.spagaat))</p>
        <section class="stack" id="tabel"><h2>\(l(OutcomeText.strongAndWeak))</h2>\(table.markup)<p class="soft small">\(l(OutcomeText.balanceWhy))</p></section>
        <section class="stack"><h2>\(l(OutcomeText.themeByTheme))</h2>\(themes.map(theme))</section>\(view.about)
        """
    }

    private var table: Table {
        let columns: [Table.Column] = [
            .init(l(OutcomeText.theme)), .init(l(OutcomeText.weakBothStrong)), .init(l(OutcomeText.strong), kind: .number),
            .init(l(OutcomeText.weak), kind: .number), .init(l(OutcomeText.both), kind: .number),
            .init(l(OutcomeText.balance), kind: .number), .init(l(OutcomeText.between), kind: .number),
        ]
        let rows = themes.map { theme -> [Table.Cell] in
            let sides = theme.sides
            let name: Markup = "<a href=\"\(WebAddress(anchor: theme.domain.group.key))\">\(l(theme.domain.group.short))</a>"
            return [
                Table.Cell(text: l(theme.domain.group.short), markup: name, isHeader: true),
                Table.Cell(text: "", sortKey: sides.strongShare - sides.weakShare, markup: bar(theme)),
                share(sides.strongShare), share(sides.weakShare), share(sides.bothShare),
                Table.Cell(text: sides.balance.map { l.number($0, decimals: 0) } ?? "–", sortKey: sides.balance),
                share(max(0, sides.between)),
            ]
        }
        return Table(caption: l(OutcomeText.strongAndWeak), columns: columns, rows: rows, emptyText: l(ResultsText.nothing))
    }

    private func share(_ share: Double) -> Table.Cell { Table.Cell(text: l.percent(share), sortKey: share) }

    private func bar(_ theme: Theme) -> Markup {
        let l = l
        return DistributionBar(
            id: "z-\(theme.domain.group.key)",
            counts: [theme.sides.weak - theme.sides.both, theme.sides.both, theme.sides.strong - theme.sides.both],
            categories: [l(OutcomeText.weak), l(OutcomeText.both), l(OutcomeText.strong)], hatched: 1, width: 260, showsCount: false,
            text: view.figures.text(theme.domain.group.short, OutcomeFiguresText.answersWhy, heading: OutcomeText.theme)
        ).picture()
    }

    private func theme(_ theme: Theme) -> Markup {
        let group = theme.domain.group
        let columns = theme.domain.voices.map { voice -> Markup in
            let items = voice.remarks.map { "<li>\($0)</li>" as Markup }
            return """
                <div class="stack"><h4>\(l(voice.prompt.label))</h4>\
                \(items.isEmpty ? "<p class=\"soft\">\(l(OutcomeText.nothingWritten))</p>" : "<ul class=\"remarks\">\(items)</ul>")</div>
                """
        }
        return """
            <section class="domain stack" id="\(group.key)"><h3>\(group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\(l(group.label)) \
            \("<span class=\"mark both\">\(l(ResultsText.mark(.spagaat)))</span>", if: isSplit(theme.sides))</h3>
            <p>\(l(OutcomeText.named(strong: theme.sides.strong, weak: theme.sides.weak, both: theme.sides.both, of: theme.sides.n)))</p>\
            \("<p><em>\(l(ResultsText.markQuestion))</em></p>", if: isSplit(theme.sides))\("<div class=\"columns\">\(columns)</div>", if: !theme.domain.remarks.isEmpty)
            <p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p>\(view.links(group.links))</section>
            """
    }

    /// Enough people name it, and the two sides are nearly as large.
    private func isSplit(_ sides: Sides) -> Bool { (sides.balance ?? 0) >= 60 }
}
