/// The fields of a poll, as typed.
struct PollForm {
    private var values = ["instrument": "issues", "keuzes": ""]
    private(set) var errors = FieldErrors(["naam": PollText.name, "instrument": RoundText.instrument, "keuzes": RoundText.ticks])

    init() {}

    init(checking form: FormFields, _ instruments: [Instrument]) {
        for name in ["naam", "instrument", "keuzes"] { values[name] = form[name] }
        errors.require(self["naam"], "naam", atMost: 200)
        if !instruments.contains(where: { $0.key == self["instrument"] }) { errors["instrument"] = FieldText.choose }
        if !["", "3"].contains(self["keuzes"]) { errors["keuzes"] = FieldText.choose }
    }

    subscript(name: String) -> String { values[name] ?? "" }
}
