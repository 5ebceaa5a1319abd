import HTML
import Localization

/// One body that ratifies: what it said each time, and for who may the result and taking it out.
struct RatificationPage {
    let frame: Frame
    let path: WebAddress
    let found: RatificationScene
    let one: Ratification
    let form: RatificationResultForm
    var isClash = false

    private var l: Language { frame.language }
    private var list: WebAddress { found.decision.path(in: path).appending("bekrachtigingen") }
    private var own: WebAddress { list.appending(one.id.rawValue) }
    private var lines: RatificationLines {
        RatificationLines(frame: frame, path: path, decision: found.decision, ratifications: found.ratifications, today: found.today)
    }

    var markup: Markup {
        let name = RatificationText.name(of: one, l)
        return frame.page(
            "\(name), \(one.partnerName)",
            """
            <div class="stack"><p class="over"><a href="\(list)">\(l(RatificationText.title))</a> · \(found.decision.title)</p>\
            <h1>\(name), \(one.partnerName)</h1><p>\(lines.mark(one))</p></div>\(errorSummary(form.errors, l))\(clash)
            <dl class="facts">\(facts)</dl>\(earlier)\(giving)\(dropping)
            """)
    }

    private var facts: [Markup] {
        let facts: [(Text, String?)] = [
            (RatificationText.dueOn, one.expectedOn.map(frame.day)), (RatificationText.askedOn, frame.date(one.askedAt)),
            (RatificationText.askedBy, one.askedName), (RatificationText.dropped, one.droppedAt.map(frame.date)),
            (RatificationText.droppedBy, one.droppedName), (RatificationText.dropWhy, one.isDropped ? one.droppedWhy : nil),
        ]
        return facts.compactMap { label, value in value.map { "<dt>\(l(label))</dt><dd>\($0)</dd>" } }
    }

    private var earlier: Markup? {
        guard !one.results.isEmpty else { return nil }
        let items = one.results.reversed().map { result -> Markup in
            let facts = [
                l(RatificationText.held(frame.day(result.heldOn))), result.nextOn.map { l(RatificationText.expected(frame.day($0))) },
                result.reference.isEmpty ? nil : result.reference,
                l(RatificationText.writtenDown(frame.date(result.givenAt), by: result.personName)),
            ].compactMap { $0 }
            return """
                <li><span>\(l(RatificationText.verdict(result.result)))</span><span class="soft small">\(facts.joined(separator: " · "))</span>\
                \("<p>\(result.note)</p>", if: !result.note.isEmpty)\(lines.source(result))</li>
                """
        }
        return "<section class=\"stack\"><h2>\(l(RatificationText.said))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    private var giving: Markup? {
        guard found.takesResult(of: one) else { return waiting }
        let content: Markup = """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(RatificationText.write))</button>\
            <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(one.results.isEmpty ? RatificationText.result : RatificationText.again))</h2>\
            <p class="soft">\(l(RatificationText.lastMakesFinal))</p>\(frame.form(own.appending("resultaat"), class: "stack narrow", content))</section>
            """
    }

    /// Why no result can be written down yet.
    private var waiting: Markup? {
        guard one.counts, found.may(for: one.partnerId), !found.standing.isFinal else { return nil }
        if found.decision.isOpen { return "<p class=\"soft\">\(l(RatificationText.tableFirst))</p>" }
        return found.ratifications.isTurn(of: one) ? nil : "<p class=\"soft\">\(l(RatificationText.otherFirst))</p>"
    }

    private var dropping: Markup? {
        guard found.mayDrop(one) else { return nil }
        let content: Markup = """
            \(form.droppingMarkup(l))<p class="buttons"><button class="button quiet">\(l(RatificationText.drop))</button></p>
            """
        return """
            <details class="no-print"\(" open", if: form.isDropping)><summary>\(l(RatificationText.dropTitle))</summary>\
            <p class="soft">\(l(RatificationText.dropHint))</p>\(frame.form(own.appending("weg"), class: "stack narrow", content))</details>
            """
    }

    private var clash: Markup? {
        guard isClash else { return nil }
        let state: String =
            one.isDropped
            ? l(RatificationText.dropped) + ": " + one.droppedWhy
            : one.latest.map { l(RatificationText.verdict($0.result)) + ", " + frame.day($0.heldOn) } ?? l(RatificationText.itsTurn)
        return clashNotice(l(RatificationText.changedMeanwhile), [(RatificationText.result, state)], l)
    }
}
