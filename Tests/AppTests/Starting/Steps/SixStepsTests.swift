import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

/// The way of an arena of Hanne and Youssef.
extension ArenaHouse {
    var way: String { path + "/stappen" }

    /// Two criteria, locked.
    func lockCriteria() async throws {
        #expect(try await hanne.send(.post, way + "/criteria", ["criterium": "Kent de buurt"]).status == 303)
        #expect(try await hanne.send(.post, way + "/criteria", ["criterium": "Heeft tijd"]).status == 303)
        #expect(try await hanne.send(.post, way + "/criteria/vastleggen").status == 303)
    }

    /// Writes down a talk, and gives its identity.
    func talk(_ actor: String, _ more: [String: String] = [:]) async throws -> String {
        let form = ["soort": "talk", "actor": actor, "datum": "2026-11-20"].merging(more) { $1 }
        #expect(try await hanne.send(.post, way + "/aanspreken", form).status == 303)
        return try await house.value("SELECT max(id) FROM approach WHERE arena_id = \(id)") ?? ""
    }
}

@Suite struct SixStepsTests {
    @Test(arguments: TestEngine.allCases)
    func `the way remembers where its makers are, however often a step is called done`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let list = try await one.house.path() + "/stappen"
            #expect(try await one.youssef.get(list).shows(SixStepsText.at(1)))
            for _ in 0..<2 { #expect(try await one.youssef.send(.post, one.way + "/1/klaar").status == 303) }
            #expect(try await one.hanne.send(.post, one.way + "/2/klaar").status == 303)
            #expect(try await one.hanne.get(list).shows(SixStepsText.at(3)))
            let page = try await one.hanne.get(one.way)
            #expect(try page.root.all("li", class: "here").map { $0["id"] } == ["stap-3"] && page.shows("Youssef El Amrani"))
            #expect(try await one.hanne.send(.post, one.way + "/1/heropenen").status == 303)
            #expect(try await one.hanne.get(one.way).root.all("li", class: "here").map { $0["id"] } == ["stap-1"])
            for step in ["0", "7", "x"] { #expect(try await one.hanne.send(.post, one.way + "/\(step)/klaar").status == 404) }
            let lines = try await one.house.count("SELECT count(*) FROM activity WHERE kind = 'stepDone'")
            #expect(lines >= 2, "each step once")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `nobody is chosen before the criteria are locked, and what changes later stays visible`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (actor, _) = try await one.add("vzw Het Anker")
            let place = one.way + "/actoren/\(actor)"
            let choice = ["keuze": "approach", "reden": "Zij kennen de buurt"]
            let early = try await one.hanne.send(.post, place + "/keuze", choice)
            #expect(early.status == 422)
            #expect(try early.shows(CriteriaText.notLocked))
            #expect(try await one.house.count("SELECT count(*) FROM actor_choice WHERE arena_id = \(one.id)") == 0)
            #expect(try await one.hanne.send(.post, one.way + "/criteria/vastleggen").status == 422, "there is nothing to lock")
            let page = one.way + "/criteria"
            #expect(try await one.youssef.send(.post, page, ["criterium": "Weg hiermee"]).status == 303)
            let first: String = try await one.house.value("SELECT id FROM criterion WHERE arena_id = \(one.id)") ?? ""
            #expect(try await one.youssef.send(.post, page + "/\(first)/weg").status == 303, "before locking no reason is needed")
            #expect(try await one.house.count("SELECT count(*) FROM criterion WHERE arena_id = \(one.id)") == 0)
            try await one.lockCriteria()
            one.house.clock.set(one.house.clock.now + 2 * 24 * 3600)
            let late = try await one.youssef.send(.post, page, ["criterium": "Durft iets nieuws"])
            #expect(late.status == 422)
            #expect(try late.shows(CriteriaText.reasonFirst) && late.fields(of: page)?["criterium"] == "Durft iets nieuws")
            let why = ["criterium": "Durft iets nieuws", "waarom": "Na het eerste gesprek"]
            #expect(try await one.youssef.send(.post, page, why).status == 303)
            let held: String = try await one.house.value("SELECT min(id) FROM criterion WHERE arena_id = \(one.id)") ?? ""
            #expect(try await one.hanne.send(.post, page + "/\(held)/weg").status == 422)
            #expect(try await one.hanne.send(.post, page + "/\(held)/weg", ["waarom": "Niet na te gaan"]).status == 303)
            let shown = try await one.hanne.get(page)
            #expect(try shown.shows("Na het eerste gesprek") && shown.shows("Niet na te gaan") && shown.root.all("del").count == 1)
            #expect(try await one.hanne.send(.post, place + "/keuze", choice).status == 303)
            let repeated = ["criterium": "durft iets NIEUWS", "waarom": "Nog eens"]
            #expect(try await one.hanne.send(.post, page, repeated).status == 303)
            #expect(
                try await one.house.count("SELECT count(*) FROM criterion WHERE arena_id = \(one.id)") == 3,
                "what is there is not added twice")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two who choose at once the second sees the first and loses nothing`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (actor, _) = try await one.add("vzw Het Anker")
            try await one.lockCriteria()
            let place = one.way + "/actoren/\(actor)"
            var first = try #require(try await one.hanne.get(place).fields(of: place + "/keuze"))
            var second = try #require(try await one.youssef.get(place).fields(of: place + "/keuze"))
            (first["keuze"], first["reden"]) = ("approach", "Wat Hanne vindt")
            (second["keuze"], second["reden"]) = ("later", "Wat Youssef vindt")
            for name in second.keys where name.hasPrefix("criterium-") { second[name] = "partly" }
            #expect(try await one.hanne.send(.post, place + "/keuze", first).status == 303)
            let page = try await one.youssef.send(.post, place + "/keuze", second)
            #expect(page.status == 409)
            #expect(try page.shows("Wat Hanne vindt") && page.shows(SelectionText.changedMeanwhile))
            let again = try #require(try page.fields(of: place + "/keuze"))
            #expect(again["reden"] == "Wat Youssef vindt" && again.values.count { $0 == "partly" } == 2)
            #expect(try await one.youssef.send(.post, place + "/keuze", again).status == 303)
            #expect(try await one.hanne.get(one.way + "/actoren").shows("2/2"))
            let taken = again.merging(["keuze": "", "versie": "2"]) { $1 }
            #expect(try await one.youssef.send(.post, place + "/keuze", taken).status == 303, "a choice can be taken back")
            #expect(try await !one.hanne.get(place).shows("Wat Hanne vindt"))
            #expect(try await one.hanne.send(.post, place + "/keuze", ["keuze": "approach"]).status == 422, "with a reason")
            #expect(try await one.hanne.send(.post, place + "/vormen", ["vorm": "huwelijk"]).status == 422)
        }
    }

    @Test func `five hundred actors and hostile words`() async throws {
        try await ArenaHouse.open { one in
            let person = try await one.house.person(Somebody.hanne.rawValue)
            let stores = one.house.app.stores.arenas
            let arena = try await stores.arenas.arenas(for: one.guest(person)).first { $0.id == one.id }
            #expect(arena != nil)
            let scene = try await stores.arenas.scene(one.id, for: one.guest(person))
            for number in 0..<500 {
                let actor = ArenaActor.named("Actor <b>\(number)</b>", in: scene.arena, one.house.app.surroundings.identifier())
                try await stores.actors.add(actor, with: [.time], in: scene.arena, by: person)
            }
            let page = try await one.hanne.get(one.way + "/actoren")
            #expect(try page.root.all("tr").count == 501 && page.root.all("b").isEmpty)
            let script = "<script>alert(1)</script>"
            let tooLong = String(repeating: "x", count: 301)
            #expect(try await one.hanne.send(.post, one.way + "/criteria", ["criterium": script]).status == 303)
            #expect(try await one.hanne.get(one.way + "/criteria").shows(script))
            #expect(try await one.hanne.send(.post, one.way + "/criteria", ["criterium": tooLong]).status == 422)
        }
    }
}

extension ArenaHouse {
    func guest(_ person: Identifier) -> ArenaGuest {
        ArenaGuest(
            personId: person, name: Somebody.hanne.rawValue, networkId: Identifier(rawValue: String(path.split(separator: "/")[1])),
            partnerIds: [], isReader: false)
    }
}
