import Foundation
import Storage

/// A round's way through time: opening, reminding, closing. By a coordinator, or by itself.
struct RoundPassageStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let key: SigningKey
    let site: Site
    let tallies: TallyStore
    /// What else ends with a round, in the transaction of its closing and before it is counted.
    let alsoEnds: @Sendable (Round, Date, any Connection) throws -> Void

    /// Opens a round: fixes which partners are large enough to be told apart, and puts the invitations in the outbox.
    func open(_ round: Identifier, by person: Identifier?) async throws {
        let now = surroundings.now()
        try await database.write { db in
            let round = try Self.find(round, db)
            let invitations = try InvitationStore.invitations(to: round.id, db)
            guard round.closesAt > now else { throw OpeningProblem.closesInThePast }
            if round.mode != .open, invitations.count + round.broughtPeople < round.smallestGroup {
                throw OpeningProblem.tooFew(invited: invitations.count, smallestGroup: round.smallestGroup)
            }
            let opened = try db.run(
                """
                UPDATE round SET opened_at = \(now), opened_by = \(person) WHERE id = \(round.id) AND opened_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM network WHERE network.id = round.network_id AND network.ended_at IS NOT NULL)
                """)
            guard opened == 1 else { throw OpeningProblem.alreadyOpened }
            try Self.fixGroups(of: round, in: db)
            try post(invitations, of: round, isReminder: false, at: now, in: db)
            try ScheduleStore.drop(.openRound, round.id, in: db)
            try ScheduleStore.plan(.closeRound, round.id, at: round.closesAt, in: db)
            try RoundStore.planReminder(round.id, closing: round.closesAt, at: now, in: db)
            try Act(network: round.networkId, person: person, at: now, id: surroundings.identifier()).record(
                .roundOpened, round.name, in: db)
        }
    }

    /// Writes down which group each invited person belongs to, and which groups are large enough to be told apart.
    private static func fixGroups(of round: Round, in db: any Connection) throws {
        struct Group: Decodable {
            let groupKey: String
            let invited: Int
        }
        try setGroups(of: round, in: db)
        let groups: [Group] = try db.rows(
            """
            SELECT group_key, count(*) AS invited FROM invitation WHERE round_id = \(round.id) AND group_key IS NOT NULL
            GROUP BY group_key ORDER BY group_key
            """)
        let everybody: Int = try db.value("SELECT count(*) FROM invitation WHERE round_id = \(round.id)") ?? 0
        let sizes = groups.map(\.invited)
        let shown = Suppression.shown(sizes, rest: everybody - sizes.reduce(0, +), smallest: round.smallestGroup)
        for (group, isShown) in zip(groups, shown) where isShown {
            try db.run("INSERT INTO round_group (round_id, group_key, invited) VALUES (\(round.id), \(group.groupKey), \(group.invited))")
        }
    }

    static func setGroups(of round: Round, in db: any Connection) throws {
        try db.run(
            """
            UPDATE invitation SET group_key = (SELECT \(round.breakdown.group) FROM round WHERE round.id = invitation.round_id)
            WHERE round_id = \(round.id) AND group_key IS NULL
            """)
    }

    /// Sends the invitation to those who came after the round opened.
    func invite(_ round: Identifier) async throws {
        let now = surroundings.now()
        try await database.write { db in
            let round = try Self.find(round, db)
            guard round.state(at: now) == .open else { return }
            try Self.setGroups(of: round, in: db)
            let late = try InvitationStore.invitations(to: round.id, db).filter { $0.invitedAt == nil }
            try post(late, of: round, isReminder: false, at: now, in: db)
        }
    }

    /// Reminds those who have not answered, and only those; returns how many.
    @discardableResult
    func remind(_ round: Identifier, by person: Identifier?) async throws -> Int {
        let (now, surroundings) = (surroundings.now(), surroundings)
        return try await database.write { db in
            let round = try Self.find(round, db)
            guard round.state(at: now) == .open else { return 0 }
            let waiting = try InvitationStore.invitations(to: round.id, db).filter(\.isWaiting)
            guard !waiting.isEmpty else { return 0 }
            try post(waiting, of: round, isReminder: true, at: now, in: db)
            try Act(network: round.networkId, person: person, at: now, id: surroundings.identifier()).record(
                .reminded, "\(waiting.count)", in: db)
            return waiting.count
        }
    }

    /// Puts the letters to these people in the outbox, for those who have an address, and notes that they were written to.
    func post(_ invitations: [Invitation], of round: Round, isReminder: Bool, at now: Date, in db: any Connection) throws {
        let network: String = try db.value("SELECT name FROM network WHERE id = \(round.networkId)") ?? ""
        for invitation in invitations {
            let letter = InvitationMail(
                round: round, network: network, invitation: invitation, link: Self.link(invitation, key, site), site: site,
                isReminder: isReminder)
            if let mail = letter.mail { try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db) }
            if isReminder {
                try db.run("UPDATE invitation SET reminded_at = \(now) WHERE id = \(invitation.id)")
            } else {
                try db.run("UPDATE invitation SET invited_at = \(now) WHERE id = \(invitation.id)")
            }
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
            try alsoEnds(round, now, db)
            try tallies.keep(round, at: now, in: db)
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
        try await database.scrub(["response", "remark", "invitation", "seat", "seat_remark", "guest_sheet"])
        try await database.write { db in try ScheduleStore.drop(.wipeRound, round, in: db) }
    }

    static func find(_ id: Identifier, _ db: any Connection) throws -> Round {
        guard
            let round: Round = try db.row(
                """
                SELECT * FROM round WHERE id = \(id) AND deleted_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM network WHERE network.id = round.network_id AND network.deleted_at IS NOT NULL)
                """)
        else { throw WebError.notFound }
        return round
    }

    static func link(_ invitation: Invitation, _ key: SigningKey, _ site: Site) -> String {
        site.address + "/" + Invitation.path(invitation.id, key).joined(separator: "/")
    }
}
