import Foundation

/// What taking part brings one person, in their own words: theirs alone until they share it.
struct OwnInterest: Hashable, Sendable {
    let version: Int
    /// Nil when it was sealed under another secret of the installation and nobody can read it any more.
    let body: String?
    let writtenAt: Date
    let sharedAt: Date?
}

/// What somebody let the network read of what it brings them.
struct SharedInterest: Codable, Hashable, Sendable {
    let partnerId: Identifier
    let personId: Identifier
    let personName: String
    let body: String
    let writtenAt: Date
}
