import Foundation

/// The demo's arena: some ten actors, three people who rated them and differ, one earlier version, and one actor nobody rated yet.
struct DemoArena {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600
    private static let makers = ["Hanne Vermeersch", "Youssef El Amrani", "Greet De Wilde"]
    private static let reader = "Sofie Dewulf"

    /// An actor with what it could bring, and how each of the three rates that: importance and replaceability.
    private struct Told {
        let name: String
        var kind = Partner.Kind.organisation
        var partOf = ""
        let type: ArenaActor.ActorType
        var sort: String?
        var field: String?
        var level: String?
        let perspective: ArenaActor.Perspective
        let held: [Held]
    }

    private struct Held {
        let resource: Resource
        let detail: String
        var can = ArenaResource.Certainty.yes
        var willing = ArenaResource.Certainty.unknown
        var relation = ArenaResource.Relation.complementary
        var substitute = ""
        /// Of Hanne, Youssef and Greet; empty where nobody rated yet.
        let ratings: [(Int, Int)]
    }

    func tell() async throws {
        clock.set(end - 60 * Self.day)
        let people = try await stores.members.members(of: network)
        let ids = Self.makers.compactMap { name in people.first { $0.name == name }?.personId }
        let arena = Arena(
            id: stores.arenas.arenas.surroundings.identifier(), networkId: network,
            issue: "Jongeren van twaalf tot zestien haken af bij sport en jeugdwerk, het eerst wie thuis weinig geld heeft.",
            heldOn: Day.of(clock.now, in: zone), absent: "De jongeren die al afgehaakt zijn. Zij verliezen hun vrienden van de club.",
            rowsMade: 0, version: 1, createdAt: clock.now)
        try await stores.arenas.arenas.add(arena, makers: Set(ids), by: person)
        for told in Self.first { try await add(told, to: arena) }
        try await rate(Self.first, in: arena, ids)
        clock.set(clock.now + Self.day)
        try await stores.arenas.versions.freeze(arena, note: "Voor het eerste gesprek met de scholen", by: person)
        clock.set(end - 9 * Self.day)
        for told in Self.later { try await add(told, to: arena) }
        try await rate(Self.later, in: arena, ids)
        try await decide(in: arena, people)
        for told in Self.newest { try await add(told, to: arena) }
    }

    private func add(_ told: Told, to arena: Arena) async throws {
        clock.set(clock.now + 60)
        let partner = try await stores.partners.partners(in: network).first { $0.name == told.name }
        let surroundings = stores.arenas.actors.surroundings
        let actor = ArenaActor(
            id: surroundings.identifier(), arenaId: arena.id, kind: partner?.kind ?? told.kind, name: told.name,
            partOf: partner?.partOf ?? told.partOf, partnerId: partner?.id, type: told.type, sort: partner?.sort ?? told.sort,
            field: partner?.field ?? told.field, level: partner?.level ?? told.level, perspective: told.perspective, rankReason: "",
            isApart: false, version: 1)
        try await stores.arenas.actors.add(actor, with: told.held.map(\.resource), in: arena, by: person)
        for (resource, held) in zip(try await stores.arenas.actors.resources(of: actor), told.held) {
            var resource = resource
            (resource.detail, resource.canUse, resource.willing) = (held.detail, held.can, held.willing)
            (resource.relation, resource.substitute) = (held.relation, held.substitute)
            try await stores.arenas.actors.change(resource, in: arena, by: person)
        }
    }

    /// Each of the three rates what they may: Greet not the association she comes for.
    private func rate(_ told: [Told], in arena: Arena, _ people: [Identifier]) async throws {
        for (place, maker) in people.enumerated() {
            clock.set(clock.now + 3600)
            let guest = try await guest(maker, Self.makers[place])
            let (scene, resources, _) = try await stores.arenas.ratings.own(arena.id, for: guest)
            let ratings = told.flatMap { one in
                scene.actors.filter { $0.name == one.name }.flatMap { actor in
                    zip(resources.filter { $0.actorId == actor.id }, one.held).compactMap { resource, held -> ArenaRating? in
                        guard held.ratings.indices.contains(place) else { return nil }
                        return ArenaRating(
                            resourceId: resource.id, importance: ArenaStep(rawValue: held.ratings[place].0),
                            replaceability: ArenaStep(rawValue: held.ratings[place].1))
                    }
                }
            }
            try await stores.arenas.ratings.keep(ratings, through: scene.arena.rowsMade, in: scene.arena, by: maker)
        }
    }

    private func guest(_ person: Identifier, _ name: String) async throws -> ArenaGuest {
        let places = try await stores.members.places(of: person, in: network)
        return ArenaGuest(
            personId: person, name: name, networkId: network, partnerIds: Set(places.compactMap(\.partnerId)), isReader: false)
    }

    /// What the three agreed on, a rank of their own, and somebody who may read it.
    private func decide(in arena: Arena, _ people: [Member]) async throws {
        clock.set(clock.now + Self.day)
        let guest = try await guest(person, Self.makers[0])
        let (scene, resources, _) = try await stores.arenas.ratings.everybody(arena.id, for: guest)
        for actor in scene.actors {
            if actor.name == "OCMW Waterbeke", var agreed = resources.first(where: { $0.actorId == actor.id }) {
                (agreed.importance, agreed.replaceability) = (.four, .one)
                try await stores.arenas.ratings.agree(agreed, in: arena, by: person)
            }
            if actor.name == "vzw De Speelkaravaan" {
                try await stores.arenas.actors.set(
                    .complementary, because: "Met hun bus komen zij bij jongeren die nergens anders binnenlopen.", of: actor,
                    in: arena,
                    by: person)
            }
        }
        if let reader = people.first(where: { $0.name == Self.reader })?.personId {
            try await stores.arenas.sharing.share(arena.id, with: [reader], by: guest)
            clock.set(clock.now + 7200)
            try await stores.arenas.sharing.note(reader, at: arena.id, in: zone)
        }
    }

    private static let first = [
        Told(
            name: "OCMW Waterbeke", type: .core, perspective: .management,
            held: [
                Held(
                    resource: .reach, detail: "gezinnen met schulden", willing: .yes, substitute: "de wijkwerking, deels",
                    ratings: [(4, 1), (4, 2), (3, 1)]),
                Held(
                    resource: .money, detail: "tussenkomst in lidgeld", willing: .yes, substitute: "een provinciaal fonds",
                    ratings: [(3, 3), (4, 2), (2, 3)]),
            ]),
        Told(
            name: "vzw Welkom", type: .core, perspective: .lived,
            held: [Held(resource: .knowledge, detail: "ervaring met armoede", willing: .yes, ratings: [(4, 1), (4, 1)])]),
        Told(
            name: "Basisschool Waterbeke-Centrum", type: .edge, perspective: .practice,
            held: [
                Held(
                    resource: .space, detail: "de turnzaal na vier uur", willing: .yes, substitute: "het ontmoetingscentrum",
                    ratings: [(2, 4), (2, 3), (3, 4)])
            ]),
        Told(
            name: "Jeugddienst Waterbeke", type: .core, perspective: .practice,
            held: [
                Held(resource: .people, detail: "twee jeugdwerkers", willing: .yes, ratings: [(4, 2), (3, 2), (4, 2)]),
                Held(
                    resource: .services, detail: "de speelpleinwerking", willing: .yes, substitute: "vzw De Speelkaravaan",
                    ratings: [(3, 3), (3, 3), (3, 3)]),
            ]),
        Told(
            name: "vzw De Speelkaravaan", type: .edge, perspective: .practice,
            held: [
                Held(
                    resource: .services, detail: "een bus die buurten bezoekt", relation: .competing, substitute: "de speelpleinwerking",
                    ratings: [(2, 3), (1, 4), (4, 2)])
            ]),
        Told(
            name: "Schepen van jeugd", kind: .person, partOf: "Gemeente Waterbeke", type: .anchoring, sort: "government", field: "youth",
            level: "local", perspective: .policy,
            held: [
                Held(resource: .legitimacy, detail: "een vaste plaats in het beleid", ratings: [(3, 1), (2, 1), (3, 2)]),
                Held(resource: .powers, detail: "het reglement voor lidgelden", ratings: [(3, 1), (3, 1), (3, 1)]),
            ]),
        Told(
            name: "Wijkgezondheidscentrum Waterbeke", type: .context, perspective: .practice,
            held: [
                Held(
                    resource: .information, detail: "signalen van ouders", substitute: "de huisartsenkring",
                    ratings: [(2, 3), (2, 3), (2, 2)])
            ]),
    ]

    private static let later = [
        Told(
            name: "Bewonersgroep Weverspoort", type: .edge, perspective: .lived,
            held: [Held(resource: .connections, detail: "kennen de jongeren bij naam", willing: .yes, ratings: [(3, 2), (2, 2), (4, 1)])]),
        Told(
            name: "Secundaire school De Vaart", type: .core, sort: "nonprofit", field: "education", level: "supralocal",
            perspective: .practice,
            held: [
                Held(
                    resource: .reach, detail: "negenhonderd leerlingen", can: .yes, willing: .unknown,
                    substitute: "geen andere school in de buurt",
                    ratings: [(4, 1), (3, 2), (4, 1)]),
                Held(
                    resource: .time, detail: "één uur per week van een leerlingbegeleider", can: .unknown,
                    ratings: [(2, 2), (3, 1), (1, 3)]),
            ]),
        Told(
            name: "Drukkerij Bladzij", type: .context, sort: "profit", field: "other", level: "local", perspective: .practice,
            held: [
                Held(
                    resource: .services, detail: "affiches", willing: .yes, substitute: "elke drukkerij", ratings: [(1, 4), (1, 4), (1, 4)])
            ]),
    ]

    private static let newest = [
        Told(
            name: "Woonmaatschappij Bekeland", type: .context, perspective: .management,
            held: [Held(resource: .space, detail: "een leegstaand pand", can: .unknown, ratings: [])])
    ]
}
