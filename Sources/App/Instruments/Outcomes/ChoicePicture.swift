import Charts
import HTML
import Localization
import Statistics

/// One choice out of several: how many chose each, and what each means.
struct ChoicePicture {
    let view: ResultView

    private var l: Language { view.l }

    var markup: Markup {
        "\(view.results.subjects.map(question))\(view.about)"
    }

    private func question(_ domain: DomainResult) -> Markup {
        let group = domain.group
        return """
            <section class="stack" id="\(group.key)"><h2>\(l(group.label))</h2><p>\(l(group.explanation))</p>\(domain.items.map { item(domain, $0) })\
            <p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p><p><strong>\(l(ExplanationText.helps))</strong> \(l(group.helps))</p>\
            \(view.links(group.links))\(view.voices(domain))</section>
            """
    }

    private func item(_ domain: DomainResult, _ item: ItemResult) -> Markup {
        let chart = view.figures.answers("keuze-\(domain.group.key)", item, item.item.text)
        return """
            \(chart.figure(l, caption: l(item.item.text)))\
            \(chosen(item))
            """
    }

    /// What those most often chosen mean; two when people do not see it alike.
    private func chosen(_ item: ItemResult) -> Markup? {
        guard let spread = item.now.spread, spread.n > 0, let notes = item.scale.notes else { return nil }
        let places = spread.counts.indices.filter { spread.counts[$0] > 0 }.sorted { (spread.counts[$1], $0) < (spread.counts[$0], $1) }
        let isDivided = places.count > 1 && 2 * spread.counts[places[0]] <= spread.n
        let items = places.prefix(isDivided ? 2 : 1).map { place -> Markup in
            "<dt>\(l(item.scale.labels[place]))</dt><dd>\(l(notes[place]))</dd>"
        }
        return "\("<p class=\"now\">\(l(OutcomeText.divided))</p>", if: isDivided)<dl class=\"facts\">\(items)</dl>"
    }
}

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
        return
            "<section class=\"stack\" id=\"tabel\"><h2>\(l(MixedOutcomeText.overview))</h2>\(view.figures.domainTable(scored).markup)</section>"
    }

    private func section(_ domain: DomainResult) -> Markup {
        let group = domain.group
        let content: Markup
        switch domain.section.scale.kind ?? .ordered {
        case .ordered: content = view.figures.itemTable(domain).markup
        case .nominal: content = "\(domain.items.map { choice($0) })"
        case .ticks: content = ticks(domain).figure(l)
        case .ranking: content = ranking(domain)
        case .words, .ideas: content = domain.remarks.isEmpty ? "<p class=\"soft\">\(l(OutcomeText.nothingWritten))</p>" : gathered(domain)
        case .text: content = domain.remarks.isEmpty ? "<p class=\"soft\">\(l(OutcomeText.nothingWritten))</p>" : written(domain)
        }
        let voices = domain.section.scale.isText ? nil : view.voices(domain)
        return """
            <section class="domain stack" id="\(group.key)"><h2>\(l(group.label))</h2>\("<p class=\"question\">\(l(group.question))</p>", if: !l(group.question).isEmpty)\
            \(content)<p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p>\(voices)</section>
            """
    }

    private func choice(_ item: ItemResult) -> Markup {
        view.figures.answers("keuze-\(item.item.key)", item, item.item.text).figure(l, caption: l(item.item.text))
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

    /// Words and ideas, each once: how often they were given, and how many chose them in a room.
    private func gathered(_ domain: DomainResult) -> Markup {
        let kind = domain.section.scale.kind ?? .text
        var counts = WrittenCounts()
        for remark in domain.remarks { counts.add(remark, kind) }
        let texts = counts.texts.map { (body: $1.body, count: $1.count, votes: domain.votes[$0] ?? 0) }
        return WritingPicture(l: l, kind: kind, texts: texts, isList: true).markup
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
                Table.Cell(text: l(one.item.text), isHeader: true),
                Table.Cell(text: l.number(ScoreBand.figure(of: one.mean)), sortKey: one.mean),
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
