import Storage

extension Migrations {
    /// Links that anybody may answer by, and rooms in which people answer together.
    static let rooms = Migration(
        12, "rooms",
        [
            // By what a guest without a personal invitation came to an open round.
            "ALTER TABLE invitation ADD COLUMN came_by TEXT CHECK (came_by IN ('link', 'room'))",
            // There is none of a confidential round: there is nobody to keep an answer for.
            """
            CREATE TABLE guest_link (
                id TEXT PRIMARY KEY,
                round_id TEXT NOT NULL UNIQUE,
                mode TEXT NOT NULL CHECK (mode IN ('open', 'anonymous')),
                token_hash TEXT NOT NULL UNIQUE,
                made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                made_at BIGINT NOT NULL,
                FOREIGN KEY (round_id, mode) REFERENCES round (id, mode) ON DELETE CASCADE
            )
            """,
            // Forms that came in already, so that one sent twice counts once; it says nothing of what stood in them.
            """
            CREATE TABLE guest_sheet (
                sheet_hash TEXT PRIMARY KEY,
                round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE
            ) WITHOUT ROWID
            """,
            "CREATE INDEX guest_sheet_by_round ON guest_sheet (round_id)",
            """
            CREATE TABLE room (
                id TEXT PRIMARY KEY,
                round_id TEXT NOT NULL,
                mode TEXT NOT NULL CHECK (mode IN ('open', 'anonymous')),
                code TEXT NOT NULL CHECK (length(code) = 6),
                state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'paused', 'ended')),
                pace TEXT NOT NULL CHECK (pace IN ('presenter', 'own')),
                item BIGINT NOT NULL CHECK (item >= 0),
                is_shown BIGINT NOT NULL CHECK (is_shown IN (0, 1)),
                version BIGINT NOT NULL,
                opened_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                opened_at BIGINT NOT NULL,
                ends_at BIGINT NOT NULL,
                ended_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                ended_at BIGINT,
                answers BIGINT,
                UNIQUE (id, mode),
                FOREIGN KEY (round_id, mode) REFERENCES round (id, mode) ON DELETE CASCADE,
                CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
                CHECK ((answers IS NULL) = (ended_at IS NULL))
            )
            """,
            "CREATE INDEX room_by_code ON room (code)",
            "CREATE UNIQUE INDEX room_live_code ON room (code) WHERE ended_at IS NULL",
            "CREATE UNIQUE INDEX room_live_round ON room (round_id) WHERE ended_at IS NULL",
            // What was frozen, and what was last drawn of each statement: counts, lowest first.
            """
            CREATE TABLE room_item (
                room_id TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
                place BIGINT NOT NULL CHECK (place >= 0),
                is_frozen BIGINT NOT NULL DEFAULT 0 CHECK (is_frozen IN (0, 1)),
                drawn TEXT,
                PRIMARY KEY (room_id, place)
            )
            """,
            // A seat is there while its room is: at the end those with answers become responses, and all are deleted.
            // The only way to one is a secret in its holder's address; in an anonymous room it has no name.
            """
            CREATE TABLE seat (
                token_hash TEXT PRIMARY KEY,
                room_id TEXT NOT NULL,
                mode TEXT NOT NULL,
                name TEXT CHECK (name IS NULL OR length(name) BETWEEN 1 AND 300),
                answers BLOB NOT NULL,
                FOREIGN KEY (room_id, mode) REFERENCES room (id, mode) ON DELETE CASCADE,
                CHECK (mode <> 'anonymous' OR name IS NULL)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX seat_by_room ON seat (room_id)",
            """
            CREATE TABLE seat_remark (
                seat TEXT NOT NULL REFERENCES seat (token_hash) ON DELETE CASCADE,
                group_key TEXT NOT NULL,
                body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
                PRIMARY KEY (seat, group_key)
            ) WITHOUT ROWID
            """,
        ])
}
