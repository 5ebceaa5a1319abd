import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct ActionTests {
    private static let overdue = "Elke nieuwe partner krijgt een uur uitleg van een vaste peter of meter"

    private func action(_ body: String, in house: TestHouse) async throws -> Action {
        let found = try await house.app.stores.actions.actions(in: house.network()).first { $0.action.body == body }
        return try #require(found?.action)
    }

    @Test(arguments: TestEngine.allCases)
    func `an action is moved on by one button, and every step can be taken back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let before = try await action(Self.overdue, in: house)
            let path = try await house.path() + "/acties/\(before.id)/staat"
            let youssef = try await house.browser(.youssef)
            try await youssef.post(path, ["staat": "done"])
            let done = try await action(Self.overdue, in: house)
            #expect(done.state == .done && done.doneAt == house.clock.now)
            try await youssef.post(path, ["staat": "open"])
            var after = try await action(Self.overdue, in: house)
            #expect(after.version == before.version + 2)
            after.version = before.version
            #expect(after == before)
            let kinds = try await house.values(
                "SELECT kind FROM activity WHERE subject = \(Self.overdue) AND kind <> 'actionAdded'", as: String.self)
            #expect(Set(kinds) == ["actionDone", "actionReopened"])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `setting the same state twice is one line in the activity`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let action = try await action(Self.overdue, in: house)
            let youssef = try await house.browser(.youssef)
            for _ in 1...2 { try await youssef.post(house.path() + "/acties/\(action.id)/staat", ["staat": "running"]) }
            #expect(
                try await house.count("SELECT count(*) FROM activity WHERE kind = 'actionStarted' AND subject = \(Self.overdue)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two who change it at once the second sees both texts`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let action = try await action(Self.overdue, in: house)
            let path = try await house.path() + "/acties/\(action.id)"
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            var hannes = try #require(try await hanne.get(path + "/wijzigen").fields(of: path))
            var youssefs = try #require(try await youssef.get(path + "/wijzigen").fields(of: path))
            hannes["opvolging"] = "Wat Hanne weet"
            youssefs["opvolging"] = "Wat Youssef weet"
            #expect(try await hanne.send(.post, path, hannes).status == 303)
            let page = try await youssef.send(.post, path, youssefs)
            #expect(page.status == 409)
            #expect(try page.shows("Wat Hanne weet") && page.shows(ActionText.changedMeanwhile))
            let fields = try #require(try page.fields(of: path))
            #expect(fields["opvolging"] == "Wat Youssef weet")
            #expect(try await self.action(Self.overdue, in: house).followUp == "Wat Hanne weet")
            #expect(try await youssef.send(.post, path, fields).status == 303, "saving again is a choice")
            #expect(try await self.action(Self.overdue, in: house).followUp == "Wat Youssef weet")
        }
    }

    @Test func `what is late says so until it is done, and not on its last day`() async throws {
        try await TestHouse.open { house in
            var action = try await action(Self.overdue, in: house)
            let due = try #require(action.dueOn)
            #expect(!action.isOverdue(on: due))
            #expect(action.isOverdue(on: "2026-11-21"))
            for state in [Action.State.done, .dropped] {
                action.state = state
                #expect(!action.isOverdue(on: "2026-11-21"))
            }
            let page = try await house.browser(.lieve).get(house.path() + "/acties?staat=te-laat")
            #expect(try page.root.all("li").filter { $0["class"] == "action" }.count == 1)
            #expect(try page.shows(Self.overdue) && page.shows(ActionText.overdue))
        }
    }

    @Test func `links show what is to do, of one partner or of one person`() async throws {
        try await TestHouse.open { house in
            let (sport, els) = (try await house.partner("Sportdienst Waterbeke"), try await house.person("Els Verstraete"))
            let lieve = try await house.browser(.lieve)
            func shown(_ query: String) async throws -> [String] {
                try await lieve.get(house.path() + "/acties" + query).root.all("li").filter { $0["class"] == "action" }.compactMap {
                    $0.all("p").first?.text
                }
            }
            #expect(try await shown("").count == 4)
            #expect(try await shown("?staat=klaar").count == 1)
            #expect(try await shown("?staat=alle").count == 5)
            #expect(try await shown("?staat=vervallen") == [])
            #expect(try await shown("?partner=\(sport)") == [Self.overdue])
            #expect(try await shown("?persoon=\(els)") == ["Met elke directie praten over de tijd die het netwerk vraagt"])
            #expect(try await shown("?partner=\(sport)&persoon=\(els)") == [])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `somebody's own place shows what they promised, while they are in the network`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let youssef = try await house.browser(.youssef)
            #expect(try await youssef.get("/mijn-plek").shows(Self.overdue))
            #expect(try await !house.browser(.greet).get("/mijn-plek").shows(Self.overdue))
            let page = try await youssef.get("/mijn-plek")
            let form = try #require(try page.root.all("form").first { $0["action"]?.contains("/staat") == true })
            let back = try await youssef.send(.post, form["action"] ?? "", ["staat": "done"])
            #expect(back.location.hasPrefix("/mijn-plek"))
            #expect(try await youssef.get("/mijn-plek").shows(ActionText.notDone), "it can be taken back for a day")
            house.clock.set(house.clock.now + 25 * 3600)
            #expect(try await !youssef.get("/mijn-plek").shows(Self.overdue))
            try await youssef.post((form["action"] ?? "").prefix { $0 != "?" } + "", ["staat": "open"])
            let places = try await house.app.stores.members.members(of: house.network()).filter { $0.name == Somebody.youssef.rawValue }
            let hanne = try await house.person(Somebody.hanne.rawValue)
            for place in places { _ = try await house.app.stores.members.end(place, in: house.network(), by: hanne) }
            #expect(try await !youssef.get("/mijn-plek").shows(Self.overdue))
        }
    }

    @Test(arguments: [
        ("tekst", "", FieldText.required), ("tekst", String(repeating: "t", count: 1001), FieldText.tooLong(1000)),
        ("tegen", "morgen", FieldText.date), ("tegen", "2026-02-30", FieldText.date), ("staat", "bijna", FieldText.choose),
        ("opvolging", String(repeating: "o", count: 2001), FieldText.tooLong(2000)),
        ("partner", "00000000-0000-7000-8000-000000000000", FieldText.choose), ("persoon", "iemand", FieldText.choose),
    ])
    func `a field that is not right says so, and what was typed stays`(_ field: String, _ value: String, _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let typed = ["tekst": "Koffie <zetten>", "tegen": "2026-12-24", "staat": "open"].merging([field: value]) { $1 }
            let action = try await action(Self.overdue, in: house)
            let path = try await house.path() + "/acties/\(action.id)"
            let page = try await house.browser(.hanne).post(path, typed)
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            if field != "tekst" { #expect(try page.fields(of: path)?["tekst"] == "Koffie <zetten>") }
            #expect(try await self.action(Self.overdue, in: house) == action)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `nobody of another network can be given an action`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hanne = try await house.browser(.hanne)
            let stranger = try await house.partner("vzw Het Kleine Zandkasteel").rawValue
            let tom = try await house.person("Tom Claes").rawValue
            for field in [["partner": stranger], ["persoon": tom]] {
                let page = try await hanne.send(.post, house.path() + "/acties", ["tekst": "Iets"].merging(field) { $1 })
                #expect(page.status == 422)
            }
            let hannes = try await house.person(Somebody.hanne.rawValue)
            let action = Action(
                id: Identifier(rawValue: "a"), networkId: try await house.network(), body: "Iets",
                partnerId: Identifier(rawValue: stranger),
                personId: nil, dueOn: nil, state: .open, followUp: "", sourceKind: nil, sourceId: nil, sourcePart: nil)
            await #expect(throws: StorageError.self, "the schema refuses it too") {
                try await house.app.stores.actions.add(action, by: hannes)
            }
        }
    }

    @Test func `the person an action is of may change it; another member may not, and a reader never`() async throws {
        try await TestHouse.open { house in
            let network = try await house.network()
            func membership(_ role: Membership.Role, person: String = "a", partner: String? = "p") -> Membership {
                Membership(
                    id: Identifier(rawValue: "m"), networkId: network, personId: Identifier(rawValue: person),
                    partnerId: partner.map(Identifier.init), role: role)
            }
            var action = try await action(Self.overdue, in: house)
            action.personId = Identifier(rawValue: "a")
            action.partnerId = Identifier(rawValue: "p")
            #expect(membership(.coordinator, person: "x", partner: nil).mayChange(action))
            #expect(membership(.member).mayChange(action))
            #expect(membership(.representative, person: "x").mayChange(action))
            #expect(!membership(.member, person: "x").mayChange(action))
            #expect(!membership(.representative, person: "x", partner: "q").mayChange(action))
            #expect(!membership(.reader).mayChange(action))
            action.partnerId = nil
            #expect(!membership(.representative, person: "x", partner: nil).mayChange(action), "no partner is nobody's")
        }
    }
}
