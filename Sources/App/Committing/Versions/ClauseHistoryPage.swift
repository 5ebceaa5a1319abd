import HTML
import Localization

/// Every text that one section had, the newest first, of which one is open with what it changed.
struct ClauseHistoryPage {
    let frame: Frame
    let path: WebAddress
    let text: DocumentText
    let section: String
    let lines: [ClauseLine]
    /// The version that these go up to.
    let last: Int
    /// The first of those before these, if any.
    let older: ClauseLine?
    let open: OpenClause

    /// The text that is open.
    struct OpenClause {
        let clause: Clause
        let difference: ClauseDifference
        let hasMoved: Bool
    }

    private var l: Language { frame.language }
    private var own: WebAddress { text.document.path(in: path) }
    private var place: WebAddress { own.appending("versies").appending("rubriek").appending(section) }
    private var written: Language { text.document.language }
    private var isNewest: Bool { last >= text.document.version }

    var markup: Markup {
        let title = text.title(of: text.clause(section) ?? open.clause, written)
        return frame.page(
            title, styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(text.document.title)</a></p><h1 lang="\(written.tag)">\(title)</h1>\
            <p class="soft">\(l(VersionText.earlierTexts))</p></div><ol class="list">\(lines.map(line))</ol>\(paging)
            """)
    }

    private func line(_ line: ClauseLine) -> Markup {
        let why = line.restoredFrom.map { l(VersionText.restored(from: $0)) } ?? line.why
        let isOpen = line.version == open.clause.version
        let target = place.query("versie", "\(line.version)").query("tot", "\(last)")
            .fragment("versie-\(line.version)")
        return """
            <li id="versie-\(line.version)"><p><a href="\(target)"\(" aria-current=\"true\"", if: isOpen)>\(l(VersionText.version(line.version)))</a>\
            \(" <span class=\"mark\">\(l(VersionText.goneSection))</span>", if: line.isPresent == 0)\
            \(" <span class=\"mark\">\(l(VersionText.movedSection))</span>", if: isOpen && open.hasMoved)</p>\
            <p class="soft small">\(l(VersionText.written(line.writtenName ?? "–", frame.moment(line.writtenAt))))\(" · \(why)", if: !why.isEmpty)</p>\
            \(isOpen ? picture : nil)</li>
            """
    }

    private var picture: Markup {
        ClauseDifferencePicture(difference: open.difference, language: l, written: written).markup
    }

    private var paging: Markup? {
        guard older != nil || !isNewest else { return nil }
        let newest: Markup? = isNewest ? nil : "<a href=\"\(place)\">\(l(VersionText.newest))</a>"
        let before = older.map { "<a href=\"\(place.query("tot", "\($0.version)"))\">\(l(VersionText.older))</a>" as Markup }
        return "<p class=\"acts no-print\">\(newest)\(before)</p>"
    }
}
