import HTML
import Localization

/// Taking a document along: which files can be made here, and those that were asked for.
struct ExportsPage {
    let frame: Frame
    /// Of the document.
    let path: WebAddress
    let text: DocumentText
    /// What can be made on this installation.
    let formats: [ExportFormat]
    let exports: [Export]
    /// Why what was asked is not made.
    var problem: Text?

    static let format = "soort"
    static let language = "taal"
    static let version = "versie"

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("uitvoer") }
    private var isUnderWay: Bool { exports.contains(where: \.isUnderWay) }

    var markup: Markup {
        let document = text.document
        return frame.page(
            "\(l(ExportsText.title)) · \(document.title)", scripts: isUnderWay ? ["js/renew.js"] : [], refreshes: isUnderWay ? 2 : nil,
            """
            <p class="over"><a href="\(path)">\(document.title)</a></p><h1>\(l(ExportsText.title))</h1>\
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })\
            <p>\(l(ExportsText.why))</p><p class="soft">\(written)</p>\(choice)\(missing)
            <section class="stack"><h2>\(l(ExportsText.files))</h2>\
            <div class="stack" aria-live="polite" data-renew="\(isUnderWay ? 2 : 0)">\(list)</div>\
            <p class="soft small">\(l(ExportsText.stays(RetentionPeriod.days(.exports))))</p></section>
            """)
    }

    private var written: String {
        l(DocumentsText.version(text.version.number, frame.date(text.version.writtenAt)))
    }

    private var choice: Markup? {
        guard let first = formats.first else { return nil }
        let kinds = formats.map { (value: $0.rawValue, label: ExportsText.name($0), hint: Optional(ExportsText.use($0))) }
        let languages = Language.allCases.map { (value: $0.rawValue, label: $0.name) }
        let fields: Markup = """
            \(RadioChoice(name: Self.format, label: ExportsText.format, options: kinds, selected: first.rawValue).markup(l))\
            \(Choice(name: Self.language, label: ExportsText.language, hint: ExportsText.languageHint, options: languages, selected: l.rawValue).markup(l))\
            <input type="hidden" name="\(Self.version)" value="\(text.version.number)">\
            <p class="buttons"><button class="button">\(l(ExportsText.make))</button></p>
            """
        return frame.form(own, class: "stack narrow no-print", fields)
    }

    /// What is not there, and what to do then.
    private var missing: Markup? {
        let lines = ExportFormat.Program.allCases.compactMap { program -> Markup? in
            let without = ExportFormat.allCases.filter { $0.program == program && !formats.contains($0) }
            guard !without.isEmpty else { return nil }
            return "<p>\(l(ExportsText.missing(l.list(without.map { l(ExportsText.name($0)) }), program)))</p>"
        }
        guard !lines.isEmpty else { return nil }
        let print = path.appending("afdruk").query("versie", String(text.version.number))
        return """
            <div class="now stack">\(lines)<p>\(l(ExportsText.printInstead)) <a href="\(print)">\(l(ExportsText.toPrint))</a></p></div>
            """
    }

    private var list: Markup {
        exports.isEmpty ? "<p class=\"soft\">\(l(ExportsText.none))</p>" : "<ul class=\"list\">\(exports.map(line))</ul>"
    }

    private func line(_ export: Export) -> Markup {
        let name = [
            l(ExportsText.name(export.format)), l(PrintedText.version(export.version)), export.language.name,
        ].joined(separator: " · ")
        let rest: Markup =
            switch export.state {
            case .done:
                """
                <a class="button quiet" href="\(own.appending(export.id.rawValue))">\
                \(l(ExportsText.take))<span class="hidden"> \(name)</span></a>
                """
            case .failed: "\(export.problem.map { "\(l(ExportsText.problem($0))) " as Markup })\(again(export, name))"
            case .waiting, .running: .empty
            }
        let made = export.doneAt.map { "<br><span class=\"soft small\">\(frame.moment($0))</span>" as Markup }
        return "<li class=\"line\"><span>\(name)\(l.colon)\(l(ExportsText.state(export.state)))\(made)</span> <span>\(rest)</span></li>"
    }

    private func again(_ export: Export, _ name: String) -> Markup? {
        guard formats.contains(export.format) else { return nil }
        let fields = [
            (Self.format, export.format.rawValue), (Self.language, export.language.rawValue), (Self.version, String(export.version)),
        ].map { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" as Markup }
        return frame.form(
            own, class: "act",
            "\(fields)<button class=\"button quiet\" aria-label=\"\(l(ExportsText.again))\(l.colon)\(name)\">\(l(ExportsText.again))</button>"
        )
    }
}
