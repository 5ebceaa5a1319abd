import HTML
import Localization

/// The sheets of a network: what each asks, how often it was filled in, and on how much people differ.
struct KindsPage {
    let frame: Frame
    let network: WebAddress
    let lines: [Line]
    let mayFillIn: Bool

    /// One sheet and how far it is.
    struct Line {
        let sheet: KindSheet
        let filled: [FilledKind]
        let hasOwn: Bool
        let maySee: Bool
    }

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(KindsText.title), styles: ["css/kinds.css"],
            """
            <div class="stack"><h1>\(l(KindsText.title))</h1><p class="lead">\(l(KindsText.why))</p></div>
            <ol class="list">\(lines.map(item))</ol>
            """)
    }

    private func item(_ line: Line) -> Markup {
        let path = network.kinds.appending(line.sheet.topic.rawValue)
        let label = l(KindsText.fillIn)
        let fill: Markup = """
            <p class="no-print"><a class="button quiet" href="\(path.appending("invullen"))" aria-label="\(label): \(l(line.sheet.title))">\(label)</a></p>
            """
        return """
            <li class="kind-line"><div><h2><a href="\(path)">\(l(line.sheet.title))</a></h2><p>\(l(line.sheet.why))</p><p class="soft small">\(state(line))</p></div>\
            \(fill, if: mayFillIn && !line.hasOwn)</li>
            """
    }

    private func state(_ line: Line) -> String {
        var parts = [l(line.filled.isEmpty ? KindsText.nobody : KindsText.filledBy(line.filled.count))]
        if line.maySee, line.filled.count > 1 { parts.append(l(KindsText.differences(line.sheet.differences(line.filled).count))) }
        if mayFillIn, !line.hasOwn, !line.filled.isEmpty { parts.append(l(KindsText.notYours)) }
        return parts.joined(separator: " · ")
    }
}
