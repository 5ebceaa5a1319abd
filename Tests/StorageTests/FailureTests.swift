import Foundation
import Testing

@testable import Storage

// The user that files are opened as, for one thread: from <sys/fsuid.h>, which Swift does not import.
@_silgen_name("setfsuid") private func setfsuid(_ user: UInt32) -> Int32

@Suite(.timeLimit(.minutes(1))) struct FailureTests {
    @Test func `a confirmed write has been synced`() async throws {
        let db = try await TestEngine.sqlite.database()
        let synchronous = try await db.write { try $0.value("PRAGMA synchronous", as: Int.self) }
        #expect(synchronous == 2, "FULL")
        for pragma: SQL in ["PRAGMA secure_delete", "PRAGMA foreign_keys"] {
            #expect(try await db.write { try $0.value(pragma, as: Int.self) } == 1)
            #expect(try await db.read { try $0.value(pragma, as: Int.self) } == 1)
        }
    }

    @Test func `a server confirms after its sync`() async throws {
        let db = try await TestEngine.postgresql.database()
        #expect(try await db.write { try $0.value("SHOW synchronous_commit", as: String.self) } == "on")
    }

    @Test func `a full disk fails the write, and the next works when there is room`() async throws {
        let path = try TestEngine.folder().appending(path: "full.sqlite").path
        let db = try await Database(.file(path: path), pragmas: ["max_page_count = 40"]).withItems()
        let large = String(repeating: "x", count: 1_000_000)
        let outcomes = await withTaskGroup(of: String.self) { group in
            for n in 0..<30 {
                group.addTask {
                    do {
                        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES (\(n == 9 ? large : "\(n)"), 1)") }
                        return "written"
                    } catch StorageError.full {
                        return "full"
                    } catch {
                        return "\(error)"
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        #expect(outcomes == ["written": 29, "full": 1])
        #expect(try await db.items().count == 29)
        try await db.write { try $0.run("INSERT INTO item (id, number) VALUES ('after', 1)") }
    }

    @Test func `a file that is no database is told apart`() throws {
        let file = try TestEngine.folder().appending(path: "letter.txt")
        try Data(String(repeating: "Dear reader, this is a letter. ", count: 100).utf8).write(to: file)
        let error = #expect(throws: StorageError.self) { try Database(.file(path: file.path)) }
        guard case .notADatabase = try #require(error) else { throw try #require(error) }
        let missing = #expect(throws: StorageError.self) { try Database(.file(path: "/nowhere/at/all.sqlite")) }
        guard case .unavailable = try #require(missing) else { throw try #require(missing) }
    }

    @Test(arguments: TestEngine.allCases)
    func `a database that may only be read says so`(_ engine: TestEngine) async throws {
        let location = try engine.location()
        try await Database(location).withItems().close()
        let error = await #expect(throws: StorageError.self) {
            try await onlyReadable(location).write { try $0.run("INSERT INTO item (id, number) VALUES ('a', 1)") }
        }
        guard case .readOnly = try #require(error) else { throw try #require(error) }
    }

    /// Opens the database after all rights to change it were taken away.
    private func onlyReadable(_ location: Database.Location) throws -> Database {
        switch location {
        case .postgres(let url):
            let name = try #require(URLComponents(string: url)?.path.dropFirst())
            try TestEngine.administrator().execute("ALTER DATABASE \(name) SET default_transaction_read_only = on")
            return try Database(location)
        case .file(let path):
            let folder = URL(filePath: path).deletingLastPathComponent().path
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            // The administrator of the machine may write anything: this thread opens the file as somebody else.
            let user = setfsuid(65_534)
            defer { _ = setfsuid(UInt32(user)) }
            return try Database(location)
        case .memory: return try Database(location)
        }
    }

    @Test func `a server out of reach is told within two seconds`() throws {
        let start = ContinuousClock.now
        for url in ["postgres://postgres@127.0.0.1:1/none", "postgres://postgres@192.0.2.1:5432/none"] {
            let error = #expect(throws: StorageError.self) { try Database(.postgres(url: url)) }
            guard case .unavailable = try #require(error) else { throw try #require(error) }
        }
        #expect(ContinuousClock.now - start < .seconds(4))
    }

    @Test(arguments: TestEngine.allCases)
    func `what was deleted is nowhere in the files`(_ engine: TestEngine) async throws {
        let location = try engine.location()
        let db = try await Database(location, connections: 4).withItems()
        try await db.write { db in
            for n in 0..<4_000 {
                try db.run("INSERT INTO item (id, number) VALUES (\("\(UInt64.random(in: 0..<UInt64.max)) secret"), \(n))")
            }
        }
        try await db.write { db in
            try db.run("DELETE FROM item WHERE number % 3 = 0")
            try db.run("UPDATE item SET id = number || ' public'")
        }
        if engine == .postgresql { try TestEngine.administrator().execute("CHECKPOINT") }
        #expect(try await bytes(db, location).contains("secret"))
        try await db.scrub(["item"])
        let bytes = try await bytes(db, location)
        #expect(bytes.contains("public") && !bytes.contains("secret"))
        #expect(try await db.items().count == 2_666)
    }

    /// The real files of the table as text: of a server, through its administrator.
    private func bytes(_ db: Database, _ location: Database.Location) async throws -> String {
        guard case .file(let path) = location else {
            let bytes = try await db.read { try $0.value("SELECT pg_read_binary_file(pg_relation_filepath('item'))", as: [UInt8].self) }
            return String(decoding: try #require(bytes), as: Unicode.ASCII.self)
        }
        let files = try [path, path + "-wal", path + "-shm"].map { try Data(contentsOf: URL(filePath: $0)) }
        return String(decoding: files.joined(), as: Unicode.ASCII.self)
    }
}
