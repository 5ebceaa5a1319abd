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
            <figure><figcaption>\(l(item.item.text))</figcaption>\(chart.picture)<details class="more"><summary>\(l(ResultsText.asTable))</summary>\(chart.table.markup)</details></figure>\
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
