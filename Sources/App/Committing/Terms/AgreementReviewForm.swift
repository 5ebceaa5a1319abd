import HTML
import Localization

/// The fields of looking at an agreement again, as typed.
struct AgreementReviewForm {
    private let values: [String: String]
    /// How many reviews there were when the page was opened.
    var seen: Int
    private(set) var errors = FieldErrors([
        "gehouden": TermsText.heldOn, "uitkomst": TermsText.outcome, "nota": TermsText.note, "opnieuw": TermsText.nextOn,
        "einde": TermsText.endsOn,
    ])

    private static let names = ["gehouden", "uitkomst", "nota", "opnieuw", "einde"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init(_ found: TermsScene) {
        values = ["gehouden": found.today]
        seen = found.term?.reviews.count ?? 0
    }

    /// - Parameter completedOn: the day on which everybody had signed; nothing was looked at again before it.
    init(checking form: FormFields, _ found: TermsScene, completedOn: String) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        seen = Int(form["gelezen"]) ?? 0
        let outcome = AgreementReview.Outcome(rawValue: self["uitkomst"])
        if outcome == nil { errors["uitkomst"] = FieldText.choose }
        errors.restrict(self["nota"], "nota", atMost: 4000)
        let held = Day.valid(self["gehouden"])
        if held == nil {
            errors["gehouden"] = FieldText.date
        } else if self["gehouden"] > max(found.today, completedOn) {
            errors["gehouden"] = TermsText.notAhead
        } else if self["gehouden"] < completedOn {
            errors["gehouden"] = TermsText.notBeforeSigned
        }
        checkNext(outcome, held)
        checkEnd(outcome, held)
    }

    private mutating func checkNext(_ outcome: AgreementReview.Outcome?, _ held: String?) {
        guard !self["opnieuw"].isEmpty else { return }
        if Day.valid(self["opnieuw"]) == nil {
            errors["opnieuw"] = FieldText.date
        } else if outcome == .end {
            errors["opnieuw"] = TermsText.notAfterEnd
        } else if let held, self["opnieuw"] <= held {
            errors["opnieuw"] = TermsText.afterHeld
        }
    }

    private mutating func checkEnd(_ outcome: AgreementReview.Outcome?, _ held: String?) {
        if outcome == .end {
            if Day.valid(self["einde"]) == nil {
                errors["einde"] = FieldText.date
            } else if let held, self["einde"] < held {
                errors["einde"] = TermsText.afterHeld
            }
        } else if !self["einde"].isEmpty {
            errors["einde"] = TermsText.onlyEnd
        }
    }

    /// What these fields describe; nil while something is wrong.
    var review: NewAgreementReview? {
        guard errors.isEmpty, let outcome = AgreementReview.Outcome(rawValue: self["uitkomst"]) else { return nil }
        return NewAgreementReview(
            heldOn: self["gehouden"], outcome: outcome, note: self["nota"], nextOn: self["opnieuw"].isEmpty ? nil : self["opnieuw"],
            endsOn: outcome == .end ? self["einde"] : nil)
    }

    func markup(_ l: Language) -> Markup {
        let outcomes = AgreementReview.Outcome.allCases.map {
            (value: $0.rawValue, label: TermsText.outcome($0), hint: TermsText.outcomeHint($0) as Text?)
        }
        return """
            \(line("gehouden", TermsText.heldOn, l, isRequired: true))\
            \(RadioChoice(name: "uitkomst", label: TermsText.outcome, options: outcomes, selected: self["uitkomst"], error: errors["uitkomst"]).markup(l))\
            \(TextField(name: "nota", label: TermsText.note, value: self["nota"], error: errors["nota"], rows: 4).markup(l))\
            <div class="columns">\(line("opnieuw", TermsText.nextOn, l))\(line("einde", TermsText.endsOn, l, hint: TermsText.endsHint))</div>\
            <input type="hidden" name="gelezen" value="\(seen)">
            """
    }

    private func line(_ name: String, _ label: Text, _ l: Language, hint: Text? = nil, isRequired: Bool = false) -> Markup {
        TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: "date", isRequired: isRequired)
            .markup(l)
    }
}
