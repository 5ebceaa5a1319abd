import Foundation
import Localization
import Markdown
import Testing

@testable import App

@Suite struct ProjectValueTests {
    @Test(arguments: [
        ("12", 1200), ("12,5", 1250), ("12.50", 1250), ("-3", -300), ("−3,25", -325), ("0", 0), (" 1 200 ", 120_000), ("007", 700),
        ("999999999,99", 99_999_999_999),
    ])
    func `a figure is what was typed`(_ typed: String, _ hundredths: Int) {
        #expect(Figure(typed: typed)?.rawValue == hundredths)
    }

    @Test(arguments: ["", "-", "1.000", "1,2,3", "12,", ",5", "1e3", "0x10", "١٢", "½", "NaN", "1234567890", "12 %", "--1"])
    func `what is no figure is none`(_ typed: String) {
        #expect(Figure(typed: typed) == nil)
    }

    @Test(arguments: Language.allCases)
    func `what a figure writes in a field can be typed again`(_ l: Language) {
        for hundredths in [0, 5, 50, 100, 1250, -325, 99_999_999_999] {
            let figure = Figure(rawValue: hundredths)
            #expect(Figure(typed: figure.typed(l)) == figure, "\(figure.typed(l))")
        }
        #expect(Figure(rawValue: 1250).written(.nl) == "12,5" && Figure(rawValue: 1250).written(.en) == "12.5")
    }

    private func project(_ goals: [ProjectGoal], _ indicators: [ProjectIndicator], _ milestones: [ProjectMilestone]) -> Project {
        let id = Identifier(rawValue: "d")
        let document = Document(
            id: id, networkId: id, kind: .project, scheme: "projectfiche", schemeVersion: 1, title: "Project", language: .nl, startsOn: nil,
            endsOn: nil, reviewOn: nil, noticeMonths: nil, hadInterests: 0, madeBy: nil, madeAt: TestHouse.start)
        return Project(document: document, goals: goals, indicators: indicators, milestones: milestones)
    }

    @Test(arguments: [
        "Gewoon een doel", "*sterren* en _streepjes_", "[klik](javascript:alert(1))", "<b>vet</b> & `code`", "# geen titel",
        "1. geen nummer",
        "12) ook niet", "- geen lijst", "+ geen lijst", "a | b", "twee\nlijnen", "~~door~~", "schuin \\* teken", "![beeld](x.png)",
    ])
    func `a goal reads in the document as it was typed`(_ what: String) {
        let goal = ProjectGoal(id: Identifier(rawValue: "g"), what: what)
        let text = RichText(markdown: ProjectMarkdown.goals(project([goal, goal], [], [])))
        let line = what.replacing("\n", with: " ")
        #expect(text.blocks.count == 1 && text.plainText == "\(line)\n\(line)")
    }

    @Test func `indicators stand under their goal, milestones with their day, and what is not followed is left out`() throws {
        let (goal, left) = (
            ProjectGoal(id: Identifier(rawValue: "g"), what: "Zwemmen"),
            ProjectGoal(id: Identifier(rawValue: "h"), what: "Vliegen", retiredAt: TestHouse.start)
        )
        func indicator(_ goal: ProjectGoal, _ what: String) -> ProjectIndicator {
            ProjectIndicator(
                id: Identifier(rawValue: what), goalId: goal.id, what: what, unit: "kinderen", startValue: Figure(rawValue: 400),
                targetValue: Figure(rawValue: 2000), dueOn: "2027-06-30")
        }
        let zone = try #require(TimeZone(identifier: "Europe/Brussels"))
        let whole = project(
            [goal, left], [indicator(goal, "Wie zwemt"), indicator(left, "Wie vliegt")],
            [
                ProjectMilestone(id: Identifier(rawValue: "m"), what: "Zwembad gehuurd", dueOn: "2026-11-01", doneOn: "2026-10-30"),
                ProjectMilestone(id: Identifier(rawValue: "n"), what: "Toonmoment", dueOn: "2026-12-24"),
            ])
        #expect(ProjectMarkdown.goals(whole) == "- Zwemmen")
        let indicators = RichText(markdown: ProjectMarkdown.indicators(whole, .nl, in: zone)).plainText
        #expect(indicators == "Zwemmen\nWie zwemt: begonnen op 4 kinderen; streefwaarde 20 kinderen tegen 30 juni 2027")
        let milestones = RichText(markdown: ProjectMarkdown.milestones(whole, .nl, in: zone)).plainText
        #expect(milestones == "1 november 2026: Zwembad gehuurd (klaar op 30 oktober 2026)\n24 december 2026: Toonmoment")
        let empty = project([], [], [])
        #expect(ProjectMarkdown.goals(empty).isEmpty && ProjectMarkdown.indicators(empty, .fr, in: zone).isEmpty)
        #expect(ProjectMarkdown.milestones(empty, .en, in: zone).isEmpty)
    }
}
