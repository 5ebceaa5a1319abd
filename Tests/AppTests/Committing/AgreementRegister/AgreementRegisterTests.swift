import Foundation
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
}
