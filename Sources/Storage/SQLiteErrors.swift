import GRDB

extension StorageError {
    /// SQLite's error by its extended result code; an error of ours stays what it is.
    init(_ error: DatabaseError) {
        let message = error.message ?? error.resultCode.description
        self =
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .unique(message)
            case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey(message)
            case .SQLITE_CONSTRAINT_CHECK: .check(message)
            case .SQLITE_CONSTRAINT_NOTNULL: .notNull(message)
            default:
                switch error.resultCode {
                case .SQLITE_READONLY: .readOnly(message)
                case .SQLITE_FULL: .full(message)
                case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(message)
                case .SQLITE_CANTOPEN, .SQLITE_IOERR: .unavailable(message)
                case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notADatabase(message)
                default: .other(message)
                }
            }
    }

    /// Runs a piece of work with SQLite's errors as ours.
    static func translating<T>(_ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }
}
