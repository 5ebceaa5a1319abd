import HTML
import Localization

/// Every comment on a document: the open ones by section, the settled ones behind them.
struct CommentsPage {
    let frame: Frame
    let path: WebAddress
    let text: DocumentText
    let comments: [ClauseComment]
    let rights: CommentRights
    /// What was typed, when it came back.
    var draft: CommentDraft?
    /// Why it was not kept, when that was not in what was typed.
    var problem: Text?

    private var l: Language { frame.language }
    private var own: WebAddress { text.document.path(in: path) }

    var markup: Markup {
        frame.page(
            "\(l(CommentText.title)), \(text.document.title)", styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(text.document.title)</a></p><h1>\(l(CommentText.title))</h1>\
            <p class="soft">\(l(CommentText.why))</p></div>\(draft.map { errorSummary($0.errors, l) } ?? nil)\(clashed)\(lists)
            """)
    }

    private var clashed: Markup? {
        guard let problem else { return nil }
        let typed: Markup? = draft.flatMap { draft in
            draft.text.isEmpty ? nil : "<p>\(l(CommentText.yourWords))\(l.colon)</p><p class=\"written\">\(draft.text)</p>"
        }
        return "<div class=\"problems\" role=\"alert\"><h2>\(l(CommentText.movedTitle))</h2><p>\(l(problem))</p>\(typed)</div>"
    }

    private var lists: Markup {
        guard !comments.isEmpty || !sections.isEmpty else {
            return """
                <section class="example"><p>\(l(CommentText.nothing))</p>\
                <p class="no-print"><a class="button quiet" href="\(own)">\(l(CommentText.toDocument))</a></p></section>
                """
        }
        let open: Markup = sections.isEmpty ? "<p>\(l(CommentText.noneOpen))</p>" : "\(sections.map(group))"
        return "\(open)\(settled)"
    }

    /// Those with something open, and the one where something was typed: in the order of the document, then those that were left out.
    private var sections: [String] {
        var found = Set(comments.filter(\.isOpen).map(\.section))
        if let draft, problem == nil { found.insert(draft.section) }
        let present = text.clauses.map(\.section).filter(found.contains)
        return present + found.subtracting(present).sorted()
    }

    private func group(_ section: String) -> Markup {
        let heading = heading(of: section)
        let picture = CommentsPicture(
            frame: frame, path: own, section: section, heading: heading, version: text.clause(section)?.version, comments: comments,
            rights: rights, draft: problem == nil ? draft : nil, isInDocument: false)
        let title: Markup =
            text.clause(section) == nil
            ? "\(heading) <span class=\"mark plain\">\(l(CommentText.leftOut))</span>"
            : "<a href=\"\(own.fragment("artikel-\(section)"))\">\(heading)</a>"
        return "<section class=\"stack\"><h2>\(title)</h2>\(picture.markup)</section>"
    }

    private func heading(of section: String) -> String {
        guard let clause = text.clause(section) else {
            return text.scheme.section(section).map { text.document.language($0.title) } ?? "–"
        }
        return text.heading(of: clause, text.document.language)
    }

    private var settled: Markup? {
        let done = comments.filter { !$0.isOpen }
        guard !done.isEmpty else { return nil }
        return """
            <details><summary>\(l(CommentText.settled(done.count)))</summary><ul class="list">\(done.map(line))</ul></details>
            """
    }

    private func line(_ comment: ClauseComment) -> Markup {
        let heading = heading(of: comment.section)
        let day = frame.date(comment.settledAt ?? comment.madeAt)
        let settled = l(comment.settledName.map { CommentText.settled($0, day) } ?? CommentText.settled(day))
        let place = own.appending("opmerkingen").appending(comment.id.rawValue).appending("heropen")
        let reopening: Markup? =
            rights.maySettle(comment)
            ? "<div class=\"buttons no-print\">\(frame.act(place, CommentText.reopen, of: comment.start))</div>" : nil
        return """
            <li><strong>\(heading)</strong><p class="written">\(comment.body)</p>\
            \(CommentFacts(frame: frame, version: text.clause(comment.section)?.version).markup(comment))\
            <p class="soft small">\(settled)</p>\("<p class=\"written\">\(comment.settledHow)</p>", if: !comment.settledHow.isEmpty)\(reopening)</li>
            """
    }
}
