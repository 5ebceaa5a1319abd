import Foundation
import GRDB

/// A file of SQLite as something to put aside.
public struct DatabaseFile: Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Runs work while no program has the file open, with everything in the one file and nothing beside it.
    ///
    /// - Throws: `.busy` when a program has it open.
    public func whileNobodyUsesIt(_ work: () throws -> Void) throws {
        try StorageError.translating {
            let queue = try DatabaseQueue(path: path)
            defer { try? queue.close() }  // The file is elsewhere by then.
            try queue.writeWithoutTransaction { db in
                // Leaving the write-ahead log is possible only for who is alone.
                let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
                guard mode == "delete" else { throw StorageError.busy(path) }
                try db.execute(sql: "BEGIN EXCLUSIVE")
                defer { try? db.execute(sql: "ROLLBACK") }  // Nothing was written.
                try work()
            }
        }
    }
}
