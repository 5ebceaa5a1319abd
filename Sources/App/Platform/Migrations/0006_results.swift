import Storage

extension Migrations {
    /// Results in depth: one characteristic a round is broken down by, counts kept at closing, remarks that wait for a moderator.
    static let results = Migration(
        6, "results",
        [
            // Fixed before opening, so that no second way of grouping can be laid over the first to single somebody out.
            """
            ALTER TABLE round ADD COLUMN breakdown TEXT NOT NULL DEFAULT 'partner'
                CHECK (breakdown IN ('none', 'partner', 'role', 'sort', 'field'))
            """,
            // A test round counts nowhere.
            "ALTER TABLE round ADD COLUMN is_test BIGINT NOT NULL DEFAULT 0 CHECK (is_test IN (0, 1))",
            "ALTER TABLE round_group RENAME COLUMN partner_id TO group_key",
            "ALTER TABLE response RENAME COLUMN partner_id TO group_key",
            "ALTER TABLE invitation ADD COLUMN group_key TEXT",
            // Remarks are read by a moderator before the group sees them.
            """
            ALTER TABLE remark ADD COLUMN state TEXT NOT NULL DEFAULT 'waiting'
                CHECK (state IN ('waiting', 'released', 'hidden'))
            """,
            "UPDATE remark SET state = 'released' WHERE round_id IN (SELECT id FROM round WHERE closed_at IS NOT NULL)",
            // What a closed round shows, counted once at its closing and never again: no later erasure can be seen in it.
            """
            CREATE TABLE round_tally (
                round_id TEXT PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
                responses BIGINT NOT NULL,
                invited BIGINT NOT NULL,
                tally TEXT NOT NULL,
                counted_at BIGINT NOT NULL
            )
            """,
        ],
        sqlite: [
            // Counting reads the answers of a round from its index alone, in one sweep.
            "CREATE INDEX response_to_count ON response (round_id, answers, answers_before, priorities)"
        ])
}
