import Foundation
import HTML
import Localization
import Testing

@testable import App

@Suite struct StatementTests {
    @Test func `the statement says what was measured, and what was not`() async throws {
        try await TestHouse.open(.sqlite, .nothing) { house in
            let report = house.app.accessibility
            let page = try await house.browser().get("/toegankelijkheid")
            for gap in StatementText.gaps { #expect(try page.shows(gap)) }
            #expect(try page.shows(StatementText.partial))
            #expect(try page.shows(StatementText.notMeasured) == !report.isMeasured)
            for rule in report.breaches.keys { #expect(try page.shows(rule)) }
            #expect(report.isMeasured == false || Set(report.checks.map(\.name)) == Set(AccessibilityReport.Check.Name.allCases))
        }
    }

    @Test func `a breach that was found is not kept silent`() throws {
        let said = """
            {"assessedOn": "2026-11-21", "axe": "4", "chromium": "1", "pages": 3, "looks": [], "checks": [], "breaches": {"color-contrast": 2}}
            """
        let report = try JSONDecoder().decode(AccessibilityReport.self, from: Data(said.utf8))
        let frame = Frame(site: .none, language: .nl, path: "/", visitor: nil, formSubject: "", notice: nil)
        let page = StatementPage(frame: frame, report: report, contact: "").markup.string
        #expect(page.contains("color-contrast") && page.contains(StatementText.withBreaches.nl))
        #expect(page.contains(StatementText.withoutBreaches.nl) == false)
    }

    @Test func `people can write to who runs the site when there is a real address`() async throws {
        let mail = ["MAIL_FROM": "hulp@waterbeke.example"]
        let named = try await TestHouse.open(.sqlite, .nothing, mail) { house in try await house.browser().get("/toegankelijkheid") }
        #expect(try named.shows("hulp@waterbeke.example"))
        let nobody = try await TestHouse.open(.sqlite, .nothing) { house in try await house.browser().get("/toegankelijkheid") }
        #expect(try nobody.shows(StatementText.noContact))
    }
}
