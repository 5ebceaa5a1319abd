import Foundation
import Storage

/// What happened in each network. Written in the transaction of the act itself.
struct ActivityStore: Sendable {
    let database: Database

    /// The latest things done in a network, newest first.
    func latest(in network: Identifier, most: Int = 200) async throws -> [Activity] {
        try await database.read { db in
            try db.rows(
                """
                SELECT activity.kind, activity.subject, activity.happened_at, activity.is_erased, person.name AS person_name
                FROM activity LEFT JOIN person ON person.id = activity.person_id
                WHERE activity.network_id = \(network) ORDER BY activity.happened_at DESC, activity.id DESC LIMIT \(most)
                """)
        }
    }
}

extension Surroundings {
    /// An act of somebody in a network, now; without a person the program itself does it.
    func act(in network: Identifier, by person: Identifier?) -> Act {
        Act(network: network, person: person, at: now(), id: identifier())
    }
}

/// Who does something in a network, and when: closes every write.
struct Act: Sendable {
    let network: Identifier
    let person: Identifier?
    let at: Date
    let id: Identifier

    /// Writes down what was done, in the same transaction.
    func record(_ kind: Activity.Kind, _ subject: String, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO activity (id, network_id, person_id, kind, subject, happened_at)
            VALUES (\(id), \(network), \(person), \(kind), \(subject), \(at))
            """)
    }

    /// The same for what comes in many small changes: one line an hour for each person.
    func recordOnce(_ kind: Activity.Kind, in db: any Connection) throws {
        let recent: Int =
            try db.value(
                """
                SELECT count(*) FROM activity WHERE network_id = \(network) AND person_id = \(person) AND kind = \(kind)
                    AND happened_at > \(at - 3600)
                """) ?? 0
        if recent == 0 { try record(kind, "", in: db) }
    }
}
