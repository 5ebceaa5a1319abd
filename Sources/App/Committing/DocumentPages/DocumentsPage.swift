import HTML
import Localization

/// The documents of a network, in the order of the phases they close, each with how complete it is.
struct DocumentsPage {
    let frame: Frame
    let path: WebAddress
    let documents: [DocumentLine]
    let mayBegin: Bool
    let mayChoose: Bool

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("documenten") }

    var markup: Markup {
        frame.page(
            l(DocumentsText.title), styles: ["css/documents.css"],
            """
            <div class="stack"><h1>\(l(DocumentsText.title))</h1><p class="soft">\(l(DocumentsText.why))</p>\
            <p class="no-print"><a href="/overeenkomsten">\(l(DocumentsText.register))</a></p></div>\(list)\
            <p class="buttons no-print">\(mayBegin ? "<a class=\"button\" href=\"\(own.appending("nieuw"))\">\(l(DocumentsText.new))</a>" : nil as Markup?)\
            \(mayChoose ? "<a class=\"button quiet\" href=\"\(own.appending("rubrieken").appending("startnota"))\">\(l(DocumentsText.choices))</a>" : nil as Markup?)</p>
            """)
    }

    private var list: Markup {
        guard !documents.isEmpty else { return "<p>\(l(DocumentsText.nothing))</p>" }
        return "<ul class=\"list\">\(documents.map(line))</ul>"
    }

    private func line(_ one: DocumentLine) -> Markup {
        let (document, standing) = (one.document, one.standing)
        let place = document.path(in: path)
        let versions = SignedVersionsPicture(
            language: l, place: place, signed: standing?.signedVersion, open: standing?.openVersion, newest: document.version)
        // What was signed holds as long as was agreed then.
        let term =
            standing?.signedVersion == nil ? (document.startsOn, document.endsOn) : (standing?.startsOn, standing?.lastDay)
        let facts: [Markup?] = [
            "\(l(DocumentsText.kind(document.kind)))", standing.map { "\(l(SigningText.standing($0, day: frame.day)))" },
            DocumentsText.until(term.0.map(frame.day), term.1.map(frame.day)).map { "\(l($0))" }, versions.markup,
            one.missing == 0 ? nil : "\(l(DocumentsText.missing(one.missing)))",
        ]
        return """
            <li><a href="\(place)">\(document.title)</a>\
            <span class="soft small">\(facts.compactMap { $0 }.joined(separator: " · "))</span></li>
            """
    }
}

/// A document in the list, with how many required sections are empty.
struct DocumentLine: Hashable, Sendable {
    let document: Document
    let missing: Int
    /// How far it is on its way to being signed; nil of what nobody signs.
    var standing: DocumentStanding?
}

extension Document {
    /// Where it stands in its network.
    func path(in network: WebAddress) -> WebAddress { network.appending("documenten").appending(id.rawValue) }
}
