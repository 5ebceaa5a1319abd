import Storage

extension Migrations {
    /// Signing of documents that a decision approved, and what comes after: joining, leaving, looking again.
    static let signing = Migration(29, "signing", signingTables + termsTables)

    private static let signingTables: [SQL] = [
        // Which decision is about which text: written with a draft of the proposal, or when a decision is chosen to sign on.
        """
        CREATE TABLE document_approval (
            document_id TEXT NOT NULL,
            version BIGINT NOT NULL,
            network_id TEXT NOT NULL,
            decision_id TEXT NOT NULL,
            PRIMARY KEY (document_id, version, decision_id),
            FOREIGN KEY (document_id, version) REFERENCES document_version (document_id, number) ON DELETE CASCADE,
            FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, network_id) REFERENCES decision (id, network_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX document_approval_by_document ON document_approval (document_id, network_id)",
        "CREATE INDEX document_approval_by_decision ON document_approval (decision_id, network_id)",
        // title to notice_months are those of the document when it was opened: they never change, and text_hash is taken of them and of
        // the whole text. turn grows with everything that is done: whoever raises it holds the row, so that it is completed once. last_at
        // never runs back.
        """
        CREATE TABLE signing (
            id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            document_id TEXT NOT NULL,
            version BIGINT NOT NULL,
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
            language TEXT NOT NULL CHECK (language IN ('nl', 'en', 'fr')),
            starts_on TEXT CHECK (starts_on IS NULL OR length(starts_on) = 10),
            ends_on TEXT CHECK (ends_on IS NULL OR length(ends_on) = 10),
            review_on TEXT CHECK (review_on IS NULL OR length(review_on) = 10),
            notice_months BIGINT CHECK (notice_months IS NULL OR notice_months BETWEEN 0 AND 60),
            text_hash TEXT NOT NULL CHECK (length(text_hash) = 64),
            decision_id TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'complete', 'withdrawn')),
            turn BIGINT NOT NULL DEFAULT 0 CHECK (turn >= 0),
            last_at BIGINT NOT NULL,
            opened_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            opened_at BIGINT NOT NULL,
            withdrawn_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            withdrawn_at BIGINT,
            withdrawn_why TEXT NOT NULL DEFAULT '' CHECK (length(withdrawn_why) <= 1000),
            completed_at BIGINT,
            pdf TEXT NOT NULL DEFAULT 'pending' CHECK (pdf IN ('pending', 'made', 'missing')),
            pdf_file_id TEXT,
            reminded BIGINT NOT NULL DEFAULT 0 CHECK (reminded >= 0),
            reminded_at BIGINT,
            UNIQUE (id, network_id),
            FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (document_id, version) REFERENCES document_version (document_id, number) ON DELETE CASCADE,
            FOREIGN KEY (decision_id, network_id) REFERENCES decision (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (pdf_file_id, network_id) REFERENCES stored_file (id, network_id),
            CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on),
            CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
            CHECK (state = 'withdrawn' OR (withdrawn_by IS NULL AND withdrawn_why = '')),
            CHECK ((state = 'complete') = (completed_at IS NOT NULL)),
            CHECK (completed_at IS NULL OR completed_at >= opened_at),
            CHECK (withdrawn_at IS NULL OR withdrawn_at >= opened_at),
            CHECK ((pdf = 'made') = (pdf_file_id IS NOT NULL))
        )
        """,
        "CREATE INDEX signing_by_network ON signing (network_id)",
        "CREATE INDEX signing_by_document ON signing (document_id, version)",
        "CREATE UNIQUE INDEX signing_once ON signing (document_id) WHERE state = 'open'",
        "CREATE UNIQUE INDEX signing_once_a_version ON signing (document_id, version) WHERE state <> 'withdrawn'",
        "CREATE INDEX signing_by_decision ON signing (decision_id, network_id)",
        "CREATE INDEX signing_by_file ON signing (pdf_file_id, network_id) WHERE pdf_file_id IS NOT NULL",
        "CREATE INDEX signing_by_opener ON signing (opened_by) WHERE opened_by IS NOT NULL",
        "CREATE INDEX signing_by_withdrawer ON signing (withdrawn_by) WHERE withdrawn_by IS NOT NULL",
        // Who is to sign, as it was called at the opening; it points to no partner, so that the name stays when that one goes. Who
        // joins later has the day on which it does; who had left when the others were done has that of this.
        """
        CREATE TABLE signing_party (
            signing_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            partner_id TEXT NOT NULL,
            partner_name TEXT NOT NULL CHECK (length(partner_name) BETWEEN 1 AND 300),
            needed BIGINT NOT NULL CHECK (needed IN (1, 2)),
            acceded_on TEXT CHECK (acceded_on IS NULL OR length(acceded_on) = 10),
            left_on TEXT CHECK (left_on IS NULL OR length(left_on) = 10),
            PRIMARY KEY (signing_id, partner_id),
            UNIQUE (signing_id, partner_id, needed),
            FOREIGN KEY (signing_id, network_id) REFERENCES signing (id, network_id) ON DELETE CASCADE,
            CHECK (acceded_on IS NULL OR left_on IS NULL)
        )
        """,
        "CREATE INDEX signing_party_by_signing ON signing_party (signing_id, network_id)",
        "CREATE INDEX signing_party_by_partner ON signing_party (partner_id)",
        // One place each, as many as the partner needs, and nobody twice: name_key is the name without capitals and double spaces.
        """
        CREATE TABLE signature (
            id TEXT NOT NULL UNIQUE,
            signing_id TEXT NOT NULL,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            partner_id TEXT NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 1),
            needed BIGINT NOT NULL,
            signatory_name TEXT NOT NULL CHECK (length(signatory_name) BETWEEN 1 AND 200),
            name_key TEXT NOT NULL CHECK (length(name_key) BETWEEN 1 AND 400),
            capacity TEXT NOT NULL CHECK (length(capacity) BETWEEN 1 AND 200),
            held_limit TEXT CHECK (held_limit IN ('speak', 'agree', 'commit', 'sign')),
            held_amount BIGINT,
            held_subject TEXT NOT NULL DEFAULT '' CHECK (length(held_subject) <= 300),
            held_given_by TEXT NOT NULL DEFAULT '' CHECK (length(held_given_by) <= 300),
            is_within BIGINT NOT NULL CHECK (is_within IN (0, 1)),
            way TEXT NOT NULL CHECK (way IN ('here', 'paper', 'eid', 'itsme', 'other')),
            signed_on TEXT NOT NULL CHECK (length(signed_on) = 10),
            file_id TEXT,
            recorded_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            recorded_at BIGINT NOT NULL,
            PRIMARY KEY (signing_id, partner_id, place),
            UNIQUE (signing_id, partner_id, name_key),
            FOREIGN KEY (signing_id, network_id) REFERENCES signing (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (signing_id, partner_id, needed) REFERENCES signing_party (signing_id, partner_id, needed) ON DELETE CASCADE,
            FOREIGN KEY (file_id, network_id) REFERENCES stored_file (id, network_id),
            CHECK (place <= needed),
            CHECK (is_within = 0 OR (held_limit IS NOT NULL AND held_limit = 'sign'))
        )
        """,
        "CREATE INDEX signature_by_signing ON signature (signing_id, network_id)",
        "CREATE INDEX signature_by_party ON signature (signing_id, partner_id, needed)",
        "CREATE INDEX signature_by_network ON signature (network_id)",
        "CREATE INDEX signature_by_file ON signature (file_id, network_id) WHERE file_id IS NOT NULL",
        "CREATE INDEX signature_by_recorder ON signature (recorded_by) WHERE recorded_by IS NOT NULL",
        // A signature that was taken back while the signing was open, with why; its signed copy is gone.
        """
        CREATE TABLE signature_taken_back (
            id TEXT PRIMARY KEY,
            signing_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            partner_id TEXT NOT NULL,
            signatory_name TEXT NOT NULL CHECK (length(signatory_name) BETWEEN 1 AND 200),
            way TEXT NOT NULL CHECK (way IN ('here', 'paper', 'eid', 'itsme', 'other')),
            signed_on TEXT NOT NULL CHECK (length(signed_on) = 10),
            why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 1000),
            taken_back_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            taken_back_at BIGINT NOT NULL,
            FOREIGN KEY (signing_id, network_id) REFERENCES signing (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (signing_id, partner_id) REFERENCES signing_party (signing_id, partner_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX signature_taken_back_by_signing ON signature_taken_back (signing_id, network_id)",
        "CREATE INDEX signature_taken_back_by_party ON signature_taken_back (signing_id, partner_id)",
        "CREATE INDEX signature_taken_back_by_person ON signature_taken_back (taken_back_by) WHERE taken_back_by IS NOT NULL",
    ]

    private static let termsTables: [SQL] = [
        // Of each party at most one notice stands; one that is taken back stays to be read.
        """
        CREATE TABLE agreement_exit (
            id TEXT PRIMARY KEY,
            signing_id TEXT NOT NULL,
            partner_id TEXT NOT NULL,
            announced_on TEXT NOT NULL CHECK (length(announced_on) = 10),
            ends_on TEXT NOT NULL CHECK (length(ends_on) = 10 AND ends_on >= announced_on),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
            announced_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            announced_at BIGINT NOT NULL,
            taken_back_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            taken_back_at BIGINT,
            FOREIGN KEY (signing_id, partner_id) REFERENCES signing_party (signing_id, partner_id) ON DELETE CASCADE,
            CHECK (taken_back_at IS NOT NULL OR taken_back_by IS NULL)
        )
        """,
        "CREATE INDEX agreement_exit_by_party ON agreement_exit (signing_id, partner_id)",
        "CREATE UNIQUE INDEX agreement_exit_once ON agreement_exit (signing_id, partner_id) WHERE taken_back_at IS NULL",
        "CREATE INDEX agreement_exit_by_announcer ON agreement_exit (announced_by) WHERE announced_by IS NOT NULL",
        "CREATE INDEX agreement_exit_by_taker ON agreement_exit (taken_back_by) WHERE taken_back_by IS NOT NULL",
        """
        CREATE TABLE agreement_review (
            signing_id TEXT NOT NULL REFERENCES signing (id) ON DELETE CASCADE,
            number BIGINT NOT NULL CHECK (number >= 1),
            held_on TEXT NOT NULL CHECK (length(held_on) = 10),
            outcome TEXT NOT NULL CHECK (outcome IN ('keep', 'change', 'end')),
            note TEXT NOT NULL CHECK (length(note) <= 4000),
            next_on TEXT CHECK (next_on IS NULL OR (length(next_on) = 10 AND next_on > held_on)),
            ends_on TEXT CHECK (ends_on IS NULL OR (length(ends_on) = 10 AND ends_on >= held_on)),
            reviewed_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            reviewed_at BIGINT NOT NULL,
            PRIMARY KEY (signing_id, number),
            CHECK ((outcome = 'end') = (ends_on IS NOT NULL)),
            CHECK (outcome <> 'end' OR next_on IS NULL)
        )
        """,
        "CREATE INDEX agreement_review_by_person ON agreement_review (reviewed_by) WHERE reviewed_by IS NOT NULL",
        // What people were told by mail of an agreement, once: the subject is the notice that a partner gave, empty where it is about the
        // whole.
        """
        CREATE TABLE agreement_notice (
            signing_id TEXT NOT NULL REFERENCES signing (id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('reviewIn14', 'review', 'expiresIn60', 'expiresIn14', 'exitAnnounced', 'exitIn14', 'exit')),
            subject TEXT NOT NULL CHECK (length(subject) <= 100),
            about_on TEXT NOT NULL CHECK (length(about_on) = 10),
            told_at BIGINT NOT NULL,
            PRIMARY KEY (signing_id, kind, subject, about_on)
        )
        """,
    ]
}
