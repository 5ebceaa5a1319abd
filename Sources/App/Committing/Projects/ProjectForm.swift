import HTML
import Localization

/// The fields of a goal, an indicator or a milestone, as typed.
struct ProjectForm {
    let part: ProjectPart
    private var values: [String: String]
    /// The goals that an indicator can belong to.
    private let goals: [ProjectGoal]
    /// Of the row that was read.
    var version = 1
    private(set) var errors: FieldErrors

    private static let names = ["wat", "doel", "eenheid", "start", "streef", "tegen"]

    private subscript(name: String) -> String { values[name] ?? "" }

    private static func labels(_ part: ProjectPart) -> [String: Text] {
        let what =
            switch part {
            case .goal: ProjectText.goalWhat
            case .indicator: ProjectText.indicatorWhat
            case .milestone: ProjectText.milestoneWhat
            }
        return [
            "wat": what, "doel": ProjectText.ofGoal, "eenheid": ProjectText.unit, "start": ProjectText.startValue,
            "streef": ProjectText.targetValue, "tegen": ProjectText.dueOn,
        ]
    }

    init(new part: ProjectPart, of project: Project, goal: String = "") {
        self.part = part
        goals = project.current
        values = goals.count == 1 ? ["doel": goals[0].id.rawValue] : ["doel": goal]
        errors = FieldErrors(Self.labels(part))
    }

    init(_ row: ProjectRow, of project: Project, _ l: Language) {
        part = row.part
        goals = project.current
        version = row.version
        errors = FieldErrors(Self.labels(part))
        values = ["wat": row.what]
        switch row {
        case .goal: break
        case .indicator(let one):
            values["doel"] = one.goalId.rawValue
            values["eenheid"] = one.unit
            values["start"] = one.startValue?.typed(l) ?? ""
            values["streef"] = one.targetValue.typed(l)
            values["tegen"] = one.dueOn ?? ""
        case .milestone(let one): values["tegen"] = one.dueOn
        }
    }

    init(checking form: FormFields, _ part: ProjectPart, of project: Project, version read: Int = 1) {
        self.part = part
        goals = project.current
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        version = Int(form["versie"]) ?? read
        errors = FieldErrors(Self.labels(part))
        if part == .indicator, !goals.contains(where: { $0.id.rawValue == self["doel"] }) { errors["doel"] = FieldText.choose }
        errors.require(self["wat"], "wat", atMost: part == .goal ? 500 : 300)
        if part == .indicator { checkFigures() }
        if part == .milestone, self["tegen"].isEmpty {
            errors["tegen"] = FieldText.required
        } else if part != .goal, !self["tegen"].isEmpty, Day.valid(self["tegen"]) == nil {
            errors["tegen"] = FieldText.date
        }
    }

    private mutating func checkFigures() {
        errors.restrict(self["eenheid"], "eenheid", atMost: 60)
        if !self["start"].isEmpty, Figure(typed: self["start"]) == nil { errors["start"] = ProjectText.figure }
        if self["streef"].isEmpty {
            errors["streef"] = FieldText.required
        } else if Figure(typed: self["streef"]) == nil {
            errors["streef"] = ProjectText.figure
        }
    }

    /// The row these fields describe; nil while something is wrong.
    func row(_ id: Identifier) -> ProjectRow? {
        guard errors.isEmpty else { return nil }
        switch part {
        case .goal: return .goal(ProjectGoal(id: id, what: self["wat"], version: version))
        case .indicator:
            guard let target = Figure(typed: self["streef"]) else { return nil }
            return .indicator(
                ProjectIndicator(
                    id: id, goalId: Identifier(rawValue: self["doel"]), what: self["wat"], unit: self["eenheid"],
                    startValue: Figure(typed: self["start"]), targetValue: target, dueOn: self["tegen"].isEmpty ? nil : self["tegen"],
                    version: version))
        case .milestone: return .milestone(ProjectMilestone(id: id, what: self["wat"], dueOn: self["tegen"], version: version))
        }
    }

    func markup(_ l: Language) -> Markup {
        let version: Markup = "<input type=\"hidden\" name=\"versie\" value=\"\(version)\">"
        switch part {
        case .goal:
            return
                "\(field("wat", ProjectText.goalWhat, hint: ProjectText.goalHint, rows: 2, isRequired: true).markup(l))\(version)"
        case .indicator: return "\(indicator(l))\(version)"
        case .milestone:
            return """
                \(field("wat", ProjectText.milestoneWhat, isRequired: true).markup(l))\
                \(field("tegen", ProjectText.dueOn, type: "date", isRequired: true).markup(l))\(version)
                """
        }
    }

    private func indicator(_ l: Language) -> Markup {
        let options =
            (goals.count == 1 ? [] : [(value: "", label: l(FieldText.notChosen))]) + goals.map { (value: $0.id.rawValue, label: $0.what) }
        return """
            \(Choice(name: "doel", label: ProjectText.ofGoal, options: options, selected: self["doel"], error: errors["doel"]).markup(l))\
            \(field("wat", ProjectText.indicatorWhat, hint: ProjectText.indicatorHint, isRequired: true).markup(l))\
            \(field("eenheid", ProjectText.unit, hint: ProjectText.unitHint).markup(l))\
            <div class="columns">\(field("start", ProjectText.startValue, hint: ProjectText.startHint, inputMode: "decimal").markup(l))\
            \(field("streef", ProjectText.targetValue, isRequired: true, inputMode: "decimal").markup(l))\
            \(field("tegen", ProjectText.dueOn, type: "date").markup(l))</div>
            """
    }

    private func field(
        _ name: String, _ label: Text, hint: Text? = nil, type: String = "text", rows: Int = 0, isRequired: Bool = false,
        inputMode: String? = nil
    ) -> TextField {
        TextField(
            name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, rows: rows, isRequired: isRequired,
            inputMode: inputMode)
    }
}

/// The fields of a measured value, as typed.
struct IndicatorForm {
    private var values: [String: String]
    private(set) var errors = FieldErrors([
        "waarde": ProjectText.value, "dag": ProjectText.measuredOn, "nota": ProjectText.note,
    ])

    private subscript(name: String) -> String { values[name] ?? "" }

    init(today: String) {
        values = ["dag": today]
    }

    init(checking form: FormFields, today: String) {
        values = Dictionary(uniqueKeysWithValues: ["waarde", "dag", "nota"].map { ($0, form[$0]) })
        if self["waarde"].isEmpty {
            errors["waarde"] = FieldText.required
        } else if Figure(typed: self["waarde"]) == nil {
            errors["waarde"] = ProjectText.figure
        }
        if Day.valid(self["dag"]) == nil {
            errors["dag"] = FieldText.date
        } else if self["dag"] > today {
            errors["dag"] = ProjectText.notYet
        }
        errors.restrict(self["nota"], "nota", atMost: 300)
    }

    /// What was measured; nil while something is wrong.
    var value: NewIndicatorValue? {
        guard errors.isEmpty, let value = Figure(typed: self["waarde"]) else { return nil }
        return NewIndicatorValue(measuredOn: self["dag"], value: value, note: self["nota"])
    }

    func markup(_ l: Language) -> Markup {
        """
        <div class="columns">\(TextField(name: "waarde", label: ProjectText.value, value: self["waarde"], error: errors["waarde"], isRequired: true, inputMode: "decimal").markup(l))\
        \(TextField(name: "dag", label: ProjectText.measuredOn, value: self["dag"], error: errors["dag"], type: "date", isRequired: true).markup(l))</div>\
        \(TextField(name: "nota", label: ProjectText.note, value: self["nota"], error: errors["nota"]).markup(l))
        """
    }
}
