import Foundation
import Storage

/// Decisions with everything around them.
struct DecisionStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    /// One decision of a network; a draft of somebody else is left to the caller's rule.
    ///
    /// - Parameter hats: of whom only the voices and positions are read of the partners they may speak for; nil reads all. Who writes
    ///   for one partner need not wait for what five hundred others said.
    func scene(_ id: Identifier, in network: Identifier, of hats: [Membership]? = nil) async throws -> DecisionScene {
        let today = today
        return try await database.read { db in try Self.scene(id, in: network, of: hats, on: today, db) }
    }

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    static func find(_ id: Identifier, in network: Identifier, _ db: any Connection) throws -> Decision {
        guard let decision: Decision = try db.row("SELECT * FROM decision WHERE id = \(id) AND network_id = \(network)") else {
            throw WebError.notFound
        }
        return decision
    }

    static func scene(
        _ id: Identifier, in network: Identifier, of hats: [Membership]? = nil, on today: String, _ db: any Connection
    ) throws -> DecisionScene {
        let mandates = try MandateStore.mandates(in: network, db)
        let partners = hats.map { hats in
            hats.compactMap(\.partnerId)
                + mandates.filter { one in hats.contains { one.isHeld(by: $0.personId, on: today) } }.map(\.partnerId)
        }
        let decision = try find(id, in: network, db)
        let names: Names? = try db.row(
            """
            SELECT proposer.name AS proposed_name, closer.name AS closed_name FROM decision
            LEFT JOIN person AS proposer ON proposer.id = decision.proposed_by LEFT JOIN person AS closer ON closer.id = decision.closed_by
            WHERE decision.id = \(id)
            """)
        let isOpen = decision.isOpen
        let shown: SQL = "state <> 'draft'"
        return DecisionScene(
            decision: decision, proposedName: names?.proposedName, closedName: names?.closedName,
            follows: try db.row("SELECT id, number, title FROM decision WHERE id = \(decision.followsId) AND \(shown)"),
            followers: try db.rows("SELECT id, number, title FROM decision WHERE follows_id = \(id) AND \(shown) ORDER BY number"),
            texts: try texts(of: id, db),
            options: try db.rows(
                "SELECT text_number, place, body FROM proposal_option WHERE decision_id = \(id) ORDER BY text_number, place"),
            voices: try voices(of: decision, partners, on: today, db), positions: try positions(of: id, partners, db),
            slips: Set(
                try db.values("SELECT partner_id FROM ballot_slip WHERE decision_id = \(id) AND text_number = \(decision.textNumber)")),
            papers: decision.isClosed ? try papers(of: decision, db) : [], answers: try answers(of: id, db), moves: try moves(of: id, db),
            afterwards: try afterwards(of: id, db), reviews: try reviews(of: id, db),
            mandates: mandates,
            delegations: isOpen ? try DelegationStore.delegations(in: network, db) : [], today: today)
    }

    private struct Names: Decodable {
        let proposedName: String?
        let closedName: String?
    }

    private static func texts(of id: Identifier, _ db: any Connection) throws -> [ProposalText] {
        try db.rows(
            """
            SELECT proposal_text.*, person.name AS written_name FROM proposal_text
            LEFT JOIN person ON person.id = proposal_text.written_by WHERE proposal_text.decision_id = \(id) ORDER BY proposal_text.number
            """)
    }

    /// Of a draft there are none yet: they are fixed when it is opened.
    private static func voices(of decision: Decision, _ partners: [Identifier]?, on today: String, _ db: any Connection) throws -> [Voice] {
        let some: SQL = partners.map { " AND decision_voice.partner_id IN \(list: $0)" } ?? ""
        return try db.rows(
            """
            SELECT decision_voice.partner_id, COALESCE(CASE WHEN decision.state = 'open' THEN partner.name END, decision_voice.name) AS name,
                CASE WHEN partner.id IS NULL OR COALESCE(partner.active_until, \(today)) < \(today) THEN 0 ELSE 1 END AS is_here,
                decision_voice.standing, decision_voice.stance, decision_voice.option_place, decision_voice.via_name
            FROM decision_voice JOIN decision ON decision.id = decision_voice.decision_id
            LEFT JOIN partner ON partner.id = decision_voice.partner_id AND partner.deleted_at IS NULL
            WHERE decision_voice.decision_id = \(decision.id)\(some) ORDER BY decision_voice.name, decision_voice.partner_id
            """)
    }

    static func positions(of id: Identifier, _ partners: [Identifier]? = nil, _ db: any Connection) throws -> [Position] {
        let some: SQL = partners.map { " AND position.partner_id IN \(list: $0)" } ?? ""
        return try db.rows(
            """
            SELECT position.*, person.name AS person_name FROM position LEFT JOIN person ON person.id = position.person_id
            WHERE position.decision_id = \(id)\(some) ORDER BY position.turn
            """)
    }

    private struct Paper: Decodable {
        let stance: Stance
        let optionPlace: Int?
    }

    static func papers(of decision: Decision, _ db: any Connection) throws -> [DecisionCount.Said] {
        let papers: [Paper] = try db.rows(
            """
            SELECT stance, option_place FROM ballot_paper WHERE decision_id = \(decision.id) AND text_number = \(decision.textNumber)
            ORDER BY stance, option_place
            """)
        return papers.map { DecisionCount.Said(stance: $0.stance, optionPlace: $0.optionPlace) }
    }

    private static func answers(of id: Identifier, _ db: any Connection) throws -> [ObjectionAnswer] {
        try db.rows(
            """
            SELECT objection_answer.*, person.name AS answered_name FROM objection_answer
            JOIN position ON position.id = objection_answer.position_id LEFT JOIN person ON person.id = objection_answer.answered_by
            WHERE position.decision_id = \(id) ORDER BY position.turn, objection_answer.number
            """)
    }

    private static func moves(of id: Identifier, _ db: any Connection) throws -> [DeadlineMove] {
        try db.rows(
            """
            SELECT deadline_move.*, person.name AS moved_name FROM deadline_move LEFT JOIN person ON person.id = deadline_move.moved_by
            WHERE deadline_move.decision_id = \(id) ORDER BY deadline_move.turn
            """)
    }

    private static func afterwards(of id: Identifier, _ db: any Connection) throws -> [SpokenAfterwards] {
        try db.rows(
            """
            SELECT spoken_afterwards.*, person.name AS person_name FROM spoken_afterwards
            LEFT JOIN person ON person.id = spoken_afterwards.person_id
            WHERE spoken_afterwards.decision_id = \(id) ORDER BY spoken_afterwards.partner_id, spoken_afterwards.number
            """)
    }

    private static func reviews(of id: Identifier, _ db: any Connection) throws -> [DecisionReview] {
        try db.rows(
            """
            SELECT decision_review.*, person.name AS reviewed_name FROM decision_review
            LEFT JOIN person ON person.id = decision_review.reviewed_by
            WHERE decision_review.decision_id = \(id) ORDER BY decision_review.number
            """)
    }

    /// The decisions of a network as one person sees them: what is open first, then the newest.
    func decisions(in network: Identifier, for person: Identifier, seesDrafts: Bool) async throws -> [Decision] {
        try await database.read { db in
            try db.rows(
                """
                SELECT * FROM decision WHERE network_id = \(network)
                    AND (state <> 'draft' OR proposed_by = \(person) OR \(seesDrafts ? 1 : 0) = 1)
                ORDER BY CASE state WHEN 'open' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, number DESC, proposed_at DESC, id
                """)
        }
    }

    /// What waits for somebody: open proposals on which a partner they speak for has not been heard.
    func waiting(for person: Identifier) async throws -> [WaitingDecision] {
        let today = today
        return try await database.read { db in
            let open: [WaitingDecision] = try db.rows(
                """
                SELECT decision.id, decision.network_id, decision.title, decision.closes_on, decision.closes_at,
                    decision_voice.partner_id, partner.name AS partner_name, network.name AS network_name
                FROM decision JOIN decision_voice ON decision_voice.decision_id = decision.id
                JOIN partner ON partner.id = decision_voice.partner_id AND partner.deleted_at IS NULL
                    AND COALESCE(partner.active_until, \(today)) >= \(today)
                JOIN network ON network.id = decision.network_id AND network.deleted_at IS NULL
                WHERE decision.state = 'open' AND EXISTS (
                    SELECT 1 FROM membership WHERE membership.person_id = \(person) AND membership.network_id = decision.network_id
                        AND membership.ended_at IS NULL AND membership.role <> 'reader'
                        AND ((membership.partner_id = partner.id AND membership.role IN ('coordinator', 'representative'))
                            OR EXISTS (SELECT 1 FROM mandate WHERE mandate.partner_id = partner.id AND mandate.ended_at IS NULL
                                AND mandate.starts_on <= \(today) AND COALESCE(mandate.ends_on, \(today)) >= \(today)
                                AND (mandate.person_id = \(person) OR mandate.replacement_id = \(person)))))
                    AND NOT EXISTS (SELECT 1 FROM position WHERE position.decision_id = decision.id AND position.partner_id = partner.id
                        AND position.replaced_turn IS NULL AND position.text_number = decision.text_number AND position.is_personal = 0
                        AND position.stance <> 'absent')
                    AND NOT EXISTS (SELECT 1 FROM ballot_slip WHERE ballot_slip.decision_id = decision.id
                        AND ballot_slip.partner_id = partner.id AND ballot_slip.text_number = decision.text_number)
                ORDER BY decision.closes_at, decision.id, partner.name
                """)
            return open
        }
    }
}

/// An open proposal on which one partner still has to speak.
struct WaitingDecision: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let title: String
    let closesOn: String
    let partnerId: Identifier
    let partnerName: String
    let networkName: String
}
