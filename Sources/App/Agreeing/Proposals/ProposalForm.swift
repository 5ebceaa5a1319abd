import Foundation
import HTML
import Localization

/// The fields of a draft, as typed.
struct ProposalForm {
    private var values: [String: String]
    var version = 1
    private(set) var errors = FieldErrors([
        "titel": ProposalFormText.title, "voorstel": DecisionText.proposal, "waarom": DecisionText.reason,
        "opties": DecisionText.options, "aanleiding": DecisionText.occasion, "op": ProposalFormText.occasionOn,
        "manier": DecisionText.way, "stemming": ProposalFormText.ballot, "verborgen": ProposalFormText.hidden,
        "quorum": DecisionText.quorum, "stilte": DecisionText.silence, "vraagt": DecisionText.needs, "bedrag": ProposalFormText.amount,
        "niveau": DecisionText.level, "tegen": DecisionText.closesOn, "volgt": DecisionText.follows,
    ])

    private static let names = [
        "titel", "voorstel", "waarom", "opties", "aanleiding", "op", "manier", "stemming", "verborgen", "quorum", "stilte", "vraagt",
        "bedrag", "niveau", "tegen", "volgt",
    ]

    subscript(name: String) -> String { values[name] ?? "" }

    /// - Parameters:
    ///   - closesOn: ten working days on.
    ///   - follows: the decision that this one goes on from.
    init(closesOn: String, follows: Decision?) {
        values = [
            "manier": Decision.Way.consent.rawValue, "stemming": Decision.Ballot.named.rawValue,
            "quorum": Decision.Quorum.twoThirds.rawValue, "stilte": Decision.Silence.notBound.rawValue,
            "vraagt": Decision.Need.agree.rawValue, "niveau": Decision.Level.network.rawValue, "tegen": closesOn,
        ]
        guard let follows else { return }
        values["volgt"] = follows.id.rawValue
        values["titel"] = follows.title
        values["voorstel"] = follows.body
        values["manier"] = follows.way.rawValue
    }

    init(_ decision: Decision, _ options: [ProposalOption]) {
        values = [
            "titel": decision.title, "voorstel": decision.body, "waarom": decision.reason,
            "opties": options.map(\.body).joined(separator: "\n"), "aanleiding": decision.occasion, "op": decision.occasionOn ?? "",
            "manier": decision.way.rawValue, "stemming": decision.ballot.rawValue, "verborgen": decision.isHidden == 1 ? "1" : "",
            "quorum": decision.quorum.rawValue, "stilte": decision.silence.rawValue, "vraagt": decision.needs.rawValue,
            "bedrag": decision.amount.map(String.init) ?? "", "niveau": decision.level.rawValue, "tegen": decision.closesOn,
            "volgt": decision.followsId?.rawValue ?? "",
        ]
        version = decision.version
    }

    /// - Parameter closed: decisions of the network that this one can follow on.
    init(checking form: FormFields, closed: [Decision], today: String) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        version = Int(form["versie"]) ?? 1
        errors.require(self["titel"], "titel")
        errors.require(self["voorstel"], "voorstel", atMost: 10_000)
        errors.restrict(self["waarom"], "waarom", atMost: 10_000)
        errors.restrict(self["aanleiding"], "aanleiding", atMost: 500)
        if let fault = options.fault { errors["opties"] = fault }
        if !self["op"].isEmpty, Day.valid(self["op"]) == nil || self["op"] > today { errors["op"] = ProposalFormText.pastDay }
        checkWay()
        if !self["bedrag"].isEmpty, amount == nil { errors["bedrag"] = ProposalFormText.wholeEuros }
        if self["vraagt"] != Decision.Need.commit.rawValue, !self["bedrag"].isEmpty { errors["bedrag"] = ProposalFormText.onlyCommit }
        if Day.valid(self["tegen"]) == nil {
            errors["tegen"] = FieldText.date
        } else if self["tegen"] <= today {
            errors["tegen"] = ProposalFormText.tomorrow
        }
        if !self["volgt"].isEmpty, !closed.contains(where: { $0.id.rawValue == self["volgt"] }) { errors["volgt"] = FieldText.choose }
    }

    private mutating func checkWay() {
        if Decision.Way(rawValue: self["manier"]) == nil { errors["manier"] = FieldText.choose }
        if Decision.Ballot(rawValue: self["stemming"]) == nil { errors["stemming"] = FieldText.choose }
        if self["manier"] == Decision.Way.consent.rawValue, self["stemming"] == Decision.Ballot.secret.rawValue {
            errors["stemming"] = ProposalFormText.consentIsNamed
        }
        if self["manier"] == Decision.Way.consent.rawValue, !self["verborgen"].isEmpty {
            errors["verborgen"] = ProposalFormText.consentIsNamed
        }
        if Decision.Quorum(rawValue: self["quorum"]) == nil { errors["quorum"] = FieldText.choose }
        if Decision.Silence(rawValue: self["stilte"]) == nil { errors["stilte"] = FieldText.choose }
        if Decision.Need(rawValue: self["vraagt"]) == nil { errors["vraagt"] = FieldText.choose }
        if Decision.Level(rawValue: self["niveau"]) == nil { errors["niveau"] = FieldText.choose }
    }

    var options: ProposalOptions { ProposalOptions(typed: self["opties"]) }

    private var amount: Int? { Int(self["bedrag"]).flatMap { (1...1_000_000_000).contains($0) ? $0 : nil } }

    mutating func refuse(_ name: String, _ text: Text) { errors[name] = text }

    /// The draft these fields describe; nil while something is wrong.
    func decision(_ id: Identifier, in network: Identifier) -> Decision? {
        guard errors.isEmpty, let way = Decision.Way(rawValue: self["manier"]), let ballot = Decision.Ballot(rawValue: self["stemming"]),
            let quorum = Decision.Quorum(rawValue: self["quorum"]), let silence = Decision.Silence(rawValue: self["stilte"]),
            let needs = Decision.Need(rawValue: self["vraagt"]), let level = Decision.Level(rawValue: self["niveau"])
        else { return nil }
        return Decision(
            id: id, networkId: network, followsId: self["volgt"].isEmpty ? nil : Identifier(rawValue: self["volgt"]), state: .draft,
            level: level, title: self["titel"], body: self["voorstel"], reason: self["waarom"], occasion: self["aanleiding"],
            occasionOn: self["op"].isEmpty ? nil : self["op"], way: way, ballot: ballot,
            isHidden: ballot == .secret || !self["verborgen"].isEmpty ? 1 : 0, quorum: quorum, silence: silence, needs: needs,
            amount: amount, closesOn: self["tegen"], version: version)
    }

    func markup(_ l: Language, closed: [Decision]) -> Markup {
        """
        \(field("titel", ProposalFormText.title, l, isRequired: true))\
        \(field("voorstel", DecisionText.proposal, l, hint: ProposalFormText.bodyHint, rows: 6, isRequired: true))\
        \(field("waarom", DecisionText.reason, l, hint: ProposalFormText.reasonHint, rows: 4))\
        <div class="columns">\(field("aanleiding", DecisionText.occasion, l, hint: ProposalFormText.occasionHint))\
        \(field("op", ProposalFormText.occasionOn, l, type: "date"))</div>\
        \(followChoice(l, closed))\
        \(radio("manier", DecisionText.way, Decision.Way.allCases, DecisionText.way, l) { DecisionText.meaning($0) })\
        \(field("opties", DecisionText.options, l, hint: ProposalFormText.optionsHint, rows: 3))\
        \(field("tegen", DecisionText.closesOn, l, hint: ProposalFormText.closesHint, type: "date", isRequired: true))\
        <details\(" open", if: hasMoreErrors)><summary>\(l(ProposalFormText.more))</summary><div class="stack">\
        \(radio("quorum", DecisionText.quorum, Decision.Quorum.allCases, DecisionText.quorum, l) { _ in nil })\
        \(radio("stilte", DecisionText.silence, Decision.Silence.allCases, DecisionText.silence, l) { _ in nil })\
        \(radio("vraagt", DecisionText.needs, Decision.Need.allCases, { DecisionText.needs($0, nil) }, l) { _ in nil })\
        \(TextField(name: "bedrag", label: ProposalFormText.amount, hint: ProposalFormText.amountHint, value: self["bedrag"], error: errors["bedrag"], inputMode: "numeric").markup(l))\
        \(radio("stemming", ProposalFormText.ballot, Decision.Ballot.allCases, ProposalFormText.ballot, l) { ProposalFormText.meaning($0) })\
        \(hiddenBox(l))\
        \(radio("niveau", DecisionText.level, Decision.Level.allCases, DecisionText.level, l) { _ in nil })</div></details>\
        <input type="hidden" name="versie" value="\(version)">
        """
    }

    private var hasMoreErrors: Bool {
        ["quorum", "stilte", "vraagt", "bedrag", "stemming", "verborgen", "niveau"].contains { errors[$0] != nil }
    }

    private func hiddenBox(_ l: Language) -> Markup {
        """
        <div class="field" id="verborgen">\(errors["verborgen"].map { "<p class=\"error\">\(l($0))</p>" as Markup })\
        \(checkbox("verborgen", l(ProposalFormText.hidden), isOn: !self["verborgen"].isEmpty, hint: l(ProposalFormText.hiddenHint)))</div>
        """
    }

    private func followChoice(_ l: Language, _ closed: [Decision]) -> Markup? {
        guard !closed.isEmpty else { return nil }
        let options =
            [(value: "", label: l(FieldText.notChosen))]
            + closed.map { one in
                (value: one.id.rawValue, label: l(DecisionText.link(DecisionLink(id: one.id, number: one.number, title: one.title))))
            }
        return Choice(
            name: "volgt", label: DecisionText.follows, hint: ProposalFormText.followsHint, options: options, selected: self["volgt"],
            error: errors["volgt"]
        ).markup(l)
    }

    private func field(
        _ name: String, _ label: Text, _ l: Language, hint: Text? = nil, rows: Int = 0, type: String = "text", isRequired: Bool = false
    ) -> Markup {
        TextField(
            name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, rows: rows, isRequired: isRequired
        ).markup(l)
    }

    private func radio<Value: RawRepresentable<String>>(
        _ name: String, _ label: Text, _ all: [Value], _ words: (Value) -> Text, _ l: Language, meaning: (Value) -> Text?
    ) -> Markup {
        let options = all.map { (value: $0.rawValue, label: words($0), hint: meaning($0)) }
        return RadioChoice(name: name, label: label, options: options, selected: self[name], error: errors[name]).markup(l)
    }
}

/// Days on which people work.
enum WorkingDays {
    /// The day that many working days after a day; Saturdays and Sundays do not count.
    static func after(_ day: String, _ count: Int) -> String {
        guard var date = Day.start(of: day, in: .gmt) else { return day }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        var left = count
        while left > 0 {
            date += 24 * 3600
            if !calendar.isDateInWeekend(date) { left -= 1 }
        }
        return Day.of(date, in: .gmt)
    }
}
