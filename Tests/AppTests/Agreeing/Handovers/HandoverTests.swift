import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct HandoverTests {
    /// Youssef's things at the sports service: his place, two mandates and two actions.
    private func prepared(_ house: TestHouse) async throws -> (place: String, items: [String: String]) {
        try await house.mandate(for: "Sportdienst Waterbeke", .agree, to: "Youssef El Amrani", by: .hanne)
        let (youssef, sport) = (try await house.person("Youssef El Amrani"), try await house.partner("Sportdienst Waterbeke"))
        let browser = try await house.browser(.youssef)
        for text in ["Zaal bespreken", "Folder nalezen"] {
            let form = ["tekst": text, "persoon": youssef.rawValue, "partner": sport.rawValue]
            #expect(try await browser.send(.post, house.path() + "/acties", form).status == 303)
        }
        let items: [String: String] = [
            "place": try await house.value("SELECT id FROM membership WHERE person_id = \(youssef) AND partner_id = \(sport)") ?? "",
            "commit": try await house.value("SELECT id FROM mandate WHERE person_id = \(youssef) AND reach = 'commit' AND ended_at IS NULL")
                ?? "",
            "agree": try await house.value("SELECT id FROM mandate WHERE person_id = \(youssef) AND reach = 'agree'") ?? "",
            "hall": try await house.value("SELECT id FROM action WHERE body = 'Zaal bespreken'") ?? "",
            "folder": try await house.value("SELECT id FROM action WHERE body = 'Folder nalezen'") ?? "",
        ]
        return (try await house.path() + "/mandaten/overdragen/\(youssef)", items)
    }

    private func choices(_ items: [String: String], to successor: String, _ chosen: [String: String], _ house: TestHouse) async throws
        -> [String: String]
    {
        var form = ["opvolger": try await house.person(successor).rawValue, "waarom": "Ander werk"]
        for (name, choice) in chosen { form["keuze-\(items[name] ?? "")"] = choice }
        return form
    }

    @Test(arguments: TestEngine.allCases)
    func `everything passes one by one in one act, and the successor reads it in a mail`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (place, items) = try await prepared(house)
            let hanne = try await house.browser(.hanne)
            #expect(try await hanne.get(place).shows("vertegenwoordiger voor Sportdienst Waterbeke"))
            var form = try await choices(
                items, to: "Elke Persyn",
                ["place": "handOver", "commit": "handOver", "agree": "end", "hall": "handOver", "folder": "leave"], house)
            let asked = try await hanne.send(.post, place, form)
            #expect(asked.status == 422, "who gives the mandate is asked")
            #expect(try asked.fields(of: place)?["keuze-\(items["agree"] ?? "")"] == "end")
            form["gegeven-\(items["commit"] ?? "")"] = "diensthoofd"
            let done = try await hanne.send(.post, place, form)
            #expect(done.status == 303)
            let (elke, youssef) = (try await house.person("Elke Persyn"), try await house.person("Youssef El Amrani"))
            let page = try await hanne.get(done.location)
            #expect(
                try page.shows("Van Youssef El Amrani aan Elke Persyn") && page.shows("Zaal bespreken") && !page.shows("Folder nalezen"))
            let role: String? = try await house.value("SELECT role FROM membership WHERE person_id = \(elke) AND ended_at IS NULL")
            #expect(role == "representative", "one place, with the greater role")
            let mandates = try await house.app.stores.agreements.mandates.mandates(in: house.network())
            let new = try #require(mandates.first { $0.personId == elke })
            #expect(new.amount == 5000 && new.givenBy == "diensthoofd" && new.startsOn == "2026-11-21" && new.isValid(on: "2026-11-21"))
            #expect(mandates.filter { $0.personId == youssef }.allSatisfy { $0.endedWhy == "Ander werk" })
            #expect(try await house.value("SELECT person_id FROM action WHERE body = 'Zaal bespreken'") == elke.rawValue)
            #expect(try await house.value("SELECT person_id FROM action WHERE body = 'Folder nalezen'") == youssef.rawValue)
            let letter: String =
                try await house.value(
                    "SELECT body FROM mail WHERE recipient = 'Elke Persyn' AND body NOT LIKE '%/b/%' ORDER BY id DESC LIMIT 1") ?? ""
            #expect(letter.contains("vertegenwoordiger voor Sportdienst Waterbeke") && letter.contains("Zaal bespreken"))
            let links = try await house.count("SELECT count(*) FROM mail WHERE recipient = 'Elke Persyn' AND body LIKE '%/b/%'")
            #expect(links > 0, "and who takes over is asked what is still open")
            #expect(!letter.contains("Folder nalezen") && !letter.contains("informeel"), "only what is taken over")
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'representationHandedOver'") == 1)
            #expect(try await house.browser(.youssef).look(house.path()).status == 404, "the place has ended")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `when one thing changed meanwhile nothing happens at all`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (place, items) = try await prepared(house)
            let hanne = try await house.browser(.hanne)
            let form = try await choices(items, to: "Elke Persyn", ["place": "end", "hall": "handOver", "agree": "end"], house)
            let stores = house.app.stores
            let network = try await house.network()
            let person = try await house.person("Hanne Vermeersch")
            let agree = try await stores.agreements.mandates.find(Identifier(rawValue: items["agree"] ?? ""), in: network)
            let member = try await stores.members.members(of: network).first { $0.membershipId.rawValue == items["place"] }
            let plan = HandoverPlan(
                networkId: network, giver: try await house.person("Youssef El Amrani"), giverName: "Youssef El Amrani", taker: nil,
                steps: [
                    .init(item: .place(try #require(member)), choice: .end, mandate: nil),
                    .init(item: .mandate(agree), choice: .end, mandate: nil),
                ], why: "Ander werk")
            try await stores.agreements.mandates.end(agree, why: "Al voorbij", by: person)
            let before = try await house.everythingKept()
            await #expect(throws: HandoverConflict.self) {
                _ = try await stores.agreements.handovers.handOver(plan, letters: [], by: person)
            }
            #expect(try await house.everythingKept() == before)
            #expect(try await hanne.send(.post, place, form).status == 303, "what is not there any more stays out of it")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the last coordinator stays, and nothing of it is done`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let network = try await house.path(TestHouse.otherNetwork)
            let (tom, browser) = (try await house.person("Tom Claes"), try await house.browser(.tom))
            let mandate = try await house.mandate(
                for: "Dienst Gezin Zandhoven-aan-Zee", .sign, to: "Tom Claes", by: .tom, in: TestHouse.otherNetwork)
            let other = try await house.network(TestHouse.otherNetwork)
            // As the maker of the network and as one of a partner.
            let own: [String] = try await house.values("SELECT id FROM membership WHERE person_id = \(tom) AND network_id = \(other)")
            let place = network + "/mandaten/overdragen/\(tom)"
            var form = ["waarom": "Pensioen", "keuze-\(mandate)": "end"]
            for one in own { form["keuze-\(one)"] = "end" }
            let before = try await house.everythingKept()
            let page = try await browser.send(.post, place, form)
            #expect(page.status == 409)
            #expect(try page.shows(HandoverText.lastCoordinator))
            #expect(try await house.everythingKept() == before)
            for one in own { form["keuze-\(one)"] = "handOver" }
            form["opvolger"] = try await house.person("Nathalie Degroote").rawValue
            let gone = try await browser.send(.post, place, form)
            #expect(
                gone.status == 303 && gone.location.hasPrefix("/mijn-plek"), "who hands over the own place is not in the network any more")
            let nathalie = try await house.person("Nathalie Degroote")
            let roles: [String] = try await house.values("SELECT role FROM membership WHERE person_id = \(nathalie) AND ended_at IS NULL")
            #expect(roles == ["coordinator", "coordinator"])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a representative hands over what is of the own partner, and never who coordinates`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (place, items) = try await prepared(house)
            let (youssef, greet) = (try await house.browser(.youssef), try await house.browser(.greet))
            #expect(try await greet.look(place).status == 403)
            #expect(try await house.browser(.lieve).look(place).status == 403)
            #expect(try await house.browser(.tom).look(place).status == 404)
            #expect(try await youssef.look(place).status == 200, "oneself too")
            let list = try await house.path() + "/mandaten/overdragen/"
            #expect(try await youssef.look(list + "\(house.person("Wim Haesebrouck"))").status == 200)
            #expect(try await youssef.look(list + "\(house.person("Hanne Vermeersch"))").status == 403)
            // Geert represents the culture service, of which Hanne is the coordinator.
            let own: String = try await house.value("SELECT id FROM membership WHERE person_id = \(house.person("Hanne Vermeersch"))") ?? ""
            let geert = Browser(house)
            let link = try await house.app.stores.signIns.link(for: house.person("Geert Lievens"))
            try await geert.post("/aanmelden/\(link.text)")
            let form = ["opvolger": try await house.person("Geert Lievens").rawValue, "waarom": "x", "keuze-\(own)": "handOver"]
            let tried = try await geert.send(.post, list + "\(house.person("Hanne Vermeersch"))", form)
            #expect(tried.status == 403 || tried.status == 422)
            #expect(try await house.count("SELECT count(*) FROM membership WHERE id = \(own) AND ended_at IS NULL") == 1)
            let none = try await choices(items, to: "Tom Claes", ["hall": "handOver"], house)
            #expect(try await youssef.send(.post, place, none).status == 422, "nobody from elsewhere")
            let nothing = try await choices(items, to: "Elke Persyn", [:], house)
            #expect(try await youssef.send(.post, place, nothing).status == 422)
        }
    }
}
