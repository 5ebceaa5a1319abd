import Charts
import Foundation
import HTML
import Localization
import Statistics

/// The charts of outcomes that are not a score a domain.
extension ResultFigures {
    func text(_ title: Text, _ description: Text, heading: Text) -> ChartText {
        let l = language
        return ChartText(
            title: l(title), description: l(description), emptyText: l(ResultsText.nothing), rowHeading: l(heading),
            number: { l.number(ScoreBand.figure(of: $0)) })
    }

    /// "7 of 12 · 58 %"
    func told(_ count: Int, of n: Int) -> String {
        let l = language
        return l(OutcomeFiguresText.told(l.number(count), of: l.number(n), l.percent(n == 0 ? 0 : Double(count) / Double(n))))
    }

    func shares(_ id: String, _ text: ChartText, _ rows: [ShareChart.Row]) -> Chart {
        ShareChart(id: id, text: text, rows: rows, heading: language(OutcomeFiguresText.share), told: { told($0.count, of: $0.n) }).chart
    }

    /// How many ticked each domain, the most ticked first; ties stay in the instrument's order.
    static func ticked(_ results: RoundResults) -> [(domain: DomainResult, count: Int)] {
        let counted = results.domains.filter(\.section.scale.isTicks).compactMap { domain in
            domain.items.first?.now.spread.map { (domain: domain, count: $0.n) }
        }
        return counted.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    }

    func ticks(_ results: RoundResults) -> Chart {
        shares(
            "aandelen", text(OutcomeFiguresText.recognised, OutcomeFiguresText.recognisedWhy, heading: OutcomeFiguresText.issue),
            Self.ticked(results).map { ShareChart.Row(language($0.domain.group.label), count: $0.count, of: results.n) })
    }

    /// How many stand in each way between trust and distrust; nil when too few can be told.
    func trust(_ results: RoundResults) -> Chart? {
        guard let kinds = results.kinds, let n = kinds[OutcomeCounter.everybody], n > 0 else { return nil }
        let rows = Trusting.allCases.map {
            ShareChart.Row(language(OutcomeFiguresText.trusting($0)), count: kinds[$0.rawValue] ?? 0, of: n)
        }
        return shares(
            "vertrouwen", text(OutcomeFiguresText.fourWays, OutcomeFiguresText.answersWhy, heading: OutcomeFiguresText.answer), rows)
    }

    /// Every feature on the line, now and as wanted.
    func line(_ results: RoundResults) -> Chart {
        twoMoments("lijn", results, title: OutcomeFiguresText.line, description: OutcomeFiguresText.lineWhy)
    }

    /// The answers to one question, in the order of its scale.
    func answers(_ id: String, _ item: ItemResult, _ title: Text) -> Chart {
        let spread = item.now.spread
        let n = (spread?.n ?? 0) + item.now.unknown
        let rows = item.scale.labels.enumerated().map { place, label in
            ShareChart.Row(language(label), count: spread?.counts[place] ?? 0, of: n)
        }
        let unknown = item.scale.unknown.map { [ShareChart.Row(language($0), count: item.now.unknown, of: n)] } ?? []
        return shares(
            id, text(title, OutcomeFiguresText.answersWhy, heading: OutcomeFiguresText.answer), spread == nil ? [] : rows + unknown)
    }

    /// Every group at both moments: now and as wanted, or what matters and what works.
    func twoMoments(_ id: String, _ results: RoundResults, title: Text, description: Text) -> Chart {
        let rows = results.domains.filter(\.section.isSubject).map { domain in
            row(language(domain.group.short), domain.before?.mean, domain.now?.mean, n: domain.now?.n, domain.section.scale)
        }
        return dumbbells(id, rows, results, title: title, description: description)
    }

    /// Every statement at both moments, the widest gap first.
    func gaps(_ results: RoundResults) -> Chart {
        let rows = StatementGap.all(results).map { gap in
            row("\(gap.item.item.key). \(language(gap.item.item.text))", gap.before, gap.now, n: nil, gap.item.scale)
        }
        return dumbbells("kloof", rows, results, title: OutcomeFiguresText.gaps, description: OutcomeFiguresText.gapsWhy, nameLines: 2)
    }

    private func row(_ label: String, _ before: Double?, _ now: Double?, n: Int?, _ scale: Instrument.Scale) -> DumbbellChart.Row {
        func place(_ mean: Double) -> Double { scale.isLine ? mean - 1 : mean }
        let change = before.flatMap { before in now.map { $0 - before } }
        let told = change.map { change in
            scale.isLine
                ? language.change(change / Double(scale.steps - 1) * 100, decimals: 0) : language.change(change, decimals: 1)
        }
        return DumbbellChart.Row(
            label, before: before.map(place), after: now.map(place), n: n, changeText: told ?? "–",
            isRelevant: change.map { abs($0) >= (scale.isLine ? 1.5 : 1) - 1e-9 } ?? false)
    }

    private func dumbbells(
        _ id: String, _ rows: [DumbbellChart.Row], _ results: RoundResults, title: Text, description: Text, nameLines: Int = 1
    ) -> Chart {
        let l = language
        let scale = questionnaire.instrument.scale
        let (isLine, last) = (scale.isLine, scale.steps - 1)
        @Sendable func number(_ place: Double) -> String {
            isLine ? l.percent(place / Double(last)) : l.number(ScoreBand.figure(of: place))
        }
        @Sendable func whole(_ step: Int) -> String { isLine ? "\(step * 100 / last)" : "\(step)" }
        return DumbbellChart(
            id: id,
            text: ChartText(
                title: l(title), description: l(description), emptyText: l(ResultsText.nothing), rowHeading: l(ResultsText.statement),
                number: number, whole: whole),
            before: .init(questionnaire.moments.first.map { l($0) } ?? "", n: results.n),
            after: .init(questionnaire.moments.last.map { l($0) } ?? "", n: results.n), rows: rows, changeHeading: l(ResultsText.change),
            scale: isLine ? 0...last : 1...scale.steps, nameLines: nameLines
        ).chart
    }
}

extension Chart {
    /// The picture with the same figures as a table, folded away.
    func figure(_ l: Language, caption: String? = nil) -> Markup {
        """
        <figure>\(caption.map { "<figcaption>\($0)</figcaption>" as Markup })\(picture)<details class="more"><summary>\(l(ResultsText.asTable))</summary>\(table.markup)</details></figure>
        """
    }
}

extension Instrument.Scale {
    /// What a mean is called: a percentage on a line of eleven steps, otherwise the mean itself.
    func told(_ mean: Double, _ l: Language) -> String {
        isLine ? l.percent((mean - 1) / Double(steps - 1)) : l.number(ScoreBand.figure(of: mean))
    }
}

/// A statement that matters more, or less, than it works.
struct StatementGap {
    let item: ItemResult
    let domain: DomainResult
    let before: Double
    let now: Double

    /// How much more it matters than it works.
    var gap: Double { before - now }

    /// Every statement that is shown at both moments, the widest gap first.
    static func all(_ results: RoundResults) -> [StatementGap] {
        let all = results.domains.flatMap { domain in
            domain.items.compactMap { item -> StatementGap? in
                guard let before = item.before?.spread?.mean, let now = item.now.spread?.mean else { return nil }
                return StatementGap(item: item, domain: domain, before: before, now: now)
            }
        }
        return all.enumerated().sorted { ($1.element.gap, $0.offset) < ($0.element.gap, $1.offset) }.map(\.element)
    }
}
