import Storage

extension Migrations {
    /// Answers, apart from those who gave them.
    static let responses = Migration(
        4, "responses",
        [
            // One response is one row, its scale answers one byte an item (0 not answered, 1…K, 255 unknown).
            // An anonymous one has no invitation and no time, and a partner only where that group is large enough.
            // Its key is random and orders the table, so that the file does not keep the order of arrival.
            """
            CREATE TABLE response (
                id TEXT PRIMARY KEY,
                round_id TEXT NOT NULL,
                mode TEXT NOT NULL,
                invitation_id TEXT UNIQUE,
                partner_id TEXT,
                answered_at BIGINT,
                answers BLOB NOT NULL,
                answers_before BLOB,
                priorities BLOB NOT NULL,
                FOREIGN KEY (round_id, mode) REFERENCES round (id, mode) ON DELETE CASCADE,
                FOREIGN KEY (invitation_id, mode) REFERENCES invitation (id, mode) ON DELETE CASCADE,
                FOREIGN KEY (round_id, partner_id) REFERENCES round_group (round_id, partner_id),
                CHECK (mode <> 'anonymous' OR (invitation_id IS NULL AND answered_at IS NULL)),
                CHECK (mode = 'anonymous' OR (invitation_id IS NOT NULL AND answered_at IS NOT NULL AND partner_id IS NULL))
            ) WITHOUT ROWID
            """,
            "CREATE INDEX response_by_round ON response (round_id)",
            """
            CREATE TABLE remark (
                id TEXT PRIMARY KEY,
                round_id TEXT NOT NULL,
                mode TEXT NOT NULL,
                response_id TEXT REFERENCES response (id) ON DELETE CASCADE,
                group_key TEXT NOT NULL,
                body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
                FOREIGN KEY (round_id, mode) REFERENCES round (id, mode) ON DELETE CASCADE,
                CHECK ((mode = 'anonymous') = (response_id IS NULL))
            ) WITHOUT ROWID
            """,
            "CREATE INDEX remark_by_round ON remark (round_id)",
            // Half-filled answers; those of an anonymous round stay in the browser.
            """
            CREATE TABLE draft (
                invitation_id TEXT PRIMARY KEY,
                mode TEXT NOT NULL CHECK (mode IN ('open', 'confidential')),
                fields TEXT NOT NULL,
                saved_at BIGINT NOT NULL,
                FOREIGN KEY (invitation_id, mode) REFERENCES invitation (id, mode) ON DELETE CASCADE
            )
            """,
        ])
}
