import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct ArenaSharingTests {
    @Test(arguments: TestEngine.allCases)
    func `an arena is its makers' own until it is shared, and a look of another is written down`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (_, resources) = try await one.add("vzw Het Anker")
            let (greet, lieve) = (try await one.house.browser(.greet), try await one.house.browser(.lieve))
            let person = try await one.house.person(Somebody.lieve.rawValue)
            #expect(try await lieve.look(one.path).status == 404)
            #expect(try await !lieve.get(one.house.path() + "/arena").shows("Samen naar zee"))
            #expect(try await one.hanne.send(.post, one.path + "/delen", ["met": person.rawValue]).status == 303)
            #expect(try await lieve.get(one.house.path() + "/arena").shows("Samen naar zee"))
            let page = try await lieve.look(one.path)
            #expect(page.status == 200)
            #expect(try page.shows("vzw Het Anker") && page.shows(ArenaResultsText.audience(readers: 1, isMaker: false)))
            #expect(try page.root.all("form").allSatisfy { $0["action"]?.contains("/arena") != true }, "and changes nothing")
            #expect(try await greet.look(one.path).status == 404)
            _ = try await lieve.look(one.path + "/arena.csv")
            #expect(try await one.house.count("SELECT count(*) FROM arena_visit WHERE arena_id = \(one.id)") == 1, "once a day")
            #expect(try await one.hanne.get(one.path + "/delen").shows("Lieve Adriaens"))
            #expect(
                try await one.house.count("SELECT count(*) FROM arena_visit WHERE arena_id = \(one.id) AND person_id <> \(person)") == 0)
            _ = try await one.rate(one.hanne, [(resources[0], 4, 1)])
            #expect(try await !lieve.look(one.path).shows(ArenaScaleText.rank(.core)), "ratings are not shown while somebody is busy")
            #expect(try await one.hanne.send(.post, one.path + "/delen/stop").status == 303)
            #expect(try await lieve.look(one.path).status == 404)
            #expect(try await one.hanne.get(one.path + "/delen").shows("Lieve Adriaens"), "that she looked stays")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `never to the actors rated, whichever way they come`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let lieve = try await one.house.browser(.lieve)
            let person = try await one.house.person(Somebody.lieve.rawValue).rawValue
            let ocmw = try await one.house.partner("OCMW Waterbeke").rawValue
            _ = try await one.hanne.send(.post, one.path + "/delen", ["met": person])
            #expect(try await lieve.look(one.path).status == 200)
            // Her partner comes into the arena after it was shared.
            let (actor, _) = try await one.add("", [.money], [("partner", ocmw)])
            #expect(try await lieve.look(one.path).status == 404)
            #expect(try await lieve.look(one.path + "/arena.csv").status == 404)
            #expect(try await !lieve.get(one.house.path() + "/arena").shows("Samen naar zee"))
            let page = try await one.hanne.get(one.path + "/delen")
            #expect(try page.text.contains("in deze arena staat: OCMW Waterbeke"))
            #expect(try page.root.all("input").allSatisfy { $0["value"] != person }, "nor can she be chosen")
            _ = try await one.hanne.send(.post, one.path + "/delen", ["met": person])
            #expect(try await one.house.count("SELECT count(*) FROM arena_reader WHERE arena_id = \(one.id)") == 0, "not by hand either")
            // The same by its name alone.
            _ = try await one.hanne.send(.post, one.path + "/actoren/\(actor)/weg")
            _ = try await one.hanne.send(.post, one.path + "/delen", ["met": person])
            #expect(try await lieve.look(one.path).status == 200)
            _ = try await one.add("ocmw waterbeke", [.money])
            #expect(try await lieve.look(one.path).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a maker sees everything but the row about their own partner`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let sport = try await one.house.partner("Sportdienst Waterbeke").rawValue
            let (actor, resources) = try await one.add("", [.money], [("partner", sport)])
            _ = try await one.add("vzw Het Anker")
            _ = try await one.hanne.send(.post, one.path + "/versies", ["waarom": "Een eerste keer"])
            let frozen: String = try await one.house.value("SELECT id FROM arena_version WHERE arena_id = \(one.id)") ?? ""
            for end in ["", "/inschatting", "/verschillen", "/versies/\(frozen)", "/actoren/nieuw"] {
                let page = try await one.youssef.get(one.path + end)
                #expect(page.status == 200)
                #expect(try !page.root.all("main")[0].text.contains("Sportdienst"), "\(end)")
            }
            #expect(try await one.youssef.get(one.path).shows(ArenaResultsText.hidden(1)))
            #expect(try await !one.youssef.look(one.path + "/arena.csv").body.contains("Sportdienst"))
            #expect(try await one.hanne.get(one.path + "/versies/\(frozen)").shows("Sportdienst Waterbeke"))
            for end in ["/actoren/\(actor)", "/actoren/\(actor)/rang", "/hulpbronnen/\(resources[0])"] {
                #expect(try await one.youssef.look(one.path + end).status == 404, "\(end)")
            }
            #expect(try await one.youssef.send(.post, one.path + "/actoren/\(actor)/weg").status == 404)
            _ = try await one.rate(one.youssef, [(resources[0], 1, 4)])
            #expect(try await one.house.count("SELECT count(*) FROM arena_rating WHERE resource_id = \(resources[0])") == 0)
            let own = try await one.youssef.send(
                .post, one.path + "/actoren", ["naam": "Sportdienst Waterbeke", "soort-partner": "service"])
            #expect(own.status == 422)
            #expect(try own.shows(ArenaActorText.ownPartner))
            // A copy of his does not hold it either.
            _ = try await one.youssef.send(.post, one.path + "/kopie")
            let copied = try await one.house.values(
                "SELECT name FROM arena_actor WHERE arena_id = (SELECT id FROM arena WHERE issue = 'Samen naar zee' AND id <> \(one.id))",
                as: String.self)
            #expect(copied == ["vzw Het Anker"])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a version stays as it was, and says what came, went and changed`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (gone, first) = try await one.add("vzw Het Anker")
            let (stays, second) = try await one.add("vzw De Boei")
            _ = try await one.hanne.send(.post, one.path + "/inschatting/sluiting")
            for id in first + second { _ = try await one.hanne.send(.post, one.path + "/hulpbronnen/\(id)/besluit", ["b": "4", "v": "1"]) }
            #expect(try await one.hanne.send(.post, one.path + "/versies", ["waarom": String(repeating: "w", count: 301)]).status == 422)
            #expect(try await one.hanne.send(.post, one.path + "/versies", ["waarom": "Toen"]).status == 303)
            let frozen: String = try await one.house.value("SELECT id FROM arena_version WHERE arena_id = \(one.id)") ?? ""
            _ = try await one.hanne.send(.post, one.path + "/actoren/\(gone)/weg")
            _ = try await one.hanne.send(.post, one.path + "/hulpbronnen/\(second[0])/besluit", ["b": "1", "v": "4"])
            _ = try await one.add("vzw Het Zeil")
            let page = try await one.hanne.get(one.path + "/versies/\(frozen)")
            for title in [ArenaVersionsText.came, ArenaVersionsText.went, ArenaVersionsText.changed] {
                #expect(try page.root.all("h3").contains { $0.text == title.nl })
            }
            #expect(try page.shows("vzw Het Anker") && page.shows("vzw Het Zeil"))
            #expect(try page.shows("Rangorde: 4 kernactor → 1 nu niet nodig"))
            one.house.clock.set(one.house.clock.now + 3600)
            _ = try await one.hanne.send(.post, one.path + "/versies")
            let later: String = try await one.house.value("SELECT max(id) FROM arena_version WHERE arena_id = \(one.id)") ?? ""
            let compared = try await one.hanne.get(one.path + "/versies/\(frozen)?met=\(later)")
            #expect(try compared.shows("Rangorde: 4 kernactor → 1 nu niet nodig"))
            #expect(try await one.hanne.look(one.path + "/versies/\(frozen)?met=geen").status == 404)
            _ = stays
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who leads brings a thrown-away arena back within thirty days, and then it is gone with everything`(_ engine: TestEngine)
        async throws
    {
        try await ArenaHouse.open(engine) { one in
            _ = try await one.add("vzw Het Anker")
            let before = try await one.hanne.get(one.path).root.all("main")[0].text
            #expect(try await one.hanne.send(.post, one.path + "/weg").status == 303)
            #expect(try await one.hanne.look(one.path).status == 404)
            #expect(try await !one.youssef.get(one.house.path() + "/arena").shows("Samen naar zee"))
            #expect(try await one.youssef.send(.post, one.path + "/terug").status == 404)
            #expect(try await one.hanne.get(one.house.path() + "/arena").shows(ArenaText.thrownAway))
            #expect(try await one.hanne.send(.post, one.path + "/terug").status == 303)
            #expect(try await one.hanne.get(one.path).root.all("main")[0].text == before)
            _ = try await one.hanne.send(.post, one.path + "/weg")
            try await one.house.app.stores.retention.apply()
            one.house.clock.set(one.house.clock.now + 31 * 24 * 3600)
            try await one.house.app.stores.retention.apply()
            for table in ["arena_maker", "arena_actor", "arena_resource"] {
                #expect(try await one.house.count("SELECT count(*) FROM \(SQL(stringLiteral: table)) WHERE arena_id = \(one.id)") == 0)
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a maker who is erased leaves what was agreed, and takes their ratings and looks along`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (_, resources) = try await one.add("vzw Het Anker")
            _ = try await one.rate(one.youssef, [(resources[0], 4, 1)])
            _ = try await one.rate(one.hanne, [(resources[0], 2, 1)])
            _ = try await one.youssef.send(.post, one.path + "/hulpbronnen/\(resources[0])/besluit", ["b": "4", "v": "1"])
            let file = try await one.youssef.look("/instellingen/gegevens/bestand").body
            #expect(file.contains("\"arenaRatings\"") && file.contains("vzw Het Anker") && file.contains("Samen naar zee"))
            let (actor, _) = try await one.add("Greet De Wilde", [.knowledge])
            try await one.house.app.stores.database.write { db in
                try db.run("UPDATE arena_actor SET kind = 'person' WHERE id = \(actor)")
            }
            #expect(try await one.house.app.stores.erasures.erase(one.house.person(Somebody.youssef.rawValue)))
            #expect(try await one.house.count("SELECT count(*) FROM arena_rating WHERE arena_id = \(one.id)") == 1)
            #expect(try await one.hanne.get(one.path + "/verschillen").shows(ArenaRatingText.agreed))
            #expect(try await one.house.app.stores.erasures.erase(one.house.person(Somebody.greet.rawValue)))
            #expect(try await one.hanne.get(one.path).shows(ArenaActorText.erased))
        }
    }
}
