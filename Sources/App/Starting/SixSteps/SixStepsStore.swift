import Foundation
import Storage

/// How far each arena is on its way.
struct SixStepsStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Everything of one way, as somebody may see it. For who does not make the arena it is not there.
    func way(_ id: Identifier, for guest: ArenaGuest) async throws -> SixSteps {
        try await database.read { db in try Self.way(id, for: guest, db) }
    }

    static func way(_ id: Identifier, for guest: ArenaGuest, _ db: any Connection) throws -> SixSteps {
        let scene = try ArenaStore.scene(id, for: guest, db)
        guard scene.viewer.isMaker else { throw WebError.forbidden }
        let board = try ArenaBoardStore.board(of: scene, db)
        let seen = Set(scene.actors.map(\.id))
        let ideas: [FormIdea] = try db.rows("SELECT * FROM form_idea WHERE arena_id = \(id) ORDER BY thought_at, id")
        let checks: [CriterionCheck] = try db.rows("SELECT * FROM criterion_check WHERE arena_id = \(id)")
        let approaches = try approaches(of: id, db)
        let groups = scene.groups.map { ($0.head.id, Set($0.all.map(\.id))) }
        return SixSteps(
            scene: scene, groups: Dictionary(uniqueKeysWithValues: groups), board: board, finished: try finished(id, db),
            criteria: try CriterionStore.criteria(of: id, db),
            ideas: ideas.filter { seen.contains($0.actorId) }, checks: checks.filter { seen.contains($0.actorId) },
            choices: try choices(of: id, db).filter { seen.contains($0.actorId) }, approaches: approaches.filter(scene.maySee),
            corrections: try corrections(of: id, db).filter { seen.contains($0.actorId) })
    }

    private static func finished(_ arena: Identifier, _ db: any Connection) throws -> [FinishedStep] {
        try db.rows(
            """
            SELECT starting_step.step, starting_step.done_at, person.name AS done_name
            FROM starting_step LEFT JOIN person ON person.id = starting_step.done_by
            WHERE starting_step.arena_id = \(arena) ORDER BY starting_step.step
            """)
    }

    private static func choices(of arena: Identifier, _ db: any Connection) throws -> [ActorChoice] {
        try db.rows(
            """
            SELECT actor_choice.*, person.name AS chosen_name FROM actor_choice LEFT JOIN person ON person.id = actor_choice.chosen_by
            WHERE actor_choice.arena_id = \(arena)
            """)
    }

    private static func approaches(of arena: Identifier, _ db: any Connection) throws -> [Approach] {
        try db.rows(
            """
            SELECT approach.*, person.name AS by_name FROM approach LEFT JOIN person ON person.id = approach.by_person_id
            WHERE approach.arena_id = \(arena) ORDER BY approach.held_on DESC, approach.id DESC
            """)
    }

    private static func corrections(of arena: Identifier, _ db: any Connection) throws -> [ArenaCorrection] {
        try db.rows(
            """
            SELECT arena_correction.*, person.name AS corrected_name
            FROM arena_correction LEFT JOIN person ON person.id = arena_correction.corrected_by
            WHERE arena_correction.arena_id = \(arena) ORDER BY arena_correction.corrected_at DESC, arena_correction.id DESC
            """)
    }

    /// The arenas that somebody makes, each with how far it is.
    func ways(for guest: ArenaGuest) async throws -> [ListedWay] {
        try await database.read { db in
            try db.rows(
                """
                SELECT arena.id, arena.issue, arena.held_on,
                    (SELECT min(step.number) FROM (SELECT 1 AS number UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5
                        UNION SELECT 6) AS step WHERE NOT EXISTS (SELECT 1 FROM starting_step
                            WHERE starting_step.arena_id = arena.id AND starting_step.step = step.number)) AS current
                FROM arena JOIN arena_maker ON arena_maker.arena_id = arena.id AND arena_maker.person_id = \(guest.personId)
                WHERE arena.network_id = \(guest.networkId) AND arena.deleted_at IS NULL ORDER BY arena.held_on DESC, arena.id DESC
                """)
        }
    }

    /// Calls a step done, or takes that back. Doing either twice is doing it once.
    func set(_ step: StartingStep, isDone: Bool, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            let changed =
                isDone
                ? try db.run(
                    """
                    INSERT INTO starting_step (arena_id, step, done_by, done_at) VALUES (\(arena.id), \(step), \(person), \(act.at))
                    ON CONFLICT (arena_id, step) DO NOTHING
                    """)
                : try db.run("DELETE FROM starting_step WHERE arena_id = \(arena.id) AND step = \(step)")
            guard changed == 1 else { return }
            if isDone { try act.record(.stepDone, String(step.rawValue), in: db) } else { try act.recordOnce(.stepsChanged, in: db) }
        }
    }
}

extension ArenaScene {
    /// Nobody reads what is said of an actor they belong to, in the log neither.
    func maySee(_ approach: Approach) -> Bool {
        guard let actor = approach.actorId else { return !viewer.kin.isAbout(named: approach.name) }
        return actors.contains { $0.id == actor }
    }
}
