import Foundation

/// At least three partners that work together around an issue none can solve alone.
struct Network: Codable, Hashable, Sendable {
    let id: Identifier
    var name: String
    var kind: String
    var issue: String
    var targetGroup: String
    var workingArea: String
    var startsOn: String?
    var endsOn: String?
    /// Since when it is an archive; nil while it goes on.
    var endedAt: Date?
}
