import Storage

extension Migrations {
    /// What people agree to do, and sessions in which a group gives its own score, with what was counted on paper.
    static let groupSessions = Migration(
        7, "group sessions",
        [
            // Where an action came from is a kind, an id and a part of that, so that other things can lead to actions later.
            """
            CREATE TABLE action (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 1000),
                partner_id TEXT,
                person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
                due_on TEXT CHECK (due_on IS NULL OR length(due_on) = 10),
                state TEXT NOT NULL CHECK (state IN ('open', 'running', 'done', 'dropped')),
                follow_up TEXT NOT NULL,
                source_kind TEXT, source_id TEXT, source_part TEXT,
                created_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                created_at BIGINT NOT NULL,
                changed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                changed_at BIGINT NOT NULL,
                done_at BIGINT,
                version BIGINT NOT NULL DEFAULT 1,
                FOREIGN KEY (partner_id, network_id) REFERENCES partner (id, network_id),
                CHECK ((state = 'done') = (done_at IS NOT NULL)),
                CHECK ((source_kind IS NULL) = (source_id IS NULL)),
                CHECK (source_part IS NULL OR source_id IS NOT NULL)
            )
            """,
            "CREATE INDEX action_by_network ON action (network_id)",
            "CREATE INDEX action_by_person ON action (person_id)",
            "CREATE INDEX action_by_partner ON action (partner_id)",
            "CREATE INDEX action_by_source ON action (source_id)",
            // Not to be confused with session, which is about who is signed in.
            """
            CREATE TABLE group_session (
                id TEXT PRIMARY KEY,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                round_id TEXT REFERENCES round (id) ON DELETE SET NULL,
                instrument_key TEXT NOT NULL,
                instrument_version BIGINT NOT NULL,
                form TEXT NOT NULL CHECK (form IN ('full', 'short')),
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
                held_on TEXT NOT NULL CHECK (length(held_on) = 10),
                before_label TEXT, now_label TEXT NOT NULL,
                facilitator TEXT NOT NULL,
                people BIGINT CHECK (people IS NULL OR people BETWEEN 1 AND 9999),
                papers BIGINT CHECK (papers IS NULL OR papers BETWEEN 1 AND 9999),
                papers_version BIGINT NOT NULL DEFAULT 0,
                created_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                created_at BIGINT NOT NULL,
                closed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                closed_at BIGINT
            )
            """,
            "CREATE INDEX group_session_by_network ON group_session (network_id)",
            "CREATE INDEX group_session_by_round ON group_session (round_id)",
            // The group's own score of a domain. It has three places for priorities, so that there are never more.
            """
            CREATE TABLE group_score (
                session_id TEXT NOT NULL REFERENCES group_session (id) ON DELETE CASCADE,
                group_key TEXT NOT NULL,
                score BIGINT CHECK (score IS NULL OR score BETWEEN 1 AND 11),
                score_before BIGINT CHECK (score_before IS NULL OR score_before BETWEEN 1 AND 11),
                conclusion TEXT NOT NULL CHECK (length(conclusion) <= 2000),
                priority BIGINT CHECK (priority IS NULL OR priority BETWEEN 1 AND 3),
                version BIGINT NOT NULL,
                changed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                changed_at BIGINT NOT NULL,
                PRIMARY KEY (session_id, group_key),
                UNIQUE (session_id, priority)
            )
            """,
            // Answers on paper, as they were counted by hand: how many sheets had this answer (1…K, 255 unknown) to this statement.
            """
            CREATE TABLE group_count (
                session_id TEXT NOT NULL REFERENCES group_session (id) ON DELETE CASCADE,
                item_key TEXT NOT NULL,
                is_before BIGINT NOT NULL CHECK (is_before IN (0, 1)),
                answer BIGINT NOT NULL CHECK (answer BETWEEN 1 AND 255),
                sheets BIGINT NOT NULL CHECK (sheets BETWEEN 1 AND 9999),
                PRIMARY KEY (session_id, item_key, is_before, answer)
            )
            """,
        ])
}
