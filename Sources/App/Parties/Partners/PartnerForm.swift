import Foundation
import HTML
import Localization

/// The fields of a partner, as typed.
struct PartnerForm {
    private var values: [String: String]
    private(set) var errors = FieldErrors([
        "naam": PartnerText.name, "soort-partner": PartnerText.kindLabel, "deel-van": PartnerText.partOf, "kbo": PartnerText.kbo,
        "vcode": PartnerText.vCode,
        "ovo": PartnerText.ovo, "aard": PartnerText.sort, "domein": PartnerText.field, "niveau": PartnerText.level,
        "van": PartnerText.activeFrom,
        "tot": PartnerText.activeUntil,
    ])
    private var hasVoice = true

    static let new = PartnerForm(FormFields(["soort-partner": Partner.Kind.organisation.rawValue, "stem": "1"]))

    private init(_ form: FormFields) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        hasVoice = form.has("stem")
    }

    private static let names = ["soort-partner", "naam", "deel-van", "kbo", "vcode", "ovo", "aard", "domein", "niveau", "van", "tot"]

    init(_ partner: Partner) {
        values = [
            "soort-partner": partner.kind.rawValue, "naam": partner.name, "deel-van": partner.partOf, "kbo": partner.kbo ?? "",
            "vcode": partner.vCode ?? "",
            "ovo": partner.ovo ?? "", "aard": partner.sort ?? "", "domein": partner.field ?? "", "niveau": partner.level ?? "",
            "van": partner.activeFrom ?? "", "tot": partner.activeUntil ?? "",
        ]
        hasVoice = partner.hasVoice == 1
    }

    init(checking form: FormFields, lists: PartnerLists) {
        self.init(form)
        errors.require(self["naam"], "naam")
        errors.restrict(self["deel-van"], "deel-van", atMost: 300)
        if Partner.Kind(rawValue: self["soort-partner"]) == nil { errors["soort-partner"] = FieldText.choose }
        if !self["kbo"].isEmpty, RegisterNumber.kbo(self["kbo"]) == nil { errors["kbo"] = PartnerText.wrongKbo }
        if !self["vcode"].isEmpty, RegisterNumber.vCode(self["vcode"]) == nil { errors["vcode"] = PartnerText.wrongVCode }
        if !self["ovo"].isEmpty, RegisterNumber.ovo(self["ovo"]) == nil { errors["ovo"] = PartnerText.wrongOvo }
        for (name, entries) in [("aard", lists.sorts), ("domein", lists.fields), ("niveau", lists.levels)]
        where !self[name].isEmpty && !entries.contains(where: { $0.key == self[name] }) { errors[name] = FieldText.choose }
        for name in ["van", "tot"] where !self[name].isEmpty && Day.valid(self[name]) == nil { errors[name] = FieldText.date }
        if errors.isEmpty, !self["van"].isEmpty, !self["tot"].isEmpty, self["tot"] < self["van"] {
            errors["tot"] = NetworkText.endBeforeStart
        }
    }

    private subscript(name: String) -> String { values[name] ?? "" }

    private func optional(_ name: String) -> String? { self[name].isEmpty ? nil : self[name] }

    /// The partner these fields describe; nil while something is wrong.
    func partner(_ id: Identifier, in network: Identifier) -> Partner? {
        guard errors.isEmpty, let kind = Partner.Kind(rawValue: self["soort-partner"]) else { return nil }
        return Partner(
            id: id, networkId: network, kind: kind, name: self["naam"], partOf: self["deel-van"], kbo: RegisterNumber.kbo(self["kbo"]),
            vCode: RegisterNumber.vCode(self["vcode"]), ovo: RegisterNumber.ovo(self["ovo"]), sort: optional("aard"),
            field: optional("domein"),
            level: optional("niveau"), hasVoice: hasVoice ? 1 : 0, activeFrom: optional("van"), activeUntil: optional("tot"))
    }

    func markup(_ l: Language, lists: PartnerLists) -> Markup {
        func line(_ name: String, _ label: Text, hint: Text? = nil, type: String = "text", isRequired: Bool = false) -> Markup {
            TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, isRequired: isRequired)
                .markup(l)
        }
        func list(_ name: String, _ label: Text, _ entries: [PartnerLists.Entry]) -> Markup {
            let options = [(value: "", label: l(FieldText.notChosen))] + entries.map { (value: $0.key, label: l($0.label)) }
            return Choice(name: name, label: label, options: options, selected: self[name], error: errors[name]).markup(l)
        }
        let kinds = Partner.Kind.allCases.map {
            (value: $0.rawValue, label: PartnerText.kind($0), hint: PartnerText.kindMeaning($0) as Text?)
        }
        return """
            \(line("naam", PartnerText.name, isRequired: true))\
            \(RadioChoice(name: "soort-partner", label: PartnerText.kindLabel, options: kinds, selected: self["soort-partner"], error: errors["soort-partner"]).markup(l))\
            \(line("deel-van", PartnerText.partOf, hint: PartnerText.partOfHint))\
            \(checkbox("stem", l(PartnerText.hasVoice), isOn: hasVoice, hint: l(PartnerText.hasVoiceHint)))\
            <div class="columns">\(list("aard", PartnerText.sort, lists.sorts))\(list("domein", PartnerText.field, lists.fields))\(list("niveau", PartnerText.level, lists.levels))</div>\
            <details class="more"><summary>\(l(PartnerText.more))</summary>\
            <div class="columns">\(line("kbo", PartnerText.kbo))\(line("vcode", PartnerText.vCode))\(line("ovo", PartnerText.ovo))</div>\
            <div class="columns">\(line("van", PartnerText.activeFrom, type: "date"))\(line("tot", PartnerText.activeUntil, type: "date"))</div></details>
            """
    }
}
