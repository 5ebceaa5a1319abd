import Charts
import HTML
import Localization
import Statistics

/// What matters and does not work yet, the widest gap first; what matters most is a draft of a charter.
struct GapsPicture {
    let view: ResultView

    private var l: Language { view.l }

    var markup: Markup {
        let chart = view.figures.gaps(view.results)
        return """
            <section class="stack" id="kloof"><h2>\(l(OutcomeFiguresText.gaps))</h2><p class="soft">\(l(OutcomeFiguresText.gapsWhy))</p>\(chart.figure(l))\(view.downloads.picture("kloof"))</section>
            \(charter)<section class="stack"><h2>\(l(ResultsText.perStatement))</h2>\(view.results.subjects.map(group))</section>\(view.about)
            """
    }

    /// The rules that matter most to the group, as a proposal to talk about.
    private var charter: Markup? {
        let rules = StatementGap.all(view.results).filter { $0.before >= 4 - 1e-9 }.sorted { $0.before > $1.before }
        guard !rules.isEmpty else { return nil }
        return """
            <section class="stack charter"><h2>\(l(OutcomeText.charter))</h2><p class="soft">\(l(OutcomeText.charterWhy))</p>\
            <ol>\(rules.map { "<li>\(l($0.item.item.text))</li>" as Markup })</ol><p>\(l(OutcomeText.charterDate))</p></section>
            """
    }

    private func group(_ domain: DomainResult) -> Markup {
        """
        <section class="domain stack" id="\(domain.group.key)"><h3>\(l(domain.group.label))</h3>\(view.figures.itemTable(domain).markup)\
        <p><strong>\(l(ExplanationText.discuss))</strong> \(l(domain.group.discussion))</p>\(view.voices(domain))</section>
        """
    }
}
