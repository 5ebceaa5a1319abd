import Foundation

/// What somebody added to a domain in their own words, as a moderator reads it: without a name, in random order.
struct Remark: Codable, Hashable, Sendable {
    let id: Identifier
    /// The key of the domain, with the key of the prompt behind a slash where the instrument asks for several texts.
    let groupKey: String
    let body: String
    let state: State

    /// How far a remark is.
    enum State: String, Codable, Sendable, CaseIterable {
        case waiting, released, hidden
    }

    /// The key of the domain it is about.
    var topic: String { String(groupKey.prefix { $0 != "/" }) }

    /// What stands in the place of words that were left out.
    static let omission = "[…]"
}

extension Remark {
    /// Words that stand nowhere in the text.
    struct NotThere: Error, Hashable {
        let words: [String]
    }

    /// The text without these words, each with the sign that something was left out.
    ///
    /// A moderator only ever takes away: nobody puts words in somebody else's mouth.
    func without(_ words: [String]) throws -> String {
        var text = body
        var missing: [String] = []
        for word in words {
            let shorter = text.replacingOccurrences(of: word, with: Self.omission, options: [.caseInsensitive])
            if shorter == text { missing.append(word) }
            text = shorter
        }
        guard missing.isEmpty else { throw NotThere(words: missing) }
        return text
    }

    /// The words somebody typed, with commas or on lines of their own; the longest first, so that a name goes as a whole.
    static func words(_ typed: String) -> [String] {
        let words = typed.split { $0 == "," || $0.isNewline }.map { $0.trimmingCharacters(in: .whitespaces) }
        return words.filter { !$0.isEmpty && $0 != omission }.sorted { $0.count > $1.count }
    }
}

/// What a moderator decides about one remark.
enum Moderation: String, Sendable, CaseIterable {
    case release = "vrijgeven"
    case hide = "verbergen"
    case wait = "wachten"

    var state: Remark.State {
        switch self {
        case .release: .released
        case .hide: .hidden
        case .wait: .waiting
        }
    }
}

/// How many remarks of a round there are, by how far they are.
struct RemarkCounts: Sendable {
    let waiting: Int
    let released: Int
    let hidden: Int
}
