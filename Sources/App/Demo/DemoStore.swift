import Foundation
import Storage

/// What the demo's own page needs to know.
struct DemoStore: Sendable {
    let database: Database

    /// Whether nobody is there yet.
    func isEmpty() async throws -> Bool {
        try await database.read { db in try db.value("SELECT count(*) FROM person", as: Int.self) == 0 }
    }

    /// The leads of the cast, as they are in the database.
    func leads() async throws -> [Person] {
        let names = Cast.leads
        let people: [Person] = try await database.read { db in
            try db.rows(
                """
                SELECT person.* FROM person JOIN person_address ON person_address.person_id = person.id
                WHERE person_address.address IN \(list: names.map(Cast.address)) ORDER BY person.created_at
                """)
        }
        return names.compactMap { name in people.first { $0.name == name } }
    }
}
