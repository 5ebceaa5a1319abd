import Foundation
import Storage

/// One-time links to sign in with. Looking at a link never uses it up; signing in with it does.
///
/// Links from a clock that ran ahead neither work nor count.
struct SignInStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    static let lifetime: TimeInterval = 15 * 60
    /// So many links an address in a quarter of an hour; more are not sent.
    static let mostLinks = 3

    /// Sends a link to an address, when somebody uses it and it did not just get several.
    ///
    /// What happens takes as long and says the same whether or not the address is known.
    func sendLink(to address: String, mail: @escaping @Sendable (Person, Token) -> NewMail) async throws {
        let (token, now, id) = (surroundings.token(), surroundings.now(), surroundings.identifier())
        try await database.write { db in
            let recent: Int =
                try db.value(
                    "SELECT count(*) FROM sign_in_link WHERE address = \(address) AND created_at BETWEEN \(now - Self.lifetime) AND \(now + Self.lifetime)"
                ) ?? 0
            guard recent < Self.mostLinks else { return }
            try db.run(
                """
                INSERT INTO sign_in_link (token_hash, address, created_at, expires_at) VALUES (\(token.hash), \(address), \(now), \(now + Self.lifetime))
                """)
            let known: Person? = try db.row(
                """
                SELECT person.* FROM person JOIN person_address ON person_address.person_id = person.id
                WHERE person_address.address = \(address) ORDER BY person.created_at LIMIT 1
                """)
            guard let known else { return }
            try MailStore.put(mail(known, token), id: id, at: now, in: db)
        }
    }

    /// A link for one person, for the person who manages the installation to pass on. It lasts a day.
    func link(for person: Identifier) async throws -> Token {
        let (token, now) = (surroundings.token(), surroundings.now())
        try await database.write { db in
            try db.run(
                """
                INSERT INTO sign_in_link (token_hash, person_id, created_at, expires_at) VALUES (\(token.hash), \(person), \(now), \(now + 24 * 3600))
                """)
        }
        return token
    }

    /// The people a link can sign in: none when it is unknown, used or expired.
    func people(behind token: Token) async throws -> [Person] {
        let (hash, now) = (token.hash, surroundings.now())
        return try await database.read { db in
            try db.rows(
                """
                SELECT DISTINCT person.* FROM sign_in_link
                LEFT JOIN person_address ON person_address.address = sign_in_link.address
                JOIN person ON person.id = sign_in_link.person_id OR person.id = person_address.person_id
                WHERE sign_in_link.token_hash = \(hash) AND sign_in_link.used_at IS NULL AND sign_in_link.expires_at > \(now)
                    AND sign_in_link.created_at <= \(now + Self.lifetime)
                ORDER BY person.name
                """)
        }
    }

    /// Uses a link up. False when somebody else just did.
    func use(_ token: Token) async throws -> Bool {
        let (hash, now) = (token.hash, surroundings.now())
        return try await database.write { db in
            try db.run(
                """
                UPDATE sign_in_link SET used_at = \(now) WHERE token_hash = \(hash) AND used_at IS NULL AND expires_at > \(now)
                    AND created_at <= \(now + Self.lifetime)
                """) == 1
        }
    }
}
