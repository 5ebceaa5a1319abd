import HTML
import Localization

/// What who leads a proposal can do with it.
struct ProposalLeadPage {
    let frame: Frame
    let path: WebAddress
    let scene: DecisionScene
    /// What was typed in a form that came back.
    var typed = FormFields()
    var errors = FieldErrors()

    private var l: Language { frame.language }
    private var decision: Decision { scene.decision }
    private var own: WebAddress { decision.path(in: path) }

    var markup: Markup {
        let title = l(ProposalFormText.manage)
        return frame.page(
            title, styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(decision.title)</a></p><h1>\(title)</h1></div>\(errorSummary(errors, l))
            \(decision.state == .draft ? opening : decision.isOpen ? running : "<p>\(l(DecisionText.state(decision)))</p>")
            """)
    }

    private var opening: Markup {
        """
        <section class="stack" id="openen"><h2>\(l(ProposalFormText.open))</h2><p>\(l(ProposalFormText.openWhy))</p>\
        \(frame.act(own.appending("openen"), ProposalFormText.open, quiet: false))</section>
        """
    }

    private var running: Markup {
        """
        <section class="stack"><h2>\(l(ProposalFormText.remind))</h2><p>\(names)</p>\
        \(scene.unheard.isEmpty ? nil : frame.act(own.appending("herinneren"), ProposalFormText.remind) as Markup?)</section>
        <section class="stack"><h2>\(l(ProposalFormText.changeText))</h2><p>\(l(ProposalFormText.changeTextWhy))</p>\
        <p><a class="button quiet" href="\(own.appending("tekst"))">\(l(ProposalFormText.changeText))</a></p></section>
        \(scene.objections.map(objection))
        <section class="stack"><h2>\(l(ProposalFormText.move))</h2>\(frame.form(own.appending("later"), class: "stack narrow", """
            \(field("tegen", DecisionText.closesOn, value: decision.closesOn, type: "date"))\(field("waarom", ProposalFormText.moveWhy, rows: 2))\
            <p><button class="button quiet">\(l(ProposalFormText.move))</button></p>
            """))</section>
        <section class="stack"><h2>\(l(ProposalFormText.withdraw))</h2><p>\(l(ProposalFormText.withdrawMeaning))</p>\
        \(frame.form(own.appending("intrekken"), class: "stack narrow", """
            \(field("reden", ProposalFormText.withdrawWhy, rows: 2))<p><button class="button quiet">\(l(ProposalFormText.withdraw))</button></p>
            """))</section>
        """
    }

    private var names: String {
        scene.unheard.isEmpty
            ? l(DecisionText.heard(scene.count.heard, of: scene.present.count))
            : l(DecisionText.notHeard(l.list(scene.unheard.map(\.voice.name))))
    }

    private func objection(_ position: Position) -> Markup {
        let partner = scene.voices.first { $0.partnerId == position.partnerId }?.name ?? ""
        let name = ProposalTextForm.answerName(position)
        let value = errors[name] == nil ? scene.answer(to: position)?.body ?? "" : typed["antwoord"]
        let describedBy = errors[name].map { "<p class=\"error\" id=\"\(name)-error\">\(l($0))</p>" as Markup }
        return """
            <section class="stack"><h2>\(l(ProposalFormText.objection(partner)))</h2><blockquote>\(position.reason)</blockquote>\
            \(frame.form(own.appending("bezwaren").appending(position.id.rawValue), class: "stack narrow", """
                <div class="field"><label for="\(name)">\(l(ProposalFormText.answer))</label><p class="hint" id="\(name)-hint">\(l(ProposalFormText.answerHint))</p>\
                \(describedBy)<textarea id="\(name)" name="antwoord" rows="3" required aria-describedby="\(name)-hint"\(" aria-invalid=\"true\"", if: errors[name] != nil)>
                \(value)</textarea></div><p><button class="button quiet" aria-label="\(l(FieldText.save))\(l.colon)\(l(ProposalFormText.objection(partner)))">\(l(FieldText.save))</button></p>
                """))</section>
            """
    }

    private func field(_ name: String, _ label: Text, value: String = "", rows: Int = 0, type: String = "text") -> Markup {
        TextField(
            name: name, label: label, value: typed.has(name) ? typed[name] : value, error: errors[name], type: type, rows: rows,
            isRequired: true
        ).markup(l)
    }
}
