import Charts
import HTML
import Localization
import Statistics

/// What every part of a page of results draws from.
struct ResultView {
    let frame: Frame
    let round: Round
    let questionnaire: Questionnaire
    let results: RoundResults
    let catalogue: Catalogue
    /// Of the round.
    let path: WebAddress
    let network: WebAddress
    /// Whether the reader may start a round or a session.
    let mayManage: Bool

    var l: Language { frame.language }
    var figures: ResultFigures { ResultFigures(language: l, questionnaire: questionnaire) }
    var downloads: Downloads { Downloads(path: path, round: round, language: l) }

    /// The instruments behind keys, as links to what they are about.
    func links(_ keys: [String]?) -> Markup? {
        let items = (keys ?? []).compactMap(catalogue.newest).map { instrument -> Markup in
            "<a href=\"\(WebAddress(path: ["uitleg", instrument.key]))\">\(l(instrument.title))</a>"
        }
        guard !items.isEmpty else { return nil }
        let rest = items.dropFirst().map { " · \($0)" as Markup }
        return "<p class=\"no-print\">\(l(OutcomeText.instruments)) \(items[0])\(rest)</p>"
    }

    /// What was written about a domain, each prompt under its own name.
    func voices(_ domain: DomainResult, title: Text? = nil) -> Markup? {
        guard !domain.remarks.isEmpty else { return nil }
        let lists =
            domain.voices.isEmpty
            ? "\(list(domain.remarks))"
            : "\(domain.voices.filter { !$0.remarks.isEmpty }.map { "<h4>\(l($0.prompt.label))</h4>\(list($0.remarks))" as Markup })"
                as Markup
        return """
            <details class="more voices"><summary>\(l(title ?? ResultsText.remarks(domain.remarks.count)))</summary>\(lists)</details>
            """
    }

    private func list(_ remarks: [String]) -> Markup {
        "<ul class=\"remarks\">\(remarks.map { "<li>\($0)</li>" as Markup })</ul>"
    }

    /// Who answered, where the instrument asks: told beside the result, never crossed with it.
    var about: Markup? {
        let items = results.domains.filter { !$0.section.isSubject }.flatMap { domain in domain.items.map { (domain, $0) } }
        guard !items.isEmpty else { return nil }
        let charts = items.map { domain, item -> Markup in
            let chart = figures.answers("over-\(domain.group.key)", item, item.item.text)
            return "<figure><figcaption>\(l(item.item.text))</figcaption>\(chart.picture)</figure>"
        }
        return """
            <section class="stack"><h2>\(l(OutcomeText.whoAnswered))</h2><p class="soft">\(l(OutcomeText.notCrossed))</p>\
            <div class="small-charts">\(charts)</div></section>
            """
    }
}
