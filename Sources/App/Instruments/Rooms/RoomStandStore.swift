import Foundation
import Storage

/// How a room stands, and what of it may be drawn.
struct RoomStandStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// How a room stands now. What an anonymous room draws is remembered, so that every node and every restart draws the same.
    ///
    /// - Parameters:
    ///   - shape: how many statements, moments and steps its questionnaire has.
    ///   - item: what is asked, when that is not what stands on the wall.
    func stand(_ room: Identifier, _ shape: Shape, at item: Int? = nil) async throws -> RoomStand? {
        guard let look = try await database.read({ db in try Self.look(room, shape, item, db) }) else { return nil }
        guard look.isNew else { return look.stand }
        let surroundings = surroundings
        return try await database.write { db in
            guard let look = try Self.look(room, shape, item, db) else { return nil }
            if let light = look.light { return try Self.bring(light, look.stand, surroundings, db) }
            for (moment, counts) in look.stand.drawn.enumerated() {
                guard let counts else { continue }
                try Self.keep(counts, room, shape.place(look.stand.room.item, moment), db)
            }
            return look.stand
        }
    }

    private static func keep(_ counts: [Int], _ room: Identifier, _ place: Int, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO room_item (room_id, place, drawn) VALUES (\(room), \(place), \(text(counts)))
            ON CONFLICT (room_id, place) DO UPDATE SET drawn = excluded.drawn
            """)
    }

    struct Shape: Sendable {
        let items: Int
        let asks: [RoomAsk]
        let moments: Int
        let steps: Int

        func ask(_ item: Int) -> RoomAsk? { asks.indices.contains(item) ? asks[item] : nil }

        /// Where the answer about a moment stands among the bytes of a seat: the latest moment first.
        func place(_ item: Int, _ moment: Int) -> Int { moment * items + (ask(item)?.place ?? 0) }
    }

    private struct Item: Decodable {
        let place: Int
        let isFrozen: Int
        let drawn: String?
    }

    /// A stand, and whether it draws something that was not drawn before.
    private struct Look {
        var stand: RoomStand
        var isNew = false
        /// Of what is written.
        var light: Light?
    }

    private static func look(_ id: Identifier, _ shape: Shape, _ item: Int?, _ db: any Connection) throws -> Look? {
        guard var room: LiveRoom = try db.row("SELECT * FROM room WHERE id = \(id)") else { return nil }
        room.item = item ?? room.item
        let k: Int = try db.value("SELECT smallest_group FROM round WHERE id = \(room.roundId)") ?? 5
        let joined: Int = try db.value("SELECT count(*) FROM seat WHERE room_id = \(id)") ?? 0
        let items: [Item] = try db.rows("SELECT place, is_frozen, drawn FROM room_item WHERE room_id = \(id)")
        let isFrozen = items.contains { $0.place == shape.place(room.item, 0) && $0.isFrozen == 1 }
        let rule = DrawingRule(mode: room.mode, smallestGroup: k)
        var look = Look(stand: RoomStand(room: room, joined: joined, answered: 0, isFrozen: isFrozen, drawn: []))
        if case .writing(let kind, let key, let votes)? = shape.ask(room.item)?.kind {
            let light = try light(room, kind, key, (shape.place(room.item, 0), votes), items, (rule, isFrozen), db)
            look.stand.answered = light.counts.people
            look.stand.writings = light.kept
            (look.isNew, look.light) = (light.bringsTexts || light.bringsVotes, light)
            return look
        }
        for moment in 0..<shape.moments {
            let place = shape.place(room.item, moment)
            let last = items.first { $0.place == place }?.drawn.map(Self.counts)
            let (next, answered) = try drawing(room, shape, moment, last, (rule, isFrozen), db)
            look.stand.answered = max(look.stand.answered, answered)
            look.isNew = look.isNew || (room.mode == .anonymous && next != nil && next != last)
            look.stand.drawn.append(next)
        }
        return look
    }

    /// What to draw of the answers about a moment, and how many there are.
    private static func drawing(
        _ room: LiveRoom, _ shape: Shape, _ moment: Int, _ last: [Int]?, _ rule: (rule: DrawingRule, isSettled: Bool), _ db: any Connection
    ) throws -> ([Int]?, Int) {
        let ask = shape.ask(room.item)
        guard let ask, ask.kind != .statement, moment == 0 || ask.kind == .ranking else {
            let counts = try counts(room.id, shape.place(room.item, moment), shape.steps, db)
            let next = rule.rule.drawing(now: counts.onScale, last: last, isShown: room.isShown == 1, isSettled: rule.isSettled)
            return (next, counts.answered)
        }
        let places = ask.places.map { moment * shape.items + $0 }
        let counts = ask.kind == .ticks ? try ticked(room.id, places, db) : try ranked(room.id, places, db)
        let next = rule.rule.drawing(
            ticked: counts.onScale + [counts.answered], last: last, isShown: room.isShown == 1, isSettled: rule.isSettled)
        return (next, counts.answered)
    }

    /// What was written as it stands, what of it came to light, and whether more of it may.
    private struct Light {
        let kind: Instrument.Scale.Kind
        let key: String
        /// Where it is remembered what came to light.
        let places: (texts: Int, votes: Int)
        let counts: WrittenCounts
        let kept: [Writing]
        let votes: (byText: [String: Int], people: Int)
        var bringsTexts = false
        var bringsVotes = false
    }

    private static func light(
        _ room: LiveRoom, _ kind: Instrument.Scale.Kind, _ key: String, _ places: (texts: Int, votes: Int), _ items: [Item],
        _ rule: (rule: DrawingRule, isSettled: Bool), _ db: any Connection
    ) throws -> Light {
        let kept = try WritingStore.writings(in: room.id, key: key, db)
        var light = Light(
            kind: kind, key: key, places: places, counts: try WritingStore.counts(in: room.id, key: key, kind, db), kept: kept,
            votes: kind == .ideas ? try WritingStore.votes(in: room.id, key: key, db) : ([:], 0))
        func mayBring(_ people: Int, _ place: Int) -> Bool {
            guard room.mode == .anonymous else { return true }
            let last = items.first { $0.place == place }?.drawn.map(Self.counts)
            // A moderator reads what comes to light also while the wall is hidden, so the rule holds for both.
            let next = rule.rule.drawing(ticked: [people], last: last, isShown: true, isSettled: rule.isSettled)
            return next == [people] && (next != last || rule.isSettled)
        }
        let texts = light.counts.texts.mapValues(\.count)
        let known = Dictionary(kept.filter { $0.count > 0 }.map { ($0.textKey, $0.count) }, uniquingKeysWith: { first, _ in first })
        light.bringsTexts = texts != known && mayBring(light.counts.people, places.texts)
        let chosen = Dictionary(kept.filter { $0.votes > 0 }.map { ($0.id.rawValue, $0.votes) }, uniquingKeysWith: { first, _ in first })
        light.bringsVotes = light.votes.byText != chosen && mayBring(light.votes.people, places.votes)
        return light
    }

    /// Brings to light what may be, in the transaction that remembers it.
    private static func bring(_ light: Light, _ stand: RoomStand, _ surroundings: Surroundings, _ db: any Connection) throws -> RoomStand {
        let room = stand.room.id
        if light.bringsTexts {
            try WritingStore.bring(light.counts, to: light.kept, light.kind, key: light.key, in: room, surroundings, db)
            try keep([light.counts.people], room, light.places.texts, db)
        }
        if light.bringsVotes {
            try WritingStore.bring(votes: light.votes.byText, to: light.kept, db)
            try keep([light.votes.people], room, light.places.votes, db)
        }
        var stand = stand
        stand.writings = try WritingStore.writings(in: room, key: light.key, db)
        return stand
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

    /// How many points each got, as many as there are options for a first place and one for the last, and how many put them in order.
    private static func ranked(_ room: Identifier, _ places: [Int], _ db: any Connection) throws -> (onScale: [Int], answered: Int) {
        var (points, answered) = (Array(repeating: 0, count: places.count), 0)
        try db.forEachRow("SELECT answers FROM seat WHERE room_id = \(room)") { row in
            let answers = row.bytes(0) ?? []
            let given = places.map { answers.indices.contains($0) ? Int(answers[$0]) : 0 }
            guard given.allSatisfy({ (1...places.count).contains($0) }) else { return }
            answered += 1
            for (place, rank) in given.enumerated() { points[place] += places.count + 1 - rank }
        }
        return (points, answered)
    }

    private static func text(_ counts: [Int]) -> String { counts.map(String.init).joined(separator: " ") }

    private static func counts(_ text: String) -> [Int] { text.split(separator: " ").compactMap { Int($0) } }
}
