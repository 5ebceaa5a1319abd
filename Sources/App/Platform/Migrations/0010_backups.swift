import Storage

extension Migrations {
    /// Backups that were made, so that an administrator sees when the last one was.
    static let backups = Migration(
        10, "backups",
        [
            """
            CREATE TABLE backup (
                id TEXT PRIMARY KEY,
                taken_at BIGINT NOT NULL,
                file TEXT NOT NULL,
                bytes BIGINT,
                version TEXT NOT NULL,
                engine TEXT NOT NULL
            )
            """
        ])
}
