import Storage

extension Migrations {
    /// Documents in numbered sections with every version they had, what a network asks of them, and files beside them.
    static let documents = Migration(
        26, "documents", documentTables + fileTables,
        sqlite: documentFollowers.map(\.sqlite), postgresql: documentFollowers.flatMap(\.postgresql),
        derived: [
            fill("document", of: "document.id", "document.network_id", body: "document.title", from: "document"),
            fill(
                "clause", of: "clause.document_id || ':' || clause.section", "document.network_id",
                body: "clause.title || ' ' || clause.body",
                from: "clause JOIN document ON document.id = clause.document_id WHERE \(isNewest) AND clause.is_present = 1"),
        ])

    private static let isNewest: SQL = """
        NOT EXISTS (SELECT 1 FROM clause AS later WHERE later.document_id = clause.document_id AND later.section = clause.section
            AND later.version > clause.version)
        """

    /// Of a section the newest text is found, under its document and the key of the section.
    private static let documentFollowers: [Follower] =
        rowFollowers("document", of: "document", "title") + [
            Follower(
                "search_clause_insert", "INSERT ON clause",
                [
                    "DELETE FROM search_entry WHERE subject = NEW.document_id || ':' || NEW.section AND kind = 'clause'",
                    fill(
                        "clause", of: "NEW.document_id || ':' || NEW.section", "document.network_id", body: "NEW.title || ' ' || NEW.body",
                        from: "document WHERE document.id = NEW.document_id AND NEW.is_present = 1"),
                ]),
            Follower(
                "search_clause_delete", "DELETE ON clause",
                ["DELETE FROM search_entry WHERE subject = OLD.document_id || ':' || OLD.section AND kind = 'clause'"]),
        ]

    private static let documentTables: [SQL] = [
        // version is that of the newest text: whoever raises it holds the row, so that two who write at once come one after the other.
        """
        CREATE TABLE document (
            id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('startnota', 'intent', 'agreement', 'project')),
            scheme TEXT NOT NULL CHECK (length(scheme) BETWEEN 1 AND 60),
            scheme_version BIGINT NOT NULL CHECK (scheme_version >= 1),
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
            language TEXT NOT NULL CHECK (language IN ('nl', 'en', 'fr')),
            starts_on TEXT CHECK (starts_on IS NULL OR length(starts_on) = 10),
            ends_on TEXT CHECK (ends_on IS NULL OR length(ends_on) = 10),
            review_on TEXT CHECK (review_on IS NULL OR length(review_on) = 10),
            notice_months BIGINT CHECK (notice_months IS NULL OR notice_months BETWEEN 0 AND 60),
            had_interests BIGINT NOT NULL CHECK (had_interests IN (0, 1)),
            version BIGINT NOT NULL CHECK (version >= 1),
            edition BIGINT NOT NULL DEFAULT 1 CHECK (edition >= 1),
            made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            made_at BIGINT NOT NULL,
            deleted_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            deleted_at BIGINT,
            UNIQUE (id, network_id),
            CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)
        )
        """,
        "CREATE INDEX document_by_network ON document (network_id, made_at)",
        "CREATE INDEX document_by_maker ON document (made_by) WHERE made_by IS NOT NULL",
        "CREATE INDEX document_by_deleter ON document (deleted_by) WHERE deleted_by IS NOT NULL",
        // A version never changes. text_hash is SHA-256 of the whole text, in hexadecimal.
        """
        CREATE TABLE document_version (
            document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            number BIGINT NOT NULL CHECK (number >= 1),
            why TEXT NOT NULL CHECK (length(why) <= 1000),
            restored_from BIGINT CHECK (restored_from IS NULL OR restored_from < number),
            text_hash TEXT NOT NULL CHECK (length(text_hash) = 64),
            written_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            written_at BIGINT NOT NULL,
            PRIMARY KEY (document_id, number)
        )
        """,
        "CREATE INDEX document_version_by_person ON document_version (written_by) WHERE written_by IS NOT NULL",
        // What changed of a section in a version; of a version without a row for it the one before holds. An empty title is the scheme's.
        """
        CREATE TABLE clause (
            document_id TEXT NOT NULL,
            section TEXT NOT NULL CHECK (length(section) BETWEEN 1 AND 60),
            version BIGINT NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 1),
            title TEXT NOT NULL CHECK (length(title) <= 300),
            body TEXT NOT NULL CHECK (length(body) <= 200000),
            is_present BIGINT NOT NULL CHECK (is_present IN (0, 1)),
            PRIMARY KEY (document_id, section, version),
            FOREIGN KEY (document_id, version) REFERENCES document_version (document_id, number) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX clause_by_version ON clause (document_id, version)",
        // What a network asks of a scheme's sections, where that is not what the scheme itself says.
        """
        CREATE TABLE section_choice (
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            scheme TEXT NOT NULL CHECK (length(scheme) BETWEEN 1 AND 60),
            section TEXT NOT NULL CHECK (length(section) BETWEEN 1 AND 60),
            standing TEXT NOT NULL CHECK (standing IN ('required', 'optional', 'out')),
            PRIMARY KEY (network_id, scheme, section)
        )
        """,
    ]

    private static let fileTables: [SQL] = [
        // A file as it came, of a type that was found in its bytes. It never changes.
        """
        CREATE TABLE stored_file (
            id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            type TEXT NOT NULL CHECK (type IN ('pdf', 'docx', 'odt', 'xlsx', 'ods', 'png', 'jpeg')),
            size BIGINT NOT NULL CHECK (size BETWEEN 1 AND 20971520),
            hash TEXT NOT NULL CHECK (length(hash) = 64),
            bytes BLOB NOT NULL,
            added_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            added_at BIGINT NOT NULL,
            UNIQUE (id, network_id)
        )
        """,
        "CREATE INDEX stored_file_by_network ON stored_file (network_id)",
        "CREATE INDEX stored_file_by_adder ON stored_file (added_by) WHERE added_by IS NOT NULL",
        """
        CREATE TABLE document_attachment (
            document_id TEXT NOT NULL,
            network_id TEXT NOT NULL,
            file_id TEXT NOT NULL,
            PRIMARY KEY (document_id, file_id),
            FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (file_id, network_id) REFERENCES stored_file (id, network_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX document_attachment_by_document ON document_attachment (document_id, network_id)",
        "CREATE INDEX document_attachment_by_file ON document_attachment (file_id, network_id)",
    ]
}
