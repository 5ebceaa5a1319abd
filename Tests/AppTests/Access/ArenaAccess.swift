import Storage

@testable import App

extension Access {
    private static let base = "/netwerken/:network/arena"

    /// An arena that Hanne leads and Youssef makes, that is shared with Lieve, and of which Greet knows nothing.
    static let arenas: [Access] = [
        insiders("GET " + base),
        participants("GET " + base + "/nieuw"),
        participants("POST " + base, ["issue": "Samen naar het museum", "datum": "2026-11-21"]),
        readers("GET " + base + "/:arena"),
        readers("GET " + base + "/:arena/arena.csv"),
        leads("GET " + base + "/:arena/wijzigen"),
        leads("POST " + base + "/:arena", ["issue": "Iets anders", "datum": "2026-11-21"]),
        makers("POST " + base + "/:arena/tafel", ["afwezig": "De jongeren zelf"]),
        leads("POST " + base + "/:arena/weg"),
        // It was not thrown away.
        Access("POST " + base + "/:arena/terug", [:], [404, 404, 404, 404, 404, 404, 401], round: "draft"),
        makers("GET " + base + "/:arena/actoren/nieuw"),
        makers("POST " + base + "/:arena/actoren", ["naam": "Nog een actor", "soort-partner": "group", "dubbel": "twee"]),
        makers("POST " + base + "/:arena/actoren/partners"),
        makers("GET " + base + "/:arena/actoren/:actor"),
        makers("POST " + base + "/:arena/actoren/:actor", ["naam": "Een andere naam", "soort-partner": "group"]),
        makers("POST " + base + "/:arena/actoren/:actor/terug"),
        makers("POST " + base + "/:arena/actoren/:actor/samen", ["als": "twee"]),
        makers("POST " + base + "/:arena/actoren/:actor/los"),
        makers("GET " + base + "/:arena/actoren/:actor/rang"),
        makers("POST " + base + "/:arena/actoren/:actor/rang", ["rang": "2", "reden": "Eerst anderen"]),
        makers("POST " + base + "/:arena/actoren/:actor/hulpbronnen", ["hulpbron": "time"]),
        makers("POST " + base + "/:arena/actoren/:actor/weg"),
        makers("GET " + base + "/:arena/hulpbronnen/:resource"),
        makers("POST " + base + "/:arena/hulpbronnen/:resource", ["heeft": "yes", "kan": "no", "wil": "unknown"]),
        makers("POST " + base + "/:arena/hulpbronnen/:resource/weg"),
        makers("POST " + base + "/:arena/hulpbronnen/:resource/besluit", ["b": "4", "v": "1"]),
        makers("GET " + base + "/:arena/inschatting"),
        makers("POST " + base + "/:arena/inschatting"),
        leads("POST " + base + "/:arena/inschatting/sluiting"),
        leads("POST " + base + "/:arena/inschatting/heropening"),
        makers("GET " + base + "/:arena/verschillen"),
        leads("GET " + base + "/:arena/delen"),
        leads("POST " + base + "/:arena/delen"),
        leads("POST " + base + "/:arena/delen/stop"),
        makers("GET " + base + "/:arena/versies"),
        makers("POST " + base + "/:arena/versies"),
        makers("GET " + base + "/:arena/versies/:frozen"),
        makers("POST " + base + "/:arena/kopie"),
    ]

    private static func readers(_ route: String) -> Access {
        Access(route, [:], [200, 200, 404, 200, 404, 404, 303], round: "draft")
    }

    private static func makers(_ route: String, _ form: [String: String] = [:]) -> Access {
        let isRead = route.hasPrefix("GET")
        let status = isRead ? 200 : 303
        return Access(route, form, [status, status, 404, 403, 404, 404, isRead ? 303 : 401], round: "draft")
    }

    private static func leads(_ route: String, _ form: [String: String] = [:]) -> Access {
        let isRead = route.hasPrefix("GET")
        return Access(route, form, [isRead ? 200 : 303, 403, 404, 403, 404, 404, isRead ? 303 : 401], round: "draft")
    }
}

/// An arena of somebody, with one actor and one resource, closed for rating, and one version.
struct ArenaSample {
    let arena: String
    let actor: String
    let resource: String
    /// One for each that takes one away.
    let resources: [String]
    let frozen: String
    let steps: StepsSample

    /// What the parts of a path stand for.
    var values: [String: String] {
        steps.values.merging([":arena": arena, ":actor": actor, ":resource": resource, ":frozen": frozen]) { $1 }
    }

    /// Hanne's with Youssef, shared with Lieve, and one of another network.
    static func both(in house: TestHouse) async throws -> (own: ArenaSample, foreign: ArenaSample) {
        let own = try await make(in: house, by: .hanne, with: Somebody.youssef.rawValue, sharedWith: Somebody.lieve.rawValue)
        return (own, try await make(in: house, by: .tom, TestHouse.otherNetwork))
    }

    private static func make(
        in house: TestHouse, by somebody: Somebody, _ network: String = TestHouse.network, with maker: String? = nil,
        sharedWith reader: String? = nil
    ) async throws -> ArenaSample {
        let (stores, network) = (house.app.stores, try await house.network(network))
        let person = try await house.person(somebody.rawValue)
        let surroundings = house.app.surroundings
        let arena = Arena(
            id: surroundings.identifier(), networkId: network, issue: "Een issue voor de proef", heldOn: "2026-11-21", absent: "",
            rowsMade: 0,
            version: 1, createdAt: house.clock.now)
        var makers: Set<Identifier> = []
        if let maker { makers.insert(try await house.person(maker)) }
        try await stores.arenas.arenas.add(arena, makers: makers, by: person)
        let actor = ArenaActor.named("Een actor voor de proef", in: arena, surroundings.identifier())
        try await stores.arenas.actors.add(actor, with: Resource.allCases, in: arena, by: person)
        try await stores.arenas.ratings.set(isClosed: true, arena, by: person)
        try await stores.arenas.versions.freeze(arena, note: "", by: person)
        if let reader {
            let guest = ArenaGuest(personId: person, name: somebody.rawValue, networkId: network, partnerIds: [], isReader: false)
            try await stores.arenas.sharing.share(arena.id, with: [try await house.person(reader)], by: guest)
        }
        let resources: [String] = try await house.values("SELECT id FROM arena_resource WHERE actor_id = \(actor.id) ORDER BY id")
        let steps = try await StepsSample.make(in: house, arena, actor, by: person)
        return ArenaSample(
            arena: arena.id.rawValue, actor: actor.id.rawValue, resource: resources.first ?? "", resources: resources,
            frozen: try await house.value("SELECT id FROM arena_version WHERE arena_id = \(arena.id)") ?? "", steps: steps)
    }
}

extension ArenaActor {
    static func named(_ name: String, in arena: Arena, _ id: Identifier, kind: Partner.Kind = .organisation) -> ArenaActor {
        ArenaActor(id: id, arenaId: arena.id, kind: kind, name: name, partOf: "", rankReason: "", isApart: false, version: 1)
    }
}
