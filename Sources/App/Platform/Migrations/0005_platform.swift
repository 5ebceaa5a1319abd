import Storage

extension Migrations {
    /// What happened, what is to be sent, and what is to be done.
    static let platform = Migration(
        5, "platform",
        [
            """
            CREATE TABLE activity (
                id TEXT PRIMARY KEY,
                network_id TEXT REFERENCES network (id) ON DELETE CASCADE,
                person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                happened_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX activity_by_network ON activity (network_id, happened_at)",
            """
            CREATE TABLE mail (
                id TEXT PRIMARY KEY,
                network_id TEXT REFERENCES network (id) ON DELETE CASCADE,
                about TEXT,
                recipient TEXT NOT NULL,
                address TEXT NOT NULL,
                subject TEXT NOT NULL,
                body TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                attempts BIGINT NOT NULL,
                next_attempt_at BIGINT NOT NULL,
                sent_at BIGINT,
                problem TEXT
            )
            """,
            "CREATE INDEX mail_waiting ON mail (next_attempt_at) WHERE sent_at IS NULL",
            "CREATE INDEX mail_by_network ON mail (network_id)",
            "CREATE INDEX mail_by_subject ON mail (about)",
            """
            CREATE TABLE due_work (
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                due_at BIGINT NOT NULL,
                claimed_until BIGINT,
                attempts BIGINT NOT NULL,
                problem TEXT,
                PRIMARY KEY (kind, subject)
            )
            """,
            "CREATE INDEX due_work_by_time ON due_work (due_at)",
        ])
}
