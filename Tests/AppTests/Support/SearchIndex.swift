import Storage
import Testing

@testable import App

extension TestHouse {
    /// What is in the index, and what should be.
    func checkIndex(_ moment: String) async throws {
        let kept = try await values(
            "SELECT kind || '|' || network_id || '|' || subject || '|' || body FROM search_entry", as: String.self)
        let told = try await values(
            """
            SELECT 'network|' || id || '|' || id || '|' || name || ' ' || issue || ' ' || target_group || ' ' || working_area FROM network
            UNION ALL SELECT 'partner|' || network_id || '|' || id || '|' || name || ' ' || part_of FROM partner
            UNION ALL SELECT DISTINCT 'person|' || membership.network_id || '|' || person.id || '|' || person.name
                FROM person JOIN membership ON membership.person_id = person.id WHERE membership.ended_at IS NULL
            UNION ALL SELECT 'round|' || network_id || '|' || id || '|' || name || ' ' || purpose FROM round
            UNION ALL SELECT 'remark|' || round.network_id || '|' || remark.id || '|' || remark.body
                FROM remark JOIN round ON round.id = remark.round_id
                WHERE remark.state = 'released' AND (round.closed_at IS NOT NULL OR round.mode = 'open')
            UNION ALL SELECT 'action|' || network_id || '|' || id || '|' || body || ' ' || follow_up FROM action
            UNION ALL SELECT 'decision|' || network_id || '|' || id || '|' || title || ' ' || body || ' ' || reason || ' ' || statement FROM decision
            UNION ALL SELECT 'session|' || network_id || '|' || id || '|' || name FROM group_session
            UNION ALL SELECT 'conclusion|' || network_id || '|' || id || ':' || group_key || '|' || conclusion
                FROM group_score JOIN group_session ON group_session.id = group_score.session_id WHERE conclusion <> ''
            UNION ALL SELECT 'document|' || network_id || '|' || id || '|' || title FROM document
            UNION ALL SELECT 'clause|' || document.network_id || '|' || document.id || ':' || clause.section || '|' || clause.title || ' ' || clause.body
                FROM clause JOIN document ON document.id = clause.document_id WHERE clause.is_present = 1 AND NOT EXISTS (
                    SELECT 1 FROM clause AS later WHERE later.document_id = clause.document_id AND later.section = clause.section
                        AND later.version > clause.version)
            UNION ALL SELECT 'realisation|' || network_id || '|' || id || '|' || what || ' ' || for_whom || ' ' || place || ' ' || note
                FROM realisation
            """, as: String.self)
        #expect(Set(kept) == Set(told) && kept.count == told.count, "\(moment): \(Set(kept).symmetricDifference(told).sorted().prefix(3))")
        if engine == .sqlite {
            try await app.stores.database.write { db in try db.run("INSERT INTO search_words (search_words) VALUES ('integrity-check')") }
        }
    }
}
