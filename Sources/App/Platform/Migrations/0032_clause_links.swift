import Storage

extension Migrations {
    /// The decisions and actions that carry out a section of a document. No part of its text.
    static let clauseLinks = Migration(
        32, "clause links",
        [
            "CREATE UNIQUE INDEX action_in_network ON action (id, network_id)",
            """
            CREATE TABLE clause_link (
                id TEXT PRIMARY KEY,
                document_id TEXT NOT NULL,
                network_id TEXT NOT NULL,
                section TEXT NOT NULL CHECK (length(section) BETWEEN 1 AND 60),
                decision_id TEXT,
                action_id TEXT,
                added_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                added_at BIGINT NOT NULL,
                FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
                FOREIGN KEY (decision_id, network_id) REFERENCES decision (id, network_id) ON DELETE CASCADE,
                FOREIGN KEY (action_id, network_id) REFERENCES action (id, network_id) ON DELETE CASCADE,
                CHECK ((decision_id IS NULL) <> (action_id IS NULL))
            )
            """,
            "CREATE UNIQUE INDEX clause_link_decision_once ON clause_link (document_id, section, decision_id) WHERE decision_id IS NOT NULL",
            "CREATE UNIQUE INDEX clause_link_action_once ON clause_link (document_id, section, action_id) WHERE action_id IS NOT NULL",
            "CREATE INDEX clause_link_by_document ON clause_link (document_id, network_id)",
            "CREATE INDEX clause_link_by_decision ON clause_link (decision_id, network_id) WHERE decision_id IS NOT NULL",
            "CREATE INDEX clause_link_by_action ON clause_link (action_id, network_id) WHERE action_id IS NOT NULL",
            "CREATE INDEX clause_link_by_adder ON clause_link (added_by) WHERE added_by IS NOT NULL",
        ])
}
