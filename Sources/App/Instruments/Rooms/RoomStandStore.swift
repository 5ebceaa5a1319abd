import Foundation
import Storage

/// How a room stands, and what of it may be drawn.
struct RoomStandStore: Sendable {
    let database: Database

    /// How a room stands now. What an anonymous room draws is remembered, so that every node and every restart draws the same.
    ///
    /// - Parameter shape: how many statements, moments and steps its questionnaire has.
    func stand(_ room: Identifier, _ shape: Shape) async throws -> RoomStand? {
        guard let (stand, isNew) = try await database.read({ db in try Self.stand(room, shape, db) }) else { return nil }
        guard isNew else { return stand }
        return try await database.write { db in
            guard let (stand, _) = try Self.stand(room, shape, db) else { return nil }
            for (moment, counts) in stand.drawn.enumerated() {
                guard let counts else { continue }
                try db.run(
                    """
                    INSERT INTO room_item (room_id, place, drawn) VALUES (\(room), \(shape.place(stand.room.item, moment)), \(Self.text(counts)))
                    ON CONFLICT (room_id, place) DO UPDATE SET drawn = excluded.drawn
                    """)
            }
            return stand
        }
    }

    struct Shape: Sendable {
        let items: Int
        /// Those that are asked, by their place among the answers.
        let statements: [Int]
        let moments: Int
        let steps: Int
        /// The places of everything that is ticked; one statement, at the first of them.
        let ticks: [Int]

        func isTicks(_ item: Int) -> Bool { statements.indices.contains(item) && ticks.first == statements[item] }

        /// Where the answer about a moment stands among the bytes of a seat: the latest moment first.
        func place(_ item: Int, _ moment: Int) -> Int { moment * items + (statements.indices.contains(item) ? statements[item] : 0) }
    }

    private struct Item: Decodable {
        let place: Int
        let isFrozen: Int
        let drawn: String?
    }

    /// The stand, and whether it draws something that was not drawn before.
    private static func stand(_ id: Identifier, _ shape: Shape, _ db: any Connection) throws -> (RoomStand, Bool)? {
        guard let room: LiveRoom = try db.row("SELECT * FROM room WHERE id = \(id)") else { return nil }
        let k: Int = try db.value("SELECT smallest_group FROM round WHERE id = \(room.roundId)") ?? 5
        let joined: Int = try db.value("SELECT count(*) FROM seat WHERE room_id = \(id)") ?? 0
        let items: [Item] = try db.rows("SELECT place, is_frozen, drawn FROM room_item WHERE room_id = \(id)")
        let isFrozen = items.contains { $0.place == shape.place(room.item, 0) && $0.isFrozen == 1 }
        let rule = DrawingRule(mode: room.mode, smallestGroup: k)
        var (drawn, answered, isNew) = ([[Int]?](), 0, false)
        for moment in 0..<shape.moments {
            let place = shape.place(room.item, moment)
            let isTicks = moment == 0 && shape.isTicks(room.item)
            let counts = isTicks ? try ticked(id, shape.ticks, db) : try counts(id, place, shape.steps, db)
            answered = max(answered, counts.answered)
            let last = items.first { $0.place == place }?.drawn.map(Self.counts)
            let next =
                isTicks
                ? rule.drawing(ticked: counts.onScale + [counts.answered], last: last, isShown: room.isShown == 1, isSettled: isFrozen)
                : rule.drawing(now: counts.onScale, last: last, isShown: room.isShown == 1, isSettled: isFrozen)
            isNew = isNew || (room.mode == .anonymous && next != nil && next != last)
            drawn.append(next)
        }
        return (RoomStand(room: room, joined: joined, answered: answered, isFrozen: isFrozen, drawn: drawn), isNew)
    }

    /// How many gave each answer of the scale, and how many answered at all.
    private static func counts(_ room: Identifier, _ place: Int, _ steps: Int, _ db: any Connection) throws -> (
        onScale: [Int], answered: Int
    ) {
        var (onScale, answered) = (Array(repeating: 0, count: steps), 0)
        try db.forEachRow(
            "SELECT substr(answers, CAST(\(place + 1) AS INTEGER), 1), count(*) FROM seat WHERE room_id = \(room) GROUP BY 1"
        ) { row in
            guard let answer = row.bytes(0)?.first, answer != 0, let people = row.integer(1) else { return }
            answered += people
            if answer <= steps { onScale[Int(answer) - 1] = people }
        }
        return (onScale, answered)
    }

    /// How many ticked each, and how many answered at all; who recognises nothing says so in the first place.
    private static func ticked(_ room: Identifier, _ places: [Int], _ db: any Connection) throws -> (onScale: [Int], answered: Int) {
        var (onScale, answered) = (Array(repeating: 0, count: places.count), 0)
        try db.forEachRow("SELECT answers FROM seat WHERE room_id = \(room)") { row in
            let answers = row.bytes(0) ?? []
            let given = places.map { answers.indices.contains($0) ? answers[$0] : 0 }
            if given.contains(where: { $0 != 0 }) { answered += 1 }
            for (place, answer) in given.enumerated() where answer != 0 && answer != Questionnaire.unknown { onScale[place] += 1 }
        }
        return (onScale, answered)
    }

    private static func text(_ counts: [Int]) -> String { counts.map(String.init).joined(separator: " ") }

    private static func counts(_ text: String) -> [Int] { text.split(separator: " ").compactMap { Int($0) } }
}
