import GRDB

/// A closure that writes, and how its caller learns what became of it.
struct Write: Sendable {
    /// Runs the closure; what it answers confirms it.
    let run: @Sendable (SQLiteConnection) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void
}

/// Many writes in one transaction, so that they share one sync of the disk; each can fail without the others.
struct GroupCommit {
    let database: any DatabaseWriter
    let hub: Hub

    /// A write that waits for the commit.
    private struct Done {
        let write: Write
        let confirm: @Sendable () -> Void
        let notices: [Notice]
    }

    /// The engine undid the whole transaction because of one write, as it does when the disk is full.
    private struct Undone: Error {}

    /// Runs the writes, commits and tells each caller. When all are undone through the fault of one, each is tried by itself.
    func callAsFunction(_ writes: [Write]) {
        guard !writes.isEmpty else { return }
        var waiting = writes
        var done: [Done] = []
        var failed: [Failed] = []
        do {
            try StorageError.translating {
                try database.writeWithoutTransaction { db in try transaction(db, &waiting, &done, &failed) }
            }
        } catch {
            return retry(waiting + done.map(\.write) + failed.map(\.write), after: error, of: writes.count)
        }
        // Only now: whoever was refused because of another of these writes then reads what that one wrote.
        for one in failed { one.write.fail(one.error) }
        for write in done {
            write.notices.forEach { hub.tell($0.channel, $0.payload) }
            write.confirm()
        }
    }

    private func retry(_ writes: [Write], after error: any Error, of count: Int) {
        let isFaultOfOne =
            switch error {
            case is Undone, StorageError.foreignKey: true
            default: false
            }
        if isFaultOfOne, count > 1 {
            writes.forEach { self([$0]) }
        } else {
            writes.forEach { $0.fail(error) }
        }
    }

    /// A write whose closure threw.
    private struct Failed {
        let write: Write
        let error: any Error
    }

    /// Moves each write from those that wait to those done or failed.
    private func transaction(_ db: GRDB.Database, _ waiting: inout [Write], _ done: inout [Done], _ failed: inout [Failed]) throws {
        try db.beginTransaction(.immediate)
        do {
            waiting.reverse()
            while let write = waiting.last {
                let result = try inSavepoint(db, write)
                waiting.removeLast()
                switch result {
                case .success(let write): done.append(write)
                case .failure(let error):
                    guard db.isInsideTransaction else {
                        write.fail(error)
                        throw Undone()
                    }
                    failed.append(Failed(write: write, error: error))
                }
            }
            try db.commit()
        } catch {
            if db.isInsideTransaction { try db.rollback() }
            throw error
        }
    }

    /// Runs one closure; if it fails only what it did is undone. Throws when that does not succeed either.
    private func inSavepoint(_ db: GRDB.Database, _ write: Write) throws -> Result<Done, any Error> {
        try db.cachedStatement(sql: "SAVEPOINT closure").execute()
        let connection = SQLiteConnection(db, mayWrite: true)
        let result: Result<Done, any Error> = Result {
            let confirm = try StorageError.translating { try write.run(connection) }
            if let failure = connection.failure { throw failure }
            return Done(write: write, confirm: confirm, notices: connection.notices)
        }
        guard db.isInsideTransaction else { return result }
        if case .failure = result { try db.cachedStatement(sql: "ROLLBACK TO closure").execute() }
        try db.cachedStatement(sql: "RELEASE closure").execute()
        return result
    }
}
