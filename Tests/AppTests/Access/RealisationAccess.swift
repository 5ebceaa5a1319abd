import Storage

@testable import App

extension Access {
    private static let project = "/netwerken/:network/documenten/:document/project"
    private static let list = "/netwerken/:network/realisaties"
    private static let row = [
        "doel": "{goal}", "wat": "Iets anders", "eenheid": "kinderen", "streef": "12", "tegen": "2027-01-31",
    ]
    private static let realised = ["wat": "Iets dat lukte", "van": "2026-11-20", "alt": "Een vlag", "akkoord": "1"]

    /// A project that Youssef began, and what it wants to reach.
    static let projects: [Access] =
        [insiders("GET " + project)]
        + ProjectPart.allCases.flatMap { part -> [Access] in
            let list = "\(project)/\(part.rawValue)"
            let one = "\(list)/:\(part.parameter)"
            return [
                makers("GET \(list)/nieuw"), makers("POST \(list)", row), makers("GET \(one)"), makers("POST \(one)", row),
                makers("POST \(one)/weg"),
            ] + (part == .milestone ? [] : [makers("POST \(one)/terug")])
        } + [
            insiders("GET " + project + "/indicatoren/:indicator/waarden"),
            participants("POST " + project + "/indicatoren/:indicator/waarden", ["waarde": "7", "dag": "2026-11-20"]),
            participants("POST " + project + "/mijlpalen/:milestone/klaar", ["gedaan": "2026-11-20"]),
        ]

    /// What Youssef wrote down as realised, with a photo.
    static let realisations: [Access] = [
        insiders("GET " + list), insiders("GET " + list + ".csv"), participants("GET " + list + "/nieuw"),
        participants("POST " + list, realised.filter { !["alt", "akkoord"].contains($0.key) }),
        makers("GET " + list + "/:realisation"), makers("POST " + list + "/:realisation", realised),
        makers("POST " + list + "/:realisation/weg"), makers("POST " + list + "/:realisation/terug"),
        insiders("GET " + list + "/:realisation/foto"),
    ]

    /// The coordinator, and who made it.
    private static func makers(_ route: String, _ form: [String: String] = [:]) -> Access {
        let isRead = route.hasPrefix("GET")
        let status = isRead ? 200 : 303
        return Access(route, form, [status, status, 403, 403, 404, 404, isRead ? 303 : 401], round: "running")
    }
}

/// A project to try things on, with something to take out for each that does, and something that was realised.
struct RealisationSample {
    let values: [String: String]
    let each: [String: [String]]

    static func make(in house: TestHouse) async throws -> RealisationSample {
        let document = try await house.beginProject("Het project dat iedereen probeert")
        let goal = try await house.goal("Een doel dat blijft", in: document)
        let (thrown, left) = try await (0..<10).asyncMap { number in
            let thrown = try await house.goal("Doel \(number)", in: document)
            return (thrown.id.rawValue, try await house.indicator("Indicator \(number)", of: goal, in: document).id.rawValue)
        }.reduce(into: ([String](), [String]())) { lists, pair in
            lists.0.append(pair.0)
            lists.1.append(pair.1)
        }
        let milestones = try await (0..<10).asyncMap {
            try await house.milestone("Mijlpaal \($0)", by: "2026-12-01", in: document).id.rawValue
        }
        let one = try await house.realise(["alt": "Een vlag", "akkoord": "1"], photo: try SentPhoto.png())
        return RealisationSample(
            values: [
                "{project}": document.id.rawValue, "{goal}": goal.id.rawValue, ":goal": goal.id.rawValue, ":indicator": left[9],
                ":milestone": milestones[9], ":realisation": one.id.rawValue,
            ], each: [":goal": thrown, ":indicator": left, ":milestone": milestones])
    }

    static func foreign(in house: TestHouse) async throws -> [String: String] {
        let document = try await house.beginProject(in: TestHouse.otherNetwork, by: .tom)
        let goal = try await house.goal(in: document, by: .tom)
        return [
            ":goal": goal.id.rawValue, ":indicator": try await house.indicator(of: goal, in: document).id.rawValue,
            ":milestone": try await house.milestone(by: "2026-12-01", in: document).id.rawValue,
            ":realisation": try await house.realise(in: TestHouse.otherNetwork, by: .tom).id.rawValue,
        ]
    }
}
