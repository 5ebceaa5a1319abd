import Foundation
import HTTPTypes
import Localization
import Storage

@testable import App

/// A small network of Tom in which nothing is open yet.
struct EndingHouse: Sendable {
    let house: TestHouse
    let tom: Browser
    let path: String
    let id: Identifier

    static func open(_ engine: TestEngine, _ body: @escaping @Sendable (EndingHouse) async throws -> Void) async throws {
        try await TestHouse.open(engine) { house in try await body(try await EndingHouse(house)) }
    }

    init(_ house: TestHouse) async throws {
        self.house = house
        tom = try await house.browser(.tom)
        let made = try await tom.send(.post, "/netwerken", ["naam": "Een netwerk dat eindigt", "soort": "own"])
        path = String(made.location.prefix { $0 != "?" })
        id = Identifier(rawValue: String(path.split(separator: "/").last ?? ""))
    }

    var stores: Stores { house.app.stores }

    /// Two actions and what a partner brings in.
    func promise() async throws {
        let form = ["naam": "vzw De Brug", "soort-partner": "organisation"]
        _ = try await tom.send(.post, path + "/partners", form)
        let partner = try await partner()
        for body in ["Het verslag rondsturen", "De sleutels teruggeven"] {
            _ = try await tom.send(.post, path + "/acties", ["tekst": body, "partner": partner.id.rawValue])
        }
        let commitment = Commitment(
            id: stores.commitments.surroundings.identifier(), partnerId: partner.id, resource: .space, quantity: 200, unit: "lokalen",
            untilOn: nil, note: "op woensdag")
        try await stores.commitments.add(commitment, of: partner, by: try await house.person(Somebody.tom.rawValue))
    }

    func partner() async throws -> Partner {
        guard let partner = try await stores.partners.partners(in: id).first else { throw TestHouse.NotThere(what: "a partner") }
        return partner
    }

    /// What is still promised, by what it says.
    func promises() async throws -> [String: Identifier] {
        let open = try await stores.agreements.endings.unsettled(in: id, on: "2026-11-21")
        return Dictionary(uniqueKeysWithValues: open.promises.map { ($0.words(.nl), $0.id) })
    }

    /// A form in which everything is settled: the first action done, what is brought in goes on, the rest lapses.
    func settled() async throws -> [String: String] {
        var form = [
            "evaluatie": "We vonden elkaar.\nDe drempel is lager.", "wat-1": "De uitleendienst", "waar-1": "vzw De Brug",
            "zorg-1": "de coördinator daar",
        ]
        for (words, promise) in try await promises() {
            form["afloop-\(promise)"] = words.hasPrefix("Het verslag") ? "done" : words.hasPrefix("ruimte") ? "goesOn" : "lapses"
            form["noot-\(promise)"] = "Afgesproken op de laatste vergadering"
        }
        return form
    }

    var isEnded: Bool {
        get async throws { try await house.count("SELECT count(*) FROM network WHERE id = \(id) AND ended_at IS NOT NULL") == 1 }
    }

    func state(of action: String) async throws -> String? {
        try await house.value("SELECT state FROM action WHERE network_id = \(id) AND body = \(action)", as: String.self)
    }
}
