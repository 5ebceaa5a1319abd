import Foundation
import Storage

/// Taking goals, indicators and milestones out of a project. What was measured, and what results hang on, is kept and no longer followed.
extension ProjectStore {
    /// Takes something out. Who does so after another changes nothing.
    func remove(_ row: ProjectRow, from document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            _ = try DocumentStore.find(document.id, in: act.network, db)
            guard try Self.remove(row, act, in: db) else { return }
            try act.record(.projectPlanned, document.title, in: db)
        }
    }

    private static func remove(_ row: ProjectRow, _ act: Act, in db: any Connection) throws -> Bool {
        switch row {
        case .goal(let one):
            // Whoever measures or writes down a result in between has to wait for these rows, and then finds them as they are.
            guard try retire("project_goal", one.id, act, in: db) else { return false }
            try db.run("UPDATE project_indicator SET version = version + 1 WHERE goal_id = \(one.id)")
            let hanging: Int =
                try db.value(
                    """
                    SELECT (SELECT count(*) FROM indicator_value JOIN project_indicator ON project_indicator.id = indicator_value.indicator_id
                            WHERE project_indicator.goal_id = \(one.id))
                        + (SELECT count(*) FROM realisation WHERE goal_id = \(one.id))
                    """) ?? 1
            if hanging == 0 { try db.run("DELETE FROM project_goal WHERE id = \(one.id)") }
        case .indicator(let one):
            guard try retire("project_indicator", one.id, act, in: db) else { return false }
            let hanging: Int = try db.value("SELECT count(*) FROM indicator_value WHERE indicator_id = \(one.id)") ?? 1
            if hanging == 0 { try db.run("DELETE FROM project_indicator WHERE id = \(one.id)") }
        case .milestone(let one):
            return try db.run("DELETE FROM project_milestone WHERE id = \(one.id)") == 1
        }
        return true
    }

    private static func retire(_ table: SQL, _ id: Identifier, _ act: Act, in db: any Connection) throws -> Bool {
        try db.run(
            """
            UPDATE \(table) SET retired_at = \(act.at), retired_by = \(act.person), version = version + 1
            WHERE id = \(id) AND network_id = \(act.network) AND retired_at IS NULL
            """) == 1
    }

    /// Follows a goal or an indicator again. Who does so after another changes nothing.
    func bringBack(_ row: ProjectRow, to document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        let table: SQL = row.part == .goal ? "project_goal" : "project_indicator"
        try await database.write { db in
            _ = try DocumentStore.find(document.id, in: act.network, db)
            let changed = try db.run(
                """
                UPDATE \(table) SET retired_at = NULL, retired_by = NULL, version = version + 1
                WHERE id = \(row.id) AND document_id = \(document.id) AND retired_at IS NOT NULL
                """)
            if changed == 1 { try act.record(.projectPlanned, document.title, in: db) }
        }
    }
}
