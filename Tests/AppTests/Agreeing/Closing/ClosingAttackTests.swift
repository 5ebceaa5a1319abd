import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

/// What somebody could try, or what could befall a decision, on its way to being closed.
@Suite struct ClosingAttackTests {
    private static let day: TimeInterval = 24 * 3600

    @Test(arguments: TestEngine.allCases)
    func `withdrawing shows nothing that was secret or hidden`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hanne = try await house.browser(.hanne)
            let secret = try await house.propose("Wie zit voor?", .majority) { ($0.ballot, $0.isHidden) = (.secret, 1) }
            let hidden = try await house.propose("Samen één kalender", .gradients) { $0.isHidden = 1 }
            for decision in [secret, hidden] {
                try await house.open(decision)
                try await house.say(decision, "vzw Welkom", decision.isSecret ? .no : .block, "Kanarie in de mijn", by: .greet)
                let path = try await house.path() + "/besluiten/\(decision.id)"
                #expect(try await hanne.send(.post, path + "/intrekken", ["reden": "Even kijken"]).status == 303)
                for end in ["", "/geschiedenis", "/standpunten.csv"] {
                    let body = try await hanne.get(path + end).body
                    #expect(!body.contains("Kanarie") && !body.contains("verdeling"), "\(decision.title) \(end)")
                }
            }
            await house.pass(60)
            #expect(try await house.count("SELECT count(*) FROM ballot_paper WHERE decision_id = \(secret.id)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what held on the last day holds at the closing, however late that is`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await house.endDelegations()
            let decision = try await house.propose("Samen één kalender")
            let (sport, club, welkom) = ("Sportdienst Waterbeke", "Wandelclub Stap Mee", "vzw Welkom")
            _ = try await house.delegation(from: club, to: sport, in: TestHouse.network, by: .hanne, "2026-11-21", decision.closesOn)
            try await house.app.stores.database.write { db in
                try db.run("UPDATE partner SET active_until = \(decision.closesOn) WHERE name = \(welkom)")
            }
            try await house.open(decision)
            for voice in try await house.scene(decision).present where voice.name != club {
                try await house.say(decision, voice.name, .consent)
            }
            house.clock.set(house.clock.now + 17 * Self.day)
            await house.doDue()
            let scene = try await house.scene(decision)
            #expect(scene.voices.first { $0.name == club }?.standing == .delegated)
            #expect(scene.voices.first { $0.name == welkom }?.standing == .spoke && scene.decision.outcome == .taken)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an objection is not outrun by another text: it stands until its partner speaks again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            try await house.say(decision, "vzw Welkom", .objection, "Te duur voor ons")
            let hanne = try await house.browser(.hanne)
            let path = try await house.path() + "/besluiten/\(decision.id)"
            let text = [
                "titel": decision.title, "voorstel": "We doen dit samen,", "waarom": "Een komma", "gelezen": "1", "verwerkt-1": "Ja",
            ]
            #expect(try await hanne.send(.post, path + "/tekst", text).status == 303)
            for voice in try await house.scene(decision).present where voice.name != "vzw Welkom" {
                try await house.say(decision, voice.name, .consent, text: 2)
            }
            await house.pass(15 * Self.day)
            #expect(try await house.scene(decision).decision.outcome == .objection)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `in a network that lies in the bin nothing closes, and in a secret ballot who left is no longer waited for`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let secret = try await house.propose("Wie zit voor?", .majority) {
                ($0.ballot, $0.isHidden, $0.silence, $0.quorum) = (.secret, 1, .mustSpeak, .all)
            }
            try await house.open(secret)
            let names = try await house.scene(secret).present.map(\.name)
            for name in names { try await house.say(secret, name, .yes) }
            let partner = try await house.partner(names[0])
            let person = try await house.person(Somebody.hanne.rawValue)
            try await house.app.stores.partners.remove(try await house.app.stores.partners.find(partner, in: secret.networkId), by: person)
            let hanne = try await house.browser(.hanne)
            #expect(try await hanne.send(.post, house.path() + "/besluiten/\(secret.id)/sluiten").status == 303)
            #expect(try await house.scene(secret).decision.outcome == .taken, "everybody who is there has voted")
            let open = try await house.propose("Samen één kalender")
            try await house.open(open)
            try await house.app.stores.database.write { db in
                try db.run("UPDATE network SET deleted_at = \(house.clock.now) WHERE id = \(open.networkId)")
            }
            await house.pass(16 * Self.day)
            #expect(try await house.value("SELECT state FROM decision WHERE id = \(open.id)", as: String.self) == "open")
        }
    }
}
