import HTML
import Localization

/// The fields of asking for advice and of giving it, as typed.
struct AdviceForm {
    private(set) var question = ""
    private(set) var leaning = ""
    private(set) var body = ""
    private(set) var errors = FieldErrors(["vraag": AdviceText.question, "advies": AdviceText.leaning, "toelichting": AdviceText.body])

    init() {}

    init(asking form: FormFields) {
        question = form["vraag"]
        errors.restrict(question, "vraag", atMost: 2000)
    }

    init(giving form: FormFields) {
        leaning = form["advies"]
        body = form["toelichting"]
        if Advice.Leaning(rawValue: leaning) == nil { errors["advies"] = FieldText.choose }
        errors.restrict(body, "toelichting", atMost: 4000)
    }
}

/// What colleagues of one partner advise, and the forms to ask and to give it.
struct AdviceSection {
    let frame: Frame
    let own: WebAddress
    let scene: DecisionScene
    let speaksFor: [Voice]
    let colleagues: [Voice]
    let consultations: [Consultation]
    let form: AdviceForm
    let reader: Identifier

    private var l: Language { frame.language }

    var markup: Markup? {
        let parts = colleagues.compactMap(part)
        guard !parts.isEmpty else { return nil }
        return
            "<section class=\"stack\" id=\"advies\"><h2>\(l(AdviceText.title))</h2><p class=\"soft\">\(l(AdviceText.intro))</p>\(parts)</section>"
    }

    private func part(_ partner: Voice) -> Markup? {
        let asked = consultations.first { $0.question.partnerId == partner.partnerId }
        let mayAsk = scene.decision.isOpen && speaksFor.contains { $0.partnerId == partner.partnerId }
        guard asked != nil || mayAsk else { return nil }
        return """
            <div class="stack">\(colleagues.count > 1 ? "<h3>\(partner.name)</h3>" as Markup? : nil)\(asked.map { consultation($0, partner) })\
            \(mayAsk ? asking(partner, asked) : nil)\(asked != nil && scene.decision.isOpen && !mayAsk ? giving(partner, asked) : nil)</div>
            """
    }

    private func consultation(_ one: Consultation, _ partner: Voice) -> Markup {
        let lines = one.advice.map { advice -> Markup in
            """
            <li><span><strong>\(advice.personName)</strong> <span class="mark plain">\(l(AdviceText.leaning(advice.leaning)))</span></span>\
            <span>\(advice.body)</span><span class="soft small">\(frame.date(advice.givenAt)) · \(l(StanceText.onText(advice.textNumber)))</span></li>
            """
        }
        return """
            <p>\(l(AdviceText.asked(one.question.askedName ?? l(StanceText.somebody), partner.name))) \(one.question.question)</p>\
            \(lines.isEmpty ? "<p class=\"soft\">\(l(AdviceText.none))</p>" : "<ul class=\"list\">\(lines)</ul>")
            """
    }

    private func asking(_ partner: Voice, _ asked: Consultation?) -> Markup {
        let field = TextField(
            name: "vraag", label: AdviceText.question, value: form.errors["vraag"] == nil ? asked?.question.question ?? "" : form.question,
            error: form.errors["vraag"], rows: 2)
        return frame.form(
            own.appending("advies").appending(partner.partnerId.rawValue).appending("vragen"), class: "stack narrow",
            "\(field.markup(l))<p><button class=\"button quiet\">\(l(AdviceText.ask))</button></p>")
    }

    private func giving(_ partner: Voice, _ asked: Consultation?) -> Markup {
        let mine = asked?.advice.first { $0.personId == reader }
        let options = Advice.Leaning.allCases.map { (value: $0.rawValue, label: AdviceText.leaning($0), hint: nil as Text?) }
        let leaning = RadioChoice(
            name: "advies", label: AdviceText.leaning, options: options,
            selected: form.leaning.isEmpty ? mine?.leaning.rawValue ?? "" : form.leaning, error: form.errors["advies"])
        let body = TextField(
            name: "toelichting", label: AdviceText.body, value: form.body.isEmpty ? mine?.body ?? "" : form.body,
            error: form.errors["toelichting"], rows: 3)
        return frame.form(
            own.appending("advies").appending(partner.partnerId.rawValue), class: "stack narrow",
            "\(leaning.markup(l))\(body.markup(l))<p><button class=\"button\">\(l(AdviceText.give))</button></p>")
    }
}
