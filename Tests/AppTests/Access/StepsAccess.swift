import Storage

@testable import App

extension Access {
    private static let way = "/netwerken/:network/arena/:arena/stappen"
    private static let talk = ["soort": "talk", "actor": ":actor", "datum": "2026-11-21", "wil": "yes"]

    /// The six steps of the arena that Hanne leads and Youssef makes. Lieve, with whom it is shared, does not see them.
    static let steps: [Access] = [
        insiders("GET /netwerken/:network/stappen"),
        theirs("GET " + way),
        theirs("POST " + way + "/:step/klaar"),
        theirs("POST " + way + "/:step/heropenen"),
        theirs("GET " + way + "/criteria"),
        theirs("POST " + way + "/criteria", ["criterium": "Durft iets nieuws", "waarom": "Dat vergaten we"]),
        led("POST " + way + "/criteria/vastleggen", lead: 303, maker: 403),
        theirs("POST " + way + "/criteria/:criterion/weg", ["waarom": "Niet na te gaan"]),
        theirs("GET " + way + "/actoren"),
        theirs("GET " + way + "/actoren/:actor"),
        theirs("POST " + way + "/actoren/:actor/vormen", ["vorm": "network"]),
        theirs("POST " + way + "/actoren/:actor/vormen/:idea/weg"),
        theirs("POST " + way + "/actoren/:actor/keuze", ["keuze": "approach", "reden": "Zij kennen de buurt"]),
        led("GET " + way + "/actoren/:actor/partner", lead: 200, maker: 403),
        led("POST " + way + "/actoren/:actor/partner", lead: 303, maker: 403),
        theirs("GET " + way + "/aanspreken"),
        theirs("GET " + way + "/aanspreken/logboek.csv"),
        theirs("GET " + way + "/aanspreken/nieuw"),
        theirs("POST " + way + "/aanspreken", talk),
        theirs("GET " + way + "/aanspreken/:approach"),
        theirs("POST " + way + "/aanspreken/:approach", talk),
        theirs("POST " + way + "/aanspreken/:approach/weg"),
        theirs("POST " + way + "/aanspreken/:approach/terug"),
        theirs("GET " + way + "/aanspreken/:approach/bijsturen"),
        theirs("POST " + way + "/aanspreken/:approach/bijsturen"),
    ]

    private static func theirs(_ route: String, _ form: [String: String] = [:]) -> Access {
        let status = route.hasPrefix("GET") ? 200 : 303
        return led(route, form, lead: status, maker: status)
    }

    private static func led(_ route: String, _ form: [String: String] = [:], lead: Int, maker: Int) -> Access {
        Access(route, form, [lead, maker, 404, 403, 404, 404, route.hasPrefix("GET") ? 303 : 401], round: "draft")
    }
}

/// What stands on the way of an arena: criteria that are locked, forms that were thought of, and a talk.
struct StepsSample {
    /// One for each that takes one away.
    let criteria: [String]
    let ideas: [String]
    let approach: String

    var values: [String: String] {
        [":step": "2", ":criterion": criteria.first ?? "", ":idea": ideas.first ?? "", ":approach": approach]
    }

    static func make(in house: TestHouse, _ arena: Arena, _ actor: ArenaActor, by person: Identifier) async throws -> StepsSample {
        let all = house.app.stores.arenas
        try await all.criteria.add((0..<10).map { "Criterium \($0)" }, because: "", in: arena, by: person)
        try await all.criteria.lock(in: arena, by: person)
        for _ in 0..<10 {
            let idea = FormIdea(
                id: house.app.surroundings.identifier(), arenaId: arena.id, actorId: actor.id, form: .network, note: "")
            try await all.selections.add(idea, in: arena, by: person)
        }
        let talk = Approach.talk(with: actor, house.app.surroundings.identifier(), on: "2026-11-20")
        try await all.approaches.add(talk, in: arena, by: person)
        return StepsSample(
            criteria: try await house.values("SELECT id FROM criterion WHERE arena_id = \(arena.id) ORDER BY id"),
            ideas: try await house.values("SELECT id FROM form_idea WHERE arena_id = \(arena.id) ORDER BY id"),
            approach: talk.id.rawValue)
    }
}

extension Approach {
    static func talk(with actor: ArenaActor, _ id: Identifier, on day: String, _ willingness: Willingness? = nil) -> Approach {
        Approach(
            id: id, arenaId: actor.arenaId, kind: .talk, actorId: actor.id, name: "", heldOn: day, spokenTo: "", door: "", interest: "",
            willingness: willingness, condition: "", note: "", nextStep: "", writtenAt: TestHouse.start)
    }
}
