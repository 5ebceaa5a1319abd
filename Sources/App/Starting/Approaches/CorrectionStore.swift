import Foundation
import Storage

/// What talks changed in an arena.
struct CorrectionStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Changes what an arena says of an actor and writes down what changed, all or nothing.
    ///
    /// - Throws: `ArenaConflict` when somebody else changed one of the resources since it was read.
    func correct(_ resources: [(old: ArenaResource, new: ArenaResource)], after talk: Approach, in arena: Arena, by person: Identifier)
        async throws
    {
        let act = surroundings.act(in: arena.networkId, by: person)
        let changes = resources.flatMap { pair in pair.old.differences(pair.new).map { (pair.old, $0, surroundings.identifier()) } }
        try await database.write { db in
            for (old, new) in resources where !old.differences(new).isEmpty {
                try Self.write(old, new, by: act, in: db)
            }
            for (resource, change, id) in changes {
                try db.run(
                    """
                    INSERT INTO arena_correction (id, approach_id, arena_id, actor_id, resource, aspect, was, became, corrected_by, corrected_at)
                    VALUES (\(id), \(talk.id), \(arena.id), \(resource.actorId), \(resource.resource), \(change.aspect), \(change.was),
                        \(change.became), \(person), \(act.at))
                    """)
            }
            if !changes.isEmpty { try act.recordOnce(.stepsChanged, in: db) }
        }
    }

    private static func write(_ old: ArenaResource, _ new: ArenaResource, by act: Act, in db: any Connection) throws {
        // Who agreed, and when, changes only with what was agreed.
        let isSame = old.importance == new.importance && old.replaceability == new.replaceability
        let agreed: SQL =
            isSame ? "" : ", agreed_by = \(new.isAgreed ? act.person : nil), agreed_at = \(new.isAgreed ? act.at : nil)"
        let changed = try db.run(
            """
            UPDATE arena_resource SET has = \(new.has), can_use = \(new.canUse), willing = \(new.willing), importance = \(new.importance),
                replaceability = \(new.replaceability)\(agreed), version = version + 1
            WHERE id = \(new.id) AND version = \(new.version)
            """)
        guard changed == 1 else { throw ArenaConflict() }
    }
}
