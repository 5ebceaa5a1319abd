import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct EndingTests {
    @Test(arguments: TestEngine.allCases)
    func `a network with an open round or decision does not end`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let place = try await house.path() + "/afronden"
            let hanne = try await house.browser(.hanne)
            let refused = try await hanne.send(.post, place, ["evaluatie": "Klaar", "niets": "1"])
            #expect(refused.status == 422)
            #expect(try refused.shows(EndingText.closeFirst) && refused.shows(TestHouse.running))
            #expect(try await house.count("SELECT count(*) FROM network WHERE ended_at IS NOT NULL") == 0)
            let lieve = try await house.browser(.lieve)
            #expect(try await lieve.get(place).shows(EndingText.askCoordinator))
        }
        try await EndingHouse.open(engine) { one in
            var round = try await one.house.round(TestHouse.running)
            round = Round(
                id: one.stores.rounds.surroundings.identifier(), networkId: one.id, instrumentKey: round.instrumentKey,
                instrumentVersion: round.instrumentVersion, form: round.form, name: "Een meting voor later", purpose: "", moment: .free,
                mode: .open, smallestGroup: 5, nowLabel: "nu", invitationText: "", opensAt: one.house.clock.now + 3600,
                closesAt: one.house.clock.now + 7200)
            try await one.stores.rounds.add(round, by: try await one.house.person("Tom Claes"))
            let form = ["evaluatie": "Klaar", "niets": "1"]
            #expect(try await one.tom.send(.post, one.path + "/afronden", form).status == 422, "it will open by itself")
            try await one.stores.database.write { db in try db.run("UPDATE network SET ended_at = 1 WHERE id = \(one.id)") }
            await #expect(throws: OpeningProblem.alreadyOpened) { try await one.stores.passage.open(round.id, by: nil) }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a decision on which positions are taken comes first`(_ engine: TestEngine) async throws {
        try await EndingHouse.open(engine) { one in
            try await one.stores.database.write { db in
                try db.run(
                    """
                    INSERT INTO decision (id, network_id, number, state, level, title, body, reason, occasion, way, ballot, is_hidden, quorum,
                        silence, needs, closes_on, text_number, turn, last_at, version, proposed_at, opened_at, closes_at)
                    VALUES ('d', \(one.id), 1, 'open', 'network', 'Een nieuw loket', 'Wij openen een loket.', '', '', 'consent', 'named', 0,
                        'half', 'notBound', 'agree', '2026-12-01', 1, 0, 1, 1, 1, 1, 2)
                    """)
            }
            let refused = try await one.tom.send(.post, one.path + "/afronden", ["evaluatie": "Klaar", "niets": "1"])
            #expect(refused.status == 422)
            #expect(try refused.shows("Een nieuw loket"))
            #expect(try await !one.isEnded)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `everything that was promised is settled with the end, or nothing is`(_ engine: TestEngine) async throws {
        try await EndingHouse.open(engine) { one in
            try await one.promise()
            let place = one.path + "/afronden"
            let whole = try await one.settled()
            let action = try #require(try await one.promises()["De sleutels teruggeven"])
            for left in ["evaluatie", "afloop-\(action)", "waar-1", "zorg-1", "wat-1"] {
                let refused = try await one.tom.send(.post, place, whole.filter { $0.key != left })
                #expect(refused.status == 422, "\(left)")
                let kept = left == "evaluatie" ? "wat-1" : "evaluatie"
                #expect(try refused.fields(of: place)?[kept] == whole[kept])
            }
            #expect(try await one.tom.send(.post, place, whole.merging(["niets": "1"]) { $1 }).status == 422, "one of both")
            let more = try await one.tom.send(.post, place, whole.merging(["doe": "meer"]) { $1 })
            #expect(more.status == 200)
            #expect(try more.fields(of: place)?["wat-4"] == "" && more.fields(of: place)?["wat-1"] == "De uitleendienst")
            #expect(try await !one.isEnded)
            #expect(try await one.state(of: "Het verslag rondsturen") == "open")
            #expect(try await one.tom.send(.post, place, whole).status == 303)
            #expect(try await one.isEnded)
            #expect(try await one.state(of: "Het verslag rondsturen") == "done")
            #expect(try await one.state(of: "De sleutels teruggeven") == "dropped")
            let page = try await one.tom.get(place)
            for words in ["De drempel is lager.", "De uitleendienst", "de coördinator daar", "vzw De Brug", "2 lokalen"] {
                #expect(try page.shows(words), "\(words)")
            }
            let ended = try await one.stores.agreements.endings.endings(of: one.id)
            #expect(ended.count == 1 && ended.first?.settlements.count == 3)
            #expect(try await one.house.count("SELECT count(*) FROM activity WHERE kind = 'networkEnded' AND network_id = \(one.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was promised since it was read is asked first, and ending twice at once is ending once`(_ engine: TestEngine) async throws {
        try await EndingHouse.open(engine) { one in
            try await one.promise()
            let (endings, tom) = (one.stores.agreements.endings, try await one.house.person("Tom Claes"))
            let network = try await one.stores.networks.find(one.id, for: tom).network
            let open = try await endings.unsettled(in: one.id, on: "2026-11-21")
            let word = FinalWord(
                evaluation: "Klaar",
                settled: open.promises.map { FinalWord.Settled(promise: $0, body: $0.words(.nl), outcome: .done, note: "") }, anchors: [])
            let few = FinalWord(evaluation: "Klaar", settled: Array(word.settled.dropLast()), anchors: [])
            await #expect(throws: EndingConflict.changed) { try await endings.end(network, with: few, on: "2026-11-21", by: tom) }
            #expect(try await !one.isEnded)
            #expect(try await one.state(of: "Het verslag rondsturen") == "open", "nothing was settled")
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask { do { try await endings.end(network, with: word, on: "2026-11-21", by: tom) } catch {} }
                }
            }
            #expect(try await one.isEnded)
            #expect(try await endings.endings(of: one.id).count == 1)
            await #expect(throws: EndingConflict.isEnded) { try await endings.end(network, with: word, on: "2026-11-21", by: tom) }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `reopening needs a reason, is kept, and makes it a network again`(_ engine: TestEngine) async throws {
        try await EndingHouse.open(engine) { one in
            let place = one.path + "/afronden"
            let form = ["evaluatie": "Klaar", "niets": "1"]
            #expect(try await one.tom.send(.post, place, form).status == 303)
            #expect(try await one.tom.send(.post, one.path + "/acties", ["tekst": "Nog iets"]).status == 409)
            #expect(try await one.tom.get(one.path).shows(LayoutText.howItEnded))
            #expect(try await one.tom.get("/mijn-plek").shows("Afgerond op 21 november 2026"))
            #expect(try await one.tom.send(.post, place + "/heropenen").status == 422)
            let why = "De gemeente vroeg om verder te gaan"
            for _ in 0..<2 { #expect(try await one.tom.send(.post, place + "/heropenen", ["reden": why]).status == 303) }
            #expect(try await one.tom.send(.post, one.path + "/acties", ["tekst": "Nog iets"]).status == 303)
            #expect(try await one.tom.get(place).shows(why))
            let action = try #require(try await one.promises()["Nog iets"])
            #expect(try await one.tom.send(.post, place, form.merging(["afloop-\(action)": "lapses"]) { $1 }).status == 303)
            let endings = try await one.stores.agreements.endings.endings(of: one.id)
            #expect(endings.map(\.line.number) == [2, 1] && endings.last?.line.reason == why && endings.first?.line.reopenedAt == nil)
            #expect(try await one.house.count("SELECT count(*) FROM network_reopening WHERE network_id = \(one.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `in an archive everything is read as before and nothing is written but what the law and the bin ask`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.openWithSamples(engine) { house, samples in
            let network = try await house.network()
            try await house.app.stores.database.write { db in
                try db.run("UPDATE network SET ended_at = \(house.clock.now) WHERE id = \(network)")
            }
            let inside = Access.table.filter { $0.path.hasPrefix("/netwerken/:network/") }
            let before = try await house.everythingKept()
            for somebody in [Somebody.hanne, .youssef, .lieve] {
                let browser = samples.browser(somebody, in: house)
                for row in inside where row.isWrite {
                    let path = try await samples.path(row, in: house)
                    guard !NetworkArchive.takes(path) else { continue }
                    let page = try await browser.send(.post, path, samples.form(row))
                    #expect(page.status == 409, "\(somebody) \(row)")
                    #expect(try page.shows("Dit netwerk is afgerond"))
                }
            }
            #expect(try await house.everythingKept() == before)
            let lieve = samples.browser(.lieve, in: house)
            for row in inside where !row.isWrite {
                let page = try await lieve.look(samples.path(row, in: house))
                #expect(page.status == row.status(for: .lieve), "\(row)")
                // What is drawn on a wall or as a sheet has no frame around it.
                if page.body.contains("class=\"rooms\"") { #expect(page.body.contains("je leest het archief"), "\(row)") }
            }
            for act in NetworkArchive.acts {
                let path = "/netwerken/:network/" + act
                #expect(inside.contains { $0.isWrite && $0.path == path }, "\(act) is no route")
            }
            #expect(try await lieve.send(.post, house.path() + "/verlaten").status == 303)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who is erased stands no longer at the end of a network`(_ engine: TestEngine) async throws {
        try await EndingHouse.open(engine) { one in
            try await one.promise()
            let siham = try await one.house.person("Siham Kaddouri")
            let partner = try await one.partner()
            let new = NewMember(
                name: "Siham Kaddouri", address: Cast.address("Siham Kaddouri"), partner: partner.id, role: .member, language: .nl)
            let tom = try await one.house.person("Tom Claes")
            try await one.stores.members.add(new, to: one.id, by: tom)
            try await one.stores.database.write { db in try db.run("UPDATE action SET person_id = \(siham) WHERE network_id = \(one.id)") }
            let form = try await one.settled().merging(["zorg-1": "Siham Kaddouri"]) { $1 }
            #expect(try await one.tom.send(.post, one.path + "/afronden", form).status == 303)
            #expect(try await one.tom.get(one.path + "/afronden").shows("Siham Kaddouri"))
            #expect(try await one.stores.erasures.erase(siham))
            #expect(try await !one.tom.get(one.path + "/afronden").shows("Siham Kaddouri"))
        }
    }
}
