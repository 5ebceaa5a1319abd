import HTML
import Localization

/// Under which reserve a decision stands: which bodies of which partners still have to ratify it, and asking one more.
struct RatificationsPage {
    let frame: Frame
    let path: WebAddress
    let found: RatificationScene
    let form: RatificationForm
    /// The decision moved on while a body was being added.
    var hasMoved = false

    private var l: Language { frame.language }
    private var own: WebAddress { found.decision.path(in: path) }

    var markup: Markup {
        let lines = RatificationLines(
            frame: frame, path: path, decision: found.decision, ratifications: found.ratifications, today: found.today)
        let outcome: Markup? =
            found.decision.isOpen || found.decision.isTaken
            ? lines.state(found.standing) : "<p class=\"now\">\(l(RatificationText.notTaken))</p>"
        return frame.page(
            l(RatificationText.title),
            """
            <div class="stack"><p class="over"><a href="\(own)">\(found.decision.title)</a></p><h1>\(l(RatificationText.title))</h1>\
            <p class="soft">\(l(RatificationText.why))</p></div>\(errorSummary(form.errors, l))\
            \("<p class=\"problems\" role=\"alert\">\(l(RatificationText.moved))</p>", if: hasMoved)
            \(outcome)\(lines.markup(isOwnPage: true) ?? "<p>\(l(RatificationText.nobody))</p>")\(adding)
            """)
    }

    private var adding: Markup? {
        guard !found.askable.isEmpty else { return nil }
        let content: Markup = """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(RatificationText.add))</button>\
            <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(RatificationText.ask))</h2><p class="soft">\(l(RatificationText.inRow))</p>\
            \(frame.form(own.appending("bekrachtigingen"), class: "stack narrow", content))</section>
            """
    }
}
