import Storage

extension Migrations {
    /// The index of words, kept by triggers on what can be found, and first steps that were put away.
    static let search = Migration(
        9, "search",
        [
            "ALTER TABLE network ADD COLUMN first_steps_hidden_at BIGINT"
        ],
        sqlite: [
            """
            CREATE TABLE search_entry (
                entry INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                subject TEXT NOT NULL,
                scope TEXT NOT NULL,
                body TEXT NOT NULL,
                UNIQUE (subject, kind, network_id)
            )
            """,
            "CREATE INDEX search_entry_by_network ON search_entry (network_id)",
            """
            CREATE VIRTUAL TABLE search_words USING fts5 (
                scope, body, content = 'search_entry', content_rowid = 'entry', columnsize = 0, prefix = '1 2 3',
                tokenize = "unicode61 remove_diacritics 2 categories 'L* Nd'")
            """,
            """
            CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
                INSERT INTO search_words (rowid, scope, body) VALUES (NEW.entry, NEW.scope, NEW.body);
            END
            """,
            """
            CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
                INSERT INTO search_words (search_words, rowid, scope, body) VALUES ('delete', OLD.entry, OLD.scope, OLD.body);
            END
            """,
            """
            CREATE TRIGGER search_entry_update AFTER UPDATE ON search_entry BEGIN
                INSERT INTO search_words (search_words, rowid, scope, body) VALUES ('delete', OLD.entry, OLD.scope, OLD.body);
                INSERT INTO search_words (rowid, scope, body) VALUES (NEW.entry, NEW.scope, NEW.body);
            END
            """,
        ] + followers.map(\.sqlite),
        postgresql: [
            // In lower case, Latin letters without accents, split at whatever is neither letter nor digit; the scope as one word.
            """
            CREATE FUNCTION search_lexemes (scope TEXT, body TEXT) RETURNS TSVECTOR LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $$
                SELECT array_to_tsvector(array_append(ARRAY(
                    SELECT left(word, 100) FROM regexp_split_to_table(
                        translate(normalize(regexp_replace(
                            lower(normalize(body, NFD) COLLATE "und-x-icu"), '([a-z])[\\u0300-\\u036f]+', '\\1', 'g'), NFC), 'ς', 'σ'),
                        '[^[:alnum:]]+') AS word WHERE word <> ''), '#' || scope))
            $$
            """,
            """
            CREATE TABLE search_entry (
                kind TEXT NOT NULL,
                network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
                subject TEXT NOT NULL,
                scope TEXT NOT NULL,
                body TEXT NOT NULL,
                words TSVECTOR NOT NULL GENERATED ALWAYS AS (search_lexemes(scope, body)) STORED,
                PRIMARY KEY (subject, kind, network_id)
            )
            """,
            "CREATE INDEX search_entry_by_network ON search_entry (network_id)",
            "CREATE INDEX search_entry_by_word ON search_entry USING gin (words)",
        ] + followers.flatMap(\.postgresql),
        derived: [
            "DELETE FROM search_entry",
            fill("network", of: "network.id", "network.id", body: networkBody, from: "network"),
            fill("partner", of: "partner.id", "partner.network_id", body: "partner.name || ' ' || partner.part_of", from: "partner"),
            """
            INSERT INTO search_entry (kind, network_id, subject, scope, body)
            SELECT DISTINCT 'person', membership.network_id, person.id, 'person' || replace(membership.network_id, '-', ''), person.name
            FROM membership JOIN person ON person.id = membership.person_id WHERE membership.ended_at IS NULL
            """,
            fill("round", of: "round.id", "round.network_id", body: "round.name || ' ' || round.purpose", from: "round"),
            fill(
                "remark", of: "remark.id", "round.network_id", body: "remark.body",
                from: "remark JOIN round ON round.id = remark.round_id WHERE \(readable) ORDER BY remark.id"),
            fill("action", of: "action.id", "action.network_id", body: "action.body || ' ' || action.follow_up", from: "action"),
            fill("session", of: "group_session.id", "group_session.network_id", body: "group_session.name", from: "group_session"),
            concluded(in: "group_score.conclusion <> ''"),
        ])

    private static let networkBody: SQL =
        "network.name || ' ' || network.issue || ' ' || network.target_group || ' ' || network.working_area"
    /// A remark enters the index once the group may read it, so that the order of the index is never that of arrival.
    private static let readable: SQL = "remark.state = 'released' AND (round.closed_at IS NOT NULL OR round.mode = 'open')"

    static func fill(_ kind: SQL, of subject: SQL, _ network: SQL, body: SQL, from source: SQL) -> SQL {
        """
        INSERT INTO search_entry (kind, network_id, subject, scope, body)
        SELECT '\(kind)', \(network), \(subject), '\(kind)' || replace(\(network), '-', ''), \(body) FROM \(source)
        """
    }

    /// What a group wrote down about a domain, under its session and that domain.
    private static func concluded(in condition: SQL) -> SQL {
        fill(
            "conclusion", of: "group_score.session_id || ':' || group_score.group_key", "group_session.network_id",
            body: "group_score.conclusion",
            from: "group_score JOIN group_session ON group_session.id = group_score.session_id WHERE \(condition)")
    }

    /// What happens to the index after a change of a table, in words that both engines understand.
    struct Follower {
        let name: SQL
        let event: SQL
        let statements: [SQL]

        init(_ name: SQL, _ event: SQL, _ statements: [SQL]) {
            self.name = name
            self.event = event
            self.statements = statements
        }

        private var body: SQL { statements.joined("; ") + ";" }

        var sqlite: SQL { "CREATE TRIGGER \(name) AFTER \(event) FOR EACH ROW BEGIN \(body) END" }

        var postgresql: [SQL] {
            [
                "CREATE FUNCTION \(name) () RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN \(body) RETURN NULL; END $$",
                "CREATE TRIGGER \(name) AFTER \(event) FOR EACH ROW EXECUTE FUNCTION \(name) ()",
            ]
        }
    }

    private static let followers: [Follower] =
        networkFollowers + rowFollowers("partner", of: "partner", "name", "part_of") + personFollowers + roundFollowers + remarkFollowers
        + rowFollowers("action", of: "action", "body", "follow_up") + rowFollowers("session", of: "group_session", "name")
        + conclusionFollowers

    private static func forget(_ kind: SQL, _ subject: SQL) -> SQL {
        "DELETE FROM search_entry WHERE subject = \(subject) AND kind = '\(kind)'"
    }

    /// Of rows that belong to a network and are found by the words in some of their columns.
    static func rowFollowers(_ kind: SQL, of table: SQL, _ columns: SQL...) -> [Follower] {
        let add = fill(
            kind, of: "NEW.id", "NEW.network_id", body: columns.map { "NEW.\($0)" }.joined(" || ' ' || "),
            from: "network WHERE network.id = NEW.network_id")
        return [
            Follower("search_\(table)_insert", "INSERT ON \(table)", [add]),
            Follower("search_\(table)_update", "UPDATE OF \(columns.joined(", ")) ON \(table)", [forget(kind, "NEW.id"), add]),
            Follower("search_\(table)_delete", "DELETE ON \(table)", [forget(kind, "OLD.id")]),
        ]
    }

    private static let networkFollowers: [Follower] = {
        let add = fill("network", of: "network.id", "network.id", body: networkBody, from: "network WHERE network.id = NEW.id")
        return [
            Follower("search_network_insert", "INSERT ON network", [add]),
            Follower(
                "search_network_update", "UPDATE OF name, issue, target_group, working_area ON network", [forget("network", "NEW.id"), add]),
        ]
    }()

    /// Somebody is found once in each network they belong to.
    private static let personFollowers: [Follower] = {
        func forget(_ row: SQL) -> SQL {
            "DELETE FROM search_entry WHERE subject = \(row).person_id AND kind = 'person' AND network_id = \(row).network_id"
        }
        func add(_ row: SQL) -> SQL {
            fill(
                "person", of: "person.id", "\(row).network_id", body: "person.name",
                from: """
                    person JOIN network ON network.id = \(row).network_id WHERE person.id = \(row).person_id AND EXISTS (
                        SELECT 1 FROM membership WHERE membership.person_id = \(row).person_id
                            AND membership.network_id = \(row).network_id AND membership.ended_at IS NULL)
                    """)
        }
        return [
            Follower("search_membership_insert", "INSERT ON membership", [forget("NEW"), add("NEW")]),
            Follower("search_membership_update", "UPDATE ON membership", [forget("OLD"), add("OLD"), forget("NEW"), add("NEW")]),
            Follower("search_membership_delete", "DELETE ON membership", [forget("OLD"), add("OLD")]),
            Follower(
                "search_person_update", "UPDATE OF name ON person",
                ["UPDATE search_entry SET body = NEW.name WHERE subject = NEW.id AND kind = 'person'"]),
        ]
    }()

    private static let roundFollowers: [Follower] =
        rowFollowers("round", of: "round", "name", "purpose") + [
            Follower(
                "search_round_close", "UPDATE OF closed_at ON round",
                [
                    "DELETE FROM search_entry WHERE kind = 'remark' AND subject IN (SELECT id FROM remark WHERE round_id = NEW.id)",
                    fill(
                        "remark", of: "remark.id", "round.network_id", body: "remark.body",
                        from: "remark JOIN round ON round.id = remark.round_id WHERE round.id = NEW.id AND \(readable) ORDER BY remark.id"),
                ])
        ]

    private static let remarkFollowers: [Follower] = {
        let add = fill(
            "remark", of: "remark.id", "round.network_id", body: "remark.body",
            from: "remark JOIN round ON round.id = remark.round_id WHERE remark.id = NEW.id AND \(readable)")
        return [
            Follower("search_remark_insert", "INSERT ON remark", [add]),
            Follower("search_remark_update", "UPDATE OF body, state ON remark", [forget("remark", "NEW.id"), add]),
            Follower("search_remark_delete", "DELETE ON remark", [forget("remark", "OLD.id")]),
        ]
    }()

    private static let conclusionFollowers: [Follower] = {
        func forget(_ row: SQL) -> SQL { Self.forget("conclusion", "\(row).session_id || ':' || \(row).group_key") }
        let add = concluded(
            in: "group_score.session_id = NEW.session_id AND group_score.group_key = NEW.group_key AND group_score.conclusion <> ''")
        return [
            Follower("search_conclusion_insert", "INSERT ON group_score", [forget("NEW"), add]),
            Follower("search_conclusion_update", "UPDATE OF conclusion ON group_score", [forget("NEW"), add]),
            Follower("search_conclusion_delete", "DELETE ON group_score", [forget("OLD")]),
        ]
    }()
}
