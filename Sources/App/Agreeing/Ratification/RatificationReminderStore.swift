import Foundation
import Storage

/// Reminds those who speak for a partner of a body that has not said anything yet, and nobody else.
struct RatificationReminderStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let site: Site

    /// Sends a reminder when one is due and plans the next, in one transaction: no reminder goes out twice.
    func remind(_ id: Identifier) async throws {
        let now = surroundings.now()
        try await database.write { db in
            guard
                let place: Place = try db.row(
                    """
                    SELECT ratification.decision_id, ratification.network_id, network.name, network.deleted_at FROM ratification
                    JOIN network ON network.id = ratification.network_id WHERE ratification.id = \(id)
                    """)
            else { return }
            guard let next = try self.next(id, place, at: now, in: db) else { return }
            try ScheduleStore.plan(.remindRatification, id, at: next, in: db)
        }
    }

    private struct Place: Decodable {
        let decisionId: Identifier
        let networkId: Identifier
        let name: String
        let deletedAt: Date?
    }

    /// When to look again, after what is to be done now; nil when nothing is to be waited for.
    private func next(_ id: Identifier, _ place: Place, at now: Date, in db: any Connection) throws -> Date? {
        let (today, reminder) = (Day.of(now, in: site.timeZone), RatificationReminder(timeZone: site.timeZone))
        let decision = try DecisionStore.find(place.decisionId, in: place.networkId, db)
        let all = try RatificationStore.ratifications(of: decision.id, in: decision.networkId, on: today, db)
        guard let one = all.first(where: { $0.id == id }), one.counts, [nil, .postponed].contains(one.latest?.result) else { return nil }
        if decision.isOpen { return max(now, decision.closesAt ?? now) + RatificationReminder.day }
        guard decision.isTaken, one.reminded < RatificationReminder.most else { return nil }
        // A network in the bin waits, and so does a body behind another.
        guard place.deletedAt == nil, all.isTurn(of: one) else { return now + RatificationReminder.day }
        try db.run("UPDATE ratification SET reminded = reminded + 1 WHERE id = \(id)")
        let people = try Speakers(
            members: MemberStore.members(of: decision.networkId, db), mandates: MandateStore.mandates(in: decision.networkId, db),
            today: today)
        for member in people.of(one.partnerId, alsoReplacements: true) {
            let letter = RatificationMail(
                ratification: one, decision: decision, network: place.name, member: member, today: today, site: site)
            if let mail = letter.mail { try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db) }
        }
        return one.reminded + 1 < RatificationReminder.most ? reminder.next(after: now, expected: one.expectedOn) : nil
    }
}

/// When a partner is reminded of one of its bodies: a week before the day, the day after it, and then each week.
struct RatificationReminder: Sendable {
    let timeZone: TimeZone

    static let day: TimeInterval = 24 * 3600
    /// No body is asked after more often than this.
    static let most = 5
    /// The hour at which somebody is at work.
    private static let morning: TimeInterval = 9 * 3600

    /// The first reminder; none without a day.
    func first(before day: String?, at now: Date) -> Date? {
        guard let start = day.flatMap({ Day.start(of: $0, in: timeZone) }) else { return nil }
        let weekBefore = start - 7 * Self.day + Self.morning
        return weekBefore > now ? weekBefore : now + Self.day
    }

    func next(after now: Date, expected day: String?) -> Date {
        let dayAfter = day.flatMap { Day.end(of: $0, in: timeZone) }.map { $0 + Self.morning }
        return dayAfter.flatMap { $0 > now ? $0 : nil } ?? now + 7 * Self.day
    }
}
