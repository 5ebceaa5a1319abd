import HTML
import Localization

/// The decisions of a network: what is to be decided now, drafts, and what was decided.
struct DecisionsPage {
    let frame: Frame
    let path: WebAddress
    let decisions: [Decision]
    let hats: [Membership]
    let today: String

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("besluiten") }

    var markup: Markup {
        let add: Markup =
            "<p class=\"buttons no-print\"><a class=\"button\" href=\"\(own.appending("nieuw"))\">\(l(DecisionText.new))</a></p>"
        return frame.page(
            l(DecisionText.title), styles: ["css/decisions.css"],
            """
            <div class="stack"><h1>\(l(DecisionText.title))</h1><p>\(l(DecisionText.why))</p></div>\(add, if: hats.contains(where: \.mayPropose))
            \(decisions.isEmpty ? empty : "\(section(DecisionText.openOnes, decisions.filter(\.isOpen)))\(section(DecisionText.drafts, decisions.filter { $0.state == .draft }))\(section(DecisionText.earlier, decisions.filter { $0.state == .closed || $0.state == .withdrawn }))")
            <p class="no-print"><a href="/besluiten">\(l(DecisionText.register))</a></p>
            """)
    }

    private var empty: Markup {
        "<section class=\"example\"><h2>\(l(DecisionText.noneYet))</h2><p>\(l(DecisionText.noneYetHint))</p></section>"
    }

    private func section(_ title: Text, _ decisions: [Decision]) -> Markup? {
        guard !decisions.isEmpty else { return nil }
        return "<section class=\"stack\"><h2>\(l(title))</h2><ul class=\"list\">\(decisions.map(line))</ul></section>"
    }

    private func line(_ decision: Decision) -> Markup {
        let facts = [
            decision.number.map { l(DecisionText.number($0)) }, l(DecisionText.way(decision.way)),
            decision.isOpen ? l(DecisionText.until(frame.day(decision.closesOn))) : decision.closedAt.map(frame.date),
        ].compactMap { $0 }.joined(separator: " · ")
        return """
            <li><a href="\(decision.path(in: path))">\(decision.title)</a><span>\(StateMarks(frame: frame, decision: decision, today: today).markup) <span class="soft small">\(facts)</span></span></li>
            """
    }
}
