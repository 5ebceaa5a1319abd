import HTML
import Localization

/// A new action, or one that is changed.
struct ActionFormPage {
    let frame: Frame
    let path: WebAddress
    let form: ActionForm
    let choices: ActionForm.Choices
    let action: Action?

    var markup: Markup {
        let l = frame.language
        let list = path.appending("acties")
        let title = l(action == nil ? ActionText.new : ActionText.editTitle)
        return frame.page(
            title,
            """
            <p class="over"><a href="\(list)">\(l(ActionText.title))</a></p><h1>\(title)</h1>\(errorSummary(form.errors, l))
            \(frame.form(action.map { list.appending($0.id.rawValue) } ?? list, class: "stack narrow", """
                \(form.markup(l, choices, isNew: action == nil))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }
}
