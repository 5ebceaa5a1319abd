import HTML
import Localization

/// A new group session, or one that is changed while it runs.
struct GroupSessionFormPage {
    let frame: Frame
    let path: WebAddress
    let form: GroupSessionForm
    let session: GroupSession?
    /// Closed rounds that a new session can be about.
    let rounds: [Round]
    let catalogue: Catalogue

    var markup: Markup {
        let l = frame.language
        let list = path.appending("gesprekken")
        let title = l(session == nil ? GroupSessionText.new : GroupSessionText.editTitle)
        let action = session.map { list.appending($0.id.rawValue) } ?? list
        return frame.page(
            title, styles: ["css/rounds.css"],
            """
            <p class="over"><a href="\(list)">\(l(GroupSessionText.title))</a></p><h1>\(title)</h1>
            \("<p>\(l(GroupSessionText.newWhy))</p>", if: session == nil)\(errorSummary(form.errors, l))
            \(frame.form(action, class: "stack narrow", """
                \(form.markup(l, rounds: session == nil ? rounds : nil, catalogue: catalogue))<p class="buttons">\
                <button class="button">\(l(session == nil ? GroupSessionText.make : FieldText.save))</button>\
                <a class="button quiet" href="\(action)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }
}
