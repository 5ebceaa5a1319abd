import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct DocumentTests {
    @Test(arguments: TestEngine.allCases)
    func `every save that says something else is a version, and what stood there stays`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let hanne = try await house.browser(.hanne)
            let first = try await house.text(of: document)
            let section = try #require(first.clauses.first).section
            let place = house.path(of: document) + "/artikels/" + section
            var form = try #require(try await hanne.get(place).fields(of: place))
            #expect(try await hanne.send(.post, place, form).status == 303)
            #expect(try await house.text(of: document).version.number == 1, "saving what stands there makes no version")
            (form["tekst"], form["waarom"]) = ("Wij werken *nauw* samen.\r\n\r\nEn graag.", "na het overleg")
            #expect(try await hanne.send(.post, place, form).status == 303)
            let second = try await house.text(of: document)
            #expect(second.version.number == 2 && second.version.why == "na het overleg")
            #expect(second.clause(section)?.body == "Wij werken *nauw* samen.\n\nEn graag.")
            #expect(second.version.textHash != first.version.textHash)
            let documents = house.app.stores.committing.documents
            #expect(try await documents.text(of: document.id, in: document.networkId, version: 1).clauses == first.clauses)
            let lieve = try await house.browser(.lieve)
            #expect(try await lieve.get(house.path(of: document) + "/versies/1").shows("rond vrije tijd"))
            let difference = try await lieve.get(house.path(of: document) + "/verschil?van=1&naar=2")
            #expect(difference.body.contains("<ins>") && difference.body.contains("<del>"))
            #expect(try await lieve.look(house.path(of: document) + "/verschil?naar=\(Int.min)").status == 404)
            #expect(try await hanne.send(.post, house.path(of: document) + "/versies/1/terug").status == 303)
            let third = try await house.text(of: document)
            #expect(third.version.number == 3 && third.version.restoredFrom == 1)
            #expect(third.version.textHash == first.version.textHash, "the same text has the same fingerprint")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two on one section: who is second sees both texts and loses nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin(by: Somebody.youssef.rawValue)
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            let section = try #require(try await house.text(of: document).clauses.first).section
            let place = house.path(of: document) + "/artikels/" + section
            var one = try #require(try await hanne.get(place).fields(of: place))
            var other = try #require(try await youssef.get(place).fields(of: place))
            (one["tekst"], other["tekst"]) = ("De tekst van Hanne", "De tekst van Youssef")
            #expect(try await hanne.send(.post, place, one).status == 303)
            let clash = try await youssef.send(.post, place, other)
            #expect(clash.status == 409)
            #expect(try clash.shows("De tekst van Hanne") && clash.shows(ClauseText.clash))
            let kept = try #require(try clash.fields(of: place))
            #expect(kept["tekst"] == "De tekst van Youssef")
            #expect(try await house.text(of: document).version.number == 2)
            #expect(try await youssef.send(.post, place, kept).status == 303, "saving again is a choice")
            #expect(try await house.text(of: document).clause(section)?.body == "De tekst van Youssef")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `whoever is second keeps what the other saved in a field that they did not touch`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin(by: Somebody.youssef.rawValue)
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            let section = try #require(try await house.text(of: document).clauses.first).section
            let place = house.path(of: document) + "/artikels/" + section
            let read = try #require(try await hanne.get(place).fields(of: place))
            let own = try #require(try await youssef.get(place).fields(of: place))
            let renamed = read.merging(["titel": "Een naam van Hanne"]) { $1 }
            #expect(try await hanne.send(.post, place, renamed).status == 303)
            let clash = try await youssef.send(.post, place, own.merging(["tekst": "De tekst van Youssef"]) { $1 })
            #expect(clash.status == 409)
            #expect(try clash.shows(ClauseText.followed) && clash.shows("Een naam van Hanne"))
            let kept = try #require(try clash.fields(of: place))
            #expect(kept["titel"] == "Een naam van Hanne" && kept["tekst"] == "De tekst van Youssef")
            #expect(try await youssef.send(.post, place, kept).status == 303)
            let both = try #require(try await house.text(of: document).clause(section))
            #expect(both.title == "Een naam van Hanne" && both.body == "De tekst van Youssef")
            let other = try await hanne.send(.post, place, renamed.merging(["titel": "Een derde naam"]) { $1 })
            #expect(other.status == 409, "a title that both changed")
            #expect(try other.fields(of: place)?["titel"] == "Een derde naam" && other.shows(VersionText.sectionTitle))
            #expect(other.body.contains("<ins>") && other.body.contains("<del>"))
            #expect(try other.fields(of: place)?["tekst"] == "De tekst van Youssef", "and a text that only the other changed")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the earlier texts of a section are lines, of which one is open`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let section = try #require(try await house.text(of: document).clauses.first).section
            for number in 2...25 { try await house.write("Tekst nummer \(number) van de rubriek", in: document) }
            let (lieve, place) = (try await house.browser(.lieve), house.path(of: document) + "/versies/rubriek/" + section)
            func differences(_ page: Page) -> Int {
                page.body.split(separator: "class=\"difference\"", omittingEmptySubsequences: false).count - 1
            }
            let newest = try await lieve.get(place)
            #expect(try newest.shows(VersionText.version(25)) && newest.shows(VersionText.version(6)) && newest.shows(VersionText.older))
            #expect(!newest.body.contains("id=\"versie-5\"") && differences(newest) == 1)
            let third = try await lieve.get(place + "?versie=23&tot=25")
            #expect(differences(third) == 1 && third.body.contains("id=\"versie-25\"") && third.body.contains("</span>22 </del>"))
            let older = try await lieve.get(place + "?tot=5")
            #expect(try !older.body.contains("id=\"versie-6\"") && older.shows(VersionText.newest) && !older.shows(VersionText.older))
            for wrong in ["?versie=99", "?versie=0", "?tot=-1", "?versie=20&tot=5", "?versie=\(Int.min)"] {
                #expect(try await lieve.look(place + wrong).status == 404)
            }
            try await house.leaveOut(in: document)
            #expect(try await lieve.get(place).shows(VersionText.goneSection))
        }
    }

    @Test func `the longest texts, wholly rewritten, make a page that can be read`() async throws {
        try await TestHouse.open { house in
            let document = try await house.begin()
            let section = try #require(try await house.text(of: document).clauses.first).section
            for number in 1...3 {
                let lines = (1...256).map { line in
                    (1...100).map { "w\((($0 * line * (number + 5) * 2_654_435_761) >> 7) % 97) " }.joined()
                }
                try await house.write(lines.joined(separator: "\n"), in: document)
            }
            let lieve = try await house.browser(.lieve)
            for page in ["/versies/rubriek/" + section, "/verschil?van=1&naar=4"] {
                let shown = try await lieve.get(house.path(of: document) + page)
                #expect(shown.body.utf8.count < 500_000)
                #expect(try shown.shows(VersionText.more))
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `thirty who write at once on sections of their own all get a version`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let (documents, hanne) = (house.app.stores.committing.documents, try await house.person(Somebody.hanne.rawValue))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        let change = ClauseChange(section: "eigen-\(number)", title: "Rubriek \(number)", body: "x", seen: 0)
                        try await documents.write([change], to: document, by: hanne)
                    }
                }
                try await group.waitForAll()
            }
            let text = try await house.text(of: document)
            #expect(text.version.number == 31 && text.clauses.count == 32)
            #expect(Set(text.clauses.map(\.place)).count == 32, "each has a place of its own")
        }
    }

    @Test func `sections are moved, left out and brought back, and their numbers follow`() async throws {
        try await TestHouse.open { house in
            let document = try await house.begin()
            let hanne = try await house.browser(.hanne)
            let order = try await house.text(of: document).clauses.map(\.section)
            let place = house.path(of: document) + "/artikels/"
            #expect(try await hanne.send(.post, place + order[0] + "/neer").status == 303)
            #expect(try await house.text(of: document).clauses.map(\.section) == order.reversed())
            #expect(try await hanne.send(.post, place + order[0] + "/neer").status == 303, "the last stays where it is")
            let seen = try #require(try await house.text(of: document).clause(order[1])).version
            #expect(try await hanne.send(.post, place + order[1] + "/weg", ["gelezen": "\(seen)"]).status == 303)
            #expect(try await house.text(of: document).number(of: order[0]) == 1)
            #expect(try await hanne.send(.post, place + order[1] + "/weg", ["gelezen": "\(seen)"]).status == 404)
            #expect(try await hanne.send(.post, place + order[1] + "/terug").status == 303)
            #expect(try await house.text(of: document).clauses.count == 2)
        }
    }

    @Test func `a document begun before interests were shared says so and offers them, and begins from what is known`() async throws {
        try await TestHouse.open { house in
            try await house.app.stores.database.write { db in
                try db.run("DELETE FROM interest")
                try db.run("DELETE FROM commitment")
                try db.run("DELETE FROM own_interest")
            }
            let hanne = try await house.browser(.hanne)
            let place = try await house.path() + "/documenten"
            var form = try #require(try await hanne.get(place + "/nieuw").fields(of: place))
            (form["schema"], form["titel"]) = ("startnota", "Onze startnota")
            let page = try await hanne.post(place, form)
            #expect(page.status == 200)
            #expect(try page.shows(DocumentsText.withoutInterests))
            #expect(try await hanne.send(.post, place, ["schema": "bestaat-niet", "titel": "", "taal": "nl"]).status == 422)
        }
    }

    @Test func `what somebody pastes stays text, and what is too long comes back with everything in it`() async throws {
        try await TestHouse.open { house in
            let document = try await house.begin()
            let hanne = try await house.browser(.hanne)
            let section = try #require(try await house.text(of: document).clauses.first).section
            let place = house.path(of: document) + "/artikels/" + section
            var form = try #require(try await hanne.get(place).fields(of: place))
            form["tekst"] = "<script>alert(1)</script>\n\n![x](https://elders.example/spion.png)\n\n[weg](javascript:alert(2))"
            let page = try await hanne.post(place, form)
            #expect(page.status == 200 && !page.body.contains("<script>alert") && !page.body.contains("spion.png\""))
            #expect(!page.body.contains("href=\"javascript"))
            form = try #require(try await hanne.get(place).fields(of: place))
            form["tekst"] = String(repeating: "a ", count: Clause.longest)
            let long = try await hanne.send(.post, place, form)
            #expect(long.status == 422)
            #expect(try long.fields(of: place)?["tekst"]?.count ?? 0 > Clause.longest)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `details changed by two at once keep both, and a document in the bin is nowhere`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let hanne = try await house.browser(.hanne)
            let place = house.path(of: document) + "/gegevens"
            let form = try #require(try await hanne.get(place).fields(of: place))
            #expect(try await hanne.send(.post, place, form.merging(["titel": "Een andere titel"]) { $1 }).status == 303)
            let clash = try await hanne.send(.post, place, form.merging(["titel": "Nog een titel"]) { $1 })
            #expect(clash.status == 409)
            #expect(try clash.shows("Een andere titel") && clash.fields(of: place)?["titel"] == "Nog een titel")
            #expect(try await hanne.send(.post, place, form.merging(["tot": "2020-01-01", "versie": "2"]) { $1 }).status == 422)
            #expect(try await hanne.send(.post, house.path(of: document) + "/weg").status == 303)
            #expect(try await hanne.look(house.path(of: document)).status == 404)
            #expect(try await !hanne.get(house.path() + "/documenten").shows("Een andere titel"))
        }
    }

    @Test func `a network chooses its sections, and an empty required one is listed and stops nothing`() async throws {
        try await TestHouse.open { house in
            let scheme = try #require(house.app.schemes.newest("startnota"))
            let (hanne, place) = (try await house.browser(.hanne), try await house.path() + "/documenten")
            let own = place + "/rubrieken/startnota"
            var form = try #require(try await hanne.get(own).fields(of: own))
            for section in scheme.sections { form["rubriek-\(section.key)"] = "out" }
            form["rubriek-\(scheme.sections[0].key)"] = "required"
            #expect(try await hanne.send(.post, own, form).status == 303)
            var begin = try #require(try await hanne.get(place + "/nieuw").fields(of: place))
            (begin["schema"], begin["titel"]) = ("startnota", "Kort")
            #expect(try await hanne.post(place, begin).status == 200)
            let made = try #require(
                try await house.app.stores.committing.documents.documents(in: house.network()).first { $0.title == "Kort" })
            #expect(try await house.text(of: made).clauses.map(\.section) == [scheme.sections[0].key])
        }
    }
}
