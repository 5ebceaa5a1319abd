import Foundation
import Storage

/// Who is signed in where. A session is known by the hash of its cookie.
struct SessionStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    static let lifetime: TimeInterval = 30 * 24 * 3600
    /// A session that lasts longer than any made now can have been started only by a clock that ran ahead.
    private static let longest = lifetime + 24 * 3600

    /// The person behind a cookie, when the session has not expired.
    func visitor(with token: Token) async throws -> Visitor? {
        let (hash, now) = (token.hash, surroundings.now())
        return try await database.read { db in
            try db.row(
                """
                SELECT person.id AS person_id, person.name, person.language, person.administrator_since, session.token_hash AS session_hash
                FROM session JOIN person ON person.id = session.person_id
                WHERE session.token_hash = \(hash) AND session.expires_at > \(now)
                    AND session.expires_at <= \(now + Self.longest)
                """)
        }
    }

    /// Starts a session and returns its secret, for the cookie.
    func start(for person: Identifier) async throws -> Token {
        let token = surroundings.token()
        let now = surroundings.now()
        try await database.write { db in
            try db.run(
                """
                INSERT INTO session (token_hash, person_id, created_at, expires_at)
                VALUES (\(token.hash), \(person), \(now), \(now + Self.lifetime))
                """)
            try db.run("UPDATE person SET signed_in_at = \(now) WHERE id = \(person)")
        }
        return token
    }

    /// Ends one session.
    func end(_ visitor: Visitor) async throws {
        try await database.write { db in try db.run("DELETE FROM session WHERE token_hash = \(visitor.sessionHash)") }
    }

    /// Ends every session of a person but the one they are in.
    func endOthers(than visitor: Visitor) async throws {
        try await database.write { db in
            try db.run("DELETE FROM session WHERE person_id = \(visitor.personId) AND token_hash <> \(visitor.sessionHash)")
        }
    }

    /// Whether the database answers.
    func isReachable() async -> Bool {
        // Whatever the database says, the answer here is yes or no.
        (try? await database.read { db in try db.value("SELECT 1", as: Int.self) }) == 1
    }

    /// Forgets sessions and sign-in links whose time is over.
    func forgetExpired() async throws {
        let now = surroundings.now()
        try await database.write { db in
            try db.run("DELETE FROM session WHERE expires_at <= \(now) OR expires_at > \(now + Self.longest)")
            try db.run("DELETE FROM sign_in_link WHERE expires_at <= \(now - 24 * 3600)")
        }
    }
}
