import HTML
import Localization

/// The question who is not at the table, and what was answered.
struct AbsentForm {
    let text: String
    var version: Int
    private(set) var errors = FieldErrors(["afwezig": ArenaText.absent])

    init(_ arena: Arena) {
        text = arena.absent
        version = arena.version
    }

    init(checking form: FormFields, version: Int) {
        text = form["afwezig"]
        self.version = Int(form["versie"]) ?? version
        errors.restrict(text, "afwezig", atMost: 5000)
    }

    func markup(_ frame: Frame, _ arena: WebAddress) -> Markup {
        let l = frame.language
        return frame.form(
            arena.appending("tafel"), class: "stack",
            """
            \(TextField(name: "afwezig", label: ArenaText.absent, hint: ArenaText.absentHint, value: text, error: errors["afwezig"], rows: 4).markup(l))\
            <input type="hidden" name="versie" value="\(version)"><p class="buttons no-print"><button class="button quiet">\(l(FieldText.save))</button></p>
            """)
    }
}

/// The same question on a page of its own, when an answer was refused.
struct AbsentPage {
    let frame: Frame
    let path: WebAddress
    let arena: Arena
    let form: AbsentForm
    /// What somebody else wrote in the meantime.
    let other: String?

    var markup: Markup {
        let l = frame.language
        let own = arena.path(in: path)
        return frame.page(
            l(ArenaText.absent),
            """
            <p class="over"><a href="\(own)">\(arena.issue)</a></p><h1>\(l(ArenaText.absentTitle))</h1>\(errorSummary(form.errors, l))\
            \(other.map { clashNotice(l(ArenaText.changedMeanwhile), [(ArenaText.absent, $0)], l) })\(form.markup(frame, own))
            """)
    }
}
