import Foundation
import Storage

/// The group sessions of each network.
struct GroupSessionStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func find(_ id: Identifier, in network: Identifier) async throws -> GroupSession {
        let session: GroupSession? = try await database.read { db in
            try db.row("SELECT * FROM group_session WHERE id = \(id) AND network_id = \(network)")
        }
        guard let session else { throw WebError.notFound }
        return session
    }

    /// The sessions of a network, the newest first.
    func sessions(in network: Identifier) async throws -> [GroupSession] {
        try await database.read { db in
            try db.rows("SELECT * FROM group_session WHERE network_id = \(network) ORDER BY held_on DESC, created_at DESC, id DESC")
        }
    }

    func add(_ session: GroupSession, by person: Identifier) async throws {
        let act = act(session, person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO group_session (id, network_id, round_id, instrument_key, instrument_version, form, name, held_on, before_label,
                    now_label, facilitator, people, papers, created_by, created_at)
                VALUES (\(session.id), \(session.networkId), \(session.roundId), \(session.instrumentKey), \(session.instrumentVersion),
                    \(session.form), \(session.name), \(session.heldOn), \(session.beforeLabel), \(session.nowLabel), \(session.facilitator),
                    \(session.people), \(session.papers), \(act.person), \(act.at))
                """)
            try act.record(.groupSessionMade, session.name, in: db)
        }
    }

    /// Changes what a running session is about. What was scored stays.
    func change(_ session: GroupSession, by person: Identifier) async throws {
        let act = act(session, person)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE group_session SET name = \(session.name), held_on = \(session.heldOn), before_label = \(session.beforeLabel),
                    now_label = \(session.nowLabel), facilitator = \(session.facilitator), people = \(session.people)
                WHERE id = \(session.id) AND closed_at IS NULL
                """)
            guard changed == 1 else { throw WebError.forbidden }
            try act.record(.groupSessionChanged, session.name, in: db)
        }
    }

    func close(_ session: GroupSession, by person: Identifier) async throws {
        let act = act(session, person)
        try await database.write { db in
            let closed = try db.run(
                "UPDATE group_session SET closed_at = \(act.at), closed_by = \(act.person) WHERE id = \(session.id) AND closed_at IS NULL")
            if closed == 1 { try act.record(.groupSessionClosed, session.name, in: db) }
        }
    }

    func reopen(_ session: GroupSession, by person: Identifier) async throws {
        let act = act(session, person)
        try await database.write { db in
            let opened = try db.run(
                "UPDATE group_session SET closed_at = NULL, closed_by = NULL WHERE id = \(session.id) AND closed_at IS NOT NULL")
            if opened == 1 { try act.record(.groupSessionReopened, session.name, in: db) }
        }
    }

    /// Whether nothing was written in it yet.
    func isEmpty(_ session: GroupSession) async throws -> Bool {
        try await database.read { db in try Self.isEmpty(session.id, db) }
    }

    /// Removes a session in which nothing was written.
    func remove(_ session: GroupSession, by person: Identifier) async throws {
        let act = act(session, person)
        try await database.write { db in
            guard try Self.isEmpty(session.id, db) else { throw WebError.forbidden }
            try db.run("DELETE FROM group_session WHERE id = \(session.id)")
            try act.record(.groupSessionRemoved, session.name, in: db)
        }
    }

    private static func isEmpty(_ session: Identifier, _ db: any Connection) throws -> Bool {
        let written: Int =
            try db.value(
                """
                SELECT (SELECT count(*) FROM group_score WHERE session_id = \(session)
                        AND (score IS NOT NULL OR score_before IS NOT NULL OR conclusion <> '' OR priority IS NOT NULL))
                    + (SELECT count(*) FROM group_count WHERE session_id = \(session))
                    + (SELECT count(*) FROM action WHERE source_kind = 'groupSession' AND source_id = \(session))
                """) ?? 0
        return written == 0
    }

    private func act(_ session: GroupSession, _ person: Identifier) -> Act {
        surroundings.act(in: session.networkId, by: person)
    }
}
