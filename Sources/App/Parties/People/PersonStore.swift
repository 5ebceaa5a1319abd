import Foundation
import Localization
import Storage

/// People and their addresses.
struct PersonStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func find(_ id: Identifier) async throws -> Person {
        guard let person: Person = try await database.read({ db in try db.row("SELECT * FROM person WHERE id = \(id)") }) else {
            throw WebError.notFound
        }
        return person
    }

    /// A person's addresses, the oldest first: that one gets the mail.
    func addresses(of person: Identifier) async throws -> [String] {
        try await database.read { db in
            try db.values("SELECT address FROM person_address WHERE person_id = \(person) ORDER BY added_at, address")
        }
    }

    /// Everybody who uses an address; two people may share one.
    func people(at address: String) async throws -> [Person] {
        try await database.read { db in
            try db.rows(
                """
                SELECT person.* FROM person JOIN person_address ON person_address.person_id = person.id
                WHERE person_address.address = \(address) ORDER BY person.name
                """)
        }
    }

    /// Adds a person, or finds the one with that name at that address.
    static func findOrAdd(name: String, address: String?, language: Language, id: Identifier, at now: Date, in db: any Connection) throws
        -> (id: Identifier, isNew: Bool)
    {
        if let address {
            let same: [Person] = try db.rows(
                """
                SELECT person.* FROM person JOIN person_address ON person_address.person_id = person.id WHERE person_address.address = \(address)
                """)
            if let known = same.first(where: { $0.name.caseInsensitiveCompare(name) == .orderedSame }) { return (known.id, false) }
        }
        try db.run("INSERT INTO person (id, name, language, created_at) VALUES (\(id), \(name), \(language), \(now))")
        if let address {
            try db.run("INSERT INTO person_address (person_id, address, added_at) VALUES (\(id), \(address), \(now))")
        }
        return (id, true)
    }

    /// Adds a person from the command line, or finds them.
    func findOrAdd(name: String, address: String?, language: Language, isAdministrator: Bool) async throws -> Identifier {
        let (id, now) = (surroundings.identifier(), surroundings.now())
        return try await database.write { db in
            let person = try Self.findOrAdd(name: name, address: address, language: language, id: id, at: now, in: db).id
            if isAdministrator {
                try db.run("UPDATE person SET administrator_since = COALESCE(administrator_since, \(now)) WHERE id = \(person)")
            }
            return person
        }
    }

    func change(_ person: Identifier, name: String, language: Language) async throws {
        try await database.write { db in try db.run("UPDATE person SET name = \(name), language = \(language) WHERE id = \(person)") }
    }

    func set(language: Language, for person: Identifier) async throws {
        try await database.write { db in try db.run("UPDATE person SET language = \(language) WHERE id = \(person)") }
    }

    func set(password: String?, for person: Identifier) async throws {
        try await database.write { db in try db.run("UPDATE person SET password = \(password) WHERE id = \(person)") }
    }

    func add(address: String, to person: Identifier) async throws {
        let now = surroundings.now()
        try await database.write { db in
            try db.run(
                "INSERT INTO person_address (person_id, address, added_at) VALUES (\(person), \(address), \(now)) ON CONFLICT DO NOTHING")
        }
    }

    func remove(address: String, from person: Identifier) async throws {
        try await database.write { db in try db.run("DELETE FROM person_address WHERE person_id = \(person) AND address = \(address)") }
    }
}
