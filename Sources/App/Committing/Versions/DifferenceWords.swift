import Foundation

/// What changed, as it reads: without the marks that only say how a text looks. Where nothing but such marks changed, they stay.
enum DifferenceWords {
    /// Nil of what is no line to read: the rule under the heads of a table.
    static func line(_ line: TextDifference.Line) -> TextDifference.Line? {
        switch line {
        case .same(let text): words(of: text).map { .same($0) }
        case .added(let text): words(of: text).map { .added($0) }
        case .removed(let text): words(of: text).map { .removed($0) }
        case .changed(let pieces): words(of: pieces).map { .changed($0) }
        }
    }

    private static func words(of line: String) -> String? {
        if isRule(line) { return nil }
        let isRow = isRow(line)
        let words = plain(line.hasSuffix("\\") ? String(line.dropLast()) : line, inRow: isRow)
        return isRow ? words.trimmingCharacters(in: edges) : words
    }

    private static func words(of pieces: [TextDifference.Piece]) -> [TextDifference.Piece]? {
        let now = pieces.filter { $0.kind != .removed }.map(\.text).joined()
        if isRule(now) { return nil }
        let inRow = isRow(now)
        let read = joined(pieces.map { .init(kind: $0.kind, text: plain($0.text, inRow: inRow)) })
        let shown = read.contains { $0.kind != .same } ? read : pieces.map { .init(kind: $0.kind, text: inRow ? cells($0.text) : $0.text) }
        return inRow ? trimmed(shown) : shown
    }

    /// What was taken out and put in again with other marks is the same.
    private static func joined(_ pieces: [TextDifference.Piece]) -> [TextDifference.Piece] {
        var joined: [TextDifference.Piece] = []
        for piece in pieces where !piece.text.isEmpty {
            if let last = joined.last, last.kind == .removed, piece.kind == .added, last.text == piece.text {
                joined[joined.count - 1] = .init(kind: .same, text: piece.text)
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    private static func isRow(_ line: String) -> Bool { line.first { !$0.isWhitespace } == "|" }

    private static func isRule(_ line: String) -> Bool {
        line.contains("|") && line.contains("-") && line.allSatisfy { "|-: \t".contains($0) }
    }

    private static func cells(_ row: String) -> String { row.replacing("|", with: "·") }

    /// What stands before the first and behind the last cell.
    private static let edges = CharacterSet(charactersIn: "· \t")

    private static func trimmed(_ row: [TextDifference.Piece]) -> [TextDifference.Piece] {
        func isEdge(_ character: Character) -> Bool { "· \t".contains(character) }
        var row = Array(row.drop { $0.text.allSatisfy(isEdge) })
        while let last = row.last, last.text.allSatisfy(isEdge) { row.removeLast() }
        if let first = row.first { row[0] = .init(kind: first.kind, text: String(first.text.drop(while: isEdge))) }
        if let last = row.last, let end = last.text.lastIndex(where: { !isEdge($0) }) {
            row[row.count - 1] = .init(kind: last.kind, text: String(last.text[...end]))
        }
        return row
    }

    /// Without the marks of bold and without the strokes that keep a character from being a mark.
    private static func plain(_ text: String, inRow: Bool) -> String {
        var (plain, isKept) = ("", false)
        for character in text.replacing("**", with: "") {
            if !isKept, character == "\\" {
                isKept = true
                continue
            }
            if isKept, !character.isPunctuation, !character.isSymbol { plain.append("\\") }
            plain.append(inRow && !isKept && character == "|" ? "·" : character)
            isKept = false
        }
        return isKept ? plain + "\\" : plain
    }
}
