import Charts
import HTML
import Localization

/// What several people answered on one sheet: how many chose what, in pictures and tables, and where they differ.
struct KindFindingsPicture {
    let frame: Frame
    let sheet: KindSheet
    let filled: [FilledKind]

    private var l: Language { frame.language }
    private var words: KindWords { KindWords(language: l) }

    /// Where people look differently, in front of everything else.
    var differences: Markup {
        let found = sheet.differences(filled)
        let content: Markup
        if filled.count < 2 {
            content = "<p class=\"soft\">\(l(KindsText.onlyOne))</p>"
        } else if found.isEmpty {
            content = "<p>\(l(KindsText.noDifference))</p>"
        } else {
            let items = found.map { tally -> Markup in
                """
                <li><a href="\(WebAddress(anchor: anchor(tally.question)))">\(l(tally.question.label))</a> <span>\(words.finding(tally))</span></li>
                """
            }
            content = "<p class=\"soft\">\(l(KindsText.differWhy))</p><ul class=\"list\">\(items)</ul>"
        }
        return "<section class=\"stack\" id=\"verschillen\"><h2>\(l(KindsText.differ))</h2>\(content)</section>"
    }

    var markup: Markup {
        "<section class=\"stack-wide\" id=\"antwoorden\"><h2>\(l(KindsText.answers))</h2>\(sheet.parts.map(part))</section>"
    }

    private func anchor(_ question: KindQuestion) -> String { "vraag-" + question.key }

    private func part(_ part: KindPart) -> Markup {
        let tallies = part.questions.map { KindTally($0, filled) }
        let single = tallies.filter { if case .one = $0.question.shape { true } else { false } }
        // Questions with the same answers stand in one table.
        let largest = Dictionary(grouping: single) { $0.question.options.map(\.key) }.values.max { $0.count < $1.count } ?? []
        let alike = largest.count > 2 ? largest : []
        let strips = tallies.filter { !$0.steps.isEmpty }
        let others = tallies.filter { tally in
            tally.steps.isEmpty && !alike.contains { $0.question.key == tally.question.key }
        }
        return """
            <section class="stack" id="stuk-\(part.key)"><h3>\(l(part.title))</h3>\(alike.isEmpty ? nil : bars(part, alike))\
            \(strips.isEmpty ? nil : self.strips(part, strips))\(others.compactMap(other))\(part.questions.compactMap(notes))</section>
            """
    }

    private func text(_ title: Text, _ description: Text) -> ChartText {
        let l = l
        return ChartText(
            title: l(title), description: l(description), emptyText: l(KindsText.nothing), rowHeading: l(KindsText.question),
            number: { l.number($0, decimals: 0) })
    }

    /// Questions with the same answers in one table: a bar a row, and how many chose each.
    private func bars(_ part: KindPart, _ tallies: [KindTally]) -> Markup {
        let options = tallies.first?.question.options ?? []
        let columns =
            [Table.Column(l(KindsText.question)), .init(l(KindsText.spread))]
            + options.map { Table.Column(l($0.label), kind: .number) } + [.init(l(KindsText.finding))]
        let rows = tallies.map { tally -> [Table.Cell] in
            // What begins with a yes begins with its highest; a bar begins with the lowest.
            let lowestFirst = options.first?.key == KindsText.yesPartlyNo.first?.key ? tally.counts.reversed() : tally.counts
            let bar = DistributionBar(
                id: "balk-\(tally.question.key)", counts: lowestFirst.map(\.count),
                categories: lowestFirst.map { l($0.option.label) }, width: 160, showsCount: false,
                text: text(tally.question.label, KindsText.barsWhy)
            ).picture()
            let name: Markup = "<span id=\"\(anchor(tally.question))\">\(l(tally.question.label))</span>"
            return [
                Table.Cell(text: l(tally.question.label), markup: name, isHeader: true),
                Table.Cell(text: "", sortKey: Double(tally.counts.first?.count ?? 0), markup: bar),
            ] + tally.counts.map { Table.Cell(text: l.number($0.count), sortKey: Double($0.count)) }
                + [Table.Cell(text: words.shortly(tally))]
        }
        return Table(caption: l(part.title), columns: columns, rows: rows, emptyText: l(KindsText.nothing)).markup
    }

    /// Lines between two ends in one picture.
    private func strips(_ part: KindPart, _ tallies: [KindTally]) -> Markup {
        let rows = tallies.map { tally -> StripChart.Row in
            guard case .steps(let low, let high) = tally.question.shape else { return StripChart.Row("", marks: []) }
            return StripChart.Row(
                l(tally.question.label), low: l(low), high: l(high),
                marks: tally.steps.enumerated().map { StripChart.Mark(Double($0), count: $1) })
        }
        let chart = StripChart(
            id: "lijn-\(part.key)", text: text(part.title, KindsText.stripWhy), rows: rows, range: 0...Double(KindQuestion.lastStep),
            parts: KindQuestion.lastStep,
            headings: .init(low: l(KindsText.lowEnd), high: l(KindsText.highEnd), values: l(KindsText.places))
        ).chart
        let findings = tallies.map { tally -> Markup in
            "<li id=\"\(anchor(tally.question))\"><strong>\(l(tally.question.label))</strong> \(words.finding(tally))</li>"
        }
        return "\(chart.figure(l))<ul>\(findings)</ul>"
    }

    private func other(_ tally: KindTally) -> Markup? {
        let question = tally.question
        let content: Markup
        switch question.shape {
        case .one, .several:
            let rows = tally.counts.map { ShareChart.Row(l($0.option.label), count: $0.count, of: tally.n) }
            let language = l
            let chart = ShareChart(
                id: "deel-\(question.key)", text: text(question.label, KindsText.barsWhy), rows: rows, heading: l(KindsText.share),
                told: { language(KindsText.outOf($0.count, $0.n)) }
            ).chart
            content = "\(chart.figure(l))<p>\(words.finding(tally))</p>"
        case .number, .text:
            guard tally.n > 0 else { return nil }
            content = quotes(question)
        case .steps: return nil
        }
        return "<div class=\"stack\" id=\"\(anchor(question))\"><h4>\(l(question.label))</h4>\(content)</div>"
    }

    /// What each wrote, with who wrote it.
    private func quotes(_ question: KindQuestion) -> Markup {
        let items = filled.compactMap { one -> Markup? in
            let said = words.told(question, one.answers)
            return said.isEmpty ? nil : "<li><p class=\"written\">\(said)</p><span class=\"soft small\">\(one.personName)</span></li>"
        }
        return "<ul class=\"list\">\(items)</ul>"
    }

    private func notes(_ question: KindQuestion) -> Markup? {
        let items = filled.compactMap { one -> Markup? in
            let note = one.answers.note(question)
            return note.isEmpty
                ? nil
                : "<li><p class=\"written\">\(note)</p><span class=\"soft small\">\(one.personName): \(words.told(question, one.answers))</span></li>"
        }
        guard !items.isEmpty else { return nil }
        return "<div class=\"stack\"><p><strong>\(l(KindsText.note(question.label)))</strong></p><ul class=\"list\">\(items)</ul></div>"
    }
}
