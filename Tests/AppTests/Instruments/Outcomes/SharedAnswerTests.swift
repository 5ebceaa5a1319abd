import HTTPTypes
import Statistics
import Storage
import Testing

@testable import App

/// What several people fill in together stands beside the respondents and is never counted with them.
@Suite struct SharedAnswerTests {
    @Test(arguments: TestEngine.allCases)
    func `a shared answer uses its link, is told, and changes no figure`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .tom, ["modus": "open", "vorm": "full"])
            let links = try await house.sortedLinks(to: round)
            try await Browser(house).post(links[0], Sheet.all("5"))
            try await Browser(house).post(links[1], Sheet.all("1", ["hoeveel": "2"]))
            #expect(try await house.used(in: round) == 2)
            let kept = try await house.app.stores.tallies.tally(of: house.round(round.name)).tally
            #expect(kept.n == 1)
            #expect(kept.domains[0].now.scores?.mean == 5)
            #expect(kept.shared?.answers == 1 && kept.shared?.people == 2)
            #expect(kept.shared?.scores[0]?.mean == 1)
            let page = try await house.browser(.tom).look(house.path(of: round) + "/resultaten")
            #expect(try page.text.contains("1 antwoord van 2 mensen samen staat ernaast en telt niet mee."))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `closing an anonymous round keeps how many filled in each answer, and too few of them show no scores`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .tom, ["modus": "anonymous"])
            let links = try await house.sortedLinks(to: round)
            for link in links.prefix(5) { try await Browser(house).post(link, Sheet.all("4")) }
            try await Browser(house).post(links[5], Sheet.all("1", ["hoeveel": "3"]))
            try await house.close(round)
            await house.pass(3600)
            #expect(try await house.count("SELECT count(*) FROM response WHERE round_id = \(round.id) AND people = 3") == 1)
            let kept = try await house.app.stores.tallies.tally(of: house.round(round.name)).tally
            #expect(kept.n == 5 && kept.domains[0].now.scores?.mean == 4)
            #expect(kept.shared?.people == 3 && kept.shared?.scores.isEmpty == true)
        }
    }
}
