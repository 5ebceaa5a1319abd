import HTML
import Localization

/// What a body said, or why it is dropped, as typed.
struct RatificationResultForm {
    private var values: [String: String]
    /// How many results there were when the page was opened.
    var version: Int
    private(set) var errors = FieldErrors([
        "uitslag": RatificationText.result, "gehouden": RatificationText.heldOn, "opnieuw": RatificationText.nextOn,
        "verwijzing": RatificationText.reference, "adres": RatificationText.url, "nota": RatificationText.note,
        "waarom": RatificationText.dropWhy,
    ])

    private static let names = ["uitslag", "gehouden", "opnieuw", "verwijzing", "adres", "nota"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init(_ one: Ratification, today: String) {
        values = ["gehouden": today]
        version = one.results.count
    }

    init(checking form: FormFields, _ found: RatificationScene) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        version = Int(form["versie"]) ?? 0
        if Ratification.Verdict(rawValue: self["uitslag"]) == nil { errors["uitslag"] = FieldText.choose }
        checkDays(found)
        errors.restrict(self["verwijzing"], "verwijzing", atMost: 300)
        errors.restrict(self["adres"], "adres", atMost: 500)
        if !self["adres"].isEmpty, !Self.isWebAddress(self["adres"]) { errors["adres"] = RatificationText.onlyWeb }
        errors.restrict(self["nota"], "nota", atMost: 2000)
    }

    init(dropping form: FormFields, _ one: Ratification, today: String) {
        values = ["gehouden": today, "waarom": form["waarom"]]
        version = Int(form["versie"]) ?? 0
        errors.require(self["waarom"], "waarom", atMost: 1000)
    }

    private mutating func checkDays(_ found: RatificationScene) {
        let held = Day.valid(self["gehouden"])
        if held == nil {
            errors["gehouden"] = FieldText.date
        } else if self["gehouden"] > found.today {
            errors["gehouden"] = RatificationText.notAhead
        } else if self["gehouden"] < found.openedOn {
            errors["gehouden"] = RatificationText.notBefore
        }
        guard !self["opnieuw"].isEmpty else { return }
        if Day.valid(self["opnieuw"]) == nil {
            errors["opnieuw"] = FieldText.date
        } else if self["uitslag"] != Ratification.Verdict.postponed.rawValue {
            errors["opnieuw"] = RatificationText.onlyPostponed
        } else if held != nil, self["opnieuw"] <= self["gehouden"] {
            errors["opnieuw"] = RatificationText.afterHeld
        }
    }

    private static func isWebAddress(_ text: String) -> Bool {
        let lower = text.lowercased()
        return ["http://", "https://"].contains { lower.hasPrefix($0) && lower.count > $0.count }
            && !text.contains { $0.isWhitespace || $0.isNewline }
    }

    var why: String { self["waarom"] }

    /// The result these fields describe; nil while something is wrong.
    var result: NewRatificationResult? {
        guard errors.isEmpty, let result = Ratification.Verdict(rawValue: self["uitslag"]) else { return nil }
        return NewRatificationResult(
            result: result, heldOn: self["gehouden"], nextOn: self["opnieuw"].isEmpty ? nil : self["opnieuw"],
            reference: self["verwijzing"], url: self["adres"], note: self["nota"])
    }

    func markup(_ l: Language) -> Markup {
        let results = Ratification.Verdict.allCases.map { (value: $0.rawValue, label: RatificationText.verdict($0), hint: nil as Text?) }
        return """
            \(RadioChoice(name: "uitslag", label: RatificationText.result, options: results, selected: self["uitslag"], error: errors["uitslag"]).markup(l))\
            <div class="columns">\(line("gehouden", RatificationText.heldOn, l, type: "date", isRequired: true))\
            \(line("opnieuw", RatificationText.nextOn, l, type: "date"))</div>\
            \(line("verwijzing", RatificationText.reference, l, hint: RatificationText.referenceHint))\
            \(line("adres", RatificationText.url, l, hint: RatificationText.urlHint, type: "url"))\
            \(TextField(name: "nota", label: RatificationText.note, value: self["nota"], error: errors["nota"], rows: 3).markup(l))\(read)
            """
    }

    func droppingMarkup(_ l: Language) -> Markup {
        let why = TextField(
            name: "waarom", label: RatificationText.dropWhy, value: self["waarom"], error: errors["waarom"], rows: 2, isRequired: true)
        return "\(why.markup(l))\(read)"
    }

    /// Whether the form for dropping came back.
    var isDropping: Bool { values["waarom"] != nil }

    private var read: Markup { "<input type=\"hidden\" name=\"versie\" value=\"\(version)\">" }

    private func line(_ name: String, _ label: Text, _ l: Language, hint: Text? = nil, type: String = "text", isRequired: Bool = false)
        -> Markup
    {
        TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, isRequired: isRequired).markup(
            l)
    }
}
