import Foundation
import HTML
import Localization

/// The fields about one actor, as typed: a form that would fit, the criteria it meets, and the choice.
struct SelectionForm {
    private let criteria: [Criterion]
    private var meets: [Identifier: CriterionCheck.Meets]
    private(set) var chosen: String
    private(set) var reason: String
    private var version: Int
    private var formKey = ""
    private var note = ""
    private(set) var errors = FieldErrors([
        "vorm": SelectionText.form, "hoe": SelectionText.note, "keuze": SelectionText.choice, "reden": SelectionText.reason,
    ])

    init(_ way: SixSteps, _ actor: ArenaActor) {
        criteria = way.criteria.current
        meets = Dictionary(way.checks(of: actor.id).map { ($0.criterionId, $0.meets) }) { $1 }
        let choice = way.choice(for: actor.id)
        (chosen, reason, version) = (choice?.choice?.rawValue ?? "", choice?.reason ?? "", 0)
        meet(way, actor)
    }

    /// The form that was typed; nil while something is wrong with it.
    mutating func idea(checking form: FormFields, _ id: Identifier, of actor: ArenaActor) -> FormIdea? {
        (formKey, note) = (form["vorm"], form["hoe"])
        errors.restrict(note, "hoe", atMost: 500)
        guard let kind = FormIdea.Form(rawValue: formKey) else {
            errors["vorm"] = FieldText.choose
            return nil
        }
        return errors.isEmpty ? FormIdea(id: id, arenaId: actor.arenaId, actorId: actor.id, form: kind, note: note) : nil
    }

    /// The choice that was typed; nil while something is wrong with it. Choosing nothing takes a choice back.
    mutating func choice(checking form: FormFields, of actor: ArenaActor, at now: Date) -> ActorChoice? {
        (chosen, reason, version) = (form["keuze"], form["reden"], Int(form["versie"]) ?? version)
        meets = [:]
        for criterion in criteria { meets[criterion.id] = CriterionCheck.Meets(rawValue: form[Self.field(criterion)]) }
        errors.restrict(reason, "reden", atMost: 1000)
        let choice = ActorChoice.Choice(rawValue: chosen)
        if choice == nil, !chosen.isEmpty { errors["keuze"] = FieldText.choose }
        if choice != nil, reason.isEmpty { errors["reden"] = FieldText.required }
        guard errors.isEmpty else { return nil }
        return ActorChoice(actorId: actor.id, choice: choice, reason: reason, version: version, chosenAt: now)
    }

    func checks(of actor: ArenaActor) -> [CriterionCheck] {
        criteria.compactMap { one in meets[one.id].map { CriterionCheck(criterionId: one.id, actorId: actor.id, meets: $0) } }
    }

    /// After somebody else chose: what was typed stays, on top of theirs.
    mutating func meet(_ way: SixSteps, _ actor: ArenaActor) {
        version = way.choices.first { $0.actorId == actor.id }?.version ?? 0
    }

    mutating func askToLock() { errors["keuze"] = CriteriaText.notLocked }

    private static func field(_ criterion: Criterion) -> String { "criterium-\(criterion.id.rawValue)" }

    func ideaMarkup(_ l: Language) -> Markup {
        let forms =
            [(value: "", label: l(FieldText.notChosen))]
            + FormIdea.Form.allCases.map { (value: $0.rawValue, label: l(SelectionText.form($0))) }
        return """
            \(Choice(name: "vorm", label: SelectionText.form, options: forms, selected: formKey, error: errors["vorm"]).markup(l))\
            \(TextField(name: "hoe", label: SelectionText.note, value: note, error: errors["hoe"]).markup(l))
            """
    }

    func choiceMarkup(_ l: Language) -> Markup {
        let options =
            [(value: "", label: l(SelectionText.unknown))]
            + CriterionCheck.Meets.allCases.map { (value: $0.rawValue, label: l(SelectionText.meets($0))) }
        let rows = criteria.map { one -> Markup in
            let (name, picked) = (Self.field(one), meets[one.id]?.rawValue ?? "")
            let items = options.map { "<option value=\"\($0.value)\"\(" selected", if: $0.value == picked)>\($0.label)</option>" as Markup }
            return
                "<div class=\"check\"><label for=\"\(name)\">\(one.body)</label><select id=\"\(name)\" name=\"\(name)\">\(items)</select></div>"
        }
        let choices =
            [(value: "", label: SelectionText.notChosen, hint: nil as Text?)]
            + ActorChoice.Choice.allCases.map {
                (value: $0.rawValue, label: SelectionText.choice($0), hint: SelectionText.choiceMeaning($0) as Text?)
            }
        return """
            <fieldset><legend>\(l(SelectionText.meets))</legend>\(rows)</fieldset>\
            \(RadioChoice(name: "keuze", label: SelectionText.choice, options: choices, selected: chosen, error: errors["keuze"]).markup(l))\
            \(TextField(name: "reden", label: SelectionText.reason, hint: SelectionText.reasonHint, value: reason, error: errors["reden"], rows: 2).markup(l))\
            <input type="hidden" name="versie" value="\(version)">
            """
    }
}
