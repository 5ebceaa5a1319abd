import Storage

extension Migrations {
    /// What people say of the kind of collaboration their network is.
    static let kinds = Migration(
        17, "kinds",
        [
            // A version is never changed: what was said on a day stays readable with its day.
            """
            CREATE TABLE kind_sheet (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                topic TEXT NOT NULL CHECK (topic IN ('is-dit-een-netwerk', 'netwerkprofiel', 'kijkkaarten', 'sturen', 'bestuursvorm')),
                version BIGINT NOT NULL CHECK (version >= 1),
                together TEXT NOT NULL CHECK (length(together) <= 300),
                answers TEXT NOT NULL CHECK (length(answers) BETWEEN 3 AND 100000),
                filled_at BIGINT NOT NULL,
                UNIQUE (network_id, person_id, topic, version)
            )
            """,
            "CREATE INDEX kind_sheet_by_person ON kind_sheet (person_id)",
        ])
}
