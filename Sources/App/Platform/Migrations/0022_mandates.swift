import Storage

extension Migrations {
    /// What people may say for their partner, and who speaks for whom for a while.
    static let mandates = Migration(
        22, "mandates",
        [
            // A mandate never changes: it ends, and another is given. starts_on may lie before recorded_at.
            """
            CREATE TABLE mandate (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                partner_id TEXT NOT NULL,
                person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
                subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 300),
                reach TEXT NOT NULL CHECK (reach IN ('speak', 'agree', 'commit', 'sign')),
                amount BIGINT CHECK (amount IS NULL OR amount BETWEEN 0 AND 1000000000),
                given_by TEXT NOT NULL CHECK (length(given_by) BETWEEN 1 AND 300),
                starts_on TEXT NOT NULL CHECK (length(starts_on) = 10),
                ends_on TEXT CHECK (ends_on IS NULL OR (length(ends_on) = 10 AND ends_on >= starts_on)),
                replacement_id TEXT REFERENCES person (id) ON DELETE SET NULL,
                recorded_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                recorded_at BIGINT NOT NULL,
                ended_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                ended_at BIGINT,
                ended_on TEXT CHECK (ended_on IS NULL OR length(ended_on) = 10),
                ended_why TEXT NOT NULL DEFAULT '' CHECK (length(ended_why) <= 1000),
                FOREIGN KEY (partner_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE,
                CHECK ((reach = 'commit') = (amount IS NOT NULL)),
                CHECK (replacement_id IS NULL OR person_id IS NULL OR replacement_id <> person_id),
                CHECK ((ended_at IS NULL) = (ended_on IS NULL)),
                CHECK (ended_at IS NOT NULL OR (ended_by IS NULL AND ended_why = ''))
            )
            """,
            "CREATE INDEX mandate_by_network ON mandate (network_id)",
            "CREATE INDEX mandate_by_partner ON mandate (partner_id)",
            "CREATE INDEX mandate_by_person ON mandate (person_id) WHERE person_id IS NOT NULL",
            "CREATE INDEX mandate_by_replacement ON mandate (replacement_id) WHERE replacement_id IS NOT NULL",
            "CREATE INDEX mandate_by_recorder ON mandate (recorded_by) WHERE recorded_by IS NOT NULL",
            "CREATE INDEX mandate_by_ender ON mandate (ended_by) WHERE ended_by IS NOT NULL",
            // Of each partner at most one stands open; one that ran out is closed before another is given.
            """
            CREATE TABLE delegation (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                partner_id TEXT NOT NULL,
                holder_id TEXT NOT NULL,
                starts_on TEXT NOT NULL CHECK (length(starts_on) = 10),
                ends_on TEXT NOT NULL CHECK (length(ends_on) = 10 AND ends_on >= starts_on),
                reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
                given_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                given_at BIGINT NOT NULL,
                ended_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                ended_at BIGINT,
                ended_on TEXT CHECK (ended_on IS NULL OR length(ended_on) = 10),
                FOREIGN KEY (partner_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE,
                FOREIGN KEY (holder_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE,
                CHECK (holder_id <> partner_id),
                CHECK ((ended_at IS NULL) = (ended_on IS NULL)),
                CHECK (ended_at IS NOT NULL OR ended_by IS NULL)
            )
            """,
            "CREATE INDEX delegation_by_network ON delegation (network_id)",
            "CREATE INDEX delegation_by_partner ON delegation (partner_id)",
            "CREATE INDEX delegation_by_holder ON delegation (holder_id)",
            "CREATE UNIQUE INDEX delegation_once ON delegation (partner_id) WHERE ended_at IS NULL",
            "CREATE INDEX delegation_by_giver ON delegation (given_by) WHERE given_by IS NOT NULL",
            "CREATE INDEX delegation_by_ender ON delegation (ended_by) WHERE ended_by IS NOT NULL",
            // That somebody took over from another, and what; with the names of things as they were, and no keys.
            """
            CREATE TABLE handover (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                giver_id TEXT REFERENCES person (id) ON DELETE SET NULL,
                taker_id TEXT REFERENCES person (id) ON DELETE SET NULL,
                done_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                done_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX handover_by_network ON handover (network_id)",
            "CREATE INDEX handover_by_giver ON handover (giver_id) WHERE giver_id IS NOT NULL",
            "CREATE INDEX handover_by_taker ON handover (taker_id) WHERE taker_id IS NOT NULL",
            "CREATE INDEX handover_by_doer ON handover (done_by) WHERE done_by IS NOT NULL",
            """
            CREATE TABLE handover_item (
                handover_id TEXT NOT NULL REFERENCES handover (id) ON DELETE CASCADE,
                place BIGINT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('place', 'mandate', 'action')),
                choice TEXT NOT NULL CHECK (choice IN ('handOver', 'end')),
                partner TEXT NOT NULL,
                detail TEXT NOT NULL,
                PRIMARY KEY (handover_id, place)
            )
            """,
        ])
}
