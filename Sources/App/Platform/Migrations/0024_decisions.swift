import Storage

extension Migrations {
    /// Proposals, positions on them, and what was decided.
    static let decisions = Migration(
        24, "decisions", proposalTables + positionTables + afterwardsTables,
        sqlite: decisionFollowers.map(\.sqlite), postgresql: decisionFollowers.flatMap(\.postgresql),
        derived: [
            fill(
                "decision", of: "decision.id", "decision.network_id",
                body: "decision.title || ' ' || decision.body || ' ' || decision.reason || ' ' || decision.statement", from: "decision")
        ])

    private static let decisionFollowers = rowFollowers("decision", of: "decision", "title", "body", "reason", "statement")

    private static let proposalTables: [SQL] = [
        // turn grows with each position and each change while a decision is open: whoever raises it holds the row, and their place
        // in the history is a number, which no clock moves. A secret ballot hides its result, and an objection needs a name.
        """
        CREATE TABLE decision (
            id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            number BIGINT CHECK (number >= 1),
            follows_id TEXT REFERENCES decision (id) ON DELETE SET NULL,
            state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'withdrawn')),
            level TEXT NOT NULL CHECK (level IN ('network', 'organisation', 'individual')),
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
            body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 10000),
            reason TEXT NOT NULL CHECK (length(reason) <= 10000),
            occasion TEXT NOT NULL CHECK (length(occasion) <= 500),
            occasion_on TEXT CHECK (occasion_on IS NULL OR length(occasion_on) = 10),
            way TEXT NOT NULL CHECK (way IN ('consent', 'gradients', 'unanimity', 'majority')),
            ballot TEXT NOT NULL CHECK (ballot IN ('named', 'secret')),
            is_hidden BIGINT NOT NULL CHECK (is_hidden IN (0, 1)),
            quorum TEXT NOT NULL CHECK (quorum IN ('half', 'twoThirds', 'threeQuarters', 'all')),
            silence TEXT NOT NULL CHECK (silence IN ('notBound', 'mustSpeak')),
            needs TEXT NOT NULL CHECK (needs IN ('agree', 'commit', 'sign')),
            amount BIGINT CHECK (amount >= 1),
            closes_on TEXT NOT NULL CHECK (length(closes_on) = 10),
            text_number BIGINT NOT NULL CHECK (text_number >= 1),
            turn BIGINT NOT NULL CHECK (turn >= 0),
            last_at BIGINT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            proposed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            proposed_at BIGINT NOT NULL,
            opened_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            opened_at BIGINT,
            closes_at BIGINT,
            closed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            closed_at BIGINT,
            outcome TEXT CHECK (outcome IN ('taken', 'objection', 'blocked', 'opposed', 'tooLittleSupport', 'noMajority', 'noQuorum', 'silence')),
            chosen_place BIGINT,
            statement TEXT NOT NULL DEFAULT '' CHECK (length(statement) <= 10000),
            stated_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            stated_at BIGINT,
            review_on TEXT CHECK (review_on IS NULL OR length(review_on) = 10),
            withdrawn_why TEXT NOT NULL DEFAULT '' CHECK (length(withdrawn_why) <= 1000),
            UNIQUE (id, network_id),
            UNIQUE (id, ballot),
            UNIQUE (network_id, number),
            CHECK (ballot = 'named' OR (is_hidden = 1 AND way <> 'consent')),
            CHECK (is_hidden = 0 OR way <> 'consent'),
            CHECK (amount IS NULL OR needs = 'commit'),
            CHECK ((state = 'draft') = (opened_at IS NULL)),
            CHECK ((opened_at IS NULL) = (number IS NULL) AND (opened_at IS NULL) = (closes_at IS NULL)),
            CHECK ((state = 'closed') = (outcome IS NOT NULL)),
            CHECK ((state IN ('closed', 'withdrawn')) = (closed_at IS NOT NULL)),
            CHECK (opened_at IS NULL OR closes_at > opened_at),
            CHECK (closed_at IS NULL OR closed_at >= opened_at)
        )
        """,
        "CREATE INDEX decision_by_network ON decision (network_id, state)",
        "CREATE INDEX decision_by_follows ON decision (follows_id) WHERE follows_id IS NOT NULL",
        "CREATE INDEX decision_by_proposer ON decision (proposed_by) WHERE proposed_by IS NOT NULL",
        "CREATE INDEX decision_by_opener ON decision (opened_by) WHERE opened_by IS NOT NULL",
        "CREATE INDEX decision_by_closer ON decision (closed_by) WHERE closed_by IS NOT NULL",
        "CREATE INDEX decision_by_stater ON decision (stated_by) WHERE stated_by IS NOT NULL",
        // Every text a proposal has had; positions keep to the one they were given on.
        """
        CREATE TABLE proposal_text (
            decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
            number BIGINT NOT NULL CHECK (number >= 1),
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            reason TEXT NOT NULL,
            why TEXT NOT NULL DEFAULT '' CHECK (length(why) <= 1000),
            written_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            written_at BIGINT NOT NULL,
            PRIMARY KEY (decision_id, number)
        )
        """,
        "CREATE INDEX proposal_text_by_person ON proposal_text (written_by) WHERE written_by IS NOT NULL",
        """
        CREATE TABLE proposal_option (
            decision_id TEXT NOT NULL,
            text_number BIGINT NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 1),
            body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 500),
            PRIMARY KEY (decision_id, text_number, place),
            FOREIGN KEY (decision_id, text_number) REFERENCES proposal_text (decision_id, number) ON DELETE CASCADE
        )
        """,
        // Who has a voice, as it was when the proposal was opened; what came of each at the closing. The name stays when a partner goes.
        """
        CREATE TABLE decision_voice (
            decision_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            partner_id TEXT NOT NULL,
            name TEXT NOT NULL,
            standing TEXT CHECK (standing IN ('spoke', 'delegated', 'silent', 'left')),
            stance TEXT,
            option_place BIGINT,
            via_name TEXT,
            PRIMARY KEY (decision_id, partner_id),
            FOREIGN KEY (decision_id, network_id) REFERENCES decision (id, network_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX decision_voice_by_decision ON decision_voice (decision_id, network_id)",
        "CREATE INDEX decision_voice_by_partner ON decision_voice (partner_id)",
        """
        CREATE TABLE deadline_move (
            decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
            turn BIGINT NOT NULL,
            was_on TEXT NOT NULL CHECK (length(was_on) = 10),
            became_on TEXT NOT NULL CHECK (length(became_on) = 10),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
            moved_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            moved_at BIGINT NOT NULL,
            PRIMARY KEY (decision_id, turn),
            CHECK (became_on > was_on)
        )
        """,
        "CREATE INDEX deadline_move_by_person ON deadline_move (moved_by) WHERE moved_by IS NOT NULL",
    ]

    private static let positionTables: [SQL] = [
        // Nothing of it is changed but that a later one replaces it; at most one a partner stands. Of a secret ballot there are none.
        """
        CREATE TABLE position (
            id TEXT PRIMARY KEY,
            decision_id TEXT NOT NULL,
            ballot TEXT NOT NULL DEFAULT 'named' CHECK (ballot = 'named'),
            partner_id TEXT NOT NULL,
            turn BIGINT NOT NULL,
            text_number BIGINT NOT NULL,
            stance TEXT NOT NULL CHECK (length(stance) BETWEEN 1 AND 20),
            option_place BIGINT,
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            is_personal BIGINT NOT NULL CHECK (is_personal IN (0, 1)),
            is_within BIGINT NOT NULL CHECK (is_within IN (0, 1)),
            held_limit TEXT CHECK (held_limit IN ('speak', 'agree', 'commit', 'sign')),
            held_amount BIGINT,
            held_subject TEXT NOT NULL CHECK (length(held_subject) <= 500),
            by_link BIGINT NOT NULL CHECK (by_link IN (0, 1)),
            person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
            given_at BIGINT NOT NULL,
            replaced_turn BIGINT,
            UNIQUE (decision_id, turn),
            FOREIGN KEY (decision_id, ballot) REFERENCES decision (id, ballot) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, partner_id) REFERENCES decision_voice (decision_id, partner_id) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, text_number) REFERENCES proposal_text (decision_id, number) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, text_number, option_place) REFERENCES proposal_option (decision_id, text_number, place) ON DELETE CASCADE,
            CHECK (stance <> 'objection' OR reason <> ''),
            CHECK (replaced_turn IS NULL OR replaced_turn > turn),
            CHECK (is_within = 0 OR (held_limit IS NOT NULL AND is_personal = 0))
        )
        """,
        "CREATE UNIQUE INDEX position_standing ON position (decision_id, partner_id) WHERE replaced_turn IS NULL",
        "CREATE INDEX position_by_ballot ON position (decision_id, ballot)",
        "CREATE INDEX position_by_voice ON position (decision_id, partner_id)",
        "CREATE INDEX position_by_option ON position (decision_id, text_number, option_place)",
        "CREATE INDEX position_by_person ON position (person_id) WHERE person_id IS NOT NULL",
        // How an objection was worked on, in another text or in a talk.
        """
        CREATE TABLE objection_answer (
            position_id TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
            number BIGINT NOT NULL CHECK (number >= 1),
            body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
            text_number BIGINT,
            answered_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            answered_at BIGINT NOT NULL,
            PRIMARY KEY (position_id, number)
        )
        """,
        "CREATE INDEX objection_answer_by_person ON objection_answer (answered_by) WHERE answered_by IS NOT NULL",
        // A secret ballot: that a partner has voted, and, apart from it, a vote. Neither has a time, and nothing joins them.
        """
        CREATE TABLE ballot_slip (
            decision_id TEXT NOT NULL,
            ballot TEXT NOT NULL DEFAULT 'secret' CHECK (ballot = 'secret'),
            text_number BIGINT NOT NULL,
            partner_id TEXT NOT NULL,
            PRIMARY KEY (decision_id, text_number, partner_id),
            FOREIGN KEY (decision_id, ballot) REFERENCES decision (id, ballot) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, partner_id) REFERENCES decision_voice (decision_id, partner_id) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, text_number) REFERENCES proposal_text (decision_id, number) ON DELETE CASCADE
        ) WITHOUT ROWID
        """,
        "CREATE INDEX ballot_slip_by_ballot ON ballot_slip (decision_id, ballot)",
        "CREATE INDEX ballot_slip_by_voice ON ballot_slip (decision_id, partner_id)",
        """
        CREATE TABLE ballot_paper (
            id TEXT PRIMARY KEY,
            decision_id TEXT NOT NULL,
            ballot TEXT NOT NULL DEFAULT 'secret' CHECK (ballot = 'secret'),
            text_number BIGINT NOT NULL,
            stance TEXT NOT NULL CHECK (length(stance) BETWEEN 1 AND 20),
            option_place BIGINT,
            FOREIGN KEY (decision_id, ballot) REFERENCES decision (id, ballot) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, text_number) REFERENCES proposal_text (decision_id, number) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, text_number, option_place) REFERENCES proposal_option (decision_id, text_number, place) ON DELETE CASCADE
        ) WITHOUT ROWID
        """,
        "CREATE INDEX ballot_paper_by_ballot ON ballot_paper (decision_id, ballot)",
        "CREATE INDEX ballot_paper_by_option ON ballot_paper (decision_id, text_number, option_place)",
        // The personal link by which somebody was asked; only its hash.
        """
        CREATE TABLE position_link (
            token_hash TEXT PRIMARY KEY,
            decision_id TEXT NOT NULL,
            partner_id TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            reminded_at BIGINT,
            UNIQUE (decision_id, partner_id, person_id),
            FOREIGN KEY (decision_id, partner_id) REFERENCES decision_voice (decision_id, partner_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX position_link_by_person ON position_link (person_id)",
        // What colleagues of one partner think of a proposal; nobody else reads it.
        """
        CREATE TABLE advice_request (
            decision_id TEXT NOT NULL,
            partner_id TEXT NOT NULL,
            question TEXT NOT NULL CHECK (length(question) <= 2000),
            asked_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            asked_at BIGINT NOT NULL,
            PRIMARY KEY (decision_id, partner_id),
            FOREIGN KEY (decision_id, partner_id) REFERENCES decision_voice (decision_id, partner_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX advice_request_by_person ON advice_request (asked_by) WHERE asked_by IS NOT NULL",
        """
        CREATE TABLE advice (
            decision_id TEXT NOT NULL,
            partner_id TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            leaning TEXT NOT NULL CHECK (leaning IN ('for', 'doubt', 'against')),
            body TEXT NOT NULL CHECK (length(body) <= 4000),
            text_number BIGINT NOT NULL,
            given_at BIGINT NOT NULL,
            PRIMARY KEY (decision_id, partner_id, person_id),
            FOREIGN KEY (decision_id, partner_id) REFERENCES advice_request (decision_id, partner_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX advice_by_person ON advice (person_id)",
    ]

    private static let afterwardsTables: [SQL] = [
        // Who was not heard at the closing may speak afterwards: only then they are bound, or say that they are not.
        """
        CREATE TABLE spoken_afterwards (
            decision_id TEXT NOT NULL,
            partner_id TEXT NOT NULL,
            number BIGINT NOT NULL CHECK (number >= 1),
            joins BIGINT NOT NULL CHECK (joins IN (0, 1)),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            is_within BIGINT NOT NULL CHECK (is_within IN (0, 1)),
            held_limit TEXT CHECK (held_limit IN ('speak', 'agree', 'commit', 'sign')),
            held_amount BIGINT,
            held_subject TEXT NOT NULL CHECK (length(held_subject) <= 500),
            person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
            spoken_at BIGINT NOT NULL,
            PRIMARY KEY (decision_id, partner_id, number),
            FOREIGN KEY (decision_id, partner_id) REFERENCES decision_voice (decision_id, partner_id) ON DELETE CASCADE,
            CHECK (is_within = 0 OR held_limit IS NOT NULL)
        )
        """,
        "CREATE INDEX spoken_afterwards_by_person ON spoken_afterwards (person_id) WHERE person_id IS NOT NULL",
        """
        CREATE TABLE decision_review (
            decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
            number BIGINT NOT NULL CHECK (number >= 1),
            verdict TEXT NOT NULL CHECK (verdict IN ('stands', 'needsNew', 'over')),
            body TEXT NOT NULL CHECK (length(body) <= 4000),
            next_on TEXT CHECK (next_on IS NULL OR length(next_on) = 10),
            reviewed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            reviewed_at BIGINT NOT NULL,
            PRIMARY KEY (decision_id, number)
        )
        """,
        "CREATE INDEX decision_review_by_person ON decision_review (reviewed_by) WHERE reviewed_by IS NOT NULL",
    ]
}
