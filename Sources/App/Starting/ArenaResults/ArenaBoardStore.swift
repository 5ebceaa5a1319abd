import Storage

/// What follows from the arenas, for each person what they may see of it.
struct ArenaBoardStore: Sendable {
    let database: Database

    /// An arena with what follows from it, and with how many people it is shared. All in one reading.
    func board(of id: Identifier, for guest: ArenaGuest) async throws -> (scene: ArenaScene, board: ArenaBoard, readers: Int) {
        try await database.read { db in
            let scene = try ArenaStore.scene(id, for: guest, db)
            let board = try Self.board(of: scene, db)
            return (scene, board, try db.value("SELECT count(*) FROM arena_reader WHERE arena_id = \(id)") ?? 0)
        }
    }

    /// What follows from an arena for who looks at it.
    static func board(of scene: ArenaScene, _ db: any Connection) throws -> ArenaBoard {
        let id = scene.arena.id
        return ArenaBoard(
            scene.groups, try ArenaActorStore.resources(in: id, db), try ArenaRatingStore.tallies(in: id, db)
        ) { scene.viewer.maySeeRatings(of: $0, in: scene.arena, scene.makers) }
    }

    /// Every actor of an arena with its rank, whoever asks: for what other parts of the program make of it, never for a page.
    static func everything(in arena: Arena, _ db: any Connection) throws -> ArenaBoard {
        let actors: [ArenaActor] = try db.rows("SELECT * FROM arena_actor WHERE arena_id = \(arena.id) AND removed_at IS NULL ORDER BY id")
        let makers = try ArenaStore.makers(of: arena.id, db)
        return ArenaBoard(
            ArenaScene.groups(actors), try ArenaActorStore.resources(in: arena.id, db), try ArenaRatingStore.tallies(in: arena.id, db)
        ) { arena.isRated($0, by: makers) }
    }
}
