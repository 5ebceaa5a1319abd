import Foundation
import Storage

/// With whom arenas are shared, and who of them looked.
struct ArenaSharingStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// An arena with everybody in the network, and who of them it can be shared with.
    func sharing(of id: Identifier, for guest: ArenaGuest) async throws -> (ArenaScene, ArenaSharing) {
        try await database.read { db in
            let scene = try ArenaStore.scene(id, for: guest, db)
            return (scene, try Self.sharing(of: scene, db))
        }
    }

    private static func sharing(of scene: ArenaScene, _ db: any Connection) throws -> ArenaSharing {
        let actors: [ArenaActor] = try db.rows("SELECT * FROM arena_actor WHERE arena_id = \(scene.arena.id) AND removed_at IS NULL")
        let signs = actors.map(ArenaSign.init)
        let people = try MemberStore.members(of: scene.arena.networkId, db)
        let chosen: [Identifier] = try db.values("SELECT person_id FROM arena_reader WHERE arena_id = \(scene.arena.id)")
        let visits: [ArenaVisit] = try db.rows(
            """
            SELECT person.name, arena_visit.looked_at FROM arena_visit JOIN person ON person.id = arena_visit.person_id
            WHERE arena_visit.arena_id = \(scene.arena.id) ORDER BY arena_visit.looked_at DESC LIMIT 500
            """)
        return ArenaSharing(
            people: people, makers: Set(scene.makers.map(\.personId)), partners: scene.partners, signs: signs, chosen: Set(chosen),
            visits: visits)
    }

    /// Shares an arena with exactly these people. Whoever comes for an actor in it, or makes it, is left out, whatever was asked.
    func share(_ id: Identifier, with people: Set<Identifier>, by guest: ArenaGuest) async throws {
        let act = surroundings.act(in: guest.networkId, by: guest.personId)
        try await database.write { db in
            let scene = try ArenaStore.scene(id, for: guest, db)
            guard scene.viewer.mayLead else { throw WebError.forbidden }
            let sharing = try Self.sharing(of: scene, db)
            let able = people.intersection(sharing.able.map(\.personId))
            guard able != sharing.chosen else { return }
            try db.run("DELETE FROM arena_reader WHERE arena_id = \(id)")
            for person in able.sorted(by: { $0.rawValue < $1.rawValue }) {
                try db.run("INSERT INTO arena_reader (arena_id, person_id) VALUES (\(id), \(person))")
            }
            try act.record(able.isEmpty ? .arenaWithdrawn : .arenaShared, "", in: db)
        }
    }

    /// Notes that somebody whom an arena is shared with looked at it: once a day.
    func note(_ person: Identifier, at arena: Identifier, in zone: TimeZone) async throws {
        let now = surroundings.now()
        let day = Day.of(now, in: zone)
        let isNoted: Int = try await database.read { db in
            try db.value("SELECT count(*) FROM arena_visit WHERE arena_id = \(arena) AND person_id = \(person) AND day = \(day)") ?? 0
        }
        guard isNoted == 0 else { return }
        try await database.write { db in
            try db.run(
                """
                INSERT INTO arena_visit (arena_id, person_id, day, looked_at) VALUES (\(arena), \(person), \(day), \(now))
                ON CONFLICT (arena_id, person_id, day) DO NOTHING
                """)
        }
    }
}
