import Storage

/// What somebody wrote down in logs of approaches, and that they did something there; what another wrote of it stays in the log.
extension MyDataStore {
    static func approaches(_ person: Identifier, _ db: any Connection) throws -> [MyData.Spoke] {
        try db.rows(
            """
            SELECT network.name AS network, arena.issue, 
                CASE WHEN arena_actor.kind = 'person' OR approach.written_by IS NULL OR approach.written_by <> \(person) THEN NULL
                    ELSE arena_actor.name END AS actor,
                approach.kind, approach.held_on,
                CASE WHEN approach.written_by = \(person) THEN approach.interest ELSE '' END AS interest,
                CASE WHEN approach.written_by = \(person) THEN approach.note ELSE '' END AS note
            FROM approach JOIN arena ON arena.id = approach.arena_id JOIN network ON network.id = approach.network_id
            LEFT JOIN arena_actor ON arena_actor.id = approach.actor_id
            WHERE approach.by_person_id = \(person) OR approach.written_by = \(person) ORDER BY approach.held_on, approach.id
            """)
    }
}
