import Storage

extension Migrations {
    /// What partners propose to change in documents, and what people remark on their sections.
    static let amendments = Migration(
        28, "amendments",
        [
            // The section is that of the text it was made on. What the partner was called is kept, so that nothing is lost when it goes.
            """
            CREATE TABLE amendment (
                id TEXT PRIMARY KEY,
                document_id TEXT NOT NULL,
                network_id TEXT NOT NULL,
                section TEXT NOT NULL,
                on_version BIGINT NOT NULL,
                partner_id TEXT REFERENCES partner (id) ON DELETE SET NULL,
                partner_name TEXT NOT NULL CHECK (length(partner_name) BETWEEN 1 AND 300),
                title TEXT NOT NULL CHECK (length(title) <= 300),
                body TEXT NOT NULL CHECK (length(body) <= 200000),
                reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
                made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                made_at BIGINT NOT NULL,
                state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'refused', 'withdrawn')),
                answer TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 4000),
                answered_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                answered_at BIGINT,
                in_version BIGINT,
                FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
                FOREIGN KEY (document_id, section, on_version) REFERENCES clause (document_id, section, version) ON DELETE CASCADE,
                FOREIGN KEY (document_id, in_version) REFERENCES document_version (document_id, number) ON DELETE CASCADE,
                CHECK ((state = 'open') = (answered_at IS NULL)),
                CHECK (state <> 'open' OR answered_by IS NULL),
                CHECK (state IN ('accepted', 'refused') OR answer = ''),
                CHECK (state <> 'refused' OR answer <> ''),
                CHECK ((state = 'accepted') = (in_version IS NOT NULL)),
                CHECK (in_version IS NULL OR in_version >= on_version)
            )
            """,
            "CREATE INDEX amendment_by_document ON amendment (document_id, network_id)",
            "CREATE INDEX amendment_by_clause ON amendment (document_id, section, on_version)",
            "CREATE INDEX amendment_by_version ON amendment (document_id, in_version) WHERE in_version IS NOT NULL",
            "CREATE INDEX amendment_by_partner ON amendment (partner_id) WHERE partner_id IS NOT NULL",
            "CREATE INDEX amendment_by_maker ON amendment (made_by) WHERE made_by IS NOT NULL",
            "CREATE INDEX amendment_by_answerer ON amendment (answered_by) WHERE answered_by IS NOT NULL",
            """
            CREATE TABLE clause_comment (
                id TEXT PRIMARY KEY,
                document_id TEXT NOT NULL,
                network_id TEXT NOT NULL,
                section TEXT NOT NULL,
                version BIGINT NOT NULL,
                body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
                made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                made_at BIGINT NOT NULL,
                settled_by TEXT REFERENCES person (id) ON DELETE SET NULL,
                settled_at BIGINT,
                settled_how TEXT NOT NULL DEFAULT '' CHECK (length(settled_how) <= 1000),
                FOREIGN KEY (document_id, network_id) REFERENCES document (id, network_id) ON DELETE CASCADE,
                FOREIGN KEY (document_id, section, version) REFERENCES clause (document_id, section, version) ON DELETE CASCADE,
                CHECK (settled_at IS NOT NULL OR (settled_by IS NULL AND settled_how = ''))
            )
            """,
            "CREATE INDEX clause_comment_by_document ON clause_comment (document_id, network_id)",
            "CREATE INDEX clause_comment_by_clause ON clause_comment (document_id, section, version)",
            "CREATE INDEX clause_comment_by_maker ON clause_comment (made_by) WHERE made_by IS NOT NULL",
            "CREATE INDEX clause_comment_by_settler ON clause_comment (settled_by) WHERE settled_by IS NOT NULL",
        ])
}
