import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct ClosingTests {
    private static let day: TimeInterval = 24 * 3600

    @Test(arguments: TestEngine.allCases)
    func `nobody closes while a partner can still speak; on its day it closes with who was not heard by name`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            try await house.endDelegations()
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let voices = try await house.scene(decision).present.map(\.name)
            for name in voices.dropFirst() { try await house.say(decision, name, .consent) }
            let hanne = try await house.browser(.hanne)
            let path = try await house.path() + "/besluiten/\(decision.id)"
            #expect(try await hanne.send(.post, path + "/sluiten").status == 303)
            #expect(try await house.scene(decision).decision.isOpen)
            await house.pass(15 * Self.day)
            let scene = try await house.scene(decision)
            #expect(scene.decision.outcome == .taken && scene.decision.closedAt != nil)
            #expect(scene.unheard.map(\.voice.name) == [voices[0]])
            #expect(scene.count.heard == voices.count - 1 && scene.count.count(.consent) == voices.count - 1, "silence is not counted")
            let page = try await house.browser(.lieve).get(path)
            #expect(try page.shows(DecisionText.notHeard(voices[0])) && page.shows(DecisionText.notHeardMeaning))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `closing twice is closing once, and a vote during closing is counted or refused, never lost`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender", .majority)
            try await house.open(decision)
            let names = try await house.scene(decision).present.map(\.name)
            for name in names { try await house.say(decision, name, .yes) }
            let all = house.app.stores.agreements
            let (network, hanne) = (decision.networkId, try await house.person(Somebody.hanne.rawValue))
            let partners = try await house.scene(decision).present.map(\.partnerId)
            let taken = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let new = NewPosition(
                            partnerId: partners[number % partners.count], textNumber: 1, stance: .no, optionPlace: nil,
                            reason: "Tijdens het sluiten \(number)", isPersonal: false)
                        do {
                            try await all.positions.take(new, on: decision, by: hanne, byLink: false)
                            return true
                        } catch {
                            return false
                        }
                    }
                    if number % 20 == 10 {
                        group.addTask {
                            do {
                                try await all.closing.close(decision.id, in: network, by: hanne)
                            } catch is DecisionMoved {
                                // The other was first.
                            } catch {
                                Issue.record(error)
                            }
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let scene = try await house.scene(decision)
            #expect(scene.decision.isClosed)
            #expect(scene.positions.count { $0.reason.hasPrefix("Tijdens") } == taken, "what was confirmed is there")
            let standing = scene.positions.filter(\.stands)
            let recount = scene.lines.compactMap(\.said?.stance)
            #expect(recount.count { $0 == .no } == standing.count { $0.stance == .no }, "the result equals a recount")
            #expect(
                try await house.count("SELECT count(*) FROM activity WHERE kind = 'decisionClosed' AND subject = \(decision.title)") == 1)
            await #expect(throws: DecisionMoved.self) { try await all.closing.close(decision.id, in: network, by: hanne) }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a closed decision never changes: not by its partners’ names, positions or a second statement`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            for voice in try await house.scene(decision).present { try await house.say(decision, voice.name, .consent) }
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            let path = try await house.path() + "/besluiten/\(decision.id)"
            #expect(try await hanne.send(.post, path + "/sluiten").status == 303)
            #expect(try await hanne.send(.post, path + "/uitspraak", ["uitspraak": "We houden één kalender."]).status == 303)
            let second = try await hanne.send(.post, path + "/uitspraak", ["uitspraak": "Toch twee kalenders."])
            #expect(second.status == 409 && second.body.contains("Toch twee kalenders."))
            let late = try await youssef.send(.post, path + "/standpunt", ["standpunt": "objection", "reden": "Spijt", "gelezen": "1"])
            #expect(late.status == 409 && late.body.contains("Spijt"))
            for (end, form) in [
                ("/tekst", ["titel": "Anders", "voorstel": "Anders", "waarom": "Anders", "gelezen": "1"]),
                ("/later", ["tegen": "2027-06-01", "waarom": "Later"]), ("/intrekken", ["reden": "Weg"]),
            ] {
                #expect(try await hanne.send(.post, path + end, form).status == 409, "\(end)")
            }
            let sport = try await house.partner("Sportdienst Waterbeke")
            try await house.app.stores.database.write { db in
                try db.run("UPDATE partner SET name = 'Dienst Beweging' WHERE id = \(sport)")
            }
            let scene = try await house.scene(decision)
            #expect(scene.decision.statement == "We houden één kalender." && scene.decision.title == "Samen één kalender")
            #expect(scene.voices.contains { $0.name == "Sportdienst Waterbeke" } && !scene.voices.contains { $0.name == "Dienst Beweging" })
            let next = try await hanne.get(try await house.path() + "/besluiten/nieuw?volgt=\(decision.id)")
            #expect(next.body.contains(decision.id.rawValue), "a new one follows it")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who was not heard may still join, and the decision stays what it was`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            var taken = Decided()
            taken.silent = ["Sportdienst Waterbeke"]
            let decision = try await house.decide(taken)
            let sport = try await house.partner("Sportdienst Waterbeke")
            let path = try await house.path() + "/besluiten/\(decision.id)"
            let youssef = try await house.browser(.youssef)
            #expect(try await youssef.get(path).shows(ClosingText.speakWhy))
            #expect(try await youssef.send(.post, path + "/alsnog/\(sport)", ["aansluiten": "misschien"]).status == 400)
            #expect(try await youssef.send(.post, path + "/alsnog/\(sport)", ["aansluiten": "nee", "reden": "Te vroeg"]).status == 303)
            #expect(try await youssef.send(.post, path + "/alsnog/\(sport)", ["aansluiten": "ja"]).status == 303)
            let scene = try await house.scene(decision)
            #expect(scene.afterwards.map(\.joins) == [0, 1] && scene.spoken(by: sport)?.joins == 1)
            #expect(scene.unheard.map(\.voice.name) == ["Sportdienst Waterbeke"], "it was not heard, and that stays so")
            // Youssef's mandate of the demo stands beside what he said, as it was that day.
            let spoken = try #require(scene.spoken(by: sport))
            #expect(spoken.heldLimit == .commit && spoken.heldAmount == 5000 && spoken.heldSubject == "jaarprogramma en uitleendienst")
            #expect(try await youssef.get(path).shows(MandateWords(language: .nl).limit(.commit, 5000, spoken.heldSubject)))
            #expect(try await youssef.get(path).shows(ClosingText.joined))
            let welkom = try await house.partner("vzw Welkom")
            #expect(try await youssef.send(.post, path + "/alsnog/\(welkom)", ["aansluiten": "ja"]).status == 403)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a clock that is set back dates nothing before what was said`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let names = try await house.scene(decision).present.map(\.name)
            try await house.say(decision, names[0], .consent)
            let said = house.clock.now
            house.clock.set(said - 30 * Self.day)
            for name in names { try await house.say(decision, name, .concern, "Met de klok terug") }
            try await house.app.stores.agreements.closing.close(decision.id, in: decision.networkId, by: nil)
            let scene = try await house.scene(decision)
            #expect(scene.positions.allSatisfy { $0.givenAt >= said })
            #expect(scene.positions.map(\.turn) == scene.positions.map(\.turn).sorted() && scene.positions[0].replacedTurn != nil)
            #expect(try #require(scene.decision.closedAt) >= said)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the last day moves later with a reason and never earlier`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let hanne = try await house.browser(.hanne)
            let path = try await house.path() + "/besluiten/\(decision.id)"
            #expect(try await hanne.send(.post, path + "/later", ["tegen": "2026-11-25", "waarom": "Haast"]).status == 422)
            #expect(try await hanne.send(.post, path + "/later", ["tegen": "2027-01-15"]).status == 422)
            #expect(
                try await hanne.send(.post, path + "/later", ["tegen": "2027-01-15", "waarom": "Het college komt samen"]).status == 303)
            await house.pass(15 * Self.day)
            let scene = try await house.scene(decision)
            #expect(
                scene.decision.isOpen && scene.decision.closesOn == "2027-01-15" && scene.moves.map(\.reason) == ["Het college komt samen"])
            #expect(try await house.browser(.lieve).get(path).body.contains("Het college komt samen"))
            await house.pass(45 * Self.day)
            #expect(try await house.scene(decision).decision.outcome == .noQuorum)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner that leaves is no longer waited for, and the review day wakes the coordinator`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await house.endDelegations()
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let names = try await house.scene(decision).present.map(\.name)
            for name in names.dropFirst() { try await house.say(decision, name, .consent) }
            let (hanne, person) = (try await house.browser(.hanne), try await house.person(Somebody.hanne.rawValue))
            let path = try await house.path() + "/besluiten/\(decision.id)"
            let gone = try await house.partner(names[0])
            try await house.app.stores.partners.remove(
                try await house.app.stores.partners.find(gone, in: decision.networkId), by: person)
            #expect(try await house.scene(decision).unheard.isEmpty)
            #expect(try await hanne.send(.post, path + "/sluiten").status == 303)
            let scene = try await house.scene(decision)
            #expect(scene.voices.first { $0.partnerId == gone }?.standing == .left && scene.decision.outcome == .taken)
            let form = ["uitspraak": "We houden één kalender.", "herbekijken": "2027-02-01"]
            #expect(try await hanne.send(.post, path + "/uitspraak", form).status == 303)
            await house.pass(40 * Self.day)
            #expect(try await house.scene(decision).voices.contains { $0.name == names[0] }, "its name stays when it is gone for good")
            try await house.app.stores.database.write { db in try db.run("DELETE FROM mail") }
            await house.pass(40 * Self.day)
            let woken: [String] = try await house.values("SELECT recipient FROM mail WHERE about = \(decision.id)")
            #expect(woken.contains(Somebody.hanne.rawValue) && !woken.contains(Somebody.youssef.rawValue))
            let again = try await house.browser(.hanne)
            #expect(try await again.get(path).shows(DecisionPageText.reviewNow))
            let review = ["oordeel": "stands", "vaststelling": "Werkt goed", "nummer": "1"]
            #expect(try await again.send(.post, path + "/herbekijken", review).status == 303)
            #expect(try await again.send(.post, path + "/herbekijken", review).status == 409, "two who look at it at once")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a proposal opens once, with at least two voices and a day to come`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            let hanne = try await house.person(Somebody.hanne.rawValue)
            let proposals = house.app.stores.agreements.proposals
            let opened = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        do {
                            try await proposals.open(decision, by: hanne)
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(opened == 1)
            let stale = try await house.propose("Te laat") { $0.closesOn = "2026-11-21" }
            await #expect(throws: ProposalProblem.self) { try await proposals.open(stale, by: hanne) }
            let numbers: [Int] = try await house.values(
                "SELECT number FROM decision WHERE network_id = \(decision.networkId) AND number IS NOT NULL")
            #expect(Set(numbers).count == numbers.count)
        }
    }
}
