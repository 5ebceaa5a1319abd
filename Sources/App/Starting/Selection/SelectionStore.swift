import Foundation
import Storage

/// What was thought of for each actor of an arena, and whether to speak to them.
struct SelectionStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func add(_ idea: FormIdea, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO form_idea (id, arena_id, actor_id, form, note, thought_at)
                VALUES (\(idea.id), \(arena.id), \(idea.actorId), \(idea.form), \(idea.note), \(act.at))
                """)
            try act.recordOnce(.stepsChanged, in: db)
        }
    }

    func remove(_ idea: Identifier, of actor: Identifier, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            let gone = try db.run("DELETE FROM form_idea WHERE id = \(idea) AND actor_id = \(actor) AND arena_id = \(arena.id)")
            guard gone == 1 else { throw WebError.notFound }
            try act.recordOnce(.stepsChanged, in: db)
        }
    }

    /// Chooses, and says which criteria the actor meets, unless somebody else did since it was read.
    ///
    /// - Throws: `ArenaConflict`; `CriteriaMoved` while the criteria are not locked.
    func keep(_ choice: ActorChoice, _ checks: [CriterionCheck], in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            let criteria = try CriterionStore.criteria(of: arena.id, db)
            guard criteria.isLocked else { throw CriteriaMoved() }
            let version: Int = try db.value("SELECT version FROM actor_choice WHERE actor_id = \(choice.actorId)") ?? 0
            guard version == choice.version else { throw ArenaConflict() }
            try db.run(
                """
                INSERT INTO actor_choice (actor_id, arena_id, choice, reason, version, chosen_by, chosen_at)
                VALUES (\(choice.actorId), \(arena.id), \(choice.choice), \(choice.reason), 1, \(person), \(act.at))
                ON CONFLICT (actor_id) DO UPDATE SET choice = excluded.choice, reason = excluded.reason,
                    version = actor_choice.version + 1, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
                """)
            let held = Set(criteria.current.map(\.id))
            for criterion in held {
                try db.run("DELETE FROM criterion_check WHERE actor_id = \(choice.actorId) AND criterion_id = \(criterion)")
            }
            for check in checks where held.contains(check.criterionId) {
                try db.run(
                    """
                    INSERT INTO criterion_check (criterion_id, actor_id, arena_id, meets)
                    VALUES (\(check.criterionId), \(choice.actorId), \(arena.id), \(check.meets))
                    """)
            }
            try act.recordOnce(.stepsChanged, in: db)
        }
    }
}
