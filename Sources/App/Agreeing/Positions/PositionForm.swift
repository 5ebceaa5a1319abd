import HTML
import Localization

/// The fields of a position, as typed. Each thing that can be said is a button of its own, so that saying it is one press.
struct PositionForm {
    private let values: [String: String]
    /// The number of the text that was read.
    let seen: Int
    private(set) var errors = FieldErrors([
        "standpunt": PositionText.stance, "reden": PositionText.reason, "namens": PositionText.onBehalf, "optie": PositionText.option,
    ])

    static let stance = "standpunt"

    subscript(name: String) -> String { values[name] ?? "" }

    /// - Parameter standing: what the partner said before, to begin with.
    init(_ scene: DecisionScene, for partner: Identifier?, standing: Position?) {
        values = [
            "reden": standing?.reason ?? "", "namens": partner?.rawValue ?? "",
            "optie": standing?.optionPlace.map(String.init) ?? "", "persoonlijk": standing?.isPersonal == 1 ? "1" : "",
        ]
        seen = scene.decision.textNumber
    }

    /// - Parameter partners: those that may be spoken for.
    init(checking form: FormFields, _ scene: DecisionScene, partners: [Voice]) {
        let names = [Self.stance, "reden", "namens", "optie", "persoonlijk"]
        var values = Dictionary(uniqueKeysWithValues: names.map { ($0, form[$0]) })
        if values["namens"]?.isEmpty == true, partners.count == 1 { values["namens"] = partners[0].partnerId.rawValue }
        self.values = values
        seen = Int(form["gelezen"]) ?? 0
        let stances = Stance.all(on: scene.decision)
        let stance = Stance(rawValue: self[Self.stance])
        if stance.map(stances.contains) != true { errors[Self.stance] = PositionText.choose }
        if !partners.contains(where: { $0.partnerId.rawValue == self["namens"] }) { errors["namens"] = FieldText.choose }
        errors.restrict(self["reden"], "reden", atMost: 4000)
        if stance?.needsReason == true, self["reden"].isEmpty, !scene.decision.isSecret { errors["reden"] = PositionText.reasonFirst }
        checkOption(stance, scene)
    }

    private mutating func checkOption(_ stance: Stance?, _ scene: DecisionScene) {
        let place = Int(self["optie"])
        if !self["optie"].isEmpty, !scene.currentOptions.contains(where: { $0.place == place }) { errors["optie"] = FieldText.choose }
        if scene.decision.way == .majority, scene.hasOptions, stance == .yes, self["optie"].isEmpty {
            errors["optie"] = PositionText.optionFirst
        }
    }

    mutating func refuse(_ text: Text) { errors[Self.stance] = text }

    /// The position these fields describe; nil while something is wrong.
    func position(on scene: DecisionScene) -> NewPosition? {
        guard errors.isEmpty, let stance = Stance(rawValue: self[Self.stance]) else { return nil }
        // Who does not want what is proposed chooses none of its options, where these are what is voted on.
        let takesOption = scene.decision.way != .majority || stance == .yes
        return NewPosition(
            partnerId: Identifier(rawValue: self["namens"]), textNumber: seen, stance: stance,
            optionPlace: takesOption ? Int(self["optie"]) : nil, reason: scene.decision.isSecret ? "" : self["reden"],
            isPersonal: !self["persoonlijk"].isEmpty && !scene.decision.isSecret)
    }

    func markup(_ l: Language, _ scene: DecisionScene, partners: [Voice]) -> Markup {
        let decision = scene.decision
        let reason = TextField(
            name: "reden", label: PositionText.reason, hint: PositionText.reasonHint, value: self["reden"], error: errors["reden"], rows: 3
        ).markup(l)
        let personal: Markup = checkbox(
            "persoonlijk", l(PositionText.personal), isOn: !self["persoonlijk"].isEmpty, hint: l(PositionText.personalHint))
        let buttons = Stance.all(on: decision).map { stance -> Markup in
            """
            <li><button class="stance \(stance.rawValue)" name="\(Self.stance)" value="\(stance.rawValue)"><strong>\(l(StanceText.name(stance)))</strong>\
            \(StanceText.meaning(stance).map { " <span>\(l($0))</span>" as Markup })</button></li>
            """
        }
        // The first button is what pressing Enter in a field means, and that must say nothing.
        return """
            <button class="hidden" disabled hidden>\(l(PositionText.stance))</button>\(onBehalf(l, partners))\(options(l, scene))\
            \("\(reason)\(personal)", if: !decision.isSecret)\
            <fieldset class="stances"\(" id=\"\(Self.stance)\" aria-invalid=\"true\"", if: errors[Self.stance] != nil)><legend>\(l(PositionText.stance))</legend>\
            \(errors[Self.stance].map { "<p class=\"error\">\(l($0))</p>" as Markup })<ul>\(buttons)</ul></fieldset>\
            <input type="hidden" name="gelezen" value="\(decision.textNumber)">
            """
    }

    private func onBehalf(_ l: Language, _ partners: [Voice]) -> Markup {
        guard partners.count > 1 else {
            return partners.first.map {
                "<p>\(l(PositionText.speakingFor($0.name)))<input type=\"hidden\" name=\"namens\" value=\"\($0.partnerId.rawValue)\"></p>"
            }
                ?? ""
        }
        let options = [(value: "", label: l(FieldText.notChosen))] + partners.map { (value: $0.partnerId.rawValue, label: $0.name) }
        return Choice(name: "namens", label: PositionText.onBehalf, options: options, selected: self["namens"], error: errors["namens"])
            .markup(l)
    }

    private func options(_ l: Language, _ scene: DecisionScene) -> Markup? {
        guard scene.hasOptions else { return nil }
        let label = scene.decision.way == .majority ? PositionText.option : PositionText.preference
        let all = scene.currentOptions.map {
            (value: String($0.place), label: Text(nl: $0.body, en: $0.body, fr: $0.body), hint: nil as Text?)
        }
        return RadioChoice(name: "optie", label: label, options: all, selected: self["optie"], error: errors["optie"]).markup(l)
    }
}
