import HTML
import Localization

/// Every amendment to a document, the open ones first; what each changes stands on a page of its own.
struct AmendmentsPage {
    let frame: Frame
    let path: WebAddress
    let scene: AmendmentScene
    let amendments: [Amendment]

    private var l: Language { frame.language }
    private var own: WebAddress { scene.document.path(in: path) }
    private var picture: AmendmentPicture { AmendmentPicture(frame: frame, path: path, scene: scene) }

    var markup: Markup {
        frame.page(
            "\(l(AmendmentText.title)), \(scene.document.title)", styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(scene.document.title)</a></p><h1>\(l(AmendmentText.title))</h1>\
            <p class="soft">\(l(AmendmentText.why))</p></div>\(lists)
            """)
    }

    private var lists: Markup {
        guard !amendments.isEmpty else {
            return """
                <section class="example"><p>\(l(AmendmentText.nothing))</p>\
                <p class="no-print"><a class="button quiet" href="\(own)">\(l(AmendmentText.toDocument))</a></p></section>
                """
        }
        let (open, closed) = (amendments.filter(\.isOpen), amendments.filter { !$0.isOpen })
        let first: Markup = open.isEmpty ? "<p>\(l(AmendmentText.noneOpen))</p>" : "<ul class=\"list\">\(open.map(line))</ul>"
        let then: Markup? =
            closed.isEmpty
            ? nil : "<section class=\"stack\"><h2>\(l(AmendmentText.answered))</h2><ul class=\"list\">\(closed.map(line))</ul></section>"
        return "<section class=\"stack\"><h2>\(l(AmendmentText.open))</h2>\(first)</section>\(then)"
    }

    private func line(_ one: Amendment) -> Markup {
        let name = "\(one.partnerName), \(picture.heading(of: one))"
        let reading = one.isOpen && scene.mayAnswer ? AmendmentText.reading : AmendmentText.read
        return """
            <li><h3>\(one.partnerName) <span class="soft">·</span> <a href="\(picture.place(of: one.section))">\(picture.heading(of: one))</a></h3>\
            <p>\(picture.marks(one)) <span class="soft small">\(picture.proposed(one))</span></p><p class="written">\(begin(one.reason))</p>\(answer(one))\
            <p class="no-print"><a href="\(picture.path(of: one))">\(l(reading))<span class="hidden">\(l.colon)\(name)</span></a></p></li>
            """
    }

    private func answer(_ one: Amendment) -> Markup? {
        guard !one.answer.isEmpty else { return nil }
        return "<p class=\"written\"><strong>\(l(AmendmentText.answer))\(l.colon)</strong>\(begin(one.answer))</p>"
    }

    /// How what may be long begins.
    private func begin(_ words: String) -> String {
        let begin = words.prefix(300)
        return begin.endIndex == words.endIndex ? words : begin + "…"
    }
}
