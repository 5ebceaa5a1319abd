import HTML
import Localization

/// Every remark of a round, for its moderator: those that wait first.
struct RemarksPage {
    let frame: Frame
    let path: WebAddress
    let round: Round
    let groups: [Instrument.Group]
    let remarks: [Remark]
    var refused: Refused?

    /// Words to leave out that stand nowhere in a remark.
    struct Refused {
        let remark: Identifier
        let typed: String
        let missing: [String]
    }

    /// The field for words to leave out of a remark: each its own, as a page holds many.
    static func words(of remark: Identifier) -> String { "woorden-\(remark.rawValue)" }

    private var l: Language { frame.language }
    private var waiting: [Remark] { remarks.filter { $0.state == .waiting } }

    var markup: Markup {
        frame.page(
            "\(l(RemarksText.title)) · \(round.name)", styles: ["css/remarks.css"],
            """
            <p class="over"><a href="\(path)">\(round.name)</a> · <a href="\(path.appending("resultaten"))">\(l(RemarksText.toResults))</a></p>
            <h1>\(l(RemarksText.title))</h1><p class="soft">\(l(RemarksText.why))</p>
            \(remarks.isEmpty ? "<p class=\"now\">\(l(RemarksText.none))</p>" : content)
            """)
    }

    private var content: Markup {
        let all: Markup = """
            <div class="now stack"><p>\(l(RemarksText.waiting(waiting.count)))</p>\
            \("<div class=\"buttons\">\(frame.act(path.appending("toelichtingen").appending("alle"), RemarksText.releaseAll(waiting.count)))</div>", if: !waiting.isEmpty)</div>
            """
        return "\(all)\([Remark.State.waiting, .released, .hidden].map(part))"
    }

    private func part(_ state: Remark.State) -> Markup {
        let those = remarks.filter { $0.state == state }
        guard !those.isEmpty else { return "" }
        let inOrder = groups.flatMap { group in those.filter { $0.topic == group.key }.map { (group, $0) } }
        return "<section class=\"stack\"><h2>\(l(RemarksText.heading(state, those.count)))</h2>\(inOrder.map { remark($0, $1) })</section>"
    }

    private func remark(_ group: Instrument.Group, _ remark: Remark) -> Markup {
        let id = remark.id.rawValue
        let mine = refused?.remark == remark.id ? refused : nil
        let field = TextField(
            name: Self.words(of: remark.id), label: RemarksText.words, hint: RemarksText.wordsHint, value: mine?.typed ?? "",
            error: mine.map { RemarksText.notThere($0.missing) }
        ).markup(l)
        let choices = Moderation.allCases.filter { $0.state != remark.state }.map { one -> Markup in
            """
            <button class="button\(" quiet", if: one != .release)" name="besluit" value="\(one.rawValue)">\(l(RemarksText.act(one)))</button>
            """
        }
        let keep: Markup = """
            <button class="button quiet" name="besluit" value="\((Moderation.allCases.first { $0.state == remark.state } ?? .wait).rawValue)">\
            \(l(RemarksText.leaveOutOnly))</button>
            """
        return """
            <article class="remark stack" id="t-\(id)"><h3 class="over">\(l(group.short))</h3><blockquote>\(remark.body)</blockquote>\
            \(frame.form(path.appending("toelichtingen"), class: "stack", """
                <input type="hidden" name="toelichting" value="\(id)"><div class="buttons">\(choices)</div>\
                <details class="more"\(" open", if: mine != nil)><summary>\(l(RemarksText.leaveOut))</summary><div class="stack narrow">\(field)\
                <p class="soft small">\(l(RemarksText.notKept))</p><p>\(keep)</p></div></details>
                """))</article>
            """
    }
}
