import Foundation

@testable import Storage

/// The engines every test runs on, each with fresh databases.
enum TestEngine: CaseIterable {
    case sqlite
    case postgresql

    struct NoServer: Error, CustomStringConvertible {
        let description = "There is no PostgreSQL to test on: run bin/test, or set TEST_DATABASE_URL."
    }

    /// A database without tables: a file of its own, or a new database on the test server.
    func database() async throws -> Database {
        try Database(try location(), connections: 4)
    }

    /// Where a fresh database is.
    func location() throws -> Database.Location {
        switch self {
        case .sqlite: .file(path: try Self.folder().appending(path: "test.sqlite").path)
        case .postgresql: .postgres(url: try Self.createDatabase())
        }
    }

    /// A new empty folder.
    static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "storage-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// A connection to the test server itself, for what only its administrator does.
    static func administrator() throws -> PostgresLink {
        try PostgresLink(url: server())
    }

    private static func server() throws -> String {
        guard let url = ProcessInfo.processInfo.environment["TEST_DATABASE_URL"] else { throw NoServer() }
        return url
    }

    private static func createDatabase() throws -> String {
        let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
        try administrator().execute("CREATE DATABASE \(name)")
        var components = URLComponents(string: try server())
        components?.path = "/" + name
        guard let url = components?.string else { throw NoServer() }
        return url
    }
}

extension Database {
    /// With one table of items: a text key and a number.
    func withItems() async throws -> Database {
        try await migrate([Migration(1, "item", ["CREATE TABLE item (id TEXT NOT NULL PRIMARY KEY, number BIGINT NOT NULL)"])])
        return self
    }

    func items() async throws -> [String] {
        try await read { try $0.values("SELECT id FROM item ORDER BY id") }
    }
}
