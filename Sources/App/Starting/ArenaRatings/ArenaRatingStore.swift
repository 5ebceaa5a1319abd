import Foundation
import Storage

/// What each maker of an arena thinks of each resource, and what they agree on.
struct ArenaRatingStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// How everybody rated each resource of an arena.
    static func tallies(in arena: Identifier, _ db: any Connection) throws -> [Identifier: RatingTally] {
        var tallies: [Identifier: RatingTally] = [:]
        let columns: [SQL] = ["importance", "replaceability"]
        let steps = columns.flatMap { column in ArenaStep.allCases.map { "count(CASE WHEN \(column) = \($0) THEN 1 END)" as SQL } }
        try db.forEachRow(
            "SELECT resource_id, \(steps.joined(", ")) FROM arena_rating WHERE arena_id = \(arena) GROUP BY resource_id"
        ) { row in
            let counts = (1...8).map { row.integer($0) ?? 0 }
            tallies[Identifier(rawValue: row.text(0) ?? "")] = RatingTally(
                importance: Array(counts[..<4]), replaceability: Array(counts[4...]))
        }
        return tallies
    }

    static func ratings(of person: Identifier, in arena: Identifier, _ db: any Connection) throws -> [Identifier: ArenaRating] {
        let rows: [ArenaRating] = try db.rows(
            "SELECT resource_id, importance, replaceability FROM arena_rating WHERE arena_id = \(arena) AND person_id = \(person)")
        return Dictionary(rows.map { ($0.resourceId, $0) }) { $1 }
    }

    /// An arena with its resources, and what somebody thinks of them.
    func own(_ id: Identifier, for guest: ArenaGuest) async throws -> (ArenaScene, [ArenaResource], [Identifier: ArenaRating]) {
        try await database.read { db in
            let scene = try ArenaStore.scene(id, for: guest, db)
            return (
                scene, try ArenaActorStore.resources(in: id, db), try Self.ratings(of: guest.personId, in: id, db)
            )
        }
    }

    /// An arena with the resources that were rated, of those that are there.
    func rated(_ ratings: [ArenaRating], in id: Identifier, for guest: ArenaGuest) async throws -> (ArenaScene, [ArenaResource]) {
        let ids = ratings.map(\.resourceId.rawValue)
        return try await database.read { db in
            (try ArenaStore.scene(id, for: guest, db), try ArenaActorStore.resources(in: id, only: ids, db))
        }
    }

    /// An arena with its resources, and how everybody rated them.
    func everybody(_ id: Identifier, for guest: ArenaGuest) async throws -> (ArenaScene, [ArenaResource], [Identifier: RatingTally]) {
        try await database.read { db in
            (try ArenaStore.scene(id, for: guest, db), try ArenaActorStore.resources(in: id, db), try Self.tallies(in: id, db))
        }
    }

    /// Keeps what somebody thinks of some resources, also of one that was taken out meanwhile; what is empty is taken back.
    ///
    /// - Parameter through: up to which resource they are finished, when they say that they are.
    func keep(_ ratings: [ArenaRating], through: Int?, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            for rating in ratings {
                guard rating.importance != nil || rating.replaceability != nil else {
                    try db.run(
                        "DELETE FROM arena_rating WHERE arena_id = \(arena.id) AND resource_id = \(rating.resourceId) AND person_id = \(person)"
                    )
                    continue
                }
                try db.run(
                    """
                    INSERT INTO arena_rating (arena_id, resource_id, person_id, importance, replaceability, rated_at)
                    SELECT \(arena.id), id, \(person), \(rating.importance), \(rating.replaceability), \(act.at) FROM arena_resource
                    WHERE id = \(rating.resourceId) AND arena_id = \(arena.id)
                    ON CONFLICT (arena_id, resource_id, person_id)
                    DO UPDATE SET importance = excluded.importance, replaceability = excluded.replaceability, rated_at = excluded.rated_at
                    """)
            }
            guard let through else { return }
            try db.run(
                "UPDATE arena_maker SET finished_through = \(through) WHERE arena_id = \(arena.id) AND person_id = \(person) AND finished_through < \(through)"
            )
            try act.record(.arenaRated, "", in: db)
        }
    }

    /// Closes the rating, so that everybody sees it; or opens it again for what is still to be rated.
    func set(isClosed: Bool, _ arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        try await database.write { db in
            let open: SQL = isClosed ? "rating_closed_at IS NULL" : "rating_closed_at IS NOT NULL"
            let changed = try db.run(
                "UPDATE arena SET rating_closed_at = \(isClosed ? act.at : nil), version = version + 1 WHERE id = \(arena.id) AND \(open)")
            guard changed == 1 else { return }
            // What was seen while it was closed is not rated blind any more.
            if !isClosed { try db.run("UPDATE arena_maker SET finished_through = \(arena.rowsMade) WHERE arena_id = \(arena.id)") }
            try act.record(isClosed ? .arenaRatingClosed : .arenaRatingReopened, "", in: db)
        }
    }

    /// Writes down what the group agreed on, or takes that back.
    ///
    /// - Throws: `ArenaConflict`.
    func agree(_ resource: ArenaResource, in arena: Arena, by person: Identifier) async throws {
        let act = surroundings.act(in: arena.networkId, by: person)
        let isAgreed = resource.isAgreed
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE arena_resource SET importance = \(resource.importance), replaceability = \(resource.replaceability),
                    substitute = \(resource.substitute), agreed_by = \(isAgreed ? person : nil), agreed_at = \(isAgreed ? act.at : nil),
                    version = version + 1
                WHERE id = \(resource.id) AND arena_id = \(arena.id) AND version = \(resource.version)
                """)
            guard changed == 1 else { throw ArenaConflict() }
            try act.recordOnce(.arenaAgreed, in: db)
        }
    }
}
