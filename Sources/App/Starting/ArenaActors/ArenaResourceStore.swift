import Foundation
import Storage

/// Each resource of an actor.
extension ArenaActorStore {
    /// Adds a resource; false when the actor has it already.
    func add(_ resource: ArenaResource, in arena: Arena, by person: Identifier) async throws -> Bool {
        let act = act(arena, person)
        return try await database.write { db in
            let same: Int =
                try db.value(
                    "SELECT count(*) FROM arena_resource WHERE actor_id = \(resource.actorId) AND resource = \(resource.resource)") ?? 0
            guard same == 0 else { return false }
            try Self.insert(resource, into: arena.id, in: db)
            try act.recordOnce(.arenaChanged, in: db)
            return true
        }
    }

    /// - Throws: `ArenaConflict`.
    func change(_ resource: ArenaResource, in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE arena_resource SET detail = \(resource.detail), has = \(resource.has), can_use = \(resource.canUse),
                    willing = \(resource.willing), relation = \(resource.relation), substitute = \(resource.substitute), version = version + 1
                WHERE id = \(resource.id) AND version = \(resource.version)
                """)
            guard changed == 1 else { throw ArenaConflict() }
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    /// Takes a resource away for good, with what everybody thought of it.
    func remove(_ resource: ArenaResource, in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            try db.run("DELETE FROM arena_resource WHERE id = \(resource.id) AND arena_id = \(arena.id)")
            try act.recordOnce(.arenaChanged, in: db)
        }
    }
}

extension ArenaResource {
    /// One of which nothing is known but that the actor has it.
    init(id: Identifier, actorId: Identifier, number: Int, resource: Resource) {
        self.init(
            id: id, actorId: actorId, number: number, resource: resource, detail: "", has: .yes, canUse: .unknown, willing: .unknown,
            substitute: "", version: 1)
    }
}
