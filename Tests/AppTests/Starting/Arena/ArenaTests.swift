import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

/// An arena of Hanne and Youssef, made through the pages.
struct ArenaHouse {
    let house: TestHouse
    let path: String
    let id: Identifier
    let (hanne, youssef): (Browser, Browser)

    static func open(
        _ engine: TestEngine = .sqlite, _ body: @escaping @Sendable (ArenaHouse) async throws -> Void
    ) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            let maker = try await house.person(Somebody.youssef.rawValue).rawValue
            let list = try await house.path() + "/arena"
            let made = try await hanne.send(.post, list, ["issue": "Samen naar zee", "datum": "2026-11-20", "maker": maker])
            let id = try #require(try await house.value("SELECT id FROM arena WHERE issue = 'Samen naar zee'", as: String.self))
            #expect(made.location.hasPrefix(list + "/" + id))
            try await body(
                ArenaHouse(house: house, path: list + "/" + id, id: Identifier(rawValue: id), hanne: hanne, youssef: youssef))
        }
    }

    /// Adds an actor with resources, and returns its identity and those of its resources.
    func add(_ name: String, _ resources: [Resource] = [.money], _ more: [(String, String)] = []) async throws -> (String, [String]) {
        let before = try await house.values("SELECT id FROM arena_actor WHERE arena_id = \(id)", as: String.self)
        let page = try await hanne.send(
            .post, path + "/actoren",
            pairs: [("naam", name), ("soort-partner", "organisation")] + resources.map { ("hulpbron", $0.rawValue) } + more)
        #expect(page.status == 303)
        let after = try await house.values("SELECT id FROM arena_actor WHERE arena_id = \(id)", as: String.self)
        let actor = after.first { !before.contains($0) } ?? ""
        return (actor, try await house.values("SELECT id FROM arena_resource WHERE actor_id = \(actor) ORDER BY number", as: String.self))
    }

    func rate(_ browser: Browser, _ ratings: [(String, Int, Int)], _ end: String = "ja") async throws -> Page {
        try await browser.send(
            .post, path + "/inschatting",
            pairs: ratings.flatMap { [("rij", $0.0), ("b-" + $0.0, String($0.1)), ("v-" + $0.0, String($0.2))] } + [("klaar", end)])
    }
}

@Suite struct ArenaTests {
    @Test(arguments: TestEngine.allCases)
    func `two rate blind, see where they differ, and agree`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (_, resources) = try await one.add("vzw Het Anker", [.money, .space])
            #expect(try await one.rate(one.youssef, [(resources[0], 4, 1)], "later").status == 303)
            let kept = try await one.youssef.get(one.path + "/inschatting").fields(of: one.path + "/inschatting?vanaf=0")
            #expect(kept?["b-" + resources[0]] == "4", "what is half done stays")
            #expect(try await one.rate(one.youssef, [(resources[0], 4, 1), (resources[1], 2, 3)]).status == 303)
            #expect(try await one.hanne.get(one.path + "/verschillen").shows(ArenaRatingText.noneRated), "not before one's own")
            #expect(try await !one.hanne.get(one.path).shows(ArenaScaleText.rank(.core)))
            #expect(try await one.rate(one.hanne, [(resources[0], 2, 1), (resources[1], 2, 4)]).status == 303)
            let differences = try await one.hanne.get(one.path + "/verschillen")
            let headings = try differences.root.all("h2").map(\.text).filter { $0.hasPrefix("vzw Het Anker") }
            #expect(headings == ["vzw Het Anker: geld", "vzw Het Anker: ruimte"], "the largest first")
            let page = try await one.hanne.get(one.path)
            #expect(try page.shows(ArenaResultsText.provisional) && page.shows(ArenaScaleText.rank(.core)))
            let decision = one.path + "/hulpbronnen/\(resources[0])/besluit"
            #expect(try await one.youssef.send(.post, decision, ["b": "1", "v": "4", "door": "een fonds"]).status == 303)
            #expect(
                try await one.youssef.send(.post, one.path + "/hulpbronnen/\(resources[1])/besluit", ["b": "1", "v": "4"]).status == 303)
            let agreed = try await one.hanne.get(one.path)
            #expect(
                try agreed.shows(ArenaScaleText.rank(.notNow)) && agreed.shows("door een fonds")
                    && !agreed.shows(ArenaResultsText.provisional))
            #expect(try await one.hanne.get(one.path + "/verschillen").shows("vastgelegd door Youssef El Amrani"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was seen is not rated again, and nobody can be hurried into it`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (_, resources) = try await one.add("vzw Het Anker")
            let decision = one.path + "/hulpbronnen/\(resources[0])/besluit"
            #expect(try await one.hanne.send(.post, decision, ["b": "4", "v": "1"]).status == 403)
            #expect(try await one.rate(one.hanne, [(resources[0], 2, 2)]).status == 303)
            #expect(try await one.hanne.send(.post, decision, ["b": "4", "v": "1"]).status == 403, "Youssef is still busy")
            #expect(try await one.rate(one.hanne, [(resources[0], 4, 4)]).status == 303)
            let steps = try await one.house.values("SELECT importance FROM arena_rating WHERE arena_id = \(one.id)", as: Int.self)
            #expect(steps == [2])
            #expect(try await one.youssef.send(.post, one.path + "/inschatting/sluiting").status == 403)
            #expect(try await one.hanne.send(.post, one.path + "/inschatting/sluiting").status == 303)
            #expect(try await one.rate(one.youssef, [(resources[0], 4, 4)]).status == 303)
            #expect(try await one.house.count("SELECT count(*) FROM arena_rating WHERE arena_id = \(one.id)") == 1, "it is closed")
            #expect(try await one.youssef.get(one.path).shows(ArenaScaleText.rank(.context)))
            #expect(try await one.hanne.send(.post, one.path + "/inschatting/heropening").status == 303)
            #expect(try await one.rate(one.youssef, [(resources[0], 4, 4)]).status == 303)
            #expect(try await one.house.count("SELECT count(*) FROM arena_rating WHERE arena_id = \(one.id)") == 1, "he has seen it")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an actor taken out while somebody rates is named, and nothing else is lost`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (gone, first) = try await one.add("vzw Het Anker")
            let (_, second) = try await one.add("vzw De Boei")
            #expect(try await one.hanne.send(.post, one.path + "/actoren/\(gone)/weg").status == 303)
            let page = try await one.rate(one.youssef, [(first[0], 4, 1), (second[0], 3, 2)])
            #expect(page.status == 409)
            #expect(try page.shows(ArenaRatingText.gone("vzw Het Anker")))
            #expect(try await one.house.count("SELECT count(*) FROM arena_rating WHERE arena_id = \(one.id)") == 2)
            let typed = ["naam": "vzw Het Anker", "soort-partner": "group", "deel-van": "De haven"]
            let late = try await one.youssef.send(.post, one.path + "/actoren/\(gone)", typed)
            #expect(late.status == 409)
            #expect(try late.fields(of: one.path + "/actoren/\(gone)")?["deel-van"] == "De haven")
            #expect(try await one.hanne.send(.post, one.path + "/actoren/\(gone)/terug").status == 303)
            #expect(try await one.hanne.get(one.path).shows("vzw Het Anker"))
            #expect(try await one.hanne.send(.post, one.path + "/hulpbronnen/\(first[0])/weg").status == 303)
            let other = try await one.rate(one.hanne, [(first[0], 4, 1), (second[0], 3, 2)])
            #expect(other.status == 409, "a resource that is gone for good is told too")
            #expect(try other.shows(ArenaRatingText.gone(ArenaRatingText.aResource.nl)))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two of one name are never merged silently, and a merge can be undone`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            _ = try await one.add("vzw Het Anker", [.money])
            let form = ["naam": "Het anker VZW", "soort-partner": "organisation", "deel-van": "Iets"]
            let asked = try await one.hanne.send(.post, one.path + "/actoren", form)
            #expect(asked.status == 422)
            #expect(try asked.shows(ArenaActorText.twinTitle) && asked.fields(of: one.path + "/actoren")?["deel-van"] == "Iets")
            let mistake = try await one.hanne.send(.post, one.path + "/actoren", form.merging(["dubbel": "vergissing"]) { $1 })
            #expect(mistake.status == 422)
            let (same, _) = try await one.add("Het anker VZW", [.space], [("dubbel", "zelfde")])
            let page = try await one.hanne.get(one.path)
            #expect(try page.root.all("th").filter { $0["scope"] == "row" && $0.text.contains("nker") }.count == 1)
            #expect(try page.shows(ResourceText.name(.space)) && page.shows(ResourceText.name(.money)), "with the resources of both")
            #expect(try await one.hanne.send(.post, one.path + "/actoren/\(same)/los").status == 303)
            let after = try await one.hanne.get(one.path)
            #expect(try after.root.all("th").filter { $0["scope"] == "row" && $0.text.contains("nker") }.count == 2)
            #expect(try !after.shows(ArenaResultsText.oneName), "that they are two was said")
            #expect(try await one.hanne.send(.post, one.path + "/actoren/\(same)/samen", ["als": same]).status == 404, "not into itself")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two who change one actor the second sees both and loses nothing`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (actor, resources) = try await one.add("vzw Het Anker")
            let place = one.path + "/actoren/\(actor)"
            var first = try #require(try await one.hanne.get(place).fields(of: place))
            var second = try #require(try await one.youssef.get(place).fields(of: place))
            first["deel-van"] = "Wat Hanne weet"
            second["deel-van"] = "Wat Youssef weet"
            #expect(try await one.hanne.send(.post, place, first).status == 303)
            let page = try await one.youssef.send(.post, place, second)
            #expect(page.status == 409)
            #expect(try page.shows("Wat Hanne weet") && page.shows(ArenaText.changedMeanwhile))
            let again = try #require(try page.fields(of: place))
            #expect(again["deel-van"] == "Wat Youssef weet")
            #expect(try await one.youssef.send(.post, place, again).status == 303)
            let resource = one.path + "/hulpbronnen/\(resources[0])"
            var fields = try #require(try await one.hanne.get(resource).fields(of: resource))
            fields["omschrijving"] = "Van Hanne"
            let others = try #require(try await one.youssef.get(resource).fields(of: resource)).merging(["omschrijving": "Van Youssef"]) {
                $1
            }
            #expect(try await one.hanne.send(.post, resource, fields).status == 303)
            let clash = try await one.youssef.send(.post, resource, others)
            #expect(clash.status == 409)
            #expect(try clash.shows("Van Hanne") && clash.fields(of: resource)?["omschrijving"] == "Van Youssef")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the table, the answer and the rank of two who write at once are kept apart too`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (actor, _) = try await one.add("vzw Het Anker")
            let table = try #require(try await one.youssef.get(one.path).fields(of: one.path + "/tafel"))
            #expect(try await one.hanne.send(.post, one.path + "/tafel", ["afwezig": "De buren"]).status == 303)
            let page = try await one.youssef.send(.post, one.path + "/tafel", table.merging(["afwezig": "De ouders"]) { $1 })
            #expect(page.status == 409)
            #expect(try page.shows("De buren") && page.fields(of: one.path + "/tafel")?["afwezig"] == "De ouders")
            let rank = one.path + "/actoren/\(actor)/rang"
            let fields = try #require(try await one.youssef.get(rank).fields(of: rank))
            #expect(try await one.hanne.send(.post, rank, ["rang": "4"]).status == 422, "another rank needs a reason")
            #expect(try await one.hanne.send(.post, rank, ["rang": "9", "reden": "x"]).status == 422)
            #expect(try await one.hanne.send(.post, rank, ["rang": "4", "reden": "Zij begonnen ermee"]).status == 303)
            let clash = try await one.youssef.send(.post, rank, fields.merging(["rang": "1", "reden": "Te vroeg"]) { $1 })
            #expect(clash.status == 409)
            #expect(try clash.shows("Zij begonnen ermee") && clash.fields(of: rank)?["reden"] == "Te vroeg")
            #expect(try await one.hanne.get(one.path).shows("Zij begonnen ermee"))
        }
    }

    @Test func `hostile and overlong text comes back as it was typed and never as markup`() async throws {
        try await ArenaHouse.open { one in
            let script = "<script>alert(1)</script>"
            let (actor, resources) = try await one.add(script)
            #expect(try await one.hanne.get(one.path).shows(script))
            #expect(try await one.hanne.get(one.path + "/inschatting").shows(script))
            let long = try await one.hanne.send(
                .post, one.path + "/actoren", ["naam": String(repeating: "n", count: 301), "soort-partner": "group", "nummer": "123"])
            #expect(long.status == 422)
            #expect(try long.shows(FieldText.tooLong(300)) && long.shows(ArenaActorText.wrongNumber))
            #expect(try await one.hanne.send(.post, one.path + "/actoren", ["naam": "x", "soort-partner": "koning"]).status == 422)
            let most = ["naam": String(repeating: "W", count: 300), "soort-partner": "group"]
            #expect(try await one.hanne.send(.post, one.path + "/actoren/\(actor)", most).status == 303)
            let details = ["heeft": "yes", "kan": "no", "wil": "unknown"]
            let resource = one.path + "/hulpbronnen/\(resources[0])"
            let tooMuch = String(repeating: "o", count: 10_000)
            #expect(try await one.hanne.send(.post, resource, details.merging(["omschrijving": tooMuch]) { $1 }).status == 422)
            #expect(try await one.hanne.send(.post, resource, details.merging(["wil": "misschien"]) { $1 }).status == 422)
            let absent = try await one.hanne.send(.post, one.path + "/tafel", ["afwezig": tooMuch])
            #expect(absent.status == 422)
            #expect(try absent.fields(of: one.path + "/tafel")?["afwezig"] == tooMuch)
            let issue = ["issue": String(repeating: "i", count: 1001), "datum": "morgen", "maker": "niemand"]
            let arena = try await one.hanne.send(.post, one.path, issue)
            #expect(arena.status == 422)
            #expect(try arena.shows(FieldText.tooLong(1000)) && arena.shows(FieldText.date) && arena.shows(FieldText.choose))
        }
    }

    @Test func `ratings for what is elsewhere or nonsense change nothing`() async throws {
        try await ArenaHouse.open { one in
            let demo: String =
                try await one.house.value(
                    "SELECT max(arena_resource.id) FROM arena_resource JOIN arena ON arena.id = arena_resource.arena_id WHERE arena.id <> \(one.id)"
                )
                ?? ""
            let before = try await one.house.count("SELECT count(*) FROM arena_rating")
            #expect(try await one.rate(one.hanne, [(demo, 4, 4), ("x", 9, 0), ("", -1, 99)]).status == 409)
            #expect(try await one.house.count("SELECT count(*) FROM arena_rating") == before)
        }
    }

    @Test func `what is brought by nobody, what is hard to replace and who is missing are said`() async throws {
        try await ArenaHouse.open { one in
            #expect(try await one.hanne.get(one.path).shows(ArenaResultsText.noActors), "an empty arena shows an example")
            let more = [("aard", "government"), ("perspectief", "policy")]
            var all: [(String, Int, Int)] = []
            for name in ["Een", "Twee", "Drie"] { all.append((try await one.add(name, [.money], more).1[0], 4, 1)) }
            _ = try await one.rate(one.hanne, all)
            let page = try await one.hanne.get(one.path)
            #expect(try page.shows(ArenaResultsText.alike("Aard", "overheid")), "that all are alike is said aloud")
            #expect(try page.shows(ArenaScaleText.perspective(.lived)) && page.shows(ResourceText.name(.reach)))
            let chart = try #require(try page.root.all("svg", class: "cells").first)
            #expect(chart.text.contains("Een") && chart.all("title").first != nil && chart.all("desc").first != nil)
            let file = try await one.hanne.look(one.path + "/arena.csv")
            #expect(file.status == 200 && file.body.split(separator: "\r\n").count == 4)
            #expect(file.headers[.contentDisposition]?.contains("arena-2026-11-20.csv") == true)
        }
    }
}
