import HTML
import Localization

/// The goals of a project with how far they are, and its milestones.
struct ProjectPage {
    let frame: Frame
    let path: WebAddress
    let project: Project
    let hats: [Membership]
    let today: String
    /// A day on which a milestone would be done, as it was typed, and what is wrong with it.
    var wrong: (milestone: Identifier, day: String, error: Text)?

    private var l: Language { frame.language }
    private var document: WebAddress { path.appending("documenten").appending(project.document.id.rawValue) }
    private var own: WebAddress { document.appending("project") }
    private var mayWrite: Bool { hats.contains { $0.mayWrite(project.document) } }
    private var mayMeasure: Bool { hats.contains(where: \.mayMeasure) }

    var markup: Markup {
        let realised = path.appending("realisaties").query("project", project.document.id.rawValue)
        return frame.page(
            l(ProjectText.title), styles: ["css/projects.css"],
            """
            <div class="stack"><p class="over"><a href="\(document)">\(project.document.title)</a></p><h1>\(l(ProjectText.title))</h1>\
            <p class="soft">\(l(ProjectText.why))</p></div>\(problem)\(goals)\(milestones)
            <p class="buttons no-print"><a href="\(document)">\(l(ProjectText.toDocument))</a><a href="\(realised)">\(l(ProjectText.toRealisations))</a>\
            \("<a href=\"\(path.appending("realisaties").appending("nieuw").query("project", project.document.id.rawValue))\">\(l(ProjectText.newRealisation))</a>", if: mayMeasure)</p>\(left)
            """)
    }

    private var problem: Markup? {
        wrong.map { wrong in
            "<div class=\"problems\" role=\"alert\"><p>\(project.milestone(wrong.milestone)?.what ?? "")\(l.colon)\(l(wrong.error))</p></div>"
        }
    }

    private func adding(_ part: ProjectPart, quiet: Bool, goal: ProjectGoal? = nil) -> Markup? {
        guard mayWrite else { return nil }
        let place = own.appending(part.rawValue).appending("nieuw")
        let address = goal.map { place.query("doel", $0.id.rawValue) } ?? place
        let name: Markup? = goal.map { " aria-label=\"\(l(ProjectText.new(part)))\(l.colon)\($0.what)\"" }
        return
            "<p class=\"no-print\"><a class=\"button\(" quiet", if: quiet)\" href=\"\(address)\"\(name)>\(l(ProjectText.new(part)))</a></p>"
    }

    private func changing(_ row: ProjectRow) -> Markup? {
        guard mayWrite else { return nil }
        let place = own.appending(row.part.rawValue).appending(row.id.rawValue)
        return
            "<a class=\"small no-print\" href=\"\(place)\" aria-label=\"\(l(ProjectText.change))\(l.colon)\(row.what)\">\(l(ProjectText.change))</a>"
    }

    private var goals: Markup {
        let all = project.current
        let content: Markup =
            all.isEmpty ? "<section class=\"example\"><p>\(l(ProjectText.emptyGoals))</p></section>" : "\(all.map(goal))"
        return """
            <section class="stack"><h2>\(l(ProjectText.goals))</h2>\(content)\(adding(.goal, quiet: !all.isEmpty))</section>
            """
    }

    private func goal(_ goal: ProjectGoal) -> Markup {
        let indicators = project.indicators(of: goal)
        let list: Markup =
            indicators.isEmpty
            ? "<p class=\"soft\">\(l(ProjectText.noIndicator))</p>" : "<ul class=\"list indicators\">\(indicators.map(line))</ul>"
        let count = project.realised[goal.id] ?? 0
        return """
            <section class="stack goal"><h3>\(goal.what)</h3><p class="soft small">\("\(l(ProjectText.realised(count))) ", if: count > 0)\(changing(.goal(goal)))</p>\
            \(list)\(adding(.indicator, quiet: true, goal: goal))</section>
            """
    }

    private func line(_ indicator: ProjectIndicator) -> Markup {
        let picture = IndicatorPicture(frame: frame, indicator: indicator, today: today)
        let place = own.appending("indicatoren").appending(indicator.id.rawValue).appending("waarden")
        return """
            <li><div><span><a href="\(place)">\(indicator.what)</a>\(picture.mark)</span><span class="soft small">\(picture.standing)</span>\
            \(changing(.indicator(indicator)))</div>\(picture.trail)</li>
            """
    }

    private var milestones: Markup {
        let content: Markup =
            project.milestones.isEmpty
            ? "<section class=\"example\"><p>\(l(ProjectText.emptyMilestones))</p></section>"
            : "<ul class=\"list\">\(project.milestones.map(line))</ul>"
        return """
            <section class="stack"><h2>\(l(ProjectText.milestones))</h2>\(content)\(adding(.milestone, quiet: !project.milestones.isEmpty))</section>
            """
    }

    private func line(_ milestone: ProjectMilestone) -> Markup {
        let day = milestone.doneOn.map { ProjectText.done(frame.day($0)) } ?? ProjectText.by(frame.day(milestone.dueOn))
        let mark: Markup? =
            milestone.isDone
            ? " <span class=\"mark act\">\(l(ProjectText.done))</span>"
            : milestone.isOverdue(on: today) ? " <span class=\"mark late\">\(l(ProjectText.overdue))</span>" : nil
        return """
            <li><span>\(milestone.what)\(mark)</span><span class="soft small">\(l(day)) \(changing(.milestone(milestone)))</span>\(ticking(milestone))</li>
            """
    }

    /// The day it was done, or that it was not.
    private func ticking(_ milestone: ProjectMilestone) -> Markup? {
        guard mayMeasure else { return nil }
        let place = own.appending("mijlpalen").appending(milestone.id.rawValue).appending("klaar")
        if milestone.isDone {
            let content: Markup = """
                <button class="link" name="gedaan" value="" aria-label="\(l(ProjectText.notDone))\(l.colon)\(milestone.what)">\(l(ProjectText.notDone))</button>
                """
            return frame.form(place, class: "inline no-print", content)
        }
        let typed = wrong.flatMap { $0.milestone == milestone.id ? $0.day : nil }
        let content: Markup = """
            <label>\(l(ProjectText.doneOn)) <input type="date" name="gedaan" value="\(typed ?? today)"\(" aria-invalid=\"true\"", if: typed != nil)></label>\
            <button class="button quiet" aria-label="\(l(ProjectText.isDone))\(l.colon)\(milestone.what)">\(l(ProjectText.isDone))</button>
            """
        return frame.form(place, class: "inline no-print", content)
    }

    /// What is no longer followed, with what was measured of it.
    private var left: Markup? {
        let goals = project.goals.filter(\.isRetired)
        let indicators = project.left
        guard !goals.isEmpty || !indicators.isEmpty else { return nil }
        let lines =
            goals.map { goal -> Markup in
                "<li><span>\(goal.what)</span><span class=\"soft small\">\(l(ProjectText.goal))</span>\(back(.goal(goal)))</li>"
            }
            + indicators.map { indicator -> Markup in
                let picture = IndicatorPicture(frame: frame, indicator: indicator, today: today)
                let place = own.appending("indicatoren").appending(indicator.id.rawValue).appending("waarden")
                return """
                    <li><a href="\(place)">\(indicator.what)</a><span class="soft small">\(l(ProjectText.indicator)) · \(picture.standing)</span>\
                    \(indicator.isRetired ? back(.indicator(indicator)) : nil)</li>
                    """
            }
        return """
            <details class="more"><summary>\(l(ProjectText.left))</summary><ul class="list">\(lines)</ul></details>
            """
    }

    private func back(_ row: ProjectRow) -> Markup? {
        guard mayWrite else { return nil }
        let place = own.appending(row.part.rawValue).appending(row.id.rawValue).appending("terug")
        return "<div class=\"no-print\">\(frame.act(place, ProjectText.bringBack, of: row.what))</div>"
    }
}
