import GRDB

/// What is wrong in a file of SQLite, by its own accounts.
struct SQLiteCheck {
    let db: GRDB.Database

    /// One line each: damage to the file, and rows that refer to nothing.
    func problems() throws -> [String] {
        let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        guard damage.isEmpty else { return damage.map { "the file is damaged: \($0)" } }
        return try GRDB.Row.fetchAll(
            db, sql: "SELECT \"table\" AS child, parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY 1, 2"
        ).map { row in
            let (child, parent, rows): (String, String, Int) = (row["child"], row["parent"], row["rows"])
            return "\(child): \(rows) rows refer to a \(parent) that is not there"
        }
    }
}
