import Foundation

/// Words that somebody looks for, with the same answers on both engines.
///
/// Only plain words can be asked for: whatever is neither letter nor digit separates them. Case and the accents of
/// Latin letters make no difference, every word has to be there, and of the last one the beginning is enough.
///
/// The index is the table `search_entry`: a row for each thing that can be found, with the words of its `body`. A row is in one
/// `scope`, so that a search reads no further than where somebody may look.
public struct FullText: Sendable, Hashable {
    /// The words, folded; a word that is there twice counts once.
    public let words: [String]

    /// More words than this are left out, and longer ones are cut.
    static let mostWords = 20
    static let mostLetters = 100

    static let table = "search_entry"
    /// On SQLite the words themselves are in a virtual table.
    static let index = "search_words"

    public init(_ typed: String) {
        var words = Self.words(in: typed).map { String($0.prefix(Self.mostLetters)) }
        // The last word stays last: what is being typed.
        if let last = words.last { words = words.dropLast().filter { $0 != last } + [last] }
        var seen: Set<String> = []
        self.words = Array(words.filter { seen.insert($0).inserted }.suffix(Self.mostWords))
    }

    public var isEmpty: Bool { words.isEmpty }

    /// Where a kind of thing of one owner is looked for.
    public static func scope(_ kind: String, _ owner: String) -> String {
        kind + owner.filter { $0 != "-" }
    }

    /// A condition on `search_entry`: rows in one of these scopes with every word.
    public func isFound(in scopes: [String], on engine: Engine) -> SQL {
        guard let last = words.last, !scopes.isEmpty else { return "1 = 0" }
        switch engine {
        case .sqlite: return "search_entry.entry IN (SELECT rowid FROM search_words WHERE search_words MATCH \(expression(scopes, last)))"
        case .postgresql:
            let places = scopes.map { Self.quotedForPostgres("#" + $0) }.joined(separator: " | ")
            let wanted = words.dropLast().map { Self.quotedForPostgres($0) } + [Self.quotedForPostgres(last) + ":*"]
            return "search_entry.words @@ CAST(\("(\(places)) & " + wanted.joined(separator: " & ")) AS tsquery)"
        }
    }

    /// A query for the subjects of the same rows, which reads no further than its `LIMIT`.
    public func subjects(in scopes: [String], on engine: Engine) -> SQL {
        guard engine == .sqlite, let last = words.last, !scopes.isEmpty else {
            return "SELECT search_entry.subject FROM search_entry WHERE \(isFound(in: scopes, on: engine))"
        }
        return """
            SELECT search_entry.subject FROM search_words CROSS JOIN search_entry
            WHERE search_words MATCH \(expression(scopes, last)) AND search_entry.entry = search_words.rowid
            """
    }

    private func expression(_ scopes: [String], _ last: String) -> String {
        let places = scopes.map(Self.quotedForSQLite).joined(separator: " OR ")
        let wanted = words.dropLast().map { Self.quotedForSQLite($0) } + [Self.quotedForSQLite(last) + " *"]
        return "scope : (\(places)) AND body : (\(wanted.joined(separator: " AND ")))"
    }

    /// A text in pieces, each with whether it is a word that was looked for.
    public func pieces(of text: String) -> [(text: String, isFound: Bool)] {
        var pieces: [(text: String, isFound: Bool)] = []
        var rest = Substring(text)
        while let first = rest.first {
            let isWord = Self.isInWord(first)
            let run = rest.prefix { Self.isInWord($0) == isWord }
            let isFound = isWord && Self.words(in: String(run)).contains(where: matches)
            if let previous = pieces.last, previous.isFound == isFound {
                pieces[pieces.count - 1].text += run
            } else {
                pieces.append((String(run), isFound))
            }
            rest = rest[run.endIndex...]
        }
        return pieces
    }

    /// Whether a text holds one of the words.
    public func isIn(_ text: String) -> Bool {
        Self.words(in: text).contains(where: matches)
    }

    private func matches(_ word: String) -> Bool {
        words.dropLast().contains(word) || words.last.map { word.hasPrefix($0) } == true
    }

    /// The words of a text as the index has them: in lower case, Latin letters without accents.
    static func words(in text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in folded(text).unicodeScalars {
            if isLetterOrDigit(scalar) {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        return word.isEmpty ? words : words + [String(word)]
    }

    private static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        var isLatin = false
        for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if accents.contains(scalar.value), isLatin { continue }
            isLatin = ("a"..."z").contains(scalar)
            folded.append(scalar == "ς" ? "σ" : scalar)
        }
        return String(folded).precomposedStringWithCanonicalMapping
    }

    private static let accents: ClosedRange<UInt32> = 0x300...0x36f

    private static func isInWord(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { isLetterOrDigit($0) || accents.contains($0.value) } == true
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }

    private static func quotedForSQLite(_ word: String) -> String {
        "\"" + word.replacing("\"", with: "\"\"") + "\""
    }

    private static func quotedForPostgres(_ word: String) -> String {
        "'" + word.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'"
    }
}
