import HTML
import Localization

/// What to ask on a training day, and what it is called.
struct PollPage {
    let frame: Frame
    let form: PollForm
    let instruments: [Instrument]

    var markup: Markup {
        let l = frame.language
        let fields: Markup = """
            \(TextField(name: "naam", label: PollText.name, hint: PollText.nameHint, value: form["naam"], error: form.errors["naam"], isRequired: true).markup(l))\
            \(Choice(name: "instrument", label: RoundText.instrument, options: instruments.map { ($0.key, l($0.title)) }, selected: form["instrument"], error: form.errors["instrument"]).markup(l))\
            \(RadioChoice(name: "keuzes", label: PollText.ticks, options: [("", RoundText.ticksAll, nil), ("3", RoundText.ticksThree, nil)], selected: form["keuzes"], error: form.errors["keuzes"]).markup(l))\
            <p class="buttons"><button class="button">\(l(PollText.open))</button></p>
            """
        return frame.page(
            l(PollText.title),
            """
            <h1>\(l(PollText.title))</h1><p>\(l(PollText.why))</p>\(errorSummary(form.errors, l))
            \(frame.form("/peiling", class: "stack narrow", fields))<p class="soft">\(l(PollText.after))</p>
            """)
    }
}
