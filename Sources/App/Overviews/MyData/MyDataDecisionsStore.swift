import Storage

/// What somebody proposed, said for partners, advised, or wrote down of decisions. What they voted in secret nobody knows.
extension MyDataStore {
    static func decisions(_ person: Identifier, _ db: any Connection) throws -> [MyData.Decided] {
        let place: SQL = "network.name AS network, decision.title AS decision"
        let joined: SQL = "JOIN network ON network.id = decision.network_id"
        return try db.rows(
            """
            SELECT \(place), 'proposed' AS part, decision.body AS words, decision.proposed_at AS done_at FROM decision \(joined)
            WHERE decision.proposed_by = \(person)
            UNION ALL SELECT \(place), 'opened', '', decision.opened_at FROM decision \(joined) WHERE decision.opened_by = \(person)
            UNION ALL SELECT \(place), 'closed', decision.withdrawn_why, decision.closed_at FROM decision \(joined)
            WHERE decision.closed_by = \(person)
            UNION ALL SELECT \(place), 'stated', decision.statement, decision.stated_at FROM decision \(joined)
            WHERE decision.stated_by = \(person)
            UNION ALL SELECT \(place), 'changed the text', proposal_text.why, proposal_text.written_at FROM proposal_text
            JOIN decision ON decision.id = proposal_text.decision_id \(joined)
            WHERE proposal_text.written_by = \(person) AND proposal_text.number > 1
            UNION ALL SELECT \(place), 'position: ' || position.stance, position.reason, position.given_at FROM position
            JOIN decision ON decision.id = position.decision_id \(joined) WHERE position.person_id = \(person)
            UNION ALL SELECT \(place), 'answered an objection', objection_answer.body, objection_answer.answered_at FROM objection_answer
            JOIN position ON position.id = objection_answer.position_id JOIN decision ON decision.id = position.decision_id \(joined)
            WHERE objection_answer.answered_by = \(person)
            UNION ALL SELECT \(place), 'moved the last day', deadline_move.reason, deadline_move.moved_at FROM deadline_move
            JOIN decision ON decision.id = deadline_move.decision_id \(joined) WHERE deadline_move.moved_by = \(person)
            UNION ALL SELECT \(place), 'asked advice', advice_request.question, advice_request.asked_at FROM advice_request
            JOIN decision ON decision.id = advice_request.decision_id \(joined) WHERE advice_request.asked_by = \(person)
            UNION ALL SELECT \(place), 'advised: ' || advice.leaning, advice.body, advice.given_at FROM advice
            JOIN decision ON decision.id = advice.decision_id \(joined) WHERE advice.person_id = \(person)
            UNION ALL SELECT \(place), 'spoke afterwards', spoken_afterwards.reason, spoken_afterwards.spoken_at FROM spoken_afterwards
            JOIN decision ON decision.id = spoken_afterwards.decision_id \(joined) WHERE spoken_afterwards.person_id = \(person)
            UNION ALL SELECT \(place), 'reviewed', decision_review.body, decision_review.reviewed_at FROM decision_review
            JOIN decision ON decision.id = decision_review.decision_id \(joined) WHERE decision_review.reviewed_by = \(person)
            ORDER BY 5, 2, 3
            """)
    }
}
