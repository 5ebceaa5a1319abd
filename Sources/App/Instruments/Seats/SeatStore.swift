import Foundation
import Storage

/// Places in rooms, and what is answered there.
struct SeatStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// The most places in one room: a hall, and a wall against who fills the disk.
    static let most = 20_000

    /// What somebody answers at once: some items, and remarks by the key of their domain; an empty remark takes one back.
    struct Change: Sendable {
        var answers: [Int: UInt8] = [:]
        var remarks: [String: String] = [:]
        /// The statements that are answered, also where an answer is several of the items.
        var statements: Set<Int> = []
        /// The texts it votes for, under a key; nil when the page had none to choose from.
        var votes: (key: String, texts: Set<Identifier>)?
    }

    /// Takes a place; nil when the room ended meanwhile or is full.
    ///
    /// - Parameter size: how many answers its questionnaire asks.
    func join(_ room: LiveRoom, name: String?, size: Int) async throws -> Token? {
        let (token, now) = (surroundings.token(), surroundings.now())
        let kept = room.mode == .open ? name : nil
        return try await database.write { db in
            let current: LiveRoom? = try db.row("SELECT * FROM room WHERE id = \(room.id)")
            let taken: Int = try db.value("SELECT count(*) FROM seat WHERE room_id = \(room.id)") ?? 0
            guard let current, current.isLive(at: now), taken < Self.most else { return nil }
            try db.run(
                """
                INSERT INTO seat (token_hash, room_id, mode, name, answers)
                VALUES (\(token.hash), \(room.id), \(room.mode), \(kept), \(Array(repeating: UInt8(0), count: size)))
                """)
            try db.notify(RoomStore.channel, room.id.rawValue)
            return token
        }
    }

    /// The place of who holds the secret; nil when there is none in this room.
    func seat(_ token: Token, in room: Identifier) async throws -> Seat? {
        let hash = token.hash
        return try await database.read { db in
            guard let row = try Self.row(hash, room, db) else { return nil }
            let votes = try db.values("SELECT text_id FROM seat_vote WHERE seat = \(hash)", as: Identifier.self)
            return Seat(tokenHash: hash, name: row.name, answers: row.answers, remarks: try Self.remarks(hash, db), votes: Set(votes))
        }
    }

    /// The statements of a room that take no answers any more.
    func frozen(in room: Identifier) async throws -> Set<Int> {
        try await database.read { db in try Self.frozen(room, db) }
    }

    /// Keeps answers of a place. What is kept already is confirmed again, also when nothing can be changed any more.
    ///
    /// - Parameter items: how many statements there are; a place in the answers beyond that is about the earlier moment.
    func keep(_ change: Change, at seat: Seat, in room: Identifier, items: Int) async throws -> SeatOutcome {
        let now = surroundings.now()
        return try await database.write { db in
            guard let current: LiveRoom = try db.row("SELECT * FROM room WHERE id = \(room)"), current.isLive(at: now),
                let row = try Self.row(seat.tokenHash, room, db),
                let round: Round = try db.row("SELECT * FROM round WHERE id = \(current.roundId)"),
                round.state(at: now) == .open
            else { return .ended }
            let answers = change.answers.filter { row.answers.indices.contains($0.key) && row.answers[$0.key] != $0.value }
            let kept = try Self.remarks(seat.tokenHash, db)
            let remarks = change.remarks.filter { kept[$0.key] ?? "" != $0.value }
            let votes = try change.votes.flatMap { try Self.newVotes($0, at: seat, in: room, db) }
            guard !answers.isEmpty || !remarks.isEmpty || votes != nil else { return .kept }
            guard current.state == .running else { return .paused }
            guard
                try Self.frozen(room, db).isDisjoint(
                    with: change.statements.union(answers.keys.map { $0 % max(1, items) }))
            else { return .frozen }
            var bytes = row.answers
            for (place, answer) in answers { bytes[place] = answer }
            try db.run("UPDATE seat SET answers = \(bytes) WHERE token_hash = \(seat.tokenHash)")
            for (group, body) in remarks { try Self.keep(body, of: group, at: seat, in: db) }
            if let votes { try Self.keep(votes, at: seat, in: db) }
            if !answers.isEmpty || !change.statements.isEmpty { try db.notify(RoomStore.channel, room.rawValue) }
            return .kept
        }
    }

    /// What a place votes for and no longer, among the texts that stand on the wall; nil when that changes nothing.
    private static func newVotes(
        _ votes: (key: String, texts: Set<Identifier>), at seat: Seat, in room: Identifier, _ db: any Connection
    ) throws -> (gone: [Identifier], new: [Identifier])? {
        let shown = Set(
            try db.values(
                "SELECT id FROM room_text WHERE room_id = \(room) AND group_key = \(votes.key) AND state = 'shown'", as: Identifier.self))
        let kept = Set(try db.values("SELECT text_id FROM seat_vote WHERE seat = \(seat.tokenHash)", as: Identifier.self))
        let (gone, new) = (shown.intersection(kept).subtracting(votes.texts), shown.intersection(votes.texts).subtracting(kept))
        return gone.isEmpty && new.isEmpty ? nil : (Array(gone), Array(new))
    }

    private static func keep(_ votes: (gone: [Identifier], new: [Identifier]), at seat: Seat, in db: any Connection) throws {
        for text in votes.gone { try db.run("DELETE FROM seat_vote WHERE seat = \(seat.tokenHash) AND text_id = \(text)") }
        for text in votes.new { try db.run("INSERT INTO seat_vote (seat, text_id) VALUES (\(seat.tokenHash), \(text))") }
    }

    private static func keep(_ body: String, of group: String, at seat: Seat, in db: any Connection) throws {
        guard !body.isEmpty else {
            try db.run("DELETE FROM seat_remark WHERE seat = \(seat.tokenHash) AND group_key = \(group)")
            return
        }
        try db.run(
            """
            INSERT INTO seat_remark (seat, group_key, body) VALUES (\(seat.tokenHash), \(group), \(body))
            ON CONFLICT (seat, group_key) DO UPDATE SET body = excluded.body
            """)
    }

    private struct Kept: Decodable {
        let name: String?
        let answers: [UInt8]
    }

    private static func row(_ hash: String, _ room: Identifier, _ db: any Connection) throws -> Kept? {
        try db.row("SELECT name, answers FROM seat WHERE token_hash = \(hash) AND room_id = \(room)")
    }

    private static func frozen(_ room: Identifier, _ db: any Connection) throws -> Set<Int> {
        Set(try db.values("SELECT place FROM room_item WHERE room_id = \(room) AND is_frozen = 1", as: Int.self))
    }

    private static func remarks(_ hash: String, _ db: any Connection) throws -> [String: String] {
        var remarks: [String: String] = [:]
        try db.forEachRow("SELECT group_key, body FROM seat_remark WHERE seat = \(hash)") { row in
            remarks[row.text(0) ?? ""] = row.text(1)
        }
        return remarks
    }
}
