import Foundation
import HTML
import Localization

/// The fields of a mark, as typed.
struct InterestMarkForm {
    private var values: [String: String]
    var version = 1
    private(set) var errors = FieldErrors([
        "soort": InterestMapText.kind, "thema": InterestMapText.theme, "links": InterestMapText.left, "rechts": InterestMapText.right,
        "toelichting": InterestMapText.note,
    ])

    private static let names = ["soort", "thema", "links", "rechts", "toelichting"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init() {
        values = [:]
    }

    init(_ mark: InterestMark) {
        values = [
            "soort": mark.kind.rawValue, "thema": mark.theme, "links": mark.left.map(Self.value) ?? "",
            "rechts": mark.right.map(Self.value) ?? "", "toelichting": mark.note,
        ]
        version = mark.version
    }

    /// - Parameter old: whose texts may stay, even when one has been emptied since.
    init(checking form: FormFields, _ map: InterestMap, changing old: InterestMark? = nil) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        version = Int(form["versie"]) ?? 1
        if InterestMark.Kind(rawValue: self["soort"]) == nil { errors["soort"] = FieldText.choose }
        errors.restrict(self["thema"], "thema", atMost: 200)
        errors.restrict(self["toelichting"], "toelichting", atMost: 2000)
        let known = Set((Self.places(map) + [old?.left, old?.right].compactMap { $0 }).map(Self.value))
        for name in ["links", "rechts"] where !self[name].isEmpty && !known.contains(self[name]) { errors[name] = FieldText.choose }
        let chosen = ["links", "rechts"].filter { !self[$0].isEmpty }
        if self["thema"].isEmpty == (chosen.isEmpty) { errors["thema"] = InterestMapText.oneOrOther }
        if chosen.count == 1, let other = ["links", "rechts"].first(where: { $0 != chosen[0] }) { errors[other] = FieldText.choose }
        if errors.isEmpty, let left = place("links"), left.partner == place("rechts")?.partner {
            errors["rechts"] = InterestMapText.twoPartners
        }
    }

    /// The mark these fields describe; nil while something is wrong.
    func mark(_ id: Identifier, in network: Identifier, at now: InterestMark?) -> InterestMark? {
        guard errors.isEmpty, let kind = InterestMark.Kind(rawValue: self["soort"]) else { return nil }
        let (left, right) = (place("links"), place("rechts"))
        return InterestMark(
            id: id, networkId: network, kind: kind, theme: self["thema"], leftPartnerId: left?.partner, leftPart: left?.part,
            rightPartnerId: right?.partner, rightPart: right?.part, note: self["toelichting"], madeBy: now?.madeBy,
            changedAt: now?.changedAt ?? .distantPast, version: version)
    }

    private func place(_ name: String) -> InterestMark.Place? {
        let parts = self[name].split(separator: ":").map(String.init)
        guard parts.count == 2, let part = Interest.Part(rawValue: parts[1]) else { return nil }
        return InterestMark.Place(partner: Identifier(rawValue: parts[0]), part: part)
    }

    private static func value(_ place: InterestMark.Place) -> String { "\(place.partner):\(place.part.rawValue)" }

    /// Every text there is.
    private static func places(_ map: InterestMap) -> [InterestMark.Place] {
        map.rows.flatMap { row in
            Interest.Part.onMap.filter { row.text($0) != nil }.map { InterestMark.Place(partner: row.partner.id, part: $0) }
        }
    }

    func markup(_ l: Language, _ map: InterestMap, changing old: InterestMark? = nil) -> Markup {
        let kinds = InterestMark.Kind.allCases.map {
            (value: $0.rawValue, label: InterestText.kind($0), hint: InterestText.kindMeaning($0) as Text?)
        }
        let names = MarkName(map: map, language: l)
        let kept = [old?.left, old?.right].compactMap { $0 }.filter { !Self.places(map).contains($0) }
        let options =
            [(value: "", label: l(FieldText.notChosen))]
            + (Self.places(map) + kept).map { (value: Self.value($0), label: names.name($0)) }
        func side(_ name: String, _ label: Text) -> Markup {
            Choice(name: name, label: label, options: options, selected: self[name], error: errors[name]).markup(l)
        }
        return """
            \(RadioChoice(name: "soort", label: InterestMapText.kind, options: kinds, selected: self["soort"], error: errors["soort"]).markup(l))\
            <div class="columns">\(side("links", InterestMapText.left))\(side("rechts", InterestMapText.right))</div>\
            \(TextField(name: "thema", label: InterestMapText.theme, hint: InterestMapText.themeHint, value: self["thema"], error: errors["thema"]).markup(l))\
            \(TextField(name: "toelichting", label: InterestMapText.note, hint: InterestMapText.noteHint, value: self["toelichting"], error: errors["toelichting"], rows: 3).markup(l))\
            <input type="hidden" name="versie" value="\(version)">
            """
    }
}

/// A new mark, or one that is changed.
struct InterestMarkFormPage {
    let frame: Frame
    let path: WebAddress
    let map: InterestMap
    let form: InterestMarkForm
    /// Nil for a new one.
    let mark: InterestMark?
    /// What another made of it meanwhile.
    var conflict: InterestMark?

    var markup: Markup {
        let l = frame.language
        let list = path.appending("belangen")
        let title = l(mark == nil ? InterestMapText.newMark : InterestMapText.changeMark)
        let marks = list.appending("tekens")
        let target = mark.map { marks.appending($0.id.rawValue) } ?? marks
        return frame.page(
            title,
            """
            <p class="over"><a href="\(list)">\(l(InterestText.map))</a></p><h1>\(title)</h1><p class="soft">\(l(InterestMapText.marksWhy))</p>\
            \(errorSummary(form.errors, l))\(clash)
            \(frame.form(target, class: "stack narrow", """
                \(form.markup(l, map, changing: mark))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
                """))
            \(mark.map { mark in
                """
                <details class="more"><summary>\(l(InterestMapText.removeMark))</summary><div class="buttons">\
                \(frame.act(marks.appending(mark.id.rawValue).appending("weg"), InterestMapText.removeMark))</div></details>
                """ as Markup
            })
            """)
    }

    private var clash: Markup? {
        guard let conflict else { return nil }
        let l = frame.language
        let facts: [(Text, String)] = [
            (InterestMapText.kind, l(InterestText.kind(conflict.kind))),
            (InterestMapText.theme, MarkName(map: map, language: l).title(conflict)), (InterestMapText.note, conflict.note),
        ]
        return clashNotice(l(InterestMapText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }
}
