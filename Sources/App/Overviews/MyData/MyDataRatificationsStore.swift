import Storage

/// What somebody asked bodies to ratify, dropped, or wrote down of what they said.
extension MyDataStore {
    static func ratifications(_ person: Identifier, _ db: any Connection) throws -> [MyData.Ratified] {
        let places: SQL = """
            FROM ratification JOIN decision ON decision.id = ratification.decision_id JOIN network ON network.id = ratification.network_id
            JOIN decision_voice ON decision_voice.decision_id = ratification.decision_id
                AND decision_voice.partner_id = ratification.partner_id
            """
        let columns: SQL = "network.name AS network, decision.title AS decision, decision_voice.name AS partner, ratification.body"
        return try db.rows(
            """
            SELECT \(columns), 'asked' AS part, '' AS words, ratification.asked_at AS written_at \(places)
            WHERE ratification.asked_by = \(person)
            UNION ALL SELECT \(columns), 'dropped' AS part, ratification.dropped_why AS words, ratification.dropped_at AS written_at \(places)
            WHERE ratification.dropped_by = \(person)
            UNION ALL SELECT \(columns), ratification_result.result AS part,
                ratification_result.reference || CASE WHEN ratification_result.note = '' THEN '' ELSE ' ' || ratification_result.note END AS words,
                ratification_result.given_at AS written_at \(places)
            JOIN ratification_result ON ratification_result.ratification_id = ratification.id
            WHERE ratification_result.person_id = \(person) ORDER BY written_at, part
            """)
    }
}
