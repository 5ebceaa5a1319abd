import Foundation
import HTML
import Localization

/// The fields of a group session, as typed.
struct GroupSessionForm {
    private var values: [String: String]
    private(set) var errors = FieldErrors([
        "meting": GroupSessionText.round, "instrument": RoundText.instrument, "vorm": RoundText.form, "naam": GroupSessionText.name,
        "datum": GroupSessionText.heldOn, "voor": RoundText.beforeLabel, "nu": RoundText.nowLabel,
        "begeleider": GroupSessionText.facilitator,
        "aantal": GroupSessionText.people,
    ])

    private static let names = ["meting", "instrument", "vorm", "naam", "datum", "momenten", "voor", "nu", "begeleider", "aantal"]

    private subscript(name: String) -> String { values[name] ?? "" }

    /// A new session, about a round or without one.
    init(language l: Language, today: String, instrument: Instrument, about round: Round?) {
        values = [
            "meting": round?.id.rawValue ?? "", "instrument": round?.instrumentKey ?? instrument.key,
            "vorm": (round?.form ?? .full).rawValue, "naam": round.map { l(GroupSessionText.about($0.name)) } ?? "", "datum": today,
            "momenten": round?.beforeLabel == nil ? "1" : "2",
            "voor": round?.beforeLabel ?? instrument.moments.labels.first.map { l($0) } ?? "",
            "nu": round?.nowLabel ?? instrument.moments.labels.last.map { l($0) } ?? "",
        ]
    }

    init(_ session: GroupSession) {
        values = [
            "meting": session.roundId?.rawValue ?? "", "instrument": session.instrumentKey, "vorm": session.form.rawValue,
            "naam": session.name, "datum": session.heldOn, "momenten": session.beforeLabel == nil ? "1" : "2",
            "voor": session.beforeLabel ?? "", "nu": session.nowLabel, "begeleider": session.facilitator,
            "aantal": session.people.map(String.init) ?? "",
        ]
    }

    init(checking form: FormFields, rounds: [Round], catalogue: Catalogue) {
        self.init(checking: form)
        if !self["meting"].isEmpty, !rounds.contains(where: { $0.id.rawValue == self["meting"] }) { errors["meting"] = FieldText.choose }
        guard self["meting"].isEmpty else { return }
        if catalogue.newest(self["instrument"]) == nil { errors["instrument"] = FieldText.choose }
        if Questionnaire.Form(rawValue: self["vorm"]) == nil { errors["vorm"] = FieldText.choose }
    }

    init(checking form: FormFields, changing session: GroupSession) {
        self.init(checking: form)
        values["instrument"] = session.instrumentKey
        values["vorm"] = session.form.rawValue
    }

    private init(checking form: FormFields) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        errors.require(self["naam"], "naam")
        errors.restrict(self["begeleider"], "begeleider", atMost: 300)
        if Day.valid(self["datum"]) == nil { errors["datum"] = FieldText.date }
        if !self["aantal"].isEmpty, Int(self["aantal"]).map({ (1...9999).contains($0) }) != true {
            errors["aantal"] = GroupSessionText.peopleRange
        }
        guard self["momenten"] == "2" else { return }
        errors.require(self["voor"], "voor", atMost: 60)
        errors.require(self["nu"], "nu", atMost: 60)
    }

    /// The session these fields describe; nil while something is wrong. What a round asked, its session asks.
    func session(_ id: Identifier, in network: Identifier, rounds: [Round], catalogue: Catalogue) -> GroupSession? {
        guard errors.isEmpty else { return nil }
        if let round = rounds.first(where: { $0.id.rawValue == self["meting"] }) {
            // An instrument may be gone with its version.
            guard let instrument = try? catalogue.find(round.instrumentKey, version: round.instrumentVersion) else { return nil }
            return session(id, network, round.id, instrument, round.form)
        }
        guard let instrument = catalogue.newest(self["instrument"]), let form = Questionnaire.Form(rawValue: self["vorm"]) else {
            return nil
        }
        return session(id, network, nil, instrument, form)
    }

    /// A running session as these fields change it: what it is about stays.
    func changed(_ session: GroupSession, catalogue: Catalogue) -> GroupSession? {
        // An instrument may be gone with its version.
        guard errors.isEmpty, let instrument = try? catalogue.find(session.instrumentKey, version: session.instrumentVersion) else {
            return nil
        }
        return self.session(session.id, session.networkId, session.roundId, instrument, session.form)
    }

    private func session(
        _ id: Identifier, _ network: Identifier, _ round: Identifier?, _ instrument: Instrument, _ form: Questionnaire.Form
    ) -> GroupSession {
        let isTwice = instrument.asksBothMoments || self["momenten"] == "2" && instrument.moments.max > 1
        // A label that is the instrument's own is kept in Dutch, so that every reader sees it in their language.
        func label(_ text: String) -> String {
            instrument.asksBothMoments
                ? (text == self["voor"] ? instrument.moments.labels.first?.nl : instrument.moments.labels.last?.nl) ?? text
                : instrument.moments.labels.first { [$0.nl, $0.en, $0.fr].contains(text) }?.nl ?? text
        }
        return GroupSession(
            id: id, networkId: network, roundId: round, instrumentKey: instrument.key, instrumentVersion: instrument.version, form: form,
            name: self["naam"], heldOn: self["datum"], beforeLabel: isTwice ? label(self["voor"]) : nil,
            nowLabel: isTwice ? label(self["nu"]) : instrument.moments.labels.last?.nl ?? "", facilitator: self["begeleider"],
            people: Int(self["aantal"]))
    }

    /// - Parameter rounds: one of which it may be about; nil when that is settled.
    func markup(_ l: Language, rounds: [Round]?, catalogue: Catalogue) -> Markup {
        func line(_ name: String, _ label: Text, hint: Text? = nil, type: String = "text", isRequired: Bool = false) -> Markup {
            TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, isRequired: isRequired)
                .markup(l)
        }
        func radios(_ name: String, _ label: Text, _ options: [(value: String, label: Text, hint: Text?)]) -> Markup {
            RadioChoice(name: name, label: label, options: options, selected: self[name], error: errors[name]).markup(l)
        }
        return """
            \(line("naam", GroupSessionText.name, isRequired: true))\(rounds.map { subject(l, $0, catalogue) })\
            <div class="columns">\(line("datum", GroupSessionText.heldOn, type: "date", isRequired: true))\
            \(line("aantal", GroupSessionText.people, hint: GroupSessionText.peopleHint, type: "number"))</div>\
            \(line("begeleider", GroupSessionText.facilitator))\
            \(radios("momenten", RoundText.moments, [("1", RoundText.oneMoment, nil), ("2", RoundText.twoMoments, GroupSessionText.twoMomentsHint)]))\
            <div class="columns only-twice">\(line("voor", RoundText.beforeLabel, hint: RoundText.onlyWithTwo))\(line("nu", RoundText.nowLabel, hint: RoundText.onlyWithTwo))</div>
            """
    }

    private func subject(_ l: Language, _ rounds: [Round], _ catalogue: Catalogue) -> Markup {
        let choices = [(value: "", label: l(GroupSessionText.withoutRound))] + rounds.map { (value: $0.id.rawValue, label: $0.name) }
        let instruments = catalogue.newest.map { (value: $0.key, label: l($0.title)) }
        let forms = Questionnaire.Form.allCases.map {
            (value: $0.rawValue, label: ExplanationText.form($0), hint: RoundText.formMeaning($0) as Text?)
        }
        return """
            \(Choice(name: "meting", label: GroupSessionText.round, hint: GroupSessionText.roundHint, options: choices, selected: self["meting"], error: errors["meting"]).markup(l))\
            <div class="stack only-without-round">\(Choice(name: "instrument", label: RoundText.instrument, hint: GroupSessionText.onlyWithoutRound, options: instruments, selected: self["instrument"], error: errors["instrument"]).markup(l))\
            \(RadioChoice(name: "vorm", label: RoundText.form, options: forms, selected: self["vorm"], error: errors["vorm"]).markup(l))</div>
            """
    }
}
