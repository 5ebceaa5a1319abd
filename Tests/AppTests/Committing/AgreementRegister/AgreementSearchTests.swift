import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct AgreementSearchTests {
    private func titles(_ house: TestHouse, _ question: AgreementQuestion, _ somebody: Somebody = .hanne) async throws -> [String] {
        try await house.app.stores.committing.register.page(question, for: house.person(somebody.rawValue)).entries.map(\.title)
    }

    /// Words that no document of the demo holds.
    private func question(_ words: String = "kwikstaart") -> AgreementQuestion {
        var question = AgreementQuestion()
        question.words = words
        return question
    }

    @Test(arguments: TestEngine.allCases)
    func `nobody reads of a network they are not in, nor what lies in a bin`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let here = try await house.file()
            var foreign = FiledDocument()
            foreign.title = "Van Tom"
            let there = try await house.file(foreign, in: TestHouse.otherNetwork, by: Somebody.tom.rawValue)
            for somebody in [Somebody.hanne, .youssef, .greet, .lieve] {
                #expect(try await titles(house, question(), somebody) == ["Afspraken over sport"], "\(somebody)")
            }
            #expect(try await titles(house, question(), .tom) == ["Van Tom"])
            #expect(try await titles(house, question(), .ines) == [], "an administrator is in no network")
            let greet = try await house.browser(.greet)
            for path in ["/overeenkomsten", "/overeenkomsten.csv"] {
                #expect(try await greet.look(path + "?netwerk=\(there.networkId)").status == 404)
                let body = try await greet.look(path + "?q=kwikstaart").body
                #expect(!body.contains("Van Tom") && body.contains("Afspraken over sport"), "\(path)")
            }
            let hanne = try await house.person(Somebody.hanne.rawValue)
            try await house.app.stores.committing.documents.remove(here, by: hanne)
            #expect(try await titles(house, question()) == [])
            try await house.browser(.tom).post(house.path(TestHouse.otherNetwork) + "/weg")
            #expect(try await titles(house, question(), .tom) == [])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `words lead to the section they stand in, and a page shows the line around them`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            var one = FiledDocument()
            one.body = "# Eerst dit\n\nNiets hierover.\n\n- De [kwikstaart](https://voorbeeld.be/) <telt> **altijd** mee."
            let document = try await house.file(one)
            let page = try await house.browser(.lieve).get("/overeenkomsten?q=telt+kwikst")
            let link = try #require(try page.root.all("a").first { $0["href"]?.hasSuffix("#artikel-eigen-1") == true })
            #expect(link["href"] == house.path(of: document) + "#artikel-eigen-1" && link.text == "Wat de ooievaar brengt")
            #expect(try page.root.all("mark").map(\.text) == ["kwikstaart", "telt"])
            #expect(try page.shows("De kwikstaart <telt> altijd mee."))
            #expect(try await titles(house, question("afspraken sport")) == ["Afspraken over sport"], "the title")
            #expect(try await titles(house, question("sport kwikstaart")) == [], "in one place together")
            let change = ClauseChange(section: "eigen-1", title: "Wat de ooievaar brengt", body: "Over de ijsvogel.", seen: 1)
            try await house.app.stores.committing.documents.write(
                [change], to: document, by: house.person(Somebody.hanne.rawValue))
            #expect(try await titles(house, question()) == [], "the newest text counts")
            #expect(try await titles(house, question("ijsvogel")) == ["Afspraken over sport"])
            #expect(try await house.browser(.lieve).look("/overeenkomsten?q=%00").status == 400)
            #expect(try await house.browser(.lieve).look("/overeenkomsten?soort=x&staat=x&ouder=x&nieuwer=-").status == 200)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `few, many and very many words find the same, in the same order`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            for number in 1...60 {
                var one = FiledDocument()
                // Some at the very same moment, and one in three without the word.
                (one.title, one.age) = ("Nummer \(number)", Double(number / 3) / 10)
                if number % 3 == 0 { one.body = "Over iets anders." }
                try await house.file(one)
            }
            let (hanne, asked) = (try await house.person(Somebody.hanne.rawValue), question())
            typealias Limits = AgreementSelection.Limits
            let ways = [Limits(), Limits(mostListed: 0), Limits(mostListed: 0, mostSorted: 0)]
            let found = try await ways.asyncMap { limits in
                try await house.app.stores.database.read { db -> [RegisterQuestion.Place] in
                    let places = try RegisterPlaces(of: hanne, on: "2026-11-21", db)
                    let selection = try AgreementSelection(asked, places, today: "2026-11-21", soon: "2027-05-21", limits: limits, db)
                    return try db.rows(selection.places(from: nil, most: 1000))
                }
            }
            #expect(found[0].count == 40 && found[0] == found[1] && found[1] == found[2])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `pages turn to the older and back without losing or repeating one, and the file holds them all`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            for number in 1...60 {
                var one = FiledDocument()
                (one.title, one.age) = ("=Nummer \(number)", Double(number / 3) / 10)
                try await house.file(one)
            }
            let (register, hanne) = (house.app.stores.committing.register, try await house.person(Somebody.hanne.rawValue))
            for words in ["kwikstaart", ""] {
                var start = AgreementQuestion()
                (start.words, start.network) = (words, try await house.network())
                var page = try await register.page(start, for: hanne)
                #expect(page.newer == nil && page.entries.count == AgreementAnswer.pageSize && page.count >= 60)
                let first = page.entries.map(\.id)
                var seen = first
                while let older = page.older {
                    page = try await register.page(start.turned(.older(than: older)), for: hanne)
                    seen += page.entries.map(\.id)
                }
                #expect(seen.count >= 60 && Set(seen).count == seen.count)
                while let newer = page.newer { page = try await register.page(start.turned(.newer(than: newer)), for: hanne) }
                #expect(page.entries.map(\.id) == first)
                let part = try await register.part(start, for: hanne, after: nil)
                #expect(part.map(\.id) == seen)
            }
            let file = try await house.browser(.hanne).look("/overeenkomsten.csv?q=kwikstaart")
            #expect(file.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(file.body.contains("'=Nummer 1") && file.body.split(separator: "\r\n").count == 61, "no formula")
        }
    }
}
