import Foundation
import Storage

/// The actions of each network: one list for all that leads to something that is to be done.
struct ActionStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func find(_ id: Identifier, in network: Identifier) async throws -> NamedAction {
        let found = try await database.read { db in
            try Self.read("action.id = \(id) AND action.network_id = \(network)", db).first
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    /// Every action of a network, what is due first in front.
    func actions(in network: Identifier) async throws -> [NamedAction] {
        try await database.read { db in try Self.read("action.network_id = \(network)", db) }
    }

    /// What is still to be done in a network, what is due first in front.
    static func toDo(in network: Identifier, _ db: any Connection) throws -> [NamedAction] {
        try read("action.network_id = \(network) AND action.state IN ('open', 'running')", db)
    }

    /// What came out of one thing, in the order in which it was agreed.
    func actions(from source: Identifier, in network: Identifier) async throws -> [NamedAction] {
        try await database.read { db in
            try Self.read("action.network_id = \(network) AND action.source_id = \(source)", order: "action.created_at, action.id", db)
        }
    }

    /// What somebody still has to do, in all the networks they are in, and what was done in the last day, to take that back.
    func promised(by person: Identifier) async throws -> [NamedAction] {
        let yesterday = surroundings.now() - 24 * 3600
        return try await database.read { db in
            try Self.read(
                """
                action.person_id = \(person) AND (action.state IN ('open', 'running') OR action.done_at > \(yesterday)) AND network.deleted_at IS NULL AND network.ended_at IS NULL AND action.network_id IN (
                    SELECT network_id FROM membership WHERE person_id = \(person) AND ended_at IS NULL)
                """, db)
        }
    }

    func add(_ action: Action, by person: Identifier) async throws {
        let act = act(action, person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO action (id, network_id, body, partner_id, person_id, due_on, state, follow_up, source_kind, source_id, source_part,
                    created_by, created_at, changed_by, changed_at, done_at)
                VALUES (\(action.id), \(action.networkId), \(action.body), \(action.partnerId), \(action.personId), \(action.dueOn),
                    \(action.state), \(action.followUp), \(action.sourceKind), \(action.sourceId), \(action.sourcePart), \(act.person),
                    \(act.at), \(act.person), \(act.at), \(action.state == .done ? act.at : nil))
                """)
            try act.record(.actionAdded, action.body, in: db)
        }
    }

    /// Changes an action, unless somebody else did since it was read.
    ///
    /// - Throws: `ActionConflict`.
    func change(_ action: Action, by person: Identifier) async throws {
        let act = act(action, person)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE action SET body = \(action.body), partner_id = \(action.partnerId), person_id = \(action.personId), due_on = \(action.dueOn),
                    follow_up = \(action.followUp), changed_by = \(act.person), changed_at = \(act.at),
                    version = version + 1
                WHERE id = \(action.id) AND network_id = \(action.networkId) AND version = \(action.version)
                """)
            guard changed == 1 else { throw ActionConflict() }
            try Self.set(action.state, of: action.id, act, in: db)
            try act.record(.actionChanged, action.body, in: db)
        }
    }

    /// Sets how far it is. Doing the same twice changes nothing.
    func set(_ state: Action.State, of action: Action, by person: Identifier) async throws {
        let act = act(action, person)
        try await database.write { db in
            guard try Self.set(state, of: action.id, act, in: db) else { return }
            try act.record(Self.kind(of: state), action.body, in: db)
        }
    }

    /// Sets how far it is, within another act; false when it was so far already.
    @discardableResult
    static func set(_ state: Action.State, of id: Identifier, _ act: Act, in db: any Connection) throws -> Bool {
        try db.run(
            """
            UPDATE action SET state = \(state), done_at = \(state == .done ? act.at : nil), changed_by = \(act.person), changed_at = \(act.at),
                version = version + 1
            WHERE id = \(id) AND state <> \(state)
            """) == 1
    }

    private static func kind(of state: Action.State) -> Activity.Kind {
        switch state {
        case .open: .actionReopened
        case .running: .actionStarted
        case .done: .actionDone
        case .dropped: .actionDropped
        }
    }

    private static let dueFirst: SQL = "CASE WHEN action.due_on IS NULL THEN 1 ELSE 0 END, action.due_on, action.created_at, action.id"

    /// Actions with their names, what is due first in front.
    static func read(_ condition: SQL, order: SQL = dueFirst, _ db: any Connection) throws -> [NamedAction] {
        let sql: SQL = """
            SELECT action.*, partner.name AS partner_name, person.name AS person_name, network.name AS network_name,
                COALESCE(group_session.name, decision.title) AS source_name
            FROM action JOIN network ON network.id = action.network_id LEFT JOIN partner ON partner.id = action.partner_id
            LEFT JOIN person ON person.id = action.person_id
            LEFT JOIN group_session ON group_session.id = action.source_id AND action.source_kind = 'groupSession'
            LEFT JOIN decision ON decision.id = action.source_id AND action.source_kind = 'decision'
            WHERE \(condition) ORDER BY \(order)
            """
        let (actions, names): ([Action], [NamedAction.Names]) = (try db.rows(sql), try db.rows(sql))
        return zip(actions, names).map { NamedAction(action: $0, names: $1) }
    }

    private func act(_ action: Action, _ person: Identifier) -> Act {
        surroundings.act(in: action.networkId, by: person)
    }
}
