import Foundation

/// A copy of everything that was made, as it is noted in the database and in the copy itself.
struct Backup: Codable, Hashable, Sendable {
    let takenAt: Date
    /// Where it was put.
    let file: String
    /// Nil in the copy itself, which does not know its size.
    let bytes: Int?
    let version: String
    let engine: String

    /// After this time an administrator is warned.
    static let mostDays = 7

    func isOld(at now: Date) -> Bool { now.timeIntervalSince(takenAt) > Double(Self.mostDays) * 24 * 3600 }
}
