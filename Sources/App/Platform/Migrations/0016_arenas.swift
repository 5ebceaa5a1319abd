import Storage

extension Migrations {
    /// Arena analyses: whom to work with, what each could bring, and how much that matters.
    static let arenas = Migration(16, "arenas", arenaTables + arenaRatingTables + arenaVersionTables)

    private static let arenaTables: [SQL] = [
        // rows_made counts the resources ever added, so that it is known which of them somebody has finished rating.
        """
        CREATE TABLE arena (
            id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            issue TEXT NOT NULL CHECK (length(issue) BETWEEN 1 AND 1000),
            held_on TEXT NOT NULL CHECK (length(held_on) = 10),
            absent TEXT NOT NULL DEFAULT '' CHECK (length(absent) <= 5000),
            rows_made BIGINT NOT NULL DEFAULT 0 CHECK (rows_made >= 0),
            rating_closed_at BIGINT,
            version BIGINT NOT NULL DEFAULT 1,
            created_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            created_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL,
            deleted_at BIGINT,
            UNIQUE (id, network_id)
        )
        """,
        "CREATE INDEX arena_by_network ON arena (network_id)",
        // Who makes an arena and rates in it. finished_through: up to which resource they finished their own rating.
        """
        CREATE TABLE arena_maker (
            arena_id TEXT NOT NULL REFERENCES arena (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            leads BIGINT NOT NULL CHECK (leads IN (0, 1)),
            finished_through BIGINT NOT NULL DEFAULT 0 CHECK (finished_through >= 0),
            PRIMARY KEY (arena_id, person_id)
        )
        """,
        "CREATE INDEX arena_maker_by_person ON arena_maker (person_id)",
        """
        CREATE TABLE arena_actor (
            id TEXT PRIMARY KEY,
            arena_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('organisation', 'service', 'group', 'person')),
            name TEXT NOT NULL CHECK (length(name) <= 300),
            part_of TEXT NOT NULL DEFAULT '' CHECK (length(part_of) <= 300),
            register_number TEXT CHECK (register_number IS NULL OR length(register_number) BETWEEN 6 AND 12),
            partner_id TEXT REFERENCES partner (id) ON DELETE SET NULL,
            type TEXT CHECK (type IS NULL OR type IN ('core', 'edge', 'context', 'anchoring')),
            sort TEXT, field TEXT, level TEXT, perspective TEXT,
            rank BIGINT CHECK (rank IS NULL OR rank BETWEEN 1 AND 4),
            rank_reason TEXT NOT NULL DEFAULT '' CHECK (length(rank_reason) <= 1000),
            is_apart BIGINT NOT NULL DEFAULT 0 CHECK (is_apart IN (0, 1)),
            merged_into TEXT REFERENCES arena_actor (id) ON DELETE SET NULL,
            version BIGINT NOT NULL DEFAULT 1,
            created_at BIGINT NOT NULL,
            removed_at BIGINT,
            UNIQUE (id, arena_id),
            FOREIGN KEY (arena_id, network_id) REFERENCES arena (id, network_id) ON DELETE CASCADE,
            CHECK (rank IS NULL OR length(rank_reason) > 0),
            CHECK (merged_into IS NULL OR merged_into <> id)
        )
        """,
        "CREATE INDEX arena_actor_by_arena ON arena_actor (arena_id)",
        "CREATE INDEX arena_actor_by_partner ON arena_actor (partner_id)",
        "CREATE INDEX arena_actor_by_merged ON arena_actor (merged_into) WHERE merged_into IS NOT NULL",
        // What an actor could bring. importance and replaceability here are what the group agreed on.
        """
        CREATE TABLE arena_resource (
            id TEXT PRIMARY KEY,
            arena_id TEXT NOT NULL,
            actor_id TEXT NOT NULL,
            number BIGINT NOT NULL CHECK (number >= 1),
            resource TEXT NOT NULL CHECK (length(resource) BETWEEN 1 AND 30),
            detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 300),
            has TEXT NOT NULL CHECK (has IN ('yes', 'no', 'unknown')),
            can_use TEXT NOT NULL CHECK (can_use IN ('yes', 'no', 'unknown')),
            willing TEXT NOT NULL CHECK (willing IN ('yes', 'no', 'unknown')),
            relation TEXT CHECK (relation IS NULL OR relation IN ('complementary', 'competing')),
            substitute TEXT NOT NULL DEFAULT '' CHECK (length(substitute) <= 500),
            importance BIGINT CHECK (importance IS NULL OR importance BETWEEN 1 AND 4),
            replaceability BIGINT CHECK (replaceability IS NULL OR replaceability BETWEEN 1 AND 4),
            agreed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            agreed_at BIGINT,
            version BIGINT NOT NULL DEFAULT 1,
            UNIQUE (id, arena_id),
            UNIQUE (actor_id, resource),
            FOREIGN KEY (actor_id, arena_id) REFERENCES arena_actor (id, arena_id) ON DELETE CASCADE,
            CHECK ((importance IS NULL) = (replaceability IS NULL)),
            CHECK ((importance IS NULL) = (agreed_at IS NULL)),
            CHECK (agreed_by IS NULL OR agreed_at IS NOT NULL)
        )
        """,
        "CREATE INDEX arena_resource_by_arena ON arena_resource (arena_id)",
        "CREATE INDEX arena_resource_by_agreed ON arena_resource (agreed_by) WHERE agreed_by IS NOT NULL",
    ]

    private static let arenaRatingTables: [SQL] = [
        // What one person thinks of one resource; a half of it may still be empty.
        """
        CREATE TABLE arena_rating (
            arena_id TEXT NOT NULL,
            resource_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            importance BIGINT CHECK (importance IS NULL OR importance BETWEEN 1 AND 4),
            replaceability BIGINT CHECK (replaceability IS NULL OR replaceability BETWEEN 1 AND 4),
            rated_at BIGINT NOT NULL,
            PRIMARY KEY (arena_id, resource_id, person_id),
            FOREIGN KEY (resource_id, arena_id) REFERENCES arena_resource (id, arena_id) ON DELETE CASCADE,
            FOREIGN KEY (arena_id, person_id) REFERENCES arena_maker (arena_id, person_id) ON DELETE CASCADE,
            CHECK (importance IS NOT NULL OR replaceability IS NOT NULL)
        )
        """,
        "CREATE INDEX arena_rating_by_resource ON arena_rating (resource_id, arena_id)",
        // All that counting how many chose what needs.
        "CREATE INDEX arena_rating_tally ON arena_rating (arena_id, resource_id, importance, replaceability)",
        "CREATE INDEX arena_rating_by_person ON arena_rating (arena_id, person_id)",
        // With whom a finished arena is shared, and who of them looked on which day.
        """
        CREATE TABLE arena_reader (
            arena_id TEXT NOT NULL REFERENCES arena (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            PRIMARY KEY (arena_id, person_id)
        )
        """,
        "CREATE INDEX arena_reader_by_person ON arena_reader (person_id)",
        """
        CREATE TABLE arena_visit (
            arena_id TEXT NOT NULL REFERENCES arena (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            day TEXT NOT NULL CHECK (length(day) = 10),
            looked_at BIGINT NOT NULL,
            PRIMARY KEY (arena_id, person_id, day)
        )
        """,
        "CREATE INDEX arena_visit_by_person ON arena_visit (person_id)",
    ]

    private static let arenaVersionTables: [SQL] = [
        """
        CREATE TABLE arena_version (
            id TEXT PRIMARY KEY,
            arena_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            note TEXT NOT NULL CHECK (length(note) <= 300),
            frozen_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            frozen_at BIGINT NOT NULL,
            UNIQUE (id, network_id),
            FOREIGN KEY (arena_id, network_id) REFERENCES arena (id, network_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX arena_version_by_arena ON arena_version (arena_id)",
        "CREATE INDEX arena_version_by_person ON arena_version (frozen_by) WHERE frozen_by IS NOT NULL",
        // An actor as it stood. actor_id tells the same one in another version; it may be gone since.
        """
        CREATE TABLE arena_version_actor (
            version_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            actor_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            part_of TEXT NOT NULL,
            register_number TEXT,
            partner_id TEXT REFERENCES partner (id) ON DELETE SET NULL,
            type TEXT,
            resources TEXT NOT NULL,
            importance BIGINT, dependence BIGINT, rank BIGINT,
            PRIMARY KEY (version_id, actor_id),
            FOREIGN KEY (version_id, network_id) REFERENCES arena_version (id, network_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX arena_version_actor_by_partner ON arena_version_actor (partner_id)",
    ]
}
