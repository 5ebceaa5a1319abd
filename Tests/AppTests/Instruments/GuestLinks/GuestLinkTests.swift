import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct GuestLinkTests {
    private func link(_ house: TestHouse, _ mode: Mode) async throws -> (Round, String) {
        let round = try await house.openRound(["modus": mode.rawValue, "naam": "Voor gasten"])
        _ = try await house.browser(.tom).send(.post, house.path(of: round) + "/gastlink")
        guard let token = try await house.app.stores.guestLinks.token(of: round.id) else { throw TestHouse.NotThere(what: "the link") }
        return (round, "/g/" + token.text)
    }

    @Test(arguments: TestEngine.allCases)
    func `an anonymous guest leaves an answer and nothing else`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (round, link) = try await link(house, .anonymous)
            let guest = try await house.browser()
            #expect(try await guest.look(link).root.all("input").allSatisfy { $0["name"] != "gastnaam" }, "no name is asked")
            let before = try await house.count("SELECT count(*) FROM invitation WHERE round_id = \(round.id)")
            for number in 1...2 {
                let page = try await guest.send(
                    .post, link, Sheet.all("4", ["blad": "blad \(number)", "gastnaam": "Nora", "o-path": "Een woord"]))
                #expect(page.status == 303 && page.location == link + "/bedankt")
            }
            #expect(try await house.responses(to: round) == 2)
            #expect(try await house.count("SELECT count(*) FROM invitation WHERE round_id = \(round.id)") == before)
            #expect(try await house.app.stores.guestLinks.count(of: round) == 2)
            #expect(await guest.cookies.isEmpty)
            #expect(try await house.browser(.tom).look(house.path(of: round) + "/gastlink").shows(GuestLinkText.count(2)))
            try await house.close(round)
            #expect(try await house.count("SELECT count(*) FROM guest_sheet") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an open guest gives a name or is called guest`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (round, link) = try await link(house, .open)
            for name in ["Nora", ""] {
                #expect(try await house.browser().send(.post, link, Sheet.all("4", ["gastnaam": name])).status == 303)
            }
            let names: [String] = try await house.values(
                "SELECT guest_name FROM invitation WHERE round_id = \(round.id) AND came_by = 'link' AND used = 1 ORDER BY guest_name")
            #expect(names == ["Nora", "gast"])
            #expect(try await house.app.stores.guestLinks.count(of: round) == 2)
            let long = try await house.browser().send(.post, link, Sheet.all("4", ["gastnaam": String(repeating: "n", count: 301)]))
            #expect(long.status == 422)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a form that is sent twice counts once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (round, link) = try await link(house, .anonymous)
            let sheet = try await house.browser().look(link).fields(of: link + "?taal=nl")?["blad"] ?? ""
            #expect(sheet.count > 20)
            for answer in ["4", "4", "1"] {
                #expect(try await house.browser().send(.post, link, Sheet.all(answer, ["blad": sheet])).status == 303)
            }
            #expect(try await house.responses(to: round) == 1)
            #expect(try await house.browser().send(.post, link, [:]).status == 422)
        }
    }

    @Test func `a link that was withdrawn opens nothing, and a round that closed says so`() async throws {
        try await TestHouse.open { house in
            let (round, first) = try await link(house, .anonymous)
            let tom = try await house.browser(.tom)
            try await tom.post(house.path(of: round) + "/gastlink/weg")
            #expect(try await house.browser().look(first).status == 404)
            try await tom.post(house.path(of: round) + "/gastlink")
            let second = try await house.app.stores.guestLinks.token(of: round.id)?.text ?? ""
            #expect("/g/" + second != first)
            try await house.close(round)
            #expect(try await house.browser().look("/g/" + second).status == 410)
            #expect(try await house.browser().send(.post, "/g/" + second, Sheet.all("4")).status == 410)
            #expect(try await house.responses(to: round) == 0)
        }
    }

    @Test func `it opens nothing but the questions`() async throws {
        try await TestHouse.open { house in
            let (_, link) = try await link(house, .open)
            for end in ["/klad", "/niet", "/toch"] {
                #expect([404, 405].contains(try await house.browser().send(.post, link + end, ["n1.1": "4"]).status))
            }
            let token = String(link.dropFirst(3))
            #expect(try await house.browser().look("/a/" + token).status == 404)
        }
    }
}
