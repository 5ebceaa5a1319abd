import Foundation
import Storage

/// Which backups were made.
struct BackupStore: Sendable {
    let database: Database

    /// How many are remembered.
    private static let most = 30

    func last() async throws -> Backup? {
        try await database.read(Self.last)
    }

    /// How many bytes everything takes.
    func size() async throws -> Int {
        try await database.size()
    }

    static func last(_ db: any Connection) throws -> Backup? {
        try db.row("SELECT taken_at, file, bytes, version, engine FROM backup ORDER BY taken_at DESC, id DESC LIMIT 1")
    }

    /// Notes a backup, and forgets the oldest. A database from before backups were noted stays as it is.
    static func note(_ backup: Backup, id: Identifier, in db: any Connection) throws {
        guard try isThere(db) else { return }
        try db.run(
            """
            INSERT INTO backup (id, taken_at, file, bytes, version, engine)
            VALUES (\(id), \(backup.takenAt), \(backup.file), \(backup.bytes), \(backup.version), \(backup.engine))
            """)
        try db.run("DELETE FROM backup WHERE id NOT IN (SELECT id FROM backup ORDER BY taken_at DESC, id DESC LIMIT \(most))")
    }

    /// How many anonymous rounds are running: two copies made meanwhile, laid side by side, could tell who answered what.
    static func runningAnonymousRounds(_ db: any Connection) throws -> Int {
        try db.value("SELECT count(*) FROM round WHERE mode = 'anonymous' AND opened_at IS NOT NULL AND closed_at IS NULL") ?? 0
    }

    /// One personal link as it is kept: the identity it is derived from and the hash of the link itself.
    static func linkSample(_ db: any Connection) throws -> (id: Identifier, hash: String)? {
        struct Sample: Decodable {
            let id: Identifier
            let tokenHash: String
        }
        let sample: Sample? = try db.row("SELECT id, token_hash FROM invitation ORDER BY id LIMIT 1")
        return sample.map { ($0.id, $0.tokenHash) }
    }

    private static func isThere(_ db: any Connection) throws -> Bool {
        try db.value("SELECT number FROM migration WHERE name = 'backups'", as: Int.self) != nil
    }
}
