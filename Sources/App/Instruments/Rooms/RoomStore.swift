import Foundation
import Storage

/// Rooms, from opening to ending.
struct RoomStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let endings: RoomEndingStore

    /// Where it is told that something changed in a room, with its id.
    static let channel = "room"

    /// A room that a code leads to, with what it is about.
    struct Found: Sendable {
        let room: LiveRoom
        let round: Round
        let network: String

        /// Whether answers can be given, as far as the room and its round go.
        func isLive(at now: Date) -> Bool { room.isLive(at: now) && round.state(at: now) == .open }
    }

    /// The room with a code: the live one, or the last that had it; nil when there never was one.
    func find(code: String) async throws -> Found? {
        try await database.read { db in
            let room: LiveRoom? = try db.row(
                "SELECT * FROM room WHERE code = \(code) ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, opened_at DESC LIMIT 1")
            guard let room, let round: Round = try db.row("SELECT * FROM round WHERE id = \(room.roundId)") else { return nil }
            struct Place: Decodable {
                let name: String
                let gone: Int
            }
            let place: Place? = try db.row(
                """
                SELECT network.name, CASE WHEN round.deleted_at IS NULL AND network.deleted_at IS NULL THEN 0 ELSE 1 END AS gone
                FROM round JOIN network ON network.id = round.network_id WHERE round.id = \(round.id)
                """)
            guard let place, place.gone == 0 else { throw WebError.gone }
            return Found(room: room, round: round, network: place.name)
        }
    }

    /// The room of a round that has not ended.
    func live(in round: Identifier) async throws -> LiveRoom? {
        try await database.read { db in try Self.live(in: round, db) }
    }

    /// The room of a round while people can answer in it.
    func answering(in round: Round) async throws -> LiveRoom? {
        let room = try await live(in: round.id)
        return room?.isLive(at: surroundings.now()) == true ? room : nil
    }

    private static func live(in round: Identifier, _ db: any Connection) throws -> LiveRoom? {
        try db.row("SELECT * FROM room WHERE round_id = \(round) AND ended_at IS NULL")
    }

    /// The rooms of a round that have ended, the latest first.
    func past(in round: Identifier) async throws -> [LiveRoom] {
        try await database.read { db in
            try db.rows("SELECT * FROM room WHERE round_id = \(round) AND ended_at IS NOT NULL ORDER BY ended_at DESC, id")
        }
    }

    /// The round that a room is about, while both are there.
    func round(of room: Identifier) async throws -> Round? {
        try await database.read { db in
            try db.row(
                "SELECT round.* FROM room JOIN round ON round.id = room.round_id WHERE room.id = \(room) AND round.deleted_at IS NULL")
        }
    }

    /// Opens a room; when there is one already, that stays the room.
    func open(_ round: Round, pace: LiveRoom.Pace, by person: Identifier) async throws {
        let act = surroundings.act(in: round.networkId, by: person)
        let (id, surroundings) = (surroundings.identifier(), surroundings)
        try await database.write { db in
            guard try Self.live(in: round.id, db) == nil else { return }
            let current: Round? = try db.row("SELECT * FROM round WHERE id = \(round.id) AND deleted_at IS NULL")
            guard let current, current.maySeatGuests(at: act.at) else { throw WebError.forbidden }
            let code = try Self.freeCode(surroundings, db)
            try db.run(
                """
                INSERT INTO room (id, round_id, mode, code, state, pace, item, is_shown, version, opened_by, opened_at, ends_at)
                VALUES (\(id), \(round.id), \(round.mode), \(code), 'waiting', \(pace), 0, \(round.mode == .open ? 1 : 0), 1, \(person), \(act.at),
                    \(act.at + LiveRoom.lifetime))
                """)
            try ScheduleStore.plan(.endRoom, id, at: act.at + LiveRoom.lifetime, in: db)
            try act.record(.roomOpened, round.name, in: db)
        }
    }

    /// A code that no live room has.
    private static func freeCode(_ surroundings: Surroundings, _ db: any Connection) throws -> String {
        for _ in 0..<20 {
            guard let code = RoomCode.make(surroundings.randomBytes(16)) else { continue }
            let taken: Int? = try db.value("SELECT 1 FROM room WHERE code = \(code) AND ended_at IS NULL")
            if taken == nil { return code }
        }
        throw WebError.unexpected
    }

    /// Does an act of a presenter, unless somebody else did one since they looked.
    ///
    /// - Throws: `RoomMoved`.
    func steer(_ act: RoomAct, _ room: LiveRoom, asks: [RoomAsk]) async throws {
        let now = surroundings.now()
        try await database.write { db in
            guard let current: LiveRoom = try db.row("SELECT * FROM room WHERE id = \(room.id) AND ended_at IS NULL"),
                current.isLive(at: now),
                current.version == room.version
            else { throw RoomMoved() }
            if act == .release, !current.mayRelease() { throw WebError.forbidden }
            let next = current.after(act, items: asks.count)
            try db.run(
                """
                UPDATE room SET state = \(next.state), pace = \(next.pace), item = \(next.item), is_shown = \(next.isShown), version = version + 1
                WHERE id = \(room.id)
                """)
            if act == .freeze || act == .release, asks.indices.contains(current.item) {
                try db.run(
                    """
                    INSERT INTO room_item (room_id, place, is_frozen) VALUES (\(room.id), \(asks[current.item].place), \(act == .freeze ? 1 : 0))
                    ON CONFLICT (room_id, place) DO UPDATE SET is_frozen = excluded.is_frozen
                    """)
            }
            try db.notify(Self.channel, room.id.rawValue)
        }
    }

    /// What changed in any room from now on, by its id; empty when something may have been missed.
    func changes() -> AsyncStream<String> {
        database.listen(Self.channel)
    }
}
