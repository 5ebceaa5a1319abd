import Storage

extension Migrations {
    /// What partners delivered of what they promised, and whom the program reminded of it.
    static let deliveries = Migration(
        30, "deliveries",
        [
            "CREATE UNIQUE INDEX commitment_in_network ON commitment (id, network_id)",
            // A delivery never changes; a wrong one is taken back with the reason. version is the promise as it was read, and the unit is
            // the one it was counted in then. The quantity is in hundredths.
            """
            CREATE TABLE delivery (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL,
                commitment_id TEXT NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                version BIGINT NOT NULL,
                delivered_on TEXT NOT NULL CHECK (length(delivered_on) = 10),
                quantity BIGINT CHECK (quantity IS NULL OR quantity BETWEEN 1 AND 99999999999),
                unit TEXT NOT NULL CHECK (length(unit) <= 60),
                note TEXT NOT NULL CHECK (length(note) <= 1000),
                is_complete BIGINT NOT NULL CHECK (is_complete IN (0, 1)),
                recorded_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                recorded_at BIGINT NOT NULL,
                taken_back_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                taken_back_at BIGINT,
                taken_back_why TEXT NOT NULL DEFAULT '' CHECK (length(taken_back_why) <= 1000),
                UNIQUE (commitment_id, number),
                FOREIGN KEY (commitment_id, network_id) REFERENCES commitment (id, network_id) ON DELETE CASCADE,
                FOREIGN KEY (commitment_id, version) REFERENCES commitment_version (commitment_id, version) ON DELETE CASCADE,
                CHECK ((quantity IS NULL) = (unit = '')),
                CHECK (quantity IS NOT NULL OR note <> '' OR is_complete = 1),
                CHECK ((taken_back_at IS NULL) = (taken_back_why = '')),
                CHECK (taken_back_at IS NOT NULL OR taken_back_by IS NULL)
            )
            """,
            "CREATE INDEX delivery_by_network ON delivery (network_id)",
            "CREATE INDEX delivery_by_commitment ON delivery (commitment_id, version)",
            "CREATE INDEX delivery_by_recorder ON delivery (recorded_by) WHERE recorded_by IS NOT NULL",
            "CREATE INDEX delivery_by_taker ON delivery (taken_back_by) WHERE taken_back_by IS NOT NULL",
            // Of each last day that was promised once before it and once after it, whatever the clock does.
            """
            CREATE TABLE commitment_reminder (
                commitment_id TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
                until_on TEXT NOT NULL CHECK (length(until_on) = 10),
                moment TEXT NOT NULL CHECK (moment IN ('ahead', 'passed')),
                reminded_at BIGINT NOT NULL,
                PRIMARY KEY (commitment_id, until_on, moment)
            )
            """,
        ])
}
