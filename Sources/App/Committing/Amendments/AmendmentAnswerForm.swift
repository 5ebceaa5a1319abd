import HTML
import Localization

/// The answer to an amendment, as typed.
struct AmendmentAnswerForm {
    private(set) var choice = ""
    private(set) var title: String
    private(set) var body: String
    private(set) var words = ""
    /// The version of the section that was read.
    var seen: Int
    private let section: String
    private(set) var errors = FieldErrors([
        "antwoord": AmendmentText.choice, "titel": ClauseText.title, "tekst": ClauseText.body, "toelichting": AmendmentText.words,
    ])

    private static let (accepting, refusing) = ("aannemen", "afwijzen")

    /// Begins with what was proposed.
    ///
    /// - Parameter clause: what stands there now, if anything.
    init(_ amendment: Amendment, _ clause: Clause?) {
        (title, body, section, seen) = (amendment.title, amendment.body, amendment.section, clause?.version ?? 0)
    }

    /// - Parameter needsTitle: a section that the scheme does not name has one of its own.
    init(checking form: FormFields, _ amendment: Amendment, needsTitle: Bool) {
        (choice, title, body, words) = (form["antwoord"], form["titel"], form["tekst"], form["toelichting"])
        (section, seen) = (amendment.section, Int(form["gelezen"]) ?? 0)
        errors.restrict(words, "toelichting", atMost: Amendment.longestReason)
        switch choice {
        case Self.accepting:
            if needsTitle {
                errors.require(title, "titel")
            } else {
                errors.restrict(title, "titel", atMost: 300)
            }
            errors.restrict(body, "tekst", atMost: Clause.longest)
        case Self.refusing:
            if words.isEmpty { errors["toelichting"] = AmendmentText.refuseNeeds }
        default: errors["antwoord"] = FieldText.choose
        }
    }

    /// The answer these fields describe; nil while something is wrong.
    var answer: AmendmentAnswer? {
        guard errors.isEmpty else { return nil }
        if choice == Self.refusing { return .refuse(words: words) }
        return .accept(ClauseChange(section: section, title: title, body: body, seen: seen), words: words)
    }

    /// - Parameter isLeftOut: a section that is not there can only be refused.
    func markup(_ l: Language, given: String?, isLeftOut: Bool) -> Markup {
        let accept = (value: Self.accepting, label: AmendmentText.accept, hint: AmendmentText.acceptHint as Text?)
        let refuse = (value: Self.refusing, label: AmendmentText.refuse, hint: AmendmentText.refuseHint as Text?)
        let options = isLeftOut ? [refuse] : [accept, refuse]
        let words = TextField(
            name: "toelichting", label: AmendmentText.words, hint: AmendmentText.wordsHint, value: words, error: errors["toelichting"],
            rows: 3)
        let fields: Markup? = isLeftOut ? nil : ClauseFields(title: title, body: body, errors: errors, given: given).markup(l)
        return """
            \(RadioChoice(name: "antwoord", label: AmendmentText.choice, options: options, selected: choice, error: errors["antwoord"]).markup(l))\
            \(fields)\(words.markup(l))\
            <input type="hidden" name="gelezen" value="\(seen)">
            """
    }
}
