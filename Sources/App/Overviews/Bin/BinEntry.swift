import Foundation

/// Something that lies in the bin: what, who put it there, and until when it can be brought back.
struct BinEntry: Codable, Hashable, Sendable {
    let kind: Kind
    let id: Identifier
    let name: String
    let deletedAt: Date
    /// Nil when it was nobody, or somebody whose name was erased.
    let byName: String?

    enum Kind: String, Codable, Sendable, CaseIterable {
        case round, partner, person, document, network
    }

    /// How long things stay there.
    static let stay = TimeInterval(RetentionPeriod.days(.bin) * 24 * 3600)

    var until: Date { deletedAt + Self.stay }
}
