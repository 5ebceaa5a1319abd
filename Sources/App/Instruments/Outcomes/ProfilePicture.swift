import Charts
import HTML
import Localization
import Statistics

/// What the people of a group have in common in how they work together: never about one of them.
struct ProfilePicture {
    let view: ResultView

    private var l: Language { view.l }

    var markup: Markup {
        """
        <section class="stack" id="tabel"><h2>\(l(OutcomeText.together))</h2><p class="soft">\(l(OutcomeText.togetherWhy))</p>\
        \(view.figures.domainTable(view.results.subjects).markup)\(view.downloads.picture("spreiding"))</section>
        <section class="stack"><h2>\(l(ResultsText.perStatement))</h2>\(view.results.subjects.map(block))</section>\(view.about)
        """
    }

    private func block(_ domain: DomainResult) -> Markup {
        """
        <section class="domain stack" id="\(domain.group.key)"><h3>\(l(domain.group.label))</h3>\(view.figures.itemTable(domain).markup)\
        <p><strong>\(l(ExplanationText.discuss))</strong> \(l(domain.group.discussion))</p>\
        <p><strong>\(l(ExplanationText.helps))</strong> \(l(domain.group.helps))</p>\(view.links(domain.group.links))</section>
        """
    }
}
