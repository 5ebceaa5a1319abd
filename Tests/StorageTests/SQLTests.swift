import Storage
import Testing

@Suite struct SQLTests {
    @Test(arguments: TestEngine.allCases)
    func `SQL nests with its values in order`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        try await db.write { db in
            for (index, id) in ["a", "b", "c", "d"].enumerated() { try db.run("INSERT INTO item (id, number) VALUES (\(id), \(index))") }
        }
        let large: SQL = "number > \(1)"
        let named: SQL = "id <> \("d")"
        let query: SQL = "SELECT id FROM item WHERE \(large) AND \(named)" + " AND number < \(10)"
        #expect(try await db.read { try $0.values(query, as: String.self) } == ["c"])
    }

    @Test(arguments: TestEngine.allCases)
    func `a list is bound, an empty one matches nothing`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let rows: [SQL] = (0..<5).map { "(\("id\($0)"), \($0))" }
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES \(rows.joined(", "))") }
        let some = try await db.read {
            try $0.values("SELECT id FROM item WHERE number IN \(list: [1, 3, 9]) ORDER BY id", as: String.self)
        }
        #expect(some == ["id1", "id3"])
        let none: [String] = []
        #expect(try await db.read { try $0.values("SELECT id FROM item WHERE id IN \(list: none)", as: String.self) } == [])
    }

    @Test(arguments: TestEngine.allCases)
    func `an upsert returns its row`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        for expected in 1...3 {
            let number = try await db.write { db in
                try db.value(
                    """
                    INSERT INTO item (id, number) VALUES (\("a"), 1)
                    ON CONFLICT (id) DO UPDATE SET number = item.number + excluded.number RETURNING number
                    """, as: Int.self)
            }
            #expect(number == expected)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a statement answers how many rows it changed`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let changes = try await db.write { db in
            [
                try db.run("INSERT INTO item (id, number) VALUES ('a', 1), ('b', 1), ('c', 2)"),
                try db.run("UPDATE item SET number = 5 WHERE number = \(1)"),
                try db.run("CREATE TABLE other (id BIGINT)"),
                try db.run("SELECT * FROM item"),
                try db.run("DELETE FROM item WHERE number = \(9)"),
                try db.run("DELETE FROM item"),
            ]
        }
        #expect(changes == [3, 2, 0, 0, 0, 3])
    }

    @Test(arguments: TestEngine.allCases)
    func `more kinds of statements than a connection keeps prepared all work`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let sums = try await db.read { db in
            try (1...300).map { count in
                let terms: [SQL] = (1...count).map { "\($0)" }
                return try db.value("SELECT \(terms.joined(" + "))", as: Int.self)
            }
        }
        #expect(sums == (1...300).map { $0 * ($0 + 1) / 2 })
    }

    @Test func `memory is a database of its own`() async throws {
        let (one, two) = (try await Database(.memory).withItems(), try await Database(.memory).withItems())
        try await one.write { try $0.run("INSERT INTO item (id, number) VALUES ('a', 1)") }
        #expect(try await one.items() == ["a"])
        #expect(try await two.items() == [])
        await #expect(throws: StorageError.self) { try await one.read { try $0.run("DELETE FROM item") } }
        #expect(try await one.items() == ["a"])
    }

    @Test(arguments: TestEngine.allCases)
    func `the engine tells its version`(_ engine: TestEngine) async throws {
        let db = try await engine.database()
        #expect(db.version.split(separator: ".").count >= 2)
        #expect(db.engine == (engine == .sqlite ? .sqlite : .postgresql))
    }
}
