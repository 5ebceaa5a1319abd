import Foundation
import Storage

/// The personal links by which people are asked to speak for their partner, and the letters they come in.
struct PositionLinkStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let site: Site

    static func token(_ decision: Identifier, _ partner: Identifier, _ person: Identifier, _ key: SigningKey) -> Token {
        key.token(for: "position", [decision, partner, person].map(\.rawValue).joined(separator: "/"))
    }

    /// Whom a link stands for; not found when it never was, or when that person has left the network.
    func find(_ text: String) async throws -> (asked: PositionLink, hats: [Membership]) {
        let found = try await database.read { db -> (PositionLink, [Membership])? in
            let asked: PositionLink? = try db.row(
                """
                SELECT position_link.decision_id, decision.network_id, position_link.partner_id, position_link.person_id,
                    person.name AS person_name, network.name AS network_name
                FROM position_link JOIN decision ON decision.id = position_link.decision_id
                JOIN network ON network.id = decision.network_id AND network.deleted_at IS NULL
                JOIN person ON person.id = position_link.person_id WHERE position_link.token_hash = \(Token(text: text).hash)
                """)
            guard let asked else { return nil }
            let hats: [Membership] = try db.rows(
                """
                SELECT * FROM membership WHERE network_id = \(asked.networkId) AND person_id = \(asked.personId) AND ended_at IS NULL
                ORDER BY started_at, id
                """)
            return hats.isEmpty ? nil : (asked, hats)
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    /// Asks everybody who speaks for a partner that has not been heard; gives how many letters went out. In the transaction of the act that asks.
    ///
    /// - Parameter recent: who was reminded since then is not reminded again.
    @discardableResult
    func ask(
        about scene: DecisionScene, as kind: PositionMail.Kind, only person: Identifier? = nil, notSince recent: Date? = nil, at now: Date,
        in db: any Connection
    ) throws -> Int {
        let people = try Speakers(
            members: MemberStore.members(of: scene.decision.networkId, db), mandates: scene.mandates, today: scene.today)
        let network: String = try db.value("SELECT name FROM network WHERE id = \(scene.decision.networkId)") ?? ""
        var count = 0
        for line in scene.unheard {
            for member in people.of(line.voice.partnerId, alsoReplacements: kind == .reminder)
            where person == nil || member.personId == person {
                let token = Self.token(scene.decision.id, line.voice.partnerId, member.personId, site.key)
                try db.run(
                    """
                    INSERT INTO position_link (token_hash, decision_id, partner_id, person_id)
                    VALUES (\(token.hash), \(scene.decision.id), \(line.voice.partnerId), \(member.personId)) ON CONFLICT DO NOTHING
                    """)
                let letter = PositionMail(
                    scene: scene, kind: kind, network: network, partner: line.voice.name, member: member,
                    link: site.address + "/b/" + token.text, site: site)
                guard let mail = letter.mail, try mayGo(kind, token, notSince: recent, at: now, in: db) else { continue }
                try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db)
                count += 1
            }
        }
        return count
    }

    /// Notes a reminder; false when the last one is too recent.
    private func mayGo(_ kind: PositionMail.Kind, _ token: Token, notSince recent: Date?, at now: Date, in db: any Connection) throws
        -> Bool
    {
        guard kind == .reminder else { return true }
        let noted = try db.run(
            """
            UPDATE position_link SET reminded_at = \(now)
            WHERE token_hash = \(token.hash) AND (reminded_at IS NULL OR reminded_at <= \(recent ?? now))
            """)
        return noted == 1 || recent == nil
    }

    /// How long after a reminder somebody can be reminded by hand again.
    private static let pause: TimeInterval = 20 * 3600

    /// Reminds those who can still speak, once their partner has not been heard; by hand nobody is reminded twice a day.
    func remind(_ decision: Identifier, in network: Identifier, _ decisions: DecisionStore, byHand: Bool = false) async throws -> Int {
        let (now, today) = (surroundings.now(), decisions.today)
        return try await database.write { db in
            let scene = try DecisionStore.scene(decision, in: network, on: today, db)
            guard scene.decision.isOpen else { throw DecisionMoved() }
            return try ask(about: scene, as: .reminder, notSince: byHand ? now - Self.pause : nil, at: now, in: db)
        }
    }

    /// Asks somebody who just began to speak for a partner about every proposal on which it has not been heard.
    func ask(_ person: Identifier, in network: Identifier, _ decisions: DecisionStore) async throws {
        let (now, today) = (surroundings.now(), decisions.today)
        try await database.write { db in
            let open: [Identifier] = try db.values(
                "SELECT id FROM decision WHERE network_id = \(network) AND state = 'open' ORDER BY number")
            for id in open {
                try ask(about: DecisionStore.scene(id, in: network, on: today, db), as: .opened, only: person, at: now, in: db)
            }
        }
    }
}
