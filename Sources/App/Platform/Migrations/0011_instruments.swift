import Storage

extension Migrations {
    /// What instruments of other kinds need of a round.
    static let instruments = Migration(
        11, "instruments",
        [
            // The most that somebody may tick; null for as many as apply.
            "ALTER TABLE round ADD COLUMN most_ticks BIGINT CHECK (most_ticks IS NULL OR most_ticks BETWEEN 1 AND 20)",
            // How many filled in one answer together. What more than one filled in is shown beside the respondents and never counted.
            "ALTER TABLE response ADD COLUMN people BIGINT NOT NULL DEFAULT 1 CHECK (people BETWEEN 1 AND 50)",
        ],
        sqlite: [
            "DROP INDEX response_to_count",
            "CREATE INDEX response_to_count ON response (round_id, people, answers, answers_before, priorities)",
        ])
}
