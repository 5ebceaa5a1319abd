import Foundation
import HTML
import Localization

/// The fields of an actor, as typed.
struct ArenaActorForm {
    private var values: [String: String]
    /// What a new actor is known to have.
    private(set) var resources: [Resource] = []
    var version = 1
    var errors = FieldErrors([
        "naam": PartnerText.name, "partner": ArenaActorText.partner, "soort-partner": ArenaActorText.kind, "deel-van": PartnerText.partOf,
        "nummer": ArenaActorText.registerNumber, "type": ArenaScaleText.typeLabel, "aard": PartnerText.sort, "domein": PartnerText.field,
        "niveau": PartnerText.level, "perspectief": ArenaScaleText.perspectiveLabel, "dubbel": ArenaActorText.twinTitle,
    ])

    private static let names = [
        "naam", "partner", "soort-partner", "deel-van", "nummer", "type", "aard", "domein", "niveau", "perspectief", "dubbel",
    ]

    private subscript(name: String) -> String { values[name] ?? "" }

    init() {
        values = ["soort-partner": Partner.Kind.organisation.rawValue]
    }

    init(_ actor: ArenaActor) {
        values = [
            "naam": actor.name, "partner": actor.partnerId?.rawValue ?? "", "soort-partner": actor.kind.rawValue, "deel-van": actor.partOf,
            "nummer": actor.registerNumber ?? "", "type": actor.type?.rawValue ?? "", "aard": actor.sort ?? "",
            "domein": actor.field ?? "", "niveau": actor.level ?? "", "perspectief": actor.perspective?.rawValue ?? "",
        ]
        version = actor.version
    }

    /// What to do with an actor that bears the name or number of another.
    enum Twin: String, Sendable, CaseIterable {
        case same = "zelfde"
        case apart = "twee"
        case mistake = "vergissing"
    }

    var twin: Twin? { Twin(rawValue: self["dubbel"]) }

    init(checking form: FormFields, partners: [Partner], lists: PartnerLists, viewer: ArenaViewer, version: Int = 1) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        self.version = Int(form["versie"]) ?? version
        resources = Resource.allCases.filter { form.all("hulpbron").contains($0.rawValue) }
        if let partner = partners.first(where: { $0.id.rawValue == self["partner"] }) {
            fill(from: partner)
        } else if !self["partner"].isEmpty {
            errors["partner"] = FieldText.choose
        }
        errors.require(self["naam"], "naam")
        errors.restrict(self["deel-van"], "deel-van", atMost: 300)
        if Partner.Kind(rawValue: self["soort-partner"]) == nil { errors["soort-partner"] = FieldText.choose }
        if !self["nummer"].isEmpty, number == nil { errors["nummer"] = ArenaActorText.wrongNumber }
        for (name, entries) in [("aard", lists.sorts), ("domein", lists.fields), ("niveau", lists.levels)]
        where !self[name].isEmpty && !entries.contains(where: { $0.key == self[name] }) { errors[name] = FieldText.choose }
        if !self["type"].isEmpty, ArenaActor.ActorType(rawValue: self["type"]) == nil { errors["type"] = FieldText.choose }
        if !self["perspectief"].isEmpty, ArenaActor.Perspective(rawValue: self["perspectief"]) == nil {
            errors["perspectief"] = FieldText.choose
        }
        let nobody = Identifier(rawValue: "")
        if let actor = actor(nobody, in: nobody), !viewer.maySee(actor) { errors["naam"] = ArenaActorText.ownPartner }
    }

    /// What is known of a partner fills what was left empty.
    private mutating func fill(from partner: Partner) {
        let known = [
            "naam": partner.name, "deel-van": partner.partOf, "aard": partner.sort ?? "", "domein": partner.field ?? "",
            "niveau": partner.level ?? "", "nummer": partner.kbo ?? partner.vCode ?? partner.ovo ?? "",
        ]
        if self["naam"].isEmpty { values["soort-partner"] = partner.kind.rawValue }
        for (name, value) in known where self[name].isEmpty { values[name] = value }
    }

    private var number: String? {
        RegisterNumber.kbo(self["nummer"]) ?? RegisterNumber.vCode(self["nummer"]) ?? RegisterNumber.ovo(self["nummer"])
    }

    private func optional(_ name: String) -> String? { self[name].isEmpty ? nil : self[name] }

    /// The actor these fields describe; nil while something is wrong.
    func actor(_ id: Identifier, in arena: Identifier, changing old: ArenaActor? = nil) -> ArenaActor? {
        guard errors.isEmpty, let kind = Partner.Kind(rawValue: self["soort-partner"]) else { return nil }
        return ArenaActor(
            id: id, arenaId: arena, kind: kind, name: self["naam"], partOf: self["deel-van"], registerNumber: number,
            partnerId: optional("partner").map(Identifier.init(rawValue:)), type: ArenaActor.ActorType(rawValue: self["type"]),
            sort: optional("aard"), field: optional("domein"), level: optional("niveau"),
            perspective: ArenaActor.Perspective(rawValue: self["perspectief"]), rank: old?.rank, rankReason: old?.rankReason ?? "",
            isApart: old?.isApart ?? false, mergedInto: old?.mergedInto, version: version, removedAt: nil)
    }

    /// - Parameters:
    ///   - partners: those of the network that the actor may be.
    ///   - twins: others with the same name or number, about whom is asked what that means.
    func markup(_ l: Language, partners: [Partner], lists: PartnerLists, twins: [ArenaActor], isNew: Bool) -> Markup {
        func line(_ name: String, _ label: Text, hint: Text? = nil, isRequired: Bool = false) -> Markup {
            TextField(name: name, label: label, hint: hint, value: self[name], error: errors[name], isRequired: isRequired).markup(l)
        }
        func list(_ name: String, _ label: Text, _ options: [(value: String, label: String)], hint: Text? = nil) -> Markup {
            let all = [(value: "", label: l(FieldText.notChosen))] + options
            return Choice(name: name, label: label, hint: hint, options: all, selected: self[name], error: errors[name]).markup(l)
        }
        func entries(_ entries: [PartnerLists.Entry]) -> [(value: String, label: String)] { entries.map { ($0.key, l($0.label)) } }
        let kinds = Partner.Kind.allCases.map { (value: $0.rawValue, label: l(PartnerText.kind($0))) }
        let types = ArenaActor.ActorType.allCases.map {
            (value: $0.rawValue, label: "\(l(ArenaScaleText.type($0)))\(l.colon)\(l(ArenaScaleText.typeMeaning($0)))")
        }
        let views = ArenaActor.Perspective.allCases.map { (value: $0.rawValue, label: l(ArenaScaleText.perspective($0))) }
        let known = partners.sorted(by: \.name, in: l).map { (value: $0.id.rawValue, label: $0.name) }
        return """
            \(question(l, twins))\
            \("\(list("partner", ArenaActorText.partner, known, hint: ArenaActorText.partnerHint))", if: !partners.isEmpty)\
            \(line("naam", PartnerText.name, hint: ArenaActorText.nameHint))\
            <div class="columns">\(Choice(name: "soort-partner", label: ArenaActorText.kind, options: kinds, selected: self["soort-partner"], error: errors["soort-partner"]).markup(l))\
            \(line("deel-van", PartnerText.partOf, hint: PartnerText.partOfHint))</div>\
            <p class="hint">\(l(ArenaActorText.personHint))</p>\
            \("\(boxes(l))", if: isNew)\
            \(list("type", ArenaScaleText.typeLabel, types))\
            <div class="columns">\(list("aard", PartnerText.sort, entries(lists.sorts)))\(list("domein", PartnerText.field, entries(lists.fields)))\
            \(list("niveau", PartnerText.level, entries(lists.levels)))\(list("perspectief", ArenaScaleText.perspectiveLabel, views))</div>\
            \(line("nummer", ArenaActorText.registerNumber, hint: ArenaActorText.registerNumberHint))\
            <input type="hidden" name="versie" value="\(version)">
            """
    }

    private func boxes(_ l: Language) -> Markup {
        let items = Resource.allCases.map { one in
            checkbox(
                "hulpbron", l(ResourceText.name(one)), value: one.rawValue, isOn: resources.contains(one), hint: l(ResourceText.hint(one)))
        }
        return """
            <fieldset><legend>\(l(ArenaActorText.hasWhat))</legend><p class="hint">\(l(ArenaActorText.hasWhatHint))</p><div class="columns">\(items)</div></fieldset>
            """
    }

    private func question(_ l: Language, _ twins: [ArenaActor]) -> Markup? {
        guard let first = twins.first else { return nil }
        let options = Twin.allCases.map {
            (value: $0.rawValue, label: ArenaActorText.twin($0), hint: ArenaActorText.twinMeaning($0) as Text?)
        }
        return """
            <div class="problems" id="dubbel"><h2>\(l(ArenaActorText.twinTitle))</h2><p>\(l(ArenaActorText.twinWhy(first.name)))</p>\
            \(RadioChoice(name: "dubbel", label: ArenaActorText.twinQuestion, options: options, selected: self["dubbel"], error: errors["dubbel"]).markup(l))</div>
            """
    }
}
