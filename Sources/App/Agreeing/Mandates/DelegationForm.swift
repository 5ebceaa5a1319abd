import Foundation
import HTML
import Localization

/// The fields of a delegation, as typed.
struct DelegationForm {
    private var values: [String: String]
    private(set) var errors = FieldErrors([
        "partner": DelegationText.partner, "spreker": DelegationText.holder, "vanaf": DelegationText.startsOn,
        "tot": DelegationText.endsOn, "reden": DelegationText.reason,
    ])

    /// The partners that may be delegated for by who asks, and those with a voice.
    struct Choices: Sendable {
        let partners: [Partner]
        let holders: [Partner]
    }

    private subscript(name: String) -> String { values[name] ?? "" }

    init(for partner: Identifier?, today: String) {
        values = ["partner": partner?.rawValue ?? "", "vanaf": today]
    }

    init(checking form: FormFields, _ choices: Choices, today: String) {
        values = Dictionary(uniqueKeysWithValues: ["partner", "spreker", "vanaf", "tot", "reden"].map { ($0, form[$0]) })
        if !choices.partners.contains(where: { $0.id.rawValue == self["partner"] }) { errors["partner"] = FieldText.choose }
        if !choices.holders.contains(where: { $0.id.rawValue == self["spreker"] }) { errors["spreker"] = FieldText.choose }
        if !self["spreker"].isEmpty, self["spreker"] == self["partner"] { errors["spreker"] = DelegationText.itself }
        checkDays(today)
        errors.require(self["reden"], "reden", atMost: 1000)
    }

    private mutating func checkDays(_ today: String) {
        if Day.valid(self["vanaf"]) == nil {
            errors["vanaf"] = FieldText.date
        } else if self["vanaf"] < today {
            errors["vanaf"] = DelegationText.notPast
        }
        if Day.valid(self["tot"]) == nil {
            errors["tot"] = FieldText.date
        } else if self["tot"] < self["vanaf"] {
            errors["tot"] = MandateText.endsFirst
        } else if let last = Delegation.lastDay(from: self["vanaf"]), self["tot"] > last {
            errors["tot"] = DelegationText.tooLong
        }
    }

    /// The delegation these fields describe; nil while something is wrong.
    func delegation(_ id: Identifier, in network: Identifier, _ choices: Choices) -> Delegation? {
        guard errors.isEmpty else { return nil }
        var new = Delegation(
            id: id, networkId: network, partnerId: Identifier(rawValue: self["partner"]), holderId: Identifier(rawValue: self["spreker"]),
            startsOn: self["vanaf"], endsOn: self["tot"], reason: self["reden"], givenAt: .distantPast)
        new.partnerName = choices.partners.first { $0.id == new.partnerId }?.name
        new.holderName = choices.holders.first { $0.id == new.holderId }?.name
        return new
    }

    func markup(_ l: Language, _ choices: Choices) -> Markup {
        func options(_ partners: [Partner]) -> [(value: String, label: String)] {
            [(value: "", label: l(FieldText.notChosen))]
                + partners.sorted(by: \.name, in: l).map { (value: $0.id.rawValue, label: $0.name) }
        }
        func day(_ name: String, _ label: Text, _ hint: Text? = nil) -> Markup {
            TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: "date", isRequired: true).markup(
                l)
        }
        let partner = Choice(
            name: "partner", label: DelegationText.partner, options: options(choices.partners), selected: self["partner"],
            error: errors["partner"])
        let holder = Choice(
            name: "spreker", label: DelegationText.holder, hint: DelegationText.holderHint, options: options(choices.holders),
            selected: self["spreker"], error: errors["spreker"])
        return """
            \(partner.markup(l))\(holder.markup(l))<div class="columns">\(day("vanaf", DelegationText.startsOn))\
            \(day("tot", DelegationText.endsOn, DelegationText.endsOnHint))</div>\
            \(TextField(name: "reden", label: DelegationText.reason, value: self["reden"], error: errors["reden"], rows: 2, isRequired: true).markup(l))
            """
    }
}

/// A new delegation.
struct DelegationFormPage {
    let frame: Frame
    let path: WebAddress
    let form: DelegationForm
    let choices: DelegationForm.Choices
    /// Another speaks for the partner already.
    var isOverlap = false

    var markup: Markup {
        let l = frame.language
        let list = path.appending("mandaten")
        let overlap: Markup = "<div class=\"problems\" role=\"alert\"><p>\(l(DelegationText.overlap))</p></div>"
        return frame.page(
            l(DelegationText.new),
            """
            <p class="over"><a href="\(list)">\(l(MandateText.title))</a></p><h1>\(l(DelegationText.new))</h1>\(errorSummary(form.errors, l))\
            \(overlap, if: isOverlap)<p>\(l(DelegationText.why))</p><p class="now">\(l(DelegationText.rules))</p>
            \(frame.form(list.appending("delegaties"), class: "stack narrow", """
                \(form.markup(l, choices))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }
}
