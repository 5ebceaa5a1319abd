import Foundation
import HTML
import Localization

/// The fields of a mandate, as typed.
struct MandateForm {
    private var values: [String: String]
    private(set) var errors = FieldErrors([
        "partner": MandateText.partnerShort, "persoon": MandateText.person, "onderwerp": MandateText.subject, "grens": MandateText.limit,
        "bedrag": MandateText.amount, "gegeven": MandateText.givenBy, "vanaf": MandateText.startsOn, "tot": MandateText.endsOn,
        "vervanger": MandateText.replacement, "waarom": MandateText.why,
    ])

    /// The partners for which somebody may give a mandate, and the people who can get one.
    struct Choices: Sendable {
        let partners: [Partner]
        let people: [Member]
    }

    private static let names = [
        "partner", "persoon", "onderwerp", "grens", "bedrag", "gegeven", "vanaf", "tot", "vervanger", "waarom",
    ]

    subscript(name: String) -> String { values[name] ?? "" }

    init(for partner: Identifier?, today: String) {
        values = ["partner": partner?.rawValue ?? "", "vanaf": today]
    }

    /// What a new mandate takes over from the one it replaces.
    init(replacing old: Mandate, today: String) {
        values = [
            "partner": old.partnerId.rawValue, "persoon": old.personId?.rawValue ?? "", "onderwerp": old.subject,
            "grens": old.limit.rawValue, "bedrag": old.amount.map(String.init) ?? "", "gegeven": old.givenBy, "vanaf": today,
            "tot": old.endsOn.flatMap { $0 < today ? nil : $0 } ?? "", "vervanger": old.replacementId?.rawValue ?? "",
        ]
    }

    /// - Parameter old: the mandate that is replaced; its partner stays.
    init(checking form: FormFields, _ choices: Choices, replacing old: Mandate? = nil) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        if let old { values["partner"] = old.partnerId.rawValue }
        if old == nil, !choices.partners.contains(where: { $0.id.rawValue == self["partner"] }) { errors["partner"] = FieldText.choose }
        let people = Set(choices.people.map(\.personId.rawValue))
        if !people.contains(self["persoon"]) { errors["persoon"] = FieldText.choose }
        errors.restrict(self["onderwerp"], "onderwerp", atMost: 300)
        checkLimit()
        errors.require(self["gegeven"], "gegeven")
        checkDays()
        if !self["vervanger"].isEmpty, !people.contains(self["vervanger"]) { errors["vervanger"] = FieldText.choose }
        if !self["vervanger"].isEmpty, self["vervanger"] == self["persoon"] { errors["vervanger"] = MandateText.replacementOther }
        if old != nil { errors.require(self["waarom"], "waarom", atMost: 1000) }
    }

    private mutating func checkLimit() {
        let limit = Mandate.Limit(rawValue: self["grens"])
        if limit == nil { errors["grens"] = FieldText.choose }
        if limit == .commit, self["bedrag"].isEmpty { errors["bedrag"] = MandateText.amountFirst }
        if limit == .commit, !self["bedrag"].isEmpty, amount == nil { errors["bedrag"] = MandateText.amountWrong }
        if let limit, limit != .commit, !self["bedrag"].isEmpty { errors["bedrag"] = MandateText.amountOnly }
    }

    private mutating func checkDays() {
        if Day.valid(self["vanaf"]) == nil { errors["vanaf"] = FieldText.date }
        guard !self["tot"].isEmpty else { return }
        if Day.valid(self["tot"]) == nil {
            errors["tot"] = FieldText.date
        } else if self["tot"] < self["vanaf"] {
            errors["tot"] = MandateText.endsFirst
        }
    }

    /// Whole euros, also when they are typed as `5.000` or `5 000 euro`.
    private var amount: Int? {
        let typed = self["bedrag"].replacing("euro", with: "")
        let digits = typed.filter { !" .€\u{00A0}\u{202F}".contains($0) }
        guard (1...10).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits),
            number <= 1_000_000_000
        else { return nil }
        return number
    }

    private func identifier(_ name: String) -> Identifier? { self[name].isEmpty ? nil : Identifier(rawValue: self[name]) }

    /// The mandate these fields describe; nil while something is wrong.
    func mandate(_ id: Identifier, in network: Identifier, _ choices: Choices) -> Mandate? {
        guard errors.isEmpty, let limit = Mandate.Limit(rawValue: self["grens"]), let partner = identifier("partner") else { return nil }
        var new = Mandate(
            id: id, networkId: network, personId: identifier("persoon"), partnerId: partner, subject: self["onderwerp"], limit: limit,
            amount: limit == .commit ? amount : nil, givenBy: self["gegeven"], startsOn: self["vanaf"],
            endsOn: self["tot"].isEmpty ? nil : self["tot"], replacementId: identifier("vervanger"), recordedAt: .distantPast)
        new.personName = choices.people.first { $0.personId == new.personId }?.name
        new.partnerName = choices.partners.first { $0.id == partner }?.name
        return new
    }

    /// - Parameter old: the mandate that is replaced.
    func markup(_ l: Language, _ choices: Choices, replacing old: Mandate?) -> Markup {
        let partners =
            [(value: "", label: l(FieldText.notChosen))]
            + choices.partners.sorted(by: \.name, in: l).map { (value: $0.id.rawValue, label: $0.name) }
        let partner = Choice(
            name: "partner", label: MandateText.partner, options: partners, selected: self["partner"], error: errors["partner"])
        let limits = Mandate.Limit.allCases.map {
            (value: $0.rawValue, label: MandateText.limit($0), hint: MandateText.limitMeaning($0) as Text?)
        }
        let limit = RadioChoice(
            name: "grens", label: MandateText.limit, options: limits, selected: self["grens"], error: errors["grens"])
        return """
            \("\(partner.markup(l))", if: old == nil)\(who("persoon", MandateText.person, choices, l))\
            \(line("onderwerp", MandateText.subject, l, hint: MandateText.subjectHint))\(limit.markup(l))\
            \(line("bedrag", MandateText.amount, l, hint: MandateText.amountHint, keys: "numeric"))\
            \(line("gegeven", MandateText.givenBy, l, hint: MandateText.givenByHint, isRequired: true))\
            <div class="columns">\(line("vanaf", MandateText.startsOn, l, hint: MandateText.startsOnHint, type: "date", isRequired: true))\
            \(line("tot", MandateText.endsOn, l, hint: MandateText.endsOnHint, type: "date"))</div>\
            \(who("vervanger", MandateText.replacement, choices, l))\
            \("\(TextField(name: "waarom", label: MandateText.why, value: self["waarom"], error: errors["waarom"], rows: 2, isRequired: true).markup(l))", if: old != nil)
            """
    }

    private func line(
        _ name: String, _ label: Text, _ l: Language, hint: Text, type: String = "text", isRequired: Bool = false, keys: String? = nil
    ) -> Markup {
        TextField(
            name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, isRequired: isRequired,
            inputMode: keys
        ).markup(l)
    }

    private func who(_ name: String, _ label: Text, _ choices: Choices, _ l: Language) -> Markup {
        let people = [(value: "", label: l(FieldText.notChosen))] + choices.people.options(l)
        return Choice(name: name, label: label, options: people, selected: self[name], error: errors[name]).markup(l)
    }
}

extension [Member] {
    /// Everybody once, to choose from, with the partners they come for.
    func options(_ l: Language) -> [(value: String, label: String)] {
        Dictionary(grouping: self, by: \.personId).values.compactMap { places in
            places.first.map { one in
                (value: one.personId.rawValue, label: ([one.name] + places.compactMap(\.partnerName)).joined(separator: ", "))
            }
        }.sorted(by: { $0.label }, in: l)
    }
}
