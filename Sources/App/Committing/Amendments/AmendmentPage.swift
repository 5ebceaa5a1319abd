import HTML
import Localization

/// One amendment: why, what it changes, what became of it, and for who holds the pen the answer.
struct AmendmentPage {
    let frame: Frame
    let path: WebAddress
    let scene: AmendmentScene
    let amendment: Amendment
    let differences: AmendmentDifferences
    let form: AmendmentAnswerForm
    /// What stands in the way of what the reader just did.
    var clash: Clash?

    /// Somebody else was before.
    enum Clash {
        case answered
        /// What stands there now, and what the text as typed changes in it.
        case clause(now: Clause, ClauseDifference)
        case leftOut
    }

    private var l: Language { frame.language }
    private var document: Document { scene.document }
    private var list: WebAddress { document.path(in: path).appending("wijzigingen") }
    private var picture: AmendmentPicture { AmendmentPicture(frame: frame, path: path, scene: scene) }
    private var isLeftOut: Bool { scene.text.clause(amendment.section) == nil }

    var markup: Markup {
        frame.page(
            "\(l(AmendmentText.of(amendment.partnerName))), \(picture.heading(of: amendment))", styles: ["css/documents.css"],
            scripts: ["js/markdown.js"],
            """
            <div class="stack"><p class="over"><a href="\(list)">\(l(AmendmentText.title))</a> · <a href="\(document.path(in: path))">\(document.title)</a></p>\
            <h1>\(l(AmendmentText.of(amendment.partnerName)))</h1><p><a href="\(picture.place(of: amendment.section))">\(picture.heading(of: amendment))</a> \
            \(picture.marks(amendment))</p></div>\(errorSummary(form.errors, l))\(clashed)<dl class="facts">\(facts)</dl>
            <section class="stack"><h2>\(l(AmendmentText.reason))</h2><p class="written">\(amendment.reason)</p></section>
            <section class="stack"><h2>\(l(AmendmentText.difference))</h2>\(picture.markup(differences.proposed))</section>\(moved)\(outcome)\(answering)\(withdrawing)
            """)
    }

    private var facts: [Markup] {
        let versions = document.path(in: path).appending("versies")
        func version(_ number: Int) -> Markup {
            "<a href=\"\(versions.appending("\(number)"))\">\(l(VersionText.version(number)))</a>"
        }
        func text(_ text: String?) -> Markup? { text.map { "\($0)" } }
        let closed = AmendmentText.closed(amendment.state)
        let facts: [(Text?, Markup?)] = [
            (AmendmentText.proposedBy, text(amendment.madeName)), (AmendmentText.proposedOn, text(frame.date(amendment.madeAt))),
            (AmendmentText.madeOn, version(amendment.onVersion)), (closed?.by, text(amendment.answeredName)),
            (closed?.on, text(amendment.answeredAt.map(frame.date))), (AmendmentText.inVersion, amendment.inVersion.map(version)),
        ]
        return facts.compactMap { label, value in
            guard let label, let value else { return nil }
            return "<dt>\(l(label))</dt><dd>\(value)</dd>"
        }
    }

    /// What became of the section since.
    private var moved: Markup? {
        switch scene.moved(since: amendment) {
        case nil: nil
        case .leftOut: "<p class=\"now\">\(l(AmendmentText.leftOut))</p>"
        case .changed:
            """
            <section class="stack"><h2>\(l(AmendmentText.againstNow))</h2><p class="now">\(l(AmendmentText.movedOn))</p>\
            \(differences.againstNow.map(picture.markup))</section>
            """
        }
    }

    private var outcome: Markup? {
        let words: Markup? =
            amendment.answer.isEmpty
            ? nil : "<section class=\"stack\"><h2>\(l(AmendmentText.answer))</h2><p class=\"written\">\(amendment.answer)</p></section>"
        let adapted = differences.taken.map { taken -> Markup in
            "<section class=\"stack\"><h2>\(l(AmendmentText.takenDifference))</h2>\(picture.markup(taken))</section>"
        }
        return "\(words)\(adapted)"
    }

    private var answering: Markup? {
        guard amendment.isOpen else { return nil }
        guard scene.mayAnswer else { return "<p class=\"now\">\(l(AmendmentText.waits))</p>" }
        let content: Markup = """
            \(form.markup(l, given: scene.given(amendment.section), isLeftOut: isLeftOut))\
            <p class="buttons"><button class="button">\(l(AmendmentText.give))</button>\
            <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(AmendmentText.answerTitle))</h2>\
            \(frame.form(picture.path(of: amendment).appending("antwoord"), content))</section>
            """
    }

    private var withdrawing: Markup? {
        guard scene.mayWithdraw(amendment) else { return nil }
        return """
            <section class="stack no-print"><div class="buttons">\(frame.act(picture.path(of: amendment).appending("weg"), AmendmentText.withdraw))</div>\
            <p class="soft small">\(l(AmendmentText.withdrawHint))</p></section>
            """
    }

    private var clashed: Markup? {
        switch clash {
        case nil: nil
        case .answered:
            """
            <div class="problems" role="alert"><h2>\(l(AmendmentText.closedMeanwhile))</h2><p>\(l(AmendmentText.closedWhat))</p></div>\(typed)
            """
        case .leftOut: "\(notice(AmendmentText.leftOut))\(typed)"
        case .clause(let now, let difference):
            """
            \(notice(AmendmentText.changedAnswering))<section class="stack"><h2>\(l(AmendmentText.yours))</h2>\(picture.markup(difference))\
            <details><summary>\(l(AmendmentText.now))</summary><pre class="source">\(now.body)</pre></details></section>
            """
        }
    }

    private func notice(_ what: Text) -> Markup {
        """
        <div class="problems" role="alert"><h2>\(l(AmendmentText.changedWhileAnswering))</h2><p>\(l(what))</p></div>
        """
    }

    /// What can no longer be sent, so that nobody has to write it again.
    private var typed: Markup? {
        let words: Markup? = form.words.isEmpty ? nil : "<p class=\"written\">\(form.words)</p>"
        let isOther = form.title != amendment.title || form.body != amendment.body
        let body: Markup? = isOther ? "<p>\(form.title)</p><pre class=\"source\">\(form.body)</pre>" : nil
        guard words != nil || body != nil else { return nil }
        return "<section class=\"stack\"><h2>\(l(AmendmentText.yourWords))</h2>\(words)\(body)</section>"
    }
}
