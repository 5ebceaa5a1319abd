import Foundation
import Storage
import Testing

private enum Colour: String, Codable { case red, blue }

private struct Identifier: RawRepresentable, Codable, Equatable, SQLConvertible {
    let rawValue: String
}

private struct Thing: Decodable, Equatable {
    let id: Identifier
    let colour: Colour
    let openedAt: Date
    let closedAt: Date?
    let isOpen: Bool
    let shareOfMembers: Double
    let answers: [UInt8]
    let photo: Data?
    let remark: String?
}

@Suite struct ValueTests {
    private func withThings(_ engine: TestEngine) async throws -> Database {
        let db = try await engine.database()
        try await db.migrate([
            Migration(
                1, "thing",
                [
                    """
                    CREATE TABLE thing (
                        id TEXT NOT NULL PRIMARY KEY, colour TEXT NOT NULL, opened_at BIGINT NOT NULL, closed_at BIGINT,
                        is_open BIGINT NOT NULL, share_of_members REAL NOT NULL, answers BLOB NOT NULL, photo BLOB, remark TEXT
                    ) WITHOUT ROWID
                    """
                ])
        ])
        return db
    }

    private func insert(_ thing: Thing) -> SQL {
        """
        INSERT INTO thing (id, colour, opened_at, closed_at, is_open, share_of_members, answers, photo, remark)
        VALUES (\(thing.id), \(thing.colour), \(thing.openedAt), \(thing.closedAt), \(thing.isOpen),
            \(thing.shareOfMembers), \(thing.answers), \(thing.photo), \(thing.remark))
        """
    }

    private func thing(_ id: String, answers: [UInt8] = [], photo: Data? = nil, remark: String? = nil) -> Thing {
        Thing(
            id: Identifier(rawValue: id), colour: .blue, openedAt: Date(timeIntervalSince1970: 1_700_000_000.123), closedAt: nil,
            isOpen: true, shareOfMembers: 1 / 3, answers: answers, photo: photo, remark: remark)
    }

    @Test(arguments: TestEngine.allCases)
    func `every type comes back as it went`(_ engine: TestEngine) async throws {
        let db = try await withThings(engine)
        let things = [
            thing("a", answers: Array(0...255), photo: Data([0, 1]), remark: "Zorg & Coëxistentie — 家 👩‍👩‍👧 e\u{301}"),
            thing("b", remark: String(repeating: "é", count: 300)),
            thing("c", photo: Data(), remark: ""),
        ]
        try await db.write { for thing in things { try $0.run(insert(thing)) } }
        let found = try await db.read { try $0.rows("SELECT * FROM thing ORDER BY id", as: Thing.self) }
        #expect(found == things)
    }

    @Test(arguments: TestEngine.allCases)
    func `an empty blob is not NULL`(_ engine: TestEngine) async throws {
        let db = try await withThings(engine)
        try await db.write { [a = thing("a", photo: Data()), b = thing("b")] in
            try $0.run(insert(a))
            try $0.run(insert(b))
        }
        let without = try await db.read { try $0.values("SELECT id FROM thing WHERE photo IS NULL", as: String.self) }
        #expect(without == ["b"])
    }

    @Test(arguments: TestEngine.allCases)
    func `a value never becomes SQL text`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let hostile = ["'); DROP TABLE item; --", "\\'; --", "$1 ?1 \"x\"", "%_'\u{2019}", "\\x00"]
        try await db.write { for text in hostile { try $0.run("INSERT INTO item (id, number) VALUES (\(text), 1)") } }
        for text in hostile {
            #expect(try await db.read { try $0.value("SELECT id FROM item WHERE id = \(text)", as: String.self) } == text)
        }
        #expect(try await db.items().count == hostile.count)
    }

    @Test(arguments: TestEngine.allCases)
    func `NULL can be bound anywhere`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        let filter: String? = nil
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES (\("a"), \(1))") }
        let found = try await db.read {
            try $0.values("SELECT id FROM item WHERE \(filter) IS NULL OR id = \(filter) OR \("x") IS NULL", as: String.self)
        }
        #expect(found == ["a"])
    }

    @Test(arguments: TestEngine.allCases)
    func `sums, counts, averages and comparisons decode as numbers`(_ engine: TestEngine) async throws {
        struct Totals: Decodable, Equatable {
            let sum: Int
            let count: Int
            let mean: Double
            let isLarge: Bool
        }
        let db = try await engine.database().withItems()
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES ('a', 2), ('b', 3), ('c', 9007199254740993)") }
        let totals = try await db.read { db in
            try db.row(
                "SELECT sum(number) AS sum, count(*) AS count, avg(number) AS mean, sum(number) > 4 AS is_large FROM item WHERE number < 9",
                as: Totals.self)
        }
        #expect(totals == Totals(sum: 5, count: 2, mean: 2.5, isLarge: true))
        #expect(try await db.read { try $0.value("SELECT max(number) FROM item", as: Int64.self) } == 9_007_199_254_740_993)
    }

    @Test(arguments: TestEngine.allCases)
    func `what does not fit is told in a sentence`(_ engine: TestEngine) async throws {
        struct Wrong: Decodable { let numberOfPeople: Int }
        let db = try await engine.database().withItems()
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES ('a', 2)") }
        let missing = await #expect(throws: DecodingError.self) { try await db.read { try $0.rows("SELECT * FROM item", as: Wrong.self) } }
        #expect("\(try #require(missing))".contains("Property numberOfPeople has no column among id, number."))
        let text = await #expect(throws: DecodingError.self) { try await db.read { try $0.values("SELECT id FROM item", as: Int.self) } }
        #expect("\(try #require(text))".contains("Column id cannot be read as Int."))
        let null = await #expect(throws: DecodingError.self) {
            try await db.read { try $0.values("SELECT CAST(NULL AS TEXT) AS remark", as: String.self) }
        }
        #expect("\(try #require(null))".contains("Column remark is NULL, but String is asked for."))
    }

    @Test(arguments: TestEngine.allCases)
    func `none is nil, NULL is nil, and a scan sees every cell`(_ engine: TestEngine) async throws {
        let db = try await engine.database().withItems()
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES ('a', 2), ('b', 3)") }
        try await db.read { db in
            #expect(try db.value("SELECT id FROM item WHERE number = 9", as: String.self) == nil)
            #expect(try db.value("SELECT max(number) FROM item WHERE number = 9", as: Int.self) == nil)
            #expect(try db.values("SELECT NULL UNION ALL SELECT number FROM item WHERE number = 2", as: Int?.self) == [nil, 2])
            var seen: [String] = []
            try db.forEachRow("SELECT id, number, 1.5 AS half FROM item ORDER BY id") { row in
                let same = try db.value("SELECT count(*) FROM item WHERE id <= \(row.text(0) ?? "")", as: Int.self)
                seen.append(
                    "\(row.columns) \(row.text(0) ?? "") \(row.integer(1) ?? 0) \(row.real(2) ?? 0) \(same ?? 0) \(row.bytes(0) == nil)")
            }
            #expect(seen == [#"["id", "number", "half"] a 2 1.5 1 true"#, #"["id", "number", "half"] b 3 1.5 2 true"#])
        }
    }
}
