import Storage
import Testing

@testable import class Storage.PostgresLink

private struct Refused: Error {}

@Suite(.timeLimit(.minutes(1))) struct NotificationTests {
    @Test(arguments: TestEngine.allCases)
    func `who listens is told after the commit, and never what was undone`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let stream = db.listen("round")
        let other = db.listen("other")
        await #expect(throws: Refused.self) {
            try await db.write { db in
                try db.notify("round", "undone")
                throw Refused()
            }
        }
        try await db.write { db in
            try db.run("INSERT INTO item (id, number) VALUES ('a', 1)")
            try db.notify("round", "first: één")
            try db.notify("round", "first: één")
            try db.notify("elsewhere", "nobody")
        }
        try await db.write { try $0.notify("other", "last") }
        var payloads = stream.makeAsyncIterator()
        #expect(await payloads.next() == "first: één")
        #expect(try await db.items() == ["a"])
        try await db.write { try $0.notify("round", "second") }
        #expect(await payloads.next() == "second")
        var others = other.makeAsyncIterator()
        #expect(await others.next() == "last")
    }

    @Test(arguments: TestEngine.allCases)
    func `a payload that is too long is refused`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        await #expect(throws: StorageError.self) { try await db.write { try $0.notify("a", String(repeating: "x", count: 8_000)) } }
    }

    @Test func `another process on the same server is told`() async throws {
        let location = try TestEngine.postgresql.location()
        let (one, two) = (try Database(location, connections: 1), try Database(location, connections: 1))
        var payloads = two.listen("a").makeAsyncIterator()
        try await one.write { try $0.notify("a", "hello") }
        #expect(await payloads.next() == "hello")
    }

    @Test func `lost connections come back, and who listens is told to read again`() async throws {
        let db = try await TestEngine.postgresql.database().withItems()
        var payloads = db.listen("a").makeAsyncIterator()
        let name = try #require(try await db.read { try $0.value("SELECT current_database()", as: String.self) })
        try TestEngine.administrator().execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name)'")
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES ('a', 1)") }
        #expect(try await db.items() == ["a"])
        #expect(await payloads.next()?.isEmpty == true)
        try await db.write { try $0.notify("a", "again") }
        #expect(await payloads.next() == "again")
    }
}
