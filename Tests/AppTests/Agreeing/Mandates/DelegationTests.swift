import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct DelegationTests {
    private func form(_ from: String, _ to: String, _ house: TestHouse, _ more: [String: String] = [:]) async throws -> [String: String] {
        ["vanaf": "2026-11-21", "tot": "2027-02-28", "reden": "Ouderschapsverlof"].merging([
            "partner": try await house.partner(from).rawValue, "spreker": try await house.partner(to).rawValue,
        ]) { $1 }.merging(more) { $1 }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner lets another with a voice speak, for at most a year and from today`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (list, youssef) = (try await house.path() + "/mandaten", try await house.browser(.youssef))
            let place = list + "/delegaties"
            for wrong in [
                ["spreker": try await house.partner("Sportdienst Waterbeke").rawValue],
                ["spreker": try await house.partner("Feestzaal De Sluis bv").rawValue], ["vanaf": "2026-11-20"], ["tot": "2026-11-20"],
                ["tot": "2027-11-22"], ["tot": ""], ["reden": ""],
            ] {
                let page = try await youssef.send(.post, place, form("Sportdienst Waterbeke", "OCMW Waterbeke", house, wrong))
                #expect(page.status == 422, "\(wrong)")
            }
            #expect(try await youssef.send(.post, place, form("Sportdienst Waterbeke", "OCMW Waterbeke", house)).status == 303)
            #expect(try await youssef.get(list).shows("OCMW Waterbeke spreekt voor Sportdienst Waterbeke"))
            let again = try await youssef.send(
                .post, place, form("Sportdienst Waterbeke", "vzw Welkom", house, ["vanaf": "2027-06-01", "tot": "2027-07-01"]))
            #expect(again.status == 409)
            #expect(try again.shows(DelegationText.overlap) && again.fields(of: place)?["reden"] == "Ouderschapsverlof")
            let id: String = try await house.value("SELECT id FROM delegation WHERE reason = 'Ouderschapsverlof'") ?? ""
            #expect(try await house.browser(.greet).send(.post, place + "/\(id)/einde").status == 403)
            for _ in 0..<2 { #expect(try await youssef.send(.post, place + "/\(id)/einde").status == (303)) }
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'delegationEnded'") == 1)
            #expect(try await youssef.send(.post, place, form("Sportdienst Waterbeke", "vzw Welkom", house)).status == 303)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two given at once one stays`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let given = try await withThrowingTaskGroup(of: Bool.self) { group in
                for holder in ["OCMW Waterbeke", "vzw Welkom", "Jeugddienst Waterbeke", "Cultuurdienst Waterbeke"] {
                    group.addTask {
                        do {
                            _ = try await house.delegation(
                                from: "Sportdienst Waterbeke", to: holder, in: TestHouse.network, by: .hanne)
                            return true
                        } catch is DelegationOverlap {
                            return false
                        }
                    }
                }
                return try await group.reduce(into: 0) { if $1 { $0 += 1 } }
            }
            #expect(given == 1)
            let partner = try await house.partner("Sportdienst Waterbeke")
            #expect(try await house.count("SELECT count(*) FROM delegation WHERE partner_id = \(partner)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `one that ran out makes room, and the partner that speaks keeps its voice or it is refused`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            _ = try await house.delegation(
                from: "Sportdienst Waterbeke", to: "vzw Welkom", in: TestHouse.network, by: .hanne, "2026-11-21", "2026-11-30")
            house.clock.set(house.clock.now + 20 * 24 * 3600)
            _ = try await house.delegation(
                from: "Sportdienst Waterbeke", to: "OCMW Waterbeke", in: TestHouse.network, by: .hanne, "2026-12-11", "2026-12-31")
            let all = try await house.app.stores.agreements.delegations.delegations(in: house.network())
            #expect(all.filter { $0.isValid(on: "2026-12-11") }.map(\.holderName) == ["OCMW Waterbeke", "Sportdienst Waterbeke"])
            let silent = try await house.partner("vzw Welkom")
            try await house.app.stores.database.write { db in try db.run("UPDATE partner SET has_voice = 0 WHERE id = \(silent)") }
            await #expect(throws: DelegationOverlap.self) {
                _ = try await house.delegation(from: "Jeugddienst Waterbeke", to: "vzw Welkom", in: TestHouse.network, by: .hanne)
            }
        }
    }
}
