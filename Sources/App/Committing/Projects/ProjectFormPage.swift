import HTML
import Localization

/// A new goal, indicator or milestone, or one that is changed.
struct ProjectFormPage {
    let frame: Frame
    let path: WebAddress
    let project: Project
    let form: ProjectForm
    /// The one that is changed.
    var row: ProjectRow?
    /// What somebody else made of it in the meantime.
    var conflict: ProjectRow?
    /// Somebody took it, or the goal it belongs to, out in the meantime.
    var isGone = false

    private var l: Language { frame.language }

    var markup: Markup {
        let own = path.appending("documenten").appending(project.document.id.rawValue).appending("project")
        let list = own.appending(form.part.rawValue)
        let title = l(row == nil ? ProjectText.new(form.part) : ProjectText.change(form.part))
        let content: Markup = """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
            <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            title,
            """
            <p class="over"><a href="\(own)">\(project.document.title)</a></p><h1>\(title)</h1>\(errorSummary(form.errors, l))\(clash)
            \("<p class=\"problems\" role=\"alert\">\(l(ProjectText.goneMeanwhile))</p>", if: isGone)
            \(frame.form(row.map { list.appending($0.id.rawValue) } ?? list, class: "stack narrow", content))\(removing(list))
            """)
    }

    private func removing(_ list: WebAddress) -> Markup? {
        guard let row, !isGone else { return nil }
        let hint: Markup? = row.part == .milestone ? nil : "<p class=\"soft\">\(l(ProjectText.removeHint))</p>"
        return """
            <section class="stack narrow">\(hint)<div class="buttons">\(frame.act(list.appending(row.id.rawValue).appending("weg"), ProjectText.remove))</div></section>
            """
    }

    /// What is there now, so that neither text is lost.
    private var clash: Markup? {
        conflict.map { clashNotice(l(ProjectText.changedMeanwhile), facts($0).filter { !$0.1.isEmpty }, l) }
    }

    private func facts(_ row: ProjectRow) -> [(Text, String)] {
        switch row {
        case .goal(let one): return [(ProjectText.goalWhat, one.what)]
        case .indicator(let one):
            return [
                (ProjectText.ofGoal, project.goal(one.goalId)?.what ?? ""), (ProjectText.indicatorWhat, one.what),
                (ProjectText.unit, one.unit), (ProjectText.startValue, one.startValue?.written(l) ?? ""),
                (ProjectText.targetValue, one.targetValue.written(l)), (ProjectText.dueOn, one.dueOn.map(frame.day) ?? ""),
            ]
        case .milestone(let one):
            return [(ProjectText.milestoneWhat, one.what), (ProjectText.dueOn, frame.day(one.dueOn))]
        }
    }
}
