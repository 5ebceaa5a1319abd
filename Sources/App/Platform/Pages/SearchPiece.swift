import Foundation
import HTML

/// Part of a text, and whether it is what was looked for.
struct SearchPiece: Sendable, Hashable {
    let text: String
    let isFound: Bool
}

/// A text in which words were found, as it is shown.
extension [SearchPiece] {
    var marked: Markup {
        "\(map { $0.isFound ? "<mark>\($0.text)</mark>" : "\($0.text)" as Markup })"
    }

    var hasFound: Bool { contains(where: \.isFound) }

    /// The part of a long text around the first word that was found.
    var shortened: [SearchPiece] {
        let most = 240
        guard reduce(0, { $0 + $1.text.count }) > most else { return self }
        let first = firstIndex(where: \.isFound) ?? 0
        var (shown, length) = ([SearchPiece](), 0)
        if first > 0 {
            let before = self[..<first].map(\.text).joined()
            let end = before.count > 60 ? "… " + before.suffix(60).drop { !$0.isWhitespace }.drop(while: \.isWhitespace) : before
            shown.append(SearchPiece(text: end, isFound: false))
            length = end.count
        }
        for piece in self[first...] {
            guard length + piece.text.count > most else {
                shown.append(piece)
                length += piece.text.count
                continue
            }
            shown.append(SearchPiece(text: piece.text.prefix(Swift.max(0, most - length)) + "…", isFound: piece.isFound))
            break
        }
        return shown
    }
}
