import Foundation
import Testing

@testable import App
@testable import Storage

@Suite struct MigrationsTests {
    /// The schema as the engine itself describes it.
    private static func dump(_ engine: TestEngine, _ database: Database) async throws -> String {
        let lines: [String] = try await database.read { db in
            switch engine {
            case .sqlite: try db.values("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name")
            case .postgresql:
                try db.values(
                    """
                    SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END AS line
                    FROM information_schema.columns WHERE table_schema = 'public'
                    UNION ALL SELECT conrelid::regclass || ': ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
                    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1
                    """)
            }
        }
        return lines.sorted().map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\n") + "\n"
    }

    @Test(arguments: TestEngine.allCases)
    func `from nothing the schema is the one that was agreed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .nothing) { house in
            try Recorded(file: "Schema/\(engine.rawValue).txt").compare(try await Self.dump(engine, house.app.stores.database))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `migrating again changes nothing and loses nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (rows, schema) = (try await house.everythingKept(), try await Self.dump(engine, house.app.stores.database))
            try await house.app.stores.database.migrate(Migrations.all)
            #expect(try await house.everythingKept() == rows)
            #expect(try await Self.dump(engine, house.app.stores.database) == schema)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a database of a newer program is left alone`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .nothing) { house in
            try await house.app.stores.database.migrate(Migrations.all + [Migration(999, "later", ["CREATE TABLE later (id TEXT)"])])
            await #expect(throws: StorageError.newerSchema(found: 999, known: Migrations.all.last?.number ?? 0)) {
                try await house.app.stores.database.migrate(Migrations.all)
            }
        }
    }

    @Test func `steps are numbered upwards, each once`() {
        let numbers = Migrations.all.map(\.number)
        #expect(numbers == Array(Set(numbers)).sorted())
    }
}
