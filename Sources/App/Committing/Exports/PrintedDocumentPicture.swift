import Foundation
import HTML
import Localization
import Markdown

/// A document as it looks on paper: a page that stands on its own, names no file and no site, and holds no script. A browser prints it,
/// Chromium makes a PDF of it, and pandoc reads a plainer form of it.
struct PrintedDocumentPicture {
    private let printed: PrintedDocument
    private let style: String

    /// - Parameter style: the style sheet of what is printed.
    init(_ printed: PrintedDocument, style: String = "") {
        self.printed = printed
        self.style = style
    }

    private var l: Language { printed.language }
    private var text: DocumentText { printed.text }
    private var document: Document { text.document }

    /// The whole page.
    var html: [UInt8] { page().bytes }

    /// The hash of the whole page: another one means that something else would be printed.
    var hash: String { Fingerprint.of(html) }

    /// What the page may load: what stands in it, and of styles only those.
    var policy: String {
        "default-src 'none'; style-src \(Fingerprint.policySource(of: styles.bytes)); img-src data:; form-action 'none'; base-uri 'none'"
    }

    private var styles: Markup { "\(Markup(trusted: style))\(margins)" }

    /// - Parameter tools: what a reader on a screen finds above the paper.
    func page(tools: Markup? = nil) -> Markup {
        """
        <!doctype html>
        <html lang="\(l.tag)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <meta name="author" content="\(printed.networkName)">
        <style>\(styles)</style>
        </head>
        <body>
        \(tools)<main class="sheet">
        <header>\(logos.isEmpty ? nil : "<p class=\"logos\">\(logos)</p>")
        <p class="kind">\(kind)</p>
        <h1\(foreign)>\(document.title)</h1>
        <p class="state">\(state)</p></header>
        \(parties)\(text.clauses.map { clause($0, in: foreign) })\(signatures(isPlain: false))
        </main>
        </body>
        </html>
        """
    }

    /// For pandoc: in the language of the text; the title, the kind and the names in the head, where it takes them from; lines to sign
    /// on as text.
    var plainHtml: [UInt8] {
        let page: Markup = """
            <!doctype html>
            <html lang="\(document.language.tag)">
            <head><meta charset="utf-8"><title>\(document.title)</title><meta name="subtitle" content="\(l(DocumentsText.kind(document.kind)))">\
            <meta name="author" content="\(printed.networkName)"><meta name="date" content="\(state)"></head>
            <body>\(logos.isEmpty ? nil : "<p>\(logos)</p>")\(parties)\(text.clauses.map { clause($0, in: nil) })\(signatures(isPlain: true))</body>
            </html>
            """
        return page.bytes
    }

    /// The mark of what is in the language of the text, where the page has another. Chromium keeps it of a section, a heading or a
    /// paragraph, not of a `div`.
    private var foreign: Markup? { document.language == l ? nil : " lang=\"\(document.language.tag)\"" }

    /// The mark of our own words between them.
    private var ours: Markup? { document.language == l ? nil : " lang=\"\(l.tag)\"" }

    /// Our own words, where what stands around them may be in another language. In a file for Word that is a style.
    private func said(_ words: String) -> Markup {
        guard let ours else { return "\(words)" }
        return "<span\(ours) data-custom-style=\"\(FileModel.styleName(l))\">\(words)</span>"
    }

    private var title: String { "\(document.title) · \(printed.networkName)" }

    private var kind: String { "\(l(DocumentsText.kind(document.kind))) · \(printed.networkName)" }

    private var state: String {
        let version = l(DocumentsText.version(text.version.number, l.date(text.version.writtenAt, in: printed.timeZone)))
        let term = DocumentsText.until(document.startsOn.map(printed.written), document.endsOn.map(printed.written)).map { l($0) }
        return [version, term].compactMap { $0 }.joined(separator: " · ")
    }

    private var logos: [Markup] {
        printed.parties.compactMap { party in
            party.logo.map { logo in
                let size = logo.fitted(width: 160, height: 56)
                return "<img src=\"\(logo.address)\" alt=\"\(party.name)\" width=\"\(size.width)\" height=\"\(size.height)\"> "
            }
        }
    }

    private var parties: Markup? {
        guard !printed.parties.isEmpty else { return nil }
        let names = printed.parties.map { "<li>\($0.name)</li>" as Markup }
        return "<section class=\"parties\"><h2>\(said(l(PrintedText.parties)))</h2><ul>\(names)</ul></section>\n"
    }

    /// - Parameter language: the mark of that of the text, where the page has another.
    private func clause(_ clause: Clause, in language: Markup?) -> Markup {
        let heading = text.heading(of: clause, l)
        let head: Markup = clause.title.isEmpty ? "<h2\(ours)>\(said(heading))</h2>" : "<h2>\(heading)</h2>"
        let body: Markup =
            clause.body.isEmpty
            ? "<p class=\"empty\"\(ours)>\(said(l(DocumentsText.emptyBody)))</p>" : RichText(markdown: clause.body).markup(below: 2)
        return "<section\(language)>\(head)\(body)</section>\n"
    }

    private func signatures(isPlain: Bool) -> Markup? {
        guard !printed.signatures.isEmpty else { return nil }
        let heads = [PrintedText.partner, PrintedText.name, PrintedText.capacity, PrintedText.day, PrintedText.signature].map { l($0) }
        let isCrowded = RichText.isCrowded([heads] + printed.signatures.map { [$0.partnerName, $0.signatoryName ?? "", $0.capacity] })
        let table: Markup = """
            <table\(" class=\"crowded\"", if: isCrowded)><thead><tr>\(heads.map { "<th scope=\"col\">\(said($0))</th>" as Markup })</tr></thead><tbody>\(printed.signatures.map { line($0, isPlain: isPlain) })</tbody></table>
            """
        return """
            <section class="signatures"><h2>\(said(l(PrintedText.signatures)))</h2>
            \(isPlain ? table : "<section class=\"scroll\" tabindex=\"0\">\(table)</section>")</section>
            """
    }

    private func line(_ one: PrintedSignature, isPlain: Bool) -> Markup {
        let blank = isPlain && one.signedOn == nil ? "……………" : ""
        let cells: [Markup] = [
            "\(one.signatoryName ?? blank)", "\(one.capacity.isEmpty ? blank : one.capacity)",
            one.signedOn.map { said(printed.written($0)) } ?? "\(blank)", one.way.map { said(l($0)) } ?? "\(blank)",
        ].map { "<td>\($0)</td>" }
        // Pandoc 2 leaves out of an ODT what heads a row.
        let partner: Markup = isPlain ? "<td>\(one.partnerName)</td>" : "<th scope=\"row\">\(one.partnerName)</th>"
        return "<tr\(" class=\"open\"", if: one.signedOn == nil)>\(partner)\(cells)</tr>\n"
    }

    /// Which text this is, at the foot of each page.
    var foot: String { "\(Self.fitted(document.title)) · \(l(PrintedText.version(text.version.number))) · \(printed.hash)" }

    /// On a line of its own, with something beside it.
    private static func fitted(_ text: String) -> String { text.count > 60 ? text.prefix(59) + "…" : text }

    /// What a file is made by, and says of itself.
    func model(_ format: ExportFormat) -> FileModel {
        FileModel(format: format, foot: foot, title: title, author: printed.networkName, words: l)
    }

    /// Below each page: which text this is, and how many pages it has. Above each but the first: of whom.
    private var margins: Markup {
        return """
            @page { @bottom-left { content: "\(StyleText.quoted(foot))"; } @bottom-right { content: counter(page) " / " counter(pages); } \
            @top-right { content: "\(StyleText.quoted(Self.fitted(printed.networkName)))"; } }
            @page :first { @top-right { content: none; } }
            """
    }
}

/// Text inside a style sheet.
enum StyleText {
    /// Every character that could mean something in a style sheet or in markup stands as its number.
    static func quoted(_ text: String) -> String {
        text.unicodeScalars.map { one in
            let isPlain = one.value > 0x9f || one == " " || (one.isASCII && (one.properties.isAlphabetic || ("0"..."9").contains(one)))
            guard !isPlain else { return String(one) }
            // The space ends the number and is no text.
            return "\\\(String(one.value, radix: 16)) "
        }.joined()
    }
}

extension Logo {
    /// The picture itself, inside the page.
    fileprivate var address: WebAddress {
        WebAddress(stringLiteral: "data:\(type.mediaType);base64,\(Data(bytes).base64EncodedString())")
    }
}
