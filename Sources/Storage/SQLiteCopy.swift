import Foundation
import GRDB
import Synchronization

/// Copies a file of SQLite that others read and write: its live rows only, so that nothing deleted comes along.
struct SQLiteCopy {
    let source: String
    /// An empty file.
    let target: String
    let progress: HowFar

    func run(_ plan: MigrationPlan) throws {
        try StorageError.translating {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            let queue = try DatabaseQueue(path: source, configuration: configuration)
            defer { try? queue.close() }  // Only read: there is nothing to lose at closing.
            try queue.read { db in
                guard try db.tableExists("migration") else {
                    throw StorageError.notADatabase("\(source) holds no database of this program")
                }
                try plan.checkHistory(in: SQLiteConnection(db, mayWrite: false))
            }
            let size = try queue.read { db in
                try Int.fetchOne(
                    db,
                    sql: "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size")
            }
            let watch = Watch(path: target, size: size ?? 0, progress: progress)
            defer { watch.stop() }
            try queue.writeWithoutTransaction { db in try db.execute(sql: "VACUUM INTO ?", arguments: [target]) }
        }
    }

    /// Tells how far a file has grown, as SQLite does not say so itself.
    private final class Watch: Sendable {
        private let isOver = Mutex(false)

        init(path: String, size: Int, progress: @escaping HowFar) {
            startThread("Backup") { [weak self] in
                while self?.isOver.withLock({ $0 }) == false {
                    var facts = stat()
                    if size > 0, stat(path, &facts) == 0 { progress(min(1, Double(facts.st_size) / Double(size))) }
                    Thread.sleep(forTimeInterval: 0.1)
                }
            }
        }

        func stop() {
            isOver.withLock { $0 = true }
        }
    }
}
