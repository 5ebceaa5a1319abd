import Foundation
import HTML
import Localization

/// The fields of somebody who is added to a network.
struct MemberForm {
    var name = ""
    var address = ""
    var partner = ""
    var role = Membership.Role.member.rawValue
    var language = Language.nl.rawValue
    private(set) var errors = FieldErrors([
        "naam": AccountText.name, "adres": SignInText.address, "partner": MemberText.partner, "rol": MemberText.role,
    ])

    init() {}

    init(_ form: FormFields, partners: [Partner]) {
        name = form["naam"]
        address = form["adres"]
        partner = form["partner"]
        role = form["rol"]
        language = form["taal"]
        errors.require(name, "naam")
        if !address.isEmpty, MailAddress.normalised(address) == nil { errors["adres"] = FieldText.address }
        if !partner.isEmpty, !partners.contains(where: { $0.id.rawValue == partner }) { errors["partner"] = FieldText.choose }
        if Membership.Role(rawValue: role) == nil { errors["rol"] = FieldText.choose }
    }

    /// The person these fields describe; nil while something is wrong.
    var member: NewMember? {
        guard errors.isEmpty, let role = Membership.Role(rawValue: role) else { return nil }
        return NewMember(
            name: name, address: MailAddress.normalised(address), partner: partner.isEmpty ? nil : Identifier(rawValue: partner),
            role: role,
            language: Language(rawValue: language) ?? .nl)
    }

    func markup(_ l: Language, partners: [Partner]) -> Markup {
        let partnerOptions =
            [(value: "", label: l(MemberText.noPartner))]
            + partners.sorted(by: \.name, in: l).map { (value: $0.id.rawValue, label: $0.name) }
        let roles = Membership.Role.allCases.map {
            (value: $0.rawValue, label: NetworkText.role($0), hint: NetworkText.roleMeaning($0) as Text?)
        }
        return """
            \(TextField(name: "naam", label: AccountText.name, value: name, error: errors["naam"], isRequired: true).markup(l))\
            \(TextField(name: "adres", label: SignInText.address, hint: MemberText.addressHint, value: address, error: errors["adres"], type: "email").markup(l))\
            \(Choice(name: "partner", label: MemberText.partner, options: partnerOptions, selected: partner, error: errors["partner"]).markup(l))\
            \(RadioChoice(name: "rol", label: MemberText.role, options: roles, selected: role, error: errors["rol"]).markup(l))\
            \(Choice(name: "taal", label: AccountText.language, options: Language.allCases.map { ($0.rawValue, $0.name) }, selected: language).markup(l))
            """
    }
}
