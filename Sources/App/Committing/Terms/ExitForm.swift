import HTML
import Localization

/// The fields of giving notice, as typed.
struct ExitForm {
    private let values: [String: String]
    private let leaving: [SigningParty]
    private(set) var errors = FieldErrors([
        "wie": TermsText.partner, "aangekondigd": TermsText.announcedOn, "per": TermsText.exitEndsOn, "reden": TermsText.reason,
    ])

    private static let names = ["wie", "aangekondigd", "per", "reden"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init(_ found: TermsScene) {
        leaving = found.leaving
        let only = leaving.count == 1 ? leaving.first?.partnerId.rawValue : nil
        values = [
            "wie": only ?? "", "aangekondigd": found.today, "per": found.term?.firstEnd(announcedOn: found.today) ?? found.today,
        ]
    }

    init(checking form: FormFields, _ found: TermsScene) {
        leaving = found.leaving
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        let party = leaving.first { $0.partnerId.rawValue == self["wie"] }
        if party == nil { errors["wie"] = FieldText.choose }
        errors.require(self["reden"], "reden", atMost: 2000)
        checkDays(found, party)
    }

    private mutating func checkDays(_ found: TermsScene, _ party: SigningParty?) {
        let announced = self["aangekondigd"]
        if Day.valid(announced) == nil {
            errors["aangekondigd"] = FieldText.date
        } else if announced > found.today {
            errors["aangekondigd"] = TermsText.notAhead
        } else if let party, let term = found.term {
            if announced < term.signedOn(party) ?? "" {
                errors["aangekondigd"] = TermsText.notBound
            } else if announced < term.firstNotice(writtenOn: found.today) {
                errors["aangekondigd"] = TermsText.tooLongAgo
            }
        }
        if Day.valid(self["per"]) == nil {
            errors["per"] = FieldText.date
        } else if errors["aangekondigd"] == nil, let first = found.term?.firstEnd(announcedOn: announced), self["per"] < first {
            errors["per"] = TermsText.tooSoon(found.term?.signing.noticeMonths ?? 0, first)
        }
    }

    /// What these fields describe; nil while something is wrong.
    var exit: NewExit? {
        guard errors.isEmpty else { return nil }
        return NewExit(
            partnerId: Identifier(rawValue: self["wie"]), announcedOn: self["aangekondigd"], endsOn: self["per"], reason: self["reden"])
    }

    func markup(_ l: Language) -> Markup {
        let partners =
            [(value: "", label: l(FieldText.notChosen))]
            + leaving.sorted(by: \.partnerName, in: l).map { (value: $0.partnerId.rawValue, label: $0.partnerName) }
        return """
            \(Choice(name: "wie", label: TermsText.partner, options: partners, selected: self["wie"], error: errors["wie"]).markup(l))\
            <div class="columns">\(line("aangekondigd", TermsText.announcedOn, l, hint: TermsText.announcedHint))\
            \(line("per", TermsText.exitEndsOn, l, hint: TermsText.exitEndsHint))</div>\
            \(TextField(name: "reden", label: TermsText.reason, value: self["reden"], error: errors["reden"], rows: 3, isRequired: true).markup(l))
            """
    }

    private func line(_ name: String, _ label: Text, _ l: Language, hint: Text) -> Markup {
        TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: "date", isRequired: true).markup(l)
    }
}
