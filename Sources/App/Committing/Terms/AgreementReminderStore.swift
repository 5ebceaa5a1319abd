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
                let term = try TermsStore.term(of: document, signing, on: today, db)
                try self.tell(term.notices(on: today), of: term, place, at: now, in: db)
            }
            let next = (Day.end(of: today, in: site.timeZone) ?? now + SigningReminder.day) + Self.morning
            try ScheduleStore.plan(.remindAgreement, id, at: next, in: db)
        }
    }

    /// Tells those in an agreement at once that a partner gave notice; what that letter says already is not told again.
    func announce(_ exit: Identifier, _ term: AgreementTerm, at now: Date, in db: any Connection) throws {
        guard let place = try AgreementPlace.find(term.signing.id, db), let exit = term.exits.first(where: { $0.id == exit }) else {
            return
        }
        for known in term.notices(on: Day.of(now, in: site.timeZone)) where known.exit == exit {
            _ = try Self.isNew(known, of: place.signingId, at: now, in: db)
        }
        try tell([AgreementNotice(.exitAnnounced, of: exit)], of: term, place, at: now, in: db)
    }

    private func tell(_ all: [AgreementNotice], of term: AgreementTerm, _ place: AgreementPlace, at now: Date, in db: any Connection) throws
    {
        let today = Day.of(now, in: site.timeZone)
        let notices = try all.filter { try Self.isNew($0, of: place.signingId, at: now, in: db) }
        guard !notices.isEmpty else { return }
        // Who left before hears no more of it; that it leaves, who leaves hears too.
        let inIt = Set(
            term.signing.parties.filter { party in
                term.signing.isSigned(by: party)
                    && (term.exit(of: party.partnerId).map { $0.endsOn >= today } != false
                        || notices.contains { $0.exit?.partnerId == party.partnerId })
            }.map(\.partnerId))
        let members = try MemberStore.members(of: place.networkId, db)
        var seen: Set<Identifier> = []
        let readers = members.filter { member in
            (member.role == .coordinator || (member.role == .representative && member.partnerId.map(inIt.contains) == true))
                && seen.insert(member.personId).inserted
        }
        for notice in notices {
            let name = term.signing.parties.first { $0.partnerId == notice.exit?.partnerId }?.partnerName
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
            VALUES (\(signing), \(notice.kind), \(notice.exit?.id.rawValue ?? ""), \(notice.aboutOn), \(now)) ON CONFLICT DO NOTHING
            """) == 1
    }
}
