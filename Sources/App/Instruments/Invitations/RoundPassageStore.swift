import Foundation
import Storage

/// A round's way through time: opening, reminding, closing. By a coordinator, or by itself.
struct RoundPassageStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey
    let site: Site

    /// Opens a round: fixes which partners are large enough to be told apart, and puts the invitations in the outbox.
    func open(_ round: Identifier, by person: Identifier?) async throws {
        let (now, surroundings, key, site) = (surroundings.now(), surroundings, key, site)
        try await database.write { db in
            let round = try Self.find(round, db)
            let invitations = try InvitationStore.invitations(to: round.id, db)
            guard round.closesAt > now else { throw OpeningProblem.closesInThePast }
            if round.mode != .open, invitations.count < round.smallestGroup {
                throw OpeningProblem.tooFew(invited: invitations.count, smallestGroup: round.smallestGroup)
            }
            guard try db.run("UPDATE round SET opened_at = \(now), opened_by = \(person) WHERE id = \(round.id) AND opened_at IS NULL") == 1
            else {
                throw OpeningProblem.alreadyOpened
            }
            for (partner, members) in Dictionary(grouping: invitations.filter { $0.partnerId != nil }, by: \.partnerId)
            where members.count >= round.smallestGroup {
                try db.run("INSERT INTO round_group (round_id, partner_id, invited) VALUES (\(round.id), \(partner), \(members.count))")
            }
            let network: String = try db.value("SELECT name FROM network WHERE id = \(round.networkId)") ?? ""
            for invitation in invitations {
                let mail = InvitationMail(
                    round: round, network: network, invitation: invitation, link: Self.link(invitation, key, site), site: site,
                    isReminder: false)
                if let mail = mail.mail { try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db) }
            }
            try db.run("UPDATE invitation SET invited_at = \(now) WHERE round_id = \(round.id)")
            try ScheduleStore.drop(.openRound, round.id, in: db)
            try ScheduleStore.plan(.closeRound, round.id, at: round.closesAt, in: db)
            try RoundStore.planReminder(round.id, closing: round.closesAt, at: now, in: db)
            try Act(network: round.networkId, person: person, at: now, id: surroundings.identifier()).record(
                .roundOpened, round.name, in: db)
        }
    }

    /// Sends the invitation to those who came after the round opened.
    func invite(_ round: Identifier) async throws {
        try await send(round, isReminder: false) { $0.invitedAt == nil }
    }

    /// Reminds those who have not answered, and only those.
    @discardableResult
    func remind(_ round: Identifier, by person: Identifier?) async throws -> Int {
        let count = try await send(round, isReminder: true) { !$0.isUsed }
        if count > 0 {
            let act = Act(
                network: try await database.read { db in try Self.find(round, db) }.networkId, person: person, at: surroundings.now(),
                id: surroundings.identifier())
            try await database.write { db in try act.record(.reminded, "\(count)", in: db) }
        }
        return count
    }

    @discardableResult
    private func send(_ round: Identifier, isReminder: Bool, to isMeant: @escaping @Sendable (Invitation) -> Bool) async throws -> Int {
        let (now, surroundings, key, site) = (surroundings.now(), surroundings, key, site)
        return try await database.write { db in
            let round = try Self.find(round, db)
            guard round.state(at: now) == .open else { return 0 }
            let network: String = try db.value("SELECT name FROM network WHERE id = \(round.networkId)") ?? ""
            let meant = try InvitationStore.invitations(to: round.id, db).filter(isMeant)
            for invitation in meant {
                let mail = InvitationMail(
                    round: round, network: network, invitation: invitation, link: Self.link(invitation, key, site), site: site,
                    isReminder: isReminder)
                if let mail = mail.mail { try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db) }
                if isReminder {
                    try db.run("UPDATE invitation SET reminded_at = \(now) WHERE id = \(invitation.id)")
                } else {
                    try db.run("UPDATE invitation SET invited_at = \(now) WHERE id = \(invitation.id)")
                }
            }
            return meant.count
        }
    }

    /// Closes a round for good.
    ///
    /// The rows of an anonymous one are rewritten under new random keys in the order of those keys, and what the files
    /// still held of the old ones is wiped: from then on nothing can join an invitation with an answer.
    func close(_ round: Identifier, by person: Identifier?) async throws {
        let (now, surroundings) = (surroundings.now(), surroundings)
        let isAnonymous = try await database.write { db -> Bool in
            let round = try Self.find(round, db)
            guard
                try db.run(
                    "UPDATE round SET closed_at = \(now), closed_by = \(person) WHERE id = \(round.id) AND opened_at IS NOT NULL AND closed_at IS NULL"
                ) == 1
            else { return false }
            try db.run("DELETE FROM draft WHERE invitation_id IN (SELECT id FROM invitation WHERE round_id = \(round.id))")
            try MailStore.takeBack(about: round.id, in: db)
            for kind in [DueWork.Kind.closeRound, .remindRound, .openRound] { try ScheduleStore.drop(kind, round.id, in: db) }
            try Act(network: round.networkId, person: person, at: now, id: surroundings.identifier()).record(
                .roundClosed, round.name, in: db)
            guard round.mode == .anonymous else { return false }
            try RewritingStore(round: round.id, surroundings: surroundings).run(in: db)
            // Should the wiping below fail, it is tried again until it is done.
            try ScheduleStore.plan(.wipeRound, round.id, at: now + 60, in: db)
            return true
        }
        if isAnonymous { try await wipe(round) }
    }

    /// Wipes what the files still hold of the rows of a round before they were rewritten.
    func wipe(_ round: Identifier) async throws {
        try await database.scrub(["response", "remark", "invitation"])
        try await database.write { db in try ScheduleStore.drop(.wipeRound, round, in: db) }
    }

    static func find(_ id: Identifier, _ db: any Connection) throws -> Round {
        guard let round: Round = try db.row("SELECT * FROM round WHERE id = \(id)") else { throw WebError.notFound }
        return round
    }

    static func link(_ invitation: Invitation, _ key: SigningKey, _ site: Site) -> String {
        site.address + "/a/" + Invitation.token(invitation.id, key).text
    }
}
