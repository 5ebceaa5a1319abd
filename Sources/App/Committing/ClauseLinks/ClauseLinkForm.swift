import HTML
import Localization

/// Choosing what carries out a section: a decision, an action, or one of each.
struct ClauseLinkForm {
    private(set) var decision = ""
    private(set) var action = ""
    private(set) var errors = FieldErrors(["besluit": ClauseLinkText.decision, "actie": ClauseLinkText.action])

    init() {}

    /// What is linked already may be chosen again: somebody who sends twice means the same.
    init(checking form: FormFields, _ choices: ClauseLinkChoices, linked: [ClauseLink]) {
        (decision, action) = (form["besluit"], form["actie"])
        let decisions = choices.decisions.map(\.id) + linked.compactMap { $0.decision?.id }
        let actions = choices.actions.map(\.action.id) + linked.compactMap { $0.action?.action.id }
        if !decision.isEmpty, !decisions.contains(Identifier(rawValue: decision)) { errors["besluit"] = FieldText.choose }
        if !action.isEmpty, !actions.contains(Identifier(rawValue: action)) { errors["actie"] = FieldText.choose }
        if decision.isEmpty, action.isEmpty { errors[choices.decisions.isEmpty ? "actie" : "besluit"] = ClauseLinkText.chooseOne }
    }

    /// What was chosen for a section; nil while something is wrong.
    func chosen(for section: String) -> NewClauseLinks? {
        guard errors.isEmpty else { return nil }
        func id(_ value: String) -> Identifier? { value.isEmpty ? nil : Identifier(rawValue: value) }
        return NewClauseLinks(section: section, decision: id(decision), action: id(action))
    }

    func markup(_ choices: ClauseLinkChoices, _ l: Language) -> Markup {
        let decisions = choices.decisions.map { ($0.id.rawValue, "\(l(DecisionText.link($0.link))) (\(l(DecisionText.state($0))))") }
        let actions = choices.actions.map { ($0.action.id.rawValue, $0.action.body) }
        return """
            \(choice("besluit", ClauseLinkText.decision, ClauseLinkText.decisionHint, decisions, decision, l))\
            \(choice("actie", ClauseLinkText.action, ClauseLinkText.actionHint, actions, action, l))
            """
    }

    private func choice(
        _ name: String, _ label: Text, _ hint: Text, _ options: [(String, String)], _ selected: String, _ l: Language
    ) -> Markup? {
        guard !options.isEmpty || errors[name] != nil else { return nil }
        let lines = [(value: "", label: l(ClauseLinkText.none))] + options.map { (value: $0.0, label: Self.shortened($0.1)) }
        return Choice(name: name, label: label, hint: hint, options: lines, selected: selected, error: errors[name]).markup(l)
    }

    /// So much that a list of them can be read.
    private static func shortened(_ text: String) -> String { text.count > 120 ? text.prefix(119) + "…" : text }
}
