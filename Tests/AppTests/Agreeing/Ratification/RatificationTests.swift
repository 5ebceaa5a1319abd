import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RatificationTests {
    private static let ocmw = "OCMW Waterbeke"
    private static let welkom = "vzw Welkom"
    private static let sport = "Sportdienst Waterbeke"

    private func place(_ decision: Decision, _ one: Ratification? = nil) -> String {
        let path = "/netwerken/\(decision.networkId)/besluiten/\(decision.id)/bekrachtigingen"
        return one.map { path + "/\($0.id)" } ?? path
    }

    @Test(arguments: TestEngine.allCases)
    func `the second body has its turn once the first ratified, and after the last the decision is final`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide()
            let first = try await house.ask(Self.ocmw, .permanentBureau, of: decision)
            let second = try await house.ask(Self.ocmw, .welfareCouncil, of: decision)
            #expect(first.place == 1 && second.place == 2)
            await #expect(throws: NotItsTurn.self) { try await house.give(.ratified, of: second, on: decision) }
            try await house.give(.ratified, of: first, on: decision)
            #expect(try await !house.standing(of: decision).isFinal)
            try await house.give(.ratified, of: second, on: decision)
            #expect(try await house.standing(of: decision) == .final(on: "2026-11-20"))
            await #expect(throws: DecisionMoved.self, "nothing changes any more") { try await house.ask(Self.welkom, .board, of: decision) }
            await #expect(throws: DecisionMoved.self) { try await house.give(.refused, of: second, after: 1, on: decision) }
            await #expect(throws: DecisionMoved.self) {
                try await house.app.stores.agreements.ratifications.drop(
                    first, why: "Toch niet", after: 1, on: decision, by: house.person(Somebody.hanne.rawValue))
            }
            let kinds = try await house.app.stores.activities.latest(in: decision.networkId, most: 4).map(\.kind)
            #expect(kinds.filter { $0 == .ratified }.count == 2 && kinds.filter { $0 == .ratificationAsked }.count == 2)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two results at once one counts, and every earlier one stays readable`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide()
            let one = try await house.ask(Self.welkom, .board, of: decision)
            let (hanne, greet) = (try await house.browser(.hanne), try await house.browser(.greet))
            let path = place(decision, one)
            let said = ["uitslag": "postponed", "gehouden": "2026-11-20", "opnieuw": "2026-12-01", "nota": "Te volle agenda"]
            let hers = try #require(try await greet.get(path).fields(of: path + "/resultaat")).merging(said) { $1 }
            let read = try #require(try await hanne.get(path).fields(of: path + "/resultaat")).merging(said) { $1 }
            async let mine = greet.send(.post, path + "/resultaat", hers)
            async let theirs = hanne.send(.post, path + "/resultaat", read)
            #expect(try await [mine.status, theirs.status].sorted() == [303, 409])
            let clash = try await hanne.send(.post, path + "/resultaat", read.merging(["nota": "Wat ik hoorde"]) { $1 })
            #expect(clash.status == 409)
            #expect(try clash.shows(RatificationText.changedMeanwhile))
            let again = try #require(try clash.fields(of: path + "/resultaat"))
            #expect(again["nota"] == "Wat ik hoorde" && again["versie"] == "1")
            var ratified = again
            ratified.merge(["uitslag": "ratified", "opnieuw": "", "verwijzing": "punt 3", "adres": "https://welkom.example/verslag"]) { $1 }
            #expect(try await hanne.send(.post, path + "/resultaat", ratified).status == 303)
            let after = try await greet.get(path)
            #expect(try after.shows("Te volle agenda") && after.shows("punt 3"))
            let link = try after.root.all("a").first { $0["href"] == "https://welkom.example/verslag" }
            #expect(link?["rel"] == "nofollow noopener")
            #expect(try await house.standing(of: decision).isFinal)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two bodies of one partner that are asked at once stand in a row`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide()
            async let one = house.ask(Self.ocmw, .permanentBureau, of: decision)
            async let other = house.ask(Self.ocmw, .welfareCouncil, of: decision)
            _ = try await (one, other)
            let all = try await house.app.stores.agreements.ratifications.ratifications(of: decision.id, in: decision.networkId)
            #expect(all.map(\.place) == [1, 2])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was typed wrongly comes back as it was`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide()
            let hanne = try await house.browser(.hanne)
            let sport = try await house.partner(Self.sport).rawValue
            for form in [
                [:], ["partner": sport], ["partner": sport, "orgaan": "koning"], ["partner": sport, "orgaan": "own"],
                ["partner": sport, "orgaan": "board", "naam": "Iets"], ["partner": sport, "orgaan": "board", "tegen": "morgen"],
                ["partner": sport, "orgaan": "board", "tegen": "2026-11-20"], ["partner": "nergens", "orgaan": "board"],
                ["partner": sport, "orgaan": "own", "naam": String(repeating: "n", count: 201)],
            ] {
                let page = try await hanne.send(.post, place(decision), form)
                #expect(page.status == 422, "\(form)")
                #expect(try page.fields(of: place(decision))?["naam"] == form["naam"] ?? "")
            }
            let one = try await house.ask(Self.sport, .college, of: decision)
            let good = ["uitslag": "ratified", "gehouden": "2026-11-20"]
            for wrong in [
                ["uitslag": ""], ["gehouden": "2026-11-22"], ["gehouden": "2026-10-01"], ["gehouden": "gisteren"],
                ["opnieuw": "2026-12-01"],
                ["uitslag": "postponed", "opnieuw": "2026-11-20"], ["adres": "javascript:alert(1)"], ["adres": "ftp://x.example"],
                ["adres": "https://x y"], ["adres": "mailto:x@x.example"], ["verwijzing": String(repeating: "v", count: 301)],
            ] {
                let form = good.merging(wrong) { $1 }
                let page = try await hanne.send(.post, place(decision, one) + "/resultaat", form)
                #expect(page.status == 422, "\(wrong)")
                #expect(try page.fields(of: place(decision, one) + "/resultaat")?["gehouden"] == form["gehouden"])
            }
            #expect(try await hanne.send(.post, place(decision, one) + "/weg", ["waarom": ""]).status == 422)
            #expect(try await house.count("SELECT count(*) FROM ratification_result WHERE ratification_id = \(one.id)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who speaks for a partner writes for its own bodies and for no other`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide()
            let (greet, lieve) = (try await house.browser(.greet), try await house.browser(.lieve))
            let (welkom, sport) = (try await house.partner(Self.welkom).rawValue, try await house.partner(Self.sport).rawValue)
            #expect(try await greet.send(.post, place(decision), ["partner": welkom, "orgaan": "board"]).status == 303)
            #expect(try await greet.send(.post, place(decision), ["partner": sport, "orgaan": "college"]).status == 403)
            #expect(try await lieve.send(.post, place(decision), ["partner": welkom, "orgaan": "board"]).status == 403)
            let other = try await house.ask(Self.sport, .college, of: decision)
            let form = ["uitslag": "ratified", "gehouden": "2026-11-20", "waarom": "Niet nodig"]
            for end in ["/resultaat", "/weg"] {
                #expect(try await greet.send(.post, place(decision, other) + end, form).status == 403)
                #expect(try await house.browser(.tom).send(.post, place(decision, other) + end, form).status == 404)
            }
            let foreign = try await house.decide(in: TestHouse.otherNetwork, by: .tom)
            let mixed = "/netwerken/\(decision.networkId)/besluiten/\(foreign.id)/bekrachtigingen"
            #expect(try await house.browser(.hanne).look(mixed).status == 404)
            let page = try await greet.get(place(decision, other))
            #expect(try page.fields(of: place(decision, other) + "/resultaat") == nil, "reads without a form")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an open proposal takes bodies and no results, and what was not taken takes neither`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            var open = Decided()
            (open.state, open.number) = (.open, 901)
            let decision = try await house.decide(open)
            let one = try await house.ask(Self.welkom, .board, of: decision)
            await #expect(throws: DecisionMoved.self) { try await house.give(.ratified, of: one, on: decision) }
            var failed = Decided()
            (failed.outcome, failed.number) = (.objection, 902)
            let other = try await house.decide(failed)
            await #expect(throws: DecisionMoved.self) { try await house.ask(Self.welkom, .board, of: other) }
            let hanne = try await house.browser(.hanne)
            #expect(try await hanne.get(place(other)).shows(RatificationText.notTaken))
            let welkom = try await house.partner(Self.welkom).rawValue
            #expect(try await hanne.send(.post, place(other), ["partner": welkom, "orgaan": "board"]).status == 409)
            var draft = Decided()
            draft.state = .draft
            #expect(try await hanne.look(place(house.decide(draft))).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner that left no longer holds a decision up, and dropping says why`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide()
            let hanne = try await house.browser(.hanne)
            let sport = try await house.ask(Self.sport, .college, of: decision)
            let welkom = try await house.ask(Self.welkom, .board, of: decision)
            try await house.give(.ratified, of: welkom, on: decision)
            let partner = try await house.partner(Self.sport)
            try await house.app.stores.database.write { db in
                try db.run("UPDATE partner SET deleted_at = 1 WHERE id = \(partner)")
            }
            #expect(try await house.standing(of: decision).isFinal)
            #expect(try await hanne.get(place(decision)).shows(RatificationText.left))
            await #expect(throws: DecisionMoved.self) { try await house.ask(Self.sport, .council, of: decision) }
            try await house.app.stores.database.write { db in
                try db.run("UPDATE partner SET deleted_at = NULL WHERE id = \(partner)")
            }
            let form = ["waarom": "Het college gaf dit al mee", "versie": "0"]
            #expect(try await hanne.send(.post, place(decision, sport) + "/weg", form).status == 303)
            let page = try await hanne.get(place(decision))
            #expect(try page.shows("Het college gaf dit al mee") && page.shows(RatificationText.dropped))
            #expect(try await house.standing(of: decision).isFinal)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `those who speak for a partner are reminded at most five times, and nobody else`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide()
            let first = try await house.ask(Self.welkom, .board, of: decision, by: "2026-11-24")
            let second = try await house.ask(Self.welkom, .generalMeeting, of: decision, by: "2026-11-24")
            let subject = "Nog te bekrachtigen: \(decision.title)"
            let count = { try await house.count("SELECT count(*) FROM mail WHERE subject = \(subject)") }
            await house.pass(2 * Decided.day)
            let names: [String] = try await house.values("SELECT DISTINCT recipient FROM mail WHERE subject = \(subject)")
            let speakers = try await Speakers(
                members: house.app.stores.members.members(of: decision.networkId),
                mandates: house.app.stores.agreements.mandates.mandates(in: decision.networkId), today: "2026-11-22"
            ).of(first.partnerId, alsoReplacements: true).filter { $0.address != nil }
            #expect(!names.isEmpty && Set(names) == Set(speakers.map(\.name)), "of one body and not of the one behind it")
            let each = try await count()
            await house.doDue()
            house.clock.set(house.clock.now - 3 * Decided.day)
            await house.doDue()
            #expect(try await count() == each, "not twice, and not with the clock set back")
            for _ in 0..<60 { await house.pass(Decided.day) }
            #expect(try await count() == 5 * each)
            try await house.give(.ratified, of: first, on: decision)
            for _ in 0..<60 { await house.pass(Decided.day) }
            #expect(try await count() > 5 * each, "now it is the turn of the other")
            #expect(try await count() == 10 * each)
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE subject IN (\(first.id), \(second.id))") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who is erased leaves the body and its result without a name`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide()
            let greet = try await house.person(Somebody.greet.rawValue)
            let one = try await house.ask(Self.welkom, .board, of: decision, as: .greet)
            let new = NewRatificationResult(result: .postponed, heldOn: "2026-11-20", nextOn: nil, reference: "", url: "", note: "Later")
            try await house.app.stores.agreements.ratifications.give(new, after: 0, of: one, on: decision, by: greet)
            #expect(try await house.browser(.greet).get("/instellingen/gegevens").shows(MyDataText.ratifications(2)))
            #expect(try await house.app.stores.erasures.erase(greet))
            let left = try await house.app.stores.agreements.ratifications.ratifications(of: decision.id, in: decision.networkId)
            #expect(left.map(\.askedName) == [nil] && left.first?.latest?.personName == nil && left.first?.latest?.note == "Later")
        }
    }
}
