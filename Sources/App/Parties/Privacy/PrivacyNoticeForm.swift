import Foundation
import HTML
import Localization

/// The fields of a privacy notice, as typed.
struct PrivacyNoticeForm {
    private var values: [String: String]
    private(set) var errors = FieldErrors([
        "verantwoordelijke": PrivacyText.controller, "adres": PrivacyText.controllerAddress, "contact": PrivacyText.contact,
        "doel": PrivacyText.purpose, "grond": PrivacyText.basis, "functionaris": PrivacyText.officer,
        "toezicht": PrivacyText.authority, "maanden": PrivacyText.months,
    ])

    private static let names = ["verantwoordelijke", "adres", "contact", "doel", "grond", "functionaris", "toezicht", "maanden"]

    /// What is there, or what is right for most when nothing is.
    init(_ shown: ShownNotice, contact: String, language: Language) {
        let notice = shown.notice
        values = [
            "verantwoordelijke": notice?.controller ?? "", "adres": notice?.controllerAddress ?? "", "contact": notice?.contact ?? contact,
            "doel": notice?.purpose ?? "", "grond": shown.basis.rawValue, "functionaris": notice?.officer ?? "",
            "toezicht": shown.authority?.key ?? "", "maanden": "\(shown.answersMonths)",
        ]
    }

    init(checking form: FormFields, authorities: [SupervisoryAuthority]) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        errors.require(self["verantwoordelijke"], "verantwoordelijke")
        errors.require(self["adres"], "adres", atMost: 500)
        if MailAddress.normalised(self["contact"]) == nil { errors["contact"] = FieldText.address }
        errors.restrict(self["doel"], "doel", atMost: 2000)
        errors.restrict(self["functionaris"], "functionaris", atMost: 500)
        if PrivacyNotice.Basis(rawValue: self["grond"]) == nil { errors["grond"] = FieldText.choose }
        if !authorities.contains(where: { $0.key == self["toezicht"] }) { errors["toezicht"] = FieldText.choose }
        if !(Int(self["maanden"]).map(PrivacyNotice.months.contains) ?? false) { errors["maanden"] = PrivacyText.monthsRange }
    }

    private subscript(name: String) -> String { values[name] ?? "" }

    /// The notice these fields describe; nil while something is wrong.
    func notice(for network: Identifier) -> PrivacyNotice? {
        guard errors.isEmpty, let basis = PrivacyNotice.Basis(rawValue: self["grond"]), let months = Int(self["maanden"]) else {
            return nil
        }
        return PrivacyNotice(
            networkId: network, controller: self["verantwoordelijke"], controllerAddress: self["adres"],
            contact: MailAddress.normalised(self["contact"]) ?? "", purpose: self["doel"], legalBasis: basis,
            officer: self["functionaris"], authority: self["toezicht"], answersMonths: months)
    }

    func markup(_ l: Language, authorities: [SupervisoryAuthority]) -> Markup {
        func line(_ name: String, _ label: Text, hint: Text? = nil, type: String = "text", rows: Int = 0, isRequired: Bool = true) -> Markup
        {
            TextField(
                name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, rows: rows, isRequired: isRequired
            ).markup(l)
        }
        let bases = PrivacyNotice.Basis.allCases.map {
            (value: $0.rawValue, label: PrivacyText.basis($0), hint: PrivacyText.basisMeaning($0) as Text?)
        }
        let bodies = authorities.map { (value: $0.key, label: $0.name, hint: $0.hint as Text?) }
        return """
            \(line("verantwoordelijke", PrivacyText.controller, hint: PrivacyText.controllerHint))\
            \(line("adres", PrivacyText.controllerAddress))\
            \(line("contact", PrivacyText.contact, hint: PrivacyText.contactHint, type: "email"))\
            \(line("doel", PrivacyText.purpose, hint: PrivacyText.purposeHint, rows: 3, isRequired: false))\
            \(RadioChoice(name: "grond", label: PrivacyText.basis, options: bases, selected: self["grond"], error: errors["grond"]).markup(l))\
            \(line("functionaris", PrivacyText.officer, hint: PrivacyText.officerHint, isRequired: false))\
            \(RadioChoice(name: "toezicht", label: PrivacyText.authority, options: bodies, selected: self["toezicht"], error: errors["toezicht"]).markup(l))\
            \(line("maanden", PrivacyText.months, hint: PrivacyText.monthsHint, type: "number"))
            """
    }
}
