import Foundation
import Localization
import Testing

@testable import App

@Suite struct WhoSeesTests {
    /// The route that shows each matter, where one page is about it.
    private static let routes: [WhoSees.Matter: String] = [
        .partners: "GET /netwerken/:network/partners", .addresses: "GET /netwerken/:network/mensen/:person",
        .results: "GET /netwerken/:network/metingen/:round/resultaten", .activity: "GET /netwerken/:network/activiteit",
        .outbox: "GET /netwerken/:network/post", .journey: "GET /netwerken/:network/traject",
    ]
    private static let viewers: [(WhoSees.Viewer, Somebody)] = [
        (.role(.coordinator), .hanne), (.role(.representative), .youssef), (.role(.member), .greet), (.role(.reader), .lieve),
        (.outsider, .tom), (.administrator, .ines), (.guest, .visitor),
    ]

    @Test func `what the page says is what the table of access says`() throws {
        for (matter, route) in Self.routes {
            let row = try #require(Access.table.first { $0.route == route }, "\(route)")
            for (viewer, somebody) in Self.viewers {
                #expect((row.status(for: somebody) == 200) == WhoSees.sight(of: matter, for: viewer).isSeen, "\(matter) for \(viewer)")
            }
        }
    }

    @Test func `who answered and what they answered is seen by those the page names, and by no other`() async throws {
        try await TestHouse.open { house in
            let (running, open) = (try await house.round(TestHouse.running), try await house.round("Korte peiling van de kerngroep"))
            for (viewer, somebody) in Self.viewers {
                let browser = try await house.browser(somebody)
                let names = try await browser.look(house.path(of: running)).body.contains("class=\"sortable invited\"")
                #expect(names == (WhoSees.sight(of: .whoAnswered, for: viewer) == .all), "\(viewer)")
                let results = try await browser.look(house.path(of: open) + "/resultaten")
                #expect((results.status == 200) == WhoSees.sight(of: .openAnswers, for: viewer).isSeen, "\(viewer)")
                #expect(WhoSees.sight(of: .confidentialAnswers, for: viewer) == .none)
                #expect(WhoSees.sight(of: .anonymousAnswers, for: viewer) == .none)
            }
        }
    }

    @Test func `the page has a row for every matter and a column for everybody, and each cell says what holds`() async throws {
        try await TestHouse.open { house in
            let page = try await house.browser(.lieve).look(try await house.path() + "/wie-ziet-wat")
            let rows = try page.root.all("tr").filter { $0["data-matter"] != nil }
            #expect(rows.compactMap { $0["data-matter"] } == WhoSees.Matter.allCases.map(\.rawValue))
            for (row, matter) in zip(rows, WhoSees.Matter.allCases) {
                #expect(
                    row.all("td").map(\.text) == WhoSees.Viewer.allCases.map { WhoSeesText.sight(WhoSees.sight(of: matter, for: $0)).nl })
            }
        }
    }
}
