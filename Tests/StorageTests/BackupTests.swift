import Foundation
import Testing

@testable import Storage

@Suite(.timeLimit(.minutes(2))) struct BackupTests {
    private static let migrations = [
        Migration(1, "item", ["CREATE TABLE item (id TEXT NOT NULL PRIMARY KEY, number BIGINT NOT NULL, weight REAL, picture BLOB)"]),
        Migration(
            2, "part",
            [
                """
                CREATE TABLE part (
                    id TEXT PRIMARY KEY, item_id TEXT NOT NULL REFERENCES item (id), whole_id TEXT REFERENCES part (id), name TEXT NOT NULL
                ) WITHOUT ROWID
                """
            ]),
    ]

    private static func database(_ engine: TestEngine) async throws -> Database {
        let database = try await engine.database()
        try await database.migrate(migrations)
        return database
    }

    /// Every kind of value, and rows that refer to others of their own table, some of them forward.
    private static func fill(_ database: Database) async throws {
        let picture = (0...255).map { UInt8($0) }
        try await database.write { db in
            try db.run("INSERT INTO item (id, number, weight, picture) VALUES ('a', \(Int.max), \(1.0 / 3), \(picture))")
            try db.run("INSERT INTO item (id, number, weight, picture) VALUES ('é\\n', \(Int.min), NULL, \([UInt8]()))")
            try db.run("INSERT INTO item (id, number) VALUES ('', 0)")
            let name = "tab\there \\ line\nreturn\r \\N \\. ‘quoted’ 'so' \"so\" 🇧🇪"
            try db.run("INSERT INTO part (id, item_id, name) VALUES ('z', 'a', \(name))")
            try db.run("INSERT INTO part (id, item_id, whole_id, name) VALUES ('b', 'é\\n', 'z', '\\N')")
        }
    }

    private static func rows(_ db: any Connection) throws -> [[SQLValue]] {
        var rows: [[SQLValue]] = []
        for sql: SQL in ["SELECT id, number, weight, picture FROM item", "SELECT id, item_id, whole_id, name FROM part"] {
            try db.forEachRow(sql) { row in rows.append((0..<4).map(row.value)) }
        }
        return rows.sorted { "\($0)" < "\($1)" }
    }

    private static func path() throws -> String {
        try TestEngine.folder().appending(path: "backup.sqlite").path
    }

    /// Puts a backup in a fresh place of an engine and opens that.
    private static func restored(_ backup: BackupFile, _ engine: TestEngine) async throws -> Database {
        let location = try engine.location()
        if case .file(let path) = location { try backup.copy(to: path, migrations) { _ in } }
        let database = try Database(location, connections: 4)
        if engine == .postgresql { try await database.restore(backup, aside: nil, migrations) }
        try await database.migrate(migrations)
        return database
    }

    @Test(arguments: TestEngine.allCases, TestEngine.allCases)
    func `a backup of either engine restores to either, row by row`(_ from: TestEngine, _ to: TestEngine) async throws {
        let source = try await Self.database(from)
        try await Self.fill(source)
        let backup = try await source.backup(to: try Self.path(), Self.migrations)
        let target = try await Self.restored(backup, to)
        let rows = try await source.read(Self.rows)
        #expect(rows.count == 5)
        #expect(try await target.read(Self.rows) == rows)
        #expect(try await target.problems() == [])
        // The references hold in the new place too.
        await #expect(throws: StorageError.self) { try await target.write { db in try db.run("DELETE FROM item WHERE id = 'a'") } }
    }

    @Test(arguments: TestEngine.allCases)
    func `a backup taken while many write holds all that was confirmed before it began, and no half transaction`(_ engine: TestEngine)
        async throws
    {
        let source = try await Self.database(engine)
        try await source.write { db in try db.run("INSERT INTO item (id, number) VALUES ('a', 0)") }
        let path = try Self.path()
        let (confirmed, backup) = try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<20 {
                group.addTask {
                    for turn in 0..<10_000 where !Task.isCancelled {
                        try await source.write { db in
                            try db.run("INSERT INTO part (id, item_id, name) VALUES (\("\(writer)-\(turn)"), 'a', 'one')")
                            try db.run("INSERT INTO part (id, item_id, name) VALUES (\("\(writer)-\(turn)+"), 'a', 'other')")
                        }
                    }
                }
            }
            var confirmed: [String] = []
            while confirmed.count < 100 {
                try await Task.sleep(for: .milliseconds(20))
                confirmed = try await source.read { try $0.values("SELECT id FROM part") }
            }
            let backup = try await source.backup(to: path, Self.migrations)
            group.cancelAll()
            return (confirmed, backup)
        }
        let kept: [String] = try backup.read { try $0.values("SELECT id FROM part") }
        #expect(Set(kept).isSuperset(of: confirmed))
        #expect(kept.count { $0.hasSuffix("+") } * 2 == kept.count)
        #expect(
            try await source.read { try $0.value("SELECT count(*) FROM part", as: Int.self) } ?? 0 > kept.count,
            "the writers went on meanwhile")
    }

    @Test(arguments: TestEngine.allCases)
    func `what was deleted is not in a backup`(_ engine: TestEngine) async throws {
        let source = try await Self.database(engine)
        try await source.write { db in
            for n in 0..<2_000 { try db.run("INSERT INTO item (id, number) VALUES (\("\(n) secret"), \(n))") }
            try db.run("DELETE FROM item WHERE number % 3 = 0")
            try db.run("UPDATE item SET id = number || ' public'")
        }
        let backup = try await source.backup(to: try Self.path(), Self.migrations)
        let bytes = String(decoding: try Data(contentsOf: URL(filePath: backup.path)), as: Unicode.ASCII.self)
        #expect(bytes.contains("public") && !bytes.contains("secret"))
    }

    @Test(arguments: TestEngine.allCases)
    func `only its owner can read a backup, and nothing lies beside it`(_ engine: TestEngine) async throws {
        let source = try await Self.database(engine)
        let path = try Self.path()
        try await source.backup(to: path, Self.migrations)
        let folder = URL(filePath: path).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["backup.sqlite"])
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test func `a backup that cannot be finished leaves nothing`() async throws {
        let source = try await Self.database(.sqlite)
        let path = try Self.path()
        struct Stopped: Error {}
        await #expect(throws: Stopped.self) { try await source.backup(to: path, Self.migrations, also: { _ in throw Stopped() }) }
        let folder = URL(filePath: path).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        await #expect(throws: StorageError.self) { try await source.backup(to: "/nowhere/at/all", Self.migrations) }
    }

    @Test func `a damaged, cut or newer file is no backup`() async throws {
        let source = try await Self.database(.sqlite)
        try await source.write { db in
            for n in 0..<3_000 { try db.run("INSERT INTO item (id, number) VALUES (\("\(n) of many rows"), \(n))") }
        }
        let path = try Self.path()
        try await source.backup(to: path, Self.migrations)
        let whole = try Data(contentsOf: URL(filePath: path))
        var damaged = whole
        damaged.replaceSubrange(8_192..<12_288, with: Data(repeating: 0x55, count: 4_096))
        for bytes in [damaged, whole.prefix(whole.count / 2), Data("a letter".utf8), Data()] {
            try bytes.write(to: URL(filePath: path))
            let error = #expect(throws: StorageError.self) { try BackupFile(path: path, Self.migrations) }
            guard case .notADatabase = try #require(error) else { throw try #require(error) }
        }
        try whole.write(to: URL(filePath: path))
        #expect(throws: StorageError.newerSchema(found: 2, known: 1)) { try BackupFile(path: path, [Self.migrations[0]]) }
        #expect(throws: StorageError.self) { try BackupFile(path: "/nowhere", Self.migrations) }
    }

    @Test func `a server's database that holds something, or is in use, is left alone`() async throws {
        let source = try await Self.database(.sqlite)
        try await Self.fill(source)
        let backup = try await source.backup(to: try Self.path(), Self.migrations)
        let target = try await Self.database(.postgresql)
        try await target.write { db in try db.run("INSERT INTO item (id, number) VALUES ('kept', 1)") }
        let error = await #expect(throws: StorageError.self) { try await target.restore(backup, aside: nil, Self.migrations) }
        guard case .unique = try #require(error) else { throw try #require(error) }
        #expect(try await target.items() == ["kept"])
        try await target.restore(backup, aside: "before", Self.migrations)
        #expect(try await target.items().count == 3)
        #expect(try await target.read { try $0.values("SELECT id FROM before.item", as: String.self) } == ["kept"])
    }

    @Test(arguments: TestEngine.allCases)
    func `rows that refer to nothing are found`(_ engine: TestEngine) async throws {
        let location = try engine.location()
        let source = try Database(location, connections: 4)
        try await source.migrate(Self.migrations)
        try await Self.fill(source)
        #expect(try await source.problems() == [])
        try Self.orphan(location)
        #expect(try await source.problems() == ["part: 1 rows refer to a item that is not there"])
    }

    /// Deletes a row behind the back of the references to it.
    private static func orphan(_ location: Database.Location) throws {
        switch location {
        case .postgres(let url):
            try PostgresLink(url: url).execute("SET session_replication_role = replica; DELETE FROM item WHERE id = 'a'")
        case .file(let path):
            let process = try Process.run(
                URL(filePath: "/usr/bin/env"),
                arguments: [
                    "python3", "-c",
                    "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute(\"DELETE FROM item WHERE id = 'a'\"); db.commit()",
                    path,
                ])
            process.waitUntilExit()
        case .memory: break
        }
    }
}
