import Foundation
import Storage

/// Gathers what is kept about one person.
struct MyDataStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let catalogue: Catalogue
    let ownInterests: OwnInterestStore

    /// An answer as it is kept, before its bytes have been given the keys of their statements.
    private struct Raw: Decodable {
        let id: Identifier
        let roundId: Identifier
        let network: String
        let answeredAt: Date?
        let answers: [UInt8]
        let answersBefore: [UInt8]?
        let priorities: [UInt8]
    }

    private struct Remark: Decodable {
        let responseId: Identifier
        let groupKey: String
        let body: String
    }

    func gather(_ person: Identifier) async throws -> MyData {
        let now = surroundings.now()
        return try await database.read { db in
            guard let about: MyData.About = try db.row("SELECT * FROM person WHERE id = \(person)") else { throw WebError.notFound }
            return MyData(
                madeAt: now, person: about,
                addresses: try db.rows(
                    "SELECT address, added_at FROM person_address WHERE person_id = \(person) ORDER BY added_at, address"),
                memberships: try Self.memberships(person, db), invitations: try Self.invitations(person, db),
                answers: try self.answers(person, db), drafts: try Self.drafts(person, db), actions: try Self.actions(person, db),
                sessionsLed: try Self.sessionsLed(person, about.name, db), ownInterests: try self.ownWords(person, db),
                interests: try Self.interests(person, db), commitments: try Self.commitments(person, db),
                deliveries: try Self.deliveries(person, db), interestMarks: try Self.interestMarks(person, db),
                kinds: try Self.kinds(person, db),
                arenas: try Self.arenas(person, db), arenaRatings: try Self.arenaRatings(person, db),
                arenaVisits: try db.rows(
                    """
                    SELECT arena.issue, arena_visit.looked_at FROM arena_visit JOIN arena ON arena.id = arena_visit.arena_id
                    WHERE arena_visit.person_id = \(person) ORDER BY arena_visit.looked_at
                    """),
                approaches: try Self.approaches(person, db), phaseViews: try Self.phaseViews(person, db),
                journey: try Self.journey(person, db), mandates: try Self.mandates(person, db),
                handovers: try Self.handovers(person, db),
                documents: try Self.documents(person, db), documentRemarks: try Self.documentRemarks(person, db),
                signings: try Self.signings(person, about.name, db),
                realised: try Self.realised(person, db),
                ratifications: try Self.ratifications(person, db), decisions: try Self.decisions(person, db),
                activity: try db.rows(
                    """
                    SELECT network.name AS network, activity.kind, activity.happened_at FROM activity
                    LEFT JOIN network ON network.id = activity.network_id WHERE activity.person_id = \(person) ORDER BY activity.happened_at
                    """),
                // Two people may share an address; the name says whose mail it is.
                mails: try db.rows(
                    """
                    SELECT address, subject, body, created_at, sent_at FROM mail WHERE recipient = \(about.name)
                        AND address IN (SELECT address FROM person_address WHERE person_id = \(person)) ORDER BY created_at
                    """),
                sessions: try db.rows("SELECT created_at, expires_at FROM session WHERE person_id = \(person) ORDER BY created_at"))
        }
    }

    private static func memberships(_ person: Identifier, _ db: any Connection) throws -> [MyData.Place] {
        try db.rows(
            """
            SELECT network.name AS network, partner.name AS partner, membership.role, membership.address, membership.started_at,
                membership.ended_at
            FROM membership JOIN network ON network.id = membership.network_id LEFT JOIN partner ON partner.id = membership.partner_id
            WHERE membership.person_id = \(person) ORDER BY membership.started_at
            """)
    }

    private static func invitations(_ person: Identifier, _ db: any Connection) throws -> [MyData.Asked] {
        try db.rows(
            """
            SELECT network.name AS network, round.name AS round, invitation.mode, invitation.used, invitation.declined, invitation.invited_at,
                invitation.reminded_at, invitation.answered_at
            FROM invitation JOIN round ON round.id = invitation.round_id JOIN network ON network.id = round.network_id
            WHERE invitation.person_id = \(person) ORDER BY round.created_at
            """)
    }

    private static func drafts(_ person: Identifier, _ db: any Connection) throws -> [MyData.Unfinished] {
        try db.rows(
            """
            SELECT round.name AS round, draft.saved_at, draft.fields FROM draft JOIN invitation ON invitation.id = draft.invitation_id
            JOIN round ON round.id = invitation.round_id WHERE invitation.person_id = \(person) ORDER BY draft.saved_at
            """)
    }

    /// What this person has taken on, whoever wrote it down.
    private static func actions(_ person: Identifier, _ db: any Connection) throws -> [MyData.Promised] {
        try db.rows(
            """
            SELECT network.name AS network, action.body, action.due_on, action.state, action.follow_up, action.done_at
            FROM action JOIN network ON network.id = action.network_id WHERE action.person_id = \(person) ORDER BY action.created_at, action.id
            """)
    }

    /// The group sessions that have this name as that of their facilitator, in the networks of this person.
    private static func sessionsLed(_ person: Identifier, _ name: String, _ db: any Connection) throws -> [MyData.Led] {
        try db.rows(
            """
            SELECT network.name AS network, group_session.name, group_session.held_on
            FROM group_session JOIN network ON network.id = group_session.network_id
            WHERE group_session.facilitator = \(name)
                AND network.id IN (SELECT network_id FROM membership WHERE person_id = \(person))
            ORDER BY group_session.held_on, group_session.id
            """)
    }

    /// Every version of what this person said about the kind of collaboration.
    private static func kinds(_ person: Identifier, _ db: any Connection) throws -> [MyData.Sheet] {
        try db.rows(
            """
            SELECT network.name AS network, kind_sheet.topic, kind_sheet.version, kind_sheet.together, kind_sheet.answers,
                kind_sheet.filled_at
            FROM kind_sheet JOIN network ON network.id = kind_sheet.network_id WHERE kind_sheet.person_id = \(person)
            ORDER BY kind_sheet.filled_at, kind_sheet.id
            """)
    }

    private static func arenas(_ person: Identifier, _ db: any Connection) throws -> [MyData.Arranged] {
        try db.rows(
            """
            SELECT network.name AS network, arena.issue, CASE WHEN arena_maker.leads = 1 THEN 'leads' ELSE 'maker' END AS role, arena.id AS place
            FROM arena_maker JOIN arena ON arena.id = arena_maker.arena_id JOIN network ON network.id = arena.network_id
            WHERE arena_maker.person_id = \(person)
            UNION ALL
            SELECT network.name, arena.issue, 'reader', arena.id
            FROM arena_reader JOIN arena ON arena.id = arena_reader.arena_id JOIN network ON network.id = arena.network_id
            WHERE arena_reader.person_id = \(person) ORDER BY 4
            """)
    }

    private static func arenaRatings(_ person: Identifier, _ db: any Connection) throws -> [MyData.Rated] {
        try db.rows(
            """
            SELECT arena.issue, CASE WHEN arena_actor.kind = 'person' THEN NULL ELSE arena_actor.name END AS actor, arena_resource.resource,
                arena_rating.importance, arena_rating.replaceability, arena_rating.rated_at
            FROM arena_rating JOIN arena_resource ON arena_resource.id = arena_rating.resource_id
            JOIN arena_actor ON arena_actor.id = arena_resource.actor_id JOIN arena ON arena.id = arena_rating.arena_id
            WHERE arena_rating.person_id = \(person) ORDER BY arena_rating.rated_at, arena_resource.number
            """)
    }

    private func answers(_ person: Identifier, _ db: any Connection) throws -> [MyData.Answered] {
        let rows: [Raw] = try db.rows(
            """
            SELECT response.id, response.round_id, network.name AS network, response.answered_at, response.answers, response.answers_before,
                response.priorities
            FROM response JOIN invitation ON invitation.id = response.invitation_id JOIN round ON round.id = response.round_id
            JOIN network ON network.id = round.network_id WHERE invitation.person_id = \(person) ORDER BY response.answered_at
            """)
        let remarks: [Remark] = try db.rows(
            """
            SELECT remark.response_id, remark.group_key, remark.body FROM remark JOIN response ON response.id = remark.response_id
            JOIN invitation ON invitation.id = response.invitation_id WHERE invitation.person_id = \(person)
            """)
        return try rows.compactMap { row in
            guard let round: Round = try db.row("SELECT * FROM round WHERE id = \(row.roundId)") else { return nil }
            let mine = remarks.filter { $0.responseId == row.id }.map { ($0.groupKey, $0.body) }
            return try answered(row, round, Dictionary(mine) { "\($0)\n\($1)" })
        }
    }

    private func answered(_ row: Raw, _ round: Round, _ remarks: [String: String]) throws -> MyData.Answered {
        let questionnaire = try round.questionnaire(catalogue)
        let keys = questionnaire.items.map(\.key)
        let groups = questionnaire.instrument.groups
        func named(_ bytes: [UInt8]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: zip(keys, bytes).filter { $1 != 0 }.map { ($0, $1 == AnswerSheet.unknown ? 0 : Int($1)) })
        }
        return MyData.Answered(
            network: row.network, round: round.name, instrument: round.instrumentKey, version: round.instrumentVersion,
            answeredAt: row.answeredAt, now: named(row.answers), before: row.answersBefore.map(named),
            priorities: row.priorities.compactMap { groups.indices.contains(Int($0) - 1) ? groups[Int($0) - 1].key : nil }, remarks: remarks
        )
    }
}
