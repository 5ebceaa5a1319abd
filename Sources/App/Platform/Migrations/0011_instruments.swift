import Storage

extension Migrations {
    /// What instruments of other kinds need of a round.
    static let instruments = Migration(
        11, "instruments",
        [
            // The most that somebody may tick; null for as many as apply.
            "ALTER TABLE round ADD COLUMN most_ticks BIGINT CHECK (most_ticks IS NULL OR most_ticks BETWEEN 1 AND 20)"
        ])
}
