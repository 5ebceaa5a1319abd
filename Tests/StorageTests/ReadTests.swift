import Foundation
import Storage
import Testing

@Suite struct ReadTests {
    private struct Item: Decodable, Equatable {
        let id: String
        let number: Int
        let colour: String?
    }

    @Test(arguments: TestEngine.allCases)
    func `a statement that was prepared before sees a table that has been changed since`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES ('a', 1)") }
        func columns() async throws -> Set<String> {
            try await db.read { db in
                var names: Set<String> = []
                try db.forEachRow("SELECT * FROM item") { names = Set($0.columns) }
                return names
            }
        }
        let before = try await columns()
        try await db.write { try $0.run("ALTER TABLE item ADD COLUMN colour TEXT") }
        #expect(try await columns() == before.union(["colour"]))
        try await db.write { try $0.run("UPDATE item SET colour = 'rood'") }
        let items: [Item] = try await db.read { try $0.rows("SELECT id, number, colour FROM item") }
        #expect(items == [Item(id: "a", number: 1, colour: "rood")])
    }

    @Test(arguments: TestEngine.allCases)
    func `a statement may run within itself, and what its body throws ends nothing else`(_ engine: TestEngine) async throws {
        struct Enough: Error {}
        let db = try await engine.database().withItems()
        try await db.write { db in
            for number in 1...3 { try db.run("INSERT INTO item (id, number) VALUES (\("i\(number)"), \(number))") }
        }
        let pairs = try await db.read { db in
            var pairs: [Int] = []
            try db.forEachRow("SELECT number FROM item ORDER BY number") { outer in
                let first = outer.integer(0) ?? 0
                try db.forEachRow("SELECT number FROM item ORDER BY number") { pairs.append(first * 10 + ($0.integer(0) ?? 0)) }
            }
            return pairs
        }
        #expect(pairs == [11, 12, 13, 21, 22, 23, 31, 32, 33])
        let count = try await db.read { db in
            #expect(throws: Enough.self) { try db.forEachRow("SELECT number FROM item") { _ in throw Enough() } }
            return try db.value("SELECT count(*) FROM item", as: Int.self)
        }
        #expect(count == 3)
    }

    @Test(arguments: TestEngine.allCases)
    func `after a statement that fails the same connection reads on in the next transaction`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        for _ in 0..<3 {
            await #expect(throws: StorageError.self) { try await db.read { try $0.value("SELECT nothing FROM nowhere", as: Int.self) } }
            await #expect(throws: StorageError.self) { try await db.read { try $0.run("DELETE FROM item") } }
            #expect(try await db.read { try $0.value("SELECT 7", as: Int.self) } == 7)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a long read sees one state, also while others write, and all is told apart after closing`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let (hasBegun, began) = AsyncStream<Void>.makeStream()
        let isWritten = DispatchSemaphore(value: 0)
        async let sum = db.readLong { db in
            let first = try db.value("SELECT count(*) FROM item", as: Int.self)
            began.finish()
            // On PostgreSQL too a reader never keeps a writer waiting; should it, the second count says so.
            _ = isWritten.wait(timeout: .now() + 30)
            return [first, try db.value("SELECT count(*) FROM item", as: Int.self)]
        }
        for await _ in hasBegun {}
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES ('a', 1)") }
        isWritten.signal()
        #expect(try await sum == [0, 0])
        #expect(try await db.read { try $0.value("SELECT count(*) FROM item", as: Int.self) } == 1)
        await db.close()
        await #expect(throws: StorageError.self) { try await db.read { try $0.value("SELECT 1", as: Int.self) } }
        await #expect(throws: StorageError.self) { try await db.readLong { try $0.value("SELECT 1", as: Int.self) } }
    }
}
