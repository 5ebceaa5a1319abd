import HTML
import Localization

/// The text of one section, as typed.
struct ClauseForm {
    var title: String
    var body: String
    var why = ""
    /// The version of the section that was read; nought for a new one.
    var seen: Int
    private(set) var errors = FieldErrors(["titel": ClauseText.title, "tekst": ClauseText.body, "waarom": ClauseText.why])

    init(_ clause: Clause?) {
        title = clause?.title ?? ""
        body = clause?.body ?? ""
        seen = clause?.version ?? 0
    }

    /// - Parameter needsTitle: a section that the scheme does not name has one of its own.
    init(checking form: FormFields, needsTitle: Bool) {
        title = form["titel"]
        // A browser sends the ends of lines as two signs.
        body = form["tekst"].replacing("\r\n", with: "\n")
        why = form["waarom"]
        seen = Int(form["gelezen"]) ?? 0
        if needsTitle {
            errors.require(title, "titel")
        } else {
            errors.restrict(title, "titel", atMost: 300)
        }
        errors.restrict(body, "tekst", atMost: Clause.longest)
        errors.restrict(why, "waarom", atMost: 1000)
    }

    /// Takes over what somebody else saved in a field that this person left as they read it.
    ///
    /// - Returns: whether a field was taken over.
    mutating func follow(_ now: Clause, since read: Clause) -> Bool {
        var hasFollowed = false
        if title == read.title, title != now.title { (title, hasFollowed) = (now.title, true) }
        if body == read.body, body != now.body { (body, hasFollowed) = (now.body, true) }
        return hasFollowed
    }

    /// The change these fields describe; nil while something is wrong.
    ///
    /// - Parameter isNew: nobody can have read one that is not there yet.
    func change(of section: String, isNew: Bool = false) -> ClauseChange? {
        errors.isEmpty ? ClauseChange(section: section, title: title, body: body, seen: isNew ? 0 : seen) : nil
    }

    /// - Parameter given: the title that the scheme gives, where there is one.
    func markup(_ l: Language, given: String?) -> Markup {
        let hint = given.map { name in ClauseText.titleHint(name) }
        return """
            \(TextField(name: "titel", label: ClauseText.title, hint: hint, value: title, error: errors["titel"], isRequired: given == nil).markup(l))\
            <div data-markdown>\(TextField(name: "tekst", label: ClauseText.body, hint: ClauseText.bodyHint, value: body, error: errors["tekst"], rows: 18).markup(l))</div>\
            \(TextField(name: "waarom", label: ClauseText.why, hint: ClauseText.whyHint, value: why, error: errors["waarom"]).markup(l))\
            <input type="hidden" name="gelezen" value="\(seen)">
            """
    }
}
