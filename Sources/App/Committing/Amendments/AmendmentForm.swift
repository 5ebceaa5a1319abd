import Foundation
import HTML
import Localization

/// Another text of a section, as typed.
struct AmendmentForm {
    private(set) var partner: String
    private(set) var title: String
    private(set) var body: String
    private(set) var reason = ""
    /// The version of the section that was read.
    var seen: Int
    private(set) var errors = FieldErrors([
        "partner": AmendmentText.partner, "titel": ClauseText.title, "tekst": ClauseText.body, "reden": AmendmentText.reason,
    ])

    /// Begins with what stands there.
    init(_ clause: Clause, own: [Partner]) {
        partner = own.count == 1 ? own[0].id.rawValue : ""
        (title, body, seen) = (clause.title, clause.body, clause.version)
    }

    /// - Parameter clause: what stands there now, if anything.
    init(checking form: FormFields, _ scene: AmendmentScene, _ section: String, _ clause: Clause?) {
        (partner, title, body, reason) = (form["partner"], form["titel"], form["tekst"], form["reden"])
        seen = Int(form["gelezen"]) ?? 0
        if !scene.own.contains(where: { $0.id.rawValue == partner }) { errors["partner"] = AmendmentText.notYours }
        if scene.given(section) == nil {
            errors.require(title, "titel")
        } else {
            errors.restrict(title, "titel", atMost: 300)
        }
        errors.restrict(body, "tekst", atMost: Clause.longest)
        if let clause, clause.version == seen, title == clause.title,
            body == clause.body.trimmingCharacters(in: .whitespacesAndNewlines)
        {
            errors["tekst"] = AmendmentText.same
        }
        errors.require(reason, "reden", atMost: Amendment.longestReason)
    }

    /// The amendment these fields describe; nil while something is wrong.
    func amendment(to section: String) -> NewAmendment? {
        guard errors.isEmpty else { return nil }
        return NewAmendment(
            section: section, onVersion: seen, partnerId: Identifier(rawValue: partner), title: title, body: body, reason: reason)
    }

    func markup(_ l: Language, _ scene: AmendmentScene, given: String?) -> Markup {
        """
        \(partnerField(l, scene.own))\(ClauseFields(title: title, body: body, errors: errors, given: given).markup(l))\
        \(TextField(name: "reden", label: AmendmentText.reason, hint: AmendmentText.reasonHint, value: reason, error: errors["reden"], rows: 4, isRequired: true).markup(l))\
        <input type="hidden" name="gelezen" value="\(seen)">
        """
    }

    /// Nothing to choose where there is one, unless that is no longer the one that was sent.
    private func partnerField(_ l: Language, _ own: [Partner]) -> Markup {
        if own.count == 1, errors["partner"] == nil {
            return "<p>\(l(AmendmentText.behalf(own[0].name)))</p><input type=\"hidden\" name=\"partner\" value=\"\(own[0].id.rawValue)\">"
        }
        let options =
            [(value: "", label: l(FieldText.notChosen))] + own.sorted(by: \.name, in: l).map { (value: $0.id.rawValue, label: $0.name) }
        return Choice(name: "partner", label: AmendmentText.partner, options: options, selected: partner, error: errors["partner"]).markup(
            l)
    }
}

/// The title and the text of a section in a form of amendments.
struct ClauseFields {
    let title: String
    let body: String
    let errors: FieldErrors
    /// The title that the scheme gives, where there is one.
    let given: String?

    func markup(_ l: Language) -> Markup {
        let hint = given.map { ClauseText.titleHint($0) }
        return """
            \(TextField(name: "titel", label: ClauseText.title, hint: hint, value: title, error: errors["titel"], isRequired: given == nil).markup(l))\
            <div data-markdown>\(TextField(name: "tekst", label: ClauseText.body, hint: ClauseText.bodyHint, value: body, error: errors["tekst"], rows: 18).markup(l))</div>
            """
    }
}
