import HTML
import Localization

/// The group sessions of a network.
struct GroupSessionsPage {
    let frame: Frame
    let path: WebAddress
    let membership: Membership
    let sessions: [GroupSession]
    let rounds: [Round]
    let catalogue: Catalogue

    var markup: Markup {
        let l = frame.language
        let list = path.appending("gesprekken")
        return frame.page(
            l(GroupSessionText.title),
            """
            <div class="stack"><p class="over"><a href="\(path.appending("metingen"))">\(l(RoundText.listTitle))</a></p>\
            <h1>\(l(GroupSessionText.title))</h1><p class="soft">\(l(GroupSessionText.why))</p></div>
            \(sessions.isEmpty ? empty : "<ul class=\"list\">\(sessions.map(line))</ul>")
            <p class="buttons">\("<a class=\"button\" href=\"\(list.appending("nieuw"))\">\(l(GroupSessionText.new))</a>", if: membership.mayManageGroupSessions)\
            \(catalogue.newest.map(guide))</p>
            """)
    }

    private func guide(_ instrument: Instrument) -> Markup {
        let l = frame.language
        let address = WebAddress(path: ["uitleg", instrument.key, "begeleidersblad"])
        return "<a class=\"button quiet\" href=\"\(address)\">\(l(FacilitationText.title))\(l.colon)\(l(instrument.title))</a>"
    }

    private var empty: Markup {
        let l = frame.language
        return "<section class=\"example\"><h2>\(l(GroupSessionText.emptyTitle))</h2><p>\(l(GroupSessionText.empty))</p></section>"
    }

    private func line(_ session: GroupSession) -> Markup {
        let l = frame.language
        let about = rounds.first { $0.id == session.roundId }?.name ?? l(GroupSessionText.together)
        let instrument = catalogue.newest(session.instrumentKey).map { l($0.title) } ?? session.instrumentKey
        let facts = [frame.day(session.heldOn), instrument, about].joined(separator: " · ")
        return """
            <li><span><a href="\(session.path(in: path))">\(session.name)</a> \
            <span class="mark \(session.isRunning ? "act" : "plain")">\(l(session.isRunning ? GroupSessionText.running : GroupSessionText.closed))</span></span>\
            <span class="soft small">\(facts)</span></li>
            """
    }
}
