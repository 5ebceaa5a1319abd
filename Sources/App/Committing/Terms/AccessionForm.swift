import HTML
import Localization

/// The fields of letting a partner join, as typed.
struct AccessionForm {
    private let values: [String: String]
    private let joining: [Partner]
    private(set) var errors = FieldErrors(["partner": TermsText.partner, "aantal": SigningText.howMany, "dag": TermsText.accededOn])

    private static let names = ["partner", "aantal", "dag"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init(_ found: TermsScene) {
        joining = found.joining
        values = ["aantal": "1", "dag": found.today]
    }

    /// - Parameter completedOn: the day on which the others had signed; nobody joins before it.
    init(checking form: FormFields, _ found: TermsScene, completedOn: String) {
        joining = found.joining
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        if !joining.contains(where: { $0.id.rawValue == self["partner"] }) { errors["partner"] = FieldText.choose }
        if !["1", "2"].contains(self["aantal"]) { errors["aantal"] = FieldText.choose }
        if Day.valid(self["dag"]) == nil {
            errors["dag"] = FieldText.date
        } else if self["dag"] < completedOn {
            errors["dag"] = TermsText.notBeforeSigned
        } else if let last = found.term?.lastDay, self["dag"] > last {
            errors["dag"] = TermsText.afterEnd
        }
    }

    /// What these fields describe; nil while something is wrong.
    var accession: NewAccession? {
        guard errors.isEmpty else { return nil }
        return NewAccession(
            partnerId: Identifier(rawValue: self["partner"]), needed: self["aantal"] == "2" ? 2 : 1, accededOn: self["dag"])
    }

    func markup(_ l: Language) -> Markup {
        let partners =
            [(value: "", label: l(FieldText.notChosen))] + joining.sorted(by: \.name, in: l).map { (value: $0.id.rawValue, label: $0.name) }
        let counts = [1, 2].map { (value: String($0), label: l(TermsText.signatories($0))) }
        return """
            \(Choice(name: "partner", label: TermsText.partner, options: partners, selected: self["partner"], error: errors["partner"]).markup(l))\
            \(Choice(name: "aantal", label: SigningText.howMany, options: counts, selected: self["aantal"], error: errors["aantal"]).markup(l))\
            \(TextField(name: "dag", label: TermsText.accededOn, value: self["dag"], error: errors["dag"], type: "date", isRequired: true).markup(l))
            """
    }
}
