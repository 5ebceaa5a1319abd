import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RoundDraftTests {
    @Test(arguments: TestEngine.allCases)
    func `a draft invites everybody but the readers, each person once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft(by: .hanne)
            let invited = try await house.app.stores.invitations.invitations(to: round.id)
            let people = try await house.values(
                "SELECT DISTINCT person_id FROM membership WHERE network_id = \(round.networkId) AND role <> 'reader' AND ended_at IS NULL",
                as: Identifier.self)
            #expect(Set(invited.compactMap(\.personId)) == Set(people))
            #expect(invited.count == people.count)
            #expect(!invited.contains { $0.name == "Lieve Adriaens" })
            #expect(invited.count { $0.name == "Marleen Ghyselinck" } == 1, "she comes for two partners")
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id)") == 0, "nothing leaves before it opens")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a draft may change its mode, and everybody keeps their invitation and link`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft()
            let tom = try await house.browser(.tom)
            try await tom.post(house.path(of: round) + "/gasten", ["naam": "Een gast", "adres": "gast@elders.example"])
            let links = try await house.links(to: round)
            #expect(links.count == 7)
            for mode in ["anonymous", "open", "confidential", "anonymous"] {
                let page = try await tom.post(house.path(of: round), Access.roundForm.merging(["modus": mode, "naam": "Anders"]) { $1 })
                #expect(page.status == 200)
                #expect(
                    try await house.values("SELECT DISTINCT mode FROM invitation WHERE round_id = \(round.id)", as: String.self) == [mode])
            }
            #expect(try await house.links(to: round) == links)
            #expect(try await house.round("Anders").mode == .anonymous)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `only coordinators see a draft, and its links are not open yet`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft(by: .hanne)
            let path = house.path(of: round)
            for page in ["", "/vragen", "/resultaten"] { #expect(try await house.browser(.youssef).look(path + page).status == 404) }
            #expect(try await !house.browser(.youssef).get(house.path() + "/metingen").shows(round.name))
            #expect(try await house.browser(.hanne).get(house.path() + "/metingen").shows(round.name))
            let link = try await house.link(of: "Youssef El Amrani", to: round)
            let visitor = try await house.browser()
            #expect(try await visitor.look(link).status == 403)
            #expect(try await visitor.look(link).shows(AnswerText.notOpenTitle))
            #expect(try await visitor.send(.post, link, Sheet.all("4")).status == 403)
            #expect(try await visitor.send(.post, link + "/klad", Sheet.all("4")).status == 403)
            #expect(try await house.responses(to: round) == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what has opened is not changed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let tom = try await house.browser(.tom)
            #expect(try await tom.look(house.path(of: round) + "/wijzigen").status == 403)
            #expect(try await tom.send(.post, house.path(of: round), Access.roundForm).status == 403)
            #expect(try await house.round(round.name) == round)
            let person = try await house.person("Tom Claes")
            await #expect(throws: WebError.forbidden) { try await house.app.stores.rounds.change(round, by: person) }
            #expect(try await house.links(to: round).count == 6, "a change that is refused leaves the invitations")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a draft that is thrown away leaves nothing but a line in the activity once the bin is emptied`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft(["opent": "2026-11-23"])
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE subject = \(round.id)") == 1)
            try await house.app.stores.retention.apply()
            try await house.browser(.tom).post(house.path(of: round) + "/weg")
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE subject = \(round.id)") == 0)
            house.clock.set(house.clock.now + 31 * 24 * 3600)
            try await house.app.stores.retention.apply()
            for table in ["round", "invitation", "due_work"] {
                let column = ["round": "id", "invitation": "round_id", "due_work": "subject"][table] ?? ""
                #expect(try await house.count(SQL(stringLiteral: "SELECT count(*) FROM \(table) WHERE \(column) = '\(round.id)'")) == 0)
            }
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'roundRemoved' AND subject = \(round.name)") == 1)
        }
    }

    @Test(arguments: [
        ("naam", "", FieldText.required), ("naam", String(repeating: "n", count: 301), FieldText.tooLong(300)),
        ("instrument", "iets", FieldText.choose), ("vorm", "lang", FieldText.choose), ("modus", "geheim", FieldText.choose),
        ("moment", "ooit", FieldText.choose), ("k", "4", RoundText.smallestGroupRange), ("k", "11", RoundText.smallestGroupRange),
        ("k", "vijf", RoundText.smallestGroupRange), ("sluit", "", FieldText.date), ("sluit", "2026-02-30", FieldText.date),
        ("sluit", "+026-12-05", FieldText.date), ("sluit", "2026-11-20", RoundText.closesInPast),
        ("opent", "2026-12-06", RoundText.opensAfterClosing), ("opent", "morgen", FieldText.date),
        ("doel", String(repeating: "d", count: 2_001), FieldText.tooLong(2000)),
    ])
    func `a field that is not right says so, and what was typed stays`(_ field: String, _ value: String, _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let typed = Access.roundForm.merging(["doel": "Ons doel", "tekst": "Onze tekst"]) { $1 }.merging([field: value]) { $1 }
            let path = try await house.path(TestHouse.otherNetwork) + "/metingen"
            let page = try await house.browser(.tom).post(path, typed)
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            let fields = try page.fields(of: path) ?? [:]
            #expect(fields["tekst"] == "Onze tekst")
            if !["instrument", "vorm", "modus", "moment"].contains(field) { #expect(fields[field] == value) }
            #expect(try await house.count("SELECT count(*) FROM round WHERE network_id = \(house.network(TestHouse.otherNetwork))") == 0)
        }
    }
}
