import Foundation

@testable import Storage

/// The engines that an installation is tried on, each time with a place of its own.
enum TestEngine: String, CaseIterable, Sendable {
    case sqlite
    case postgresql

    struct NoServer: Error, CustomStringConvertible {
        let description = "There is no PostgreSQL to test on: run bin/test, or set TEST_DATABASE_URL."
    }

    /// Where an installation keeps what it has: a folder, and for PostgreSQL a database.
    struct Place: Sendable {
        let folder: URL
        let databaseURL: String

        /// Throws everything away. A last connection that closes at this moment takes its own files away:
        /// what is gone already is no fault, and the rest is gone the next time.
        func remove() throws {
            while FileManager.default.fileExists(atPath: folder.path) {
                do {
                    try FileManager.default.removeItem(at: folder)
                } catch CocoaError.fileNoSuchFile {
                    continue
                }
            }
            guard let name = URLComponents(string: databaseURL)?.path.dropFirst(), !name.isEmpty else { return }
            try TestEngine.administrator().execute("DROP DATABASE \(name) WITH (FORCE)")
        }
    }

    /// A new place; with a model it holds what the model holds.
    func place(like model: Place? = nil) throws -> Place {
        let folder = Self.folder.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        if let model {
            try FileManager.default.copyItem(at: model.folder, to: folder)
        } else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        return Place(folder: folder, databaseURL: self == .sqlite ? "" : try Self.createDatabase(like: model))
    }

    /// A connection to the test server itself, for what only its administrator does.
    static func administrator() throws -> PostgresLink {
        try PostgresLink(url: server())
    }

    /// Everything these tests leave in files; gone when they end.
    private static let folder: URL = {
        atexit { try? FileManager.default.removeItem(at: TestEngine.folderPath) }
        return folderPath
    }()
    private static let folderPath = FileManager.default.temporaryDirectory.appending(
        path: "samenspel-tests-\(ProcessInfo.processInfo.processIdentifier)")

    private static func server() throws -> String {
        guard let url = ProcessInfo.processInfo.environment["TEST_DATABASE_URL"] else { throw NoServer() }
        return url
    }

    private static func createDatabase(like model: Place?) throws -> String {
        var components = URLComponents(string: try server())
        let name = "app_" + UUID().uuidString.lowercased().filter { $0 != "-" }
        let template = model.flatMap { URLComponents(string: $0.databaseURL)?.path.dropFirst() } ?? "template1"
        try administrator().execute("CREATE DATABASE \(name) TEMPLATE \(template)")
        components?.path = "/" + name
        guard let url = components?.string else { throw NoServer() }
        return url
    }
}
