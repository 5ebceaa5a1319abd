import HTML
import Localization

/// Where the counts of paper forms are typed.
struct PaperCountPage {
    let frame: Frame
    let path: WebAddress
    let session: GroupSession
    let form: PaperCountForm

    var markup: Markup {
        let l = frame.language
        let conflict: Markup = """
            <div class="problems" role="alert"><h2>\(l(PaperText.conflictTitle))</h2><p>\(l(PaperText.conflict))</p></div>
            """
        return frame.page(
            l(PaperText.countTitle), styles: ["css/paper.css"], isWide: true,
            """
            <div class="stack"><p class="over"><a href="\(path)">\(session.name)</a></p><h1>\(l(PaperText.countTitle))</h1>\
            <p>\(l(PaperText.countWhy))</p></div>\(conflict, if: form.others != nil)\(errorSummary(form.errors, l))
            \(frame.form(path.appending("tellingen"), class: "stack-wide", """
                \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(path)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }
}
