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
    let waiting: WaitingRemarks
    /// How this page was asked for.
    let reading: Reading
    /// The round before, when there is one to compare with.
    let earlier: Earlier?
    let names: GroupNames

    /// What a reader chose to see.
    struct Reading: Sendable {
        var weighting = Weighting.persons
        var breakdown = Round.Breakdown.none
    }

    /// The round before and what it showed.
    struct Earlier: Sendable {
        let round: Round
        let results: RoundResults
    }

    private var l: Language { frame.language }
    private var downloads: Downloads { Downloads(path: path, round: round, language: l) }
    private var figures: ResultFigures { ResultFigures(language: l, questionnaire: questionnaire) }

    var markup: Markup {
        frame.page(
            l(ResultsText.title(round.name)), styles: ["css/charts.css", "css/results.css"], scripts: ["js/sortable.js"], isWide: true,
            """
            <div class="stack"><p class="over">\(facts)</p><h1>\(l(ResultsText.heading))</h1>
            <p class="soft">\(l(ResultsText.answered(results.n, of: results.invited))) \(l(privacy))</p>\(weightings)</div>
            \(results.isTooFew ? tooFew : content)
            """)
    }

    private var facts: Markup {
        "<a href=\"\(path)\">\(round.name)</a> · \(l(ExplanationText.form(round.form))) · \(l(ExplanationText.mode(round.mode)))"
    }

    private var privacy: Text {
        round.mode == .open ? ResultsText.openNote : ResultsText.smallestGroup(round.smallestGroup)
    }

    /// The choice between means of persons and of partners, where both may be told.
    private var weightings: Markup? {
        guard results.hasPartnersMeans else { return nil }
        let page = path.appending("resultaten")
        let isPartners = reading.weighting == .partners
        return """
            <p class="choices no-print"><span>\(l(ChangeText.meansOf))</span> \
            <a href="\(page)"\(" aria-current=\"true\"", if: !isPartners)>\(l(ChangeText.persons))</a>\
            <a href="\(page.query("weging", Weighting.partners.rawValue))"\(" aria-current=\"true\"", if: isPartners)>\(l(ChangeText.partners))</a></p>\
            \("<p class=\"soft\">\(l(ChangeText.partnersNote))</p>", if: isPartners)
            """
    }

    private var tooFew: Markup {
        "<p class=\"now\">\(l(ResultsText.tooFew(round.smallestGroup)))</p>"
    }

    private var content: Markup {
        """
        \(marks)
        <div class="two"><figure>\(ArrowRootsPicture(id: "pijl", language: l, domains: results.domains).markup)\
        <figcaption>\(l(ResultsText.pictureCaption(results.n))) <a href="#tabel">\(l(ResultsText.asTable))</a>\(downloads.picture("pijl"))</figcaption></figure>\
        <div class="stack-wide">\(list(ResultsText.strengths, results.strengths, ResultsText.noStrengths))\
        \(list(ResultsText.workPoints, results.workPoints, ResultsText.noWorkPoints))\
        \(list(ResultsText.differences, results.differences, ResultsText.noDifferences))\(priorities)</div></div>
        <section class="stack" id="tabel"><h2>\(l(ResultsText.perDomain))</h2>\(figures.domainTable(results.domains).markup)\(downloads.picture("spreiding"))</section>
        \(changes)\(since)\(groups)
        <section class="stack"><h2>\(l(ResultsText.spider))</h2>\(chart(figures.spider(results)))\(downloads.picture("spin"))</section>
        <section class="stack"><h2>\(l(ResultsText.perStatement))</h2>\(waiting.markup)\(results.domains.map(domain))</section>
        \(people)\(downloads.files)\(whatNow)
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

    private var changesPicture: ChangesPicture { ChangesPicture(language: l, questionnaire: questionnaire) }

    /// Between the two moments of one answer.
    private var changes: Markup? {
        guard questionnaire.asksBefore else { return nil }
        let lines = results.domains.compactMap { domain in
            domain.change.map { ChangesPicture.Line(group: domain.group, before: domain.before?.mean, now: domain.now?.mean, change: $0) }
        }
        let names = questionnaire.moments.map { l($0) }
        let table = changesPicture.table(lines, caption: l(ChangeText.heading), before: names[0], now: names[1])
        return """
            <section class="stack" id="verschil"><h2>\(l(ChangeText.heading))</h2><p class="soft">\(l(ChangeText.withinAnswer)) \(l(ChangeText.rule))</p>\
            \(changesPicture.named(lines))<figure>\(figures.change(results).picture)<details class="more"><summary>\(l(ResultsText.asTable))</summary>\
            \(table.markup)</details></figure>\(downloads.picture("verschil"))</section>
            """
    }

    /// Since the round before.
    private var since: Markup? {
        guard let earlier, let since = results.since else { return nil }
        let before = Dictionary(uniqueKeysWithValues: earlier.results.domains.map { ($0.group.key, $0.now?.mean) })
        let lines = results.domains.compactMap { domain in
            since.changes[domain.group.key].map {
                ChangesPicture.Line(group: domain.group, before: before[domain.group.key] ?? nil, now: domain.now?.mean, change: $0)
            }
        }
        let table = changesPicture.table(
            lines, caption: l(ChangeText.since(earlier.round.name)), before: earlier.round.name, now: round.name)
        let trend = network.appending("metingen").appending("verloop").appending(round.instrumentKey)
        return """
            <section class="stack" id="sinds"><h2>\(l(ChangeText.since(earlier.round.name)))</h2>\
            <p class="soft">\(l(since.isByPerson ? ChangeText.byPerson : ChangeText.betweenGroups)) \(l(ChangeText.rule))</p>\
            \(changesPicture.named(lines))<details class="more"><summary>\(l(ResultsText.asTable))</summary>\(table.markup)</details>\
            <p><a href="\(trend)">\(l(ChangeText.trend))</a></p></section>
            """
    }

    private var groups: Markup? {
        GroupsPicture(
            language: l, round: round, results: results, breakdown: reading.breakdown, names: names, path: path.appending("resultaten")
        ).markup
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
            membership.mayManageRounds && round.closedAt != nil
                ? "<li><a href=\"\(network.appending("gesprekken").appending("nieuw").query("meting", round.id.rawValue))\">\(l(RoundText.discussTogether))</a></li>"
                : "",
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
