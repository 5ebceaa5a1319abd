import HTML
import Localization

/// Writing a proposal, before it is opened.
struct ProposalPage {
    let frame: Frame
    let path: WebAddress
    let form: ProposalForm
    let closed: [Decision]
    /// Nil for a new one.
    let decision: Decision?
    let mayLead: Bool
    /// What somebody else made of it in the meantime.
    var conflict: Decision?

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("besluiten") }
    private var own: WebAddress { decision.map { list.appending($0.id.rawValue) } ?? list }

    var markup: Markup {
        let title = l(decision == nil ? ProposalFormText.new : ProposalFormText.edit)
        return frame.page(
            title, styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(list)">\(l(DecisionText.title))</a></p><h1>\(title)</h1></div>\(errorSummary(form.errors, l))\(conflict.map(clash))
            \(frame.form(decision == nil ? list : own.appending("voorstel"), class: "stack narrow", """
                \(form.markup(l, closed: closed))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    private func clash(_ other: Decision) -> Markup {
        let facts: [(Text, String)] = [
            (ProposalFormText.title, other.title), (DecisionText.proposal, other.body), (DecisionText.reason, other.reason),
        ]
        return clashNotice(l(ProposalFormText.textMoved), facts.filter { !$0.1.isEmpty }, l)
    }
}

/// Changing the text of a proposal that is open, with what is done with the objections.
struct ProposalTextPage {
    let frame: Frame
    let path: WebAddress
    let scene: DecisionScene
    let form: ProposalTextForm
    var hasMoved = false

    var markup: Markup {
        let l = frame.language
        let own = path.appending("besluiten").appending(scene.decision.id.rawValue)
        let title = l(ProposalFormText.changeText)
        return frame.page(
            title, styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(scene.decision.title)</a></p><h1>\(title)</h1><p>\(l(ProposalFormText.changeTextWhy))</p></div>
            \(errorSummary(form.errors, l))\("\(moved(l))", if: hasMoved)
            \(frame.form(own.appending("tekst"), class: "stack narrow", """
                \(form.markup(l, scene))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    private func moved(_ l: Language) -> Markup {
        let facts: [(Text, String)] = [
            (ProposalFormText.title, scene.decision.title), (DecisionText.proposal, scene.decision.body),
            (DecisionText.reason, scene.decision.reason),
        ]
        return clashNotice(l(ProposalFormText.textMoved), facts.filter { !$0.1.isEmpty }, l)
    }
}
