import Storage

extension Migrations {
    /// What partners strive for, why they take part and what they bring in; what it brings people themselves; and where interests meet.
    static let interests = Migration(
        18, "interests",
        [
            // A change is a new version, so that what was written before stays readable.
            """
            CREATE TABLE interest (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                partner_id TEXT NOT NULL,
                part TEXT NOT NULL CHECK (part IN ('ambition', 'network', 'organisation', 'sensitivity')),
                version BIGINT NOT NULL CHECK (version >= 1),
                body TEXT NOT NULL CHECK (length(body) <= 4000),
                reach BIGINT CHECK (reach IS NULL OR (reach BETWEEN 1 AND 3 AND part = 'ambition')),
                audience TEXT CHECK (audience IN ('own', 'coordinators', 'network')),
                is_typed_for BIGINT NOT NULL CHECK (is_typed_for IN (0, 1)),
                brought_back_from BIGINT CHECK (brought_back_from IS NULL OR brought_back_from < version),
                written_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                written_at BIGINT NOT NULL,
                UNIQUE (partner_id, part, version),
                FOREIGN KEY (partner_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE,
                CHECK ((part = 'sensitivity') = (audience IS NOT NULL))
            )
            """,
            "CREATE INDEX interest_by_network ON interest (network_id)",
            "CREATE INDEX interest_by_writer ON interest (written_by)",
            // What it brings a person. While that is theirs alone there is no text, only what the installation's secret opens;
            // of all versions at most one is shared.
            """
            CREATE TABLE own_interest (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                partner_id TEXT NOT NULL,
                person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                version BIGINT NOT NULL CHECK (version >= 1),
                sealed BLOB,
                body TEXT CHECK (length(body) BETWEEN 1 AND 4000),
                written_at BIGINT NOT NULL,
                shared_at BIGINT,
                UNIQUE (person_id, partner_id, version),
                FOREIGN KEY (partner_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE,
                CHECK ((sealed IS NULL) <> (body IS NULL)),
                CHECK ((body IS NULL) = (shared_at IS NULL))
            )
            """,
            "CREATE INDEX own_interest_by_network ON own_interest (network_id)",
            "CREATE INDEX own_interest_by_partner ON own_interest (partner_id)",
            "CREATE UNIQUE INDEX own_interest_shared_once ON own_interest (person_id, partner_id) WHERE shared_at IS NOT NULL",
            // What a partner brings in keeps its identity; what it says of it stands in versions.
            """
            CREATE TABLE commitment (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                partner_id TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                FOREIGN KEY (partner_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE
            )
            """,
            "CREATE INDEX commitment_by_network ON commitment (network_id)",
            "CREATE INDEX commitment_by_partner ON commitment (partner_id)",
            // The quantity is in hundredths of the unit.
            """
            CREATE TABLE commitment_version (
                commitment_id TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
                version BIGINT NOT NULL CHECK (version >= 1),
                resource TEXT NOT NULL,
                quantity BIGINT CHECK (quantity IS NULL OR quantity > 0),
                unit TEXT NOT NULL CHECK (length(unit) <= 60),
                until_on TEXT CHECK (until_on IS NULL OR length(until_on) = 10),
                note TEXT NOT NULL CHECK (length(note) <= 1000),
                is_withdrawn BIGINT NOT NULL CHECK (is_withdrawn IN (0, 1)),
                is_typed_for BIGINT NOT NULL CHECK (is_typed_for IN (0, 1)),
                brought_back_from BIGINT CHECK (brought_back_from IS NULL OR brought_back_from < version),
                written_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                written_at BIGINT NOT NULL,
                PRIMARY KEY (commitment_id, version),
                CHECK (quantity IS NULL OR unit <> '')
            )
            """,
            "CREATE INDEX commitment_version_by_writer ON commitment_version (written_by)",
            // A mark is on two texts of two partners, or on a theme.
            """
            CREATE TABLE interest_mark (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                kind TEXT NOT NULL CHECK (kind IN ('shared', 'compatible', 'clashing')),
                theme TEXT NOT NULL CHECK (length(theme) <= 200),
                left_partner_id TEXT,
                left_part TEXT CHECK (left_part IN ('ambition', 'network', 'organisation')),
                right_partner_id TEXT,
                right_part TEXT CHECK (right_part IN ('ambition', 'network', 'organisation')),
                note TEXT NOT NULL CHECK (length(note) <= 2000),
                made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                changed_at BIGINT NOT NULL,
                version BIGINT NOT NULL DEFAULT 1,
                FOREIGN KEY (left_partner_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE,
                FOREIGN KEY (right_partner_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE,
                CHECK ((left_partner_id IS NULL) = (left_part IS NULL)),
                CHECK ((right_partner_id IS NULL) = (right_part IS NULL)),
                CHECK ((left_partner_id IS NULL) = (right_partner_id IS NULL)),
                CHECK (left_partner_id IS NULL OR left_partner_id <> right_partner_id),
                CHECK ((left_partner_id IS NULL) = (theme <> ''))
            )
            """,
            "CREATE INDEX interest_mark_by_network ON interest_mark (network_id)",
            "CREATE INDEX interest_mark_by_left ON interest_mark (left_partner_id)",
            "CREATE INDEX interest_mark_by_right ON interest_mark (right_partner_id)",
            "CREATE INDEX interest_mark_by_maker ON interest_mark (made_by)",
        ])
}
