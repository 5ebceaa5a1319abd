import Foundation
import HTML
import Localization

/// The same text in every language a questionnaire is written in: a field a language.
struct OwnFields {
    let reader: Language
    let languages: [Language]
    var errors = FieldErrors()

    static func name(_ name: String, _ language: Language) -> String { "\(name)-\(language.rawValue)" }

    func label(_ label: Text, _ language: Language) -> Text {
        languages.count == 1 ? label : label.map { "\($0) (\(language.name))" }
    }

    func markup(_ name: String, _ label: Text, _ value: Text, hint: Text? = nil, rows: Int = 0, isRequired: Bool = false) -> Markup {
        let fields = languages.map { language -> Markup in
            let field = Self.name(name, language)
            return TextField(
                name: field, label: self.label(label, language), hint: hint, value: value[language], error: errors[field], rows: rows,
                isRequired: isRequired && language == languages.first
            ).markup(reader)
        }
        return languages.count == 1 ? "\(fields)" : "<div class=\"columns\">\(fields)</div>"
    }
}

extension FormFields {
    /// A text as typed; what was not sent stays.
    func text(_ name: String, else old: Text) -> Text {
        Text { language in
            let field = OwnFields.name(name, language)
            return has(field) ? self[field] : old[language]
        }
    }

    /// A list of texts, one a line in each language; what was not sent stays.
    func lines(_ name: String, else old: [Text] = []) -> [Text] {
        let typed = Dictionary(
            uniqueKeysWithValues: Language.allCases.compactMap { language -> (Language, [String])? in
                let field = OwnFields.name(name, language)
                guard has(field) else { return nil }
                return (language, self[field].split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
            })
        guard !typed.isEmpty else { return old }
        let count = typed.values.map(\.count).max() ?? 0
        return (0..<count).map { place in
            Text { language in
                guard let lines = typed[language] else { return old.indices.contains(place) ? old[place][language] : "" }
                return lines.indices.contains(place) ? lines[place] : ""
            }
        }
    }
}

/// A button of a list: what to do with which of its parts.
struct OwnAct: Hashable, Sendable {
    let verb: Verb
    let key: String

    enum Verb: String, Sendable, CaseIterable {
        case up = "hoger"
        case down = "lager"
        case copy = "dubbel"
        case remove = "weg"
    }

    init?(_ value: String) {
        let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let verb = Verb(rawValue: parts[0]) else { return nil }
        self.verb = verb
        key = parts[1]
    }

    /// Does it in a list; nothing where there is no such part, or no place to go.
    func apply<Part>(to list: inout [Part], key: (Part) -> String, copied: (Part) -> Part) {
        guard let place = list.firstIndex(where: { key($0) == self.key }) else { return }
        switch verb {
        case .up: if place > 0 { list.swapAt(place, place - 1) }
        case .down: if place + 1 < list.count { list.swapAt(place, place + 1) }
        case .copy: list.insert(copied(list[place]), at: place + 1)
        case .remove: list.remove(at: place)
        }
    }

    /// The buttons of one part.
    static func buttons(_ key: String, _ name: String, place: Int, of count: Int, _ l: Language) -> Markup {
        let verbs = Verb.allCases.filter { ($0 != .up || place > 0) && ($0 != .down || place + 1 < count) }
        let buttons = verbs.map { verb -> Markup in
            """
            <button class="link" name="doe" value="\(verb.rawValue):\(key)" formnovalidate>\(l(OwnText.verb(verb)))<span class="hidden">: \(name)</span></button>
            """
        }
        return "<p class=\"acts\">\(buttons)</p>"
    }
}

/// What a questionnaire is called and about, in which languages, at which moments; with the list of its groups.
struct OwnQuestionnaireForm {
    private(set) var own: OwnQuestionnaire
    private(set) var errors: FieldErrors

    init(_ own: OwnQuestionnaire) {
        self.own = own
        errors = FieldErrors()
    }

    /// - Parameter isLate: whether somebody else wrote first, so that nothing is done yet.
    init(checking form: FormFields, _ own: OwnQuestionnaire, isLate: Bool = false) {
        var one = own
        let chosen = form.all("talen").compactMap { Language(rawValue: $0) }
        if !chosen.isEmpty { one.instrument.languages = Language.allCases.filter(chosen.contains) }
        one.instrument.title = form.text("titel", else: own.instrument.title)
        one.instrument.summary = form.text("over", else: own.instrument.summary)
        one.instrument.remarks = form["toelichting"] == "1"
        let isTwice = form["momenten"] == "2"
        let labels = own.instrument.moments.labels
        let now = form.text("nu", else: labels.last ?? OwnStartText.now)
        let before = form.text("voor", else: labels.count > 1 ? labels[0] : OwnStartText.before)
        one.instrument.moments = Instrument.Moments(
            max: isTwice ? 2 : 1, fixed: isTwice ? own.instrument.moments.fixed : nil, labels: isTwice ? [before, now] : [now])
        self.own = one
        errors = FieldErrors(Self.labels(one.languages))
        for language in one.languages {
            errors.restrict(one.instrument.title[language], OwnFields.name("titel", language), atMost: OwnLimit.title)
            errors.restrict(one.instrument.summary[language], OwnFields.name("over", language), atMost: OwnLimit.text)
            errors.restrict(now[language], OwnFields.name("nu", language), atMost: 60)
            errors.restrict(before[language], OwnFields.name("voor", language), atMost: 60)
        }
        if chosen.isEmpty { errors["talen"] = FieldText.choose }
        if one.title.isMissing(Language.allCases) {
            errors[OwnFields.name("titel", one.languages.first ?? .nl)] = FieldText.required
        }
        if errors.isEmpty, !isLate { act(form["doe"]) }
    }

    private static func labels(_ languages: [Language]) -> [String: Text] {
        let names: [(String, Text)] = [
            ("titel", OwnText.name), ("over", OwnText.about), ("nu", OwnText.nowLabel), ("voor", OwnText.beforeLabel),
        ]
        let all = names.flatMap { name, label in languages.map { (OwnFields.name(name, $0), label) } }
        return Dictionary(uniqueKeysWithValues: all + [("talen", OwnText.languages), ("groepen", OwnText.groups)])
    }

    /// What the button that was pressed does to the list of groups.
    private mutating func act(_ value: String) {
        if let kind = value.hasPrefix("nieuw:") ? OwnKind(rawValue: String(value.dropFirst(6))) : nil {
            guard own.instrument.groups.count < OwnLimit.groups else { return errors["groepen"] = OwnText.tooManyGroups }
            own.addGroup(kind)
        } else if let act = OwnAct(value) {
            guard act.verb != .copy || own.instrument.groups.count < OwnLimit.groups else {
                return errors["groepen"] = OwnText.tooManyGroups
            }
            var one = own
            act.apply(to: &one.instrument.groups, key: \.key) { own.copied($0) }
            own.instrument.groups = one.instrument.groups
            own.copyScales()
        }
    }

    func markup(_ l: Language, groupPath: (Instrument.Group) -> WebAddress) -> Markup {
        let fields = OwnFields(reader: l, languages: own.languages, errors: errors)
        let instrument = own.instrument
        let isTwice = instrument.moments.max > 1
        let labels = instrument.moments.labels
        let boxes = Language.allCases.map { checkbox("talen", $0.name, value: $0.rawValue, isOn: own.languages.contains($0)) }
        let moments = RadioChoice(
            name: "momenten", label: RoundText.moments,
            options: [("1", RoundText.oneMoment, nil), ("2", RoundText.twoMoments, RoundText.twoMomentsHint)], selected: isTwice ? "2" : "1"
        )
        return """
            \(fields.markup("titel", OwnText.name, instrument.title, isRequired: true))\
            \(fields.markup("over", OwnText.about, instrument.summary, hint: OwnText.aboutHint, rows: 3))\
            <section class="stack" id="groepen"><h2>\(l(OwnText.groups))</h2>\(errors["groepen"].map { "<p class=\"error\">\(l($0))</p>" as Markup })\
            \(groups(l, groupPath))\(newGroup(l))</section>
            <details class="more"\(" open", if: !errors.isEmpty || isTwice)><summary>\(l(OwnText.more))</summary><div class="stack-wide">\
            <fieldset class="options" id="talen"><legend>\(l(OwnText.languages))</legend>\(errors["talen"].map { "<p class=\"error\">\(l($0))</p>" as Markup })\
            <p class="hint">\(l(OwnText.languagesHint))</p>\(boxes)</fieldset>\
            \(moments.markup(l))<div class="stack only-twice">\(fields.markup("voor", OwnText.beforeLabel, labels.count > 1 ? labels[0] : OwnStartText.before))</div>\
            \(fields.markup("nu", OwnText.nowLabel, labels.last ?? OwnStartText.now))\
            \(checkbox("toelichting", l(OwnText.remarks), isOn: instrument.remarks, hint: l(OwnText.remarksHint)))</div></details>
            <input type="hidden" name="versie" value="\(own.edits)">
            """
    }

    private func groups(_ l: Language, _ path: (Instrument.Group) -> WebAddress) -> Markup {
        let groups = own.instrument.groups
        guard !groups.isEmpty else { return "<p class=\"soft\">\(l(OwnText.noGroupsYet))</p>" }
        let lines = groups.enumerated().map { place, group -> Markup in
            let scale = own.instrument.scale(of: group)
            let name = l(OwnText.named(group.label.filled(own.languages), place + 1))
            return """
                <li id="\(group.key)"><span><a href="\(path(group))">\(name)</a> <span class="soft small">\(l(OwnText.facts(OwnKind(scale), group.items.count)))</span></span>\
                \(OwnAct.buttons(group.key, name, place: place, of: groups.count, l))</li>
                """
        }
        return "<ol class=\"list own\">\(lines)</ol>"
    }

    private func newGroup(_ l: Language) -> Markup {
        let buttons = OwnKind.allCases.map { kind -> Markup in
            "<button class=\"button quiet\" name=\"doe\" value=\"nieuw:\(kind.rawValue)\" formnovalidate>\(l(OwnText.kind(kind)))</button>"
        }
        return "<h3>\(l(OwnText.addGroup))</h3><p class=\"buttons\">\(buttons)</p>"
    }
}

extension OwnQuestionnaire {
    /// Adds an empty group at the end, with a scale to start from.
    mutating func addGroup(_ kind: OwnKind) {
        var group = Instrument.Group.blank(number: number(), label: .empty)
        var plain = OwnScale.agreement.scale(key: "s-\(group.key)")
        if kind != .scale { plain.kind = .text }
        var scale = kind.scale(after: plain)
        if kind == .ticks || kind == .ranking || kind.isWritten { scale.unknown = nil }
        scale.key = "s-\(group.key)"
        group.scale = scale.key
        instrument.groups.append(group)
        instrument.set(scale)
    }

    /// The same group once more, under keys of its own.
    mutating func copied(_ group: Instrument.Group) -> Instrument.Group {
        var copy = group
        copy.key = "g\(number())"
        copy.items = group.items.map { copied($0) }
        return copy
    }

    mutating func copied(_ item: Instrument.Item) -> Instrument.Item {
        var copy = item
        copy.key = "\(number())"
        return copy
    }

    /// A copied group still points to the scale of the one it was made after; it gets one of its own.
    mutating func copyScales() {
        instrument = instrument.settled
    }
}
