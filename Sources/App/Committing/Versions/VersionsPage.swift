import HTML
import Localization
import Markdown

/// Every version of a document, the newest first.
struct VersionsPage {
    let frame: Frame
    let path: WebAddress
    let document: Document
    let versions: [DocumentVersion]

    private var l: Language { frame.language }
    private var own: WebAddress { document.path(in: path) }

    var markup: Markup {
        frame.page(
            l(VersionText.versions), styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(document.title)</a></p><h1>\(l(VersionText.versions))</h1>\
            <p class="soft">\(l(VersionText.why))</p></div><ol class="list" reversed start="\(versions.first?.number ?? 1)">\(versions.map(line))</ol>\
            \(comparing)
            """)
    }

    private func line(_ version: DocumentVersion) -> Markup {
        let about = version.restoredFrom.map { l(VersionText.restored(from: $0)) } ?? version.why
        let reading = own.appending("versies").appending("\(version.number)")
        let change: Markup =
            version.number == 1
            ? "<span class=\"soft\">\(l(VersionText.first))</span>"
            : "<a href=\"\(own.appending("verschil").query("naar", "\(version.number)"))\">\(l(VersionText.withBefore))<span class=\"hidden\"> \(l(VersionText.version(version.number)))</span></a>"
        return """
            <li><a href="\(reading)">\(l(VersionText.version(version.number)))</a>\
            <span class="soft small">\(l(VersionText.written(version.writtenName ?? "–", frame.moment(version.writtenAt))))\(" · \(about)", if: !about.isEmpty)</span>\(change)</li>
            """
    }

    private var comparing: Markup? {
        guard versions.count > 2 else { return nil }
        let options = versions.map { (value: "\($0.number)", label: l(VersionText.version($0.number))) }
        return """
            <form class="columns no-print" action="\(own.appending("verschil"))">\
            \(Choice(name: "van", label: VersionText.from, options: options, selected: "1").markup(l))\
            \(Choice(name: "naar", label: VersionText.to, options: options, selected: "\(document.version)").markup(l))\
            <p class="buttons"><button class="button quiet">\(l(VersionText.compare))</button></p></form>
            """
    }
}

/// An earlier version as it was, to read and to bring back.
struct VersionPage {
    let frame: Frame
    let path: WebAddress
    let text: DocumentText
    let mayWrite: Bool

    private var l: Language { frame.language }
    private var own: WebAddress { text.document.path(in: path) }

    var markup: Markup {
        let title = l(VersionText.version(text.version.number))
        let written = l(VersionText.written(text.version.writtenName ?? "–", frame.moment(text.version.writtenAt)))
        let clauses = text.clauses.map { clause -> Markup in
            """
            <section class="clause"><h2>\(text.heading(of: clause, text.document.language))</h2>\(RichText(markdown: clause.body).markup())</section>
            """
        }
        return frame.page(
            "\(text.document.title), \(title)", styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own.appending("versies"))">\(l(VersionText.versions))</a></p><h1>\(text.document.title)</h1>\
            <p><strong>\(title)</strong> · \(written)</p><p class="soft small">\(l(VersionText.fingerprint))\(l.colon)<code class="hash">\(text.fingerprint)</code></p></div>\
            \(earlier)<div class="document" lang="\(text.document.language.tag)">\(clauses)</div>
            """)
    }

    private var earlier: Markup? {
        guard !text.isNewest else { return nil }
        let number = "\(text.version.number)"
        let restoring: Markup = """
            \(frame.act(own.appending("versies").appending(number).appending("terug"), VersionText.restore))\
            <p class="soft small">\(l(VersionText.restoreHint))</p>
            """
        return """
            <div class="now"><p>\(l(VersionText.onlyNewest)) <a href="\(own)">\(l(VersionText.toNewest))</a> · \
            <a href="\(own.appending("verschil").query("van", number).query("naar", "\(text.document.version)"))">\(l(VersionText.difference))</a></p>\
            \(mayWrite ? restoring : nil)</div>
            """
    }
}
