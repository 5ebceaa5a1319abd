import HTML
import Localization

/// The fields of the draft, as typed: a box and a day for each rule, the network's own rules, and how people remind each other.
struct CharterForm {
    private(set) var charter: Charter
    /// New rules of the network's own, as typed.
    private var new: [CharterRule]
    private(set) var errors = FieldErrors()

    /// How many lines there are for new rules, and how many rules of their own a network can have.
    private static let newLines = 2
    private static let mostOwn = 20

    init(_ charter: Charter) {
        self.charter = charter
        new = Self.blanks
    }

    private static var blanks: [CharterRule] {
        (1...newLines).map { CharterRule(rule: "n\($0)", isOwn: true, text: Text(verbatim: "")) }
    }

    /// - Parameter current: the draft as it is, for the rules of the catalogue.
    init(checking form: FormFields, _ current: Charter, today: String) {
        charter = current
        charter.version = Int(form["versie"]) ?? current.version
        charter.reminding = form["herinneren"]
        let given = current.rules.filter { !$0.isOwn }.map { Self.read($0, form) }
        // Who types on while another takes a rule out keeps what was typed.
        let names = form.names.filter { $0.hasPrefix("eigen-") }.map { String($0.dropFirst(6)) }.filter(Self.isKey)
        let places = Dictionary(current.rules.enumerated().map { ($1.rule, $0) }) { first, _ in first }
        let own = names.sorted { (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1) }.prefix(Self.mostOwn).map { key in
            Self.read(CharterRule(rule: key, isOwn: true, text: Text(verbatim: form["eigen-\(key)"])), form)
        }
        new = Self.blanks.map { blank in
            Self.read(CharterRule(rule: blank.rule, isOwn: true, text: Text(verbatim: form["eigen-\(blank.rule)"])), form)
        }
        charter.rules = given + own.filter { !Self.isBlank($0) }
        check(form, today)
    }

    private static func isBlank(_ rule: CharterRule) -> Bool { rule.text.nl.isEmpty }

    /// The identity of a rule of the network's own: what the program gave it, and no new line.
    private static func isKey(_ text: String) -> Bool {
        text.utf8.count == 36 && text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func read(_ rule: CharterRule, _ form: FormFields) -> CharterRule {
        var rule = rule
        rule.discussedOn = form["besproken-\(rule.rule)"].isEmpty ? nil : form["besproken-\(rule.rule)"]
        rule.isChosen = form.has("kies-\(rule.rule)")
        return rule
    }

    private mutating func check(_ form: FormFields, _ today: String) {
        errors = FieldErrors(labels)
        for rule in charter.rules + new {
            guard let day = rule.discussedOn else { continue }
            if Day.valid(day) == nil {
                errors["besproken-\(rule.rule)"] = FieldText.date
            } else if day > today {
                errors["besproken-\(rule.rule)"] = CharterText.notYet
            }
        }
        for rule in charter.rules + new where rule.isOwn { errors.restrict(rule.text.nl, "eigen-\(rule.rule)", atMost: 300) }
        for rule in new where Self.isBlank(rule) && (rule.isChosen || rule.discussedOn != nil) {
            errors["eigen-\(rule.rule)"] = FieldText.required
        }
        if charter.rules.count(where: \.isOwn) + new.count(where: { !Self.isBlank($0) }) > Self.mostOwn {
            errors["eigen-n1"] = CharterText.tooMany(Self.mostOwn)
        }
        errors.restrict(charter.reminding, "herinneren", atMost: 2000)
    }

    private var labels: [String: Text] {
        var labels = ["herinneren": CharterText.reminding]
        for rule in charter.rules + new {
            labels["besproken-\(rule.rule)"] = Self.isBlank(rule) ? CharterText.ownNew : rule.text
            labels["eigen-\(rule.rule)"] = CharterText.own
        }
        return labels
    }

    /// The draft these fields describe, the new rules among the network's own; nil while something is wrong.
    func changed(_ identifier: () -> Identifier) -> Charter? {
        guard errors.isEmpty else { return nil }
        var charter = charter
        charter.rules += new.filter { !Self.isBlank($0) }.map { rule in
            CharterRule(
                rule: identifier().rawValue, isOwn: true, text: rule.text, discussedOn: rule.discussedOn, isChosen: rule.isChosen)
        }
        return charter
    }

    /// What was typed, over the draft as it is now: saving again is then a choice.
    func over(_ current: Charter) -> CharterForm {
        var form = self
        form.charter.version = current.version
        return form
    }

    /// What another made of it, where that is something else than what was typed.
    func differences(from current: Charter) -> [CharterRule] {
        let typed = Dictionary(charter.rules.map { ($0.rule, $0) }) { first, _ in first }
        return current.rules.filter { typed[$0.rule] != $0 }
    }

    func markup(_ l: Language) -> Markup {
        let given = charter.rules.filter { !$0.isOwn }.map { fields($0, l) }
        let own = (charter.rules.filter(\.isOwn) + new).map { ownFields($0, l) }
        let reminding = TextField(
            name: "herinneren", label: CharterText.reminding, hint: CharterText.remindingHint, value: charter.reminding,
            error: errors["herinneren"], rows: 3)
        return """
            <section class="stack"><h2>\(l(CharterText.given))</h2>\(given)</section>\
            <section class="stack"><h2>\(l(CharterText.own))</h2><p>\(l(CharterText.ownHint))</p>\(own)</section>\
            <section class="stack"><h2>\(l(CharterText.together))</h2>\(reminding.markup(l))</section>\
            <input type="hidden" name="versie" value="\(charter.version)">
            """
    }

    private func fields(_ rule: CharterRule, _ l: Language) -> Markup {
        """
        <fieldset class="rule"><legend>\(rule.rule). \(l(rule.text))</legend>\(rule.plain.map { "<p class=\"hint\">\(l($0))</p>" as Markup })\
        \(choice(rule, l))</fieldset>
        """
    }

    private func ownFields(_ rule: CharterRule, _ l: Language) -> Markup {
        let isNew = new.contains { $0.rule == rule.rule }
        let name = "eigen-\(rule.rule)"
        let text = TextField(
            name: name, label: CharterText.ownBody, value: rule.text.nl, error: errors[name], rows: 2)
        return """
            <fieldset class="rule"><legend>\(isNew ? l(CharterText.ownNew) : rule.text.nl)</legend>\(text.markup(l))\(choice(rule, l))</fieldset>
            """
    }

    private func choice(_ rule: CharterRule, _ l: Language) -> Markup {
        let name = "besproken-\(rule.rule)"
        let day = TextField(
            name: name, label: CharterText.discussedOn, value: rule.discussedOn ?? "", error: errors[name], type: "date")
        return """
            <div class="columns">\(checkbox("kies-\(rule.rule)", l(CharterText.choose), isOn: rule.isChosen))\(day.markup(l))</div>
            """
    }
}
