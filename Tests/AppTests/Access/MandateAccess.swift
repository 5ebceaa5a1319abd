import Storage

@testable import App

extension Access {
    private static let list = "/netwerken/:network/mandaten"
    private static let charterPath = "/netwerken/:network/vertrouwen"
    private static let mandate = [
        "partner": ":partner", "persoon": ":person", "grens": "speak", "gegeven": "bestuursorgaan", "vanaf": "2026-11-01",
        "waarom": "Ander werk",
    ]

    /// Mandates and delegations of the sports service, for which Youssef comes; and the charter.
    static let mandates: [Access] = [
        insiders("GET " + list),
        insiders("GET " + list + "/mandaten.csv"),
        Access("GET " + list + "/nieuw", [:], [200, 200, 200, 403, 404, 404, 303], round: "draft"),
        ofSport("POST " + list, mandate),
        ofSport("GET " + list + "/:mandate/vervangen"),
        ofSport("POST " + list + "/:mandate/vervangen", mandate),
        ofSport("GET " + list + "/:mandate/einde"),
        ofSport("POST " + list + "/:mandate/einde", ["waarom": "Ander werk"]),
        Access("GET " + list + "/delegaties/nieuw", [:], [200, 200, 200, 403, 404, 404, 303], round: "draft"),
        coordinators(
            "POST " + list + "/delegaties",
            ["partner": "{school}", "spreker": ":partner", "vanaf": "2026-11-21", "tot": "2027-02-01", "reden": "Verlof"]),
        ofSport("POST " + list + "/delegaties/:delegation/einde"),
        // Lotte comes for the youth service. Without a choice there is nothing to do.
        coordinators("GET " + list + "/overdragen/:person"),
        coordinators("POST " + list + "/overdragen/:person", [:], 422),
        insiders("GET " + list + "/overgedragen/:handover"),
    ]

    static let charter: [Access] = [
        insiders("GET " + charterPath),
        insiders("GET " + charterPath + "/versies/:number"),
        writers("GET " + charterPath + "/bespreken"),
        writers("POST " + charterPath + "/bespreken", ["kies-1": "1", "herinneren": "Elke vergadering één regel"]),
        coordinators("GET " + charterPath + "/aannemen"),
        coordinators("POST " + charterPath + "/aannemen", ["datum": "2026-11-20", "herbekijken": "2027-05-20"]),
    ]

    private static func ofSport(_ route: String, _ form: [String: String] = [:]) -> Access {
        let isRead = route.hasPrefix("GET")
        let status = isRead ? 200 : 303
        return Access(route, form, [status, status, 403, 403, 404, 404, isRead ? 303 : 401], round: "draft")
    }

    private static func writers(_ route: String, _ form: [String: String] = [:]) -> Access {
        let isRead = route.hasPrefix("GET")
        let status = isRead ? 200 : 303
        return Access(route, form, [status, status, status, 403, 404, 404, isRead ? 303 : 401], round: "draft")
    }
}

extension TestHouse {
    /// Mandates of the sports service, one for each that ends one; a delegation of it; and a handing over.
    func mandateSamples() async throws -> (values: [String: String], mandates: [String]) {
        var mandates: [String] = []
        for _ in 0..<10 {
            mandates.append(try await mandate(for: "Sportdienst Waterbeke", .speak, to: "Wim Haesebrouck", by: .hanne).rawValue)
        }
        let school = try await partner("Basisschool Waterbeke-Centrum")
        let delegation = try await delegation(from: "Sportdienst Waterbeke", to: "Jeugddienst Waterbeke", in: TestHouse.network, by: .hanne)
        let values = [
            ":mandate": mandates[0], ":delegation": delegation.rawValue, ":number": "1", "{school}": school.rawValue,
            ":handover": try await handover(in: TestHouse.network, by: .hanne),
        ]
        return (values, mandates)
    }

    func foreignMandateSamples() async throws -> [String: String] {
        let (service, castle) = ("Dienst Gezin Zandhoven-aan-Zee", "vzw Het Kleine Zandkasteel")
        return [
            ":mandate": try await mandate(for: service, .speak, to: "Tom Claes", by: .tom, in: TestHouse.otherNetwork).rawValue,
            ":delegation": try await delegation(from: service, to: castle, in: TestHouse.otherNetwork, by: .tom).rawValue,
            ":handover": try await handover(in: TestHouse.otherNetwork, by: .tom), ":number": "9",
        ]
    }

    /// A mandate that was given.
    @discardableResult
    func mandate(
        for partner: String, _ limit: Mandate.Limit, to person: String, by somebody: Somebody, in network: String = TestHouse.network,
        amount: Int? = nil, from start: String = "2026-01-01", until end: String? = nil
    ) async throws -> Identifier {
        let id = app.surroundings.identifier()
        let mandate = Mandate(
            id: id, networkId: try await self.network(network), personId: try await self.person(person),
            partnerId: try await self.partner(partner), subject: "", limit: limit, amount: amount, givenBy: "bestuursorgaan",
            startsOn: start, endsOn: end, replacementId: nil, recordedAt: clock.now)
        try await app.stores.agreements.mandates.give(mandate, by: try await self.person(somebody.rawValue))
        return id
    }

    func delegation(
        from partner: String, to holder: String, in network: String, by somebody: Somebody, _ from: String = "2026-11-21",
        _ until: String = "2027-03-01"
    ) async throws -> Identifier {
        let id = app.surroundings.identifier()
        let one = Delegation(
            id: id, networkId: try await self.network(network), partnerId: try await self.partner(partner),
            holderId: try await self.partner(holder), startsOn: from, endsOn: until, reason: "Verlof", givenAt: clock.now)
        try await app.stores.agreements.delegations.give(one, by: try await self.person(somebody.rawValue))
        return id
    }

    /// That something was handed over.
    func handover(in network: String, by somebody: Somebody) async throws -> String {
        let (id, network) = (app.surroundings.identifier(), try await self.network(network))
        let (person, now) = (try await self.person(somebody.rawValue), clock.now)
        try await app.stores.database.write { db in
            try db.run(
                "INSERT INTO handover (id, network_id, giver_id, done_by, done_at) VALUES (\(id), \(network), \(person), \(person), \(now))"
            )
        }
        return id.rawValue
    }
}
