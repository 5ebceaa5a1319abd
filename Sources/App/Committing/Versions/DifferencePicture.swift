import HTML
import Localization

/// What changed, to read: taken out is struck through, put in is underlined, and both are said to who does not see that.
struct DifferencePicture {
    let difference: TextDifference
    let language: Language
    /// How many lines that stayed the same stand around what changed.
    private static let around = 2

    var markup: Markup {
        if difference.isEmpty { return "<p class=\"soft\">\(language(VersionText.nothingChanged))</p>" }
        let near = nearby
        var (lines, isLeftOut) = ([Markup](), false)
        for (place, line) in difference.lines.enumerated() {
            if near.contains(place) {
                lines.append(markup(line))
                isLeftOut = false
            } else if !isLeftOut {
                lines.append("<p class=\"soft\" aria-label=\"\(language(VersionText.leftOut))\">…</p>")
                isLeftOut = true
            }
        }
        return "<div class=\"difference\">\(lines)</div>"
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

    private func markup(_ line: TextDifference.Line) -> Markup {
        switch line {
        case .same(let text): "<p>\(text)</p>"
        case .added(let text): text.isEmpty ? .empty : "<p>\(added(text))</p>"
        case .removed(let text): text.isEmpty ? .empty : "<p>\(removed(text))</p>"
        case .changed(let pieces):
            "<p>\(pieces.map { piece -> Markup in switch piece.kind { case .same: "\(piece.text)"; case .added: added(piece.text); case .removed: removed(piece.text) } })</p>"
        }
    }

    private func added(_ text: String) -> Markup {
        "<ins><span class=\"hidden\">\(language(VersionText.putIn))\(language.colon)</span>\(text)</ins>"
    }

    private func removed(_ text: String) -> Markup {
        "<del><span class=\"hidden\">\(language(VersionText.takenOut))\(language.colon)</span>\(text)</del>"
    }
}
