import Foundation
import Storage

/// Frozen versions of arenas, and arenas that begin as a copy of another.
struct ArenaVersionStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// An arena with its versions, the newest first.
    func versions(of id: Identifier, for guest: ArenaGuest) async throws -> (ArenaScene, [ArenaVersion]) {
        try await database.read { db in
            let scene = try ArenaStore.scene(id, for: guest, db)
            guard scene.viewer.maySeeVersions else { throw WebError.forbidden }
            return (scene, try Self.versions("arena_version.arena_id = \(id)", db))
        }
    }

    private static func versions(_ condition: SQL, _ db: any Connection) throws -> [ArenaVersion] {
        try db.rows(
            """
            SELECT arena_version.id, arena_version.note, arena_version.frozen_at, person.name AS frozen_name
            FROM arena_version LEFT JOIN person ON person.id = arena_version.frozen_by
            WHERE \(condition) ORDER BY arena_version.frozen_at DESC, arena_version.id DESC
            """)
    }

    /// Two states of an arena, each as somebody may see it: a version, and another one or what is there now.
    func states(of id: Identifier, _ first: Identifier, _ second: Identifier?, for guest: ArenaGuest) async throws -> (
        scene: ArenaScene, first: (ArenaVersion, [FrozenActor]), second: (ArenaVersion?, [FrozenActor])
    ) {
        try await database.read { db in
            let scene = try ArenaStore.scene(id, for: guest, db)
            guard scene.viewer.maySeeVersions else { throw WebError.forbidden }
            let one = try Self.state(first, of: scene, db)
            if let second {
                let other = try Self.state(second, of: scene, db)
                return (scene, one, (other.0, other.1))
            }
            let now = try ArenaBoardStore.everything(in: scene.arena, db).lines.map(FrozenActor.init).filter(scene.viewer.maySee)
            return (scene, one, (nil, now))
        }
    }

    private static func state(_ id: Identifier, of scene: ArenaScene, _ db: any Connection) throws -> (ArenaVersion, [FrozenActor]) {
        let found = try versions("arena_version.arena_id = \(scene.arena.id) AND arena_version.id = \(id)", db)
        guard let version = found.first else { throw WebError.notFound }
        let actors: [FrozenActor] = try db.rows(
            "SELECT * FROM arena_version_actor WHERE version_id = \(id) ORDER BY COALESCE(rank, 0) DESC, name, actor_id")
        return (version, actors.filter(scene.viewer.maySee))
    }

    /// Freezes an arena as it stands: all of it, also what the one who freezes may not see.
    func freeze(_ arena: Arena, note: String, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        let id = surroundings.identifier()
        try await database.write { db in
            try db.run(
                """
                INSERT INTO arena_version (id, arena_id, network_id, note, frozen_by, frozen_at)
                VALUES (\(id), \(arena.id), \(arena.networkId), \(note), \(person), \(act.at))
                """)
            for actor in try ArenaBoardStore.everything(in: arena, db).lines.map(FrozenActor.init) {
                try db.run(
                    """
                    INSERT INTO arena_version_actor (version_id, network_id, actor_id, kind, name, part_of, register_number, partner_id, type,
                        resources, importance, dependence, rank)
                    VALUES (\(id), \(arena.networkId), \(actor.actorId), \(actor.kind), \(actor.name), \(actor.partOf),
                        \(actor.registerNumber), \(actor.partnerId), \(actor.type), \(actor.resources), \(actor.importance),
                        \(actor.dependence), \(actor.rank))
                    """)
            }
            try act.record(.arenaFrozen, "", in: db)
        }
    }

    /// Begins an arena with the actors and resources of another, as far as its maker may see them; nothing of what was thought of them.
    func copy(_ scene: ArenaScene, on day: String, by person: Identifier) async throws -> Identifier {
        let act = surroundings.act(in: scene.arena.networkId, by: person)
        let (id, surroundings) = (surroundings.identifier(), surroundings)
        let old = scene.arena
        let new = Arena(
            id: id, networkId: old.networkId, issue: old.issue, heldOn: day, absent: old.absent, rowsMade: 0, version: 1, createdAt: act.at)
        try await database.write { db in
            try ArenaStore.insert(new, in: db, by: act)
            try db.run("INSERT INTO arena_maker (arena_id, person_id, leads) VALUES (\(id), \(person), 1)")
            let resources = Dictionary(grouping: try ArenaActorStore.resources(in: old.id, db), by: \.actorId)
            for group in scene.groups {
                var ids: [Identifier: Identifier] = [:]
                for actor in group.all {
                    let place = surroundings.identifier()
                    ids[actor.id] = place
                    let copied = actor.copied(as: place, in: id, mergedInto: actor.id == group.head.id ? nil : ids[group.head.id])
                    try ArenaActorStore.insert(copied, old.networkId, at: act.at, in: db)
                    for resource in resources[actor.id, default: []] {
                        try ArenaActorStore.insert(resource.copied(as: surroundings.identifier(), of: place), into: id, in: db)
                    }
                }
            }
            try act.record(.arenaMade, "", in: db)
        }
        return id
    }
}

extension ArenaActor {
    fileprivate func copied(as id: Identifier, in arena: Identifier, mergedInto: Identifier?) -> ArenaActor {
        ArenaActor(
            id: id, arenaId: arena, kind: kind, name: name, partOf: partOf, registerNumber: registerNumber, partnerId: partnerId,
            type: type,
            sort: sort, field: field, level: level, perspective: perspective, rank: nil, rankReason: "", isApart: isApart,
            mergedInto: mergedInto, version: 1, removedAt: nil)
    }
}

extension ArenaResource {
    fileprivate func copied(as id: Identifier, of actor: Identifier) -> ArenaResource {
        ArenaResource(
            id: id, actorId: actor, number: 0, resource: resource, detail: detail, has: has, canUse: canUse, willing: willing,
            relation: relation, substitute: substitute, version: 1)
    }
}
