import Foundation
import Localization
import Storage

/// Links that anybody may answer a round by.
struct GuestLinkStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey

    /// A guest link that was opened.
    struct Opened: Sendable {
        let round: Round
        let network: String
    }

    /// What came of an answer by a guest link.
    enum Outcome: Sendable {
        case kept, keptBefore, closed
    }

    /// The secret of a link: made from the installation's own, so that the database does not hold it.
    static func token(_ id: Identifier, _ key: SigningKey) -> Token { key.token(for: "guest-link", id.rawValue) }

    func open(_ token: Token) async throws -> Opened {
        let hash = token.hash
        let opened = try await database.read { db -> Opened? in
            guard
                let round: Round = try db.row(
                    "SELECT round.* FROM guest_link JOIN round ON round.id = guest_link.round_id WHERE guest_link.token_hash = \(hash)")
            else { return nil }
            let network: String? = try db.value("SELECT name FROM network WHERE id = \(round.networkId) AND deleted_at IS NULL")
            let isThere: Int? = try db.value("SELECT 1 FROM round WHERE id = \(round.id) AND deleted_at IS NULL")
            guard let network, isThere != nil else { throw WebError.gone }
            return Opened(round: round, network: network)
        }
        guard let opened else { throw WebError.notFound }
        return opened
    }

    /// The link of a round, if it has one.
    func token(of round: Identifier) async throws -> Token? {
        let id: Identifier? = try await database.read { db in try db.value("SELECT id FROM guest_link WHERE round_id = \(round)") }
        return id.map { Self.token($0, key) }
    }

    /// How many came by a guest link. Of an anonymous round that is what remains of its answers, as none of them tells.
    func count(of round: Round) async throws -> Int {
        try await database.read { db in
            if round.mode == .open {
                return try db.value("SELECT count(*) FROM invitation WHERE round_id = \(round.id) AND came_by = 'link'") ?? 0
            }
            let answers: Int = try db.value("SELECT count(*) FROM response WHERE round_id = \(round.id)") ?? 0
            let invited: Int = try db.value("SELECT count(*) FROM invitation WHERE round_id = \(round.id) AND used = 1") ?? 0
            let rooms: Int = try db.value("SELECT CAST(COALESCE(sum(answers), 0) AS BIGINT) FROM room WHERE round_id = \(round.id)") ?? 0
            return max(0, answers - invited - rooms)
        }
    }

    /// Makes the link of a round; one that is there already stays.
    func make(for round: Round, by person: Identifier) async throws {
        let act = surroundings.act(in: round.networkId, by: person)
        let (id, key) = (surroundings.timelessIdentifier(), key)
        try await database.write { db in
            let made = try db.run(
                """
                INSERT INTO guest_link (id, round_id, mode, token_hash, made_by, made_at)
                VALUES (\(id), \(round.id), \(round.mode), \(Self.token(id, key).hash), \(person), \(act.at)) ON CONFLICT (round_id) DO NOTHING
                """)
            if made == 1 { try act.record(.guestLinkMade, round.name, in: db) }
        }
    }

    /// Takes the link back: from then on it opens nothing.
    func withdraw(from round: Round, by person: Identifier) async throws {
        let act = surroundings.act(in: round.networkId, by: person)
        try await database.write { db in
            guard try db.run("DELETE FROM guest_link WHERE round_id = \(round.id)") == 1 else { return }
            try act.record(.guestLinkWithdrawn, round.name, in: db)
        }
    }

    /// Keeps the answer of somebody who came by a link.
    ///
    /// - Parameters:
    ///   - form: what tells one form from another, so that one that is sent twice counts once.
    ///   - name: of who answers, in an open round.
    func keep(_ sheet: AnswerSheet, from form: Token, by link: Token, name: String, language: Language, in round: Round) async throws
        -> Outcome
    {
        let (now, hash, surroundings, key) = (surroundings.now(), form.hash, surroundings, key)
        let link = link.hash
        return try await database.write { db in
            let seen: Int? = try db.value("SELECT 1 FROM guest_sheet WHERE sheet_hash = \(hash)")
            guard seen == nil else { return .keptBefore }
            let isOpen: Int? = try db.value(
                """
                SELECT 1 FROM round JOIN guest_link ON guest_link.round_id = round.id WHERE round.id = \(round.id)
                    AND guest_link.token_hash = \(link) AND opened_at IS NOT NULL AND closed_at IS NULL AND closes_at > \(now)
                    AND deleted_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM network WHERE network.id = round.network_id AND network.deleted_at IS NOT NULL)
                """)
            guard isOpen != nil else { return .closed }
            try db.run("INSERT INTO guest_sheet (sheet_hash, round_id) VALUES (\(hash), \(round.id))")
            try Self.insert(sheet, name, language, round, at: now, surroundings, key, in: db)
            return .kept
        }
    }

    private static func insert(
        _ sheet: AnswerSheet, _ name: String, _ language: Language, _ round: Round, at now: Date, _ surroundings: Surroundings,
        _ key: SigningKey,
        in db: any Connection
    ) throws {
        let isOpen = round.mode == .open
        let (response, invitation) = (surroundings.timelessIdentifier(), isOpen ? surroundings.timelessIdentifier() : nil)
        if let invitation {
            try db.run(
                """
                INSERT INTO invitation (id, round_id, mode, guest_name, language, token_hash, used, answered_at, came_by)
                VALUES (\(invitation), \(round.id), 'open', \(name), \(language), \(Invitation.token(invitation, key).hash), 1, \(now), 'link')
                """)
            try RoundStore.recount(round.id, in: db)
        }
        let place = ResponseStore.Place(
            id: response, round: round.id, mode: round.mode, invitation: invitation, answeredAt: isOpen ? now : nil)
        try ResponseStore.insert(sheet, at: place, remarks: "waiting", surroundings, in: db)
    }
}
