import HTML
import Localization

/// The files beside a document: what they are, who added them, and for who holds the pen adding and removing.
struct AttachmentsPage {
    let frame: Frame
    let path: WebAddress
    let document: Document
    let files: [StoredFile]
    /// Those that stay with what is being signed or was signed.
    let kept: Set<Identifier>
    let mayWrite: Bool
    /// Why the file that was sent is not taken.
    var errors = FieldErrors()
    /// Somebody wanted to remove one that stays.
    var isKept = false

    /// The field that holds the file.
    static let field = "bestand"

    private var l: Language { frame.language }
    private var own: WebAddress { document.path(in: path) }
    private var place: WebAddress { own.appending("bijlagen") }

    var markup: Markup {
        frame.page(
            "\(l(AttachmentText.title)), \(document.title)", styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(document.title)</a></p><h1>\(l(AttachmentText.title))</h1>\
            <p class="soft">\(l(AttachmentText.why))</p></div>\(errorSummary(errors, l))\
            \("<p class=\"problems\" role=\"alert\">\(l(AttachmentText.isKept))</p>", if: isKept)\(list)\(adding)
            """)
    }

    private var list: Markup {
        guard !files.isEmpty else {
            return """
                <section class="example"><p>\(l(AttachmentText.nothing)) \(l(mayWrite ? AttachmentText.firstStep : AttachmentText.writersAdd))</p></section>
                """
        }
        return """
            <ul class="list">\(files.map(line))</ul><p class="soft small">\(l(AttachmentText.fingerprintWhy))</p>
            """
    }

    private func line(_ file: StoredFile) -> Markup {
        let address = place.appending(file.id.rawValue)
        let day = frame.date(file.addedAt)
        let facts = [
            l(AttachmentText.type(file.type)), AttachmentText.size(file.size, l),
            l(file.addedName.map { AttachmentText.added($0, day) } ?? AttachmentText.added(day)),
            kept.contains(file.id) ? l(AttachmentText.belongs) : nil,
        ].compactMap { $0 }
        let removing: Markup? =
            mayWrite && !kept.contains(file.id)
            ? "<div class=\"buttons no-print\">\(frame.act(address.appending("weg"), AttachmentText.remove, of: file.name))</div>" : nil
        return """
            <li><a href="\(address)">\(file.name)</a><span class="soft small">\(facts.joined(separator: " · "))</span>\
            <span class="soft small">\(l(AttachmentText.fingerprint))\(l.colon)<code class="hash" title="\(file.hash)">\(String(file.hash.prefix(16)))…</code></span>\(removing)</li>
            """
    }

    private var adding: Markup? {
        guard mayWrite else { return nil }
        let error = errors[Self.field]
        let described = error == nil ? "\(Self.field)-hint" : "\(Self.field)-hint \(Self.field)-error"
        let endings = FileType.allCases.map { "." + $0.ending } + [".jpeg"]
        let content: Markup = """
            <div class="field"><label for="\(Self.field)">\(l(AttachmentText.file))</label>\
            <p class="hint" id="\(Self.field)-hint">\(l(AttachmentText.fileHint))</p>\
            \(error.map { "<p class=\"error\" id=\"\(Self.field)-error\">\(l($0))</p>" as Markup })\
            <input type="file" id="\(Self.field)" name="\(Self.field)" required accept="\(endings.joined(separator: ","))" aria-describedby="\(described)"\
            \(" aria-invalid=\"true\"", if: error != nil)></div><p class="buttons"><button class="button">\(l(AttachmentText.upload))</button></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(AttachmentText.add))</h2>\
            \(frame.form(place, class: "stack narrow", files: true, content))</section>
            """
    }
}
