import Foundation
import HTML
import Localization

/// The rounds of a network.
struct RoundsPage {
    let frame: Frame
    let path: WebAddress
    let membership: Membership
    let rounds: [Round]
    let catalogue: Catalogue
    let now: Date

    var markup: Markup {
        let l = frame.language
        let seen = rounds.filter { $0.openedAt != nil || membership.mayManageRounds }
        return frame.page(
            l(RoundText.listTitle),
            """
            <h1>\(l(RoundText.listTitle))</h1>
            \(seen.isEmpty ? empty : "<ul class=\"list\">\(seen.map(line))</ul>")
            <p class="buttons">\("<a class=\"button\" href=\"\(path.appending("metingen").appending("kiezen"))\">\(l(RoundText.new))</a>", if: membership.mayManageRounds)\
            <a class="button quiet" href="\(path.appending("gesprekken"))">\(l(RoundText.groupSessions))</a></p>
            """)
    }

    private var empty: Markup {
        let l = frame.language
        return """
            <section class="example"><h2>\(l(RoundText.emptyTitle))</h2><p>\(l(membership.mayManageRounds ? RoundText.emptyForCoordinator : RoundText.emptyForOthers))</p>
            <p><a href="/uitleg">\(l(LayoutText.explanation))</a></p></section>
            """
    }

    private func line(_ round: Round) -> Markup {
        let l = frame.language
        let state = round.state(at: now)
        let instrument = catalogue.newest(round.instrumentKey).map { l($0.title) } ?? round.instrumentKey
        let facts = [instrument, l(ExplanationText.form(round.form)), l(ExplanationText.mode(round.mode)), when(round, state)].joined(
            separator: " · ")
        return """
            <li><span><a href="\(round.isTest == 1 ? round.testPath(in: path) : round.path(in: path))">\(round.name)</a> <span class="mark \(state == .open ? "act" : "plain")">\(l(RoundText.state(state)))</span></span>\
            <span class="soft small">\(facts)</span></li>
            """
    }

    private func when(_ round: Round, _ state: Round.State) -> String {
        let l = frame.language
        switch state {
        case .draft: return round.opensAt.map { l(RoundText.opens(frame.date($0))) } ?? l(RoundText.opensByHand)
        case .open: return l(RoundText.closes(frame.date(round.closesAt - 1)))
        case .closed: return l(RoundText.closed(frame.date(round.closedAt ?? round.closesAt)))
        }
    }
}
