import Foundation
import Storage

/// The remarks of a round, for its moderator.
///
/// Every query holds the condition that there are enough answers: below the smallest group nobody reads a remark.
struct RemarkStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Whether a round, as a subquery's alias `round`, has enough answers for its remarks to be read.
    private static let isReadable: SQL = """
        EXISTS (SELECT 1 FROM round WHERE round.id = remark.round_id AND (round.mode = 'open' OR (round.closed_at IS NOT NULL
            AND (SELECT count(*) FROM response WHERE response.round_id = round.id AND people = 1) >= round.smallest_group)))
        """

    /// Every remark that may be read, in the random order of their keys.
    func remarks(on round: Round) async throws -> [Remark] {
        try await database.read { db in
            try db.rows(
                "SELECT id, group_key, body, state FROM remark WHERE round_id = \(round.id) AND \(Self.isReadable) ORDER BY id")
        }
    }

    /// How many wait for a moderator, of those that may be read.
    func waiting(on round: Round) async throws -> Int {
        try await database.read { db in
            try db.value("SELECT count(*) FROM remark WHERE round_id = \(round.id) AND state = 'waiting' AND \(Self.isReadable)") ?? 0
        }
    }

    /// Decides about one remark and takes words out of it; what was taken out is not kept.
    func moderate(_ remark: Identifier, on round: Round, _ moderation: Moderation, without words: [String], by person: Identifier)
        async throws
    {
        let act = act(round, person)
        try await database.write { db in
            let found: Remark? = try db.row(
                "SELECT id, group_key, body, state FROM remark WHERE id = \(remark) AND round_id = \(round.id) AND \(Self.isReadable)")
            guard let found else { throw WebError.notFound }
            let body = try found.without(words)
            try db.run("UPDATE remark SET state = \(moderation.state), body = \(body) WHERE id = \(remark)")
            try act.record(.remarkModerated, round.name, in: db)
        }
    }

    /// Releases every remark that waits.
    func releaseAll(on round: Round, by person: Identifier) async throws {
        let act = act(round, person)
        try await database.write { db in
            let released = try db.run(
                "UPDATE remark SET state = 'released' WHERE round_id = \(round.id) AND state = 'waiting' AND \(Self.isReadable)")
            if released > 0 { try act.record(.remarksReleased, round.name, in: db) }
        }
    }

    private func act(_ round: Round, _ person: Identifier) -> Act {
        surroundings.act(in: round.networkId, by: person)
    }
}
