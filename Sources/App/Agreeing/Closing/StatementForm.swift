import HTML
import Localization

/// What was decided, as typed.
struct StatementForm {
    private let statement: String
    private let reviewOn: String
    private(set) var errors = FieldErrors(["uitspraak": ClosingText.statement, "herbekijken": ClosingText.reviewOn])

    init(_ decision: Decision) {
        statement = decision.isTaken ? decision.body : ""
        reviewOn = ""
    }

    init(checking form: FormFields, today: String) {
        statement = form["uitspraak"]
        reviewOn = form["herbekijken"]
        errors.require(statement, "uitspraak", atMost: 10_000)
        if !reviewOn.isEmpty {
            if Day.valid(reviewOn) == nil {
                errors["herbekijken"] = FieldText.date
            } else if reviewOn <= today {
                errors["herbekijken"] = ClosingText.laterDay
            }
        }
    }

    mutating func refuse(_ text: Text) { errors["uitspraak"] = text }

    /// The outcome these fields describe; nil while something is wrong.
    func outcome(of decision: Decision) -> StatedOutcome? {
        guard errors.isEmpty else { return nil }
        return StatedOutcome(statement: statement, reviewOn: reviewOn.isEmpty || !decision.isTaken ? nil : reviewOn)
    }

    func markup(_ l: Language, _ decision: Decision) -> Markup {
        let review = TextField(
            name: "herbekijken", label: ClosingText.reviewOn, hint: ClosingText.reviewHint, value: reviewOn, error: errors["herbekijken"],
            type: "date")
        return """
            \(TextField(name: "uitspraak", label: ClosingText.statement, hint: ClosingText.statementHint, value: statement, error: errors["uitspraak"], rows: 6, isRequired: true).markup(l))\
            \("\(review.markup(l))", if: decision.isTaken)
            """
    }
}
