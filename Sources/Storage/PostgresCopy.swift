import Foundation
import GRDB

/// Copies one state of a server's database to a file of SQLite, table by table.
///
/// Rows go in the order of their keys, so that the copy tells nothing of the order in which they came or changed.
struct PostgresCopy {
    /// How many rows are in memory at once.
    private static let piece = 1_000

    let source: PostgresConnection
    let target: String
    let progress: HowFar

    func run(_ plan: MigrationPlan) throws {
        guard try source.value("SELECT to_regclass('migration')::text", as: String.self) != nil else {
            throw StorageError.notADatabase("the server's database is not one of this program")
        }
        try plan.checkHistory(in: source)
        let newest = try source.value("SELECT max(number) FROM migration", as: Int.self) ?? 0
        try StorageError.translating {
            let queue = try emptyFile()
            try plan.upTo(newest).run { step in
                try queue.write { db in try step(SQLiteConnection(db, mayWrite: true)) }
            }
            try queue.write { db in
                let tables = try FileTable.all(db).filter { try isThere($0) }
                let total = try tables.reduce(0) { sum, table in
                    sum + (try source.value("SELECT count(*) FROM \(SQL.identifier(table.name))", as: Int.self) ?? 0)
                }
                var done = 0
                for table in tables {
                    try copy(table, to: db) { count in
                        done += count
                        progress(Double(done) / Double(max(total, 1)))
                    }
                }
                try plan.upTo(newest).derive(in: SQLiteConnection(db, mayWrite: true))
            }
            try queue.close()
        }
    }

    /// A file that was begun before, when the server was lost meanwhile, is begun again.
    private func emptyFile() throws -> DatabaseQueue {
        guard truncate(target, 0) == 0 else { throw SafeFile.failure(target) }
        for rest in ["-wal", "-shm", "-journal"] { unlink(target + rest) }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            // Whoever asks for the copy syncs it once, when it is whole.
            try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
        }
        return try DatabaseQueue(path: target, configuration: configuration)
    }

    private func isThere(_ table: FileTable) throws -> Bool {
        try source.value("SELECT to_regclass(\(SQL.quoted(table.name)))::text", as: String.self) != nil
    }

    private func copy(_ table: FileTable, to db: GRDB.Database, count: (Int) -> Void) throws {
        let (name, cursor) = (SQL.identifier(table.name), SQL.identifier("copy_\(table.name)"))
        try db.execute(sql: "DELETE FROM \(name.verbatim)")
        let places = table.columns.map { _ in "?" }.joined(separator: ", ")
        let insert = try db.makeStatement(sql: "INSERT INTO \(name.verbatim) (\(table.list.verbatim)) VALUES (\(places))")
        try source.run("DECLARE \(cursor) NO SCROLL CURSOR FOR SELECT \(table.list) FROM \(name) ORDER BY \(table.order)")
        var rows = 0
        repeat {
            rows = 0
            try source.forEachRow("FETCH \(SQL(verbatim: "\(Self.piece)")) FROM \(cursor)") { row in
                rows += 1
                try insert.execute(arguments: StatementArguments(table.columns.indices.map { row.value($0).databaseValue }))
            }
            count(rows)
        } while rows == Self.piece
        try source.run("CLOSE \(cursor)")
    }
}

/// A table of the file, as its schema describes it; those of an index are none, as they follow from the others.
struct FileTable {
    let name: String
    let columns: [String]
    let keys: [String]

    var list: SQL { columns.map(SQL.identifier).joined(", ") }
    var order: SQL { (keys.isEmpty ? columns : keys).map(SQL.identifier).joined(", ") }

    static func all(_ db: GRDB.Database) throws -> [FileTable] {
        let names = try String.fetchAll(
            db,
            sql:
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> ? ORDER BY name",
            arguments: [FullText.table])
        return try names.map { name in
            let columns = try GRDB.Row.fetchAll(db, sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
            let keys = columns.filter { ($0["pk"] as Int) > 0 }.sorted { ($0["pk"] as Int) < ($1["pk"] as Int) }
            return FileTable(name: name, columns: columns.map { $0["name"] }, keys: keys.map { $0["name"] })
        }
    }
}
