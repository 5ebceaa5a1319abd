import Foundation
import HTML
import Localization

/// A new text for an open proposal, with an answer to each objection that stands.
struct ProposalTextForm {
    private let values: [String: String]
    let seen: Int
    private(set) var errors: FieldErrors

    static func answerName(_ position: Position) -> String { "verwerkt-\(position.turn)" }

    private subscript(name: String) -> String { values[name] ?? "" }

    init(_ scene: DecisionScene) {
        let decision = scene.decision
        values = [
            "titel": decision.title, "voorstel": decision.body, "reden": decision.reason,
            "opties": scene.currentOptions.map(\.body).joined(separator: "\n"),
        ]
        seen = decision.textNumber
        errors = FieldErrors()
    }

    init(checking form: FormFields, _ scene: DecisionScene) {
        let answers = scene.objections.map(Self.answerName)
        let names = ["titel", "voorstel", "reden", "opties", "waarom"] + answers
        values = Dictionary(uniqueKeysWithValues: names.map { ($0, form[$0]) })
        seen = Int(form["gelezen"]) ?? scene.decision.textNumber
        var labels: [String: Text] = [
            "titel": ProposalFormText.title, "voorstel": DecisionText.proposal, "reden": DecisionText.reason,
            "opties": DecisionText.options, "waarom": ProposalFormText.whyChanged,
        ]
        for name in answers { labels[name] = ProposalFormText.answer }
        errors = FieldErrors(labels)
        errors.require(self["titel"], "titel")
        errors.require(self["voorstel"], "voorstel", atMost: 10_000)
        errors.restrict(self["reden"], "reden", atMost: 10_000)
        errors.require(self["waarom"], "waarom", atMost: 1000)
        for name in answers { errors.require(self[name], name, atMost: 4000) }
        if let fault = options.fault { errors["opties"] = fault }
        let decision = scene.decision
        if seen == decision.textNumber, self["titel"] == decision.title, self["voorstel"] == decision.body,
            self["reden"] == decision.reason, options.bodies == scene.currentOptions.map(\.body)
        {
            errors["voorstel"] = ProposalFormText.sameText
        }
    }

    var options: ProposalOptions { ProposalOptions(typed: self["opties"]) }

    var why: String { self["waarom"] }

    /// What was done with each objection, by its position.
    func answers(_ scene: DecisionScene) -> [Identifier: String] {
        Dictionary(uniqueKeysWithValues: scene.objections.map { ($0.id, self[Self.answerName($0)]) })
    }

    /// The decision with its new text; nil while something is wrong.
    func decision(_ old: Decision) -> Decision? {
        guard errors.isEmpty else { return nil }
        var new = old
        new.title = self["titel"]
        new.body = self["voorstel"]
        new.reason = self["reden"]
        return new
    }

    func markup(_ l: Language, _ scene: DecisionScene) -> Markup {
        let objections = scene.objections.map { position -> Markup in
            let name = Self.answerName(position)
            let partner = scene.voices.first { $0.partnerId == position.partnerId }?.name ?? ""
            return """
                <section class="stack"><h2>\(l(ProposalFormText.objection(partner)))</h2><blockquote>\(position.reason)</blockquote>\
                \(field(name, ProposalFormText.answer, l, hint: ProposalFormText.answerHint, rows: 3, isRequired: true))</section>
                """
        }
        return """
            \(field("titel", ProposalFormText.title, l, isRequired: true))\
            \(field("voorstel", DecisionText.proposal, l, rows: 8, isRequired: true))\(field("reden", DecisionText.reason, l, rows: 4))\
            \(field("opties", DecisionText.options, l, hint: ProposalFormText.optionsHint, rows: 3))\
            \(objections)\(field("waarom", ProposalFormText.whyChanged, l, rows: 2, isRequired: true))\
            <input type="hidden" name="gelezen" value="\(scene.decision.textNumber)">
            """
    }

    private func field(_ name: String, _ label: Text, _ l: Language, hint: Text? = nil, rows: Int = 0, isRequired: Bool = false) -> Markup {
        TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], rows: rows, isRequired: isRequired).markup(
            l)
    }
}
