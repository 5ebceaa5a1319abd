import Storage

extension Migrations {
    /// Goals, indicators and milestones of projects, and what was realised.
    static let realisations = Migration(
        31, "realisations", projectTables + realisationTables, sqlite: realisationFollowers.map(\.sqlite),
        postgresql: realisationFollowers.flatMap(\.postgresql),
        derived: [
            fill(
                "realisation", of: "realisation.id", "realisation.network_id",
                body: "realisation.what || ' ' || realisation.for_whom || ' ' || realisation.place || ' ' || realisation.note",
                from: "realisation")
        ])

    private static let realisationFollowers = rowFollowers("realisation", of: "realisation", "what", "for_whom", "place", "note")

    private static let projectTables: [SQL] = [
        // A goal on which measured values or results hang is retired and not thrown away. version grows with each change, so that two who
        // change it at once do not overwrite each other.
        """
        CREATE TABLE project_goal (
            id TEXT PRIMARY KEY,
            document_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500),
            version BIGINT NOT NULL DEFAULT 1 CHECK (version >= 1),
            made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            made_at BIGINT NOT NULL,
            retired_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            retired_at BIGINT,
            UNIQUE (id, document_id),
            FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
            CHECK (retired_at IS NOT NULL OR retired_by IS NULL)
        )
        """,
        "CREATE INDEX project_goal_by_document ON project_goal (document_id, network_id)",
        "CREATE INDEX project_goal_by_maker ON project_goal (made_by) WHERE made_by IS NOT NULL",
        "CREATE INDEX project_goal_by_retirer ON project_goal (retired_by) WHERE retired_by IS NOT NULL",
        // Figures are in hundredths.
        """
        CREATE TABLE project_indicator (
            id TEXT PRIMARY KEY,
            goal_id TEXT NOT NULL,
            document_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 300),
            unit TEXT NOT NULL CHECK (length(unit) <= 60),
            start_value BIGINT CHECK (start_value IS NULL OR start_value BETWEEN -100000000000 AND 100000000000),
            target_value BIGINT NOT NULL CHECK (target_value BETWEEN -100000000000 AND 100000000000),
            due_on TEXT CHECK (due_on IS NULL OR length(due_on) = 10),
            version BIGINT NOT NULL DEFAULT 1 CHECK (version >= 1),
            made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            made_at BIGINT NOT NULL,
            retired_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            retired_at BIGINT,
            FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (goal_id, document_id) REFERENCES project_goal (id, document_id) ON DELETE CASCADE,
            CHECK (retired_at IS NOT NULL OR retired_by IS NULL)
        )
        """,
        "CREATE INDEX project_indicator_by_document ON project_indicator (document_id, network_id)",
        "CREATE INDEX project_indicator_by_goal ON project_indicator (goal_id, document_id)",
        "CREATE INDEX project_indicator_by_maker ON project_indicator (made_by) WHERE made_by IS NOT NULL",
        "CREATE INDEX project_indicator_by_retirer ON project_indicator (retired_by) WHERE retired_by IS NOT NULL",
        // What was measured stays; who measured wrongly writes down another value of the same day.
        """
        CREATE TABLE indicator_value (
            id TEXT PRIMARY KEY,
            indicator_id TEXT NOT NULL REFERENCES project_indicator (id) ON DELETE CASCADE,
            measured_on TEXT NOT NULL CHECK (length(measured_on) = 10),
            value BIGINT NOT NULL CHECK (value BETWEEN -100000000000 AND 100000000000),
            note TEXT NOT NULL CHECK (length(note) <= 300),
            recorded_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            recorded_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator_id, measured_on)",
        "CREATE INDEX indicator_value_by_person ON indicator_value (recorded_by) WHERE recorded_by IS NOT NULL",
        """
        CREATE TABLE project_milestone (
            id TEXT PRIMARY KEY,
            document_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 300),
            due_on TEXT NOT NULL CHECK (length(due_on) = 10),
            done_on TEXT CHECK (done_on IS NULL OR length(done_on) = 10),
            done_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            version BIGINT NOT NULL DEFAULT 1 CHECK (version >= 1),
            made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            made_at BIGINT NOT NULL,
            FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
            CHECK (done_on IS NOT NULL OR done_by IS NULL)
        )
        """,
        "CREATE INDEX project_milestone_by_document ON project_milestone (document_id, network_id)",
        "CREATE INDEX project_milestone_by_doer ON project_milestone (done_by) WHERE done_by IS NOT NULL",
        "CREATE INDEX project_milestone_by_maker ON project_milestone (made_by) WHERE made_by IS NOT NULL",
    ]

    private static let realisationTables: [SQL] = [
        // What was realised stays when its project goes: whoever removes a document takes it out of here first. A picture comes with a
        // description, and with the word of who adds it that those on it agree.
        """
        CREATE TABLE realisation (
            id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            document_id TEXT,
            goal_id TEXT,
            what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500),
            for_whom TEXT NOT NULL CHECK (length(for_whom) <= 300),
            how_many BIGINT CHECK (how_many IS NULL OR how_many BETWEEN 0 AND 1000000000),
            how_many_what TEXT NOT NULL CHECK (length(how_many_what) <= 100),
            happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
            until_on TEXT CHECK (until_on IS NULL OR length(until_on) = 10),
            place TEXT NOT NULL CHECK (length(place) <= 200),
            note TEXT NOT NULL CHECK (length(note) <= 4000),
            picture_file_id TEXT,
            picture_alt TEXT NOT NULL DEFAULT '' CHECK (length(picture_alt) <= 300),
            picture_agreed BIGINT NOT NULL DEFAULT 0 CHECK (picture_agreed IN (0, 1)),
            version BIGINT NOT NULL DEFAULT 1 CHECK (version >= 1),
            made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            made_at BIGINT NOT NULL,
            removed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            removed_at BIGINT,
            FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id),
            FOREIGN KEY (goal_id, document_id) REFERENCES project_goal (id, document_id),
            FOREIGN KEY (picture_file_id, network_id) REFERENCES stored_file (id, network_id),
            CHECK (goal_id IS NULL OR document_id IS NOT NULL),
            CHECK (until_on IS NULL OR until_on >= happened_on),
            CHECK ((how_many IS NULL) = (how_many_what = '')),
            CHECK ((picture_file_id IS NULL) = (picture_alt = '')),
            CHECK ((picture_file_id IS NULL) = (picture_agreed = 0)),
            CHECK (removed_at IS NOT NULL OR removed_by IS NULL)
        )
        """,
        "CREATE INDEX realisation_by_network ON realisation (network_id, happened_on)",
        "CREATE INDEX realisation_by_document ON realisation (document_id, network_id) WHERE document_id IS NOT NULL",
        "CREATE INDEX realisation_by_goal ON realisation (goal_id, document_id) WHERE goal_id IS NOT NULL",
        "CREATE UNIQUE INDEX realisation_by_picture ON realisation (picture_file_id, network_id) WHERE picture_file_id IS NOT NULL",
        "CREATE INDEX realisation_by_maker ON realisation (made_by) WHERE made_by IS NOT NULL",
        "CREATE INDEX realisation_by_remover ON realisation (removed_by) WHERE removed_by IS NOT NULL",
        "CREATE INDEX realisation_by_removal ON realisation (removed_at) WHERE removed_at IS NOT NULL",
    ]
}
