import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct NetworkTests {
    @Test(arguments: TestEngine.allCases)
    func `who makes a network coordinates it, and is told what to do first`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let browser = try await house.browser(.lieve)
            let page = try await browser.post(
                "/netwerken", ["naam": "Een eigen <netwerk>", "soort": "own", "begin": "2026-01-01", "einde": "2026-12-31"])
            #expect(page.path.hasPrefix("/netwerken/"))
            #expect(try page.shows("Een eigen <netwerk>"))
            let links = try page.root.all("a").compactMap { $0["href"] }
            #expect(links.contains { $0.hasSuffix("/importeren") })
            let path = String(page.path.prefix { $0 != "?" })
            #expect(try await browser.look(path + "/post").status == 200)
            #expect(try await house.browser(.hanne).look(path).status == 404, "for others it is not there")
            #expect(try await browser.get("/mijn-plek").shows("Een eigen <netwerk>"))
        }
    }

    @Test(arguments: [
        (["naam": ""], FieldText.required), (["naam": String(repeating: "n", count: 301)], FieldText.tooLong(300)),
        (["soort": "iets"], FieldText.choose),
        (["issue": String(repeating: "i", count: 2_001)], FieldText.tooLong(2000)), (["begin": "gisteren"], FieldText.date),
        (["begin": "2026-12-01", "einde": "2026-11-30"], NetworkText.endBeforeStart),
    ])
    func `a field that is not right says so, and what was typed stays`(_ change: [String: String], _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let form = ["naam": "Een netwerk", "soort": "own", "doelgroep": "mensen met \"plannen\""].merging(change) { $1 }
            for path in ["/netwerken", try await house.path() + "/wijzigen"] {
                let page = try await browser.post(path, form)
                #expect(page.status == 422)
                #expect(try page.shows(sentence))
                #expect(try page.fields(of: path)?["doelgroep"] == "mensen met \"plannen\"")
            }
            #expect(try await house.count("SELECT count(*) FROM network") == 2)
        }
    }

    @Test func `a changed description is on the page, with a line in the activity`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let path = try await house.path()
            var form = try #require(try await browser.get(path + "/wijzigen").fields(of: path + "/wijzigen"))
            form["issue"] = "Een ander issue"
            #expect(try await browser.post(path + "/wijzigen", form).shows("Een ander issue"))
            #expect(try await browser.get(path + "/activiteit").shows("Hanne Vermeersch wijzigde het netwerk"))
        }
    }
}
