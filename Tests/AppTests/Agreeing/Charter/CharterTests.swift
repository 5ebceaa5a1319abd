import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct CharterTests {
    @Test(arguments: TestEngine.allCases)
    func `what was adopted never changes by what is written later`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let place = try await house.path() + "/vertrouwen"
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            let network = try await house.network()
            let charters = house.app.stores.agreements.charters
            let first = try #require(try await charters.versions(in: network).first)
            #expect(first.number == 1 && first.rules.count == 7)
            var form = try #require(try await youssef.get(place + "/bespreken").fields(of: place + "/bespreken"))
            form = form.filter { !$0.key.hasPrefix("kies-") && !$0.key.hasPrefix("eigen-") }
            (form["kies-1"], form["eigen-n1"], form["kies-n1"]) = ("1", "We lachen samen.", "1")
            #expect(try await youssef.send(.post, place + "/bespreken", form).status == 303)
            #expect(try await youssef.get(place).shows(CharterText.draftDiffers))
            #expect(try await charters.versions(in: network) == [first])
            let adopt = ["datum": "2026-11-21", "herbekijken": "2027-05-21"]
            #expect(try await hanne.send(.post, place + "/aannemen", adopt).status == 303)
            let versions = try await charters.versions(in: network)
            #expect(versions.count == 2 && versions.last == first)
            #expect(versions.first?.rules.map(\.nl).last == "We lachen samen." && versions.first?.rules.count == 2)
            #expect(try await house.browser(.lieve).get(place + "/versies/1").shows("Wie een vergadering mist"))
            #expect(try await hanne.look(place + "/versies/3").status == 404)
            #expect(try await !youssef.get(place).shows(CharterText.draftDiffers), "the draft goes on from it")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two who write at once see both texts, and nothing is lost`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let place = try await house.path() + "/vertrouwen/bespreken"
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            var first = try #require(try await hanne.get(place).fields(of: place))
            var second = try #require(try await youssef.get(place).fields(of: place))
            (first["kies-2"], first["herinneren"]) = ("1", "Wij zingen")
            (second["eigen-n2"], second["herinneren"]) = ("Wat Youssef wil", "Wij dansen")
            let adoption = try #require(
                try await hanne.get(place.replacing("bespreken", with: "aannemen")).fields(
                    of: place.replacing("bespreken", with: "aannemen")))
            #expect(try await hanne.send(.post, place, first).status == 303)
            let clash = try await youssef.send(.post, place, second)
            #expect(clash.status == 409)
            #expect(try clash.shows("Wij zingen") && clash.shows(CharterText.changedMeanwhile))
            let kept = try #require(try clash.fields(of: place))
            #expect(kept["eigen-n2"] == "Wat Youssef wil" && kept["herinneren"] == "Wij dansen" && kept["kies-2"] == nil)
            let late = adoption.merging(["datum": "2026-11-21", "herbekijken": "2027-05-21"]) { $1 }
            #expect(
                try await hanne.send(.post, place.replacing("bespreken", with: "aannemen"), late).status == 409, "the draft was another")
            #expect(try await youssef.send(.post, place, kept).status == 303, "saving again is a choice")
            #expect(try await youssef.get(place).fields(of: place)?["herinneren"] == "Wij dansen")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what does not fit is said, and everything typed stays`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let place = try await house.path() + "/vertrouwen"
            let hanne = try await house.browser(.hanne)
            let own: String = try await house.value("SELECT rule FROM charter_rule WHERE is_own = 1 ORDER BY place LIMIT 1") ?? ""
            for wrong in [
                ["besproken-1": "gisteren"], ["besproken-1": "2026-11-22"], ["kies-n1": "1"], ["besproken-n2": "2026-11-20"],
                ["eigen-\(own)": String(repeating: "x", count: 301)], ["herinneren": String(repeating: "x", count: 2001)],
            ] {
                let page = try await hanne.send(.post, place + "/bespreken", ["kies-5": "1"].merging(wrong) { $1 })
                #expect(page.status == 422, "\(wrong)")
                #expect(try page.fields(of: place + "/bespreken")?["kies-5"] == "1")
            }
            for wrong in [
                ["datum": "2026-11-22", "herbekijken": "2027-01-01"], ["datum": "2026-11-21", "herbekijken": "2026-11-21"], ["datum": ""],
            ] {
                #expect(try await hanne.send(.post, place + "/aannemen", wrong).status == 422, "\(wrong)")
            }
            let (tom, empty) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork) + "/vertrouwen")
            #expect(try await tom.send(.post, empty + "/aannemen", ["datum": "2026-11-21", "herbekijken": "2027-05-21"]).status == 422)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a reader reads, and a review that is past is told`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let place = try await house.path() + "/vertrouwen"
            let (lieve, youssef) = (try await house.browser(.lieve), try await house.browser(.youssef))
            #expect(try await lieve.get(place).shows("Versie 1"))
            #expect(try await lieve.look(place + "/bespreken").status == 403)
            #expect(try await lieve.send(.post, place + "/bespreken", ["kies-1": "1"]).status == 403)
            #expect(try await youssef.send(.post, place + "/aannemen", ["datum": "2026-11-21", "herbekijken": "2027-05-21"]).status == 403)
            let charters = house.app.stores.agreements.charters
            let standing = try #require(try await charters.standing(in: house.network()))
            #expect(standing.number == 1 && !standing.isDue(on: "2026-11-21") && standing.isDue(on: standing.reviewOn))
            #expect(try await charters.standing(in: house.network(TestHouse.otherNetwork)) == nil)
            #expect(try await !lieve.get(place).shows(CharterText.due))
            house.clock.set(house.clock.now + 60 * 24 * 3600)
            #expect(try await house.browser(.lieve).get(place).shows(CharterText.due))
        }
    }
}
