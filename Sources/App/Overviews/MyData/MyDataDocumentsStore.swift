import Foundation
import Storage

/// What somebody wrote in documents, the files they added, and what they linked.
extension MyDataStore {
    static func documents(_ person: Identifier, _ db: any Connection) throws -> [MyData.Documented] {
        try db.rows(
            """
            SELECT network.name AS network, document.title AS document, 'begun' AS part, '' AS words, document.made_at AS written_at
            FROM document JOIN network ON network.id = document.network_id WHERE document.made_by = \(person)
            UNION ALL SELECT network.name, document.title, 'written', clause.body, document_version.written_at
            FROM document_version JOIN document ON document.id = document_version.document_id
            JOIN network ON network.id = document.network_id
            JOIN clause ON clause.document_id = document_version.document_id AND clause.version = document_version.number
            WHERE document_version.written_by = \(person) AND clause.is_present = 1 AND clause.body <> ''
            UNION ALL SELECT network.name, '', 'file', stored_file.name, stored_file.added_at
            FROM stored_file JOIN network ON network.id = stored_file.network_id WHERE stored_file.added_by = \(person)
            UNION ALL SELECT network.name, document.title, 'asked for a file', export_job.format, export_job.asked_at
            FROM export_job JOIN document ON document.id = export_job.document_id
            JOIN network ON network.id = export_job.network_id WHERE export_job.asked_by = \(person)
            UNION ALL SELECT network.name, document.title, 'linked', COALESCE(decision.title, action.body), clause_link.added_at
            FROM clause_link JOIN document ON document.id = clause_link.document_id
            JOIN network ON network.id = clause_link.network_id LEFT JOIN decision ON decision.id = clause_link.decision_id
            LEFT JOIN action ON action.id = clause_link.action_id WHERE clause_link.added_by = \(person)
            ORDER BY 5, 3, 4
            """)
    }

    /// What somebody proposed to change in documents, answered, remarked or settled.
    static func documentRemarks(_ person: Identifier, _ db: any Connection) throws -> [MyData.Documented] {
        let place: SQL = "network.name AS network, document.title AS document"
        let amendments: SQL = """
            FROM amendment JOIN document ON document.id = amendment.document_id JOIN network ON network.id = amendment.network_id
            """
        let comments: SQL = """
            FROM clause_comment JOIN document ON document.id = clause_comment.document_id
            JOIN network ON network.id = clause_comment.network_id
            """
        return try db.rows(
            """
            SELECT \(place), 'proposed an amendment' AS part, amendment.reason || ': ' || amendment.body AS words,
                amendment.made_at AS written_at \(amendments) WHERE amendment.made_by = \(person)
            UNION ALL SELECT \(place), 'amendment ' || amendment.state, amendment.answer, amendment.answered_at \(amendments)
            WHERE amendment.answered_by = \(person)
            UNION ALL SELECT \(place), 'commented', clause_comment.body, clause_comment.made_at \(comments)
            WHERE clause_comment.made_by = \(person)
            UNION ALL SELECT \(place), 'settled a comment', clause_comment.settled_how, clause_comment.settled_at \(comments)
            WHERE clause_comment.settled_by = \(person) ORDER BY 5, 3, 4
            """)
    }
}

extension MyData {
    /// A document begun, a section as this person wrote it, a file by its name, one that was asked for by its kind, what
    /// they linked to a section, or what they said of one.
    struct Documented: Codable, Sendable {
        let network: String
        let document: String
        let part: String
        let words: String
        let writtenAt: Date
    }

    /// A goal, indicator or milestone, a measured value or a result that this person wrote down. A figure is in hundredths.
    struct Realised: Codable, Sendable {
        let network: String
        let project: String?
        let part: String
        let words: String
        let figure: Int?
        let writtenAt: Date
    }
}

/// What somebody planned and measured in projects, and what they wrote down as realised.
extension MyDataStore {
    static func realised(_ person: Identifier, _ db: any Connection) throws -> [MyData.Realised] {
        let network: SQL = "JOIN network ON network.id = document.network_id"
        let columns: SQL = "network.name AS network, document.title AS project"
        let none: SQL = "CAST(NULL AS BIGINT)"
        return try db.rows(
            """
            SELECT \(columns), 'goal' AS part, project_goal.what AS words, \(none) AS figure, project_goal.made_at AS written_at
            FROM project_goal JOIN document ON document.id = project_goal.document_id \(network) WHERE project_goal.made_by = \(person)
            UNION ALL SELECT \(columns), 'indicator', project_indicator.what, project_indicator.target_value, project_indicator.made_at
            FROM project_indicator JOIN document ON document.id = project_indicator.document_id \(network)
            WHERE project_indicator.made_by = \(person)
            UNION ALL SELECT \(columns), 'milestone', project_milestone.what, \(none), project_milestone.made_at
            FROM project_milestone JOIN document ON document.id = project_milestone.document_id \(network)
            WHERE project_milestone.made_by = \(person)
            UNION ALL SELECT \(columns), 'measured', indicator_value.note, indicator_value.value, indicator_value.recorded_at
            FROM indicator_value JOIN project_indicator ON project_indicator.id = indicator_value.indicator_id
            JOIN document ON document.id = project_indicator.document_id \(network) WHERE indicator_value.recorded_by = \(person)
            UNION ALL SELECT network.name, document.title, 'realised', realisation.what, realisation.how_many * 100, realisation.made_at
            FROM realisation JOIN network ON network.id = realisation.network_id LEFT JOIN document ON document.id = realisation.document_id
            WHERE realisation.made_by = \(person) ORDER BY 6, 3, 4
            """)
    }
}
