import Storage

extension Migrations {
    /// What the law expects: a notice per network, a bin of thirty days, erasure, declining, and periods after which data go.
    static let privacy = Migration(
        8, "privacy",
        [
            "ALTER TABLE network ADD COLUMN deleted_at BIGINT",
            "ALTER TABLE network ADD COLUMN deleted_by TEXT REFERENCES person (id) ON DELETE SET NULL",
            "ALTER TABLE partner ADD COLUMN deleted_at BIGINT",
            "ALTER TABLE partner ADD COLUMN deleted_by TEXT REFERENCES person (id) ON DELETE SET NULL",
            "ALTER TABLE round ADD COLUMN deleted_at BIGINT",
            "ALTER TABLE round ADD COLUMN deleted_by TEXT REFERENCES person (id) ON DELETE SET NULL",
            "ALTER TABLE membership ADD COLUMN ended_by TEXT REFERENCES person (id) ON DELETE SET NULL",
            // Somebody who declined: a yes or a no, without a time.
            "ALTER TABLE invitation ADD COLUMN declined BIGINT NOT NULL DEFAULT 0 CHECK (declined IN (0, 1))",
            // What was done by somebody who was erased is not what happened by itself.
            "ALTER TABLE activity ADD COLUMN is_erased BIGINT NOT NULL DEFAULT 0 CHECK (is_erased IN (0, 1))",
            // Mail about what lies in the bin waits there too.
            "ALTER TABLE mail ADD COLUMN held_at BIGINT",
            // Who has signed in looks after their own addresses from then on.
            "ALTER TABLE person ADD COLUMN signed_in_at BIGINT",
            "UPDATE person SET signed_in_at = created_at WHERE password IS NOT NULL OR id IN (SELECT person_id FROM session)",
            """
            CREATE TABLE privacy_notice (
                network_id TEXT PRIMARY KEY REFERENCES network (id) ON DELETE CASCADE,
                controller TEXT NOT NULL CHECK (length(controller) BETWEEN 1 AND 300),
                controller_address TEXT NOT NULL,
                contact TEXT NOT NULL CHECK (length(contact) BETWEEN 3 AND 320),
                purpose TEXT NOT NULL,
                legal_basis TEXT NOT NULL CHECK (legal_basis IN ('legitimate_interest', 'public_task', 'consent')),
                officer TEXT NOT NULL,
                authority TEXT NOT NULL,
                answers_months BIGINT NOT NULL CHECK (answers_months BETWEEN 6 AND 24),
                changed_at BIGINT NOT NULL
            )
            """,
            """
            CREATE TABLE erasure_request (
                person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
                network_id TEXT REFERENCES network (id) ON DELETE SET NULL,
                asked_at BIGINT NOT NULL,
                due_at BIGINT NOT NULL
            )
            """,
            // Each time that what is past its period was removed, or why it was not.
            """
            CREATE TABLE retention_run (
                id TEXT PRIMARY KEY,
                ran_at BIGINT NOT NULL,
                refused BIGINT NOT NULL CHECK (refused IN (0, 1))
            )
            """,
            "CREATE INDEX retention_run_by_time ON retention_run (ran_at)",
            """
            CREATE TABLE retention_report (
                id TEXT PRIMARY KEY,
                run_id TEXT NOT NULL REFERENCES retention_run (id) ON DELETE CASCADE,
                network_id TEXT REFERENCES network (id) ON DELETE CASCADE,
                kind TEXT NOT NULL,
                removed BIGINT NOT NULL
            )
            """,
            "CREATE INDEX retention_report_by_run ON retention_report (run_id)",
        ])
}
