import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

/// What somebody reads about themselves stays with them.
@Suite struct MirrorTests {
    /// High on representing, low on contributing, nothing on managing.
    private static let answers = Dictionary(
        uniqueKeysWithValues: (1...6).map { ("n2.\($0)", "5") } + (1...7).map { ("n3.\($0)", "1") })

    @Test func `the feedback is that of each part, and nothing is written`() async throws {
        try await TestHouse.open { house in
            let before = try await house.count("SELECT count(*) FROM response") + house.count("SELECT count(*) FROM draft")
            let page = try await house.browser().send(.post, "/uitleg/self-check/zelf", Self.answers)
            #expect(page.status == 200)
            let instrument = try #require(house.app.catalogue.newest("self-check"))
            let groups = Dictionary(uniqueKeysWithValues: instrument.groups.map { ($0.key, $0) })
            let text = try page.text
            #expect(text.contains(try #require(groups["represent"]?.feedback?.high.nl.prefix(40))))
            #expect(text.contains(try #require(groups["contribute"]?.feedback?.low.nl.prefix(40))))
            #expect(!text.contains(try #require(groups["manage"]?.feedback?.middle.nl.prefix(40))))
            let after = try await house.count("SELECT count(*) FROM response") + house.count("SELECT count(*) FROM draft")
            #expect(before == after)
        }
    }

    @Test func `nothing filled in, and an answer outside the scale, are told on the page with what was typed`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser()
            #expect(try await browser.send(.post, "/uitleg/self-check/zelf", [:]).status == 422)
            #expect(try await browser.send(.post, "/uitleg/self-check/zelf", ["n2.1": "9"]).status == 422)
            #expect(try await browser.look("/uitleg/quickscan/zelf").status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who is invited looks first, and shares only by choosing to`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(
                by: .tom, ["instrument": "self-check", "modus": "anonymous", "naam": "Hoe werken we zelf samen"])
            let link = try #require(try await house.sortedLinks(to: round).first)
            let seen = try await Browser(house).send(.post, link + "/spiegel", Self.answers)
            #expect(seen.status == 200)
            #expect(try await house.responses(to: round) == 0)
            #expect(try await house.used(in: round) == 0)
            let carried = try seen.root.all("form").flatMap { $0.all("input") }.filter { $0["type"] == "hidden" }
            #expect(Set(carried.compactMap { $0["name"] }).isSuperset(of: Self.answers.keys))
            #expect(try await Browser(house).send(.post, link, Self.answers).status == 303)
            #expect(try await house.responses(to: round) == 1)
            // Once shared there is nothing left to look at first.
            #expect(try await Browser(house).send(.post, link + "/spiegel", Self.answers).status == 303)
        }
    }

    @Test func `roles that come naturally are named`() async throws {
        try await TestHouse.open { house in
            let answers = Dictionary(
                uniqueKeysWithValues: (1...5).flatMap { role in (1...5).map { ("n\(role).\($0)", role == 2 ? "5" : "2") } })
            let page = try await house.browser().send(.post, "/uitleg/roles/zelf", answers.merging(["n6.2": "1"]) { $1 })
            let text = try page.text
            #expect(text.contains("Netwerkpromotor") && text.contains("Je wilt deze rol opnemen."))
        }
    }
}
