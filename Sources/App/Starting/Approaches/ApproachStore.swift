import Foundation
import Storage

/// The log of approaches of each arena.
struct ApproachStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func add(_ one: Approach, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO approach (id, arena_id, network_id, kind, actor_id, name, held_on, by_person_id, spoken_to, door, interest,
                    motivation, willingness, condition, estimate, note, next_step, next_on, written_by, written_at)
                VALUES (\(one.id), \(arena.id), \(arena.networkId), \(one.kind), \(one.actorId), \(one.name), \(one.heldOn),
                    \(one.byPersonId), \(one.spokenTo), \(one.door), \(one.interest), \(one.motivation), \(one.willingness),
                    \(one.condition), \(one.estimate), \(one.note), \(one.nextStep), \(one.nextOn), \(person), \(act.at))
                """)
            try act.recordOnce(.stepsChanged, in: db)
        }
    }

    /// Changes what is written down, unless somebody else did since it was read.
    ///
    /// - Throws: `ArenaConflict`.
    func change(_ one: Approach, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE approach SET actor_id = \(one.actorId), name = \(one.name), held_on = \(one.heldOn),
                    by_person_id = \(one.byPersonId), spoken_to = \(one.spokenTo), door = \(one.door), interest = \(one.interest),
                    motivation = \(one.motivation), willingness = \(one.willingness), condition = \(one.condition),
                    estimate = \(one.estimate), note = \(one.note), next_step = \(one.nextStep), next_on = \(one.nextOn),
                    written_by = \(person), written_at = \(act.at), version = version + 1
                WHERE id = \(one.id) AND arena_id = \(arena.id) AND version = \(one.version) AND removed_at IS NULL
                """)
            guard changed == 1 else { throw ArenaConflict() }
            try act.recordOnce(.stepsChanged, in: db)
        }
    }

    /// Takes something out of the log, or puts it back.
    func set(isRemoved: Bool, _ one: Approach, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            try db.run(
                "UPDATE approach SET removed_at = \(isRemoved ? act.at : nil), version = version + 1 WHERE id = \(one.id) AND arena_id = \(arena.id)"
            )
            try act.recordOnce(.stepsChanged, in: db)
        }
    }

    /// Makes the actor a partner of the network; one that is a partner already is joined to it.
    ///
    /// - Throws: `ArenaConflict` when the actor became a partner meanwhile.
    func makePartner(_ partner: Partner, isNew: Bool, of actor: ArenaActor, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            let joined = try db.run(
                """
                UPDATE arena_actor SET partner_id = \(isNew ? nil : partner.id), version = version + 1
                WHERE (id = \(actor.id) OR merged_into = \(actor.id)) AND arena_id = \(arena.id) AND removed_at IS NULL AND (partner_id IS NULL
                    OR partner_id IN (SELECT id FROM partner WHERE deleted_at IS NOT NULL))
                """)
            guard joined > 0 else { throw ArenaConflict() }
            guard isNew else { return try act.recordOnce(.arenaChanged, in: db) }
            try PartnerStore.insert(partner, at: act.at, in: db)
            try db.run(
                "UPDATE arena_actor SET partner_id = \(partner.id) WHERE (id = \(actor.id) OR merged_into = \(actor.id)) AND partner_id IS NULL"
            )
            try act.record(.partnerAdded, partner.name, in: db)
        }
    }
}
