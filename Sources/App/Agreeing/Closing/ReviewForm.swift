import HTML
import Localization

/// What is found at a review, as typed.
struct ReviewForm {
    private let values: [String: String]
    private var number: Int
    private(set) var errors = FieldErrors([
        "oordeel": ClosingText.verdict, "vaststelling": ClosingText.found, "daarna": ClosingText.nextReview,
    ])

    private subscript(name: String) -> String { values[name] ?? "" }

    init(_ scene: DecisionScene) {
        values = [:]
        number = scene.reviews.count + 1
    }

    init(checking form: FormFields, _ scene: DecisionScene) {
        values = ["oordeel": form["oordeel"], "vaststelling": form["vaststelling"], "daarna": form["daarna"]]
        number = Int(form["nummer"]) ?? scene.reviews.count + 1
        if DecisionReview.Verdict(rawValue: self["oordeel"]) == nil { errors["oordeel"] = FieldText.choose }
        errors.restrict(self["vaststelling"], "vaststelling", atMost: 4000)
        if !self["daarna"].isEmpty {
            if Day.valid(self["daarna"]) == nil {
                errors["daarna"] = FieldText.date
            } else if self["daarna"] <= scene.today {
                errors["daarna"] = ClosingText.laterDay
            }
        }
    }

    /// Somebody else was first: what was typed becomes the next, should it still be needed.
    mutating func refuse(_ text: Text, now scene: DecisionScene) {
        errors["oordeel"] = text
        number = scene.reviews.count + 1
    }

    /// The review these fields describe; nil while something is wrong.
    var review: NewReview? {
        guard errors.isEmpty, number >= 1, let verdict = DecisionReview.Verdict(rawValue: self["oordeel"]) else { return nil }
        return NewReview(
            number: number, verdict: verdict, body: self["vaststelling"], nextOn: self["daarna"].isEmpty ? nil : self["daarna"])
    }

    func markup(_ l: Language) -> Markup {
        let verdicts = DecisionReview.Verdict.allCases.map { (value: $0.rawValue, label: ClosingText.verdict($0), hint: nil as Text?) }
        return """
            \(RadioChoice(name: "oordeel", label: ClosingText.verdict, options: verdicts, selected: self["oordeel"], error: errors["oordeel"]).markup(l))\
            \(TextField(name: "vaststelling", label: ClosingText.found, value: self["vaststelling"], error: errors["vaststelling"], rows: 4).markup(l))\
            \(TextField(name: "daarna", label: ClosingText.nextReview, value: self["daarna"], error: errors["daarna"], type: "date").markup(l))\
            <input type="hidden" name="nummer" value="\(number)">
            """
    }
}
