import Storage

extension Migrations {
    /// People, their addresses, and how they sign in.
    static let people = Migration(
        1, "people",
        [
            """
            CREATE TABLE person (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
                language TEXT NOT NULL CHECK (language IN ('nl', 'en', 'fr')),
                password TEXT,
                administrator_since BIGINT,
                created_at BIGINT NOT NULL
            )
            """,
            """
            CREATE TABLE person_address (
                person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 320),
                added_at BIGINT NOT NULL,
                PRIMARY KEY (person_id, address)
            )
            """,
            "CREATE INDEX person_address_by_address ON person_address (address)",
            """
            CREATE TABLE session (
                token_hash TEXT PRIMARY KEY,
                person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                created_at BIGINT NOT NULL,
                expires_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX session_by_person ON session (person_id)",
            // A link is for an address, or, when it was printed on the command line, for one person.
            """
            CREATE TABLE sign_in_link (
                token_hash TEXT PRIMARY KEY,
                address TEXT,
                person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
                created_at BIGINT NOT NULL,
                expires_at BIGINT NOT NULL,
                used_at BIGINT,
                CHECK ((address IS NULL) <> (person_id IS NULL))
            )
            """,
            "CREATE INDEX sign_in_link_by_address ON sign_in_link (address, created_at)",
        ])
}
