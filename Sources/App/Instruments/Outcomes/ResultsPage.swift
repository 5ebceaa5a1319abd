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
    let catalogue: Catalogue

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
            l(ResultsText.title(round.name)),
            styles: ["css/charts.css", "css/results.css"]
                + (questionnaire.sections.contains { $0.scale.kind == .words } ? ["css/written.css"] : []), scripts: ["js/sortable.js"],
            isWide: true,
            """
            <div class="stack"><p class="over">\(facts)</p><h1>\(l(ResultsText.heading))</h1>
            <p class="soft">\(l(ResultsText.answered(results.n, of: results.invited))) \(l(privacy))</p>\(SourcesOfAnswersPicture(view: view).note)\(weightings)</div>
            \(results.isTooFew ? tooFew : content)
            """)
    }

    private var facts: Markup {
        "<a href=\"\(path)\">\(round.name)</a> · \("\(l(ExplanationText.form(round.form))) · ", if: questionnaire.instrument.hasShortForm)\(l(ExplanationText.mode(round.mode)))"
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

    private var view: ResultView {
        ResultView(
            frame: frame, round: round, questionnaire: questionnaire, results: results, catalogue: catalogue, path: path, network: network,
            mayManage: membership.mayManageRounds)
    }

    private var content: Markup {
        let waits = waiting.markup
        switch questionnaire.instrument.shape {
        case .domains: return domains
        case .shares: return "\(SharesPicture(view: view).markup)\(waits)\(ending)"
        case .sides: return "\(SidesPicture(view: view).markup)\(waits)\(ending)"
        case .quadrants: return "\(TrustPicture(view: view).markup)\(groups)\(ending)"
        case .profile: return "\(ProfilePicture(view: view).markup)\(groups)\(ending)"
        case .roles: return "\(RolesPicture(view: view).markup)\(ending)"
        case .continuum: return "\(LinePicture(view: view).markup)\(waits)\(groups)\(ending)"
        case .gaps: return "\(GapsPicture(view: view).markup)\(waits)\(groups)\(ending)"
        case .mixed: return "\(MixedPicture(view: view).markup)\(waits)\(groups)\(ending)"
        case .choice: return "\(ChoicePicture(view: view).markup)\(waits)\(ending)"
        }
    }

    private var ending: Markup { "\(SourcesOfAnswersPicture(view: view).shared)\(downloads.files)\(whatNow)" }

    private var domains: Markup {
        let picture = DomainsPicture(view: view)
        return """
            \(picture.markup)\(changes)\(since)\(groups)\(picture.spider)
            <section class="stack"><h2>\(l(ResultsText.perStatement))</h2>\(waiting.markup)\(results.subjects.map(domain))</section>\(view.about)
            \(people)\(ending)
            """
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

    private func domain(_ domain: DomainResult) -> Markup {
        let group = domain.group
        return """
            <section class="domain stack" id="\(group.key)"><h3>\(group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\
            \(l(group.label)) \(domain.now?.spread.mark.map { ResultFigures.badge($0, l) })</h3>
            \(figures.itemTable(domain).markup)
            <p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p>
            <p class="soft"><strong>\(l(ExplanationText.helps))</strong> \(l(group.helps))</p>\(view.links(group.links))\(view.voices(domain))</section>
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
            "<li><a href=\"\(WebAddress(path: ["uitleg", round.instrumentKey]))\">\(l(ResultsText.readOn))</a></li>",
            membership.mayManageRounds
                ? "<li><a href=\"\(network.appending("metingen").appending("kiezen"))\">\(l(ResultsText.measureAgain))</a></li>" : "",
        ]
        return """
            <section class="stack no-print"><h2>\(l(ResultsText.whatNow))</h2><ul class="list">\(steps)\(nextInstruments)</ul></section>
            <p class="soft small">\(l(questionnaire.instrument.source)) <a href="/bronnen">\(l(LayoutText.sources))</a></p>
            """
    }

    /// What to measure with after this, for who may start it; for others what it is about.
    private var nextInstruments: [Markup] {
        (questionnaire.instrument.next ?? []).compactMap(catalogue.newest).map { instrument in
            let address =
                membership.mayManageRounds
                ? network.appending("metingen").appending("nieuw").query("instrument", instrument.key)
                : WebAddress(path: ["uitleg", instrument.key])
            return "<li><a href=\"\(address)\">\(l(OutcomeText.next)) \(l(instrument.title))</a></li>"
        }
    }
}

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
