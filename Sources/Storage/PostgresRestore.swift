import Foundation
import GRDB

/// Puts a backup in a server's database, in one transaction: all of it or nothing.
struct PostgresRestore {
    let link: PostgresLink
    let file: BackupFile
    let plan: MigrationPlan
    let progress: HowFar

    /// - Parameter aside: the schema to which what is there moves; without it the database must be empty.
    func run(aside: String?) throws {
        let others = try link.execute(
            """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND application_name LIKE 'Storage %' AND application_name <> current_setting('application_name')
            """
        ).integer(0, 0)
        guard others == 0 else { throw StorageError.busy("a program is using this database; stop it first") }
        try link.execute("BEGIN")
        do {
            try moveAside(aside)
            let connection = PostgresConnection(link, mayWrite: true)
            try plan.upTo(file.newest).run { step in try step(connection) }
            try withoutForeignKeys {
                try fill()
                try plan.upTo(file.newest).derive(in: connection)
            }
            try link.execute("COMMIT")
            try link.execute("ANALYZE")
        } catch {
            if !link.isBroken { try link.execute("ROLLBACK") }
            throw error
        }
    }

    private func moveAside(_ aside: String?) throws {
        let moves = try texts(
            """
            SELECT format('ALTER TABLE %I.%I SET SCHEMA ', schemaname, tablename) FROM pg_tables WHERE schemaname = current_schema()
            UNION ALL SELECT 'ALTER FUNCTION ' || p.oid::regprocedure || ' SET SCHEMA ' FROM pg_proc AS p
            WHERE p.pronamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
            """)
        guard !moves.isEmpty else { return }
        guard let aside else { throw StorageError.unique("the database is not empty") }
        let schema = SQL.identifier(aside).verbatim
        try link.execute("CREATE SCHEMA \(schema)")
        for move in moves { try link.execute(move + schema) }
    }

    /// References are taken off and put back, so that the order of the tables does not matter; the server then checks them all.
    private func withoutForeignKeys(_ work: () throws -> Void) throws {
        let keys = "FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
        let back = try texts(
            "SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) \(keys)")
        for drop in try texts("SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) \(keys)") {
            try link.execute(drop)
        }
        try work()
        for add in back { try link.execute(add) }
    }

    private func fill() throws {
        try BackupFile.reading(file.path) { db in
            let tables = try FileTable.all(db)
            let counts = try tables.map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(SQL.identifier($0.name).verbatim)") ?? 0 }
            let total = Double(max(1, counts.reduce(0, +)))
            var done = 0
            for table in tables {
                let name = SQL.identifier(table.name).verbatim
                guard try link.execute("SELECT to_regclass(\(SQL.quoted(table.name).verbatim))").text(0, 0) != nil else { continue }
                try link.execute("DELETE FROM \(name)")
                let rows = try GRDB.Row.fetchCursor(db, sql: "SELECT \(table.list.verbatim) FROM \(name) ORDER BY \(table.order.verbatim)")
                try link.copy(into: "\(name) (\(table.list.verbatim))") {
                    guard let row = try rows.next() else { return nil }
                    done += 1
                    if done % 500 == 0 { progress(Double(done) / total) }
                    return CopyLine.text(Array(row.databaseValues))
                }
            }
        }
    }

    private func texts(_ sql: String) throws -> [String] {
        let result = try link.execute(sql)
        return (0..<result.count).compactMap { result.text($0, 0) }
    }
}

/// A row as `COPY` reads it: cells between tabs, with what could be taken for something else escaped.
enum CopyLine {
    static func text(_ cells: [DatabaseValue]) -> [UInt8] {
        var line: [UInt8] = []
        for (place, cell) in cells.enumerated() {
            if place > 0 { line.append(UInt8(ascii: "\t")) }
            append(cell, to: &line)
        }
        line.append(UInt8(ascii: "\n"))
        return line
    }

    private static func append(_ cell: DatabaseValue, to line: inout [UInt8]) {
        switch cell.storage {
        case .null: line += "\\N".utf8
        case .int64(let value): line += String(value).utf8
        case .double(let value): line += String(value).utf8
        case .string(let value):
            for byte in value.utf8 {
                switch byte {
                case UInt8(ascii: "\\"): line += "\\\\".utf8
                case UInt8(ascii: "\t"): line += "\\t".utf8
                case UInt8(ascii: "\n"): line += "\\n".utf8
                case UInt8(ascii: "\r"): line += "\\r".utf8
                default: line.append(byte)
                }
            }
        case .blob(let value):
            let digits = Array("0123456789abcdef".utf8)
            line += "\\\\x".utf8
            for byte in value { line += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        }
    }
}
