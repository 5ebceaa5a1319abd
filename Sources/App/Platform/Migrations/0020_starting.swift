import Storage

extension Migrations {
    /// The six steps from an issue to a network: forms that were thought of, criteria, choices, approaches and corrections.
    static let starting = Migration(20, "starting", selectionTables + approachTables)

    private static let selectionTables: [SQL] = [
        // How far an arena is on its way, and when its criteria were locked.
        """
        CREATE TABLE starting_step (
            arena_id TEXT NOT NULL REFERENCES arena (id) ON DELETE CASCADE,
            step BIGINT NOT NULL CHECK (step BETWEEN 1 AND 6),
            done_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            done_at BIGINT NOT NULL,
            PRIMARY KEY (arena_id, step)
        )
        """,
        "CREATE INDEX starting_step_by_person ON starting_step (done_by) WHERE done_by IS NOT NULL",
        """
        CREATE TABLE criteria_lock (
            arena_id TEXT PRIMARY KEY REFERENCES arena (id) ON DELETE CASCADE,
            locked_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            locked_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX criteria_lock_by_person ON criteria_lock (locked_by) WHERE locked_by IS NOT NULL",
        // Once they are locked, a criterion that is dropped stays with its end, and one that comes later says why.
        """
        CREATE TABLE criterion (
            id TEXT PRIMARY KEY,
            arena_id TEXT NOT NULL REFERENCES arena (id) ON DELETE CASCADE,
            body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 300),
            added_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            added_at BIGINT NOT NULL,
            added_why TEXT NOT NULL DEFAULT '' CHECK (length(added_why) <= 500),
            ended_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            ended_at BIGINT,
            ended_why TEXT NOT NULL DEFAULT '' CHECK (length(ended_why) <= 500),
            UNIQUE (id, arena_id),
            CHECK (ended_at IS NOT NULL OR ended_by IS NULL)
        )
        """,
        "CREATE INDEX criterion_by_arena ON criterion (arena_id)",
        "CREATE INDEX criterion_by_adder ON criterion (added_by) WHERE added_by IS NOT NULL",
        "CREATE INDEX criterion_by_ender ON criterion (ended_by) WHERE ended_by IS NOT NULL",
        // A form of working together that somebody thought of for an actor.
        """
        CREATE TABLE form_idea (
            id TEXT PRIMARY KEY,
            arena_id TEXT NOT NULL,
            actor_id TEXT NOT NULL,
            form TEXT NOT NULL CHECK (form IN ('informing', 'bilateral', 'consultation', 'adHoc', 'network', 'merger')),
            note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
            thought_at BIGINT NOT NULL,
            FOREIGN KEY (actor_id, arena_id) REFERENCES arena_actor (id, arena_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX form_idea_by_actor ON form_idea (actor_id)",
        "CREATE INDEX form_idea_by_arena ON form_idea (arena_id)",
        """
        CREATE TABLE criterion_check (
            criterion_id TEXT NOT NULL,
            actor_id TEXT NOT NULL,
            arena_id TEXT NOT NULL,
            meets TEXT NOT NULL CHECK (meets IN ('yes', 'partly', 'no')),
            PRIMARY KEY (criterion_id, actor_id),
            FOREIGN KEY (criterion_id, arena_id) REFERENCES criterion (id, arena_id) ON DELETE CASCADE,
            FOREIGN KEY (actor_id, arena_id) REFERENCES arena_actor (id, arena_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX criterion_check_by_actor ON criterion_check (actor_id)",
        "CREATE INDEX criterion_check_by_arena ON criterion_check (arena_id)",
        """
        CREATE TABLE actor_choice (
            actor_id TEXT PRIMARY KEY,
            arena_id TEXT NOT NULL,
            choice TEXT CHECK (choice IN ('approach', 'later', 'no')),
            reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
            version BIGINT NOT NULL CHECK (version >= 1),
            chosen_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            chosen_at BIGINT NOT NULL,
            FOREIGN KEY (actor_id, arena_id) REFERENCES arena_actor (id, arena_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX actor_choice_by_arena ON actor_choice (arena_id)",
        "CREATE INDEX actor_choice_by_person ON actor_choice (chosen_by) WHERE chosen_by IS NOT NULL",
    ]

    private static let approachTables: [SQL] = [
        // The log of approaches. spoken_to and door name people outside, by their function where that will do; they are emptied in time.
        """
        CREATE TABLE approach (
            id TEXT PRIMARY KEY,
            arena_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('talk', 'prospect', 'funding', 'door')),
            actor_id TEXT,
            name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 300),
            held_on TEXT NOT NULL CHECK (length(held_on) = 10),
            by_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
            spoken_to TEXT NOT NULL DEFAULT '' CHECK (length(spoken_to) <= 300),
            door TEXT NOT NULL DEFAULT '' CHECK (length(door) <= 300),
            interest TEXT NOT NULL DEFAULT '' CHECK (length(interest) <= 2000),
            motivation BIGINT CHECK (motivation IS NULL OR motivation BETWEEN 1 AND 5),
            willingness TEXT CHECK (willingness IN ('yes', 'conditional', 'no')),
            condition TEXT NOT NULL DEFAULT '' CHECK (length(condition) <= 1000),
            estimate TEXT CHECK (estimate IN ('right', 'partly', 'wrong')),
            note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
            next_step TEXT NOT NULL DEFAULT '' CHECK (length(next_step) <= 500),
            next_on TEXT CHECK (next_on IS NULL OR length(next_on) = 10),
            version BIGINT NOT NULL DEFAULT 1,
            written_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            written_at BIGINT NOT NULL,
            removed_at BIGINT,
            FOREIGN KEY (arena_id, network_id) REFERENCES arena (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (actor_id, arena_id) REFERENCES arena_actor (id, arena_id) ON DELETE CASCADE,
            CHECK (kind <> 'talk' OR actor_id IS NOT NULL),
            CHECK (actor_id IS NOT NULL OR name <> ''),
            CHECK (kind = 'talk' OR (motivation IS NULL AND willingness IS NULL AND estimate IS NULL AND condition = '' AND interest = ''))
        )
        """,
        "CREATE INDEX approach_by_arena ON approach (arena_id)",
        "CREATE INDEX approach_by_actor ON approach (actor_id) WHERE actor_id IS NOT NULL",
        "CREATE INDEX approach_by_person ON approach (by_person_id) WHERE by_person_id IS NOT NULL",
        "CREATE INDEX approach_by_writer ON approach (written_by) WHERE written_by IS NOT NULL",
        // What was said of a resource before a talk, and after it.
        """
        CREATE TABLE arena_correction (
            id TEXT PRIMARY KEY,
            approach_id TEXT REFERENCES approach (id) ON DELETE SET NULL,
            arena_id TEXT NOT NULL,
            actor_id TEXT NOT NULL,
            resource TEXT NOT NULL CHECK (length(resource) BETWEEN 1 AND 30),
            aspect TEXT NOT NULL CHECK (aspect IN ('has', 'canUse', 'willing', 'importance', 'replaceability')),
            was TEXT NOT NULL CHECK (length(was) <= 10),
            became TEXT NOT NULL CHECK (length(became) <= 10),
            corrected_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            corrected_at BIGINT NOT NULL,
            FOREIGN KEY (actor_id, arena_id) REFERENCES arena_actor (id, arena_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX arena_correction_by_arena ON arena_correction (arena_id)",
        "CREATE INDEX arena_correction_by_approach ON arena_correction (approach_id) WHERE approach_id IS NOT NULL",
        "CREATE INDEX arena_correction_by_actor ON arena_correction (actor_id)",
        "CREATE INDEX arena_correction_by_person ON arena_correction (corrected_by) WHERE corrected_by IS NOT NULL",
    ]
}
