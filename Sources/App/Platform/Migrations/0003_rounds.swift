import Storage

extension Migrations {
    /// Rounds of a questionnaire and who is invited to them.
    static let rounds = Migration(
        3, "rounds",
        [
            """
            CREATE TABLE round (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                instrument_key TEXT NOT NULL,
                instrument_version BIGINT NOT NULL,
                form TEXT NOT NULL CHECK (form IN ('full', 'short')),
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
                purpose TEXT NOT NULL,
                moment TEXT NOT NULL,
                mode TEXT NOT NULL CHECK (mode IN ('open', 'confidential', 'anonymous')),
                smallest_group BIGINT NOT NULL CHECK (smallest_group BETWEEN 5 AND 10),
                before_label TEXT, now_label TEXT NOT NULL,
                invitation_text TEXT NOT NULL,
                opens_at BIGINT, closes_at BIGINT NOT NULL,
                opened_at BIGINT, closed_at BIGINT,
                opened_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                closed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                invited_people BIGINT NOT NULL DEFAULT 0,
                invited_partners BIGINT NOT NULL DEFAULT 0,
                created_at BIGINT NOT NULL,
                UNIQUE (id, mode),
                CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
                CHECK (opens_at IS NULL OR opens_at < closes_at)
            )
            """,
            "CREATE INDEX round_by_network ON round (network_id)",
            // A round's mode cannot change while it has invitations. In an anonymous round an invitation says
            // only whether it was used, never when.
            """
            CREATE TABLE invitation (
                id TEXT PRIMARY KEY,
                round_id TEXT NOT NULL,
                mode TEXT NOT NULL,
                person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
                partner_id TEXT REFERENCES partner (id) ON DELETE SET NULL,
                guest_name TEXT, guest_address TEXT,
                language TEXT NOT NULL,
                token_hash TEXT NOT NULL UNIQUE,
                used BIGINT NOT NULL CHECK (used IN (0, 1)),
                answered_at BIGINT,
                invited_at BIGINT, reminded_at BIGINT,
                UNIQUE (id, mode),
                UNIQUE (round_id, person_id),
                FOREIGN KEY (round_id, mode) REFERENCES round (id, mode) ON DELETE CASCADE,
                CHECK (mode <> 'anonymous' OR answered_at IS NULL),
                CHECK (person_id IS NOT NULL OR guest_name IS NOT NULL)
            )
            """,
            "CREATE INDEX invitation_by_person ON invitation (person_id)",
            // Partners with at least the smallest group of people invited when the round opened.
            """
            CREATE TABLE round_group (
                round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
                partner_id TEXT NOT NULL,
                invited BIGINT NOT NULL,
                PRIMARY KEY (round_id, partner_id)
            )
            """,
        ])
}
