import HTML
import Localization

/// A new action, or one that is changed.
struct ActionFormPage {
    let frame: Frame
    let path: WebAddress
    let form: ActionForm
    let choices: ActionForm.Choices
    let action: Action?
    /// What somebody else made of it in the meantime.
    var conflict: NamedAction?

    var markup: Markup {
        let l = frame.language
        let list = path.appending("acties")
        let title = l(action == nil ? ActionText.new : ActionText.editTitle)
        return frame.page(
            title,
            """
            <p class="over"><a href="\(list)">\(l(ActionText.title))</a></p><h1>\(title)</h1>\(errorSummary(form.errors, l))\(conflict.map(clash))
            \(frame.form(action.map { list.appending($0.id.rawValue) } ?? list, class: "stack narrow", """
                \(form.markup(l, choices, isNew: action == nil))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    /// What is there now, so that neither text is lost.
    private func clash(_ other: NamedAction) -> Markup {
        let l = frame.language
        let facts: [(Text, String)] = [
            (ActionText.body, other.action.body), (ActionText.partner, other.names.partnerName ?? ""),
            (ActionText.person, other.names.personName ?? ""), (ActionText.dueOn, other.action.dueOn.map(frame.day) ?? ""),
            (ActionText.state, l(ActionText.state(other.action.state))), (ActionText.followUp, other.action.followUp),
        ]
        return clashNotice(l(ActionText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }
}
