import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct AddressTests {
    @Test(arguments: TestEngine.allCases)
    func `a corrected address kills the old link, moves the draft and is written to again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let (tom, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            let siham = try await house.person("Siham Kaddouri")
            let old = try await house.link(of: "Siham Kaddouri", to: round)
            try await house.browser().post(old + "/klad", ["n1.1": "4"])
            try await tom.post(path + "/mensen/\(siham)/adres", ["adres": "Siham@Juist.example"])
            let new = try await house.link(of: "Siham Kaddouri", to: round)
            #expect(new != old)
            #expect(try await house.browser().look(old).status == 404)
            let page = try await house.browser().look(new)
            #expect(try page.fields(of: new + "?taal=nl")?["n1.1"] == "4", "the draft went along")
            let mails = try await house.app.stores.mails.outbox(of: round.networkId).filter { $0.recipient == "Siham Kaddouri" }
            #expect(mails.map(\.address) == ["siham@juist.example"], "the letter to the wrong address was taken back")
            #expect(mails.first?.body.contains(new) == true)
            #expect(try await house.browser().post(new, Sheet.all("4")).status == 200)
            #expect(try await house.responses(to: round) == 1)
        }
    }

    @Test func `nobody's address is corrected who looks after it, or who is elsewhere`() async throws {
        try await TestHouse.open { house in
            let (tom, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            let own = try await house.person("Tom Claes")
            #expect(try await tom.send(.post, path + "/mensen/\(own)/adres", ["adres": "tom@elders.example"]).status == 403, "he signs in")
            let hanne = try await house.person("Hanne Vermeersch")
            #expect(try await tom.send(.post, path + "/mensen/\(hanne)/adres", ["adres": "tom@elders.example"]).status == 404)
            let siham = try await house.person("Siham Kaddouri")
            let page = try await tom.send(.post, path + "/mensen/\(siham)/adres", ["adres": "geen adres"])
            #expect(page.status == 422)
            #expect(page.body.contains("value=\"geen adres\""))
            #expect(try await house.count("SELECT count(*) FROM person_address WHERE address LIKE '%elders%'") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases, Mode.allCases)
    func `who declines is left alone, and may come back while the round runs`(_ engine: TestEngine, _ mode: Mode) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .tom, ["modus": mode.rawValue])
            let (tom, visitor) = (try await house.browser(.tom), try await house.browser())
            let link = try await house.link(of: "Siham Kaddouri", to: round)
            #expect(try await visitor.post(link + "/niet").shows(AnswerText.declinedTitle))
            #expect(try await visitor.send(.post, link, Sheet.all("4")).status == 200)
            #expect(try await house.responses(to: round) == 0, "an answer from an old page is not kept")
            #expect(try await house.app.stores.passage.remind(round.id, by: nil) == 5)
            #expect(try await tom.look(house.path(of: round)).shows(RoundText.declined) == (mode != .anonymous))
            #expect(
                try await house.count("SELECT count(*) FROM activity WHERE happened_at >= \(house.clock.now) AND kind LIKE '%eclin%'") == 0)
            #expect(try await visitor.send(.post, link + "/toch", token: .none).status == 403)
            try await visitor.post(link + "/toch")
            #expect(try await visitor.post(link, Sheet.all("4")).shows(AnswerText.thanksTitle))
            #expect(try await visitor.send(.post, link + "/niet").status == 410, "too late")
            #expect(try await house.responses(to: round) == 1)
            let other = try await house.link(of: "Tom Claes", to: round)
            try await house.close(round)
            #expect(try await visitor.send(.post, other + "/niet").status == 410)
        }
    }
}
