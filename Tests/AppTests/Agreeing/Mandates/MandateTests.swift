import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct MandateTests {
    private static let form = ["grens": "commit", "bedrag": "5.000 euro", "gegeven": "=vast bureau", "vanaf": "2026-09-01"]

    private func fields(_ partner: String, _ person: String, _ house: TestHouse, _ more: [String: String] = [:]) async throws -> [String:
        String]
    {
        Self.form.merging(["partner": try await house.partner(partner).rawValue, "persoon": try await house.person(person).rawValue]) { $1 }
            .merging(more) { $1 }
    }

    @Test(arguments: TestEngine.allCases)
    func `a mandate tells who may say what, since when, and when it was written down`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (list, hanne) = (try await house.path() + "/mandaten", try await house.browser(.hanne))
            #expect(try await hanne.get(list).shows("Woonmaatschappij Bekeland Een mandaat geven"), "nobody speaks for it")
            let form = try await fields(
                "Woonmaatschappij Bekeland", "Filip Staelens", house, ["vervanger": house.person("Wim Haesebrouck").rawValue])
            #expect(try await hanne.send(.post, list, form).status == 303)
            let page = try await house.browser(.lieve).get(list)
            #expect(try page.shows("Filip Staelens mag vastleggen tot 5.000 euro, over alles"))
            #expect(try page.shows("bij afwezigheid: Wim Haesebrouck") && page.shows("opgeschreven op 21 november 2026"))
            #expect(try !page.shows("Woonmaatschappij Bekeland Een mandaat geven") && !page.shows(MandateText.new), "a reader only reads")
            let file = try await house.browser(.lieve).look(list + "/mandaten.csv").body
            #expect(file.contains("'=vast bureau") && file.contains("5000"))
            #expect(
                try await house.value("SELECT subject FROM activity WHERE kind = 'mandateGiven' ORDER BY id DESC LIMIT 1")
                    == "Woonmaatschappij Bekeland")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is missing or does not fit is said, and everything typed stays`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (list, hanne) = (try await house.path() + "/mandaten", try await house.browser(.hanne))
            let wim = try await house.person("Wim Haesebrouck").rawValue
            let before = try await house.count("SELECT count(*) FROM mandate")
            for wrong in [
                ["partner": "elders"], ["persoon": "niemand"], ["grens": "alles"], ["bedrag": ""], ["bedrag": "veel"], ["bedrag": "-5"],
                ["bedrag": "99999999999"], ["grens": "sign"], ["gegeven": ""], ["vanaf": "gisteren"], ["tot": "2026-08-31"],
                ["persoon": wim, "vervanger": wim], ["vervanger": "niemand"], ["onderwerp": String(repeating: "x", count: 301)],
                ["persoon": try await house.person("Tom Claes").rawValue],
            ] {
                let page = try await hanne.send(.post, list, fields("OCMW Waterbeke", "Els Verstraete", house, wrong))
                #expect(page.status == 422, "\(wrong)")
                #expect(try page.fields(of: list)?["gegeven"] == (wrong["gegeven"] ?? "=vast bureau"))
            }
            #expect(try await house.count("SELECT count(*) FROM mandate") == before)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a representative writes for the own partner and for no other`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (list, youssef) = (try await house.path() + "/mandaten", try await house.browser(.youssef))
            #expect(try await youssef.send(.post, list, fields("Sportdienst Waterbeke", "Elke Persyn", house)).status == 303)
            #expect(try await youssef.send(.post, list, fields("OCMW Waterbeke", "Els Verstraete", house)).status == 403)
            let other: String = try await house.value("SELECT id FROM mandate WHERE given_by = 'vast bureau'") ?? ""
            #expect(try await youssef.look(list + "/\(other)/einde").status == 403)
            #expect(try await youssef.send(.post, list + "/\(other)/einde", ["waarom": "x"]).status == 403)
            #expect(try await youssef.send(.post, list + "/\(other)/vervangen", Self.form).status == 403)
            let delegation = ["partner": try await house.partner("OCMW Waterbeke").rawValue]
            #expect(try await youssef.send(.post, list + "/delegaties", delegation).status == 403)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `replacing ends the old and gives the new in one act, and only once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let list = try await house.path() + "/mandaten"
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            let old = try await house.mandate(for: "Sportdienst Waterbeke", .agree, to: "Elke Persyn", by: .hanne)
            let place = list + "/\(old)/vervangen"
            var form = try #require(try await hanne.get(place).fields(of: place))
            #expect(form["persoon"] == (try await house.person("Elke Persyn").rawValue) && form["vanaf"] == "2026-11-21")
            #expect(try await hanne.send(.post, place, form).status == 422, "a reason is asked")
            (form["waarom"], form["grens"]) = ("Zij mag nu tekenen", "sign")
            var other = try #require(try await youssef.get(place).fields(of: place)).merging(["waarom": "Ik ook"]) { $1 }
            other["persoon"] = try await house.person("Nele Windels").rawValue
            #expect(try await hanne.send(.post, place, form).status == 303)
            let clash = try await youssef.send(.post, place, other)
            #expect(clash.status == 409)
            #expect(try clash.shows(MandateText.conflict) && clash.fields(of: place)?["persoon"] == other["persoon"])
            let late = try await youssef.send(.post, list + "/\(old)/einde", ["waarom": "Ook ik"])
            #expect(late.status == 409)
            let all = try await house.app.stores.agreements.mandates.mandates(in: house.network())
            let ended = try #require(all.first { $0.id == old })
            #expect(ended.endedWhy == "Zij mag nu tekenen" && ended.endedOn == "2026-11-21" && !ended.isValid(on: "2026-11-21"))
            #expect(all.filter { $0.partnerId == ended.partnerId && $0.limit == .sign && $0.isValid(on: "2026-11-21") }.count == 1)
            #expect(try await hanne.look(place).status == 404, "what ended is not replaced")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who left the network counts for nobody, and an erased name is gone`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let filip = try await house.person("Filip Staelens")
            let id = try await house.mandate(for: "Woonmaatschappij Bekeland", .sign, to: "Filip Staelens", by: .hanne)
            let list = try await house.path() + "/mandaten"
            let hanne = try await house.browser(.hanne)
            try await house.app.stores.database.write { db in
                try db.run("UPDATE membership SET ended_at = 1 WHERE person_id = \(filip)")
                try db.run("UPDATE mandate SET given_by = 'Filip Staelens' WHERE id = \(id)")
            }
            let page = try await hanne.get(list)
            #expect(try page.shows(MandateText.gone) && page.shows("Woonmaatschappij Bekeland Een mandaat geven"))
            #expect(try await house.app.stores.erasures.erase(filip))
            let after = try await hanne.get(list)
            #expect(try !after.shows("Filip Staelens") && after.shows(MandateText.erased))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner in the bin has no mandates, and one that is gone took them along`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (partner, network) = (try await house.partner("Sportdienst Waterbeke"), try await house.network())
            let id = try await house.mandate(for: "Sportdienst Waterbeke", .agree, to: "Elke Persyn", by: .hanne)
            let stores = house.app.stores
            try await stores.partners.remove(stores.partners.find(partner, in: network), by: house.person("Hanne Vermeersch"))
            #expect(try await !stores.agreements.mandates.mandates(in: network).contains { $0.partnerId == partner })
            #expect(try await !stores.agreements.delegations.delegations(in: network).contains { $0.holderId == partner })
            #expect(try await house.browser(.hanne).look(house.path() + "/mandaten/\(id)/einde").status == 404)
            try await stores.retention.apply()
            house.clock.set(house.clock.now + 31 * 24 * 3600)
            try await stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM mandate WHERE partner_id = \(partner)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who has a mandate, replaces somebody or wrote one down takes that along`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            for (somebody, part, subject) in [
                (Somebody.youssef, "holder", "jaarprogramma en uitleendienst"), (.hanne, "writer", "tegemoetkoming in lidgelden"),
            ] {
                let file = try await house.browser(somebody).look("/instellingen/gegevens/bestand").body
                #expect(file.contains("\"\(part)\"") && file.contains(subject))
            }
            let greet = try await house.browser(.greet).look("/instellingen/gegevens/bestand").body
            #expect(!greet.contains("uitleendienst"))
        }
    }
}
