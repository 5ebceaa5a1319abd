import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct ProjectTests {
    private func place(_ document: Document, _ house: TestHouse) -> String { house.path(of: document) + "/project" }

    @Test(arguments: TestEngine.allCases)
    func `a project tells where each indicator stands against its target, and which milestones are late`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject()
            let lieve = try await house.browser(.lieve)
            #expect(try await lieve.get(place(document, house)).shows(ProjectText.emptyGoals))
            let goal = try await house.goal(in: document)
            let indicator = try await house.indicator(of: goal, in: document)
            let waiting = try await house.indicator("Wachtende kinderen", of: goal, in: document, from: 5000, to: 1000, by: "2026-11-01")
            #expect(try await lieve.get(place(document, house)).shows(ProjectText.notMeasured))
            try await house.measure(800, on: "2026-10-01", of: indicator, in: document)
            try await house.measure(1450, on: "2026-11-20", of: indicator, in: document)
            try await house.measure(3000, on: "2026-11-20", of: waiting, in: document)
            try await house.milestone(by: "2026-11-20", in: document)
            try await house.milestone("Toonmoment", by: "2026-11-21", in: document)
            let page = try await lieve.get(place(document, house))
            #expect(
                try page.shows("14,5 kinderen op 20 november 2026 · streefwaarde 20 kinderen tegen 30 juni 2027 · begonnen op 4 kinderen"))
            let lines = try page.root.all("svg").filter { $0["class"] == "trail" }
            #expect(lines.count == 1, "one value makes no line")
            #expect(lines.first?["aria-label"]?.contains("14,5") == true && lines.first?["role"] == "img")
            let late = try page.root.all("span").filter { $0["class"] == "mark late" }
            #expect(late.count == 2, "the indicator that goes down, and the first milestone")
            #expect(try page.root.all("form").allSatisfy { $0["action"]?.contains("/project") != true }, "a reader only reads")
            try await house.measure(900, on: "2026-11-21", of: waiting, in: document)
            let after = try await lieve.get(place(document, house))
            #expect(try after.root.all("span").contains { $0["class"] == "mark act" && $0.text == ProjectText.reached.nl })
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was measured stays, the last of a day counts, and sending twice writes once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject()
            let indicator = try await house.indicator(of: try await house.goal(in: document), in: document)
            let values = place(document, house) + "/indicatoren/\(indicator.id)/waarden"
            let greet = try await house.browser(.greet)
            let form = try #require(try await greet.get(values).fields(of: values)).merging(["waarde": "1,5", "nota": "Te vroeg"]) { $1 }
            #expect(form["dag"] == "2026-11-21")
            async let once = greet.send(.post, values, form)
            async let twice = greet.send(.post, values, form)
            #expect(try await [once.status, twice.status] == [303, 303])
            #expect(try await house.count("SELECT count(*) FROM indicator_value WHERE indicator_id = \(indicator.id)") == 1)
            house.clock.set(house.clock.now + 60)
            #expect(try await greet.send(.post, values, form.merging(["waarde": "15", "nota": "Nageteld"]) { $1 }).status == 303)
            let now = try #require(try await house.project(document).indicator(indicator.id))
            #expect(now.values.map(\.value.rawValue) == [150, 1500] && now.byDay.map(\.value.rawValue) == [1500])
            #expect(now.latest?.recordedName == Somebody.greet.rawValue)
            let page = try await house.browser(.lieve).get(values)
            #expect(try page.shows("Te vroeg") && page.shows("Nageteld") && page.shows("15 kinderen op 21 november 2026"))
            for wrong in [
                ["waarde": ""], ["waarde": "veel"], ["waarde": "1.000"], ["waarde": "1e9"], ["dag": "morgen"], ["dag": "2026-11-22"],
                ["nota": String(repeating: "n", count: 301)], ["waarde": "12345678901"],
            ] {
                let back = try await greet.send(.post, values, form.merging(wrong) { $1 })
                #expect(back.status == 422, "\(wrong)")
                #expect(try back.fields(of: values)?["waarde"] == wrong["waarde"] ?? "1,5")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two who change a goal at once see both texts, and nothing is lost`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject()
            let goal = try await house.goal(in: document)
            let own = place(document, house) + "/doelen/\(goal.id)"
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            let mine = try #require(try await hanne.get(own).fields(of: own)).merging(["wat": "Elk kind fietst"]) { $1 }
            let theirs = try #require(try await youssef.get(own).fields(of: own)).merging(["wat": "Elk kind speelt"]) { $1 }
            async let first = hanne.send(.post, own, mine)
            async let second = youssef.send(.post, own, theirs)
            let pages = try await [first, second]
            #expect(pages.map(\.status).sorted() == [303, 409])
            let clash = try #require(pages.first { $0.status == 409 })
            #expect(try clash.shows("Elk kind fietst") && clash.shows("Elk kind speelt") && clash.shows(ProjectText.changedMeanwhile))
            let again = try #require(try clash.fields(of: own))
            let late = pages[0].status == 409 ? hanne : youssef
            #expect(try await late.send(.post, own, again).status == 303, "saving again is a choice")
            #expect(try await house.project(document).goal(goal.id)?.what == again["wat"])
            // Somebody who still writes while another takes it out.
            let indicator = try await house.indicator(of: goal, in: document)
            try await house.measure(100, on: "2026-11-20", of: indicator, in: document)
            let typed = try #require(try await youssef.get(own).fields(of: own)).merging(["wat": "Wat ik nog schreef"]) { $1 }
            #expect(try await hanne.send(.post, own + "/weg").status == 303)
            let gone = try await youssef.send(.post, own, typed)
            #expect(gone.status == 409)
            #expect(try gone.fields(of: own)?["wat"] == "Wat ik nog schreef" && gone.shows(ProjectText.goneMeanwhile))
            let values = place(document, house) + "/indicatoren/\(indicator.id)/waarden"
            let measured = try await youssef.send(.post, values, ["waarde": "7", "dag": "2026-11-21"])
            #expect(measured.status == 409)
            #expect(try measured.fields(of: values)?["waarde"] == "7")
            let list = place(document, house) + "/indicatoren"
            #expect(
                try await youssef.send(.post, list, ["doel": goal.id.rawValue, "wat": "Iets", "streef": "1"]).status == 422,
                "the goal is no longer in the list")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was measured is no longer followed rather than thrown away, and can be followed again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject()
            let (empty, kept) = (try await house.goal("Zonder iets", in: document), try await house.goal("Met een meting", in: document))
            try await house.indicator("Nooit gemeten", of: empty, in: document)
            let indicator = try await house.indicator("Gemeten", of: kept, in: document)
            try await house.measure(1200, on: "2026-11-20", of: indicator, in: document)
            let milestone = try await house.milestone(by: "2026-12-01", in: document)
            let (hanne, own) = (try await house.browser(.hanne), place(document, house))
            for end in ["/doelen/\(empty.id)", "/doelen/\(kept.id)", "/mijlpalen/\(milestone.id)"] {
                #expect(try await hanne.send(.post, own + end + "/weg").status == 303)
            }
            #expect(try await hanne.send(.post, own + "/doelen/\(kept.id)/weg").status == 303, "twice is no matter")
            let after = try await house.project(document)
            #expect(after.goals.map(\.what) == ["Met een meting"] && after.current.isEmpty && after.milestones.isEmpty)
            #expect(after.indicators.map(\.what) == ["Gemeten"] && after.indicators.first?.latest?.value.rawValue == 1200)
            #expect(try await hanne.look(own + "/doelen/\(kept.id)").status == 404, "not to change")
            #expect(try await hanne.get(own).shows(ProjectText.left))
            let values = own + "/indicatoren/\(indicator.id)/waarden"
            #expect(try await hanne.get(values).shows("12 kinderen op 20 november 2026"), "to read")
            #expect(try await hanne.get(values).fields(of: values) == nil)
            #expect(try await hanne.send(.post, own + "/doelen/\(kept.id)/terug").status == 303)
            #expect(try await house.project(document).current.map(\.what) == ["Met een meting"])
            #expect(try await hanne.send(.post, values, ["waarde": "13", "dag": "2026-11-21"]).status == 303)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a milestone is done on a day, once, and may turn out not to be`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject()
            let milestone = try await house.milestone(by: "2026-11-01", in: document)
            let own = place(document, house) + "/mijlpalen/\(milestone.id)/klaar"
            let (greet, youssef) = (try await house.browser(.greet), try await house.browser(.youssef))
            #expect(try await greet.get(place(document, house)).fields(of: own)?["gedaan"] == "2026-11-21")
            let early = try await greet.send(.post, own, ["gedaan": "2026-11-22"])
            #expect(early.status == 422)
            #expect(try early.fields(of: own)?["gedaan"] == "2026-11-22" && early.shows(ProjectText.notYet))
            #expect(try await greet.send(.post, own, ["gedaan": "gisteren"]).status == 422)
            async let mine = greet.send(.post, own, ["gedaan": "2026-11-20"])
            async let theirs = youssef.send(.post, own, ["gedaan": "2026-11-20"])
            #expect(try await [mine.status, theirs.status] == [303, 303])
            #expect(try await house.project(document).milestone(milestone.id)?.version == 2, "one of the two changed it")
            #expect(try await greet.get(place(document, house)).shows("klaar op 20 november 2026"))
            #expect(try await greet.send(.post, own, ["gedaan": ""]).status == 303)
            #expect(try await house.project(document).milestone(milestone.id)?.doneOn == nil)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `only who holds the pen plans, everybody but a reader measures, and nobody elsewhere sees it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject(by: .youssef)
            let indicator = try await house.indicator(of: try await house.goal(in: document), in: document)
            let own = place(document, house)
            let (youssef, greet, lieve, tom) = (
                try await house.browser(.youssef), try await house.browser(.greet), try await house.browser(.lieve),
                try await house.browser(.tom)
            )
            #expect(try await youssef.send(.post, own + "/doelen", ["wat": "Nog een doel"]).status == 303, "who began it")
            #expect(try await greet.send(.post, own + "/doelen", ["wat": "Van mij"]).status == 403)
            #expect(try await greet.look(own + "/mijlpalen/nieuw").status == 403)
            let value = ["waarde": "3", "dag": "2026-11-21"]
            let values = own + "/indicatoren/\(indicator.id)/waarden"
            #expect(try await greet.send(.post, values, value).status == 303)
            #expect(try await lieve.send(.post, values, value).status == 403)
            #expect(try await tom.look(own).status == 404)
            #expect(try await tom.send(.post, values, value).status == 404)
            let foreign = try await house.beginProject(in: TestHouse.otherNetwork, by: .tom)
            let mixed = place(foreign, house) + "/indicatoren/\(indicator.id)/waarden"
            #expect(try await tom.send(.post, mixed, value).status == 404, "of another project")
            let agreement = try await house.begin()
            #expect(try await house.browser(.hanne).look(place(agreement, house)).status == 404, "an agreement is no project")
            #expect(try await house.count("SELECT count(*) FROM indicator_value WHERE indicator_id = \(indicator.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was typed wrongly comes back as it was`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject()
            let goal = try await house.goal(in: document)
            let (hanne, own) = (try await house.browser(.hanne), place(document, house))
            let good = ["doel": goal.id.rawValue, "wat": "Wie zwemt", "eenheid": "kinderen", "streef": "10", "tegen": "2027-01-01"]
            let wrong: [(String, [String: String])] = [
                ("doelen", ["wat": ""]), ("doelen", ["wat": String(repeating: "d", count: 501)]), ("indicatoren", ["doel": "geen"]),
                ("indicatoren", ["streef": ""]), ("indicatoren", ["streef": "tien"]), ("indicatoren", ["start": "1/2"]),
                ("indicatoren", ["tegen": "ooit"]), ("indicatoren", ["eenheid": String(repeating: "e", count: 61)]),
                ("mijlpalen", ["tegen": ""]), ("mijlpalen", ["tegen": "2026-02-30"]), ("mijlpalen", ["wat": ""]),
            ]
            let before = try await house.everythingKept()
            for (part, change) in wrong {
                let page = try await hanne.send(.post, own + "/" + part, good.merging(change) { $1 })
                #expect(page.status == 422, "\(part) \(change)")
                #expect(try page.fields(of: own + "/" + part)?["wat"] == change["wat"] ?? "Wie zwemt")
            }
            #expect(try await house.everythingKept() == before)
            #expect(try await hanne.send(.post, own + "/indicatoren", good).status == 303)
        }
    }
}
