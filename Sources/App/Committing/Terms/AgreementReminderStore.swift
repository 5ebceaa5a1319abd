import Foundation
import Storage

/// Tells those in an agreement, once each, that it is to be looked at again, that its end is near, or that a partner leaves it.
struct AgreementReminderStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let site: Site

    /// The hour at which somebody is at work.
    private static let morning: TimeInterval = 8 * 3600

    /// Tells what there is to tell today and plans to look again tomorrow, in one transaction: nothing is told twice.
    func remind(_ id: Identifier) async throws {
        let now = surroundings.now()
        let today = Day.of(now, in: site.timeZone)
        try await database.write { db in
            guard let place = try AgreementPlace.find(id, db) else { return }
            if !place.isResting {
                let all = try SigningStore.signings(of: place.documentId, in: place.networkId, on: today, db)
                // What was signed later takes its place.
                guard let signing = all.first(where: \.isComplete), signing.id == id else { return }
                let document = try DocumentStore.find(place.documentId, in: place.networkId, db)
                try self.tell(try TermsStore.term(of: document, signing, db), place, at: now, in: db)
            }
            let next = (Day.end(of: today, in: site.timeZone) ?? now + SigningReminder.day) + Self.morning
            try ScheduleStore.plan(.remindAgreement, id, at: next, in: db)
        }
    }

    private func tell(_ term: AgreementTerm, _ place: AgreementPlace, at now: Date, in db: any Connection) throws {
        let today = Day.of(now, in: site.timeZone)
        let notices = try term.notices(on: today).filter { try Self.isNew($0, of: place.signingId, at: now, in: db) }
        guard !notices.isEmpty else { return }
        // Who left before hears no more of it; that it leaves, who leaves hears too.
        let bound = Set(
            term.signing.parties.filter { party in
                term.boundSince(party) != nil
                    && (term.exit(of: party.partnerId).map { $0.endsOn >= today } != false
                        || notices.contains { $0.subject == party.partnerId.rawValue })
            }.map(\.partnerId))
        let members = try MemberStore.members(of: place.networkId, db)
        var seen: Set<Identifier> = []
        let readers = members.filter { member in
            (member.role == .coordinator || (member.role == .representative && member.partnerId.map(bound.contains) == true))
                && seen.insert(member.personId).inserted
        }
        for notice in notices {
            let name = term.signing.parties.first { $0.partnerId.rawValue == notice.subject }?.partnerName
            for member in readers {
                let letter = AgreementMail(notice: notice, partnerName: name ?? "", place: place, member: member, site: site)
                if let mail = letter.mail { try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db) }
            }
        }
    }

    private static func isNew(_ notice: AgreementNotice, of signing: Identifier, at now: Date, in db: any Connection) throws -> Bool {
        try db.run(
            """
            INSERT INTO agreement_notice (signing_id, kind, subject, about_on, told_at)
            VALUES (\(signing), \(notice.kind), \(notice.subject), \(notice.aboutOn), \(now)) ON CONFLICT DO NOTHING
            """) == 1
    }
}
