import HTML
import Localization

/// Talking about the rules: which were discussed, and which the group wants.
struct CharterFormPage {
    let frame: Frame
    let path: WebAddress
    let form: CharterForm
    /// What another made of the draft meanwhile.
    var conflict: Charter?

    private var l: Language { frame.language }

    var markup: Markup {
        let own = path.appending("vertrouwen")
        return frame.page(
            l(CharterText.edit), styles: ["css/charter.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(l(CharterText.title))</a></p><h1>\(l(CharterText.edit))</h1>\
            <p class="now">\(l(CharterText.whoSees))</p></div>\(errorSummary(form.errors, l))\(clash)
            \(frame.form(own.appending("bespreken"), class: "stack charter", """
                \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    private var clash: Markup? {
        guard let conflict else { return nil }
        let rules = form.differences(from: conflict).map { rule in (rule.text, said(rule)) }
        let reminding = conflict.reminding == form.charter.reminding ? "" : conflict.reminding
        let facts = rules + [(CharterText.reminding, reminding)].filter { !$0.1.isEmpty }
        return clashNotice(l(CharterText.changedMeanwhile), facts, l)
    }

    private func said(_ rule: CharterRule) -> String {
        let day = rule.discussedOn.map { l(CharterText.discussed(frame.day($0))) } ?? l(CharterText.notDiscussed)
        return [l(rule.isChosen ? CharterText.chosen : CharterText.notChosen), day].joined(separator: ", ")
    }
}
