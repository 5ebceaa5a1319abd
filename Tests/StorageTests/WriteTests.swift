import Foundation
import Storage
import Testing

private struct Refused: Error {}

@Suite struct WriteTests {
    private func insert(_ id: String, _ number: Int = 0) -> SQL {
        "INSERT INTO item (id, number) VALUES (\(id), \(number))"
    }

    @Test(arguments: TestEngine.allCases)
    func `two hundred writes at once are all there exactly once`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let ids = (0..<200).map { String(1_000 + $0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for id in ids { group.addTask { _ = try await db.write { try $0.run(insert(id)) } } }
            try await group.waitForAll()
        }
        #expect(try await db.items() == ids)
    }

    @Test(arguments: TestEngine.allCases)
    func `a closure that throws undoes only itself`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let refused = await withTaskGroup(of: Int.self) { group in
            for n in 0..<100 {
                group.addTask {
                    do {
                        try await db.write { db in
                            try db.run(insert(String(1_000 + n)))
                            if n % 5 == 0 { throw Refused() }
                        }
                        return 0
                    } catch is Refused {
                        return 1
                    } catch {
                        Issue.record(error)
                        return 0
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(refused == 20)
        #expect(try await db.items() == (0..<100).filter { $0 % 5 != 0 }.map { String(1_000 + $0) })
    }

    @Test(arguments: TestEngine.allCases)
    func `a failed statement undoes its closure even when the closure goes on`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let error = await #expect(throws: StorageError.self) {
            try await db.write { db in
                try db.run(insert("a"))
                do { try db.run(insert("a")) } catch {}
                do { try db.run(insert("b")) } catch {}
            }
        }
        guard case .unique = try #require(error) else { throw try #require(error) }
        #expect(try await db.items() == [])
    }

    @Test(arguments: TestEngine.allCases)
    func `what is read before writing is never overtaken`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        try await db.write { try $0.run(insert("count")) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    try await db.write { db in
                        let number = try #require(try db.value("SELECT number FROM item WHERE id = 'count'", as: Int.self))
                        try db.run("UPDATE item SET number = \(number + 1) WHERE id = 'count'")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await db.read { try $0.value("SELECT number FROM item", as: Int.self) } == 64)
    }

    @Test(arguments: TestEngine.allCases)
    func `constraints fail alike on both engines`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        try await db.migrate([
            Migration(
                1, "shelf",
                [
                    "CREATE TABLE shelf (id BIGINT NOT NULL PRIMARY KEY)",
                    """
                    CREATE TABLE book (
                        id BIGINT NOT NULL PRIMARY KEY, title TEXT NOT NULL UNIQUE, pages BIGINT NOT NULL CHECK (pages > 0),
                        shelf BIGINT NOT NULL REFERENCES shelf (id),
                        next BIGINT REFERENCES book (id) DEFERRABLE INITIALLY DEFERRED)
                    """,
                    "INSERT INTO shelf (id) VALUES (1)",
                    "INSERT INTO book (id, title, pages, shelf) VALUES (1, 'One', 10, 1)",
                ])
        ])
        func kind(_ sql: SQL) async throws -> String {
            do {
                try await db.write { try $0.run(sql) }
                return "none"
            } catch let error as StorageError {
                return String(String(reflecting: error).prefix { $0 != ":" })
            }
        }
        let insert: SQL = "INSERT INTO book (id, title, pages, shelf, next) VALUES "
        #expect(try await kind(insert + "(1, 'Two', 1, 1, NULL)") == "The value exists already")
        #expect(try await kind(insert + "(2, 'One', 1, 1, NULL)") == "The value exists already")
        #expect(try await kind(insert + "(2, 'Two', 1, 9, NULL)") == "A reference does not hold")
        #expect(try await kind("DELETE FROM shelf") == "A reference does not hold")
        #expect(try await kind(insert + "(2, 'Two', 0, 1, NULL)") == "The value is not allowed")
        #expect(try await kind(insert + "(2, NULL, 1, 1, NULL)") == "A required value is missing")
        #expect(try await kind("SELEC nothing") == "The database refuses")
        #expect(try await kind(insert + "(2, 'Two', 1, 1, 99)") == "A reference does not hold")
        #expect(try await kind(insert + "(2, 'Two', 1, 1, 2)") == "none")
    }

    @Test(arguments: TestEngine.allCases)
    func `a reference that breaks at the commit fails its own write only`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        try await db.migrate([
            Migration(
                1, "node",
                ["CREATE TABLE node (id BIGINT NOT NULL PRIMARY KEY, next BIGINT REFERENCES node (id) DEFERRABLE INITIALLY DEFERRED)"])
        ])
        let failures = await withTaskGroup(of: Int.self) { group in
            for n in 0..<40 {
                group.addTask {
                    do {
                        try await db.write { try $0.run("INSERT INTO node (id, next) VALUES (\(n), \(n == 7 ? 1_000 : n))") }
                        return 0
                    } catch {
                        return 1
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(failures == 1)
        #expect(try await db.read { try $0.value("SELECT count(*) FROM node", as: Int.self) } == 39)
    }

    @Test(arguments: TestEngine.allCases)
    func `a reading closure cannot write`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let error = await #expect(throws: StorageError.self) { try await db.read { try $0.run(insert("a")) } }
        guard case .readOnly = try #require(error) else { throw try #require(error) }
        await #expect(throws: StorageError.self) { try await db.read { try $0.notify("a", "b") } }
        #expect(try await db.items() == [])
    }

    @Test(arguments: TestEngine.allCases)
    func `a closed database says so`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let stream = db.listen("a")
        try await db.write { try $0.notify("a", "last") }
        await db.close()
        await #expect(throws: StorageError.unavailable("it has been closed")) { try await db.items() }
        await #expect(throws: StorageError.unavailable("it has been closed")) { try await db.write { try $0.run(insert("a")) } }
        for await _ in stream {}
    }
}
