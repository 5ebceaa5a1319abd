import Charts
import HTML
import Localization
import Statistics

/// Groups that ask in different ways, each drawn in its own.
struct MixedPicture {
    let view: ResultView

    private var l: Language { view.l }
    private var results: RoundResults { view.results }

    var markup: Markup { "\(overview)\(results.domains.map(section))" }

    /// Every group with a score, where there are several.
    private var overview: Markup? {
        let scored = results.subjects.filter(\.section.scale.isOrdered)
        guard scored.count > 1 else { return nil }
        return "<section class=\"stack\" id=\"tabel\"><h2>\(l(MixedOutcomeText.overview))</h2>\(view.figures.domainTable(scored).markup)</section>"
    }

    private func section(_ domain: DomainResult) -> Markup {
        let group = domain.group
        let content: Markup
        switch domain.section.scale.kind ?? .ordered {
        case .ordered: content = view.figures.itemTable(domain).markup
        case .nominal: content = "\(domain.items.map { choice($0) })"
        case .ticks: content = figure(ticks(domain))
        case .ranking: content = ranking(domain)
        case .text: content = domain.remarks.isEmpty ? "<p class=\"soft\">\(l(OutcomeText.nothingWritten))</p>" : written(domain)
        }
        let voices = domain.section.scale.isText ? nil : view.voices(domain)
        return """
            <section class="domain stack" id="\(group.key)"><h2>\(l(group.label))</h2>\("<p class=\"question\">\(l(group.question))</p>", if: !l(group.question).isEmpty)\
            \(content)<p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p>\(voices)</section>
            """
    }

    private func figure(_ chart: Chart, _ caption: String? = nil) -> Markup {
        """
        <figure>\(caption.map { "<figcaption>\($0)</figcaption>" as Markup })\(chart.picture)\
        <details class="more"><summary>\(l(ResultsText.asTable))</summary>\(chart.table.markup)</details></figure>
        """
    }

    private func choice(_ item: ItemResult) -> Markup {
        figure(view.figures.answers("keuze-\(item.item.key)", item, item.item.text), l(item.item.text))
    }

    /// How many ticked each, of all who answered.
    private func ticks(_ domain: DomainResult) -> Chart {
        let rows = domain.items.map { ShareChart.Row(l($0.item.text), count: $0.now.spread?.n ?? 0, of: results.n) }
        let text = view.figures.text(domain.group.label, MixedOutcomeText.ticksWhy, heading: OutcomeFiguresText.answer)
        return view.figures.shares("vinken-\(domain.group.key)", text, rows)
    }

    private func written(_ domain: DomainResult) -> Markup {
        "<ul class=\"remarks\">\(domain.remarks.map { "<li>\($0)</li>" as Markup })</ul>"
    }

    /// The options from the most to the least important, with how often each came first.
    private func ranking(_ domain: DomainResult) -> Markup {
        let ranked = RankedOption.all(domain)
        guard !ranked.isEmpty else { return "<p class=\"soft\">\(l(ResultsText.tooFewShort))</p>" }
        let rows = ranked.map { ShareChart.Row(l($0.item.text), count: $0.firsts, of: $0.n) }
        let text = view.figures.text(domain.group.label, MixedOutcomeText.firstsWhy, heading: MixedOutcomeText.option)
        let chart = view.figures.shares("rang-\(domain.group.key)", text, rows)
        let lines = ranked.map { one -> [Table.Cell] in
            [
                Table.Cell(text: l(one.item.text), isHeader: true), Table.Cell(text: l.number(ScoreBand.figure(of: one.mean)), sortKey: one.mean),
                Table.Cell(text: view.figures.told(one.firsts, of: one.n), sortKey: Double(one.firsts)),
            ]
        }
        let table = Table(
            caption: l(domain.group.label),
            columns: [
                .init(l(MixedOutcomeText.option)), .init(l(MixedOutcomeText.meanRank), kind: .number),
                .init(l(MixedOutcomeText.firsts), kind: .number),
            ], rows: lines)
        return "<figure><figcaption>\(l(MixedOutcomeText.firsts))</figcaption>\(chart.picture)</figure>\(table.markup)"
    }
}

/// An option that was ranked among others.
struct RankedOption: Sendable {
    let item: Instrument.Item
    /// How many ranked it.
    let n: Int
    let mean: Double
    /// How many put it first.
    let firsts: Int

    /// Every option that may be shown, the most important first; ties stay in the order of the questionnaire.
    static func all(_ domain: DomainResult) -> [RankedOption] {
        let options = domain.items.compactMap { item -> RankedOption? in
            guard let spread = item.now.spread, let mean = spread.mean else { return nil }
            return RankedOption(item: item.item, n: spread.n, mean: mean, firsts: spread.counts.first ?? 0)
        }
        return options.enumerated().sorted { ($0.element.mean, $0.offset) < ($1.element.mean, $1.offset) }.map(\.element)
    }
}

/// Words of an outcome in which each group is drawn in its own way.
enum MixedOutcomeText {
    static let overview = Text(nl: "De groepen met een schaal", en: "The groups with a scale", fr: "Les groupes avec une échelle")
    static let ticksWhy = Text(
        nl: "Hoeveel van wie antwoordde elk ding aanduidde.", en: "How many of those who answered ticked each thing.",
        fr: "Combien de répondants ont coché chaque élément.")
    static let firstsWhy = Text(
        nl: "Hoe vaak elke optie op de eerste plaats kwam, van de gemiddeld hoogste naar de laagste.",
        en: "How often each option came first, from the highest to the lowest on average.",
        fr: "Combien de fois chaque option est arrivée première, de la plus haute à la plus basse en moyenne.")
    static let option = Text(nl: "Optie", en: "Option", fr: "Option")
    static let meanRank = Text(nl: "Gemiddelde plaats", en: "Mean place", fr: "Place moyenne")
    static let firsts = Text(nl: "Op de eerste plaats", en: "In first place", fr: "À la première place")
}
