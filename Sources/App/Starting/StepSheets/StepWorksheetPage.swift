import HTML
import Localization

extension Worksheet {
    /// The six steps of starting, on paper.
    static let sixSteps = Worksheet(
        key: "zes-stappen", title: SixStepsText.title, why: SixStepsText.why, guide: StepGuideText.guide, source: StepSheetText.source,
        styles: ["css/steps.css", "css/step-sheets.css"], example: { StepWorksheetPage(frame: $0).example },
        blank: { StepWorksheetPage(frame: $0).blank })
}

/// The six steps: one way filled in, and one to write on.
struct StepWorksheetPage {
    let frame: Frame

    private var l: Language { frame.language }

    var example: Markup {
        let items = StartingStep.allCases.map { step -> Markup in
            """
            <li class="done"><div class="stack"><h3>\(l(SixStepsText.name(step)))</h3><p>\(l(StepSheetText.example(step)))</p>\(details(step))</div></li>
            """
        }
        let next = StepSheetText.next.map { "<li>\(l($0))</li>" as Markup }
        return "<ol class=\"six\">\(items)</ol><h3>\(l(WorksheetText.next))</h3><ul>\(next)</ul>"
    }

    private func details(_ step: StartingStep) -> Markup? {
        switch step {
        case .selection: "<ul>\(StepSheetText.exampleCriteria.map { "<li>\(l($0))</li>" as Markup })</ul>"
        case .approach: talks
        case .issue, .arena, .forms, .correction: nil
        }
    }

    private var talks: Markup {
        let heads = [
            ArenaResultsText.actor, ApproachText.interest, ApproachText.motivationShort, ApproachText.willingness,
            ApproachText.estimate,
        ]
        let rows = StepSheetText.exampleTalks.map { one -> Markup in
            """
            <tr><th scope="row">\(l(one.actor)) <span class="soft small">\(l(one.by))</span></th><td>\(l(one.interest))</td><td>\(one.motivation)/5</td>\
            <td>\(l(ApproachText.willingness(one.willingness)))\(one.condition.map { "<br>\(l($0))" as Markup })</td>\
            <td>\(l(ApproachText.estimate(one.estimate)))</td></tr>
            """
        }
        return """
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(SixStepsText.name(.approach)))"><table class="choices"><thead><tr>\
            \(heads.map { "<th scope=\"col\">\(l($0))</th>" as Markup })</tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    /// Every step with room to write, and the table of talks.
    var blank: Markup {
        """
        <div class="stack sheet-steps"><h2>1. \(l(SixStepsText.name(.issue)))</h2><p>\(l(SixStepsText.meaning(.issue)))</p><div class="write"></div>\
        <h2>2. \(l(SixStepsText.name(.arena)))</h2><p>\(l(SixStepsText.meaning(.arena))) \(l(StepSheetText.seeArena))</p>\
        <h2>3. \(l(SixStepsText.name(.forms)))</h2><p>\(l(SixStepsText.meaning(.forms)))</p>\(table(.forms, [ArenaResultsText.actor] + forms))\
        <h2>4. \(l(SixStepsText.name(.selection)))</h2><p>\(l(SixStepsText.meaning(.selection)))</p>\
        <p class="fill"><span>\(l(CriteriaText.title)), \(l(ApproachText.heldOn).lowercased())</span></p><div class="write"></div>\
        \(table(.selection, [ArenaResultsText.actor, SelectionText.meets, SelectionText.choice, SelectionText.reason]))\
        <h2>5. \(l(SixStepsText.name(.approach)))</h2><p>\(l(SixStepsText.meaning(.approach)))</p>\
        \(table(.approach, [ArenaResultsText.actor, StepSheetText.whoWhen, ApproachText.interest, ApproachText.motivationShort, ApproachText.willingness, ApproachText.estimate]))\
        <h2>6. \(l(SixStepsText.name(.correction)))</h2><p>\(l(SixStepsText.meaning(.correction)))</p><div class="write"></div></div>
        """
    }

    private var forms: [Text] { FormIdea.Form.allCases.map(SelectionText.form) }

    private func table(_ step: StartingStep, _ heads: [Text]) -> Markup {
        let rows = (0..<6).map { _ in "<tr>\(heads.map { _ in "<td></td>" as Markup })</tr>" as Markup }
        return """
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(SixStepsText.name(step)))"><table class="write-in"><thead><tr>\
            \(heads.map { "<th scope=\"col\">\(l($0))</th>" as Markup })</tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}
