import Foundation
import Storage

/// Reminds those who can sign for a partner that has not, and nobody else. Looks each hour whether somebody still has to.
struct SigningReminderStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let site: Site

    /// Sends a reminder when one is due and plans the next look, in one transaction: no reminder goes out twice.
    func remind(_ id: Identifier) async throws {
        let now = surroundings.now()
        try await database.write { db in
            guard let place = try AgreementPlace.find(id, db) else { return }
            if try place.isResting || self.waits(id, place, at: now, in: db) {
                try ScheduleStore.plan(.remindSigning, id, at: now + SigningReminder.hour, in: db)
            }
        }
    }

    private struct Count: Decodable {
        let reminded: Int
        let since: Date
    }

    /// Whether anybody still has to sign, after telling them where that is due.
    private func waits(_ id: Identifier, _ place: AgreementPlace, at now: Date, in db: any Connection) throws -> Bool {
        let today = Day.of(now, in: site.timeZone)
        let turn = try SigningActStore.hold(id, in: place.networkId, now, in: db)
        // Who left meanwhile no longer has to.
        try SigningActStore.complete(id, in: place.networkId, at: turn.lastAt, today, in: db)
        let signing = try SigningStore.find(id, in: place.networkId, on: today, db)
        guard signing.isOpen || !signing.waiting.isEmpty else { return false }
        let count: Count? = try db.row("SELECT reminded, COALESCE(reminded_at, opened_at) AS since FROM signing WHERE id = \(id)")
        guard let count, count.reminded < SigningReminder.most, now.timeIntervalSince(count.since) >= SigningReminder.week else {
            return true
        }
        let counted = try db.run(
            "UPDATE signing SET reminded = reminded + 1, reminded_at = \(now) WHERE id = \(id) AND reminded = \(count.reminded)")
        if counted == 1 { try tell(signing, place, at: now, in: db) }
        return true
    }

    private func tell(_ signing: Signing, _ place: AgreementPlace, at now: Date, in db: any Connection) throws {
        let members = try MemberStore.members(of: place.networkId, db)
        let speakers = Speakers(
            members: members, mandates: try MandateStore.mandates(in: place.networkId, db), today: Day.of(now, in: site.timeZone))
        var letters: [SigningMail] = []
        for party in signing.waiting {
            let line = SigningMail.Line(party: party, missing: signing.missing(of: party))
            let own = speakers.of(party.partnerId, alsoReplacements: true).filter { $0.address != nil }
            for member in own.isEmpty ? members.coordinators : own {
                if let known = letters.firstIndex(where: { $0.member.personId == member.personId }) {
                    letters[known].lines.append(line)
                } else {
                    letters.append(SigningMail(place: place, lines: [line], member: member, site: site))
                }
            }
        }
        for mail in letters.compactMap(\.mail) { try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db) }
    }
}

/// Where a signing is, for what is due of it.
struct AgreementPlace: Codable, Hashable, Sendable {
    let signingId: Identifier
    let networkId: Identifier
    let documentId: Identifier
    let documentTitle: String
    let networkName: String
    let deletedAt: Date?
    let endedAt: Date?

    /// A network in the bin or at its end is left in peace; it can be brought back.
    var isResting: Bool { deletedAt != nil || endedAt != nil }

    /// Nil when it was stopped or is gone.
    static func find(_ id: Identifier, _ db: any Connection) throws -> AgreementPlace? {
        try db.row(
            """
            SELECT signing.id AS signing_id, signing.network_id, signing.document_id, signing.title AS document_title,
                network.name AS network_name, network.deleted_at, network.ended_at
            FROM signing JOIN network ON network.id = signing.network_id
            WHERE signing.id = \(id) AND signing.state <> 'withdrawn'
            """)
    }
}

extension [Member] {
    /// Everybody who coordinates, once.
    var coordinators: [Member] {
        var seen: Set<Identifier> = []
        return filter { $0.role == .coordinator && seen.insert($0.personId).inserted }
    }
}
