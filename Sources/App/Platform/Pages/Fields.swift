import HTML
import Localization

/// What is wrong with what somebody typed, by field.
struct FieldErrors: Sendable, Hashable {
    private var texts: [String: Text] = [:]
    /// In the order of the form.
    private(set) var names: [String] = []
    /// What each field is called, for the summary above the form.
    private let labels: [String: Text]

    init(_ labels: [String: Text] = [:]) {
        self.labels = labels
    }

    var isEmpty: Bool { texts.isEmpty }

    subscript(name: String) -> Text? {
        get { texts[name] }
        set {
            if texts[name] == nil { names.append(name) }
            texts[name] = newValue
        }
    }

    /// What is wrong with a field, with its name before it.
    func sentence(_ name: String, _ language: Language) -> String {
        [labels[name], texts[name]].compactMap { $0.map { language($0) } }.joined(separator: ": ")
    }

    /// A field that must be filled in and stay within a length.
    mutating func require(_ value: String, _ name: String, atMost limit: Int = 300) {
        if value.isEmpty { self[name] = FieldText.required }
        restrict(value, name, atMost: limit)
    }

    mutating func restrict(_ value: String, _ name: String, atMost limit: Int) {
        if value.unicodeScalars.count > limit { self[name] = FieldText.tooLong(limit) }
    }
}

/// One line or box to type in, with its label, its hint and what is wrong with it.
struct TextField {
    let name: String
    let label: Text
    var hint: Text?
    var value = ""
    var error: Text?
    var type = "text"
    var rows = 0
    var isRequired = false
    var autocomplete: String?
    /// Which keys a phone shows, such as `decimal`.
    var inputMode: String?

    func markup(_ language: Language) -> Markup {
        let described = (hint == nil ? [] : ["\(name)-hint"]) + (error == nil ? [] : ["\(name)-error"])
        let shared: Markup = """
            id="\(name)" name="\(name)"\(" required", if: isRequired)\(" aria-invalid=\"true\"", if: error != nil)\
            \(" aria-describedby=\"\(described.joined(separator: " "))\"", if: !described.isEmpty)\
            \(autocomplete.map { " autocomplete=\"\($0)\"" as Markup })\(inputMode.map { " inputmode=\"\($0)\"" as Markup })
            """
        let control: Markup =
            rows > 0
            ? "<textarea \(shared) rows=\"\(rows)\">\n\(value)</textarea>"
            : "<input \(shared) type=\"\(type)\" value=\"\(value)\">"
        return labelled(name, label, hint: hint, error: error, isRequired: isRequired, control, language)
    }
}

/// One choice from a few, as a list to open.
struct Choice {
    let name: String
    let label: Text
    var hint: Text?
    let options: [(value: String, label: String)]
    var selected = ""
    var error: Text?

    func markup(_ language: Language) -> Markup {
        let items = options.map { option -> Markup in
            "<option value=\"\(option.value)\"\(" selected", if: option.value == selected)>\(option.label)</option>"
        }
        let described = (hint == nil ? [] : ["\(name)-hint"]) + (error == nil ? [] : ["\(name)-error"])
        let control: Markup = """
            <select id="\(name)" name="\(name)"\(" aria-invalid=\"true\"", if: error != nil)\
            \(" aria-describedby=\"\(described.joined(separator: " "))\"", if: !described.isEmpty)>\(items)</select>
            """
        return labelled(name, label, hint: hint, error: error, isRequired: true, control, language)
    }
}

/// One choice from a few, each with an explanation, all in sight.
struct RadioChoice {
    let name: String
    let label: Text
    let options: [(value: String, label: Text, hint: Text?)]
    var selected = ""
    var error: Text?

    func markup(_ language: Language) -> Markup {
        let items = options.map { option -> Markup in
            """
            <label class="option"><input type="radio" name="\(name)" value="\(option.value)"\(" checked", if: option.value == selected)>\
            <span>\(language(option.label))\(option.hint.map { "<small>\(language($0))</small>" as Markup })</span></label>
            """
        }
        return """
            <fieldset class="options"\(" id=\"\(name)\" aria-invalid=\"true\"", if: error != nil)><legend>\(language(label))</legend>\
            \(error.map { "<p class=\"error\">\(language($0))</p>" as Markup })\(items)</fieldset>
            """
    }
}

/// A box to tick.
func checkbox(_ name: String, _ label: String, value: String = "1", isOn: Bool, hint: String? = nil) -> Markup {
    """
    <label class="option"><input type="checkbox" name="\(name)" value="\(value)"\(" checked", if: isOn)>\
    <span>\(label)\(hint.map { "<small>\($0)</small>" as Markup })</span></label>
    """
}

private func labelled(_ name: String, _ label: Text, hint: Text?, error: Text?, isRequired: Bool, _ control: Markup, _ language: Language)
    -> Markup
{
    """
    <div class="field"><label for="\(name)">\(language(label))\
    \(" <span class=\"soft small\">\(language(FieldText.optional))</span>", if: !isRequired && error == nil && hint == nil)</label>\
    \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\(language($0))</p>" as Markup })\
    \(error.map { "<p class=\"error\" id=\"\(name)-error\">\(language($0))</p>" as Markup })\(control)</div>
    """
}

/// Above a form that somebody else saved in the meantime: what is there now, so that neither text is lost.
func clashNotice(_ title: String, _ facts: [(Text, String)], _ language: Language) -> Markup {
    let lines = facts.map { "<dt>\(language($0.0))</dt><dd>\($0.1)</dd>" as Markup }
    return """
        <div class="problems" role="alert"><h2>\(title)</h2><p>\(language(FieldText.clash))</p><dl class="facts">\(lines)</dl></div>
        """
}

/// Above a form that came back: how many things to look at, each a link to its field.
func errorSummary(_ errors: FieldErrors, _ language: Language) -> Markup? {
    guard !errors.isEmpty else { return nil }
    let items = errors.names.map { name -> Markup in
        "<li><a href=\"\(WebAddress(anchor: name))\">\(errors.sentence(name, language))</a></li>"
    }
    return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\"><h2>\(language(FieldText.lookAgain))</h2><ul>\(items)</ul></div>"
}
