import HTML
import Localization

/// The sheet for who leads a group session: what for, with how many, how long, with what, step by step.
struct FacilitationPage {
    let frame: Frame
    let title: Text
    let sheet: Instrument.Facilitation
    let source: Text
    /// The instrument it belongs to, where that can be asked in several forms.
    var instrument: Instrument?
    var form = Questionnaire.Form.full

    private var l: Language { frame.language }
    private var course: Instrument.Facilitation.Course { form == .full ? sheet.full : sheet.short ?? sheet.full }

    var markup: Markup {
        frame.page(
            l(FacilitationText.titleOf(title)), styles: ["css/facilitation.css"],
            """
            <div class="stack"><p class="over">\(l(FacilitationText.title)) \(" · \(l(ExplanationText.form(form)))", if: instrument?.hasShortForm == true)</p>\
            <h1>\(l(title))</h1><p>\(l(sheet.aim))</p></div>\(forms)
            <dl class="facts"><dt>\(l(FacilitationText.groupSize))</dt><dd>\(l(FacilitationText.people(sheet.groupSize.least, sheet.groupSize.most))). \(l(sheet.groupSize.advice))</dd>\
            <dt>\(l(FacilitationText.minutes))</dt><dd>\(l(FacilitationText.minutes(course.minutes)))</dd></dl>
            \(list(FacilitationText.material, sheet.material, class: "material"))
            <section class="stack"><h2>\(l(FacilitationText.steps))</h2><ol class="course">\(course.steps.map(step))</ol></section>
            \(list(FacilitationText.pitfalls, sheet.pitfalls))\(list(FacilitationText.followUp, sheet.followUp))
            <p class="soft small">\(l(source))</p>
            """)
    }

    private var forms: Markup? {
        guard let instrument, instrument.hasShortForm else { return nil }
        let path = WebAddress(path: ["uitleg", instrument.key, "begeleidersblad"])
        let links = instrument.forms.map { other -> Markup in
            "<a href=\"\(path.query("vorm", other.rawValue))\"\(" aria-current=\"true\"", if: other == form)>\(l(ExplanationText.form(other)))</a> "
        }
        return "<p class=\"no-print forms\">\(l(FacilitationText.forms)) \(links)</p>"
    }

    private func step(_ step: Instrument.Facilitation.Step) -> Markup {
        """
        <li><p><strong>\(l(step.title))</strong> <span class="soft">\(l(FacilitationText.minutes(step.minutes)))</span></p><p>\(l(step.text))</p></li>
        """
    }

    private func list(_ title: Text, _ texts: [Text], class name: String = "") -> Markup {
        "<section class=\"stack\"><h2>\(l(title))</h2><ul class=\"\(name)\">\(texts.map { "<li>\(l($0))</li>" as Markup })</ul></section>"
    }
}
