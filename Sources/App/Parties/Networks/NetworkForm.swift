import Foundation
import HTML
import Localization

/// The fields of a network, as typed.
struct NetworkForm {
    var name = ""
    var kind = ""
    var issue = ""
    var targetGroup = ""
    var workingArea = ""
    var startsOn = ""
    var endsOn = ""
    private(set) var errors = FieldErrors([
        "naam": NetworkText.name, "soort": NetworkText.kind, "issue": NetworkText.issue, "doelgroep": NetworkText.targetGroup,
        "werkingsgebied": NetworkText.workingArea, "begin": NetworkText.startsOn, "einde": NetworkText.endsOn,
    ])

    init() {}

    init(_ network: Network) {
        name = network.name
        kind = network.kind
        issue = network.issue
        targetGroup = network.targetGroup
        workingArea = network.workingArea
        startsOn = network.startsOn ?? ""
        endsOn = network.endsOn ?? ""
    }

    init(_ form: FormFields, lists: PartnerLists) {
        name = form["naam"]
        kind = form["soort"]
        issue = form["issue"]
        targetGroup = form["doelgroep"]
        workingArea = form["werkingsgebied"]
        startsOn = form["begin"]
        endsOn = form["einde"]
        errors.require(name, "naam")
        for (value, field) in [(issue, "issue"), (targetGroup, "doelgroep"), (workingArea, "werkingsgebied")] {
            errors.restrict(value, field, atMost: 2000)
        }
        if !lists.networkKinds.contains(where: { $0.key == kind }) { errors["soort"] = FieldText.choose }
        for (day, field) in [(startsOn, "begin"), (endsOn, "einde")] where !day.isEmpty && Day.valid(day) == nil {
            errors[field] = FieldText.date
        }
        if errors.isEmpty, !startsOn.isEmpty, !endsOn.isEmpty, endsOn < startsOn { errors["einde"] = NetworkText.endBeforeStart }
    }

    /// The network these fields describe; nil while something is wrong.
    func network(_ id: Identifier) -> Network? {
        guard errors.isEmpty else { return nil }
        return Network(
            id: id, name: name, kind: kind, issue: issue, targetGroup: targetGroup, workingArea: workingArea,
            startsOn: startsOn.isEmpty ? nil : startsOn, endsOn: endsOn.isEmpty ? nil : endsOn)
    }

    func markup(_ l: Language, lists: PartnerLists) -> Markup {
        let kinds = lists.networkKinds.map { (value: $0.key, label: l($0.label)) }
        let fields = [
            TextField(name: "naam", label: NetworkText.name, value: name, error: errors["naam"], isRequired: true).markup(l),
            Choice(name: "soort", label: NetworkText.kind, options: kinds, selected: kind.isEmpty ? "own" : kind, error: errors["soort"])
                .markup(l),
            TextField(name: "issue", label: NetworkText.issue, hint: NetworkText.issueHint, value: issue, error: errors["issue"], rows: 3)
                .markup(l),
            TextField(name: "doelgroep", label: NetworkText.targetGroup, value: targetGroup, error: errors["doelgroep"]).markup(l),
            TextField(name: "werkingsgebied", label: NetworkText.workingArea, value: workingArea, error: errors["werkingsgebied"]).markup(
                l),
            TextField(name: "begin", label: NetworkText.startsOn, value: startsOn, error: errors["begin"], type: "date").markup(l),
            TextField(name: "einde", label: NetworkText.endsOn, value: endsOn, error: errors["einde"], type: "date").markup(l),
        ]
        return "\(fields)"
    }
}
