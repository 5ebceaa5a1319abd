import Storage

@testable import App

extension Access {
    private static let promise = "/netwerken/:network/inbreng/:commitment"

    /// What was promised and delivered. The promise is of the sports service, for which Youssef comes.
    static let ledger: [Access] = [
        insiders("GET /netwerken/:network/inbreng"),
        insiders("GET /netwerken/:network/inbreng.csv"),
        insiders("GET " + promise),
        writers(
            "POST " + promise, ["datum": "2026-11-20", "hoeveel": "2", "eenheid": "uur per maand", "versie": "2"]),
        writers("GET " + promise + "/:delivery/terug"),
        writers("POST " + promise + "/:delivery/terug", ["waarom": "Het was een andere maand"]),
    ]

    private static func writers(_ route: String, _ form: [String: String] = [:]) -> Access {
        let isRead = route.hasPrefix("GET")
        let status = isRead ? 200 : 303
        return Access(route, form, [status, status, 403, 403, 404, 404, isRead ? 303 : 401], round: "draft")
    }
}

extension TestHouse {
    /// Ten deliveries of a promise, one for each that takes one back.
    func deliverySamples(of promise: String?) async throws -> [String] {
        let line = try await app.stores.committing.ledger.line(Identifier(rawValue: promise ?? ""), in: network())
        for _ in 0..<10 { try await deliver(10, of: line) }
        return try await now(line).deliveries.map(\.id.rawValue)
    }
}
