import Foundation

/// Words that people typed elsewhere, as Markdown that reads as those words: a partner called `*x*` stays called so.
enum PlainMarkdown {
    /// A text on one line, wherever it stands: in a paragraph, in a list, in the cell of a table.
    static func escaped(_ text: String) -> String {
        let line = words(text)
        var written = ""
        for place in line.indices {
            if line[place] == "\\" || isMarkup(at: place, of: line) { written.append("\\") }
            written.unicodeScalars.append(line[place])
        }
        return written
    }

    /// A text with each of its lines as a paragraph.
    static func paragraphs(_ text: String) -> String {
        lines(text).map(escaped).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// Pieces of a text, each a block of its own; nothing when there is none.
    static func blocks(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// A list of lines that are Markdown already.
    static func list(_ lines: [String]) -> String {
        lines.map { "- " + $0 }.joined(separator: "\n")
    }

    /// A table of cells that are Markdown already; nothing when there are no rows.
    static func table(_ head: [String], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        return ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    /// The scalars of a text on one line: ends of lines, tabs and what cannot be seen are spaces, and of several one is left.
    /// Scalars and not characters, as an accent behind a sign makes another character of it, but no other markup.
    private static func words(_ text: String) -> [Unicode.Scalar] {
        var line = Array(text.unicodeScalars.split { isSpace($0) }.joined(separator: [" "]))[...]
        while line.first?.properties.isWhitespace == true { line.removeFirst() }
        while line.last?.properties.isWhitespace == true { line.removeLast() }
        return Array(line)
    }

    private static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split { isLineEnd($0) }.map { String(String.UnicodeScalarView($0)) }
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { CharacterSet.newlines.contains(scalar) }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || isLineEnd(scalar) || scalar.properties.generalCategory == .control
    }

    private static func isMarkup(at place: Int, of line: [Unicode.Scalar]) -> Bool {
        let next = place + 1 < line.count ? line[place + 1] : nil
        switch line[place] {
        case "*", "`", "[", "<", "|", "~": return true
        // Inside a word it is a letter among letters.
        case "_": return !(place > 0 && isLetter(line[place - 1]) && next.map(isLetter) == true)
        case "&": return next.map { $0 == "#" || isLetter($0) } == true
        case "#", ">", "+", "-", "=", ":": return place == 0
        case ".", ")": return isNumber(before: place, of: line)
        default: return false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Whether a line begins with a number that would make a list of it.
    private static func isNumber(before place: Int, of line: [Unicode.Scalar]) -> Bool {
        (1...9).contains(place) && line[..<place].allSatisfy { ("0"..."9").contains($0) }
            && (place + 1 == line.count || line[place + 1] == " ")
    }
}
