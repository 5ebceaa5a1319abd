import Storage

extension Migrations {
    /// What people write in a room: words for a cloud, ideas to vote on, and answers in their own words.
    static let roomTexts = Migration(
        19, "room texts",
        [
            // A text however many wrote it, once it came to light; nothing tells who did. Gone at the end of the room.
            """
            CREATE TABLE room_text (
                id TEXT PRIMARY KEY,
                room_id TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
                group_key TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('text', 'words', 'ideas')),
                text_key TEXT NOT NULL,
                body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
                state TEXT NOT NULL CHECK (state IN ('waiting', 'shown', 'refused')),
                count BIGINT NOT NULL CHECK (count >= 0),
                votes BIGINT NOT NULL CHECK (votes >= 0),
                UNIQUE (room_id, group_key, text_key)
            )
            """,
            """
            CREATE TABLE seat_vote (
                seat TEXT NOT NULL REFERENCES seat (token_hash) ON DELETE CASCADE,
                text_id TEXT NOT NULL REFERENCES room_text (id) ON DELETE CASCADE,
                PRIMARY KEY (seat, text_id)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX seat_vote_by_text ON seat_vote (text_id)",
            // How many chose a text in a room.
            "ALTER TABLE remark ADD COLUMN votes BIGINT NOT NULL DEFAULT 0 CHECK (votes >= 0)",
        ])
}
