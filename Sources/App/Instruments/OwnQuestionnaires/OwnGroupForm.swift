import Foundation
import HTML
import Localization

/// One group: its name, how it asks, its answers, and its statements in their order.
struct OwnGroupForm {
    private(set) var own: OwnQuestionnaire
    private(set) var errors = FieldErrors()
    let key: String
    /// New statements that were not kept, as something was wrong.
    private var typed = Text.empty

    init(_ own: OwnQuestionnaire, group key: String) {
        self.own = own
        self.key = key
    }

    private var place: Int { own.instrument.groups.firstIndex { $0.key == key } ?? 0 }
    var group: Instrument.Group { own.instrument.groups[place] }
    private var scale: Instrument.Scale { own.instrument.scale(of: group) }
    private var kind: OwnKind { OwnKind(scale) }

    /// - Parameter isLate: whether somebody else wrote first, so that nothing is done yet.
    init(checking form: FormFields, _ own: OwnQuestionnaire, group key: String, isLate: Bool = false) {
        self.init(own, group: key)
        errors = FieldErrors(labels)
        var group = self.group
        group.label = form.text("naam", else: group.label)
        if group.label != self.group.label { group.short = group.label.shortened }
        group.question = form.text("inleiding", else: group.question)
        group.items = group.items.map { item in
            var one = item
            one.text = form.text("s-\(item.key)", else: item.text).map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
            one.plain = form.text("u-\(item.key)", else: item.plain)
            return one
        }
        self.own.instrument.groups[place] = group
        answer(form, isLate)
        let added = kind.isWritten ? [] : form.lines("nieuw")
        check(group, added)
        guard errors.isEmpty, !isLate else {
            typed = form.text("nieuw", else: .empty)
            return
        }
        self.own.instrument.groups[place].items += added.map { Instrument.Item(key: "\(self.own.number())", text: $0, plain: .empty) }
        act(form["doe"])
    }

    /// The kind of question and the answers to it.
    private mutating func answer(_ form: FormFields, _ isLate: Bool) {
        var scale = self.scale
        scale.key = "s-\(key)"
        if kind.hasOwnLabels {
            scale.labels = form.lines("antwoorden", else: scale.labels)
            if scale.labels.count != self.scale.labels.count { scale.notes = nil }
        }
        if kind.hasUnknown { scale.unknown = form["weet-niet"] == "1" ? scale.unknown ?? OwnStartText.unknown : nil }
        let doe = isLate ? "" : form["doe"]
        if doe.hasPrefix("schaal:"), let ready = OwnScale(rawValue: String(doe.dropFirst(7))) {
            scale.kind = .ordered
            scale.notes = nil
            scale.labels = ready.labels
        } else if doe.hasPrefix("soort:"), let kind = OwnKind(rawValue: String(doe.dropFirst(6))) {
            scale = kind.scale(after: scale)
            if kind.isWritten { own.instrument.groups[place].items = [] }
        }
        own.instrument.groups[place].scale = scale.key
        own.instrument.set(scale)
    }

    private mutating func check(_ group: Instrument.Group, _ added: [Text]) {
        for language in own.languages {
            errors.restrict(group.label[language], OwnFields.name("naam", language), atMost: OwnLimit.title)
            errors.restrict(group.question[language], OwnFields.name("inleiding", language), atMost: OwnLimit.text)
            for item in group.items {
                errors.restrict(item.text[language], OwnFields.name("s-\(item.key)", language), atMost: OwnLimit.text)
                errors.restrict(item.plain[language], OwnFields.name("u-\(item.key)", language), atMost: OwnLimit.text)
            }
            for text in added { errors.restrict(text[language], OwnFields.name("nieuw", language), atMost: OwnLimit.text) }
            for label in scale.labels { errors.restrict(label[language], OwnFields.name("antwoorden", language), atMost: OwnLimit.title) }
        }
        let first = own.languages.first ?? .nl
        if group.items.count + added.count > OwnLimit.items { errors[OwnFields.name("nieuw", first)] = OwnText.tooManyItems }
        let range = kind == .scale ? OwnLimit.scale : OwnLimit.choices
        if kind.hasOwnLabels, !range.contains(scale.steps) {
            errors[OwnFields.name("antwoorden", first)] = OwnText.answersRange(range.lowerBound, range.upperBound)
        }
    }

    private mutating func act(_ value: String) {
        guard let act = OwnAct(value) else { return }
        guard act.verb != .copy || group.items.count < OwnLimit.items else {
            return errors[OwnFields.name("nieuw", own.languages.first ?? .nl)] = OwnText.tooManyItems
        }
        var items = group.items
        act.apply(to: &items, key: \.key) { own.copied($0) }
        own.instrument.groups[place].items = items
    }

    private var labels: [String: Text] {
        let names: [(String, Text)] =
            [("naam", OwnText.groupName), ("inleiding", OwnText.intro), ("antwoorden", OwnText.answers), ("nieuw", OwnText.newItems(kind))]
            + group.items.enumerated().flatMap { place, item in
                [("s-\(item.key)", OwnText.item(kind, place + 1)), ("u-\(item.key)", OwnText.plain)]
            }
        return Dictionary(
            uniqueKeysWithValues: names.flatMap { name, label in Language.allCases.map { (OwnFields.name(name, $0), label) } })
    }

    private func fields(_ l: Language) -> OwnFields { OwnFields(reader: l, languages: own.languages, errors: errors) }

    func markup(_ l: Language) -> Markup {
        let fields = fields(l)
        let kinds = OwnKind.allCases.map { kind -> Markup in
            kind == self.kind
                ? "<strong class=\"mark act\">\(l(OwnText.kind(kind)))</strong> "
                : "<button class=\"link\" name=\"doe\" value=\"soort:\(kind.rawValue)\" formnovalidate>\(l(OwnText.kind(kind)))</button> "
        }
        return """
            \(fields.markup("naam", OwnText.groupName, group.label, isRequired: true))\
            \(fields.markup("inleiding", kind.isWritten ? OwnText.openQuestion : OwnText.intro, group.question, hint: OwnText.introHint(kind), rows: 2))\
            \(kind.isWritten ? "<p class=\"soft\">\(l(OwnText.why(kind)))</p>" : items(l))\(answers(l))
            <details class="more"><summary>\(l(OwnText.otherKind))</summary><p class="hint">\(l(OwnText.otherKindHint))</p><p class="kinds">\(kinds)</p></details>
            <input type="hidden" name="versie" value="\(own.edits)">
            """
    }

    private func answers(_ l: Language) -> Markup {
        let unknown: Markup? =
            kind.hasUnknown ? checkbox("weet-niet", l(OwnText.unknown), isOn: scale.unknown != nil) : nil
        guard kind.hasOwnLabels else { return "\(unknown)" }
        let lines = Text { language in
            scale.labels.contains { !$0[language].isEmpty } ? scale.labels.map { $0[language] }.joined(separator: "\n") : ""
        }
        let ready = OwnScale.allCases.map { scale -> Markup in
            """
            <button class="link" name="doe" value="schaal:\(scale.rawValue)" formnovalidate>\(l(scale.labels.first ?? .empty)) … \(l(scale.labels.last ?? .empty))</button>
            """
        }
        let fields = fields(l).markup(
            "antwoorden", OwnText.answers, lines, hint: kind == .scale ? OwnText.answersHint : OwnText.choicesHint,
            rows: max(3, scale.steps))
        return """
            <section class="stack"><h2>\(l(OwnText.answers))</h2>\(fields)\
            \("<p class=\"kinds\"><span>\(l(OwnText.readyScales))</span> \(ready)</p>", if: kind == .scale)\(unknown)</section>
            """
    }

    private func items(_ l: Language) -> Markup {
        let fields = fields(l)
        let rows = group.items.enumerated().map { place, item -> Markup in
            let name = OwnText.item(kind, place + 1)
            let isOpen = own.languages.contains { !item.plain[$0].isEmpty }
            return """
                <li id="\(item.key)" class="stack">\(fields.markup("s-\(item.key)", name, item.text, rows: own.languages.count > 1 ? 3 : 2, isRequired: true))\
                <details\(" open", if: isOpen)><summary>\(l(OwnText.plain))<span class="hidden">: \(l(name))</span></summary>\
                \(fields.markup("u-\(item.key)", OwnText.plain, item.plain, hint: OwnText.plainHint, rows: 2))</details>\
                \(OwnAct.buttons(item.key, l(name), place: place, of: group.items.count, l))</li>
                """
        }
        return """
            <section class="stack"><h2>\(l(OwnText.items(kind)))</h2>\("<ol class=\"list own\">\(rows)</ol>", if: !rows.isEmpty)\
            \(fields.markup("nieuw", OwnText.newItems(kind), typed, hint: OwnText.newItemsHint, rows: 3))</section>
            """
    }
}
