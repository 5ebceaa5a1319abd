import Foundation
import Storage

/// What colleagues of one partner advise their representative. Only they read it.
struct AdviceStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let site: Site

    /// The question to colleagues of some partners on a proposal, with what was advised.
    func consultations(on decision: Identifier, of partners: [Identifier]) async throws -> [Consultation] {
        guard !partners.isEmpty else { return [] }
        return try await database.read { db in
            let asked: [Consultation.Question] = try db.rows(
                """
                SELECT advice_request.*, person.name AS asked_name FROM advice_request
                LEFT JOIN person ON person.id = advice_request.asked_by
                WHERE advice_request.decision_id = \(decision) AND advice_request.partner_id IN \(list: partners.map(\.rawValue))
                """)
            let given: [Advice] = try db.rows(
                """
                SELECT advice.*, person.name AS person_name FROM advice JOIN person ON person.id = advice.person_id
                WHERE advice.decision_id = \(decision) AND advice.partner_id IN \(list: partners.map(\.rawValue))
                ORDER BY person.name, person.id
                """)
            return asked.map { one in Consultation(question: one, advice: given.filter { $0.partnerId == one.partnerId }) }
        }
    }

    /// Puts a proposal to colleagues of the same partner, who get a letter; asking again changes the question.
    func ask(_ question: String, of partner: Voice, on decision: Decision, in network: Network, by person: Identifier) async throws {
        let now = surroundings.now()
        try await database.write { db in
            guard try DecisionStore.find(decision.id, in: network.id, db).isOpen else { throw DecisionMoved() }
            try db.run(
                """
                INSERT INTO advice_request (decision_id, partner_id, question, asked_by, asked_at)
                VALUES (\(decision.id), \(partner.partnerId), \(question), \(person), \(now))
                ON CONFLICT (decision_id, partner_id) DO UPDATE SET question = excluded.question, asked_by = excluded.asked_by,
                    asked_at = excluded.asked_at
                """)
            let colleagues = try MemberStore.members(of: network.id, db).filter {
                $0.partnerId == partner.partnerId && $0.personId != person && $0.role != .reader
            }
            for member in colleagues {
                let letter = AdviceMail(
                    decision: decision, network: network, partner: partner.name, member: member, site: site)
                if let mail = letter.mail { try MailStore.put(mail, id: surroundings.identifier(), at: now, in: db) }
            }
        }
    }

    /// Gives advice, or gives it anew.
    func give(_ leaning: Advice.Leaning, _ body: String, for partner: Identifier, on decision: Decision, by person: Identifier) async throws
    {
        let now = surroundings.now()
        try await database.write { db in
            let open: Int =
                try db.value(
                    """
                    SELECT count(*) FROM advice_request JOIN decision ON decision.id = advice_request.decision_id AND decision.state = 'open'
                    WHERE advice_request.decision_id = \(decision.id) AND advice_request.partner_id = \(partner)
                    """) ?? 0
            guard open == 1 else { throw DecisionMoved() }
            try db.run(
                """
                INSERT INTO advice (decision_id, partner_id, person_id, leaning, body, text_number, given_at)
                VALUES (\(decision.id), \(partner), \(person), \(leaning), \(body), \(decision.textNumber), \(now))
                ON CONFLICT (decision_id, partner_id, person_id) DO UPDATE SET leaning = excluded.leaning, body = excluded.body,
                    text_number = excluded.text_number, given_at = excluded.given_at
                """)
        }
    }
}

/// A representative's question to colleagues of the same partner, and what they advise.
struct Consultation: Hashable, Sendable {
    let question: Question
    let advice: [Advice]

    /// What was asked, and by whom.
    struct Question: Codable, Hashable, Sendable {
        let partnerId: Identifier
        let question: String
        let askedName: String?
        let askedAt: Date
    }
}

/// What one colleague advises.
struct Advice: Codable, Hashable, Sendable {
    let partnerId: Identifier
    let personId: Identifier
    let personName: String
    let leaning: Leaning
    let body: String
    /// The text of the proposal that it was given on.
    let textNumber: Int
    let givenAt: Date

    enum Leaning: String, Codable, Sendable, CaseIterable {
        case `for`, doubt, against
    }
}
