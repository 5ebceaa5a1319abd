import HTML
import Localization

/// The fields of an action, as typed.
struct ActionForm {
    private var values: [String: String]
    /// Of the action that was read.
    var version = 1
    private(set) var errors = FieldErrors([
        "tekst": ActionText.body, "partner": ActionText.partner, "persoon": ActionText.person, "tegen": ActionText.dueOn,
        "staat": ActionText.state, "opvolging": ActionText.followUp,
    ])

    /// The partners and people of the network, from whom one can be chosen.
    struct Choices: Sendable {
        let partners: [Partner]
        let people: [Member]
    }

    private static let names = ["tekst", "partner", "persoon", "tegen", "staat", "opvolging"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init() {
        values = ["staat": Action.State.open.rawValue]
    }

    init(_ action: Action) {
        values = [
            "tekst": action.body, "partner": action.partnerId?.rawValue ?? "", "persoon": action.personId?.rawValue ?? "",
            "tegen": action.dueOn ?? "", "staat": action.state.rawValue, "opvolging": action.followUp,
        ]
        version = action.version
    }

    /// - Parameter old: whose owner may stay, even when they have left the network since.
    init(checking form: FormFields, _ choices: Choices, changing old: Action? = nil) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        if self["staat"].isEmpty { values["staat"] = Action.State.open.rawValue }
        version = Int(form["versie"]) ?? old?.version ?? 1
        // A person brings the partner they come for, when that is one.
        let own = Set(choices.people.filter { $0.personId.rawValue == self["persoon"] }.compactMap(\.partnerId))
        if old == nil, self["partner"].isEmpty, own.count == 1, let partner = own.first { values["partner"] = partner.rawValue }
        errors.require(self["tekst"], "tekst", atMost: 1000)
        errors.restrict(self["opvolging"], "opvolging", atMost: 2000)
        let partners = choices.partners.map(\.id.rawValue) + [old?.partnerId?.rawValue ?? ""]
        let people = choices.people.map(\.personId.rawValue) + [old?.personId?.rawValue ?? ""]
        if !self["partner"].isEmpty, !partners.contains(self["partner"]) { errors["partner"] = FieldText.choose }
        if !self["persoon"].isEmpty, !people.contains(self["persoon"]) { errors["persoon"] = FieldText.choose }
        if !self["tegen"].isEmpty, Day.valid(self["tegen"]) == nil { errors["tegen"] = FieldText.date }
        if Action.State(rawValue: self["staat"]) == nil { errors["staat"] = FieldText.choose }
    }

    /// The action these fields describe; nil while something is wrong.
    func action(_ id: Identifier, in network: Identifier, from source: Action.Source? = nil) -> Action? {
        guard errors.isEmpty, let state = Action.State(rawValue: self["staat"]) else { return nil }
        return Action(
            id: id, networkId: network, body: self["tekst"], partnerId: optional("partner"), personId: optional("persoon"),
            dueOn: self["tegen"].isEmpty ? nil : self["tegen"], state: state, followUp: self["opvolging"], sourceKind: source?.kind,
            sourceId: source?.id, sourcePart: source?.part, doneAt: nil, version: version)
    }

    private func optional(_ name: String) -> Identifier? {
        self[name].isEmpty ? nil : Identifier(rawValue: self[name])
    }

    /// - Parameter isNew: without what only matters later.
    func markup(_ l: Language, _ choices: Choices, isNew: Bool, isRequired: Bool = true) -> Markup {
        let states = Action.State.allCases.map { (value: $0.rawValue, label: ActionText.state($0), hint: nil as Text?) }
        let later: Markup = """
            \(RadioChoice(name: "staat", label: ActionText.state, options: states, selected: self["staat"], error: errors["staat"]).markup(l))\
            \(TextField(name: "opvolging", label: ActionText.followUp, hint: ActionText.followUpHint, value: self["opvolging"], error: errors["opvolging"], rows: 3).markup(l))
            """
        return """
            \(TextField(name: "tekst", label: ActionText.body, hint: ActionText.bodyHint, value: self["tekst"], error: errors["tekst"], rows: 2, isRequired: isRequired).markup(l))\
            \(owner(l, choices))\("\(later)<input type=\"hidden\" name=\"versie\" value=\"\(version)\">", if: !isNew)
            """
    }

    private func owner(_ l: Language, _ choices: Choices) -> Markup {
        let nobody = [(value: "", label: l(ActionText.nobody))]
        let partners = nobody + choices.partners.sorted(by: \.name, in: l).map { (value: $0.id.rawValue, label: $0.name) }
        var seen: Set<Identifier> = []
        let people =
            nobody
            + choices.people.filter { seen.insert($0.personId).inserted }.sorted(by: \.name, in: l).map {
                (value: $0.personId.rawValue, label: [$0.name, $0.partnerName].compactMap { $0 }.joined(separator: ", "))
            }
        return """
            <div class="columns">\(Choice(name: "partner", label: ActionText.partner, options: partners, selected: self["partner"], error: errors["partner"]).markup(l))\
            \(Choice(name: "persoon", label: ActionText.person, options: people, selected: self["persoon"], error: errors["persoon"]).markup(l))\
            \(TextField(name: "tegen", label: ActionText.dueOn, value: self["tegen"], error: errors["tegen"], type: "date").markup(l))</div>
            """
    }
}
