import Foundation

/// What can go wrong in the database, the same for both engines. Each carries the engine's own words.
public enum StorageError: Error, Equatable {
    /// A value that must be unique exists already.
    case unique(String)
    /// A row refers to one that does not exist, or is still referred to.
    case foreignKey(String)
    /// A CHECK of the schema refuses the value.
    case check(String)
    /// A required value is missing.
    case notNull(String)
    /// Writing is not possible here: a reading closure, or a file or server that may only be read.
    case readOnly(String)
    /// The disk is full.
    case full(String)
    /// Someone else holds a lock, or keeps changing the same rows.
    case busy(String)
    /// The server or the file cannot be reached. A write may be tried again.
    case unavailable(String)
    /// A newer program has migrated this database: the newest migration found, and the newest this program knows.
    case newerSchema(found: Int, known: Int)
    /// The file holds something else.
    case notADatabase(String)
    /// Anything else, a mistake in the SQL included.
    case other(String)
}

extension StorageError: LocalizedError, CustomStringConvertible {
    public var errorDescription: String? { description }

    /// One English sentence, followed by the engine's own words.
    public var description: String {
        switch self {
        case .unique(let detail): "The value exists already: \(detail)"
        case .foreignKey(let detail): "A reference does not hold: \(detail)"
        case .check(let detail): "The value is not allowed: \(detail)"
        case .notNull(let detail): "A required value is missing: \(detail)"
        case .readOnly(let detail): "The database may only be read here: \(detail)"
        case .full(let detail): "The disk is full: \(detail)"
        case .busy(let detail): "The database is busy: \(detail)"
        case .unavailable(let detail): "The database cannot be reached: \(detail)"
        case .newerSchema(let found, let known):
            "The database has been migrated to \(found) by a newer program; this program knows migrations up to \(known)."
        case .notADatabase(let detail): "The file is not a database: \(detail)"
        case .other(let detail): "The database refuses: \(detail)"
        }
    }
}
