import Foundation
import Storage

/// Reminds those who speak for a partner of a promise whose last day is near or just over, and that is not delivered in full.
struct LedgerReminderStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let site: Site

    /// A reminder that could not go on its day still goes within so many days; what is older is not dug up.
    private static let grace = 7
    /// The hour at which somebody is at work.
    private static let morning: TimeInterval = 8 * 3600

    /// Sends what is due today in every network that is running.
    ///
    /// - Returns: when to look again: tomorrow morning.
    func remind() async throws -> Date {
        let now = surroundings.now()
        let networks: [Network] = try await database.read { db in
            try db.rows("SELECT * FROM network WHERE deleted_at IS NULL AND ended_at IS NULL ORDER BY id")
        }
        for network in networks {
            try await database.write { db in try self.remind(in: network, at: now, db) }
        }
        let today = Day.of(now, in: site.timeZone)
        return (Day.end(of: today, in: site.timeZone) ?? now + 24 * 3600) + Self.morning
    }

    /// One network, in one transaction: no reminder goes twice.
    private func remind(in network: Network, at now: Date, _ db: any Connection) throws {
        let today = Day.of(now, in: site.timeZone)
        let last = Day.later(today, by: LedgerDue.daysAhead, in: site.timeZone)
        let lines = try LedgerStore.lines(
            """
            commitment.network_id = \(network.id) AND said.is_withdrawn = 0 AND said.until_on <= \(last)
            AND EXISTS (SELECT 1 FROM network WHERE network.id = commitment.network_id AND network.deleted_at IS NULL
                AND network.ended_at IS NULL)
            """, db)
        let due = lines.compactMap { moment(of: $0, on: today) }
        let news = try due.filter { try self.isNew($0, at: now, db) }
        for letter in try letters(about: news, in: network, on: today, db) {
            if let mail = letter.mail { try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db) }
        }
    }

    /// A letter for each person, with all there is to tell them today: to those who speak for the partner, or to the coordinators where
    /// nobody does.
    private func letters(about due: [LedgerMail.Line], in network: Network, on today: String, _ db: any Connection) throws -> [LedgerMail] {
        if due.isEmpty { return [] }
        let members = try MemberStore.members(of: network.id, db)
        let speakers = Speakers(members: members, mandates: try MandateStore.mandates(in: network.id, db), today: today)
        var letters: [LedgerMail] = []
        for line in due {
            let mine = speakers.of(line.line.partner.id, alsoReplacements: true).filter { $0.address != nil }
            for member in mine.isEmpty ? members.coordinators : mine {
                if let place = letters.firstIndex(where: { $0.member.personId == member.personId }) {
                    letters[place].lines.append(line)
                } else {
                    letters.append(LedgerMail(lines: [line], network: network, member: member, site: site))
                }
            }
        }
        return letters
    }

    /// Which of its moments a promise has come to; nil while there is nothing to say.
    private func moment(of line: LedgerLine, on today: String) -> LedgerMail.Line? {
        guard let until = line.promise.untilOn, line.partner.isActive(on: today), !line.state(on: today).isSettled else { return nil }
        func later(_ days: Int) -> String { Day.later(today, by: days, in: site.timeZone) }
        if until > later(LedgerDue.daysAhead - Self.grace), until <= later(LedgerDue.daysAhead) {
            return LedgerMail.Line(line: line, moment: .ahead, untilOn: until)
        }
        return until < today && until >= later(-Self.grace) ? LedgerMail.Line(line: line, moment: .passed, untilOn: until) : nil
    }

    private func isNew(_ line: LedgerMail.Line, at now: Date, _ db: any Connection) throws -> Bool {
        try db.run(
            """
            INSERT INTO commitment_reminder (commitment_id, until_on, moment, reminded_at)
            VALUES (\(line.line.promise.id), \(line.untilOn), \(line.moment), \(now)) ON CONFLICT DO NOTHING
            """) == 1
    }
}
