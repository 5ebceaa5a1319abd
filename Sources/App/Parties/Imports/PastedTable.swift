import Foundation

/// A table as people paste it from a spreadsheet or save it as a file: comma, semicolon or tab between the cells.
struct PastedTable: Hashable, Sendable {
    /// The rows that hold something, each with the number of the line it begins on, counted from one.
    let rows: [Row]

    struct Row: Hashable, Sendable {
        let line: Int
        let cells: [String]
        /// The quote that opened on this line was never closed.
        let isBroken: Bool
    }

    /// Reads a text. A broken quote spoils its own line only.
    init(text: String) {
        let separator = Self.separator(of: text)
        var rows: [Row] = []
        var line = 1
        var rest = Substring(text)
        while !rest.isEmpty {
            let (row, used) = Self.row(rest, separator, line)
            if row.isBroken || row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
            line += used.newlines
            rest = rest[used.end...]
        }
        self.rows = rows
    }

    /// Reads the bytes of a file: UTF-8 or UTF-16 with or without its mark, otherwise Windows-1252.
    static func text(of bytes: [UInt8]) -> String {
        // A NUL means nothing in a text, and PostgreSQL refuses it.
        decoded(bytes).replacing("\0", with: "")
    }

    private static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]), let text = String(bytes: bytes, encoding: .utf16) {
            return text
        }
        // Every second byte of Latin text in UTF-16 is a NUL, and no text in another encoding has one.
        if let first = bytes.firstIndex(of: 0),
            let text = String(bytes: bytes, encoding: first % 2 == 0 ? .utf16BigEndian : .utf16LittleEndian)
        {
            return text
        }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(bytes: bytes, encoding: .windowsCP1252) ?? String(decoding: bytes, as: UTF8.self)
    }

    /// The sign that occurs most in the first line, outside quotes.
    private static func separator(of text: String) -> Character {
        var counts: [Character: Int] = [:]
        var isQuoted = false
        for character in text.drop(while: \.isNewline) {
            if character == "\"" { isQuoted.toggle() }
            if character.isNewline, !isQuoted { break }
            if !isQuoted, "\t;,".contains(character) { counts[character, default: 0] += 1 }
        }
        return ["\t", ";", ","].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ";"
    }

    private static func row(_ text: Substring, _ separator: Character, _ line: Int) -> (Row, (newlines: Int, end: String.Index)) {
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        var newlines = 0
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if isQuoted {
                if character == "\"" {
                    if next < text.endIndex, text[next] == "\"" {
                        cell.append("\"")
                        index = text.index(after: next)
                        continue
                    }
                    isQuoted = false
                } else {
                    if character.isNewline { newlines += 1 }
                    cell.append(character)
                }
            } else if character == "\"", cell.allSatisfy(\.isWhitespace) {
                isQuoted = true
                cell = ""
            } else if character == separator {
                cells.append(trimmed(cell))
                cell = ""
            } else if character.isNewline {
                return (Row(line: line, cells: cells + [trimmed(cell)], isBroken: false), (newlines + 1, next))
            } else {
                cell.append(character)
            }
            index = next
        }
        guard isQuoted else { return (Row(line: line, cells: cells + [trimmed(cell)], isBroken: false), (newlines + 1, text.endIndex)) }
        let end = text.firstIndex(where: \.isNewline).map { text.index(after: $0) } ?? text.endIndex
        return (Row(line: line, cells: [], isBroken: true), (1, end))
    }

    private static func trimmed(_ cell: String) -> String {
        cell.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
