import Storage

extension Migrations {
    /// Files that are made of documents, and the pictures that stand for partners on them.
    static let exports = Migration(27, "exports", exportTables)

    private static let exportTables: [SQL] = [
        // A file of a text in a language and a format. There is one: asked for again when what is printed has changed, it is made anew.
        // printed_hash is that of what it was made of.
        """
        CREATE TABLE export_job (
            id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
            document_id TEXT NOT NULL,
            version BIGINT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('nl', 'en', 'fr')),
            format TEXT NOT NULL CHECK (format IN ('pdf', 'docx', 'odt')),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),
            problem TEXT CHECK (problem IN ('missing', 'hangs', 'fails')),
            printed_hash TEXT CHECK (length(printed_hash) = 64),
            file_id TEXT,
            asked_by TEXT REFERENCES person (id) ON DELETE SET NULL,
            asked_at BIGINT NOT NULL,
            done_at BIGINT,
            UNIQUE (document_id, version, language, format),
            FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (document_id, version) REFERENCES document_version (document_id, number) ON DELETE CASCADE,
            FOREIGN KEY (file_id, network_id) REFERENCES stored_file (id, network_id) ON DELETE CASCADE,
            CHECK ((state = 'failed') = (problem IS NOT NULL)),
            CHECK ((state = 'done') = (file_id IS NOT NULL)),
            CHECK ((state = 'done') = (printed_hash IS NOT NULL)),
            CHECK ((state IN ('done', 'failed')) = (done_at IS NOT NULL))
        )
        """,
        "CREATE INDEX export_job_by_network ON export_job (network_id)",
        "CREATE INDEX export_job_by_document ON export_job (document_id, network_id)",
        "CREATE INDEX export_job_by_file ON export_job (file_id, network_id) WHERE file_id IS NOT NULL",
        "CREATE INDEX export_job_by_asker ON export_job (asked_by) WHERE asked_by IS NOT NULL",
        "CREATE INDEX export_job_by_time ON export_job (asked_at)",
        // The picture of a partner, as this program drew it anew from what was added.
        """
        CREATE TABLE partner_logo (
            partner_id TEXT PRIMARY KEY,
            network_id TEXT NOT NULL,
            file_id TEXT NOT NULL,
            FOREIGN KEY (partner_id, network_id) REFERENCES partner (id, network_id) ON DELETE CASCADE,
            FOREIGN KEY (file_id, network_id) REFERENCES stored_file (id, network_id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX partner_logo_by_partner ON partner_logo (partner_id, network_id)",
        "CREATE INDEX partner_logo_by_file ON partner_logo (file_id, network_id)",
    ]
}
