import HTTPTypes
import Storage
import Testing

@testable import App

/// A poll for a hall full of people who share no network.
@Suite struct PollTests {
    @Test(arguments: TestEngine.allCases)
    func `a poll is open at once, anonymous, and has a room with a code`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let browser = try await house.browser(.lieve)
            let made = try await browser.send(.post, "/peiling", ["naam": "Studiedag zorg", "instrument": "issues", "keuzes": "3"])
            #expect(made.status == 303 && made.location.hasSuffix("/zaal"))
            #expect(try await browser.look(made.location).status == 200)
            let round = try await house.round("Studiedag zorg")
            #expect(round.mode == .anonymous && round.mostTicks == 3 && round.openedAt != nil && round.breakdown == .none)
            #expect(try await house.count("SELECT count(*) FROM room WHERE round_id = \(round.id) AND ended_at IS NULL") == 1)
            // Nobody else sees it.
            #expect(try await house.browser(.hanne).look(made.location).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what a hall ticks on its phones is the result`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let lead = try await house.browser(.lieve)
            let wall = try await lead.send(.post, "/peiling", ["naam": "Studiedag", "instrument": "issues", "keuzes": "3"]).location
            let code = try await house.value("SELECT code FROM room", as: String.self) ?? ""
            try await lead.post(wall + "/stand", ["doe": "start", "versie": "1"])
            var seats: [String] = []
            for _ in 0..<6 { seats.append(try await Browser(house).send(.post, "/k/\(code)").location) }
            let ticks = ["welke": "0", "kruisjes": "1"]
            for seat in seats.prefix(4) { try await Browser(house).post(seat, ticks.merging(["n1": "1", "n3": "1"]) { $1 }) }
            try await Browser(house).post(seats[4], ticks.merging(["geen": "1"]) { $1 })
            let tooMany = ticks.merging(["n1": "1", "n2": "1", "n3": "1", "n4": "1"]) { $1 }
            #expect(try await Browser(house).send(.post, seats[5], tooMany).status == 422)
            // Somebody changes their mind: what is no longer ticked is gone.
            try await Browser(house).post(seats[3], ticks.merging(["n3": "1"]) { $1 })
            try await lead.post(wall + "/stand", ["doe": "einde", "versie": "2"])
            let round = try await house.round("Studiedag")
            try await house.close(round, by: .lieve)
            let tally = try await house.app.stores.tallies.tally(of: house.round("Studiedag")).tally
            try #require(tally.n == 5)
            #expect(tally.domains[0].now.items[0].counts?.reduce(0, +) == 3)
            #expect(tally.domains[2].now.items[0].counts?.reduce(0, +) == 4)
            #expect(tally.domains[0].now.items[0].unknown == 0)
        }
    }

    @Test func `without a name, or with an instrument that does not fit, nothing is made`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.lieve)
            let before = try await house.count("SELECT count(*) FROM network")
            for form in [
                ["naam": "", "instrument": "issues"], ["naam": "x", "instrument": "roles"], ["naam": "x", "instrument": "geen"],
            ] {
                #expect(try await browser.send(.post, "/peiling", form).status == 422)
            }
            #expect(try await house.count("SELECT count(*) FROM network") == before)
        }
    }
}
