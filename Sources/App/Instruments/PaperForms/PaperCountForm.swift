import HTML
import Localization

/// The counts of a session's paper forms, as typed: a row a statement, a column a step of the scale.
struct PaperCountForm {
    private var values: [String: String]
    private(set) var errors: FieldErrors
    var version: Int
    /// What somebody else typed in the meantime.
    var others: PaperCounts?
    private let questionnaire: Questionnaire

    /// The most that can be in one box.
    private static let most = 9999

    init(_ counts: PaperCounts, papers: Int?, version: Int, _ questionnaire: Questionnaire) {
        self.questionnaire = questionnaire
        self.version = version
        errors = FieldErrors()
        values = ["bladen": papers.map(String.init) ?? ""]
        for (box, sheets) in counts.sheets { values[Self.name(box)] = String(sheets) }
    }

    init(checking form: FormFields, _ questionnaire: Questionnaire, _ l: Language) {
        self.questionnaire = questionnaire
        version = Int(form["versie"]) ?? -1
        values = ["bladen": form["bladen"]]
        let boxes = Self.boxes(of: questionnaire)
        for box in boxes { values[Self.name(box)] = form[Self.name(box)] }
        let labels = boxes.map { (Self.name($0), Text(verbatim: Self.label($0, questionnaire, l))) }
        errors = FieldErrors(Dictionary(labels + [("bladen", PaperText.papers)]) { first, _ in first })
        for name in ["bladen"] + boxes.map(Self.name) where !self[name].isEmpty && Self.number(self[name]) == nil {
            errors[name] = PaperText.wholeNumber
        }
    }

    private subscript(name: String) -> String { values[name] ?? "" }

    var papers: Int? { Int(self["bladen"]).flatMap { $0 > 0 ? $0 : nil } }

    /// What was typed; boxes that are empty or hold no number count as none.
    var counts: PaperCounts {
        let pairs = Self.boxes(of: questionnaire).compactMap { box in
            Self.number(self[Self.name(box)]).flatMap { $0 > 0 ? (box, $0) : nil }
        }
        return PaperCounts(sheets: Dictionary(pairs) { first, _ in first })
    }

    private static func number(_ text: String) -> Int? {
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text).flatMap { $0 <= most ? $0 : nil }
    }

    static func name(_ box: PaperCounts.Box) -> String {
        "\(box.isBefore ? "v" : "n")\(box.item)-\(box.answer == PaperCounts.Box.unknown ? "w" : "\(box.answer)")"
    }

    private static func boxes(of questionnaire: Questionnaire) -> [PaperCounts.Box] {
        questionnaire.sections.flatMap { section in
            section.items.flatMap { item in moments(section, questionnaire).flatMap { row(item, section.scale, isBefore: $0) } }
        }
    }

    private static func moments(_ section: Questionnaire.Section, _ questionnaire: Questionnaire) -> [Bool] {
        questionnaire.asksBefore && section.isSubject ? [true, false] : [false]
    }

    private static func row(_ item: Instrument.Item, _ scale: Instrument.Scale, isBefore: Bool) -> [PaperCounts.Box] {
        (Array(1...scale.steps) + (scale.unknown == nil ? [] : [PaperCounts.Box.unknown])).map {
            PaperCounts.Box(item: item.key, isBefore: isBefore, answer: $0)
        }
    }

    private static func label(_ box: PaperCounts.Box, _ questionnaire: Questionnaire, _ l: Language) -> String {
        let scale = questionnaire.scale(of: box.item)
        let step = box.answer == PaperCounts.Box.unknown ? scale.unknown : scale.labels[box.answer - 1]
        let moment = questionnaire.asksBefore ? questionnaire.moments[box.isBefore ? 0 : 1] : nil
        return [box.item, moment.map { l($0) }, step.map { l($0) }].compactMap { $0 }.joined(separator: ", ")
    }

    func markup(_ l: Language) -> Markup {
        let papers = TextField(
            name: "bladen", label: PaperText.papers, hint: PaperText.papersHint, value: self["bladen"], error: errors["bladen"],
            type: "number"
        ).markup(l)
        return """
            <input type="hidden" name="versie" value="\(version)">\(papers)\(questionnaire.sections.map { section($0, l) })
            """
    }

    private func section(_ section: Questionnaire.Section, _ l: Language) -> Markup {
        let scale = section.scale
        let heads = (scale.labels.enumerated().map { ("\($0 + 1)", l($1)) } + (scale.unknown.map { [("?", l($0))] } ?? [])).map {
            "<th scope=\"col\" class=\"n\"><abbr title=\"\($1)\">\($0)</abbr></th>" as Markup
        }
        let rows = section.items.flatMap { item in Self.moments(section, questionnaire).map { row(item, scale, isBefore: $0, l) } }
        return """
            <section class="stack"><h2>\(l(section.group.label))</h2><div class="table-scroll" role="region" tabindex="0" aria-label="\(l(section.group.label))">\
            <table class="counts"><thead><tr><th scope="col">\(l(PaperText.statement))</th>\(heads)<th scope="col" class="n">\(l(PaperText.total))</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div></section>
            """
    }

    private func row(_ item: Instrument.Item, _ scale: Instrument.Scale, isBefore: Bool, _ l: Language) -> Markup {
        let moment = questionnaire.asksBefore ? questionnaire.moments[isBefore ? 0 : 1] : nil
        let cells = Self.row(item, scale, isBefore: isBefore).map { box($0, l) }
        return """
            <tr><th scope="row">\(item.key) \(l(item.text))\(moment.map { " <span class=\"over\">\(l($0))</span>" as Markup })</th>\
            \(cells)<td class="n">\(total(item, scale, isBefore, l))</td></tr>
            """
    }

    private func box(_ box: PaperCounts.Box, _ l: Language) -> Markup {
        let name = Self.name(box)
        let other = others.map { $0.count(box) }.flatMap { $0 == counts.count(box) ? nil : $0 }
        return """
            <td><input id="\(name)" name="\(name)" inputmode="numeric" value="\(self[name])" aria-label="\(Self.label(box, questionnaire, l))"\
            \(" aria-invalid=\"true\"", if: errors[name] != nil)>\(other.map { "<small class=\"error\">\(l(PaperText.nowThere($0)))</small>" as Markup })</td>
            """
    }

    /// A total that differs from the number of sheets is marked, never refused.
    private func total(_ item: Instrument.Item, _ scale: Instrument.Scale, _ isBefore: Bool, _ l: Language) -> Markup {
        let total = counts.total(item.key, isBefore: isBefore, steps: scale.steps)
        guard let papers, total > 0, !scale.isTicks, total != papers else { return "\(total)" }
        return "<span class=\"mark late\">\(l(PaperText.totalDiffers(total, of: papers)))</span>"
    }
}
