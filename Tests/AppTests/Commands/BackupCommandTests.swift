import Foundation
import HTTPTypes
import Testing

@testable import App
@testable import Storage

@Suite struct BackupCommandTests {
    private static func options(_ place: TestEngine.Place) -> [String] {
        ["--data", place.folder.path] + (place.databaseURL.isEmpty ? [] : ["--database", place.databaseURL])
    }

    /// Every table row by row, but the list of backups and the index of words, which each engine keeps in its own way.
    private static func everything(_ database: Database) async throws -> [String: [String]] {
        try await database.read { db in
            let tables: [String] =
                db.engine == .sqlite
                ? try db.values("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
                : try db.values("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            var rows: [String: [String]] = [:]
            for table in tables where !["backup", "search_entry"].contains(table) {
                rows[table] = try Self.rows(table, db)
            }
            return rows
        }
    }

    private static func rows(_ table: String, _ db: any Connection) throws -> [String] {
        var rows: [String] = []
        try db.forEachRow("SELECT * FROM \(SQL.identifier(table))") { row in
            rows.append(zip(row.columns, row.columns.indices.map(row.value)).map { "\($0) \($1)" }.sorted().joined(separator: ", "))
        }
        return rows.sorted()
    }

    @Test(arguments: TestEngine.allCases, TestEngine.allCases)
    func `the demo's year backed up on either engine and restored on either is the same, and opens`(_ from: TestEngine, _ to: TestEngine)
        async throws
    {
        try await TestHouse.open(from) { house in
            let file = house.place.folder.appending(path: "copy.sqlite").path
            let backup = try Terminal(["backup", file] + Self.options(house.place))
            #expect(backup.status == 0, "\(backup.errors)")
            #expect(backup.output.contains("whole and checked") && backup.output.contains("The secret of the installation is not in it."))
            let before = try await Self.everything(house.app.stores.database)
            #expect(before.values.reduce(0) { $0 + $1.count } > 500)

            let place = try to.place()
            let restore = try Terminal(["restore", file] + Self.options(place))
            #expect(restore.status == 0, "\(restore.errors)")
            #expect(restore.output.contains("by version \(Version.current) on \(from.rawValue)"))
            #expect(restore.output.contains("is the right one"))
            let check = try Terminal(["check"] + Self.options(place))
            #expect(check.output == "Everything is whole.\n", "\(check.errors)")
            let app = try await TestHouse.app(in: place, house.clock, seed: 3)
            #expect(try await Self.everything(app.stores.database) == before)
            await app.stores.database.close()
            try place.remove()
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `restore refuses a place that holds something, and with --replace keeps it beside`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let file = house.place.folder.appending(path: "copy.sqlite").path
            #expect(try Terminal(["backup", file] + Self.options(house.place)).status == 0)
            let place = try engine.place()
            #expect(try Terminal(["add-person", "Wie er was", "was@er.example"] + Self.options(place)).status == 0)
            let refused = try Terminal(["restore", file] + Self.options(place))
            #expect(refused.status == 1)
            #expect(refused.errors.contains("is not empty. Say --replace") && refused.errors.filter(\.isNewline).count == 1)
            let replaced = try Terminal(["restore", file, "--replace"] + Self.options(place))
            #expect(replaced.status == 0, "\(replaced.errors)")
            #expect(replaced.output.contains("What was there before is kept in "))
            let app = try await TestHouse.app(in: place, house.clock, seed: 3)
            let names: [String] = try await app.stores.database.read { try $0.values("SELECT name FROM person") }
            #expect(names.contains("Hanne Vermeersch") && !names.contains("Wie er was"))
            await app.stores.database.close()
            let second = try Terminal(["restore", file, "--replace"] + Self.options(house.place))
            #expect(second.status == 1 && second.errors.contains("Stop it first."), "the house is open")
            try place.remove()
        }
    }

    @Test func `a file that is damaged, something else, of a newer program or not there is refused in one sentence`() async throws {
        try await TestHouse.open { house in
            let file = house.place.folder.appending(path: "copy.sqlite")
            #expect(try Terminal(["backup", file.path] + Self.options(house.place)).status == 0)
            let whole = try Data(contentsOf: file)
            let place = try TestEngine.sqlite.place()
            for (bytes, sentence) in [(whole.prefix(whole.count / 2), "not a database"), (Data("brief".utf8), "not a database")] {
                try bytes.write(to: file)
                let run = try Terminal(["restore", file.path] + Self.options(place))
                #expect(run.status == 1 && run.errors.contains(sentence) && run.errors.filter(\.isNewline).count == 1, "\(run.errors)")
            }
            try whole.write(to: file)
            let newer = try Database(.file(path: file.path))
            try await newer.migrate(Migrations.all + [Migration(999, "later", ["CREATE TABLE later (id TEXT)"])])
            await newer.close()
            #expect(try Terminal(["restore", file.path] + Self.options(place)).errors.contains("was made by a newer program"))
            #expect(try Terminal(["restore", "/nergens"] + Self.options(place)).status == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path) == [], "nothing was begun")
            try place.remove()
        }
    }

    @Test func `the secret is copied only when it is asked for, for its owner only, and restore says whether it is the right one`()
        async throws
    {
        let place = try TestEngine.sqlite.place()
        let options = Self.options(place)
        let file = place.folder.appending(path: "copy").path
        let own = ["SECRET": ""]
        #expect(try Terminal(["demo", "--fill-only"] + options, own).status == 0)
        #expect(try Terminal(["backup", file] + options, own).status == 0)
        let secret = String(decoding: try Data(contentsOf: place.folder.appending(path: "secret")), as: UTF8.self)
        #expect(!FileManager.default.fileExists(atPath: file + ".secret"))
        #expect(try !Data(contentsOf: URL(filePath: file)).contains(Data(secret.utf8)))

        let elsewhere = try TestEngine.sqlite.place()
        #expect(try Terminal(["restore", file] + Self.options(elsewhere), own).output.contains("There is no secret in "))
        #expect(try Terminal(["restore", file, "--replace"] + Self.options(elsewhere)).output.contains("is another one than the backup's"))
        let with = try Terminal(["backup", file, "--replace", "--with-secret"] + options, own)
        #expect(with.output.contains("Whoever has both files can open every personal link"))
        #expect(try FileManager.default.attributesOfItem(atPath: file + ".secret")[.posixPermissions] as? Int == 0o600)
        #expect(try Terminal(["restore", file, "--replace"] + Self.options(elsewhere), own).output.contains("is the right one"))
        try place.remove()
        try elsewhere.remove()
    }

    @Test func `backup makes no database, and takes no other file's place unasked`() async throws {
        let place = try TestEngine.sqlite.place()
        let none = try Terminal(["backup", place.folder.appending(path: "copy").path] + Self.options(place))
        #expect(none.status == 1 && none.errors.contains("There is no database in "))
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path) == [])
        #expect(try Terminal(["migrate"] + Self.options(place)).status == 0)
        let live = place.folder.appending(path: "samenspel.sqlite").path
        let taken = try Terminal(["backup", live] + Self.options(place))
        #expect(taken.status == 1 && taken.errors.contains("is there already"))
        try place.remove()
    }

    @Test(arguments: TestEngine.allCases)
    func `what was wiped when an anonymous round closed is in no backup`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "anonymous"])
            for link in try await house.sortedLinks(to: round) {
                #expect(try await house.browser().send(.post, link, Sheet.all("3")).status == 303)
            }
            let old: [String] = try await house.values("SELECT id FROM response WHERE round_id = \(round.id)")
            let file = house.place.folder.appending(path: "copy.sqlite").path
            let running = try Terminal(["backup", file] + Self.options(house.place))
            #expect(running.output.contains("An anonymous round is running"))
            try await house.close(round)
            let closed = try Terminal(["backup", file, "--replace"] + Self.options(house.place))
            #expect(!closed.output.contains("An anonymous round is running"))
            let bytes = try Data(contentsOf: URL(filePath: file))
            #expect(old.count == 6)
            for id in old { #expect(!bytes.contains(Data(id.utf8))) }
        }
    }
}

extension Data {
    fileprivate func contains(_ other: Data) -> Bool { range(of: other) != nil }
}
