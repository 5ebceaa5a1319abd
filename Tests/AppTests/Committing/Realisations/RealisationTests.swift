import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RealisationTests {
    private static let day = 24.0 * 3600

    @Test(arguments: TestEngine.allCases)
    func `what was realised is told by year, with what each year comes to`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (tom, place) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork) + "/realisaties")
            #expect(try await tom.get(place).shows(RealisationText.empty))
            let document = try await house.beginProject(in: TestHouse.otherNetwork, by: .tom)
            let project = document.id.rawValue
            try await house.realise(["waarbij": project, "nota": "Het water\nwas warm"], in: TestHouse.otherNetwork, by: .tom)
            try await house.realise(
                ["wat": "Nog vijf lessen", "aantal": "1200", "aantal-wat": "Deelnemers", "van": "2026-11-01", "tot": "2026-11-20"],
                in: TestHouse.otherNetwork, by: .tom)
            try await house.realise(
                ["wat": "Een folder", "van": "2025-05-02", "aantal-wat": "folders"], in: TestHouse.otherNetwork, by: .tom)
            try await house.realise(
                ["wat": "Zonder getal", "aantal": "", "aantal-wat": "", "van": "2026-10-04"], in: TestHouse.otherNetwork, by: .tom)
            let page = try await tom.get(place)
            #expect(try page.root.all("h2").map(\.text).filter { Int($0) != nil } == ["2026", "2025"])
            #expect(try page.shows("3 realisaties · 1.214 Deelnemers"), "the same word in other letters is the same")
            #expect(try page.shows("1 realisatie · 14 folders") && page.shows("van 1 november 2026 tot en met 20 november 2026"))
            #expect(try page.root.all("h3").map(\.text) == ["Nog vijf lessen", "Zonder getal", "Tien zwemlessen", "Een folder"])
            let filtered = try await tom.get(place + "?jaar=2026&project=\(project)")
            #expect(try filtered.root.all("h3").map(\.text) == ["Tien zwemlessen"])
            #expect(try await tom.get(place + "?jaar=1999&project=geen").shows(RealisationText.noneHere))
            let years = try await house.app.stores.committing.realisations.realisations(in: document.networkId, year: 2025)
            #expect(years.map(\.realisation.what) == ["Een folder"] && years.first?.names.madeName == Somebody.tom.rawValue)
            #expect(try await tom.get(house.path(of: document) + "/project").status == 200)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two who change it at once see both texts, and what was removed meanwhile can be taken back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let one = try await house.realise()
            let (hanne, youssef, own) = (try await house.browser(.hanne), try await house.browser(.youssef), house.path(of: one))
            let mine = try #require(try await hanne.get(own).fields(of: own)).merging(["wat": "Elf zwemlessen"]) { $1 }
            let theirs = try #require(try await youssef.get(own).fields(of: own)).merging(["wat": "Negen zwemlessen"]) { $1 }
            async let first = hanne.send(.post, own, mine)
            async let second = youssef.send(.post, own, theirs)
            let pages = try await [first, second]
            #expect(pages.map(\.status).sorted() == [303, 409])
            let clash = try #require(pages.first { $0.status == 409 })
            #expect(try clash.shows("Elf zwemlessen") && clash.shows("Negen zwemlessen"))
            #expect(try clash.shows(RealisationText.changedMeanwhile))
            let again = try #require(try clash.fields(of: own))
            let late = pages[0].status == 409 ? hanne : youssef
            #expect(try await late.send(.post, own, again).status == 303, "saving again is a choice")
            #expect(try await house.now(one).what == again["wat"])
            let typed = try #require(try await youssef.get(own).fields(of: own)).merging(["wat": "Wat ik nog schreef"]) { $1 }
            #expect(try await hanne.send(.post, own + "/weg").status == 303)
            #expect(try await hanne.send(.post, own + "/weg").status == 303, "twice is no matter")
            #expect(try await youssef.look(own).status == 404)
            let gone = try await youssef.send(.post, own, typed)
            #expect(gone.status == 409)
            #expect(try gone.fields(of: own)?["wat"] == "Wat ik nog schreef" && gone.shows(RealisationText.removedMeanwhile))
            #expect(try gone.root.all("form").contains { $0["action"] == own + "/terug" })
            #expect(try await youssef.send(.post, own + "/terug").status == 303)
            #expect(
                try await youssef.send(.post, own, try #require(try gone.fields(of: own))).status == 409, "it was changed by coming back")
            let kinds = try await house.app.stores.activities.latest(in: one.networkId, most: 5).map(\.kind)
            #expect(kinds.count { $0 == .realisationRemoved } == 1 && kinds.count { $0 == .realisationChanged } == 3)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was removed is out of sight at once, can be taken back for thirty days, and is then gone with its photo`(
        _ engine: TestEngine
    ) async throws {
        try await TestHouse.open(engine) { house in
            let kept = try await house.realise(["wat": "Wat blijft"])
            let one = try await house.realise(["alt": "Een rode vlag", "akkoord": "1"], photo: try SentPhoto.png())
            let file = try #require(one.pictureFileId)
            let (hanne, greet) = (try await house.browser(.hanne), try await house.browser(.greet))
            let list = try await house.path() + "/realisaties"
            try await hanne.post(house.path(of: one) + "/weg")
            #expect(try await !greet.get(list).shows("Tien zwemlessen"))
            #expect(try await hanne.get(list).shows(RealisationText.removed), "to take back, for who may")
            #expect(try await greet.look(house.path(of: one) + "/foto").status == 404)
            #expect(try await !hanne.look(list + ".csv").body.contains("Tien zwemlessen"))
            try await house.app.stores.retention.apply()
            house.clock.set(house.clock.now + 29 * Self.day)
            try await house.app.stores.retention.apply()
            #expect(try await house.browser(.hanne).get(list).shows("Tien zwemlessen"))
            house.clock.set(house.clock.now + 2 * Self.day)
            let later = try await house.browser(.hanne)
            #expect(try await later.send(.post, house.path(of: one) + "/terug").status == 404, "too late, also before it is swept")
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM realisation WHERE id = \(one.id)") == 0)
            #expect(try await house.count("SELECT count(*) FROM stored_file WHERE id = \(file)") == 0)
            #expect(try await house.now(kept).what == "Wat blijft")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who wrote it down and the coordinator change it, others read it, and elsewhere it is not there`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            let one = try await house.realise(["alt": "Een vlag", "akkoord": "1"], photo: SentPhoto.jpeg())
            let own = house.path(of: one)
            let (greet, lieve, tom) = (try await house.browser(.greet), try await house.browser(.lieve), try await house.browser(.tom))
            let list = try await house.path() + "/realisaties"
            #expect(try await lieve.get(list).shows("Tien zwemlessen"))
            #expect(try await lieve.look(own + "/foto").status == 200)
            #expect(try await lieve.look(list + "/nieuw").status == 403)
            #expect(try await lieve.send(.post, list, TestHouse.realised).status == 403)
            for end in ["", "/weg", "/terug"] {
                #expect(try await greet.send(.post, own + end, TestHouse.realised).status == 403, "\(end)")
                #expect(try await tom.send(.post, own + end, TestHouse.realised).status == 404, "\(end)")
            }
            let foreign = try await house.path(TestHouse.otherNetwork) + "/realisaties/\(one.id)"
            #expect(try await tom.look(foreign).status == 404)
            #expect(try await tom.look(foreign + "/foto").status == 404)
            #expect(try await house.browser().look(own + "/foto").status == 303, "a visitor has to sign in first")
            let theirs = try await house.beginProject(in: TestHouse.otherNetwork, by: .tom)
            let youssef = try await house.browser(.youssef)
            let elsewhere = TestHouse.realised.merging(["waarbij": theirs.id.rawValue]) { $1 }
            #expect(try await youssef.send(.post, list, elsewhere).status == 422, "a project of another network")
            #expect(try await house.now(one) == one)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was typed wrongly comes back as it was`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (youssef, place) = (try await house.browser(.youssef), try await house.path() + "/realisaties")
            let before = try await house.everythingKept()
            for wrong in [
                ["wat": ""], ["wat": String(repeating: "w", count: 501)], ["van": ""], ["van": "2026-11-22"], ["van": "zomer"],
                ["tot": "2026-10-02"], ["tot": "ooit"], ["aantal": "-1"], ["aantal": "veertien"], ["aantal": "1,5"],
                ["aantal": "1000000001"], ["aantal": ""], ["aantal-wat": ""], ["aantal-wat": String(repeating: "d", count: 101)],
                ["voor": String(repeating: "v", count: 301)], ["plaats": String(repeating: "p", count: 201)],
                ["nota": String(repeating: "n", count: 4001)], ["waarbij": "geen"], ["alt": "Een foto die er niet is"],
            ] {
                let form = TestHouse.realised.merging(wrong) { $1 }
                let page = try await youssef.send(.post, place, form)
                #expect(page.status == 422, "\(wrong)")
                let back = try #require(try page.fields(of: place))
                for (name, value) in form where name != "waarbij" { #expect(back[name] == value, "\(name)") }
            }
            #expect(try await house.everythingKept() == before)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `it outlives its project, and a goal that is no longer followed takes nothing new`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject(by: .hanne)
            let goal = try await house.goal(in: document)
            let both = "\(document.id):\(goal.id)"
            let one = try await house.realise(["waarbij": both])
            #expect(one.documentId == document.id && one.goalId == goal.id)
            let (hanne, list) = (try await house.browser(.hanne), try await house.path() + "/realisaties")
            #expect(try await hanne.get(house.path(of: document) + "/project").shows("1 realisatie"))
            #expect(try await hanne.send(.post, house.path(of: document) + "/project/doelen/\(goal.id)/weg").status == 303)
            #expect(try await house.project(document).goals.map(\.isRetired) == [true], "a result hangs on it")
            #expect(try await hanne.send(.post, list, TestHouse.realised.merging(["waarbij": both]) { $1 }).status == 422)
            let own = house.path(of: one)
            let form = try #require(try await hanne.get(own).fields(of: own))
            #expect(form["waarbij"] == both, "what it belonged to may stay")
            #expect(try await hanne.send(.post, own, form).status == 303)
            try await hanne.post(house.path(of: document) + "/weg")
            let page = try await hanne.get(list)
            #expect(try page.shows("Tien zwemlessen") && !page.shows(document.title), "what lies in the bin is out of sight")
            #expect(try await hanne.get(own).shows(RealisationText.formerProject))
            try await house.app.stores.retention.apply()
            house.clock.set(house.clock.now + 31 * Self.day)
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM document WHERE id = \(document.id)") == 0)
            #expect(try await house.count("SELECT count(*) FROM project_goal WHERE id = \(goal.id)") == 0)
            let left = try await house.now(one)
            #expect(left.what == one.what && left.documentId == nil && left.goalId == nil)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the file opens in a spreadsheet and no cell of it is a formula`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let place = try await house.path(TestHouse.otherNetwork)
            try await house.realise(
                [
                    "wat": "=HYPERLINK(\"http://x\";\"klik\")", "voor": "+3212", "plaats": "@home",
                    "nota": "-1\nmet \"aanhaling\"; en meer",
                    "aantal-wat": "\t=1+1",
                ], in: TestHouse.otherNetwork, by: .tom)
            let page = try await house.browser(.tom).look(place + "/realisaties.csv")
            #expect(page.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(page.headers[.contentDisposition] == "attachment; filename=\"realisaties-2026-11-21.csv\"")
            #expect(page.body.utf8.starts(with: DelimitedCells.mark))
            #expect(page.body.contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"klik\"\")\";") && page.body.contains(";'+3212;14;'=1+1;'@home;"))
            #expect(page.body.contains("\"'-1\nmet \"\"aanhaling\"\"; en meer\""))
            #expect(page.body.contains(";Tom Claes\r\n"))
            #expect(try await !house.browser(.tom).look(place + "/realisaties.csv?jaar=2025").body.contains("HYPERLINK"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who is erased is named nowhere in it, and their file holds what they wrote down`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let one = try await house.realise(["wat": "Wat Greet noteerde"], by: .greet)
            let document = try await house.beginProject()
            let indicator = try await house.indicator(
                of: try await house.goal("Een doel van Greet", in: document, by: .greet), in: document)
            try await house.measure(700, on: "2026-11-20", of: indicator, in: document, by: .greet)
            let greet = try await house.browser(.greet)
            let file = try await greet.look("/instellingen/gegevens/bestand").body
            #expect(file.contains("Wat Greet noteerde") && file.contains("Een doel van Greet") && file.contains("\"figure\" : 700"))
            let list = try await house.path() + "/realisaties"
            #expect(try await greet.get(list).shows("genoteerd door Greet De Wilde"))
            #expect(try await house.app.stores.erasures.erase(house.person(Somebody.greet.rawValue)))
            let after = try await house.browser(.hanne).get(list)
            #expect(try after.shows("Wat Greet noteerde") && !after.shows("Greet De Wilde"))
            #expect(try await house.now(one).madeBy == nil)
            #expect(try await house.project(document).indicator(indicator.id)?.latest?.recordedName == nil)
        }
    }

    @Test func `on paper stand the results and nothing to press`() async throws {
        try await TestHouse.open { house in
            try await house.realise(["alt": "Een vlag", "akkoord": "1"], photo: SentPhoto.jpeg())
            let page = try await house.browser(.hanne).get(try await house.path() + "/realisaties")
            let main = try #require(try page.root.all("main").first)
            for link in main.all("a") where link["href"]?.contains("/realisaties") == true {
                let hidden = main.everything.filter { $0.classes.contains("no-print") }.flatMap(\.everything)
                #expect(hidden.contains { $0.name == "a" && $0["href"] == link["href"] }, "\(link["href"] ?? "")")
            }
            #expect(main.all("img").contains { $0["alt"] == "Een vlag" })
        }
    }
}
