import HTML
import Localization

/// The fields of opening a signing, as typed: on which decision, and how many sign for each partner. Or why one is stopped.
struct SigningForm {
    private var values: [String: String]
    private let documentId: Identifier?
    private let choices: [SigningScene.Choice]
    private let signatories: [Partner]
    private(set) var errors = FieldErrors(["besluit": SigningText.decision, "waarom": SigningText.why])

    private subscript(name: String) -> String { values[name] ?? "" }

    /// Begins with the decision that was made for the newest text.
    init(_ scene: SigningScene) {
        (documentId, choices, signatories) = (scene.document.id, scene.choices, scene.signatories)
        values = ["besluit": scene.choices.first(where: \.isAbout)?.value ?? ""]
    }

    init(checking form: FormFields, _ scene: SigningScene) {
        (documentId, choices, signatories) = (scene.document.id, scene.choices, scene.signatories)
        let names = ["besluit"] + scene.signatories.map(Self.field)
        values = Dictionary(uniqueKeysWithValues: names.map { ($0, form[$0]) })
        if !choices.contains(where: { $0.value == self["besluit"] }) { errors["besluit"] = SigningText.chooseDecision }
    }

    /// Why a signing is stopped.
    init(withdrawing form: FormFields) {
        (documentId, choices, signatories) = (nil, [], [])
        values = ["waarom": form["waarom"]]
        errors.require(self["waarom"], "waarom", atMost: 1000)
    }

    private static func field(_ partner: Partner) -> String { "aantal-" + partner.id.rawValue }

    var why: String { self["waarom"] }
    /// Whether the form for stopping came back.
    var isWithdrawing: Bool { values["waarom"] != nil }

    /// The signing these fields describe; nil while something is wrong.
    var signing: NewSigning? {
        guard errors.isEmpty, let documentId, let choice = choices.first(where: { $0.value == self["besluit"] }) else { return nil }
        let two = signatories.filter { self[Self.field($0)] == "2" }
        return NewSigning(
            documentId: documentId, version: choice.version, decisionId: choice.decision.id,
            needed: Dictionary(uniqueKeysWithValues: two.map { ($0.id, 2) }))
    }

    func markup(_ l: Language) -> Markup {
        let options =
            [(value: "", label: l(FieldText.notChosen))]
            + choices.map { one in
                let link = DecisionLink(id: one.decision.id, number: one.decision.number, title: one.decision.title)
                return (value: one.value, label: l(SigningText.choice(l(DecisionText.link(link)), one.version)))
            }
        let boxes = signatories.sorted(by: \.name, in: l).map {
            checkbox(Self.field($0), l(SigningText.two($0.name)), value: "2", isOn: self[Self.field($0)] == "2")
        }
        return """
            \(Choice(name: "besluit", label: SigningText.decision, hint: SigningText.decisionHint, options: options, selected: self["besluit"], error: errors["besluit"]).markup(l))\
            <fieldset class="options"><legend>\(l(SigningText.howMany))</legend><p class="hint">\(l(SigningText.howManyHint))</p>\(boxes)</fieldset>
            """
    }

    func withdrawingMarkup(_ l: Language) -> Markup {
        TextField(name: "waarom", label: SigningText.why, value: self["waarom"], error: errors["waarom"], rows: 3, isRequired: true).markup(
            l)
    }
}
