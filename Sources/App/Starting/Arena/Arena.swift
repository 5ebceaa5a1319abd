import Foundation

/// An arena analysis: who matters for an issue, because of what they could bring.
struct Arena: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    /// What appeals to us to work together.
    var issue: String
    var heldOn: String
    /// Who is not at the table, and who loses by that.
    var absent: String
    /// How many resources were ever added; the number of the newest.
    var rowsMade: Int
    var ratingClosedAt: Date?
    /// Grows with each change, so that two who change it at once do not overwrite each other.
    var version: Int
    var createdAt: Date
    var deletedAt: Date?

    var isRatingClosed: Bool { ratingClosedAt != nil }
}

/// Somebody who makes an arena, and so rates in it.
struct ArenaMaker: Codable, Hashable, Sendable {
    let personId: Identifier
    let name: String
    let leads: Bool
    /// Up to which resource they finished their own rating.
    let finishedThrough: Int
    /// Whether they are still in the network.
    let isHere: Bool
}

/// An arena in the list of somebody's arenas.
struct ListedArena: Codable, Hashable, Sendable {
    let id: Identifier
    let issue: String
    let heldOn: String
    let actors: Int
    let isMaker: Bool
    let leads: Bool
    let readers: Int
    let deletedAt: Date?
}

/// Somebody else changed it in the meantime.
struct ArenaConflict: Error {}

/// The name of an organisation or person as it is compared: case, accents, spaces and punctuation aside.
enum PlainName {
    static func of(_ name: String) -> String {
        // Most names need no table of accents, and an arena has many.
        if name.utf8.allSatisfy({ $0 < 128 }) {
            let words = name.lowercased().utf8.split { !((97...122).contains($0) || (48...57).contains($0)) }
            return words.map { String(Substring($0)) }.filter { !forms.contains($0) }.joined(separator: " ")
        }
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
        return plain.split { !($0.isLetter || $0.isNumber) }.filter { !forms.contains(String($0)) }.joined(separator: " ")
    }

    /// Legal forms that people write or leave out.
    private static let forms: Set<String> = ["vzw", "asbl", "nv", "sa", "bv", "srl", "cv", "sc", "de", "het", "le", "la", "the"]
}
