import Storage
import Testing

@testable import enum Storage.PostgresWords

@Suite struct MigrationTests {
    private let first = Migration(1, "item", ["CREATE TABLE item (id TEXT NOT NULL PRIMARY KEY, number BIGINT NOT NULL)"])
    private let second = Migration(2, "more", ["ALTER TABLE item ADD COLUMN remark TEXT", "INSERT INTO item VALUES ('a', 1, 'once')"])

    @Test(arguments: TestEngine.allCases)
    func `each step runs once`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        try await db.migrate([first])
        try await db.migrate([first, second])
        try await db.migrate([first, second])
        #expect(try await db.items() == ["a"])
        #expect(try await db.read { try $0.values("SELECT name FROM migration ORDER BY number", as: String.self) } == ["item", "more"])
    }

    @Test(arguments: TestEngine.allCases)
    func `two programs that start together migrate once`(_ engine: TestEngine) async throws {
        let location = try engine.location()
        let (one, two) = (try Database(location, connections: 2), try Database(location, connections: 2))
        async let left: Void = one.migrate([first, second])
        async let right: Void = two.migrate([first, second])
        _ = try await (left, right)
        #expect(try await one.items() == ["a"])
    }

    @Test(arguments: TestEngine.allCases)
    func `a newer database is refused`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        try await db.migrate([first, second])
        await #expect(throws: StorageError.newerSchema(found: 2, known: 1)) { try await db.migrate([first]) }
        #expect(StorageError.newerSchema(found: 2, known: 1).description.contains("newer program"))
    }

    @Test(arguments: TestEngine.allCases)
    func `another history is refused`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        try await db.migrate([first, second])
        await #expect(throws: StorageError.self) { try await db.migrate([first, Migration(2, "renamed", [])]) }
        await #expect(throws: StorageError.self) { try await db.migrate([Migration(0, "before", []), first, second]) }
        await #expect(throws: StorageError.self) { try await db.migrate([second, first]) }
        #expect(try await db.items() == ["a"])
    }

    @Test(arguments: TestEngine.allCases)
    func `a step that fails leaves nothing, and those before it stay`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        let broken = Migration(2, "broken", ["INSERT INTO item VALUES ('x', 1)", "INSERT INTO nowhere VALUES (1)"])
        await #expect(throws: StorageError.self) { try await db.migrate([first, broken]) }
        #expect(try await db.items() == [])
        try await db.migrate([first, second])
        #expect(try await db.items() == ["a"])
    }

    @Test(arguments: TestEngine.allCases)
    func `a table others refer to can be rebuilt`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        try await db.migrate([
            Migration(
                1, "tables",
                [
                    "CREATE TABLE shelf (id BIGINT NOT NULL PRIMARY KEY)",
                    "CREATE TABLE book (id BIGINT NOT NULL PRIMARY KEY, shelf BIGINT NOT NULL REFERENCES shelf (id) ON DELETE CASCADE)",
                    "INSERT INTO shelf VALUES (1)", "INSERT INTO book VALUES (1, 1)",
                ])
        ])
        guard engine == .sqlite else { return }
        try await db.migrate([
            Migration(1, "tables", []),
            Migration(
                2, "rebuilt",
                [
                    "CREATE TABLE new_shelf (id BIGINT NOT NULL PRIMARY KEY, name TEXT)",
                    "INSERT INTO new_shelf (id) SELECT id FROM shelf", "DROP TABLE shelf", "ALTER TABLE new_shelf RENAME TO shelf",
                ]),
        ])
        #expect(try await db.read { try $0.value("SELECT count(*) FROM book", as: Int.self) } == 1)
        await #expect(throws: StorageError.self) { try await db.write { try $0.run("INSERT INTO book VALUES (2, 9)") } }
    }

    @Test func `portable words become those of PostgreSQL`() {
        let text = "CREATE TABLE a (b BLOB NOT NULL DEFAULT 'a BLOB', \"real\" REAL, c integer) without\n rowid -- BLOB"
        let expected = "CREATE TABLE a (b BYTEA NOT NULL DEFAULT 'a BLOB', \"real\" DOUBLE PRECISION, c BIGINT) -- BLOB"
        #expect(PostgresWords.translate(text) == expected.replacing(") --", with: ") --"))
        #expect(PostgresWords.translate("SELECT 'unfinished") == "SELECT 'unfinished")
        #expect(PostgresWords.translate("SELECT blobs, surreal") == "SELECT blobs, surreal")
    }
}
