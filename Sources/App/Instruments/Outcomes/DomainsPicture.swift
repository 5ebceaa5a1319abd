import Charts
import HTML
import Localization
import Statistics

/// A score a domain: the arrow and the roots, or a spider, what is strong and weak, and where people see it differently.
struct DomainsPicture {
    let view: ResultView

    private var l: Language { view.l }
    private var results: RoundResults { view.results }
    private var hasArrow: Bool { results.domains.contains { $0.group.part != nil } }

    var markup: Markup {
        """
        \(marks)
        <div class="two">\(picture)\
        <div class="stack-wide">\(list(ResultsText.strengths, results.strengths, ResultsText.noStrengths))\
        \(list(ResultsText.workPoints, results.workPoints, ResultsText.noWorkPoints))\
        \(list(ResultsText.differences, results.differences, ResultsText.noDifferences))\(priorities)</div></div>
        <section class="stack" id="tabel"><h2>\(l(ResultsText.perDomain))</h2>\(view.figures.domainTable(results.subjects).markup)\(view.downloads.picture("spreiding"))</section>
        """
    }

    /// The spider below the arrow, for who is used to it; the only picture where there is no arrow.
    var spider: Markup? {
        guard hasArrow else { return nil }
        return
            "<section class=\"stack\"><h2>\(l(ResultsText.spider))</h2>\(view.figures.spider(results).figure(l))\(view.downloads.picture("spin"))</section>"
    }

    private var picture: Markup {
        guard hasArrow else {
            return
                "<figure>\(view.figures.spider(results).picture)<figcaption><a href=\"#tabel\">\(l(ResultsText.asTable))</a>\(view.downloads.picture("spin"))</figcaption></figure>"
        }
        return """
            <figure>\(ArrowRootsPicture(id: "pijl", language: l, domains: results.subjects).markup)\
            <figcaption>\(l(ResultsText.pictureCaption(results.n))) <a href="#tabel">\(l(ResultsText.asTable))</a>\(view.downloads.picture("pijl"))</figcaption></figure>
            """
    }

    /// A mark says what was seen, and asks; it never judges.
    private var marks: Markup? {
        let marked = results.marked
        guard !marked.isEmpty else { return nil }
        let items = marked.compactMap { domain -> Markup? in
            guard let spread = domain.now?.spread, let mark = spread.mark, let classes = spread.collapsed else { return nil }
            return """
                <p><strong><a href="\(WebAddress(anchor: domain.group.key))">\(l(domain.group.short))</a></strong> \(ResultFigures.badge(mark, l)) \
                \(l(ResultsText.seen(strong: classes.counts[2], weak: classes.counts[0]))) <em>\(l(ResultsText.markQuestion))</em></p>
                """
        }
        return "<div class=\"now stack\">\(items)</div>"
    }

    private func list(_ title: Text, _ domains: [DomainResult], _ empty: Text) -> Markup {
        let items = domains.compactMap { domain -> Markup? in
            domain.now.map { figures in
                """
                <li class="line"><a href="\(WebAddress(anchor: domain.group.key))">\(l(domain.group.short))</a>\
                <span class="n">\(l.number(ScoreBand.figure(of: figures.mean)))\
                <span class="soft small"> \(ResultFigures.agreement(figures.spread, l))</span></span></li>
                """
            }
        }
        return
            "<section class=\"stack\"><h2>\(l(title))</h2>\(items.isEmpty ? "<p class=\"soft\">\(l(empty))</p>" : "<ul class=\"list\">\(items)</ul>")</section>"
    }

    private var priorities: Markup? {
        let named = results.domains.filter { $0.priorities > 0 }.sorted { $0.priorities > $1.priorities }.prefix(3)
        guard !named.isEmpty else { return nil }
        let items = named.map {
            "<li class=\"line\"><span>\(l($0.group.short))</span><span class=\"n\">\(l(ResultsText.times($0.priorities)))</span></li>"
                as Markup
        }
        return "<section class=\"stack\"><h2>\(l(ResultsText.priorities))</h2><ul class=\"list\">\(items)</ul></section>"
    }
}
