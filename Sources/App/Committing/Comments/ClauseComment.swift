import Foundation

/// Something that somebody remarked on a section of a document, until it is settled.
struct ClauseComment: Codable, Hashable, Sendable {
    let id: Identifier
    let documentId: Identifier
    let networkId: Identifier
    let section: String
    /// The version of the section that it is about.
    let version: Int
    let body: String
    let madeBy: Identifier?
    let madeName: String?
    let madeAt: Date
    let settledName: String?
    let settledAt: Date?
    /// What was done with it, when somebody said so.
    let settledHow: String

    var isOpen: Bool { settledAt == nil }

    /// How it begins, to tell it from others.
    var start: String { body.count > 60 ? body.prefix(60) + "…" : body }

    /// How long a comment may be, and what is said of how it was settled.
    static let (longest, longestHow) = (4000, 1000)
}

/// It was settled, opened again or removed since it was read.
struct CommentMoved: Error {}
