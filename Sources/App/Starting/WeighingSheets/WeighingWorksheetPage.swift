import HTML
import Localization

/// The weighing as a worksheet: an example, an empty sheet, and notes for who leads the conversation.
enum WeighingWorksheet {
    static let worksheet = Worksheet(
        key: WeighingPage.worksheet, title: WeighingText.title, why: WeighingSheetText.why, open: WeighingPage.path,
        guide: WeighingSheetText.guide, source: WeighingSheetText.source, styles: ["css/weighing.css"], example: example, blank: blank)

    @Sendable private static func example(_ frame: Frame) -> Markup {
        let outcome = WeighingOutcome(frame: frame, weighing: WeighingExample.weighing(in: frame.language), heading: 3)
        return "\(outcome.facts)\(outcome.balance)\(outcome.verdict)\(outcome.decision)"
    }

    @Sendable private static func blank(_ frame: Frame) -> Markup {
        let l = frame.language
        return """
            <section class="stack"><h2>1. \(l(WeighingText.taskTitle))</h2><p>\(l(WeighingText.task))</p><p class="write"></p>\
            \(boxes(WeighingText.motives, Weighing.Motive.allCases.map { l(WeighingText.motive($0)) }, l))</section>
            \(needs(l))
            <section class="stack"><h2>3. \(l(WeighingText.aloneTitle))</h2>\
            \(boxes(WeighingText.alone, Weighing.Possible.allCases.map { l(WeighingText.possible($0)) }, l))\
            \(boxes(WeighingText.two, Weighing.Two.allCases.map { l(WeighingText.two($0)) }, l))</section>
            <section class="stack"><h2>4. \(l(WeighingText.partnersTitle))</h2><p>\(l(WeighingText.partners))</p><p class="write"></p>\
            \(boxes(WeighingText.purpose, Weighing.Purpose.allCases.map { l(WeighingText.purpose($0)) }, l))</section>
            <section class="stack"><h2>5. \(l(WeighingText.costTitle))</h2><p>\(l(WeighingSheetText.sum))</p>\
            <p>\(l(WeighingText.bringsUs))</p><p class="write"></p><p>\(l(WeighingText.bringsOthers))</p><p class="write"></p>\
            \(boxes(WeighingText.worth, Weighing.Worth.allCases.map { l(WeighingText.worth($0)) }, l))</section>
            <section class="stack"><h2>6. \(l(WeighingText.choiceTitle))</h2>\
            \(boxes(WeighingText.choice, Weighing.Course.allCases.map { l(WeighingAdviceText.name($0)) }, l))\
            <p>\(l(WeighingText.reason))</p><p class="write"></p></section>
            """
    }

    private static func boxes(_ question: Text, _ options: [String], _ l: Language) -> Markup {
        let items = options.map { "<li><span class=\"box\"></span> \($0)</li>" as Markup }
        return "<p><strong>\(l(question))</strong></p><ul class=\"tick\">\(items)</ul>"
    }

    private static func needs(_ l: Language) -> Markup {
        let places = [Weighing.Standing.own, .others, .missing]
        let heads = places.map { "<th scope=\"col\">\(l(WeighingText.standing($0)))</th>" as Markup }
        let rows = Resource.allCases.map { resource -> Markup in
            let cells = places.map { _ in "<td><span class=\"box\"></span></td>" as Markup }
            return "<tr><th scope=\"row\">\(l(ResourceText.name(resource)))</th>\(cells)</tr>"
        }
        return """
            <section class="stack"><h2>2. \(l(WeighingText.needsTitle))</h2><div class="table-scroll" role="region" tabindex="0" aria-label="\(l(WeighingText.needsTitle))"><table class="needs"><caption>\(l(WeighingText.needsTitle))</caption>\
            <thead><tr><th scope="col">\(l(WeighingSheetText.resource))</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div></section>
            """
    }
}
