import Foundation
import Storage

/// What people write in a room, from coming to light to the wall.
struct WritingStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Everything that came to light under a key; under any key when none is given.
    static func writings(in room: Identifier, key: String? = nil, _ db: any Connection) throws -> [Writing] {
        let all: [Writing] = try db.rows(
            "SELECT id, group_key, kind, text_key, body, state, count, votes FROM room_text WHERE room_id = \(room) ORDER BY group_key, text_key, id"
        )
        return key.map { key in all.filter { $0.groupKey == key } } ?? all
    }

    /// What stands in the places of a room under a key.
    static func counts(in room: Identifier, key: String, _ kind: Instrument.Scale.Kind, _ db: any Connection) throws -> WrittenCounts {
        var counts = WrittenCounts()
        try db.forEachRow(
            """
            SELECT seat_remark.body FROM seat_remark JOIN seat ON seat.token_hash = seat_remark.seat
            WHERE seat.room_id = \(room) AND seat_remark.group_key = \(key)
            """
        ) { row in counts.add(row.text(0) ?? "", kind) }
        return counts
    }

    /// How many chose each text under a key, and how many chose any.
    static func votes(in room: Identifier, key: String, _ db: any Connection) throws -> (byText: [String: Int], people: Int) {
        var (byText, seats) = ([String: Int](), Set<String>())
        try db.forEachRow(
            """
            SELECT seat_vote.text_id, seat_vote.seat FROM seat_vote JOIN room_text ON room_text.id = seat_vote.text_id
            WHERE room_text.room_id = \(room) AND room_text.group_key = \(key)
            """
        ) { row in
            byText[row.text(0) ?? "", default: 0] += 1
            seats.insert(row.text(1) ?? "")
        }
        return (byText, seats.count)
    }

    /// Brings to light what was written: counts anew, and what is new waits for a moderator.
    static func bring(
        _ counts: WrittenCounts, to kept: [Writing], _ kind: Instrument.Scale.Kind, key: String, in room: Identifier,
        _ surroundings: Surroundings, _ db: any Connection
    ) throws {
        let known = Dictionary(kept.map { ($0.textKey, $0) }, uniquingKeysWith: { first, _ in first })
        for (text, said) in counts.texts.sorted(by: { $0.key < $1.key }) {
            if let writing = known[text] {
                guard writing.count != said.count else { continue }
                try db.run("UPDATE room_text SET count = \(said.count) WHERE id = \(writing.id)")
            } else {
                try db.run(
                    """
                    INSERT INTO room_text (id, room_id, group_key, kind, text_key, body, state, count, votes)
                    VALUES (\(surroundings.timelessIdentifier()), \(room), \(key), \(kind), \(text), \(said.body), 'waiting', \(said.count), 0)
                    """)
            }
        }
        for writing in kept where counts.texts[writing.textKey] == nil && writing.count != 0 {
            try db.run("UPDATE room_text SET count = 0 WHERE id = \(writing.id)")
        }
    }

    /// Keeps how many chose each text.
    static func bring(votes: [String: Int], to kept: [Writing], _ db: any Connection) throws {
        for writing in kept where writing.votes != votes[writing.id.rawValue] ?? 0 {
            try db.run("UPDATE room_text SET votes = \(votes[writing.id.rawValue] ?? 0) WHERE id = \(writing.id)")
        }
    }

    /// Decides about one text, or about all that wait; a text of another room stays as it is.
    func decide(_ decision: WritingDecision, _ writing: Identifier?, in room: Identifier, notify channel: String) async throws {
        try await database.write { db in
            if let writing {
                let changed = try db.run("UPDATE room_text SET state = \(decision.state) WHERE id = \(writing) AND room_id = \(room)")
                guard changed == 1 else { throw WebError.notFound }
            } else {
                try db.run("UPDATE room_text SET state = \(decision.state) WHERE room_id = \(room) AND state = 'waiting'")
            }
            try db.notify(channel, room.rawValue)
        }
    }

    /// Everything that came to light in a room.
    func writings(in room: Identifier) async throws -> [Writing] {
        try await database.read { db in try Self.writings(in: room, db) }
    }
}
