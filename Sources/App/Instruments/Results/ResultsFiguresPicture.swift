import Charts
import Foundation
import HTML
import Localization
import Statistics

/// The charts and tables of a round's results, in one reader's language.
struct ResultFigures {
    let language: Language
    let questionnaire: Questionnaire

    private var l: Language { language }

    /// How far people agree, in a word.
    static func agreement(_ spread: Distribution, _ l: Language) -> String {
        spread.agreementBand.map { l(ResultsText.band($0)) } ?? ""
    }

    static func badge(_ mark: Mark, _ l: Language) -> Markup {
        "<span class=\"mark both\">\(l(ResultsText.mark(mark)))</span>"
    }

    /// The spread of one question or domain, as a bar.
    private func bar(_ id: String, _ spread: Distribution, _ scale: Instrument.Scale) -> Markup {
        DistributionBar(
            id: id, counts: spread.counts, categories: scale.labels.map { l($0) }, width: 300, showsCount: false,
            text: text(ResultsText.spreadShort, "")
        ).picture()
    }

    private func text(_ title: Text, _ description: String) -> ChartText {
        let l = l
        return ChartText(
            title: l(title), description: description, emptyText: l(ResultsText.nothing), rowHeading: l(ResultsText.domain),
            number: { l.number(ScoreBand.figure(of: $0)) })
    }

    /// Every domain: spread, mean, median, n, agreement, "don't know".
    func domainTable(_ domains: [DomainResult]) -> Table {
        let columns: [Table.Column] = [
            .init(l(ResultsText.domain)), .init(spreadHeading(questionnaire.instrument.scale)), .init(l(ResultsText.mean), kind: .number),
            .init(l(ResultsText.median), kind: .number),
            .init("n", kind: .number), .init(l(ResultsText.agreement)), .init(l(ResultsText.band)),
            .init(l(ResultsText.unknown), kind: .number),
        ]
        let rows = domains.map { domain -> [Table.Cell] in
            let name: Markup = """
                <a href="\(WebAddress(anchor: domain.group.key))">\(l(domain.group.short))</a> \(domain.now?.spread.mark.map { Self.badge($0, l) })
                """
            let head = Table.Cell(text: l(domain.group.short), markup: name, isHeader: true)
            // A statement that is not shown does not add to what is.
            let unknown = domain.items.reduce(0) { $0 + ($1.now.spread == nil ? 0 : $1.now.unknown) }
            guard let figures = domain.now else {
                return [head, Table.Cell(text: l(ResultsText.tooFewShort))] + (0..<5).map { _ in Table.Cell(text: "–") } + [number(unknown)]
            }
            return [
                head,
                Table.Cell(text: "", sortKey: figures.mean, markup: bar("d-\(domain.group.key)", figures.spread, domain.section.scale)),
                score(figures.mean, domain.section.scale),
                score(figures.spread.median, domain.section.scale), number(figures.n),
                Table.Cell(text: Self.agreement(figures.spread, l), sortKey: figures.spread.agreement),
                Table.Cell(text: l(ResultsText.scoreBand(figures.band))), number(unknown),
            ]
        }
        return Table(caption: l(ResultsText.perDomain), columns: columns, rows: rows)
    }

    /// Every statement of a domain, at each moment that was asked.
    func itemTable(_ domain: DomainResult) -> Table {
        let columns: [Table.Column] = [
            .init(l(ResultsText.statement)), .init(spreadHeading(domain.section.scale)), .init(l(ResultsText.mean), kind: .number),
            .init(l(ResultsText.median), kind: .number),
            .init("n", kind: .number), .init(l(ResultsText.agreement)), .init(l(ResultsText.unknown), kind: .number),
        ]
        let moments = questionnaire.moments.map { l($0) }
        let rows = domain.items.flatMap { item -> [[Table.Cell]] in
            guard let before = item.before, moments.count == 2 else { return [itemRow(item, item.now, nil)] }
            return zip([before, item.now], moments.indices).map { itemRow(item, $0, (place: $1, name: moments[$1])) }
        }
        return Table(caption: l(domain.group.label), columns: columns, rows: rows)
    }

    private func itemRow(_ item: ItemResult, _ figures: ItemResult.Figures, _ moment: (place: Int, name: String)?) -> [Table.Cell] {
        let name: Markup = "\(l(item.item.text))\(moment.map { " <span class=\"over\">\($0.name)</span>" as Markup })"
        let head = Table.Cell(text: l(item.item.text), markup: name, isHeader: true)
        guard let spread = figures.spread else {
            return [head, Table.Cell(text: l(ResultsText.tooFewShort))] + (0..<5).map { _ in Table.Cell(text: "–") }
        }
        let id = "i-\(item.item.key.replacingOccurrences(of: ".", with: "-"))-\(moment?.place ?? 0)"
        return [
            head, Table.Cell(text: "", sortKey: spread.mean, markup: bar(id, spread, item.scale)), score(spread.mean, item.scale),
            score(spread.median, item.scale),
            figures.papers == 0
                ? number(spread.n) : Table.Cell(text: "\(spread.n - figures.papers) + \(figures.papers)", sortKey: Double(spread.n)),
            Table.Cell(text: Self.agreement(spread, l), sortKey: spread.agreement), number(figures.unknown),
        ]
    }

    /// The places of the domains that have a score.
    private var scored: [Int] { questionnaire.sections.indices.filter { questionnaire.sections[$0].scale.isOrdered } }

    /// Who answered what, in an open round.
    func peopleTable(_ results: RoundResults) -> Table {
        let columns =
            [Table.Column(l(ResultsText.name)), Table.Column(l(ResultsText.partner))]
            + scored.map { Table.Column(l(questionnaire.sections[$0].group.short), kind: .number) }
        let rows = results.people.map { person in
            [Table.Cell(text: person.name, isHeader: true), Table.Cell(text: person.partner ?? "")]
                + scored.map { score(person.scores[$0], questionnaire.sections[$0].scale) }
        }
        return Table(caption: l(ResultsText.whoAnsweredWhat), columns: columns, rows: rows)
    }

    private func score(_ value: Double?, _ scale: Instrument.Scale) -> Table.Cell {
        guard let value else { return Table.Cell(text: "–") }
        return Table.Cell(text: scale.told(value, l), sortKey: value)
    }

    /// Which way a bar of this scale leans: from its lowest answer to its highest.
    private func spreadHeading(_ scale: Instrument.Scale) -> String {
        guard let low = scale.labels.first, let high = scale.labels.last, scale.isOrdered,
            scale != questionnaire.instrument.scale || scale.key != "agreement5"
        else { return l(ResultsText.spread) }
        return l(ResultsText.spread(from: l(low), to: l(high)))
    }

    private func number(_ value: Int) -> Table.Cell {
        Table.Cell(text: l.number(value), sortKey: Double(value))
    }

    func spider(_ results: RoundResults) -> Chart {
        let axes = results.domains.map { SpiderChart.Axis(l($0.group.label), short: l($0.group.short)) }
        let now = SpiderChart.Series(seriesName(questionnaire.moments.last), n: results.n, values: results.domains.map { $0.now?.mean })
        let before = SpiderChart.Series(
            seriesName(questionnaire.moments.first), n: results.n, values: results.domains.map { $0.before?.mean })
        return SpiderChart(
            id: "spin", text: text(ResultsText.spider, l(ResultsText.spiderDescription)), axes: axes,
            series: questionnaire.asksBefore ? [before, now] : [now]
        ).chart
    }

    private func seriesName(_ moment: Text?) -> String {
        questionnaire.asksBefore ? moment.map { l($0) } ?? "" : l(ResultsText.group)
    }

    /// Before and now, of those who scored both.
    func change(_ results: RoundResults) -> Chart {
        DumbbellChart(
            id: "verschil", text: text(ResultsText.change, l(ResultsText.changeWhy)),
            before: .init(questionnaire.moments.first.map { l($0) } ?? "", n: results.n),
            after: .init(questionnaire.moments.last.map { l($0) } ?? "", n: results.n),
            rows: results.domains.map { domain in
                .init(
                    l(domain.group.short), before: domain.before?.mean, after: domain.now?.mean, n: domain.change?.n ?? domain.now?.n,
                    changeText: domain.change.map { l.change($0.mean, decimals: 2) } ?? "–", isRelevant: domain.change?.isNamed ?? false)
            },
            changeHeading: l(ResultsText.change)
        ).chart
    }
}
