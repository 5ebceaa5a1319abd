import Charts
import HTML
import Localization
import Statistics

/// What people recognise, the most recognised first; then what each means and what can help.
struct SharesPicture {
    let view: ResultView

    private var l: Language { view.l }
    private var ticked: [(domain: DomainResult, count: Int)] { ResultFigures.ticked(view.results) }

    var markup: Markup {
        let chart = view.figures.ticks(view.results)
        let most = view.round.mostTicks.map { "<p class=\"soft\">\(l(OutcomeText.tickedAtMost($0)))</p>" as Markup }
        return """
            <p class="now">\(l(OutcomeText.normal))</p>\(most)
            <section class="stack" id="aandelen"><h2 class="hidden">\(l(OutcomeFiguresText.recognised))</h2>\(chart.figure(l))\(view.downloads.picture("aandelen"))</section>
            <section class="stack"><h2>\(l(OutcomeText.meaningAndHelp))</h2>\(ticked.map(issue))</section>
            """
    }

    private func issue(_ one: (domain: DomainResult, count: Int)) -> Markup {
        let group = one.domain.group
        return """
            <section class="domain stack" id="\(group.key)"><h3>\(l(group.label)) <span class="soft">\(view.figures.told(one.count, of: view.results.n))</span></h3>
            <p>\(l(group.explanation))</p>\(strength(one.domain))<p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p>
            <p><strong>\(l(ExplanationText.helps))</strong> \(l(group.helps))</p>\(view.links(group.links))\
            \(view.voices(one.domain, title: OutcomeText.examples(one.domain.remarks.count)))</section>
            """
    }

    /// How strongly, of those who said so.
    private func strength(_ domain: DomainResult) -> Markup? {
        guard let counts = domain.items.first?.now.spread?.counts, counts.dropFirst().contains(where: { $0 > 0 }) else { return nil }
        let words = zip(domain.section.scale.labels, counts).dropFirst().filter { $1 > 0 }.map { "\(l($0)) (\($1))" }
        return "<p class=\"soft\">\(l(OutcomeText.howStrongly)) \(words.joined(separator: ", "))</p>"
    }
}
