import Storage

extension Migrations {
    /// The rules for trust that a network adopts.
    static let charter = Migration(
        23, "charter",
        [
            // What is still talked about.
            """
            CREATE TABLE charter (
                network_id TEXT PRIMARY KEY REFERENCES network (id) ON DELETE CASCADE,
                version BIGINT NOT NULL CHECK (version >= 0),
                reminding TEXT NOT NULL DEFAULT '' CHECK (length(reminding) <= 2000),
                changed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                changed_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX charter_by_person ON charter (changed_by) WHERE changed_by IS NOT NULL",
            // A rule of the catalogue has no text here; a rule of the network's own has.
            """
            CREATE TABLE charter_rule (
                network_id TEXT NOT NULL REFERENCES charter (network_id) ON DELETE CASCADE,
                rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 40),
                place BIGINT NOT NULL,
                is_own BIGINT NOT NULL CHECK (is_own IN (0, 1)),
                body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 300),
                discussed_on TEXT CHECK (discussed_on IS NULL OR length(discussed_on) = 10),
                is_chosen BIGINT NOT NULL CHECK (is_chosen IN (0, 1)),
                PRIMARY KEY (network_id, rule),
                CHECK ((is_own = 1) = (body <> ''))
            )
            """,
            // What was adopted, with its texts as they were; it never changes.
            """
            CREATE TABLE charter_version (
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                number BIGINT NOT NULL CHECK (number >= 1),
                adopted_on TEXT NOT NULL CHECK (length(adopted_on) = 10),
                review_on TEXT NOT NULL CHECK (length(review_on) = 10 AND review_on > adopted_on),
                reminding TEXT NOT NULL CHECK (length(reminding) <= 2000),
                adopted_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                adopted_at BIGINT NOT NULL,
                PRIMARY KEY (network_id, number)
            )
            """,
            "CREATE INDEX charter_version_by_person ON charter_version (adopted_by) WHERE adopted_by IS NOT NULL",
            """
            CREATE TABLE charter_version_rule (
                network_id TEXT NOT NULL,
                number BIGINT NOT NULL,
                place BIGINT NOT NULL,
                rule TEXT NOT NULL,
                nl TEXT NOT NULL CHECK (nl <> ''),
                en TEXT NOT NULL CHECK (en <> ''),
                fr TEXT NOT NULL CHECK (fr <> ''),
                PRIMARY KEY (network_id, number, place),
                FOREIGN KEY (network_id, number) REFERENCES charter_version (network_id, number) ON DELETE CASCADE
            )
            """,
        ])
}
