import HTML
import Localization

/// What carries out one section: each decision and action with how far it is.
struct ClauseLinksPicture {
    let frame: Frame
    /// That of the network.
    let path: WebAddress
    let document: Document
    let section: String
    /// Those of this section.
    let links: [ClauseLink]
    let today: String
    let mayWrite: Bool

    private var l: Language { frame.language }
    private var own: WebAddress { document.path(in: path).appending("artikels").appending(section).appending("uitvoering") }
    private var label: String { "uitvoering-\(section)" }

    /// Under the section itself; nothing when nothing is linked.
    var markup: Markup? {
        guard !links.isEmpty else { return nil }
        return """
            <div class="no-print"><p class="soft small" id="\(label)">\(l(ClauseLinkText.title))</p>\
            <ul class="list" aria-labelledby="\(label)">\(lines)</ul></div>
            """
    }

    var lines: [Markup] { links.map(line) }

    private func line(_ link: ClauseLink) -> Markup {
        switch link.target {
        case .decision(let decision):
            let day = decision.isOpen ? l(DecisionText.until(frame.day(decision.closesOn))) : decision.closedAt.map(frame.date)
            let marks = StateMarks(frame: frame, decision: decision, today: today).markup
            return line(link, decision.path(in: path), l(DecisionText.link(decision.link)), marks, day)
        case .action(let one):
            let place = path.appending("acties").filtered(ActionFilter(show: .all)).fragment(one.action.id.rawValue)
            return line(link, place, one.action.body, marks(one.action), facts(one))
        }
    }

    private func line(_ link: ClauseLink, _ place: WebAddress, _ name: String, _ marks: Markup, _ facts: String?) -> Markup {
        let away = own.appending(link.id.rawValue).appending("weg")
        return """
            <li><a href="\(place)">\(name)</a><span>\(marks)\(facts.map { " <span class=\"soft small\">\($0)</span>" as Markup })</span>\
            \(mayWrite ? frame.act(away, ClauseLinkText.unlink, of: name) : nil)</li>
            """
    }

    private func marks(_ action: Action) -> Markup {
        """
        <span class="mark \(action.state == .running ? "act" : "plain")">\(l(ActionText.state(action.state)))</span>\
        \(" <span class=\"mark late\">\(l(ActionText.overdue))</span>", if: action.isOverdue(on: today))
        """
    }

    private func facts(_ one: NamedAction) -> String {
        let who = [one.names.personName, one.names.partnerName].compactMap { $0 }
        return [who.isEmpty ? l(ActionText.nobody) : who.joined(separator: ", "), one.action.dueOn.map { l(ActionText.by(frame.day($0))) }]
            .compactMap { $0 }.joined(separator: " · ")
    }
}
