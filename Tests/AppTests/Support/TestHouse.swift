import Foundation
import Hummingbird
import Localization
import Logging
import Storage

@testable import App

/// A whole installation for one test: its database, a clock that only the test moves, and chance that is the same each time.
struct TestHouse: Sendable {
    let app: App
    let engine: TestEngine
    let place: TestEngine.Place
    let clock: StoryClock
    let client: DirectClient

    /// What is in the database at first.
    enum Contents {
        case nothing, demo
    }

    /// Saturday 21 November 2026, eleven in the morning in Brussels.
    static let start = Date(timeIntervalSince1970: 1_795_255_200)
    static let secret = "a secret that only the tests know of"
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()

    /// Builds a house, lets a test live in it, and takes it down.
    ///
    /// - Parameter isLong: goes before the others, so that at the end nobody waits for it alone.
    static func open<T: Sendable>(
        _ engine: TestEngine = .sqlite, _ contents: Contents = .demo, _ settings: [String: String] = [:], isLong: Bool = false,
        _ body: @escaping @Sendable (TestHouse) async throws -> T
    ) async throws -> T {
        try await Doors.shared.enter(isFirst: isLong) {
            let place = try engine.place(like: contents == .demo ? try await DemoSeed.shared.place(engine) : nil)
            let result = try await live(in: place, engine, seed: 7, settings, body)
            try place.remove()
            return try result.get()
        }
    }

    /// The same with the demo and one of everything.
    static func openWithSamples<T: Sendable>(
        _ engine: TestEngine = .sqlite, isLong: Bool = false,
        _ body: @escaping @Sendable (TestHouse, AccessSamples) async throws -> T
    ) async throws -> T {
        try await Doors.shared.enter(isFirst: isLong) {
            let (model, samples) = try await SampleSeed.shared.place(engine)
            let place = try engine.place(like: model)
            let result = try await live(in: place, engine, seed: 7) { house in try await body(house, samples) }
            try place.remove()
            return try result.get()
        }
    }

    /// Opens a house on a place, and closes it again.
    fileprivate static func live<T: Sendable>(
        in place: TestEngine.Place, _ engine: TestEngine, seed: UInt64, _ settings: [String: String] = [:],
        _ body: @escaping @Sendable (TestHouse) async throws -> T
    ) async throws -> Result<T, any Error> {
        let clock = StoryClock(start)
        let app = try await app(in: place, clock, seed: seed, settings)
        let result: Result<T, any Error>
        do {
            result = .success(
                try await body(TestHouse(app: app, engine: engine, place: place, clock: clock, client: DirectClient(app))))
        } catch {
            result = .failure(error)
        }
        await app.stores.database.close()
        return result
    }

    /// The program on a place, with a clock and dice in place of the real world.
    static func app(in place: TestEngine.Place, _ clock: StoryClock, seed: UInt64, _ settings: [String: String] = [:]) async throws -> App {
        let dice = Dice(seed: seed)
        var logger = Logger(label: "tests")
        logger.logLevel = .critical
        return try await App(
            settings: try Self.settings(in: place, settings),
            surroundings: Surroundings(now: { clock.now }, randomBytes: { dice.bytes($0) }, passwordRounds: 4), logger: logger)
    }

    static func settings(in place: TestEngine.Place, _ more: [String: String] = [:]) throws -> Settings {
        let standard = [
            "DATA_DIR": place.folder.path, "DATABASE_URL": place.databaseURL, "SECRET": secret,
            "PUBLIC_DIR": repository.appending(path: "Public").path, "DEMO": "yes",
            // What a page says does not depend on the machine that tests: without the one, and with another that makes nothing.
            "CHROMIUM": "none", "PANDOC": "/bin/true",
        ]
        return try Settings(overrides: standard.merging(more) { $1 }, environment: [:])
    }

    /// Everything in the database but who is signed in where: a text for each table, with its rows.
    func everythingKept() async throws -> [String] {
        let names: SQL =
            engine == .sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite%' ORDER BY name"
            : "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
        return try await app.stores.database.read { db in
            // Who is signed in changes with every visit, and what was done to the schema never.
            let tables = try db.values(names, as: String.self).filter {
                !["session", "sign_in_link", "migration"].contains($0) && !$0.hasPrefix("search_")
            }
            return try tables.map { table in "\(table):" + (try db.value(rows(of: table, db), as: String.self) ?? "") }
        }
    }

    /// What is kept, row by row: each with the name of its table before it.
    static func rows(_ kept: [String]) -> [String] {
        kept.flatMap { table -> [String] in
            let name = table.prefix { $0 != ":" }
            return table.dropFirst(name.count + 1).split(separator: endOfRow).map { "\(name):\($0)" }
        }
    }

    private static let endOfRow: Character = "\u{1E}"

    /// The rows of a table as one text, which the engine puts together: it is faster at that than a program that is tested.
    private func rows(of table: String, _ db: any Connection) throws -> SQL {
        let isLite = engine == .sqlite
        let names: SQL =
            isLite
            ? "SELECT name FROM pragma_table_info(\(table)) ORDER BY cid"
            : "SELECT column_name::text FROM information_schema.columns WHERE table_name = \(table) ORDER BY ordinal_position"
        let columns = try db.values(names, as: String.self).filter { $0 != "signed_in_at" }
        let line = columns.map { isLite ? "quote(\"\($0)\")" : "quote_nullable(\"\($0)\"::text)" }.joined(separator: " || '|' || ")
        let all = isLite ? "group_concat(line || char(30), '')" : "string_agg(line || chr(30), '')"
        return SQL(stringLiteral: "SELECT \(all) FROM (SELECT \(line) AS line FROM \(table) ORDER BY 1) AS lines")
    }

    /// The bytes of every file that the installation keeps beside its database server.
    func files() throws -> [Data] {
        try FileManager.default.contentsOfDirectory(at: place.folder, includingPropertiesForKeys: nil).map { try Data(contentsOf: $0) }
    }

    /// Does everything whose time has come, as the scheduler does.
    func doDue() async {
        await Scheduler(schedule: app.stores.schedule, logger: app.logger, act: app.dueWork).doDue()
    }

    /// Lets time go by, and what is due happen at its hour.
    func pass(_ time: TimeInterval) async {
        clock.set(clock.now + time)
        await doDue()
    }
}

/// The demo's year, told once for each engine and then copied, as telling it takes a while.
actor DemoSeed {
    static let shared = DemoSeed()
    private var tellings: [TestEngine: Task<TestEngine.Place, any Error>] = [:]

    func place(_ engine: TestEngine) async throws -> TestEngine.Place {
        if let telling = tellings[engine] { return try await telling.value }
        let telling = Task {
            let place = try engine.place()
            let app = try await TestHouse.app(in: place, StoryClock(TestHouse.start), seed: 1)
            try await Demo(app: app).fill()
            await app.stores.database.close()
            return place
        }
        tellings[engine] = telling
        return try await telling.value
    }
}

/// A demo with one of everything, made once for each engine and then copied.
actor SampleSeed {
    static let shared = SampleSeed()
    private var makings: [TestEngine: Task<(TestEngine.Place, AccessSamples), any Error>] = [:]

    func place(_ engine: TestEngine) async throws -> (TestEngine.Place, AccessSamples) {
        if let making = makings[engine] { return try await making.value }
        let making = Task {
            let place = try engine.place(like: try await DemoSeed.shared.place(engine))
            // With dice of its own, so that what is made in a copy gets other identities.
            return (place, try await TestHouse.live(in: place, engine, seed: 11) { try await AccessSamples(in: $0) }.get())
        }
        makings[engine] = making
        return try await making.value
    }
}

/// Lets a few tests at a time into a house, so that the server does not run out of connections.
actor Doors {
    static let shared = Doors()
    private var free = 4
    private var waiting: [CheckedContinuation<Void, Never>] = []

    nonisolated func enter<T: Sendable>(isFirst: Bool, _ body: @Sendable () async throws -> T) async throws -> T {
        await take(isFirst)
        do {
            let value = try await body()
            await leave()
            return value
        } catch {
            await leave()
            throw error
        }
    }

    private func take(_ isFirst: Bool) async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.insert($0, at: isFirst ? 0 : waiting.endIndex) }
        }
    }

    private func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
