import Foundation
import HTML
import Localization

/// What changed, to read: taken out is struck through, put in is underlined, and both are said to who does not see that.
struct DifferencePicture {
    let difference: TextDifference
    let language: Language
    /// How many letters of it are shown at most.
    var most = 100_000
    /// How many lines that stayed the same stand around what changed.
    private static let around = 3
    /// Above so many letters that stayed the same only the first and the last are shown.
    private static let longest = 1000
    /// What the marks around a change count for.
    private static let marks = 64

    var markup: Markup {
        if difference.isEmpty { return "<p class=\"soft\">\(language(VersionText.nothingChanged))</p>" }
        let near = nearby
        var (lines, left, folded) = ([Markup](), most, 0)
        for (place, line) in difference.lines.enumerated() where left > 0 {
            guard let read = DifferenceWords.line(line) else { continue }
            guard near.contains(place) else {
                folded += read.isBlank ? 0 : 1
                continue
            }
            lines.append(fold(&folded))
            lines.append(markup(read, &left))
        }
        return "<div class=\"difference\">\(lines)\(fold(&folded))\(left > 0 ? nil : more)</div>"
    }

    private var more: Markup { "<p class=\"soft\">\(language(VersionText.more))</p>" }

    /// In the place of lines that stayed the same.
    private func fold(_ folded: inout Int) -> Markup {
        defer { folded = 0 }
        return folded == 0 ? .empty : "<p class=\"soft\">… \(language(VersionText.unchanged(folded)))</p>"
    }

    /// The places of what changed and of the lines around it.
    private var nearby: Set<Int> {
        var near: Set<Int> = []
        for (place, line) in difference.lines.enumerated() {
            if case .same = line { continue }
            near.formUnion((place - Self.around)...(place + Self.around))
        }
        return near
    }

    private func markup(_ line: TextDifference.Line, _ left: inout Int) -> Markup {
        switch line {
        case .same(let text): text.isEmpty ? .empty : "<p>\(shortened(text, &left))</p>"
        case .added(let text): text.isEmpty ? .empty : "<p>\(added(text, &left))</p>"
        case .removed(let text): text.isEmpty ? .empty : "<p>\(removed(text, &left))</p>"
        case .changed(let pieces): "<p>\(markup(pieces, &left))</p>"
        }
    }

    private func markup(_ pieces: [TextDifference.Piece], _ left: inout Int) -> [Markup] {
        var shown: [Markup] = []
        for piece in pieces where left > 0 {
            switch piece.kind {
            case .same: shown.append("\(shortened(piece.text, &left))")
            case .added: shown.append(added(piece.text, &left))
            case .removed: shown.append(removed(piece.text, &left))
            }
        }
        return shown
    }

    private func added(_ text: String, _ left: inout Int) -> Markup {
        "<ins><span class=\"hidden\">\(language(VersionText.putIn))\(language.colon)</span>\(cut(text, &left))</ins>"
    }

    private func removed(_ text: String, _ left: inout Int) -> Markup {
        "<del><span class=\"hidden\">\(language(VersionText.takenOut))\(language.colon)</span>\(cut(text, &left))</del>"
    }

    /// No more than there is room for.
    private func cut(_ text: String, _ left: inout Int) -> String {
        defer { left -= text.utf8.count + Self.marks }
        return text.utf8.count <= left ? text : text.prefix(left) + "…"
    }

    private func shortened(_ text: String, _ left: inout Int) -> String {
        let isShort = text.utf8.count <= Self.longest
        let shown = isShort ? text : "\(text.prefix(Self.longest / 3)) … \(text.suffix(Self.longest / 3))"
        return cut(shown, &left)
    }
}

extension TextDifference.Line {
    fileprivate var isBlank: Bool {
        if case .same(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
    }
}

/// What changed in a section: its title where that changed too, and its text.
struct ClauseDifferencePicture {
    let difference: ClauseDifference
    let language: Language
    /// That of the document.
    let written: Language
    var most = 100_000

    var markup: Markup {
        guard let title = difference.title else { return markup(difference.body) }
        let body: Markup? =
            difference.body.isEmpty ? nil : "<p class=\"soft small\">\(language(VersionText.sectionBody))</p>\(markup(difference.body))"
        return "<p class=\"soft small\">\(language(VersionText.sectionTitle))</p>\(markup(title))\(body)"
    }

    private func markup(_ difference: TextDifference) -> Markup {
        "<div lang=\"\(written.tag)\">\(DifferencePicture(difference: difference, language: language, most: most).markup)</div>"
    }
}
