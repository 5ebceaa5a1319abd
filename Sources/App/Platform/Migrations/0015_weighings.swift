import Storage

extension Migrations {
    /// What was weighed before working together, behind a link or in a network.
    static let weighings = Migration(
        15, "weighings",
        [
            // Nobody's: there is no column for a person. Behind a link it has a term; in a network it has no link.
            """
            CREATE TABLE weighing (
                id TEXT PRIMARY KEY,
                origin TEXT NOT NULL,
                network_id TEXT REFERENCES network (id) ON DELETE CASCADE,
                token_hash TEXT UNIQUE,
                body TEXT NOT NULL CHECK (length(body) BETWEEN 2 AND 80000),
                made_at BIGINT NOT NULL,
                linked_at BIGINT,
                UNIQUE (network_id, origin),
                CHECK ((network_id IS NULL) = (token_hash IS NOT NULL)),
                CHECK ((network_id IS NULL) = (linked_at IS NOT NULL))
            )
            """,
            "CREATE INDEX weighing_by_time ON weighing (linked_at)",
        ])
}
