import HTML
import Localization

/// What people wrote in a room, for who decides what comes on the wall.
struct RoomWritingPage {
    let frame: Frame
    /// Of the round.
    let path: WebAddress
    let round: Round
    let questionnaire: Questionnaire
    /// Nil when there is no room.
    let writings: [Writing]?

    static let writing = "tekst"
    static let decision = "besluit"

    private var l: Language { frame.language }
    private var here: WebAddress { path.appending("zaal").appending("teksten") }

    var markup: Markup {
        frame.page(
            "\(l(WritingText.title)) · \(round.name)", styles: ["css/room.css", "css/remarks.css"], scripts: ["js/renew.js"], refreshes: 5,
            """
            <p class="over"><a href="\(path)">\(round.name)</a> · <a href="\(path.appending("zaal"))">\(l(WritingText.backToWall))</a></p>
            <h1>\(l(WritingText.title))</h1><p>\(l(WritingText.why))</p>\
            \("<p class=\"soft\">\(l(WritingText.inSteps(round.smallestGroup)))</p>", if: round.mode == .anonymous)
            <div class="stack" data-renew="3">\(writings.map(lists) ?? "<p class=\"now\">\(l(WritingText.ended))</p>")</div>
            """)
    }

    private func lists(_ all: [Writing]) -> Markup {
        let there = all.filter { $0.count > 0 }
        let waiting = there.filter { $0.state == .waiting }
        let empty: Markup = "<p class=\"soft\">\(l(WritingText.none))</p>"
        return """
            <section class="stack"><h2>\(l(WritingText.waiting))</h2>\(waiting.isEmpty ? empty : list(waiting, [.show, .refuse]))\
            \(waiting.count > 1 ? frame.form(here, class: "act", "<button class=\"button\" name=\"\(Self.decision)\" value=\"\(WritingDecision.show.rawValue)\">\(l(WritingText.showAll))</button>") : nil)</section>
            \(section(WritingText.shown, there.filter { $0.state == .shown }, .refuse))\(section(WritingText.refused, there.filter { $0.state == .refused }, .show))
            """
    }

    private func section(_ title: Text, _ writings: [Writing], _ decision: WritingDecision) -> Markup? {
        writings.isEmpty ? nil : "<section class=\"stack\"><h2>\(l(title))</h2>\(list(writings, [decision]))</section>"
    }

    private func list(_ writings: [Writing], _ decisions: [WritingDecision]) -> Markup {
        let asked = Dictionary(questionnaire.sections.map { ($0.group.key, l($0.group.label)) }, uniquingKeysWith: { first, _ in first })
        let items = writings.map { writing -> Markup in
            let facts = [asked[writing.groupKey], writing.count > 1 ? l(WritingText.times(writing.count)) : nil].compactMap { $0 }
            let buttons = decisions.map { decision -> Markup in
                """
                <button class="button\(" quiet", if: decision == .refuse)" name="\(Self.decision)" value="\(decision.rawValue)" aria-describedby="t-\(writing.id.rawValue)">\
                \(l(decision == .show ? WritingText.show : WritingText.refuse))</button>
                """
            }
            let form = frame.form(
                here, class: "act",
                "<input type=\"hidden\" name=\"\(Self.writing)\" value=\"\(writing.id.rawValue)\"><span class=\"buttons\">\(buttons)</span>"
            )
            return """
                <li><p id="t-\(writing.id.rawValue)">\(writing.body)</p><p class="soft small">\(facts.joined(separator: " · "))</p>\(form)</li>
                """
        }
        return "<ul class=\"list writings\">\(items)</ul>"
    }
}
