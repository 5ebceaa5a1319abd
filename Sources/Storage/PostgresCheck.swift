/// What is wrong in a server's database, asked without the help of its indexes.
struct PostgresCheck {
    let db: PostgresConnection
    let progress: HowFar

    private struct Reference: Decodable {
        let child: String
        let parent: String
        let present: String
        let same: String
    }

    private struct Table: Decodable {
        let name: String
        let keys: String?
    }

    /// One line each: tables that cannot be read whole, keys that are there twice, and rows that refer to nothing.
    func problems() throws -> [String] {
        try db.run("SET LOCAL enable_indexscan = off")
        try db.run("SET LOCAL enable_indexonlyscan = off")
        try db.run("SET LOCAL enable_bitmapscan = off")
        let (tables, references) = (try tables(), try references())
        let total = Double(max(1, tables.count + references.count))
        var (found, done) = (try unusable(), 0.0)
        for table in tables {
            let name = SQL(verbatim: table.name)
            // Reads every byte of every row; what cannot be read ends the check with the server's own words.
            _ = try db.value("SELECT sum(octet_length(whole::text)) FROM \(name) AS whole", as: Int.self)
            if let keys = table.keys.map(SQL.init(verbatim:)) {
                let doubles = try db.value(
                    "SELECT count(*) FROM (SELECT 1 FROM \(name) GROUP BY \(keys) HAVING count(*) > 1) AS doubles", as: Int.self)
                if let doubles, doubles > 0 { found.append("\(table.name): \(doubles) keys are there more than once") }
            }
            done += 1
            progress(done / total)
        }
        for reference in references {
            found += try orphans(reference)
            done += 1
            progress(done / total)
        }
        return found
    }

    private func orphans(_ reference: Reference) throws -> [String] {
        let rows = try db.value(
            """
            SELECT count(*) FROM \(SQL(verbatim: reference.child)) AS c WHERE \(SQL(verbatim: reference.present))
                AND NOT EXISTS (SELECT 1 FROM \(SQL(verbatim: reference.parent)) AS p WHERE \(SQL(verbatim: reference.same)))
            """, as: Int.self)
        guard let rows, rows > 0 else { return [] }
        return ["\(reference.child): \(rows) rows refer to a \(reference.parent) that is not there"]
    }

    private func tables() throws -> [Table] {
        try db.rows(
            """
            SELECT c.oid::regclass::text AS name, (
                SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_index AS i JOIN pg_attribute AS a
                    ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) WHERE i.indrelid = c.oid AND i.indisprimary) AS keys
            FROM pg_class AS c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace ORDER BY 1
            """)
    }

    private func references() throws -> [Reference] {
        try db.rows(
            """
            SELECT k.conrelid::regclass::text AS child, k.confrelid::regclass::text AS parent,
                string_agg(format('c.%I IS NOT NULL', a.attname), ' AND ') AS present,
                string_agg(format('p.%I = c.%I', f.attname, a.attname), ' AND ') AS same
            FROM pg_constraint AS k, unnest(k.conkey, k.confkey) AS pair (mine, theirs)
            JOIN pg_attribute AS a ON a.attnum = pair.mine JOIN pg_attribute AS f ON f.attnum = pair.theirs
            WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace AND a.attrelid = k.conrelid AND f.attrelid = k.confrelid
            GROUP BY k.oid, k.conrelid, k.confrelid ORDER BY 1, 2
            """)
    }

    /// Indexes that were not finished, and references the server does not vouch for.
    private func unusable() throws -> [String] {
        try db.values(
            """
            SELECT indexrelid::regclass::text || ': the index is not valid' FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
                WHERE NOT indisvalid AND relnamespace = current_schema()::regnamespace
            UNION ALL SELECT conrelid::regclass::text || ': the reference ' || conname || ' was never checked' FROM pg_constraint
                WHERE NOT convalidated AND connamespace = current_schema()::regnamespace
            """)
    }
}
