import Foundation
import HTML
import Localization

/// The fields of a round, as typed.
struct RoundForm {
    private var values: [String: String]
    var errors = FieldErrors([
        "instrument": RoundText.instrument, "vorm": RoundText.form, "naam": RoundText.name, "doel": RoundText.purpose,
        "modus": RoundText.mode,
        "k": RoundText.smallestGroup, "uitsplitsing": RoundText.breakdown, "voor": RoundText.beforeLabel, "nu": RoundText.nowLabel,
        "moment": RoundText.momentOfYear,
        "opent": RoundText.opensOn, "sluit": RoundText.closesOn, "tekst": RoundText.invitation, "keuzes": RoundText.ticks,
    ])

    private static let names = [
        "instrument", "vorm", "naam", "doel", "moment", "modus", "k", "uitsplitsing", "momenten", "voor", "nu", "tekst", "opent", "sluit",
        "keuzes",
    ]

    /// The key of the instrument that was chosen.
    var instrument: String { self["instrument"] }

    private subscript(name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue }
    }

    /// A new round, filled in as most people want it: it closes in two weeks.
    init(language l: Language, today: Date, zone: TimeZone, instrument: Instrument) {
        values = [
            "instrument": instrument.key, "vorm": "full", "moment": Round.Moment.baseline.rawValue,
            "modus":
                (instrument.modes.contains(.confidential) && instrument.hasShortForm
                ? .confidential : instrument.modes.first ?? .confidential)
                .rawValue,
            "k": "5", "uitsplitsing": Round.Breakdown.partner.rawValue,
            "momenten": instrument.asksBothMoments ? "2" : "1", "sluit": Day.of(today + 14 * 24 * 3600, in: zone),
            "tekst": l(RoundText.standardInvitation),
            "naam": l(RoundText.standardName(l(instrument.title), l.month(today, in: zone))),
            "voor": instrument.moments.labels.first.map { l($0) } ?? "",
            "nu": instrument.moments.labels.last.map { l($0) } ?? "",
        ]
    }

    init(_ round: Round, zone: TimeZone) {
        values = [
            "instrument": round.instrumentKey, "vorm": round.form.rawValue, "naam": round.name, "doel": round.purpose,
            "moment": round.moment.rawValue,
            "modus": round.mode.rawValue, "k": "\(round.smallestGroup)", "uitsplitsing": round.breakdown.rawValue,
            "momenten": round.beforeLabel == nil ? "1" : "2",
            "voor": round.beforeLabel ?? "",
            "nu": round.nowLabel, "tekst": round.invitationText, "opent": round.opensAt.map { Day.of($0, in: zone) } ?? "",
            "sluit": Day.of(round.closesAt - 1, in: zone), "keuzes": round.mostTicks.map(String.init) ?? "",
        ]
    }

    init(checking form: FormFields, catalogue: Catalogue, now: Date, zone: TimeZone) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        errors.require(self["naam"], "naam")
        errors.restrict(self["doel"], "doel", atMost: 2000)
        errors.restrict(self["tekst"], "tekst", atMost: 5000)
        let instrument = catalogue.newest(self["instrument"])
        if instrument == nil { errors["instrument"] = FieldText.choose }
        if let instrument { settle(instrument) }
        if Questionnaire.Form(rawValue: self["vorm"]) == nil { errors["vorm"] = FieldText.choose }
        if Round.Moment(rawValue: self["moment"]) == nil { errors["moment"] = FieldText.choose }
        if Mode(rawValue: self["modus"]).map({ instrument?.modes.contains($0) ?? false }) != true { errors["modus"] = FieldText.choose }
        if Int(self["k"]).map({ (5...10).contains($0) }) != true { errors["k"] = RoundText.smallestGroupRange }
        if self["uitsplitsing"].isEmpty { self["uitsplitsing"] = Round.Breakdown.partner.rawValue }
        if Round.Breakdown(rawValue: self["uitsplitsing"]) == nil { errors["uitsplitsing"] = FieldText.choose }
        if self["momenten"] == "2" {
            errors.require(self["voor"], "voor", atMost: 60)
            errors.require(self["nu"], "nu", atMost: 60)
        }
        check(days: now, zone)
    }

    /// What an instrument leaves no choice in.
    private mutating func settle(_ instrument: Instrument) {
        if !instrument.hasShortForm { self["vorm"] = Questionnaire.Form.full.rawValue }
        if instrument.asksBothMoments {
            self["momenten"] = "2"
            self["voor"] = instrument.moments.labels.first?.nl ?? ""
            self["nu"] = instrument.moments.labels.last?.nl ?? ""
        }
        if !self["keuzes"].isEmpty, Int(self["keuzes"]).map({ (1...20).contains($0) }) != true { errors["keuzes"] = FieldText.choose }
    }

    private mutating func check(days now: Date, _ zone: TimeZone) {
        if !self["opent"].isEmpty, Day.valid(self["opent"]) == nil { errors["opent"] = FieldText.date }
        guard let closes = closing(zone) else {
            errors["sluit"] = FieldText.date
            return
        }
        if closes <= now { errors["sluit"] = RoundText.closesInPast }
        if let opens = opening(zone), opens >= closes { errors["opent"] = RoundText.opensAfterClosing }
    }

    /// A round opens at eight in the morning of its day.
    private func opening(_ zone: TimeZone) -> Date? { Day.start(of: self["opent"], in: zone)?.addingTimeInterval(8 * 3600) }

    /// A round closes when its last day is over.
    private func closing(_ zone: TimeZone) -> Date? {
        Day.end(of: self["sluit"], in: zone)
    }

    /// The round these fields describe; nil while something is wrong.
    func round(_ id: Identifier, in network: Identifier, catalogue: Catalogue, zone: TimeZone) -> Round? {
        guard errors.isEmpty, let instrument = catalogue.newest(self["instrument"]), let form = Questionnaire.Form(rawValue: self["vorm"]),
            let moment = Round.Moment(rawValue: self["moment"]), let mode = Mode(rawValue: self["modus"]), let closes = closing(zone),
            let k = Int(self["k"]), let breakdown = Round.Breakdown(rawValue: self["uitsplitsing"])
        else { return nil }
        let isTwice = self["momenten"] == "2" && instrument.moments.max > 1
        // A label that is the instrument's own is kept in Dutch, so that every reader sees it in their language.
        func label(_ text: String) -> String {
            instrument.moments.labels.first { [$0.nl, $0.en, $0.fr].contains(text) }?.nl ?? text
        }
        return Round(
            id: id, networkId: network, instrumentKey: instrument.key, instrumentVersion: instrument.version, form: form,
            name: self["naam"],
            purpose: self["doel"], moment: moment, mode: mode, smallestGroup: k, breakdown: breakdown,
            mostTicks: instrument.hasTicks ? Int(self["keuzes"]) : nil, beforeLabel: isTwice ? label(self["voor"]) : nil,
            nowLabel: isTwice ? label(self["nu"]) : instrument.moments.labels.last?.nl ?? "", invitationText: self["tekst"],
            opensAt: opening(zone), closesAt: closes, openedAt: nil,
            closedAt: nil)
    }

    func markup(_ l: Language, catalogue: Catalogue) -> Markup {
        func line(_ name: String, _ label: Text, hint: Text? = nil, type: String = "text", rows: Int = 0, isRequired: Bool = false)
            -> Markup
        {
            field(name, label, hint: hint, type: type, rows: rows, isRequired: isRequired).markup(l)
        }
        func radios(_ name: String, _ label: Text, _ options: [(value: String, label: Text, hint: Text?)]) -> Markup {
            RadioChoice(name: name, label: label, options: options, selected: self[name], error: errors[name]).markup(l)
        }
        let instrument = catalogue.newest(self["instrument"])
        let modes = Mode.allCases.filter { instrument?.modes.contains($0) ?? true }
        return """
            <input type="hidden" name="instrument" value="\(self["instrument"])">\
            \(instrument?.hasShortForm == false ? nil : radios("vorm", RoundText.form, Questionnaire.Form.allCases.map { ($0.rawValue, ExplanationText.form($0), RoundText.formMeaning($0)) }))\
            \(line("naam", RoundText.name, isRequired: true))\
            \(line("doel", RoundText.purpose, hint: RoundText.purposeHint, rows: 2))\
            \(radios("modus", RoundText.mode, modes.map { ($0.rawValue, ExplanationText.mode($0), RoundText.modeMeaning($0)) }))\
            \(line("k", RoundText.smallestGroup, hint: RoundText.smallestGroupHint, type: "number"))\
            \(instrument?.hasTicks == true ? radios("keuzes", RoundText.ticks, [("", RoundText.ticksAll, nil), ("3", RoundText.ticksThree, nil)]) : nil)\
            \(Choice(name: "uitsplitsing", label: RoundText.breakdown, hint: RoundText.breakdownHint, options: Round.Breakdown.allCases.map { ($0.rawValue, l(RoundText.breakdown($0))) }, selected: self["uitsplitsing"], error: errors["uitsplitsing"]).markup(l))\
            \(moments(l), if: instrument.map { $0.moments.max > 1 && !$0.asksBothMoments } ?? true)\
            \(Choice(name: "moment", label: RoundText.momentOfYear, options: Round.Moment.allCases.map { ($0.rawValue, l(RoundText.moment($0))) }, selected: self["moment"], error: errors["moment"]).markup(l))\
            <div class="columns">\(line("opent", RoundText.opensOn, hint: RoundText.opensOnHint, type: "date"))\
            \(line("sluit", RoundText.closesOn, hint: RoundText.closesOnHint, type: "date", isRequired: true))</div>\
            \(line("tekst", RoundText.invitation, hint: RoundText.invitationHint, rows: 6))
            """
    }

    /// One moment or two, and what they are called.
    private func moments(_ l: Language) -> Markup {
        let choice = RadioChoice(
            name: "momenten", label: RoundText.moments,
            options: [("1", RoundText.oneMoment, nil), ("2", RoundText.twoMoments, RoundText.twoMomentsHint)], selected: self["momenten"],
            error: errors["momenten"])
        return """
            \(choice.markup(l))<div class="columns">\(field("voor", RoundText.beforeLabel, hint: RoundText.onlyWithTwo).markup(l))\
            \(field("nu", RoundText.nowLabel, hint: RoundText.onlyWithTwo).markup(l))</div>
            """
    }

    private func field(
        _ name: String, _ label: Text, hint: Text? = nil, type: String = "text", rows: Int = 0, isRequired: Bool = false
    ) -> TextField {
        TextField(
            name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, rows: rows, isRequired: isRequired)
    }
}
