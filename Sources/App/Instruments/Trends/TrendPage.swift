import Charts
import HTML
import Localization
import Statistics

/// All rounds of one instrument on one chart, and domain by domain.
struct TrendPage {
    let frame: Frame
    let path: WebAddress
    let instrument: Instrument
    let form: Questionnaire.Form
    /// The forms that were used.
    let forms: [Questionnaire.Form]
    let trend: Trend

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(TrendText.heading), styles: ["css/charts.css", "css/results.css"], scripts: ["js/sortable.js"], isWide: true,
            """
            <div class="stack"><p class="over"><a href="\(path.appending("metingen"))">\(l(RoundText.listTitle))</a> · \(l(instrument.title))</p>\
            <h1>\(l(TrendText.heading))</h1>\(choice)</div>\(trend.points.isEmpty ? empty : content)
            """)
    }

    private var choice: Markup? {
        guard forms.count > 1 else { return nil }
        let page = path.appending("metingen").appending("verloop").appending(instrument.key)
        let links = forms.map { one -> Markup in
            "<a href=\"\(page.query("vorm", one.rawValue))\"\(" aria-current=\"true\"", if: one == form)>\(l(ExplanationText.form(one)))</a>"
        }
        return "<p class=\"choices no-print\">\(links)</p>"
    }

    private var empty: Markup { "<p class=\"now\">\(l(TrendText.empty))</p>" }

    private var content: Markup {
        let all = chart(id: "verloop", l(TrendText.heading), groups)
        return """
            <p class="soft">\(l(TrendText.note))</p>
            <section class="stack"><h2>\(l(TrendText.rounds))</h2><ol class="list">\(trend.points.map(line))</ol></section>
            <section class="stack"><h2>\(l(TrendText.perDomain))</h2><div class="small-charts">\(groups.map(small))</div></section>
            <section class="stack"><h2>\(l(TrendText.together))</h2><figure>\(all.picture)\
            <details class="more" open><summary>\(l(ResultsText.asTable))</summary>\(all.table.markup)</details></figure></section>
            """
    }

    /// The domains that any round asked about.
    private var groups: [Instrument.Group] {
        instrument.groups.filter { group in trend.points.contains { $0.means[group.key] != nil } }
    }

    private func line(_ point: Trend.Point) -> Markup {
        let results = point.round.path(in: path).appending("resultaten")
        let facts = [
            frame.date(point.round.closedAt ?? point.round.closesAt), l(ExplanationText.mode(point.round.mode)), "n = \(point.n)",
        ].joined(separator: " · ")
        return "<li><a href=\"\(results)\">\(point.round.name)</a> <span class=\"soft small\">\(facts)</span></li>"
    }

    private func small(_ group: Instrument.Group) -> Markup {
        let chart = chart(id: "verloop-\(group.key)", l(group.short), [group], isNamed: false)
        return "<figure><figcaption>\(l(group.short))</figcaption>\(chart.picture)</figure>"
    }

    private func chart(id: String, _ title: String, _ groups: [Instrument.Group], isNamed: Bool = true) -> Chart {
        let l = l
        let text = ChartText(
            title: title, description: l(TrendText.description), emptyText: l(ResultsText.nothing), rowHeading: l(TrendText.round),
            number: { l.number(ScoreBand.figure(of: $0)) })
        return TrendChart(
            id: id, text: text,
            moments: trend.points.map { .init(l.month($0.round.closedAt ?? $0.round.closesAt, in: frame.site.timeZone), n: $0.n) },
            series: groups.map { group in .init(isNamed ? l(group.short) : "", values: trend.points.map { $0.means[group.key] }) }
        ).chart
    }
}
