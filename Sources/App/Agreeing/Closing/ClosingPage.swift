import HTML
import Localization

/// A form of what comes after closing: the statement, a review, an action.
struct ClosingPage {
    let frame: Frame
    let path: WebAddress
    let scene: DecisionScene
    let title: Text
    let errors: FieldErrors
    /// Where the form goes, under the decision.
    let target: String
    let fields: Markup
    let label: Text

    var markup: Markup {
        let l = frame.language
        let own = scene.decision.path(in: path)
        return frame.page(
            l(title), styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(scene.decision.title)</a></p><h1>\(l(title))</h1></div>\(errorSummary(errors, l))
            <section class="stack"><div class="written soft">\(scene.decision.statement.isEmpty ? scene.decision.body : scene.decision.statement)</div></section>
            \(frame.form(own.appending(target), class: "stack narrow", """
                \(fields)<p class="buttons"><button class="button">\(l(label))</button><a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }
}
