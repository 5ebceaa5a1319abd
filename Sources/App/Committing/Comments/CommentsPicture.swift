import HTML
import Localization

/// The open comments on one section, each with what the reader may do with it, and a form for one more.
struct CommentsPicture {
    let frame: Frame
    /// That of the document.
    let path: WebAddress
    let section: String
    /// The number and the title of the section.
    let heading: String
    /// The version of the section that stands; nil when it was left out.
    let version: Int?
    /// Those on this section, or on the whole document.
    let comments: [ClauseComment]
    let rights: CommentRights
    /// What was typed, on a page that came back.
    var draft: CommentDraft?
    /// Whether it stands under the section itself, and people go on reading there.
    var isInDocument = true

    /// Where people go on after a form under the section itself.
    static let (from, document) = ("van", "document")

    private var l: Language { frame.language }
    private var open: [ClauseComment] { comments.filter { $0.section == section && $0.isOpen } }

    var markup: Markup {
        let list: Markup? = open.isEmpty ? nil : "<ul class=\"list\">\(open.map(line))</ul>"
        return """
            <div class="stack\(" no-print", if: isInDocument)">\(count)\(list)\(writing)</div>
            """
    }

    /// Leads to all of them: how many are open, otherwise how many were settled.
    private var count: Markup? {
        let settled = comments.count { $0.section == section && !$0.isOpen }
        guard isInDocument, !open.isEmpty || settled > 0 else { return nil }
        let words = open.isEmpty ? CommentText.settled(settled) : CommentText.open(open.count)
        return "<p class=\"small\"><a href=\"\(path.appending("opmerkingen"))\">\(l(words))</a></p>"
    }

    private func line(_ comment: ClauseComment) -> Markup {
        let own = path.appending("opmerkingen").appending(comment.id.rawValue)
        let removing: Markup? = rights.mayRemove(comment) ? act(own.appending("weg"), CommentText.remove, of: comment) : nil
        return """
            <li id="opmerking-\(comment.id.rawValue)"><p class="written">\(comment.body)</p>\(CommentFacts(frame: frame, version: version).markup(comment))\
            \(settling(comment, own))\(removing)</li>
            """
    }

    private func settling(_ comment: ClauseComment, _ own: WebAddress) -> Markup? {
        guard rights.maySettle(comment) else { return nil }
        let name = CommentDraft.field(settling: comment)
        let typed = draft?.field == name ? draft : nil
        let field = TextField(name: name, label: CommentText.how, value: typed?.text ?? "", error: typed?.errors[name])
        let content: Markup = """
            \(field.markup(l))\(back)<p class="buttons"><button class="button">\(l(CommentText.settleIt))</button></p>
            """
        return """
            <details class="no-print"\(" open", if: typed != nil)><summary>\(l(CommentText.settle))<span class="hidden">\(l.colon)\(comment.start)</span></summary>\
            \(frame.form(own.appending("afgehandeld"), class: "stack narrow", content))</details>
            """
    }

    private var writing: Markup? {
        guard rights.mayComment, version != nil else { return nil }
        let name = CommentDraft.field(on: section)
        let typed = draft?.field == name ? draft : nil
        let field = TextField(
            name: name, label: CommentText.comment, hint: CommentText.commentHint, value: typed?.text ?? "", error: typed?.errors[name],
            rows: 3, isRequired: true)
        let content: Markup = """
            \(field.markup(l))\(back)<p class="buttons"><button class="button">\(l(CommentText.add))</button></p>
            """
        let target = path.appending("artikels").appending(section).appending("opmerkingen")
        return """
            <details class="no-print"\(" open", if: typed != nil)><summary>\(l(CommentText.write))<span class="hidden">\(l.colon)\(heading)</span></summary>\
            \(frame.form(target, class: "stack narrow", content))</details>
            """
    }

    private func act(_ address: WebAddress, _ label: Text, of comment: ClauseComment) -> Markup {
        let content: Markup = """
            \(back)<button class="link" aria-label="\(l(label))\(l.colon)\(comment.start)">\(l(label))</button>
            """
        return frame.form(address, class: "act", content)
    }

    private var back: Markup? {
        isInDocument ? "<input type=\"hidden\" name=\"\(Self.from)\" value=\"\(Self.document)\">" : nil
    }
}

/// Who wrote a comment and when, and on which text.
struct CommentFacts {
    let frame: Frame
    /// The version of the section that stands.
    let version: Int?

    func markup(_ comment: ClauseComment) -> Markup {
        let l = frame.language
        let isEarlier = version.map { $0 != comment.version } ?? false
        let facts = [comment.madeName, frame.moment(comment.madeAt), isEarlier ? l(CommentText.onEarlier) : nil].compactMap { $0 }
        return "<p class=\"soft small\">\(facts.joined(separator: " · "))</p>"
    }
}
