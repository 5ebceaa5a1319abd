import HTML
import Localization

/// The fields of a body that is to ratify, as typed.
struct RatificationForm {
    private var values: [String: String]
    /// The partners whose bodies can be asked.
    private let askable: [Voice]
    private(set) var errors = FieldErrors([
        "partner": RatificationText.partner, "orgaan": RatificationText.body, "naam": RatificationText.ownName,
        "tegen": RatificationText.dueOn,
    ])

    private static let names = ["partner", "orgaan", "naam", "tegen"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init(own askable: [Voice]) {
        self.askable = askable
        values = askable.count == 1 ? ["partner": askable[0].partnerId.rawValue] : [:]
    }

    init(checking form: FormFields, _ found: RatificationScene) {
        askable = found.askable
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        if !askable.contains(where: { $0.partnerId.rawValue == self["partner"] }) { errors["partner"] = FieldText.choose }
        let body = Ratification.Body(rawValue: self["orgaan"])
        if body == nil { errors["orgaan"] = FieldText.choose }
        if body == .own { errors.require(self["naam"], "naam", atMost: 200) }
        if body != nil, body != .own, !self["naam"].isEmpty { errors["naam"] = RatificationText.onlyOwn }
        if !self["tegen"].isEmpty {
            if Day.valid(self["tegen"]) == nil {
                errors["tegen"] = FieldText.date
            } else if self["tegen"] < found.today {
                errors["tegen"] = RatificationText.notPast
            }
        }
    }

    /// The body these fields describe; nil while something is wrong.
    var ratification: NewRatification? {
        guard errors.isEmpty, let body = Ratification.Body(rawValue: self["orgaan"]) else { return nil }
        return NewRatification(
            partnerId: Identifier(rawValue: self["partner"]), body: body, bodyName: self["naam"],
            dueOn: self["tegen"].isEmpty ? nil : self["tegen"])
    }

    func markup(_ l: Language) -> Markup {
        let nothing = [(value: "", label: l(FieldText.notChosen))]
        let partners = nothing + askable.sorted(by: \.name, in: l).map { (value: $0.partnerId.rawValue, label: $0.name) }
        let bodies = nothing + Ratification.Body.allCases.map { (value: $0.rawValue, label: l(RatificationText.body($0))) }
        return """
            <div class="columns">\(Choice(name: "partner", label: RatificationText.partner, options: partners, selected: self["partner"], error: errors["partner"]).markup(l))\
            \(Choice(name: "orgaan", label: RatificationText.body, options: bodies, selected: self["orgaan"], error: errors["orgaan"]).markup(l))</div>\
            \(TextField(name: "naam", label: RatificationText.ownName, hint: RatificationText.ownNameHint, value: self["naam"], error: errors["naam"]).markup(l))\
            \(TextField(name: "tegen", label: RatificationText.dueOn, hint: RatificationText.dueOnHint, value: self["tegen"], error: errors["tegen"], type: "date").markup(l))
            """
    }
}
