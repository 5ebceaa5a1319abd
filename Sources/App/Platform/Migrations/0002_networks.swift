import Storage

extension Migrations {
    /// Networks, their partners, and who belongs to them.
    static let networks = Migration(
        2, "networks",
        [
            """
            CREATE TABLE network (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
                kind TEXT NOT NULL,
                issue TEXT NOT NULL,
                target_group TEXT NOT NULL,
                working_area TEXT NOT NULL,
                starts_on TEXT,
                ends_on TEXT,
                created_at BIGINT NOT NULL,
                CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)
            )
            """,
            """
            CREATE TABLE partner (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                kind TEXT NOT NULL CHECK (kind IN ('organisation', 'service', 'group', 'person')),
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
                part_of TEXT NOT NULL,
                kbo TEXT, v_code TEXT, ovo TEXT,
                sort TEXT, field TEXT, level TEXT,
                has_voice BIGINT NOT NULL CHECK (has_voice IN (0, 1)),
                active_from TEXT, active_until TEXT,
                created_at BIGINT NOT NULL,
                UNIQUE (id, network_id),
                CHECK (active_until IS NULL OR active_from IS NULL OR active_until >= active_from)
            )
            """,
            "CREATE INDEX partner_by_network ON partner (network_id)",
            // The partner of a membership is always one of the same network; the address is the one this network was given.
            """
            CREATE TABLE membership (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                partner_id TEXT,
                address TEXT,
                role TEXT NOT NULL CHECK (role IN ('coordinator', 'representative', 'member', 'reader')),
                started_at BIGINT NOT NULL,
                ended_at BIGINT,
                FOREIGN KEY (partner_id, network_id) REFERENCES partner (id, network_id)
            )
            """,
            "CREATE INDEX membership_by_network ON membership (network_id)",
            "CREATE INDEX membership_by_person ON membership (person_id)",
            """
            CREATE UNIQUE INDEX membership_once
                ON membership (network_id, person_id, COALESCE(partner_id, ''), role) WHERE ended_at IS NULL
            """,
        ])
}
