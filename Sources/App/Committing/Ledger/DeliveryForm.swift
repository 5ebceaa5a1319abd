import HTML
import Localization

/// The fields of what was delivered, as typed.
struct DeliveryForm {
    private var values: [String: String]
    private var quantity: Int?
    private var isComplete = false
    /// Of the promise that was read.
    var version: Int
    /// What was promised in words can be delivered in full by saying so.
    private let isInWords: Bool
    private(set) var errors = FieldErrors([
        "datum": LedgerText.deliveredOn, "hoeveel": InterestFormText.quantity, "eenheid": InterestFormText.unit,
        "nota": InterestFormText.note,
    ])

    private static let names = ["datum", "hoeveel", "eenheid", "nota"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init(for promise: Commitment, today: String) {
        values = ["datum": today, "eenheid": promise.unit]
        (version, isInWords) = (promise.version, promise.quantity == nil)
    }

    init(checking form: FormFields, for promise: Commitment, _ l: Language, today: String) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        (version, isInWords) = (Int(form["versie"]) ?? promise.version, promise.quantity == nil)
        isComplete = isInWords && form.has("volledig")
        quantity = Commitment.hundredths(self["hoeveel"], in: l)
        if Day.valid(self["datum"]) == nil {
            errors["datum"] = FieldText.date
        } else if self["datum"] > today {
            errors["datum"] = LedgerText.notYet
        }
        if !self["hoeveel"].isEmpty, quantity == nil || quantity == 0 { errors["hoeveel"] = InterestFormText.wrongNumber }
        if !self["hoeveel"].isEmpty, self["eenheid"].isEmpty { errors["eenheid"] = InterestFormText.unitFirst }
        errors.restrict(self["eenheid"], "eenheid", atMost: 60)
        if self["hoeveel"].isEmpty, self["nota"].isEmpty, !isComplete { errors["nota"] = LedgerText.saySomething }
        errors.restrict(self["nota"], "nota", atMost: 1000)
    }

    /// The delivery these fields describe; nil while something is wrong.
    var delivery: NewDelivery? {
        guard errors.isEmpty else { return nil }
        return NewDelivery(
            deliveredOn: self["datum"], quantity: quantity, unit: quantity == nil ? "" : self["eenheid"], note: self["nota"],
            isComplete: isComplete)
    }

    func markup(_ l: Language) -> Markup {
        func line(_ name: String, _ label: Text, hint: Text? = nil, type: String = "text", mode: String? = nil) -> Markup {
            TextField(
                name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, isRequired: name == "datum",
                inputMode: mode
            ).markup(l)
        }
        let complete: Markup? =
            isInWords ? checkbox("volledig", l(LedgerText.complete), isOn: isComplete, hint: l(LedgerText.completeHint)) : nil
        return """
            \(line("datum", LedgerText.deliveredOn, type: "date"))\
            <div class="columns">\(line("hoeveel", InterestFormText.quantity, hint: InterestFormText.quantityHint, mode: "decimal"))\
            \(line("eenheid", InterestFormText.unit, hint: isInWords ? InterestFormText.unitHint : LedgerText.unitHint))</div>\
            \(TextField(name: "nota", label: InterestFormText.note, hint: LedgerText.noteHint, value: self["nota"], error: errors["nota"], rows: 3).markup(l))\
            \(complete)<input type="hidden" name="versie" value="\(version)">
            """
    }
}
