import Storage

extension Migrations {
    /// The phase a network is in, what was talked about on the way, and how it ends.
    static let journey = Migration(21, "journey", journeyTables + endingTables)

    private static let journeyTables: [SQL] = [
        // Every move from one phase to another. Numbers come from the number that was read, so that two who move at once meet.
        """
        CREATE TABLE journey_move (
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            number BIGINT NOT NULL CHECK (number >= 1),
            from_phase BIGINT NOT NULL CHECK (from_phase BETWEEN 0 AND 5),
            to_phase BIGINT NOT NULL CHECK (to_phase BETWEEN 0 AND 5),
            reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
            moved_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            moved_at BIGINT NOT NULL,
            PRIMARY KEY (network_id, number),
            CHECK (from_phase <> to_phase),
            CHECK (to_phase = from_phase + 1 OR reason <> '')
        )
        """,
        "CREATE INDEX journey_move_by_person ON journey_move (moved_by) WHERE moved_by IS NOT NULL",
        // Which phase somebody thinks the network is in. Only how many think so is ever shown.
        """
        CREATE TABLE phase_view (
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            phase BIGINT NOT NULL CHECK (phase BETWEEN 0 AND 5),
            chosen_at BIGINT NOT NULL,
            PRIMARY KEY (network_id, person_id)
        )
        """,
        "CREATE INDEX phase_view_by_person ON phase_view (person_id)",
        // When a theme of a phase was discussed. Nothing of it is changed; what was wrong is withdrawn.
        """
        CREATE TABLE theme_talk (
            id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            theme TEXT NOT NULL CHECK (length(theme) BETWEEN 1 AND 40),
            held_on TEXT NOT NULL CHECK (length(held_on) = 10),
            note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
            written_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            written_at BIGINT NOT NULL,
            withdrawn_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            withdrawn_at BIGINT,
            CHECK (withdrawn_at IS NOT NULL OR withdrawn_by IS NULL)
        )
        """,
        "CREATE INDEX theme_talk_by_network ON theme_talk (network_id)",
        "CREATE INDEX theme_talk_by_writer ON theme_talk (written_by) WHERE written_by IS NOT NULL",
        "CREATE INDEX theme_talk_by_withdrawer ON theme_talk (withdrawn_by) WHERE withdrawn_by IS NOT NULL",
        // The partners that were there, by the names they had that day.
        """
        CREATE TABLE theme_talk_partner (
            talk_id TEXT NOT NULL REFERENCES theme_talk (id) ON DELETE CASCADE,
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
            PRIMARY KEY (talk_id, name)
        )
        """,
    ]

    private static let endingTables: [SQL] = [
        // While it is set, the network is an archive.
        "ALTER TABLE network ADD COLUMN ended_at BIGINT",
        """
        CREATE TABLE network_ending (
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            number BIGINT NOT NULL CHECK (number >= 1),
            evaluation TEXT NOT NULL CHECK (length(evaluation) BETWEEN 1 AND 10000),
            ended_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            ended_at BIGINT NOT NULL,
            PRIMARY KEY (network_id, number)
        )
        """,
        "CREATE INDEX network_ending_by_person ON network_ending (ended_by) WHERE ended_by IS NOT NULL",
        """
        CREATE TABLE network_reopening (
            network_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
            reopened_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            reopened_at BIGINT NOT NULL,
            PRIMARY KEY (network_id, number),
            FOREIGN KEY (network_id, number) REFERENCES network_ending (network_id, number) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX network_reopening_by_person ON network_reopening (reopened_by) WHERE reopened_by IS NOT NULL",
        // What was promised and still open at the end, with the names as they were, and what became of it.
        """
        CREATE TABLE ending_settlement (
            network_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 1),
            kind TEXT NOT NULL CHECK (kind IN ('action', 'commitment')),
            body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
            partner_name TEXT NOT NULL DEFAULT '',
            person_name TEXT NOT NULL DEFAULT '',
            outcome TEXT NOT NULL CHECK (outcome IN ('done', 'lapses', 'goesOn')),
            note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
            PRIMARY KEY (network_id, number, place),
            FOREIGN KEY (network_id, number) REFERENCES network_ending (network_id, number) ON DELETE CASCADE
        )
        """,
        // What lives on, where, and who looks after it there.
        """
        CREATE TABLE ending_anchor (
            network_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 1),
            what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500),
            at_place TEXT NOT NULL CHECK (length(at_place) BETWEEN 1 AND 300),
            keeper TEXT NOT NULL CHECK (length(keeper) BETWEEN 1 AND 300),
            PRIMARY KEY (network_id, number, place),
            FOREIGN KEY (network_id, number) REFERENCES network_ending (network_id, number) ON DELETE CASCADE
        )
        """,
    ]
}
