import Foundation
import Localization
import Storage

/// The end of a room: its places with answers become responses of the round in random order, and all its places are deleted.
struct RoomEndingStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey

    /// Ends a room. One that has ended already stays as it is.
    func end(_ room: Identifier, by person: Identifier?) async throws {
        let now = surroundings.now()
        try await database.write { db in
            guard let room: LiveRoom = try db.row("SELECT * FROM room WHERE id = \(room)") else { return }
            try end(room, by: person, at: now, in: db)
        }
    }

    /// Ends what a round has of rooms, in the transaction of its closing; the forms of guests need no telling apart from then on.
    func endAll(of round: Round, at now: Date, in db: any Connection) throws {
        for room: LiveRoom in try db.rows("SELECT * FROM room WHERE round_id = \(round.id) AND ended_at IS NULL") {
            try end(room, by: nil, at: now, in: db)
        }
        try db.run("DELETE FROM guest_sheet WHERE round_id = \(round.id)")
    }

    private struct Place {
        let name: String?
        let answers: [UInt8]
        var remarks: [(group: String, body: String)] = []
    }

    private func end(_ room: LiveRoom, by person: Identifier?, at now: Date, in db: any Connection) throws {
        guard room.endedAt == nil, let round: Round = try db.row("SELECT * FROM round WHERE id = \(room.roundId)") else { return }
        let places = try places(in: room, db)
        // Random keys, in the order of which everything is written: neither keys nor order tell of a place.
        let keyed = places.map { (id: surroundings.timelessIdentifier(), place: $0) }.sorted { $0.id.rawValue < $1.id.rawValue }
        let asksBefore = round.beforeLabel != nil
        for start in stride(from: 0, to: keyed.count, by: 50) {
            try insert(Array(keyed[start..<min(start + 50, keyed.count)]), round, asksBefore, at: now, in: db)
        }
        try insertRemarks(keyed, room, round, in: db)
        try db.run("DELETE FROM seat_remark WHERE seat IN (SELECT token_hash FROM seat WHERE room_id = \(room.id))")
        try db.run("DELETE FROM seat WHERE room_id = \(room.id)")
        try db.run(
            """
            UPDATE room SET state = 'ended', ended_at = \(now), ended_by = \(person), answers = \(keyed.count), version = version + 1
            WHERE id = \(room.id)
            """)
        try ScheduleStore.drop(.endRoom, room.id, in: db)
        // What the files still hold of the places is wiped; tried again until it is done.
        if room.mode == .anonymous { try ScheduleStore.plan(.wipeRound, round.id, at: now, in: db) }
        if room.mode == .open { try RoundStore.recount(round.id, in: db) }
        try surroundings.act(in: round.networkId, by: person).record(.roomEnded, round.name, in: db)
        try db.notify(RoomStore.channel, room.id.rawValue)
    }

    /// The places where something was answered or remarked.
    private func places(in room: LiveRoom, _ db: any Connection) throws -> [Place] {
        var places: [String: Place] = [:]
        try db.forEachRow("SELECT token_hash, name, answers FROM seat WHERE room_id = \(room.id)") { row in
            places[row.text(0) ?? ""] = Place(name: row.text(1), answers: row.bytes(2) ?? [])
        }
        try db.forEachRow(
            "SELECT seat, group_key, body FROM seat_remark WHERE seat IN (SELECT token_hash FROM seat WHERE room_id = \(room.id))"
        ) { row in
            places[row.text(0) ?? ""]?.remarks.append((row.text(1) ?? "", row.text(2) ?? ""))
        }
        return places.values.filter { !$0.answers.allSatisfy { $0 == 0 } || !$0.remarks.isEmpty }
    }

    private func insert(_ keyed: [(id: Identifier, place: Place)], _ round: Round, _ asksBefore: Bool, at now: Date, in db: any Connection)
        throws
    {
        let isOpen = round.mode == .open
        let invitations = keyed.map { _ in isOpen ? surroundings.timelessIdentifier() : nil }
        if isOpen {
            let rows = zip(keyed, invitations).compactMap { one, id -> SQL? in
                guard let id else { return nil }
                return """
                    (\(id), \(round.id), 'open', \(one.place.name ?? Self.guest(in: .nl)), \(Language.nl), \(Invitation.token(id, key).hash), 1, \(now),
                        'room')
                    """
            }
            try db.run(
                "INSERT INTO invitation (id, round_id, mode, guest_name, language, token_hash, used, answered_at, came_by) VALUES "
                    + rows.joined(", "))
        }
        let answeredAt = isOpen ? now : nil
        let none: [UInt8] = []
        let rows = zip(keyed, invitations).map { one, invitation -> SQL in
            let half = asksBefore ? one.place.answers.count / 2 : one.place.answers.count
            let later = Array(one.place.answers.prefix(half))
            let earlier = asksBefore ? Array(one.place.answers.dropFirst(half)) : nil
            return "(\(one.id), \(round.id), \(round.mode), \(invitation), \(answeredAt), \(later), \(earlier), \(none))"
        }
        try db.run(
            "INSERT INTO response (id, round_id, mode, invitation_id, answered_at, answers, answers_before, priorities) VALUES "
                + rows.joined(", "))
    }

    /// A remark as it is kept, each word and each idea on its own.
    private struct Kept {
        let id: Identifier
        let response: Identifier
        let group: String
        let body: String
        var state = Remark.State.waiting
        var votes = 0
    }

    /// Remarks wait for a moderator who did not decide about them in the room; those of an anonymous round stand apart from every answer.
    private func insertRemarks(_ keyed: [(id: Identifier, place: Place)], _ room: LiveRoom, _ round: Round, in db: any Connection) throws {
        let written = Dictionary(grouping: try WritingStore.writings(in: room.id, db), by: \.groupKey)
        var votes: [String: [String: Int]] = [:]
        for (group, writings) in written where writings.contains(where: { $0.kind == .ideas }) {
            let found = try WritingStore.votes(in: room.id, key: group, db)
            guard room.mode == .open || found.people >= round.smallestGroup else { continue }
            votes[group] = Dictionary(writings.map { ($0.textKey, found.byText[$0.id.rawValue] ?? 0) }, uniquingKeysWith: max)
        }
        var remarks = keyed.flatMap { one in one.place.remarks.flatMap { kept($0, of: one.id, written[$0.group] ?? []) } }
        remarks.sort { $0.id.rawValue < $1.id.rawValue }
        for index in remarks.indices {
            let key = WrittenLines.key(remarks[index].body)
            // The first that says it carries the votes.
            remarks[index].votes = votes[remarks[index].group]?.removeValue(forKey: key) ?? 0
        }
        for one in remarks {
            let response = round.mode == .anonymous ? nil : one.response
            try db.run(
                """
                INSERT INTO remark (id, round_id, mode, response_id, group_key, body, state, votes)
                VALUES (\(one.id), \(round.id), \(round.mode), \(response), \(one.group), \(one.body), \(one.state), \(one.votes))
                """)
        }
        try db.run("DELETE FROM room_text WHERE room_id = \(room.id)")
    }

    private func kept(_ remark: (group: String, body: String), of response: Identifier, _ writings: [Writing]) -> [Kept] {
        let lines = writings.first.map { WrittenLines(remark.body, $0.kind).lines } ?? [remark.body]
        return lines.map { line in
            let decided = writings.first { $0.textKey == WrittenLines.key(line) }?.state
            let state: Remark.State = decided == .shown ? .released : decided == .refused ? .hidden : .waiting
            return Kept(id: surroundings.timelessIdentifier(), response: response, group: remark.group, body: line, state: state)
        }
    }

    /// What somebody without a name is called.
    static func guest(in language: Language) -> String {
        language(Text(nl: "gast", en: "guest", fr: "invité"))
    }
}
