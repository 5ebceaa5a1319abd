import Localization

@testable import App

extension Access {
    private static let all = "/netwerken/:network/documenten"
    private static let one = all + "/:document"
    private static let section = one + "/artikels/:section"
    private static let text = ["titel": "Rubriek", "tekst": "Een andere tekst", "gelezen": "2"]

    /// Documents, their sections and versions. Youssef began the one that is tried.
    static let documents: [Access] = [
        insiders("GET " + all),
        participants("GET " + all + "/nieuw"),
        participants("POST " + all, ["schema": "startnota", "titel": "Startnota van de proef", "taal": "nl"]),
        coordinators("GET " + all + "/rubrieken/:scheme"),
        coordinators("POST " + all + "/rubrieken/:scheme", ["rubriek-trigger": "optional"]),
        insiders("GET " + one),
        writers("GET " + one + "/gegevens"),
        writers("POST " + one + "/gegevens", ["titel": "Een andere titel", "taal": "fr", "versie": "{edition}"]),
        coordinators("POST " + one + "/weg"),
        writers("GET " + one + "/artikels/nieuw"),
        writers("POST " + one + "/artikels", text),
        writers("GET " + section),
        writers("POST " + section, text),
        writers("POST " + section + "/weg", ["gelezen": "2"]),
        writers("POST " + section + "/terug", [:], [404, 404]),
        writers("POST " + section + "/op"),
        writers("POST " + section + "/neer"),
        insiders("GET " + one + "/versies"),
        insiders("GET " + one + "/versies/:number"),
        insiders("GET " + one + "/versies/rubriek/:section"),
        insiders("GET " + one + "/verschil"),
        writers("POST " + one + "/versies/:number/terug"),
    ]

    /// The coordinator, and who began it.
    private static func writers(_ route: String, _ form: [String: String] = [:], _ statuses: [Int]? = nil) -> Access {
        let isRead = route.hasPrefix("GET")
        return Access(
            route, form, (statuses ?? (isRead ? [200, 200] : [303, 303])) + [403, 403, 404, 404, isRead ? 303 : 401], round: "running")
    }
}

/// Documents to try things on: one with a dozen sections, and some to throw away.
struct DocumentSample {
    let values: [String: String]
    let each: [String: [String]]

    static func make(in house: TestHouse) async throws -> DocumentSample {
        let youssef = Somebody.youssef.rawValue
        let document = try await house.begin("De nota die iedereen probeert", by: youssef)
        let changes = (0..<12).map { ClauseChange(section: "s\($0)", title: "Rubriek \($0)", body: "Tekst", seen: 0) }
        try await house.app.stores.committing.documents.write(changes, to: document, by: house.person(youssef))
        let thrown = try await (0..<10).asyncMap { try await house.begin("Om weg te doen \($0)", by: youssef).id.rawValue }
        return DocumentSample(
            values: [":document": document.id.rawValue, ":section": "s0", ":scheme": "startnota", "{edition}": "1"],
            each: [":document": thrown, ":section": (1...10).map { "s\($0)" }])
    }

    static func foreign(in house: TestHouse) async throws -> [String: String] {
        let document = try await house.begin(in: TestHouse.otherNetwork, by: Somebody.tom.rawValue)
        return [":document": document.id.rawValue, ":section": "geen", ":scheme": "geen"]
    }
}
