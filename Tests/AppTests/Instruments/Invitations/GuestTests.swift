import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct GuestTests {
    @Test(arguments: TestEngine.allCases)
    func `a guest is invited when the round opens, or at once when it is open`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft()
            let (tom, path) = (try await house.browser(.tom), house.path(of: round))
            try await tom.post(path + "/gasten", ["naam": "Vroege Gast", "adres": "Vroeg@Elders.example"])
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id)") == 0)
            try await tom.post(path + "/opening")
            #expect(try await house.count("SELECT count(*) FROM mail WHERE address = 'vroeg@elders.example'") == 1)
            try await tom.post(path + "/gasten", ["naam": "Late Gast", "adres": "laat@elders.example"])
            #expect(try await house.count("SELECT count(*) FROM mail WHERE address = 'laat@elders.example'") == 1)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id)") == 8, "nobody else got another")
            let answer = try await house.browser().post(house.link(of: "Late Gast", to: round), Sheet.all("2"))
            #expect(try answer.shows(AnswerText.thanksTitle))
            #expect(try await house.count("SELECT count(*) FROM person WHERE name LIKE '%Gast'") == 0, "a guest is nobody in the network")
        }
    }

    @Test(arguments: [
        (["naam": ""], RoundText.guestNeedsName), (["naam": "Gast", "adres": "geen adres"], FieldText.address),
        (["naam": String(repeating: "g", count: 301)], FieldText.tooLong(300)),
    ])
    func `a guest who cannot be invited is asked again`(_ form: [String: String], _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let round = try await house.draft()
            let page = try await house.browser(.tom).post(house.path(of: round) + "/gasten", form)
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            #expect(try await house.links(to: round).count == 6)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an invitation that is taken back opens nothing, and one that was used cannot be`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let (tom, path) = (try await house.browser(.tom), house.path(of: round) + "/uitnodigingen/weg")
            let invitations = try await house.app.stores.invitations.invitations(to: round.id)
            let (gone, used) = (invitations[0], invitations[1])
            let links = try await house.links(to: round)
            try await house.browser().post(links[used.name] ?? "", Sheet.all("4"))
            #expect(try await tom.send(.post, path, ["uitnodiging": gone.id.rawValue]).status == 303)
            #expect(try await house.browser().look(links[gone.name] ?? "").status == 404)
            #expect(try await tom.send(.post, path, ["uitnodiging": gone.id.rawValue]).status == 404)
            #expect(try await tom.send(.post, path, ["uitnodiging": used.id.rawValue]).status == 404)
            let elsewhere: Identifier? = try await house.value(
                "SELECT id FROM invitation WHERE round_id <> \(round.id) AND used = 0 LIMIT 1")
            #expect(try await tom.send(.post, path, ["uitnodiging": elsewhere?.rawValue ?? ""]).status == 404)
            #expect(try await house.links(to: round).count == 5)
            #expect(try await house.responses(to: round) == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who came to the network later is invited with one click, and nobody twice`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let (tom, network) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            try await tom.post(
                network + "/mensen", ["naam": "Nieuw Iemand", "adres": "nieuw@zandhoven.example", "rol": "member", "taal": "fr"])
            #expect(try await tom.get(house.path(of: round)).shows(RoundText.uninvited(1)))
            for _ in 0..<2 { try await tom.post(house.path(of: round) + "/uitnodigingen") }
            #expect(try await house.links(to: round).count == 7)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id)") == 7)
            let subject: String? = try await house.value("SELECT subject FROM mail WHERE address = 'nieuw@zandhoven.example'")
            #expect(subject == "Comment vivez-vous notre collaboration ? De meting", "in their own language")
        }
    }

    @Test func `who has no address gets a letter with a code, and who answered gets none`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(by: .hanne)
            let rita = try await house.link(of: "Rita Schepens", to: round)
            let page = try await house.browser(.hanne).get(house.path(of: round) + "/brieven")
            let sheets = try page.root.all("article", class: "sheet")
            #expect(sheets.count == 6, "those without an address")
            let hers = try #require(sheets.first { $0.text.contains("Rita Schepens") })
            #expect(hers.text.contains(house.app.settings.address + rita))
            #expect(hers.all("svg", class: "qr").count == 1)
            try await house.browser().post(rita, Sheet.all("4"))
            #expect(try await house.browser(.hanne).get(house.path(of: round) + "/brieven").root.all("article").count == 5)
            let everybody = try await house.browser(.hanne).get(house.path(of: round) + "/brieven?allen=1").root.all("article").count
            #expect(everybody == (try await house.links(to: round).count) - 1)
        }
    }

    @Test func `the trial mail leads to the questions and holds nobody's link`() async throws {
        try await TestHouse.open { house in
            let round = try await house.draft()
            let page = try await house.browser(.tom).post(house.path(of: round) + "/proefmail")
            #expect(try page.shows(LayoutText.notice(.testMailSent)))
            let body: String? = try await house.value("SELECT body FROM mail WHERE address = 'tom.claes@waterbeke.example'")
            #expect(body?.contains(house.path(of: round) + "/vragen") == true)
            #expect(body?.contains("/a/") == false)
            let questions = try await house.browser(.tom).get(house.path(of: round) + "/vragen")
            #expect(try questions.root.all("fieldset").count >= 30)
            #expect(try questions.root.all("form").allSatisfy { $0["id"] != "vragen" }, "they take no answer")
        }
    }
}
