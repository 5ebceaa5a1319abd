import HTML
import Localization

/// Everything that was measured of an indicator, the newest first, and writing down another value.
struct IndicatorPage {
    let frame: Frame
    let path: WebAddress
    let project: Project
    let indicator: ProjectIndicator
    let hats: [Membership]
    let form: IndicatorForm
    let today: String
    /// It is no longer followed since the page was read.
    var isGone = false

    private var l: Language { frame.language }

    var markup: Markup {
        let own = path.appending("documenten").appending(project.document.id.rawValue).appending("project")
        let picture = IndicatorPicture(frame: frame, indicator: indicator, today: today)
        return frame.page(
            indicator.what, styles: ["css/projects.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(l(ProjectText.title))</a> · \(project.document.title)</p>\
            <h1>\(indicator.what)\(picture.mark)</h1><p>\(picture.standing)</p><p class="soft">\(project.goal(indicator.goalId)?.what ?? "")</p></div>
            \(errorSummary(form.errors, l))\("<p class=\"problems\" role=\"alert\">\(l(ProjectText.goneMeanwhile))</p>", if: isGone)
            \(values(picture))\(measuring(own))
            """)
    }

    private func values(_ picture: IndicatorPicture) -> Markup {
        guard !indicator.values.isEmpty else {
            return "<section class=\"example\"><p>\(l(ProjectText.notMeasured))</p></section>"
        }
        let rows = indicator.values.reversed().map { value -> Markup in
            """
            <tr><td>\(frame.day(value.measuredOn))</td><td>\(picture.written(value.value))</td><td>\(value.note)</td>\
            <td class="soft">\(value.recordedName ?? "")</td></tr>
            """
        }
        return """
            <section class="stack"><h2>\(l(ProjectText.measured))</h2>\(picture.trail)<div class="table-scroll" tabindex="0" role="region" aria-label="\(l(ProjectText.measured))">\
            <table><caption>\(l(ProjectText.measured))</caption><thead><tr>\(headings)</tr></thead><tbody>\(rows)</tbody></table></div></section>
            """
    }

    private var headings: [Markup] {
        [ProjectText.measuredOn, ProjectText.value, ProjectText.note, ProjectText.writtenBy].map { "<th scope=\"col\">\(l($0))</th>" }
    }

    private func measuring(_ own: WebAddress) -> Markup? {
        guard hats.contains(where: \.mayMeasure), project.isFollowed(indicator) || isGone else { return nil }
        let place = own.appending("indicatoren").appending(indicator.id.rawValue).appending("waarden")
        let content: Markup = """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
            <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(ProjectText.measure))</h2><p class="soft">\(l(ProjectText.measuredWhy))</p>\
            \(frame.form(place, class: "stack narrow", content))</section>
            """
    }
}
