import Foundation
import Storage

/// The arenas of each network, each for those who may see it.
struct ArenaStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// An arena as somebody may see it; for everybody else it is not there.
    func scene(_ id: Identifier, for guest: ArenaGuest) async throws -> ArenaScene {
        try await database.read { db in try Self.scene(id, for: guest, db) }
    }

    static func scene(_ id: Identifier, for guest: ArenaGuest, isThrownAway: Bool = false, _ db: any Connection) throws -> ArenaScene {
        let state: SQL = isThrownAway ? "deleted_at IS NOT NULL" : "deleted_at IS NULL"
        guard
            let arena: Arena = try db.row("SELECT * FROM arena WHERE id = \(id) AND network_id = \(guest.networkId) AND \(state)")
        else { throw WebError.notFound }
        let partners = try PartnerStore.partners(in: guest.networkId, db)
        // A partner that was thrown away may come back, with the same people.
        let binned: [Partner] = try db.rows("SELECT * FROM partner WHERE network_id = \(guest.networkId) AND deleted_at IS NOT NULL")
        let kin = ArenaKin(name: guest.name, own: guest.partnerIds, all: partners + binned)
        let actors: [ArenaActor] = try db.rows("SELECT * FROM arena_actor WHERE arena_id = \(id) ORDER BY id")
        let makers = try makers(of: id, db)
        let chosen: Int = try db.value("SELECT count(*) FROM arena_reader WHERE arena_id = \(id) AND person_id = \(guest.personId)") ?? 0
        let viewer = ArenaViewer(
            personId: guest.personId, kin: kin, isReader: guest.isReader, makers: makers, isChosen: chosen > 0,
            isRated: actors.contains { $0.removedAt == nil && kin.isAbout($0) })
        guard let viewer else { throw WebError.notFound }
        // Of actors that were said to be one, none is seen when one of them is not.
        let hidden = Set(actors.filter { !viewer.maySee($0) }.map { $0.mergedInto ?? $0.id })
        let seen = actors.filter { !hidden.contains($0.mergedInto ?? $0.id) }
        return ArenaScene(
            arena: arena, viewer: viewer, makers: makers, actors: seen,
            hiddenCount: actors.count { $0.removedAt == nil && $0.mergedInto == nil && hidden.contains($0.id) }, partners: partners)
    }

    static func makers(of arena: Identifier, _ db: any Connection) throws -> [ArenaMaker] {
        try db.rows(
            """
            SELECT arena_maker.person_id, person.name, arena_maker.leads, arena_maker.finished_through,
                CASE WHEN EXISTS (SELECT 1 FROM membership JOIN arena ON arena.network_id = membership.network_id
                    WHERE arena.id = arena_maker.arena_id AND membership.person_id = arena_maker.person_id AND membership.ended_at IS NULL)
                THEN 1 ELSE 0 END AS is_here
            FROM arena_maker JOIN person ON person.id = arena_maker.person_id WHERE arena_maker.arena_id = \(arena)
            ORDER BY arena_maker.leads DESC, person.name, person.id
            """)
    }

    /// The arenas of a network that somebody makes or that are shared with them, the newest first; those a lead threw away last.
    func arenas(for guest: ArenaGuest) async throws -> [ListedArena] {
        let oldest = surroundings.now() - TimeInterval(RetentionPeriod.days(.bin) * 24 * 3600)
        return try await database.read { db in
            let listed: [ListedArena] = try db.rows(
                """
                SELECT arena.id, arena.issue, arena.held_on, arena.deleted_at,
                    (SELECT count(*) FROM arena_actor WHERE arena_id = arena.id AND removed_at IS NULL AND merged_into IS NULL) AS actors,
                    CASE WHEN mine.person_id IS NULL THEN 0 ELSE 1 END AS is_maker, COALESCE(mine.leads, 0) AS leads,
                    (SELECT count(*) FROM arena_reader WHERE arena_id = arena.id) AS readers
                FROM arena LEFT JOIN arena_maker AS mine ON mine.arena_id = arena.id AND mine.person_id = \(guest.personId)
                WHERE arena.network_id = \(guest.networkId) AND (mine.person_id IS NOT NULL OR EXISTS (
                    SELECT 1 FROM arena_reader WHERE arena_id = arena.id AND person_id = \(guest.personId)))
                    AND (arena.deleted_at IS NULL OR arena.deleted_at > \(oldest))
                ORDER BY CASE WHEN arena.deleted_at IS NULL THEN 0 ELSE 1 END, arena.held_on DESC, arena.id DESC
                """)
            // What is shared with somebody shows only while none of its actors is theirs.
            return try listed.filter { arena in
                if arena.deletedAt != nil { return arena.leads && !guest.isReader }
                return try arena.isMaker || Self.isThere(arena.id, for: guest, db)
            }
        }
    }

    private static func isThere(_ arena: Identifier, for guest: ArenaGuest, _ db: any Connection) throws -> Bool {
        do {
            _ = try scene(arena, for: guest, db)
            return true
        } catch WebError.notFound {
            return false
        }
    }

    func add(_ arena: Arena, makers: Set<Identifier>, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            try Self.insert(arena, in: db, by: act)
            for maker in makers.union([person]).sorted(by: { $0.rawValue < $1.rawValue }) {
                try db.run(
                    "INSERT INTO arena_maker (arena_id, person_id, leads) VALUES (\(arena.id), \(maker), \(maker == person ? 1 : 0))")
            }
            try act.record(.arenaMade, "", in: db)
        }
    }

    static func insert(_ arena: Arena, in db: any Connection, by act: Act) throws {
        try db.run(
            """
            INSERT INTO arena (id, network_id, issue, held_on, absent, rows_made, created_by, created_at, changed_at)
            VALUES (\(arena.id), \(arena.networkId), \(arena.issue), \(arena.heldOn), \(arena.absent), \(arena.rowsMade), \(act.person),
                \(act.at), \(act.at))
            """)
    }

    /// Changes what an arena is about and who makes it, unless somebody else did since it was read.
    ///
    /// Who no longer makes it loses what they rated, and whoever it was shared with before reads along no more once they make it.
    /// - Throws: `ArenaConflict`.
    func change(_ arena: Arena, makers: Set<Identifier>, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            try Self.touch(arena, by: act, in: db)
            try db.run("UPDATE arena SET issue = \(arena.issue), held_on = \(arena.heldOn) WHERE id = \(arena.id)")
            let kept = makers.union([person]).map(\.rawValue).sorted()
            try db.run("DELETE FROM arena_maker WHERE arena_id = \(arena.id) AND person_id NOT IN \(list: kept)")
            for maker in kept {
                try db.run(
                    """
                    INSERT INTO arena_maker (arena_id, person_id, leads) VALUES (\(arena.id), \(maker), 0)
                    ON CONFLICT (arena_id, person_id) DO NOTHING
                    """)
                try db.run("DELETE FROM arena_reader WHERE arena_id = \(arena.id) AND person_id = \(maker)")
            }
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    /// Writes down who is not at the table.
    ///
    /// - Throws: `ArenaConflict`.
    func keep(absent: String, in arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            try Self.touch(arena, by: act, in: db)
            try db.run("UPDATE arena SET absent = \(absent) WHERE id = \(arena.id)")
            try act.recordOnce(.arenaChanged, in: db)
        }
    }

    private static func touch(_ arena: Arena, by act: Act, in db: any Connection) throws {
        let changed = try db.run(
            """
            UPDATE arena SET version = version + 1, changed_at = \(act.at)
            WHERE id = \(arena.id) AND version = \(arena.version) AND deleted_at IS NULL
            """)
        guard changed == 1 else { throw ArenaConflict() }
    }

    /// Throws an arena away; for thirty days who leads it can bring it back.
    func remove(_ arena: Arena, by person: Identifier) async throws {
        let act = act(arena, person)
        try await database.write { db in
            let put = try db.run("UPDATE arena SET deleted_at = \(act.at) WHERE id = \(arena.id) AND deleted_at IS NULL")
            guard put == 1 else { throw WebError.notFound }
            try act.record(.arenaRemoved, "", in: db)
        }
    }

    func bringBack(_ id: Identifier, for guest: ArenaGuest) async throws {
        let act = surroundings.act(in: guest.networkId, by: guest.personId)
        let oldest = act.at - TimeInterval(RetentionPeriod.days(.bin) * 24 * 3600)
        try await database.write { db in
            let scene = try Self.scene(id, for: guest, isThrownAway: true, db)
            guard scene.viewer.mayLead else { throw WebError.notFound }
            let back = try db.run("UPDATE arena SET deleted_at = NULL WHERE id = \(id) AND deleted_at > \(oldest)")
            guard back == 1 else { throw WebError.notFound }
            try act.record(.arenaBroughtBack, "", in: db)
        }
    }

    private func act(_ arena: Arena, _ person: Identifier) -> Act { surroundings.act(in: arena.networkId, by: person) }
}
