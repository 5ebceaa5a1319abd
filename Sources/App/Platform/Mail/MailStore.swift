import Foundation
import Storage

/// The outbox: what is to be sent and what was.
struct MailStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// The channel on which waiting mail is announced.
    static let channel = "mail"

    /// Puts a mail in the outbox, in the transaction of the act that asks for it.
    static func put(_ mail: NewMail, id: Identifier, at now: Date, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO mail (id, network_id, about, recipient, address, subject, body, created_at, attempts, next_attempt_at)
            VALUES (\(id), \(mail.network), \(mail.about), \(mail.recipient), \(mail.address), \(mail.subject), \(mail.body), \(now), 0, \(now))
            """)
        try db.notify(channel, "")
    }

    /// Puts a mail in the outbox that belongs to no other act.
    func put(_ mail: NewMail) async throws {
        let (id, now) = (surroundings.identifier(), surroundings.now())
        try await database.write { db in try Self.put(mail, id: id, at: now, in: db) }
    }

    /// Takes back what was not sent yet, in the transaction of the act that asks for it.
    static func takeBack(about subject: Identifier, in db: any Connection) throws {
        try db.run("DELETE FROM mail WHERE about = \(subject) AND sent_at IS NULL")
    }

    /// Takes back what was not sent yet and holds a link.
    static func takeBack(about subject: Identifier, holding link: Token, in db: any Connection) throws {
        try db.run("DELETE FROM mail WHERE about = \(subject) AND sent_at IS NULL AND body LIKE \("%/a/" + link.text + "%")")
    }

    /// Keeps back what was not sent yet, while what it is about lies in the bin.
    static func hold(about subject: Identifier, at now: Date, in db: any Connection) throws {
        try db.run("UPDATE mail SET held_at = \(now) WHERE about = \(subject) AND sent_at IS NULL")
    }

    static func hold(in network: Identifier, at now: Date, in db: any Connection) throws {
        try db.run("UPDATE mail SET held_at = \(now) WHERE network_id = \(network) AND sent_at IS NULL")
    }

    /// Lets what was kept back go.
    static func release(about subject: Identifier, in db: any Connection) throws {
        try db.run("UPDATE mail SET held_at = NULL WHERE about = \(subject) AND held_at IS NOT NULL")
        try db.notify(channel, "")
    }

    static func release(in network: Identifier, in db: any Connection) throws {
        try db.run("UPDATE mail SET held_at = NULL WHERE network_id = \(network) AND held_at IS NOT NULL")
        try db.notify(channel, "")
    }

    /// What a network's coordinators see: waiting first, then the newest.
    func outbox(of network: Identifier, most: Int = 500) async throws -> [Mail] {
        try await database.read { db in
            try db.rows(
                """
                SELECT id, recipient, address, subject, body, created_at, attempts, sent_at, problem FROM mail
                WHERE network_id = \(network) AND held_at IS NULL ORDER BY (sent_at IS NOT NULL), created_at DESC, id LIMIT \(most)
                """)
        }
    }

    /// Mails whose time has come. Each is put off at once, so that no second sender takes it meanwhile.
    func take(most: Int = 20) async throws -> [Mail] {
        let now = surroundings.now()
        return try await database.write { db in
            try db.rows(
                """
                UPDATE mail SET attempts = attempts + 1, next_attempt_at = \(now + 300)
                WHERE id IN (
                    SELECT id FROM mail WHERE sent_at IS NULL AND held_at IS NULL AND next_attempt_at <= \(now) AND attempts < \(Mail.mostAttempts)
                    ORDER BY next_attempt_at LIMIT \(most)
                ) AND next_attempt_at <= \(now)
                RETURNING id, recipient, address, subject, body, created_at, attempts, sent_at, problem
                """)
        }
    }

    /// Notes that a mail has left, and forgets its text: it may hold a link.
    func noteSent(_ mail: Mail) async throws {
        let now = surroundings.now()
        try await database.write { db in
            try db.run("UPDATE mail SET sent_at = \(now), problem = NULL, body = '' WHERE id = \(mail.id)")
        }
    }

    /// Notes why a mail did not leave; it is tried again later.
    func noteProblem(_ problem: String, with mail: Mail) async throws {
        let next = surroundings.now() + Mail.pause(after: mail.attempts)
        try await database.write { db in
            try db.run("UPDATE mail SET problem = \(problem), next_attempt_at = \(next) WHERE id = \(mail.id)")
        }
    }

    /// How many mails wait, how many rest after too many attempts.
    func counts() async throws -> (waiting: Int, resting: Int) {
        try await database.read { db in
            let waiting: Int =
                try db.value("SELECT count(*) FROM mail WHERE sent_at IS NULL AND held_at IS NULL AND attempts < \(Mail.mostAttempts)") ?? 0
            let resting: Int = try db.value("SELECT count(*) FROM mail WHERE sent_at IS NULL AND attempts >= \(Mail.mostAttempts)") ?? 0
            return (waiting, resting)
        }
    }
}
