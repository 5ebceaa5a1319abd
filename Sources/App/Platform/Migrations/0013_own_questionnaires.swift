import Storage

extension Migrations {
    /// Questionnaires that networks make themselves: a row a version.
    static let ownQuestionnaires = Migration(
        13, "own questionnaires",
        [
            // undo: what the body was before the last change, to take that back.
            """
            CREATE TABLE own_questionnaire (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                key TEXT NOT NULL CHECK (length(key) BETWEEN 5 AND 60),
                version BIGINT NOT NULL CHECK (version >= 1),
                state TEXT NOT NULL CHECK (state IN ('draft', 'ready')),
                body TEXT NOT NULL,
                undo TEXT,
                next_number BIGINT NOT NULL,
                edits BIGINT NOT NULL DEFAULT 1,
                changed_at BIGINT NOT NULL,
                deleted_at BIGINT,
                UNIQUE (key, version)
            )
            """,
            "CREATE INDEX own_questionnaire_by_network ON own_questionnaire (network_id)",
        ])
}
