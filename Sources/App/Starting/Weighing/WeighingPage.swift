import HTML
import Localization

/// The weighing for anybody: its questions and, once these came in, the advice above them.
struct WeighingPage {
    let frame: Frame
    let form: WeighingForm
    /// The table behind the advice, drawn before.
    let cases: Markup
    /// The form came in and can be read.
    var isAdvised = false
    /// Why it was not kept.
    var problem: Text?
    var worksheets: [Worksheet] = []

    static let path = WebAddress(path: ["weging"])

    private var l: Language { frame.language }
    private var sections: WeighingSections { WeighingSections(form: form, language: l) }
    private var outcome: WeighingOutcome { WeighingOutcome(frame: frame, weighing: form.weighing) }

    var markup: Markup {
        frame.page(
            l(WeighingText.title), styles: ["css/weighing.css"],
            """
            <div class="stack"><h1>\(l(WeighingText.title))</h1>\("<p class=\"lead\">\(l(WeighingText.lead))</p>", if: !isAdvised)</div>
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })\(errorSummary(form.errors, l))
            \(isAdvised ? advised : questions)
            \(cases)
            """)
    }

    private var questions: Markup {
        let example = WebAddress(path: ["werkbladen", WeighingPage.worksheet])
        return """
            <p class="now">\(l(WeighingText.privacy))</p><p class="no-print"><a href="\(example)">\(l(WeighingText.seeExample))</a></p>
            \(frame.form(Self.path, class: "stack-wide weigh", """
                \(sections.markup)<p class="buttons"><button class="button" name="doe" value="advies">\(l(WeighingText.advise))</button></p>
                """))
            """
    }

    /// The advice first; the answers folded below it, and then what one decides and keeps. Working it out again is the first button,
    /// so that the Enter key never keeps anything.
    private var advised: Markup {
        """
        \(outcome.verdict)\(outcome.balance)<div class="print-only">\(outcome.facts)\(outcome.decision)</div>
        \(WeighingSteps(frame: frame, course: outcome.chosen, worksheets: worksheets).markup)
        \(frame.form(Self.path, class: "stack-wide weigh no-print", """
            <details class="more answers-given"><summary>\(l(WeighingText.changeAnswers))</summary><div class="stack-wide">\(sections.markup)\
            <p class="buttons"><button class="button" name="doe" value="advies">\(l(WeighingText.adviseAgain))</button></p></div></details>\
            \(sections.choice)<section class="stack"><h2>\(l(WeighingText.keepTitle))</h2><p>\(l(WeighingText.keepWhy))</p>\
            <p class="buttons"><button class="button" name="doe" value="bewaren">\(l(WeighingText.keep))</button></p>\
            <p class="soft">\(l(WeighingText.printHint))</p></section>
            """))
        """
    }

    /// Its word in the address of the worksheets.
    static let worksheet = "bezint-eer-ge-begint"
}

/// What to do after the advice: at most three things.
struct WeighingSteps {
    let frame: Frame
    let course: Weighing.Course
    let worksheets: [Worksheet]
    /// Where a network begins with this weighing, once it was kept.
    var begin: WebAddress = "/netwerken/nieuw"

    private struct Step {
        let address: WebAddress
        let label: Text
    }

    var markup: Markup {
        let items = steps.prefix(3).map { "<li><a href=\"\($0.address)\">\(frame($0.label))</a></li>" as Markup }
        return "<section class=\"stack no-print\"><h2>\(frame(WeighingText.next))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    /// Which worksheets help further, the most helpful first.
    private var wanted: [String] {
        switch course {
        case .alone: []
        case .bilateral: ["belangen", "abc", "ambitie-belangen-commitment"]
        case .network: ["arena-analyse", "arena", "belangen", "vormen-van-samenwerking", "soorten-netwerken"]
        case .notNow: ["arena-analyse", "arena"]
        }
    }

    private var steps: [Step] {
        let own = WorksheetPaths.all.appending(WeighingPage.worksheet)
        let others = wanted.compactMap { key in worksheets.first { $0.key == key } }.prefix(course == .network ? 1 : 2)
            .map { Step(address: $0.path, label: $0.title) }
        switch course {
        case .alone: return [Step(address: WorksheetPaths.all, label: WeighingText.nextWorksheets)]
        case .bilateral: return others + [Step(address: WorksheetPaths.all, label: WeighingText.nextWorksheets)]
        case .network:
            let make = Step(address: begin, label: WeighingText.nextNetwork)
            let demo = frame.site.isDemo ? [Step(address: "/demo", label: WeighingText.nextDemo)] : []
            return others + [make] + demo + [Step(address: own.appending("begeleidersblad"), label: WeighingText.nextFacilitate)]
        case .notNow:
            return [Step(address: own.appending("blad"), label: WeighingText.nextFindOut)] + others
                + [Step(address: own.appending("begeleidersblad"), label: WeighingText.nextFacilitate)]
        }
    }
}
