import HTML
import Localization

/// The fields of a talk about a theme, as typed.
struct ThemeTalkForm {
    private var values: [String: String]
    /// The partners that are ticked.
    private var present: Set<String> = []
    private(set) var errors = FieldErrors([
        "thema": ThemeTalkText.theme, "datum": ThemeTalkText.heldOn, "partner": ThemeTalkText.partners, "nota": ThemeTalkText.note,
    ])

    private subscript(name: String) -> String { values[name] ?? "" }

    init(_ theme: Theme?, today: String) {
        values = ["thema": theme?.rawValue ?? "", "datum": today]
    }

    init(checking form: FormFields, _ partners: [Partner], today: String) {
        values = ["thema": form["thema"], "datum": form["datum"], "nota": form["nota"]]
        present = Set(form.all("partner"))
        if Theme(rawValue: self["thema"]) == nil { errors["thema"] = FieldText.choose }
        if Day.valid(self["datum"]) == nil {
            errors["datum"] = FieldText.date
        } else if self["datum"] > today {
            errors["datum"] = ThemeTalkText.inFuture
        }
        let isKnown = present.isSubset(of: partners.map(\.id.rawValue))
        if !isKnown || (present.isEmpty && !partners.isEmpty) { errors["partner"] = FieldText.choose }
        errors.restrict(self["nota"], "nota", atMost: 2000)
    }

    /// The talk these fields describe; nil while something is wrong.
    func talk(_ id: Identifier, _ partners: [Partner]) -> NewThemeTalk? {
        guard errors.isEmpty, let theme = Theme(rawValue: self["thema"]) else { return nil }
        return NewThemeTalk(
            id: id, theme: theme, heldOn: self["datum"], partners: partners.filter { present.contains($0.id.rawValue) }.map(\.name),
            note: self["nota"])
    }

    func markup(_ l: Language, _ partners: [Partner]) -> Markup {
        let themes =
            [(value: "", label: l(FieldText.notChosen))]
            + Theme.allCases.map { (value: $0.rawValue, label: "\(l(PhaseText.numbered($0.phase)))\(l.colon)\(l(PhaseText.theme($0)))") }
        return """
            \(Choice(name: "thema", label: ThemeTalkText.theme, options: themes, selected: self["thema"], error: errors["thema"]).markup(l))\
            \(TextField(name: "datum", label: ThemeTalkText.heldOn, value: self["datum"], error: errors["datum"], type: "date", isRequired: true).markup(l))\
            \(boxes(l, partners))\
            \(TextField(name: "nota", label: ThemeTalkText.note, value: self["nota"], error: errors["nota"], rows: 3).markup(l))
            """
    }

    private func boxes(_ l: Language, _ partners: [Partner]) -> Markup? {
        guard !partners.isEmpty else { return nil }
        let boxes = partners.sorted(by: \.name, in: l).map {
            checkbox("partner", $0.name, value: $0.id.rawValue, isOn: present.contains($0.id.rawValue))
        }
        let error = errors["partner"]
        return """
            <fieldset class="options" id="partner"\(" aria-invalid=\"true\"", if: error != nil)><legend>\(l(ThemeTalkText.partners))</legend>\
            <p class="hint">\(l(ThemeTalkText.partnersHint))</p>\(error.map { "<p class=\"error\">\(l($0))</p>" as Markup })\(boxes)</fieldset>
            """
    }
}

/// Writing down that a theme was discussed.
struct ThemeTalkPage {
    let frame: Frame
    let path: WebAddress
    let partners: [Partner]
    let form: ThemeTalkForm

    var markup: Markup {
        let l = frame.language
        let own = path.appending("traject")
        return frame.page(
            l(ThemeTalkText.title),
            """
            <div class="stack"><p class="over"><a href="\(own)">\(l(JourneyText.title))</a></p><h1>\(l(ThemeTalkText.title))</h1>\
            <p>\(l(ThemeTalkText.intro))</p></div>\(errorSummary(form.errors, l))
            \(frame.form(own.appending("gesprekken"), class: "stack narrow", """
                \(form.markup(l, partners))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }
}
