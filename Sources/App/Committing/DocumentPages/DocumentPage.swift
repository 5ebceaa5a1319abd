import HTML
import Localization
import Markdown

/// What others added to a document, as its page shows it.
struct DocumentSurroundings {
    /// Under a section: its amendments, what carries it out, and its comments.
    var under: [String: Markup] = [:]
    /// How far it is on its way to being signed.
    var standing: DocumentStanding?
    var attachments = 0
    var amendments = 0
    var comments = 0
    /// Whether the reader may propose an amendment.
    var mayAmend = false
}

/// A document as it is today, to read and to write on.
struct DocumentPage {
    let frame: Frame
    let path: WebAddress
    let text: DocumentText
    /// Required sections with nothing in them.
    let missing: [DocumentScheme.Section]
    let left: [Clause]
    let around: DocumentSurroundings
    let mayWrite: Bool

    private var l: Language { frame.language }
    private var document: Document { text.document }
    private var own: WebAddress { document.path(in: path) }
    private var signsAnything: Bool { document.kind != .project }

    var markup: Markup {
        frame.page(
            document.title, styles: ["css/documents.css"], isWide: true,
            """
            <div class="stack"><p class="over"><a href="\(path.appending("documenten"))">\(l(DocumentsText.title))</a> · \(l(text.scheme.title))</p>\
            <h1>\(document.title)</h1><p>\(state)\(facts)</p>\(waiting)\(buttons)</div>\
            \(warnings)<div class="paper">\(contents)<div class="document">\(text.clauses.map(clause))\(adding)</div></div>\(leftOut)\(about)
            """)
    }

    /// What was signed and how long it holds, and then the newest text.
    private var facts: Markup {
        let standing = signsAnything ? around.standing : nil
        let fixed = SigningText.fixed(signed: standing?.signedVersion, open: standing?.openVersion)
        let versions = own.appending("versies")
        let links = fixed.map { "<a href=\"\(versions.appending("\($0.number)"))\">\(l($0.text))</a>" as Markup }
        let isDraft = !fixed.isEmpty && !fixed.contains { $0.number == document.version }
        let newest: Markup = "<a href=\"\(versions)\">\(l(saved(isDraft: isDraft)))</a>"
        let own = term(document.startsOn, document.endsOn, review: document.reviewOn)
        guard let standing, standing.signedVersion != nil else { return (links + [newest] + own).joined(separator: " · ") }
        let agreed = term(standing.startsOn, standing.lastDay, review: standing.reviewOn)
        return (links + agreed + [newest] + (isDraft ? own : [])).joined(separator: " · ")
    }

    private func saved(isDraft: Bool) -> Text {
        let (number, day) = (text.version.number, frame.date(text.version.writtenAt))
        guard let name = text.version.writtenName else {
            return isDraft ? DocumentsText.draft(number, day) : DocumentsText.version(number, day)
        }
        return isDraft ? DocumentsText.draft(number, name, day) : DocumentsText.version(number, name, day)
    }

    private func term(_ first: String?, _ last: String?, review: String?) -> [Markup] {
        [
            DocumentsText.until(first.map(frame.day), last.map(frame.day)),
            review.map { DocumentsText.isReviewed(on: frame.day($0)) },
        ].compactMap { $0.map { "\(l($0))" } }
    }

    /// How far it is.
    private var state: Markup? {
        guard let standing = around.standing, signsAnything else { return nil }
        return "<span class=\"mark plain\">\(l(SigningText.standing(standing, day: frame.day)))</span> "
    }

    private var waiting: Markup? {
        guard let standing = around.standing, signsAnything, !standing.waiting.isEmpty else { return nil }
        return "<p class=\"soft small\">\(l(DocumentsText.waitsFor(l.list(standing.waiting))))</p>"
    }

    private var buttons: Markup {
        func link(_ segment: String, _ label: Text, _ count: Int = 0) -> Markup {
            "<a class=\"button quiet\" href=\"\(own.appending(segment))\">\(l(label))\(" (\(count))", if: count > 0)</a>"
        }
        return """
            <p class="buttons no-print">\(link("afdruk", DocumentsText.print))\(link("uitvoer", DocumentsText.take))\
            \(link("wijzigingen", DocumentsText.amendments, around.amendments))\(link("opmerkingen", CommentText.title, around.comments))\(link("bijlagen", DocumentsText.attachments, around.attachments))\
            \(signsAnything ? "\(link("ondertekening", DocumentsText.signing))\(link("looptijd", DocumentsText.term))" : link("project", DocumentsText.project))\
            \(mayWrite ? link("gegevens", DocumentsText.edit) : nil)</p>
            """
    }

    private var warnings: Markup {
        let interests: Markup? =
            document.hadInterests == 0 && document.kind != .project
            ? "<p class=\"now\">\(l(DocumentsText.withoutInterests)) <a href=\"\(path.appending("belangen"))\">\(l(DocumentsText.toInterests))</a></p>"
            : nil
        let items = missing.map { section -> Markup in
            let place = text.clause(section.key) == nil ? own : own.fragment("artikel-\(section.key)")
            return "<li><a href=\"\(place)\">\(document.language(section.title))</a></li>"
        }
        let empty: Markup =
            missing.isEmpty
            ? "<p class=\"soft\">\(l(DocumentsText.complete))</p>"
            : "<details><summary>\(l(DocumentsText.missing(missing.count)))</summary><ul>\(items)</ul></details>"
        return "<div class=\"stack no-print\">\(interests)\(empty)</div>"
    }

    private var contents: Markup {
        let lines = text.clauses.map { clause -> Markup in
            "<li><a href=\"\(WebAddress(anchor: "artikel-\(clause.section)"))\">\(text.title(of: clause, document.language))</a></li>"
        }
        return """
            <nav class="contents no-print" aria-label="\(l(DocumentsText.contents))"><h2>\(l(DocumentsText.contents))</h2><ol>\(lines)</ol></nav>
            """
    }

    private func clause(_ clause: Clause) -> Markup {
        let place = own.appending("artikels").appending(clause.section)
        let heading = text.heading(of: clause, document.language)
        let body: Markup =
            clause.body.isEmpty
            ? "<p class=\"soft\">\(l(DocumentsText.emptyBody))</p>"
            : "<div lang=\"\(document.language.tag)\">\(RichText(markdown: clause.body).markup())</div>"
        let writing: Markup? =
            mayWrite ? "<a href=\"\(place)\">\(l(ClauseText.edit))<span class=\"hidden\"> \(heading)</span></a>" : nil
        let amending: Markup? =
            around.mayAmend
            ? "<a href=\"\(place.appending("wijziging"))\">\(l(DocumentsText.amend))<span class=\"hidden\"> \(heading)</span></a>" : nil
        let linking: Markup? =
            mayWrite
            ? "<a href=\"\(place.appending("uitvoering"))\">\(l(ClauseLinkText.link))<span class=\"hidden\">\(l.colon)\(heading)</span></a>"
            : nil
        return """
            <section class="clause" id="artikel-\(clause.section)"><h2 lang="\(document.language.tag)">\(heading)</h2>\(body)\
            <p class="acts no-print">\(writing)\(amending)\(linking)</p>\(around.under[clause.section])</section>
            """
    }

    private var adding: Markup? {
        guard mayWrite else { return nil }
        return "<p class=\"no-print\"><a href=\"\(own.appending("artikels").appending("nieuw"))\">\(l(ClauseText.add))</a></p>"
    }

    private var leftOut: Markup? {
        guard mayWrite, !left.isEmpty else { return nil }
        let lines = left.map { clause -> Markup in
            let title = clause.title.isEmpty ? text.scheme.section(clause.section).map { document.language($0.title) } ?? "–" : clause.title
            let back = own.appending("artikels").appending(clause.section).appending("terug")
            return "<li>\(title) \(frame.act(back, DocumentsText.bringSectionBack, of: title))</li>"
        }
        return "<details class=\"no-print\"><summary>\(l(DocumentsText.left))</summary><ul class=\"list\">\(lines)</ul></details>"
    }

    /// Where the scheme comes from, and that rules change.
    private var about: Markup {
        """
        <section class="stack soft small no-print"><p>\(l(text.scheme.about))\(text.scheme.caution.map { " " + l($0) } ?? "")</p>\
        <p>\(l(DocumentsText.source))\(l.colon)\(text.scheme.source), \(frame.day(text.scheme.sourceDate))</p></section>
        """
    }
}
