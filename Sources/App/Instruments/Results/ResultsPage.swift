import Charts
import Foundation
import HTML
import Localization
import Statistics

/// Where the group stands and where it sees things differently.
struct ResultsPage {
    let frame: Frame
    let path: WebAddress
    let network: WebAddress
    let membership: Membership
    let round: Round
    let questionnaire: Questionnaire
    let results: RoundResults

    private var l: Language { frame.language }
    private var figures: ResultFigures { ResultFigures(language: l, questionnaire: questionnaire) }

    var markup: Markup {
        frame.page(
            l(ResultsText.title(round.name)), styles: ["css/charts.css", "css/results.css"], scripts: ["js/sortable.js"], isWide: true,
            """
            <div class="stack"><p class="over">\(facts)</p><h1>\(l(ResultsText.heading))</h1>
            <p class="soft">\(l(ResultsText.answered(results.n, of: results.invited))) \(l(privacy))</p></div>
            \(results.isTooFew ? tooFew : content)
            """)
    }

    private var facts: Markup {
        "<a href=\"\(path)\">\(round.name)</a> · \(l(ExplanationText.form(round.form))) · \(l(ExplanationText.mode(round.mode)))"
    }

    private var privacy: Text {
        round.mode == .open ? ResultsText.openNote : ResultsText.smallestGroup(round.smallestGroup)
    }

    private var tooFew: Markup {
        "<p class=\"now\">\(l(ResultsText.tooFew(round.smallestGroup)))</p>"
    }

    private var content: Markup {
        """
        \(marks)
        <div class="two"><figure>\(ArrowRootsPicture(id: "pijl", language: l, domains: results.domains).markup)\
        <figcaption>\(l(ResultsText.pictureCaption(results.n))) <a href="#tabel">\(l(ResultsText.asTable))</a></figcaption></figure>\
        <div class="stack-wide">\(list(ResultsText.strengths, results.strengths, ResultsText.noStrengths))\
        \(list(ResultsText.workPoints, results.workPoints, ResultsText.noWorkPoints))\
        \(list(ResultsText.differences, results.differences, ResultsText.noDifferences))\(priorities)</div></div>
        <section class="stack" id="tabel"><h2>\(l(ResultsText.perDomain))</h2>\(figures.domainTable(results.domains).markup)</section>
        \(changes)
        <section class="stack"><h2>\(l(ResultsText.spider))</h2>\(chart(figures.spider(results)))</section>
        <section class="stack"><h2>\(l(ResultsText.perStatement))</h2>\(results.domains.map(domain))</section>
        \(people)\(whatNow)
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

    private var changes: Markup? {
        guard questionnaire.asksBefore else { return nil }
        return """
            <section class="stack"><h2>\(l(ResultsText.change))</h2><p class="soft">\(l(ResultsText.changeWhy))</p>\(chart(figures.change(results)))</section>
            """
    }

    private func chart(_ chart: Chart) -> Markup {
        """
        <figure>\(chart.picture)<details class="more"><summary>\(l(ResultsText.asTable))</summary>\(chart.table.markup)</details></figure>
        """
    }

    private func domain(_ domain: DomainResult) -> Markup {
        let group = domain.group
        let remarks: Markup = """
            <details class="more voices"><summary>\(l(ResultsText.remarks(domain.remarks.count)))</summary>\
            <ul class="remarks">\(domain.remarks.map { "<li>\($0)</li>" as Markup })</ul></details>
            """
        return """
            <section class="domain stack" id="\(group.key)"><h3>\(group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\
            \(l(group.label)) \(domain.now?.spread.mark.map { ResultFigures.badge($0, l) })</h3>
            \(figures.itemTable(domain).markup)
            <p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p>
            <p class="soft"><strong>\(l(ExplanationText.helps))</strong> \(l(group.helps))</p>\(remarks, if: !domain.remarks.isEmpty)</section>
            """
    }

    private var people: Markup? {
        guard round.mode == .open else { return nil }
        return "<section class=\"stack\"><h2>\(l(ResultsText.whoAnsweredWhat))</h2>\(figures.peopleTable(results).markup)</section>"
    }

    /// Every instrument ends in a next step.
    private var whatNow: Markup {
        let first = results.marked.first ?? results.workPoints.first ?? results.differences.first
        let steps: [Markup] = [
            first.map { "<li><a href=\"\(WebAddress(anchor: $0.group.key))\">\(l(ResultsText.discussFirst(l($0.group.short))))</a></li>" }
                ?? "",
            "<li><a href=\"/uitleg\">\(l(ResultsText.readOn))</a></li>",
            membership.mayManageRounds
                ? "<li><a href=\"\(network.appending("metingen").appending("nieuw"))\">\(l(ResultsText.measureAgain))</a></li>" : "",
        ]
        return """
            <section class="stack no-print"><h2>\(l(ResultsText.whatNow))</h2><ul class="list">\(steps)</ul></section>
            <p class="soft small">\(l(questionnaire.instrument.source)) <a href="/bronnen">\(l(LayoutText.sources))</a></p>
            """
    }
}

/// Says when there will be a result, to who comes too early.
struct NoResultsPage {
    let frame: Frame
    let path: WebAddress
    let round: Round

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(ResultsText.title(round.name)),
            """
            <p class="over"><a href="\(path)">\(round.name)</a></p><h1>\(l(ResultsText.notYetTitle))</h1>
            <p>\(l(ResultsText.notYet(frame.date(round.closesAt - 1))))</p>
            """)
    }
}
