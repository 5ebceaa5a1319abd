import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RegisterTests {
    private func titles(_ house: TestHouse, _ question: RegisterQuestion, _ somebody: Somebody = .hanne) async throws -> [String] {
        try await house.app.stores.agreements.register.page(question, for: house.person(somebody.rawValue)).entries.map(\.title)
    }

    /// Words that no other decision of the demo holds.
    private func question(_ change: (inout RegisterQuestion) -> Void = { _ in }) -> RegisterQuestion {
        var question = RegisterQuestion()
        question.words = "kwikstaart"
        change(&question)
        return question
    }

    /// One decision of each kind, all with the same word.
    private func fill(_ house: TestHouse) async throws {
        func one(_ number: Int, _ title: String, _ change: (inout Decided) -> Void) async throws -> Decision {
            var decided = Decided()
            (decided.title, decided.body, decided.number) = (title, "Over de kwikstaart", number)
            change(&decided)
            return try await house.decide(decided)
        }
        _ = try await one(901, "Open") { ($0.state, $0.opened) = (.open, 1) }
        _ = try await one(902, "Definitief") { ($0.closed, $0.silent) = (2, ["vzw Welkom"]) }
        let waiting = try await one(903, "Onder voorbehoud") { ($0.closed, $0.way) = (3, .majority) }
        _ = try await one(904, "Niet genomen") { ($0.closed, $0.outcome) = (4, .objection) }
        _ = try await one(905, "Ingetrokken") { ($0.state, $0.closed) = (.withdrawn, 5) }
        _ = try await one(906, "Te bekijken") { ($0.closed, $0.reviewOn) = (6, "2026-11-20") }
        _ = try await one(907, "Vorig jaar") { ($0.proposed, $0.opened, $0.closed) = (400, 390, 380) }
        try await house.ask("vzw Welkom", .board, of: waiting)
        try await house.ask("vzw Welkom", .generalMeeting, of: waiting)
    }

    @Test(arguments: TestEngine.allCases)
    func `every choice finds what it names, the newest first`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await fill(house)
            let all = ["Open", "Definitief", "Onder voorbehoud", "Niet genomen", "Ingetrokken", "Te bekijken", "Vorig jaar"]
            #expect(try await titles(house, question()) == all)
            let expected: [(RegisterQuestion.State, [String])] = [
                (.open, ["Open"]), (.taken, ["Definitief", "Onder voorbehoud", "Te bekijken", "Vorig jaar"]),
                (.waiting, ["Onder voorbehoud"]), (.final, ["Definitief", "Te bekijken", "Vorig jaar"]), (.notTaken, ["Niet genomen"]),
                (.withdrawn, ["Ingetrokken"]), (.toReview, ["Te bekijken"]), (.draft, []),
            ]
            for (state, names) in expected {
                #expect(try await titles(house, question { $0.state = state }) == names, "\(state)")
            }
            #expect(try await titles(house, question { $0.way = .majority }) == ["Onder voorbehoud"])
            #expect(try await titles(house, question { $0.year = 2025 }) == ["Vorig jaar"])
            #expect(try await titles(house, question { $0.waitsForMine = true }, .greet) == ["Open", "Onder voorbehoud"])
            #expect(try await titles(house, question { $0.waitsForMine = true }, .youssef) == ["Open"])
            #expect(try await titles(house, question { $0.waitsForMine = true }, .lieve) == [], "who reads speaks for nobody")
            #expect(try await titles(house, question { $0.words = "kwikstaart voorbeh" }) == ["Onder voorbehoud"])
            #expect(try await titles(house, question { $0.words = "bestaatniet" }) == [])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `nobody reads of a network they are not in, nor somebody else's draft`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            var draft = Decided()
            (draft.title, draft.body, draft.state) = ("Klad van Youssef", "Over de kwikstaart", .draft)
            try await house.decide(draft, by: .youssef)
            var foreign = Decided()
            (foreign.title, foreign.body) = ("Van Tom", "Over de kwikstaart")
            let other = try await house.decide(foreign, in: TestHouse.otherNetwork, by: .tom)
            #expect(try await titles(house, question(), .hanne) == ["Klad van Youssef"], "who coordinates sees drafts")
            #expect(try await titles(house, question(), .youssef) == ["Klad van Youssef"])
            #expect(try await titles(house, question(), .greet) == [])
            #expect(try await titles(house, question(), .tom) == ["Van Tom"])
            #expect(try await titles(house, question(), .ines) == [], "an administrator is in no network")
            let greet = try await house.browser(.greet)
            #expect(try await greet.look("/besluiten?netwerk=\(other.networkId)").status == 404)
            #expect(try await greet.look("/besluiten/register.csv?netwerk=\(other.networkId)").status == 404)
            for path in ["/besluiten?q=kwikstaart", "/besluiten/register.csv?q=kwikstaart", "/zoeken?q=kwikstaart"] {
                let body = try await greet.look(path).body
                #expect(!body.contains("Klad van Youssef") && !body.contains("Van Tom"), "\(path)")
            }
            #expect(try await house.browser(.hanne).get("/zoeken?q=kwikstaart").shows("Klad van Youssef"))
            try await house.app.stores.database.write { db in
                try db.run("UPDATE membership SET ended_at = 1 WHERE person_id IN (SELECT id FROM person WHERE name = 'Tom Claes')")
            }
            #expect(try await titles(house, question(), .tom) == [])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a page tells who was not heard, which bodies still ratify and when it is looked at again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await fill(house)
            let page = try await house.browser(.lieve).get("/besluiten?q=kwikstaart")
            #expect(try page.shows("Niet gehoord: vzw Welkom."))
            #expect(try page.shows("Nog te bekrachtigen: bestuursorgaan (vzw Welkom), algemene vergadering (vzw Welkom)."))
            #expect(try page.shows("Opnieuw te bekijken sinds") && page.shows(RegisterText.count(7)))
            let nonsense = "/besluiten?staat=x&manier=x&jaar=veel&ouder=x&nieuwer=-"
            #expect(try await house.browser(.lieve).look(nonsense).status == 200)
            #expect(try await house.browser(.lieve).look("/besluiten?q=%00").status == 400)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `pages turn to the older and back without losing or repeating one`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            for number in 1...120 {
                var one = Decided()
                // Some at the very same moment.
                (one.title, one.body, one.number, one.closed) = (
                    "Nummer \(number)", "Over de kwikstaart", 900 + number, Double(number / 3) / 10
                )
                try await house.decide(one)
            }
            let register = house.app.stores.agreements.register
            let hanne = try await house.person(Somebody.hanne.rawValue)
            for words in ["kwikstaart", ""] {
                var start = RegisterQuestion()
                (start.words, start.network) = (words, try await house.network())
                var page = try await register.page(start, for: hanne)
                #expect(page.newer == nil && page.entries.count == 50)
                let first = page.entries.map(\.id)
                var seen = first
                while let older = page.older {
                    page = try await register.page(start.turned(.older(than: older)), for: hanne)
                    seen += page.entries.map(\.id)
                }
                #expect(seen.count >= 120 && Set(seen).count == seen.count)
                while let newer = page.newer { page = try await register.page(start.turned(.newer(than: newer)), for: hanne) }
                #expect(page.entries.map(\.id) == first)
                var (file, last) = ([Identifier](), nil as RegisterQuestion.Place?)
                while true {
                    let part = try await register.part(start, for: hanne, after: last)
                    guard let end = part.last else { break }
                    file += part.map(\.id)
                    last = end.place
                }
                #expect(file == seen)
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the file holds no formula and every decision that was asked for`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            var one = Decided()
            (one.title, one.body) = ("=1+1", "Over de kwikstaart")
            try await house.decide(one)
            let file = try await house.browser(.hanne).look("/besluiten/register.csv?q=kwikstaart")
            #expect(file.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(file.body.contains("'=1+1") && file.body.split(separator: "\r\n").count == 2)
            let empty = try await house.browser(.hanne).look("/besluiten/register.csv?q=bestaatniet")
            #expect(empty.body.split(separator: "\r\n").count == 1)
        }
    }
}
