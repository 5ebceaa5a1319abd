import HTML
import Localization

/// The fields of what a partner brings in, as typed.
struct CommitmentForm {
    private var values: [String: String]
    private var quantity: Int?
    /// Of the commitment that was read.
    var version = 0
    private(set) var errors = FieldErrors([
        "hulpbron": InterestFormText.resource, "hoeveel": InterestFormText.quantity, "eenheid": InterestFormText.unit,
        "tot": InterestFormText.untilOn, "toelichting": InterestFormText.note,
    ])

    private static let names = ["hulpbron", "hoeveel", "eenheid", "tot", "toelichting"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init() {
        values = [:]
    }

    init(_ commitment: Commitment, _ l: Language) {
        values = [
            "hulpbron": commitment.resource.rawValue,
            "hoeveel": commitment.quantity.map { InterestText.plain($0, l) } ?? "", "eenheid": commitment.unit,
            "tot": commitment.untilOn ?? "", "toelichting": commitment.note,
        ]
        version = commitment.version
    }

    init(checking form: FormFields, _ l: Language) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        version = Int(form["versie"]) ?? 0
        if Resource(rawValue: self["hulpbron"]) == nil { errors["hulpbron"] = FieldText.choose }
        quantity = Commitment.hundredths(self["hoeveel"], in: l)
        if !self["hoeveel"].isEmpty, quantity == nil || quantity == 0 { errors["hoeveel"] = InterestFormText.wrongNumber }
        if !self["hoeveel"].isEmpty, self["eenheid"].isEmpty { errors["eenheid"] = InterestFormText.unitFirst }
        if self["hoeveel"].isEmpty, self["toelichting"].isEmpty { errors["toelichting"] = InterestFormText.saySomething }
        errors.restrict(self["eenheid"], "eenheid", atMost: 60)
        if !self["tot"].isEmpty, Day.valid(self["tot"]) == nil { errors["tot"] = FieldText.date }
        errors.restrict(self["toelichting"], "toelichting", atMost: 1000)
    }

    /// The commitment these fields describe; nil while something is wrong.
    func commitment(_ id: Identifier, of partner: Identifier, isTypedFor: Bool) -> Commitment? {
        guard errors.isEmpty, let resource = Resource(rawValue: self["hulpbron"]) else { return nil }
        return Commitment(
            id: id, partnerId: partner, resource: resource, quantity: quantity, unit: self["eenheid"],
            untilOn: self["tot"].isEmpty ? nil : self["tot"], note: self["toelichting"], version: version, isTypedFor: isTypedFor ? 1 : 0)
    }

    func markup(_ l: Language) -> Markup {
        func line(_ name: String, _ label: Text, hint: Text? = nil, type: String = "text") -> Markup {
            TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type).markup(l)
        }
        let resources = Resource.allCases.map {
            (value: $0.rawValue, label: ResourceText.name($0), hint: ResourceText.hint($0) as Text?)
        }
        return """
            \(RadioChoice(name: "hulpbron", label: InterestFormText.resource, options: resources, selected: self["hulpbron"], error: errors["hulpbron"]).markup(l))\
            <div class="columns">\(line("hoeveel", InterestFormText.quantity, hint: InterestFormText.quantityHint))\(line("eenheid", InterestFormText.unit, hint: InterestFormText.unitHint))</div>\
            \(line("tot", InterestFormText.untilOn, type: "date"))\
            \(TextField(name: "toelichting", label: InterestFormText.note, hint: InterestFormText.noteHint, value: self["toelichting"], error: errors["toelichting"], rows: 3).markup(l))\
            <input type="hidden" name="versie" value="\(version)">
            """
    }
}

/// Something new that a partner brings in, or a change of it.
struct CommitmentFormPage {
    let frame: Frame
    let path: WebAddress
    let partner: Partner
    let form: CommitmentForm
    /// Nil for something new.
    let commitment: Commitment?
    let isTypedFor: Bool
    /// What another made of it meanwhile.
    var conflict: Commitment?

    var markup: Markup {
        let l = frame.language
        let list = path.appending("belangen")
        let place = list.appending("partners").appending(partner.id.rawValue)
        let title = l(commitment == nil ? InterestFormText.add : InterestFormText.changeCommitment)
        let target = commitment.map { list.appending("inbreng").appending($0.id.rawValue) } ?? place.appending("inbreng")
        return frame.page(
            title, styles: ["css/interests.css"],
            """
            <p class="over"><a href="\(place)">\(partner.name)</a></p><h1>\(title)</h1>\
            \("<p class=\"now\">\(l(InterestFormText.typingFor))</p>", if: isTypedFor)\(errorSummary(form.errors, l))\(clash)
            \(frame.form(target, class: "stack narrow commitment", """
                \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(place)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    private var clash: Markup? {
        guard let conflict else { return nil }
        let l = frame.language
        let facts: [(Text, String)] = [
            (InterestFormText.resource, InterestText.amount(conflict, l)),
            (InterestFormText.untilOn, conflict.untilOn.map(frame.day) ?? ""),
            (InterestFormText.note, conflict.note),
            (InterestText.commitment, conflict.isWithdrawn == 1 ? l(InterestFormText.withdrawn) : ""),
        ]
        return clashNotice(l(InterestFormText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }
}
