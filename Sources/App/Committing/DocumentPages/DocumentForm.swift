import HTML
import Localization

/// The fields beside a document's text, as typed: its title, its language, how long it holds.
struct DocumentForm {
    private var values: [String: String]
    private(set) var errors = FieldErrors([
        "titel": DocumentsText.name, "taal": DocumentsText.language, "vanaf": DocumentsText.startsOn, "tot": DocumentsText.endsOn,
        "herbekijken": DocumentsText.reviewOn, "opzeg": DocumentsText.notice,
    ])
    var edition: Int

    private static let names = ["titel", "taal", "vanaf", "tot", "herbekijken", "opzeg"]

    subscript(name: String) -> String { values[name] ?? "" }

    /// For a new one.
    init(title: String, language: Language) {
        values = ["titel": title, "taal": language.rawValue]
        edition = 1
    }

    init(_ document: Document) {
        values = [
            "titel": document.title, "taal": document.language.rawValue, "vanaf": document.startsOn ?? "", "tot": document.endsOn ?? "",
            "herbekijken": document.reviewOn ?? "", "opzeg": document.noticeMonths.map(String.init) ?? "",
        ]
        edition = document.edition
    }

    init(checking form: FormFields) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        edition = Int(form["versie"]) ?? 1
        errors.require(self["titel"], "titel")
        if Language(rawValue: self["taal"]) == nil { errors["taal"] = FieldText.choose }
        for name in ["vanaf", "tot", "herbekijken"] where !self[name].isEmpty && Day.valid(self[name]) == nil {
            errors[name] = FieldText.date
        }
        if errors.isEmpty, !self["vanaf"].isEmpty, !self["tot"].isEmpty, self["tot"] < self["vanaf"] {
            errors["tot"] = DocumentsText.endsBefore
        }
        if !self["opzeg"].isEmpty, !(Int(self["opzeg"]).map { (0...60).contains($0) } ?? false) {
            errors["opzeg"] = DocumentsText.noticeWrong
        }
    }

    /// What these fields say, put on a document; nil while something is wrong.
    func applied(to document: Document) -> Document? {
        guard errors.isEmpty, let language = Language(rawValue: self["taal"]) else { return nil }
        var document = document
        func day(_ name: String) -> String? { self[name].isEmpty ? nil : self[name] }
        (document.title, document.language, document.edition) = (self["titel"], language, edition)
        (document.startsOn, document.endsOn, document.reviewOn) = (day("vanaf"), day("tot"), day("herbekijken"))
        document.noticeMonths = Int(self["opzeg"])
        return document
    }

    func markup(_ l: Language) -> Markup {
        func date(_ name: String, _ label: Text, _ hint: Text? = nil) -> Markup {
            TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: "date").markup(l)
        }
        let languages = Language.allCases.map { (value: $0.rawValue, label: $0.name) }
        return """
            \(TextField(name: "titel", label: DocumentsText.name, value: self["titel"], error: errors["titel"], isRequired: true).markup(l))\
            \(Choice(name: "taal", label: DocumentsText.language, options: languages, selected: self["taal"], error: errors["taal"]).markup(l))\
            <div class="columns">\(date("vanaf", DocumentsText.startsOn))\(date("tot", DocumentsText.endsOn, DocumentsText.endsHint))</div>\
            <div class="columns">\(date("herbekijken", DocumentsText.reviewOn))\
            \(TextField(name: "opzeg", label: DocumentsText.notice, hint: DocumentsText.noticeHint, value: self["opzeg"], error: errors["opzeg"], inputMode: "numeric").markup(l))</div>
            """
    }
}
