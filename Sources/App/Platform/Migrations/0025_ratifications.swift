import Storage

extension Migrations {
    /// Which bodies still have to ratify a decision at home.
    static let ratifications = Migration(
        25, "ratifications",
        [
            // standing is the result that counts and answers how many there were: whoever gives one says which number they read.
            // The name of the partner is that of its voice, so that nothing is lost when the partner goes.
            """
            CREATE TABLE ratification (
                id TEXT PRIMARY KEY,
                decision_id TEXT NOT NULL,
                network_id TEXT NOT NULL,
                partner_id TEXT NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 1),
                body TEXT NOT NULL CHECK (body IN ('college', 'council', 'permanentBureau', 'welfareCouncil', 'board', 'generalMeeting',
                    'careCouncil', 'management', 'own')),
                body_name TEXT NOT NULL CHECK (length(body_name) <= 200),
                due_on TEXT CHECK (due_on IS NULL OR length(due_on) = 10),
                asked_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                asked_at BIGINT NOT NULL,
                standing TEXT CHECK (standing IN ('ratified', 'refused', 'postponed')),
                answers BIGINT NOT NULL DEFAULT 0 CHECK (answers >= 0),
                reminded BIGINT NOT NULL DEFAULT 0 CHECK (reminded BETWEEN 0 AND 5),
                dropped_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                dropped_at BIGINT,
                dropped_why TEXT NOT NULL DEFAULT '' CHECK (length(dropped_why) <= 1000),
                UNIQUE (decision_id, partner_id, place),
                FOREIGN KEY (decision_id, network_id) REFERENCES decision (id, network_id) ON DELETE CASCADE,
                FOREIGN KEY (decision_id, partner_id) REFERENCES decision_voice (decision_id, partner_id) ON DELETE CASCADE,
                CHECK ((body = 'own') = (body_name <> '')),
                CHECK ((standing IS NULL) = (answers = 0)),
                CHECK ((dropped_at IS NULL) = (dropped_why = '')),
                CHECK (dropped_at IS NOT NULL OR dropped_by IS NULL)
            )
            """,
            "CREATE INDEX ratification_by_decision ON ratification (decision_id, network_id)",
            "CREATE INDEX ratification_by_partner ON ratification (partner_id)",
            """
            CREATE INDEX ratification_waiting ON ratification (network_id, decision_id)
            WHERE dropped_at IS NULL AND (standing IS NULL OR standing <> 'ratified')
            """,
            "CREATE INDEX ratification_by_asker ON ratification (asked_by) WHERE asked_by IS NOT NULL",
            "CREATE INDEX ratification_by_dropper ON ratification (dropped_by) WHERE dropped_by IS NOT NULL",
            // What a body said, each time it met; the last one counts and the earlier ones stay.
            """
            CREATE TABLE ratification_result (
                ratification_id TEXT NOT NULL REFERENCES ratification (id) ON DELETE CASCADE,
                number BIGINT NOT NULL CHECK (number >= 1),
                result TEXT NOT NULL CHECK (result IN ('ratified', 'refused', 'postponed')),
                held_on TEXT NOT NULL CHECK (length(held_on) = 10),
                next_on TEXT CHECK (next_on IS NULL OR length(next_on) = 10),
                reference TEXT NOT NULL CHECK (length(reference) <= 300),
                url TEXT NOT NULL CHECK (length(url) <= 500),
                note TEXT NOT NULL CHECK (length(note) <= 2000),
                person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
                given_at BIGINT NOT NULL,
                PRIMARY KEY (ratification_id, number),
                CHECK (next_on IS NULL OR result = 'postponed')
            )
            """,
            "CREATE INDEX ratification_result_by_person ON ratification_result (person_id) WHERE person_id IS NOT NULL",
            // The register over all networks, the newest first.
            "CREATE INDEX decision_by_moment ON decision (network_id, (COALESCE(closed_at, opened_at, proposed_at)), id)",
            "CREATE INDEX decision_by_review ON decision (network_id, review_on) WHERE review_on IS NOT NULL",
        ])
}
