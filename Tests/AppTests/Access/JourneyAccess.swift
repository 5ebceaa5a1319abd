@testable import App

extension Access {
    private static let way = "/netwerken/:network/traject"

    /// The way of a network and its end. The talk was written down by Youssef.
    static let journey: [Access] = [
        insiders("GET " + way),
        participants("POST " + way + "/mening", ["fase": "2"]),
        coordinators("GET " + way + "/fase"),
        coordinators("POST " + way + "/fase", ["naar": "1", "reden": "Er kwamen partners bij"]),
        participants("GET " + way + "/gesprekken/nieuw"),
        participants("POST " + way + "/gesprekken", ["thema": "acquaintance", "datum": "2026-11-21", "partner": ":partner"]),
        written("POST " + way + "/gesprekken/:talk/weg"),
        written("POST " + way + "/gesprekken/:talk/terug"),
        insiders("GET /netwerken/:network/afronden"),
        // While a round is open nobody can.
        Access("POST /netwerken/:network/afronden", [:], [422, 403, 403, 403, 404, 404, 401], round: "running"),
        coordinators("POST /netwerken/:network/afronden/heropenen", ["reden": "Er is weer werk"]),
    ]

    private static func written(_ route: String) -> Access {
        Access(route, [:], [303, 303, 403, 403, 404, 404, 401], round: "running")
    }
}

extension TestHouse {
    /// A talk that Youssef wrote down.
    func journeySamples() async throws -> [String: String] {
        [":talk": try await talk(in: TestHouse.network, by: .youssef)]
    }

    func foreignJourneySamples() async throws -> [String: String] {
        [":talk": try await talk(in: TestHouse.otherNetwork, by: .tom)]
    }

    private func talk(in network: String, by somebody: Somebody) async throws -> String {
        let store = app.stores.agreements.themeTalks
        let talk = NewThemeTalk(
            id: store.surroundings.identifier(), theme: .results, heldOn: "2026-11-20", partners: ["Sportdienst Waterbeke"], note: "")
        try await store.add(talk, in: try await self.network(network), by: try await person(somebody.rawValue))
        return talk.id.rawValue
    }
}
