import Storage

extension Migrations {
    /// Answers that were given elsewhere and brought in with a file.
    static let broughtAnswers = Migration(
        14, "brought answers",
        [
            // How many answers were brought in: kept, so that no page has to count.
            "ALTER TABLE round ADD COLUMN brought_people BIGINT NOT NULL DEFAULT 0 CHECK (brought_people >= 0)",
            // Each time that a file was brought in. The fingerprint tells the same file again, and nothing of what is in it.
            """
            CREATE TABLE brought_answers (
                id TEXT PRIMARY KEY,
                round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
                answers BIGINT NOT NULL CHECK (answers > 0),
                fingerprint TEXT NOT NULL,
                brought_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                brought_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX brought_answers_by_round ON brought_answers (round_id)",
            "CREATE INDEX brought_answers_by_person ON brought_answers (brought_by)",
            // With which file somebody came; in an anonymous round nothing tells that of anybody.
            """
            ALTER TABLE invitation ADD COLUMN brought_id TEXT REFERENCES brought_answers (id) ON DELETE CASCADE
                CHECK (brought_id IS NULL OR (mode <> 'anonymous' AND person_id IS NULL))
            """,
            "CREATE INDEX invitation_by_brought ON invitation (brought_id) WHERE brought_id IS NOT NULL",
            // Taking answers out again takes their remarks along.
            "CREATE INDEX remark_by_response ON remark (response_id) WHERE response_id IS NOT NULL",
        ])
}
