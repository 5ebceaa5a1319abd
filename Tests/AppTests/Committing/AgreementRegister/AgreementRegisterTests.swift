import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct AgreementRegisterTests {
    private static let (sport, welkom) = ("Sportdienst Waterbeke", "vzw Welkom")

    private func entries(_ house: TestHouse, _ question: AgreementQuestion, _ somebody: Somebody = .hanne) async throws -> [AgreementEntry]
    {
        try await house.app.stores.committing.register.page(question, for: house.person(somebody.rawValue)).entries
    }

    private func titles(_ house: TestHouse, _ question: AgreementQuestion, _ somebody: Somebody = .hanne) async throws -> [String] {
        try await entries(house, question, somebody).map(\.title)
    }

    /// Words that no document of the demo holds.
    private func question(_ change: (inout AgreementQuestion) -> Void = { _ in }) -> AgreementQuestion {
        var question = AgreementQuestion()
        question.words = "kwikstaart"
        change(&question)
        return question
    }

    private func decide(_ house: TestHouse, _ number: Int, _ change: (inout Decided) -> Void = { _ in }) async throws -> Decision {
        var decided = Decided()
        (decided.title, decided.number) = ("Beslissen over \(number)", number)
        change(&decided)
        return try await house.decide(decided)
    }

    /// One document in each state, the newest first, all with the same word.
    @discardableResult
    private func fill(_ house: TestHouse) async throws -> [String: Document] {
        var made: [String: Document] = [:]
        for (age, title) in ["Klad", "Op tafel", "Beslist", "Onder voorbehoud", "Te tekenen", "Getekend", "Voorbij", "Gestopt"].enumerated()
        {
            var one = FiledDocument()
            (one.title, one.age) = (title, Double(age + 1))
            if title == "Voorbij" { one.endsOn = "2026-11-20" }
            made[title] = try await house.file(one)
        }
        func document(_ title: String) throws -> Document {
            guard let one = made[title] else { throw TestHouse.NotThere(what: title) }
            return one
        }
        try await house.approve(document("Op tafel"), by: decide(house, 901) { ($0.state, $0.opened) = (.open, 1) })
        try await house.approve(document("Beslist"), by: decide(house, 902))
        let reserved = try await decide(house, 903)
        try await house.ask(Self.welkom, .board, of: reserved)
        try await house.approve(document("Onder voorbehoud"), by: reserved)
        let both = [Self.sport, Self.welkom]
        try await house.putForward(document("Te tekenen"), .open, on: decide(house, 904), both, signed: [Self.sport])
        try await house.putForward(document("Getekend"), .complete, on: decide(house, 905), both, signed: both)
        try await house.putForward(document("Voorbij"), .complete, on: decide(house, 906), both, signed: both)
        try await house.putForward(document("Gestopt"), .withdrawn, on: decide(house, 907), both, signed: [Self.sport])
        return made
    }

    @Test(arguments: TestEngine.allCases)
    func `a document stands where its decision, its bodies and its signatures are`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let made = try await fill(house)
            let expected: [AgreementState: String] = [
                .draft: "Klad", .atTable: "Op tafel", .decided: "Beslist", .ratifying: "Onder voorbehoud", .signing: "Te tekenen",
                .signed: "Getekend", .expired: "Voorbij", .withdrawn: "Gestopt",
            ]
            let all = try await entries(house, question())
            #expect(
                all.map(\.title) == ["Klad", "Op tafel", "Beslist", "Onder voorbehoud", "Te tekenen", "Getekend", "Voorbij", "Gestopt"])
            for state in AgreementState.allCases {
                #expect(try await titles(house, question { $0.state = state }) == [expected[state]], "\(state)")
                #expect(all.first { $0.state == state }?.title == expected[state], "\(state)")
            }
            // The page of a document says the same of it.
            let signings = SigningStore(
                database: house.app.stores.database, surroundings: house.app.surroundings, timeZone: house.app.site.timeZone)
            let standing = try await signings.standing(of: made.values.map(\.id))
            for entry in all where ![.decided, .withdrawn].contains(entry.state) {
                #expect(standing[entry.id]?.state.rawValue == entry.state.rawValue, "\(entry.title)")
                #expect(standing[entry.id]?.waiting == entry.waiting, "\(entry.title)")
            }
            #expect(all.map(\.waiting) == [[], [], [], [Self.welkom], [Self.welkom], [], [], []])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a stopped signing is over once the text is put on the table again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let made = try await fill(house)
            let stopped = try #require(made["Gestopt"])
            try await house.approve(stopped, by: decide(house, 950) { $0.proposed = 1 })
            #expect(try await titles(house, question { $0.state = .withdrawn }) == [])
            #expect(try await titles(house, question { $0.state = .decided }) == ["Beslist", "Gestopt"])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what runs out within six months is what was signed and ends by then`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let both = [Self.sport, Self.welkom]
            for (number, end) in ["2026-11-20", "2026-11-21", "2027-05-21", "2027-05-22", nil].enumerated() {
                var one = FiledDocument()
                (one.title, one.endsOn, one.age) = (end ?? "zonder einde", end, Double(number))
                try await house.putForward(house.file(one), .complete, on: decide(house, 901 + number), both, signed: both)
            }
            var draft = FiledDocument()
            (draft.title, draft.endsOn) = ("een klad", "2027-01-01")
            try await house.file(draft)
            var ended = FiledDocument()
            (ended.title, ended.endsOn, ended.age) = ("samen beëindigd", "2030-01-01", 30)
            let signing = try await house.putForward(house.file(ended), .complete, on: decide(house, 920), both, signed: both)
            #expect(try await titles(house, question { $0.runsOut = true }) == ["2026-11-21", "2027-05-21"])
            try await house.review(signing, on: "2026-10-01", ends: "2026-12-31")
            let soon = try await entries(house, question { $0.runsOut = true })
            #expect(soon.map(\.title) == ["2026-11-21", "2027-05-21", "samen beëindigd"])
            let zone = house.app.site.timeZone
            #expect(soon.map { $0.daysLeft(on: "2026-11-21", in: zone) } == [1, 182, 41])
            // Looked at once more, it goes on.
            try await house.review(signing, on: "2026-11-01", next: "2027-03-01")
            #expect(try await titles(house, question { $0.runsOut = true }) == ["2026-11-21", "2027-05-21"])
            let going = try await entries(house, question { $0.words = "beëindigd" })
            #expect(going.map(\.nextReviewOn) == ["2027-03-01"])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what waits for a partner is what it has to agree to, to ratify or to sign`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await fill(house)
            let waits = question { $0.waitsForMine = true }
            #expect(try await titles(house, waits, .greet) == ["Op tafel", "Onder voorbehoud", "Te tekenen"])
            #expect(try await titles(house, waits, .youssef) == ["Op tafel"], "the sports service signed")
            #expect(try await titles(house, waits, .lieve) == [], "who reads speaks for nobody")
            #expect(try await titles(house, question { $0.kind = .project }) == [])
            #expect(try await titles(house, question { ($0.kind, $0.state) = (.agreement, .draft) }) == ["Klad"])
        }
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
            #expect(link["href"] == house.path(of: document) + "#artikel-eigen-1" && link.text == "Waarover het gaat")
            #expect(try page.root.all("mark").map(\.text) == ["kwikstaart", "telt"])
            #expect(try page.shows("De kwikstaart <telt> altijd mee."))
            #expect(try await titles(house, question { $0.words = "afspraken sport" }) == ["Afspraken over sport"], "the title")
            #expect(try await titles(house, question { $0.words = "sport kwikstaart" }) == [], "in one place together")
            let change = ClauseChange(section: "eigen-1", title: "Waarover het gaat", body: "Over de ijsvogel.", seen: 1)
            try await house.app.stores.committing.documents.write(
                [change], to: document, by: house.person(Somebody.hanne.rawValue))
            #expect(try await titles(house, question()) == [], "the newest text counts")
            #expect(try await titles(house, question { $0.words = "ijsvogel" }) == ["Afspraken over sport"])
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
