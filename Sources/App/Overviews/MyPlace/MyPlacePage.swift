import Foundation
import HTML
import Localization

/// A person's own place: what waits for them, and their networks.
struct MyPlacePage {
    let frame: Frame
    let waiting: [Waiting]
    /// Proposals on which a partner this person speaks for has not been heard.
    let deciding: [WaitingDecision]
    /// Partners this person speaks for, whose interests are still missing.
    let missing: [MissingInterests]
    /// What a partner of this person promised, overdue or soon to be.
    let due: [LedgerDue]
    let promised: [Promise]
    let networks: [Mine]
    /// Networks in the bin that this person may bring back.
    let thrown: [BinEntry]
    let today: String

    /// Something this person said they would do.
    struct Promise {
        let action: NamedAction
        let mayChange: Bool
    }

    /// A round that this person can still answer.
    struct Waiting {
        let round: Round
        let network: String
        let link: WebAddress
        let minutes: Int
    }

    /// A network this person is in.
    struct Mine {
        let network: Network
        let roles: [Membership.Role]
        let domains: [DomainResult]
    }

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(LayoutText.myPlace), styles: ["css/charts.css", "css/overview.css", "css/actions.css"],
            """
            <h1>\(l(MyPlaceText.hello(frame.visitor?.name ?? "")))</h1>
            <section class="stack"><h2>\(l(MyPlaceText.waiting))</h2>\
            \(waiting.isEmpty && missing.isEmpty && deciding.isEmpty && due.isEmpty ? "<p class=\"soft\">\(l(MyPlaceText.nothing))</p>" : "<ul class=\"list\">\(deciding.map { WaitingLine(frame: frame, waiting: $0).markup })\(waiting.map(line))\(due.map { LedgerDueLine(frame: frame, due: $0).markup })\(missing.map(line))</ul>")</section>
            \(promises)
            <section class="stack"><h2>\(l(MyPlaceText.networks))</h2>\
            \(networks.isEmpty ? "<p>\(l(MyPlaceText.noNetworks))</p>" : "<ul class=\"list networks\">\(networks.map(line))</ul>")
            <p><a class="button quiet" href="/netwerken/nieuw">\(l(MyPlaceText.newNetwork))</a> <a class="button quiet" href="/peiling">\(l(PollText.title))</a></p></section>
            \(bin)
            """)
    }

    private var bin: Markup? {
        guard !thrown.isEmpty else { return nil }
        let lines = thrown.map { entry in
            BinLine(frame: frame, entry: entry).markup(
                "/mijn-plek/terughalen", "<input type=\"hidden\" name=\"netwerk\" value=\"\(entry.id.rawValue)\">")
        }
        return "<section class=\"stack\"><h2>\(frame(BinText.networks))</h2><ul class=\"list\">\(lines)</ul></section>"
    }

    private var promises: Markup {
        let l = frame.language
        let changeable = Set(promised.filter(\.mayChange).map(\.action.action.id))
        let list = ActionLines(frame: frame, today: today, filter: nil).markup(promised.map(\.action)) { changeable.contains($0.id) }
        return """
            <section class="stack"><h2>\(l(ActionText.promised))</h2>\
            \(promised.isEmpty ? "<p class=\"soft\">\(l(ActionText.nothingPromised))</p>" : list)</section>
            """
    }

    private func line(_ one: MissingInterests) -> Markup {
        """
        <li><a href="\(one.form)">\(frame(InterestText.missing(of: one.partnerName)))</a>\
        <span class="soft small">\(one.networkName) · \(frame(InterestText.missingWhy))</span></li>
        """
    }

    private func line(_ one: Waiting) -> Markup {
        let l = frame.language
        return """
            <li><a href="\(one.link)">\(l(MyPlaceText.answer(one.round.name)))</a>\
            <span class="soft small">\(one.network) · \(l(MyPlaceText.minutes(one.minutes))) · \(l(RoundText.closes(frame.date(one.round.closesAt - 1)))). \
            \(l(InvitationText.whoSees(one.round.mode, smallestGroup: one.round.smallestGroup)))</span></li>
            """
    }

    private func line(_ mine: Mine) -> Markup {
        let l = frame.language
        let roles = Set(mine.roles).sorted().map { l(NetworkText.role($0)) }
        let ended = mine.network.endedAt.map { day -> Markup in
            " <span class=\"mark plain\">\(l(EndingText.ended(frame.date(day), by: nil)))</span>"
        }
        return """
            <li class="network"><span class="thumb">\(ArrowRootsPicture(id: "klein", language: l, domains: mine.domains, isSmall: true).markup)</span>\
            <span><a href="\(mine.network.path)">\(mine.network.name)</a>\(ended)<span class="soft small">\(l.list(roles))</span></span></li>
            """
    }
}
