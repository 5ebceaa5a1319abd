import Storage

@testable import App

extension Access {
    private static let bodies = "/netwerken/:network/besluiten/:decision/bekrachtigingen"
    private static let said = ["uitslag": "ratified", "gehouden": "2026-11-20", "versie": "0"]

    /// The bodies that ratify a decision, and the register. Youssef speaks for the sports service.
    static let ratifications: [Access] = [
        insiders("GET " + bodies),
        speakers("POST " + bodies, ["partner": "{sport}", "orgaan": "college"]),
        insiders("GET " + bodies + "/:ratification"),
        speakers("POST " + bodies + "/:ratification/resultaat", said),
        speakers("POST " + bodies + "/:ratification/weg", ["waarom": "Het college besliste al", "versie": "0"]),
        signedIn("GET /besluiten"),
        signedIn("GET /besluiten/register.csv"),
    ]

    private static func speakers(_ route: String, _ form: [String: String]) -> Access {
        Access(route, form, [303, 303, 403, 403, 404, 404, 401], round: "draft")
    }
}

/// A decision that two partners still bring home.
struct RatificationSample {
    let decision: String
    /// Youssef tries that of his own partner.
    let ratifications: [String]

    static func make(in house: TestHouse) async throws -> RatificationSample {
        var taken = Decided()
        (taken.title, taken.number) = ("Een gezamenlijke uitleendienst", 990)
        let decision = try await house.decide(taken)
        let youth = try await house.ask("Jeugddienst Waterbeke", .college, of: decision).id.rawValue
        let sport = try await house.ask("Sportdienst Waterbeke", .college, of: decision).id.rawValue
        return RatificationSample(decision: decision.id.rawValue, ratifications: (0..<10).map { $0 == 1 ? sport : youth })
    }
}
