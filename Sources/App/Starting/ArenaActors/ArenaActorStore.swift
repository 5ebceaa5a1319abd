import Foundation
import Storage

/// The actors of an arena and what each could bring.
struct ArenaActorStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Everything that the actors of an arena could bring, in the order in which it was added.
    ///
    /// - Parameter only: nothing but these.
    static func resources(in arena: Identifier, only ids: [String]? = nil, _ db: any Connection) throws -> [ArenaResource] {
        if let ids, ids.isEmpty { return [] }
        let chosen: SQL = ids.map { "AND arena_resource.id IN \(list: $0)" } ?? ""
        return try db.rows(
            """
            SELECT arena_resource.*, person.name AS agreed_name
            FROM arena_resource LEFT JOIN person ON person.id = arena_resource.agreed_by
            WHERE arena_resource.arena_id = \(arena) \(chosen) ORDER BY arena_resource.number
            """)
    }

    func resources(of actor: ArenaActor) async throws -> [ArenaResource] {
        try await database.read { db in
            try db.rows(
                """
                SELECT arena_resource.*, person.name AS agreed_name
                FROM arena_resource LEFT JOIN person ON person.id = arena_resource.agreed_by
                WHERE arena_resource.actor_id = \(actor.id) ORDER BY arena_resource.number
                """)
        }
    }

    /// A resource of an actor that may be seen.
    func find(_ id: Identifier, in scene: ArenaScene) async throws -> (ArenaActor, ArenaResource) {
        let found: ArenaResource? = try await database.read { db in
            try db.row(
                """
                SELECT arena_resource.*, person.name AS agreed_name
                FROM arena_resource LEFT JOIN person ON person.id = arena_resource.agreed_by
                WHERE arena_resource.id = \(id) AND arena_resource.arena_id = \(scene.arena.id)
                """)
        }
        guard let found else { throw WebError.notFound }
        return (try scene.actor(found.actorId), found)
    }

    /// Adds an actor with what is known that it has.
    func add(_ actor: ArenaActor, with resources: [Resource], in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        let ids = resources.map { _ in surroundings.identifier() }
        try await database.write { db in
            try Self.insert(actor, arena.networkId, at: act.at, in: db)
            for (id, resource) in zip(ids, resources) {
                let new = ArenaResource(id: id, actorId: actor.id, number: 0, resource: resource)
                try Self.insert(new, into: arena.id, in: db)
            }
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    /// Adds actors of which nothing is known yet, all or nothing.
    func add(_ actors: [ArenaActor], in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            for actor in actors { try Self.insert(actor, arena.networkId, at: act.at, in: db) }
            if !actors.isEmpty { try act.recordOnce(.arenaChanged, in: db) }
        }
    }

    static func insert(_ actor: ArenaActor, _ network: Identifier, at now: Date, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO arena_actor (id, arena_id, network_id, kind, name, part_of, register_number, partner_id, type, sort, field, level,
                perspective, rank, rank_reason, is_apart, merged_into, created_at)
            VALUES (\(actor.id), \(actor.arenaId), \(network), \(actor.kind), \(actor.name), \(actor.partOf), \(actor.registerNumber),
                \(actor.partnerId), \(actor.type), \(actor.sort), \(actor.field), \(actor.level), \(actor.perspective), \(actor.rank),
                \(actor.rankReason), \(actor.isApart ? 1 : 0), \(actor.mergedInto), \(now))
            """)
    }

    /// Adds a resource with the next number of its arena.
    static func insert(_ resource: ArenaResource, into arena: Identifier, in db: any Connection) throws {
        try db.run("UPDATE arena SET rows_made = rows_made + 1 WHERE id = \(arena)")
        try db.run(
            """
            INSERT INTO arena_resource (id, arena_id, actor_id, number, resource, detail, has, can_use, willing, relation, substitute,
                importance, replaceability, agreed_at)
            VALUES (\(resource.id), \(arena), \(resource.actorId), (SELECT rows_made FROM arena WHERE id = \(arena)), \(resource.resource),
                \(resource.detail), \(resource.has), \(resource.canUse), \(resource.willing), \(resource.relation), \(resource.substitute),
                \(resource.importance), \(resource.replaceability), \(resource.agreedAt))
            """)
    }

    /// Changes who an actor is, unless somebody else did since it was read.
    ///
    /// - Throws: `ArenaConflict`.
    func change(_ actor: ArenaActor, in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE arena_actor SET kind = \(actor.kind), name = \(actor.name), part_of = \(actor.partOf),
                    register_number = \(actor.registerNumber), partner_id = \(actor.partnerId), type = \(actor.type), sort = \(actor.sort),
                    field = \(actor.field), level = \(actor.level), perspective = \(actor.perspective), is_apart = \(actor.isApart ? 1 : 0),
                    merged_into = \(actor.mergedInto), version = version + 1
                WHERE id = \(actor.id) AND arena_id = \(arena.id) AND version = \(actor.version) AND removed_at IS NULL
                """)
            guard changed == 1 else { throw ArenaConflict() }
            if let other = actor.mergedInto { try Self.bringAlong(actor.id, into: other, in: db) }
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    /// Those that were already part of an actor go along when it turns out to be another.
    private static func bringAlong(_ actor: Identifier, into other: Identifier, in db: any Connection) throws {
        try db.run("UPDATE arena_actor SET merged_into = \(other) WHERE merged_into = \(actor) AND id <> \(other)")
    }

    /// Puts a rank in place of the proposed one, or takes that back.
    ///
    /// - Throws: `ArenaConflict`.
    func set(_ rank: ArenaRank?, because reason: String, of actor: ArenaActor, in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE arena_actor SET rank = \(rank), rank_reason = \(rank == nil ? "" : reason), version = version + 1
                WHERE id = \(actor.id) AND arena_id = \(arena.id) AND version = \(actor.version) AND removed_at IS NULL
                """)
            guard changed == 1 else { throw ArenaConflict() }
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    /// Takes an actor out, or puts it back with everything that was said of it. Doing the same twice changes nothing.
    func set(isRemoved: Bool, _ actor: ArenaActor, in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            let now: SQL = isRemoved ? "removed_at IS NULL" : "removed_at IS NOT NULL"
            let changed = try db.run(
                "UPDATE arena_actor SET removed_at = \(isRemoved ? act.at : nil), version = version + 1 WHERE id = \(actor.id) AND \(now)")
            if changed == 0 { return }
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    /// Says that an actor is another after all, or that it is not: what was said of each stays with each, so that this can be undone.
    func merge(_ actor: ArenaActor, into other: Identifier?, in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            if let other { try Self.bringAlong(actor.id, into: other, in: db) }
            try db.run(
                "UPDATE arena_actor SET merged_into = \(other), is_apart = \(other == nil ? 1 : 0), version = version + 1 WHERE id = \(actor.id)"
            )
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    /// Says that an actor only shares its name with another.
    func keepApart(_ actor: ArenaActor, in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            try db.run("UPDATE arena_actor SET is_apart = 1, version = version + 1 WHERE id = \(actor.id)")
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    func act(_ arena: Arena, _ person: Identifier) -> Act { surroundings.act(in: arena.networkId, by: person) }
}
