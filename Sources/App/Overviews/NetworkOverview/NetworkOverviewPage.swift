import Foundation
import HTML
import Localization
import Statistics

/// The arrow and the roots, what waits, the rounds, the partners.
struct NetworkOverviewPage {
    let frame: Frame
    let network: Network
    let membership: Membership
    let kind: Text?
    let rounds: [Round]
    let latest: Latest?
    /// The newest group session in which something was scored.
    let talk: Discussion?
    /// Where the network is on its way.
    let phase: Phase
    let partnerCount: Int
    let peopleCount: Int
    let waiting: [(round: Round, link: WebAddress)]
    /// Proposals on which a partner the reader speaks for has not been heard.
    let deciding: [WaitingDecision]
    /// Partners the reader speaks for, whose interests are still missing.
    let missing: [MissingInterests]
    let now: Date
    /// For a coordinator, while there are any left.
    let firstSteps: FirstSteps?
    /// They were put away, and there are some left.
    let hasHiddenSteps: Bool

    /// The newest round with results.
    struct Latest {
        let round: Round
        let results: RoundResults
    }

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(LayoutText.name(of: .overview)), styles: ["css/charts.css", "css/overview.css"], isWide: true,
            """
            <div class="stack"><h1>\(network.name)</h1>\("<p class=\"soft\">\(network.issue)</p>", if: !network.issue.isEmpty)<p class="soft small">\(facts)</p><p>\(whereWeAre)</p></div>
            \(nextSteps)<div class="two">\(picture)<div class="stack-wide">\(waits)\(signals)\(talked)\(recent)\(starting)\(management)\(trust)</div></div>
            """)
    }

    private var facts: String {
        [kind.map { l($0) }, network.targetGroup, network.workingArea, l(OverviewText.size(partners: partnerCount, people: peopleCount))]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var whereWeAre: Markup {
        "<a href=\"\(network.path.appending("traject"))\">\(l(JourneyText.title))</a>: \(l(PhaseText.numbered(phase)))"
    }

    private var picture: Markup {
        guard let latest, !latest.results.isTooFew else {
            if let own = groupPicture { return own }
            return """
                <figure class="start-picture"><img src="\(frame.site.assets.address("img/arrow-roots.svg"))" alt="" width="360" height="320">\
                <figcaption>\(l(OverviewText.exampleCaption))</figcaption></figure>
                """
        }
        let address = latest.round.path(in: network.path).appending("resultaten")
        return """
            <figure>\(ArrowRootsPicture(id: "pijl", language: l, domains: latest.results.domains).markup)\
            <figcaption>\(latest.round.name), \(l(ResultsText.pictureCaption(latest.results.n))) <a href="\(address)">\(l(RoundText.seeResults))</a></figcaption></figure>
            """
    }

    /// What the group itself said, where nothing was measured.
    private var groupPicture: Markup? {
        guard let talk else { return nil }
        let link: Markup = "<a href=\"\(talk.session.path(in: network.path))\">\(l(DiscussionText.toMinutes))</a>"
        return GroupPicture(frame: frame, discussion: talk).figure(
            caption: "\(talk.session.name), \(frame.day(talk.session.heldOn)). \(l(DiscussionText.pictureCaption)) \(link)")
    }

    /// The newest group session, with what comes first.
    private var talked: Markup? {
        guard let talk else { return nil }
        let words = GroupScoreWords(language: l, discussion: talk)
        let path = talk.session.path(in: network.path)
        let items = talk.priorities.map { section -> Markup in
            """
            <li><a href="\(path.fragment(section.group.key))">\(l(section.group.short))</a>\
            <span class="soft small">\(words.sentence(talk.score(section)))</span></li>
            """
        }
        let name: Markup =
            "<a href=\"\(path)\">\(talk.session.name)</a> <span class=\"soft small\">\(frame.day(talk.session.heldOn))</span>"
        return """
            <section class="stack"><h2>\(l(DiscussionText.latest))</h2><p>\(name)</p>\
            \(items.isEmpty ? nil : "<h3>\(l(DiscussionText.priorities))</h3><ul class=\"list\">\(items)</ul>" as Markup?)\
            <p class="no-print"><a class="small" href="\(network.path.appending("gesprekken"))">\(l(OverviewText.allSessions))</a></p></section>
            """
    }

    private var waits: Markup? {
        guard !waiting.isEmpty || !missing.isEmpty || !deciding.isEmpty else { return nil }
        let items = waiting.map { one -> Markup in
            "<li><a href=\"\(one.link)\">\(l(MyPlaceText.answer(one.round.name)))</a><span class=\"soft small\">\(l(RoundText.closes(frame.date(one.round.closesAt - 1))))</span></li>"
        }
        return
            "<section class=\"stack\"><h2>\(l(MyPlaceText.waiting))</h2><ul class=\"list\">\(deciding.map { WaitingLine(frame: frame, waiting: $0).markup })\(items)\(missing.map(line))</ul></section>"
    }

    private func line(_ one: MissingInterests) -> Markup {
        """
        <li><a href="\(one.form)">\(l(InterestText.missing(of: one.partnerName)))</a><span class="soft small">\(l(InterestText.missingWhy))</span></li>
        """
    }

    /// What to do first, for who may do it.
    private var nextSteps: Markup? {
        guard let firstSteps else { return nil }
        let items = firstSteps.steps.map { step -> Markup in
            let isNext = step.kind == firstSteps.next
            let link: Markup = "<a href=\"\(address(of: step.kind))\">\(l(FirstStepsText.step(step.kind)))</a>"
            let name: Markup =
                step.isDone
                ? "<span><span class=\"tick\" aria-hidden=\"true\">✓</span> \(link) <span class=\"hidden\">\(l(FirstStepsText.done))</span></span>"
                : "<span>\(link)</span>"
            let why: Markup = "<span class=\"soft small\">\(l(FirstStepsText.why(step.kind)))</span>"
            return "<li\(" class=\"done\"", if: step.isDone)\(" aria-current=\"step\"", if: isNext)>\(name)\(why, if: !step.isDone)</li>"
        }
        return """
            <section class="stack first-steps no-print"><h2>\(l(FirstStepsText.title))</h2>\
            <p class="soft small">\(l(FirstStepsText.progress(firstSteps.doneCount, of: firstSteps.steps.count)))</p><ol class="list">\(items)</ol>\
            \(frame.form(stepsPath, class: "inline", "<button class=\"link small\" name=\"toon\" value=\"0\">\(l(FirstStepsText.hide))</button>"))</section>
            """
    }

    private var stepsPath: WebAddress { network.path.appending("eerste-stappen") }

    private func address(of step: FirstSteps.Kind) -> WebAddress {
        let rounds = network.path.appending(LayoutText.segment(of: .measurements))
        switch step {
        case .partners, .people: return network.path.appending("importeren")
        case .notice: return network.path.appending("privacy").appending("wijzigen")
        case .discussed: return network.path.appending("gesprekken")
        case .agreed: return network.path.appending("acties")
        case .round: return self.rounds.isEmpty ? rounds.appending("nieuw") : rounds
        case .opened, .closed: return self.rounds.first?.path(in: network.path) ?? rounds
        }
    }

    private var signals: Markup? {
        guard let latest else { return nil }
        let address = latest.round.path(in: network.path).appending("resultaten")
        let items = latest.results.marked.compactMap { domain -> Markup? in
            guard let spread = domain.now?.spread, let mark = spread.mark, let classes = spread.collapsed else { return nil }
            return """
                <li><span>\(ResultFigures.badge(mark, l)) \(l(domain.group.short))\(l.colon)\(l(ResultsText.seen(strong: classes.counts[2], weak: classes.counts[0])))</span>\
                <a class="small" href="\(address.fragment(domain.group.key))">\(l(OverviewText.seeSpread))</a></li>
                """
        }
        guard !items.isEmpty else { return nil }
        return """
            <section class="stack"><h2>\(l(OverviewText.signals))</h2><ul class="list">\(items)</ul>\
            \("<p class=\"no-print\"><a class=\"button\" href=\"\(newSession(about: latest.round))\">\(l(GroupSessionText.new))</a></p>", if: membership.mayManageGroupSessions && latest.round.closedAt != nil)</section>
            """
    }

    private func newSession(about round: Round) -> WebAddress {
        network.path.appending("gesprekken").appending("nieuw").query("meting", round.id.rawValue)
    }

    private var recent: Markup? {
        let seen = rounds.filter { $0.openedAt != nil || membership.mayManageRounds }.prefix(4)
        guard !seen.isEmpty else { return nil }
        let items = seen.map { round -> Markup in
            let state = round.state(at: now)
            return """
                <li><span><a href="\(round.path(in: network.path))">\(round.name)</a> \
                <span class="mark \(state == .open ? "act" : "plain")">\(l(RoundText.state(state)))</span></span></li>
                """
        }
        return "<section class=\"stack\"><h2>\(l(RoundText.listTitle))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    /// Whether, how and with whom: what came before the network and goes on beside it.
    private var starting: Markup {
        let path = network.path
        return """
            <section class="stack no-print"><h2>\(l(OverviewText.starting))</h2><ul class="list">\
            <li><a href="\(path.appending("weging"))">\(l(WeighingText.networkTitle))</a><span class="soft small">\(l(WeighingText.title))</span></li>\
            <li><a href="\(path.kinds)">\(l(KindsText.title))</a><span class="soft small">\(l(KindsText.short))</span></li>\
            <li><a href="\(path.appending("stappen"))">\(l(SixStepsText.title))</a><span class="soft small">\(l(SixStepsText.why))</span></li>\
            <li><a href="\(path.appending("arena"))">\(l(PartnerText.arenas))</a></li>\
            <li><a href="\(path.appending("belangen"))">\(l(PartnerText.interests))</a></li></ul></section>
            """
    }

    private var trust: Markup {
        """
        <section class="stack no-print"><h2>\(l(LayoutText.privacy))</h2><ul class="list">\
        <li><a href="\(network.path.appending("wie-ziet-wat"))">\(l(LayoutText.whoSeesWhat))</a></li>\
        <li><a href="\(network.path.appending("privacy"))">\(l(PrivacyText.title))</a></li>\
        <li><a href="\(network.path.appending("verlaten"))">\(l(LeavingText.leave))</a></li></ul></section>
        """
    }

    private var management: Markup? {
        guard membership.mayChangeNetwork else { return nil }
        return """
            <section class="stack no-print"><h2>\(l(OverviewText.manage))</h2><p class="buttons">\
            <a class="button quiet" href="\(network.path.appending("wijzigen"))">\(l(OverviewText.change))</a>\
            <a class="button quiet" href="\(network.path.appending("activiteit"))">\(l(LogText.activity))</a>\
            <a class="button quiet" href="\(network.path.appending("post"))">\(l(LogText.outbox))</a>\
            <a class="button quiet" href="\(network.path.appending("prullenmand"))">\(l(BinText.title))</a>\
            <a class="button quiet" href="\(network.path.appending("overdragen"))">\(l(LeavingText.handOver))</a>\
            <a class="button quiet" href="\(network.path.appending("weg"))">\(l(BinText.removeNetwork))</a></p>\
            \(hasHiddenSteps ? frame.form(stepsPath, class: "inline", "<button class=\"link small\" name=\"toon\" value=\"1\">\(l(FirstStepsText.show))</button>") : nil)</section>
            """
    }
}
