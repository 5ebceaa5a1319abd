import Foundation
import HTML
import Localization

/// The fields of something in the log, as typed.
struct ApproachForm {
    private var values: [String: String]
    var version = 1
    private(set) var errors = FieldErrors([
        "soort": ApproachText.kind, "actor": ApproachText.actor, "naam": ApproachText.name, "datum": ApproachText.heldOn,
        "door": ApproachText.by, "met": ApproachText.spokenTo, "deur": ApproachText.door, "belang": ApproachText.interest,
        "motivatie": ApproachText.motivation, "wil": ApproachText.willingness, "voorwaarde": ApproachText.condition,
        "klopt": ApproachText.estimate, "nog": ApproachText.note, "hierna": ApproachText.nextStep, "tegen": ApproachText.nextOn,
    ])

    private static let names = [
        "soort", "actor", "naam", "datum", "door", "met", "deur", "belang", "motivatie", "wil", "voorwaarde", "klopt", "nog", "hierna",
        "tegen",
    ]
    /// What only a talk tells.
    private static let talkOnly = ["belang", "motivatie", "wil", "voorwaarde", "klopt"]

    subscript(name: String) -> String { values[name] ?? "" }

    /// - Parameter actor: whom it is about, to begin with.
    init(actor: Identifier?, by person: Identifier, today: String) {
        values = [
            "soort": actor == nil ? "" : Approach.Kind.talk.rawValue, "actor": actor?.rawValue ?? "", "datum": today,
            "door": person.rawValue,
        ]
    }

    init(_ one: Approach) {
        values = [
            "soort": one.kind.rawValue, "actor": one.actorId?.rawValue ?? "", "naam": one.name, "datum": one.heldOn,
            "door": one.byPersonId?.rawValue ?? "", "met": one.spokenTo, "deur": one.door, "belang": one.interest,
            "motivatie": one.motivation.map(String.init) ?? "", "wil": one.willingness?.rawValue ?? "", "voorwaarde": one.condition,
            "klopt": one.estimate?.rawValue ?? "", "nog": one.note, "hierna": one.nextStep, "tegen": one.nextOn ?? "",
        ]
        version = one.version
    }

    /// - Parameter old: what is changed; its kind stays.
    init(checking form: FormFields, _ way: SixSteps, people: [Member], changing old: Approach? = nil) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        if let old { values["soort"] = old.kind.rawValue }
        version = Int(form["versie"]) ?? old?.version ?? 1
        let kind = Approach.Kind(rawValue: self["soort"])
        if kind == nil { errors["soort"] = FieldText.choose }
        checkSubject(kind, way, old)
        if Day.valid(self["datum"]) == nil { errors["datum"] = FieldText.date }
        if !self["door"].isEmpty, self["door"] != old?.byPersonId?.rawValue,
            !people.contains(where: { $0.personId.rawValue == self["door"] })
        {
            errors["door"] = FieldText.choose
        }
        for (name, limit) in [("met", 300), ("deur", 300), ("belang", 2000), ("voorwaarde", 1000), ("nog", 2000), ("hierna", 500)] {
            errors.restrict(self[name], name, atMost: limit)
        }
        if kind != .talk, let name = Self.talkOnly.first(where: { !self[$0].isEmpty }) { errors[name] = ApproachText.onlyTalk }
        if !self["motivatie"].isEmpty, motivation == nil { errors["motivatie"] = FieldText.choose }
        if !self["wil"].isEmpty, Approach.Willingness(rawValue: self["wil"]) == nil { errors["wil"] = FieldText.choose }
        if self["wil"] == Approach.Willingness.conditional.rawValue, self["voorwaarde"].isEmpty {
            errors["voorwaarde"] = ApproachText.conditionFirst
        }
        if !self["klopt"].isEmpty, Approach.Estimate(rawValue: self["klopt"]) == nil { errors["klopt"] = FieldText.choose }
        if !self["tegen"].isEmpty, Day.valid(self["tegen"]) == nil { errors["tegen"] = FieldText.date }
        if !self["tegen"].isEmpty, self["hierna"].isEmpty { errors["hierna"] = ApproachText.nextFirst }
    }

    private mutating func checkSubject(_ kind: Approach.Kind?, _ way: SixSteps, _ old: Approach?) {
        errors.restrict(self["naam"], "naam", atMost: 300)
        let known = way.scene.heads.contains { $0.id.rawValue == self["actor"] } || self["actor"] == old?.actorId?.rawValue
        if !self["actor"].isEmpty, !known { errors["actor"] = FieldText.choose }
        if self["actor"].isEmpty, kind == .talk { errors["actor"] = ApproachText.actorFirst }
        if self["actor"].isEmpty, self["naam"].isEmpty, kind != nil, kind != .talk { errors["naam"] = ApproachText.nameFirst }
        if !self["actor"].isEmpty, !self["naam"].isEmpty { errors["naam"] = ApproachText.oneOfBoth }
        if way.scene.viewer.kin.isAbout(named: self["naam"]) { errors["naam"] = ApproachText.ownPartner }
    }

    private var motivation: Int? { Int(self["motivatie"]).flatMap { (1...5).contains($0) ? $0 : nil } }

    private func identifier(_ name: String) -> Identifier? { self[name].isEmpty ? nil : Identifier(rawValue: self[name]) }

    /// What these fields describe; nil while something is wrong.
    func approach(_ id: Identifier, in arena: Identifier, at now: Date) -> Approach? {
        guard errors.isEmpty, let kind = Approach.Kind(rawValue: self["soort"]) else { return nil }
        let actor = identifier("actor")
        return Approach(
            id: id, arenaId: arena, kind: kind, actorId: actor, name: actor == nil ? self["naam"] : "", heldOn: self["datum"],
            byPersonId: identifier("door"), spokenTo: self["met"], door: self["deur"], interest: self["belang"], motivation: motivation,
            willingness: Approach.Willingness(rawValue: self["wil"]), condition: self["voorwaarde"],
            estimate: Approach.Estimate(rawValue: self["klopt"]), note: self["nog"], nextStep: self["hierna"],
            nextOn: self["tegen"].isEmpty ? nil : self["tegen"], version: version, writtenAt: now)
    }

    /// - Parameter old: what is changed; nil for something new, of which the kind is still to be chosen.
    func markup(_ l: Language, _ way: SixSteps, people: [Member], changing old: Approach?) -> Markup {
        let isNew = old == nil
        let isTalk = self["soort"] == Approach.Kind.talk.rawValue
        let kinds = Approach.Kind.allCases.map {
            (value: $0.rawValue, label: ApproachText.kind($0), hint: ApproachText.kindMeaning($0) as Text?)
        }
        let kind = RadioChoice(name: "soort", label: ApproachText.kind, options: kinds, selected: self["soort"], error: errors["soort"])
        return """
            \("\(kind.markup(l))", if: isNew)\(subject(l, way, old, needsName: isNew || !isTalk))\
            <div class="columns">\(TextField(name: "datum", label: ApproachText.heldOn, value: self["datum"], error: errors["datum"], type: "date", isRequired: true).markup(l))\(who(l, people, old))</div>\
            <div class="columns">\(line("met", ApproachText.spokenTo, l, hint: ApproachText.spokenToHint))\(line("deur", ApproachText.door, l))</div>\
            \("\(talk(l))", if: isNew || isTalk)\
            \(box("nog", ApproachText.note, l))\
            <div class="columns">\(line("hierna", ApproachText.nextStep, l))\(line("tegen", ApproachText.nextOn, l, type: "date"))</div>\
            <input type="hidden" name="versie" value="\(version)">
            """
    }

    private func line(_ name: String, _ label: Text, _ l: Language, hint: Text? = nil, type: String = "text") -> Markup {
        TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type).markup(l)
    }

    private func box(_ name: String, _ label: Text, _ l: Language, hint: Text? = nil) -> Markup {
        TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], rows: 3).markup(l)
    }

    private func subject(_ l: Language, _ way: SixSteps, _ old: Approach?, needsName: Bool) -> Markup {
        // Who turned out to be another, or was taken out, stays what it is about.
        let gone = way.scene.actors.filter { one in one.id == old?.actorId && !way.board.lines.contains { $0.actor.id == one.id } }
        let actors =
            [(value: "", label: l(FieldText.notChosen))]
            + (way.board.lines.map(\.actor) + gone).map { (value: $0.id.rawValue, label: $0.shownName(l)) }
        return """
            \(Choice(name: "actor", label: ApproachText.actor, hint: ApproachText.actorHint, options: actors, selected: self["actor"], error: errors["actor"]).markup(l))\
            \("\(line("naam", ApproachText.name, l, hint: ApproachText.nameHint))", if: needsName)
            """
    }

    private func who(_ l: Language, _ people: [Member], _ old: Approach?) -> Markup {
        var seen: Set<Identifier> = []
        let names = people.filter { seen.insert($0.personId).inserted }.sorted(by: \.name, in: l).map {
            (value: $0.personId.rawValue, label: $0.name)
        }
        let left = old.flatMap { one in one.byPersonId.map { (value: $0.rawValue, label: one.byName ?? "") } }
        let all =
            [(value: "", label: l(FieldText.notChosen))] + names
            + [left].compactMap { $0 }.filter { one in !names.contains { $0.value == one.value } }
        return Choice(name: "door", label: ApproachText.by, options: all, selected: self["door"], error: errors["door"]).markup(l)
    }

    private func talk(_ l: Language) -> Markup {
        let steps = [(value: "", label: l(FieldText.notChosen))] + (1...5).map { (value: String($0), label: String($0)) }
        let willing =
            [(value: "", label: FieldText.notChosen, hint: nil as Text?)]
            + Approach.Willingness.allCases.map {
                (value: $0.rawValue, label: ApproachText.willingness($0), hint: nil)
            }
        let estimates =
            [(value: "", label: FieldText.notChosen, hint: nil as Text?)]
            + Approach.Estimate.allCases.map {
                (value: $0.rawValue, label: ApproachText.estimate($0), hint: nil)
            }
        return """
            <div class="talk stack">\(box("belang", ApproachText.interest, l, hint: ApproachText.interestHint))\
            \(Choice(name: "motivatie", label: ApproachText.motivation, options: steps, selected: self["motivatie"], error: errors["motivatie"]).markup(l))\
            \(RadioChoice(name: "wil", label: ApproachText.willingness, options: willing, selected: self["wil"], error: errors["wil"]).markup(l))\
            \(line("voorwaarde", ApproachText.condition, l))\
            \(RadioChoice(name: "klopt", label: ApproachText.estimate, options: estimates, selected: self["klopt"], error: errors["klopt"]).markup(l))</div>
            """
    }
}
