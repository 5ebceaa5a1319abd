import HTML
import Localization

/// The fields of a sheet, as typed.
struct KindForm {
    let sheet: KindSheet
    let hints: KindHints
    /// Of the answer that was read; 0 for the first.
    var version = 0
    private(set) var together = ""
    private(set) var answers: KindAnswers
    private(set) var errors: FieldErrors

    static func field(_ key: String) -> String { "v-" + key }

    /// - Parameter filled: what this person filled in before.
    init(_ sheet: KindSheet, _ hints: KindHints, _ filled: FilledKind?) {
        self.sheet = sheet
        self.hints = hints
        errors = Self.noErrors(sheet)
        together = filled?.together ?? ""
        version = filled?.version ?? 0
        answers = filled?.answers ?? KindAnswers(hints.suggestions.mapValues { [$0] })
    }

    /// - Parameter problems: what this sheet finds wrong beyond each question, by question.
    init(checking form: FormFields, _ sheet: KindSheet, _ hints: KindHints, problems: (KindAnswers) -> [String: Text]) {
        self.sheet = sheet
        self.hints = hints
        errors = Self.noErrors(sheet)
        together = form["samen"]
        version = Int(form["versie"]) ?? 0
        var values: [String: [String]] = [:]
        for question in sheet.questions {
            let name = Self.field(question.key)
            if case .several = question.shape {
                var seen: Set<String> = []
                values[question.key] = form.all(name).filter { seen.insert($0).inserted }
            } else {
                values[question.key] = [form[name]]
            }
            if question.hasNote { values[question.noteKey] = [form[Self.field(question.noteKey)]] }
        }
        answers = KindAnswers(values)
        errors.restrict(together, "samen", atMost: 300)
        for question in sheet.questions { check(question) }
        if errors.isEmpty {
            for (key, problem) in problems(answers) { errors[Self.field(key)] = problem }
        }
        if answers.isEmpty { errors["blad"] = KindsText.empty }
    }

    private static func noErrors(_ sheet: KindSheet) -> FieldErrors {
        let labels = sheet.questions.flatMap { question in
            [(field(question.key), question.label), (field(question.noteKey), KindsText.note(question.label))]
        }
        return FieldErrors(Dictionary(uniqueKeysWithValues: labels + [("samen", KindsText.together), ("blad", KindsText.sheet)]))
    }

    private mutating func check(_ question: KindQuestion) {
        let (name, given) = (Self.field(question.key), answers.all(question.key))
        switch question.shape {
        case .one, .several:
            let keys = options(question).map(\.key)
            if !given.allSatisfy(keys.contains) { errors[name] = FieldText.choose }
        case .steps:
            if !given.allSatisfy({ Int($0).map((0...KindQuestion.lastStep).contains) == true }) {
                errors[name] = KindsText.between(0, KindQuestion.lastStep)
            }
        case .number(let range):
            if !given.allSatisfy({ Int($0).map(range.contains) == true }) {
                errors[name] = KindsText.between(range.lowerBound, range.upperBound)
            }
        case .text: errors.restrict(answers[question.key], name, atMost: KindQuestion.longestText)
        }
        errors.restrict(answers.note(question), Self.field(question.noteKey), atMost: KindQuestion.longestNote)
    }

    /// What is to be kept; nil while something is wrong.
    var checked: KindAnswers? {
        guard errors.isEmpty else { return nil }
        var kept = answers
        for (key, measured) in hints.measured where kept[key] == KindAnswers.measured { kept.keep(measured, for: key) }
        return kept
    }

    /// What can be chosen, with the figure of a measurement in front where there is one.
    private func options(_ question: KindQuestion) -> [KindOption] {
        guard let measured = hints.measured[question.key] else { return question.options }
        let label = KindsText.measured(
            Text(
                nl: Language.nl.number(measured.figure), en: Language.en.number(measured.figure), fr: Language.fr.number(measured.figure)),
            measured.source)
        return [KindOption(key: KindAnswers.measured, label: label)] + question.options
    }

    func markup(_ l: Language) -> Markup {
        let parts = sheet.parts.map { part -> Markup in
            """
            <section class="stack kind-part" id="deel-\(part.key)"><h2>\(l(part.title))</h2>\(part.intro.map { "<p class=\"soft\">\(l($0))</p>" as Markup })\
            \(part.questions.map { question($0, l) })</section>
            """
        }
        return """
            <div id="blad" class="field">\(errors["blad"].map { "<p class=\"error\">\(l($0))</p>" as Markup })</div>\
            \(TextField(name: "samen", label: KindsText.together, hint: KindsText.togetherHint, value: together, error: errors["samen"]).markup(l))\
            \(parts)<input type="hidden" name="versie" value="\(version)">
            """
    }

    private func question(_ question: KindQuestion, _ l: Language) -> Markup {
        let field: Markup
        switch question.shape {
        case .one: field = choices(question, type: "radio", l)
        case .several: field = choices(question, type: "checkbox", l)
        case .steps(let low, let high): field = ladder(question, low, high, l)
        case .number: field = line(question, type: "number", rows: 0, l)
        case .text: field = line(question, type: "text", rows: 3, l)
        }
        return "<div class=\"stack\">\(field)\(question.hasNote ? note(question, l) : nil)</div>"
    }

    private func hint(_ question: KindQuestion) -> Text? {
        guard let known = hints.notes[question.key] else { return question.hint }
        guard let own = question.hint else { return known }
        return Text(nl: "\(own.nl) \(known.nl)", en: "\(own.en) \(known.en)", fr: "\(own.fr) \(known.fr)")
    }

    private func line(_ question: KindQuestion, type: String, rows: Int, _ l: Language) -> Markup {
        let name = Self.field(question.key)
        return TextField(
            name: name, label: question.label, hint: hint(question), value: answers[question.key], error: errors[name], type: type,
            rows: rows
        ).markup(l)
    }

    private func note(_ question: KindQuestion, _ l: Language) -> Markup {
        let name = Self.field(question.noteKey)
        let (value, error) = (answers.note(question), errors[name])
        let box = TextField(name: name, label: KindsText.note(question.label), value: value, error: error, rows: 2).markup(l)
        return """
            <details class="more"\(" open", if: !value.isEmpty || error != nil)><summary>\(l(KindsText.addNote))\
            <span class="hidden">: \(l(question.label))</span></summary>\(box)</details>
            """
    }

    /// What stands above the choices of a question, and the names by which they refer to it.
    private func head(_ question: KindQuestion, class style: String, _ l: Language, _ content: Markup) -> Markup {
        let name = Self.field(question.key)
        let (hint, error) = (hint(question), errors[name])
        let described = (hint == nil ? [] : ["\(name)-hint"]) + (error == nil ? [] : ["\(name)-error"])
        return """
            <fieldset class="\(style)" id="\(name)"\(" aria-invalid=\"true\"", if: error != nil)\
            \(" aria-describedby=\"\(described.joined(separator: " "))\"", if: !described.isEmpty)><legend>\(l(question.label))</legend>\
            \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\(l($0))</p>" as Markup })\
            \(error.map { "<p class=\"error\" id=\"\(name)-error\">\(l($0))</p>" as Markup })\(content)</fieldset>
            """
    }

    private func choices(_ question: KindQuestion, type: String, _ l: Language) -> Markup {
        let name = Self.field(question.key)
        let given = answers.all(question.key)
        let open = type == "radio" ? [KindOption(key: "", label: KindsText.open)] : []
        let options = (options(question) + open).map { option -> Markup in
            let isOn = option.key.isEmpty ? given.isEmpty : given.contains(option.key)
            return """
                <label class="option"><input type="\(type)" name="\(name)" value="\(option.key)"\(" checked", if: isOn)>\
                <span>\(l(option.label))\(option.hint.map { "<small>\(l($0))</small>" as Markup })</span></label>
                """
        }
        let isShort = question.options.allSatisfy { $0.hint == nil && l($0.label).count <= 16 } && hints.measured[question.key] == nil
        return head(question, class: isShort ? "options side" : "options", l, "<div class=\"choices-list\">\(options)</div>")
    }

    private func ladder(_ question: KindQuestion, _ low: Text, _ high: Text, _ l: Language) -> Markup {
        let name = Self.field(question.key)
        let given = answers[question.key]
        let rungs = (0...KindQuestion.lastStep).map { step -> Markup in
            """
            <label class="rung"><input type="radio" name="\(name)" value="\(step)"\(" checked", if: given == String(step))><span>\(step)</span></label>
            """
        }
        let open: Markup = """
            <label class="rung open"><input type="radio" name="\(name)" value=""\(" checked", if: given.isEmpty)><span>\(l(KindsText.open))</span></label>
            """
        return head(
            question, class: "ladder", l,
            "<p class=\"ends\"><span>0: \(l(low))</span><span>10: \(l(high))</span></p><div class=\"rungs\">\(rungs)\(open)</div>")
    }
}
