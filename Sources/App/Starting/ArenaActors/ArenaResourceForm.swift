import HTML
import Localization

/// The fields of something that an actor could bring, as typed.
struct ArenaResourceForm {
    private var values: [String: String]
    var version = 1
    private(set) var errors = FieldErrors([
        "omschrijving": ArenaActorText.detail, "heeft": ArenaActorText.has, "kan": ArenaActorText.canUse, "wil": ArenaActorText.willing,
        "verhouding": ArenaActorText.relation, "vervanging": ArenaActorText.substitute,
    ])

    private static let names = ["omschrijving", "heeft", "kan", "wil", "verhouding", "vervanging"]

    private subscript(name: String) -> String { values[name] ?? "" }

    init(_ resource: ArenaResource) {
        values = [
            "omschrijving": resource.detail, "heeft": resource.has.rawValue, "kan": resource.canUse.rawValue,
            "wil": resource.willing.rawValue, "verhouding": resource.relation?.rawValue ?? "", "vervanging": resource.substitute,
        ]
        version = resource.version
    }

    init(checking form: FormFields, version: Int) {
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        self.version = Int(form["versie"]) ?? version
        errors.restrict(self["omschrijving"], "omschrijving", atMost: 300)
        errors.restrict(self["vervanging"], "vervanging", atMost: 500)
        for name in ["heeft", "kan", "wil"] where ArenaResource.Certainty(rawValue: self[name]) == nil { errors[name] = FieldText.choose }
        if !self["verhouding"].isEmpty, ArenaResource.Relation(rawValue: self["verhouding"]) == nil {
            errors["verhouding"] = FieldText.choose
        }
    }

    /// The resource these fields describe; nil while something is wrong.
    func resource(changing old: ArenaResource) -> ArenaResource? {
        guard errors.isEmpty, let has = ArenaResource.Certainty(rawValue: self["heeft"]),
            let can = ArenaResource.Certainty(rawValue: self["kan"]), let willing = ArenaResource.Certainty(rawValue: self["wil"])
        else { return nil }
        var new = old
        (new.detail, new.has, new.canUse, new.willing) = (self["omschrijving"], has, can, willing)
        (new.relation, new.substitute) = (ArenaResource.Relation(rawValue: self["verhouding"]), self["vervanging"])
        new.version = version
        return new
    }

    func markup(_ l: Language) -> Markup {
        let certainties = ArenaResource.Certainty.allCases.map { (value: $0.rawValue, label: l(ArenaScaleText.certainty($0))) }
        func certain(_ name: String, _ label: Text) -> Markup {
            Choice(name: name, label: label, options: certainties, selected: self[name], error: errors[name]).markup(l)
        }
        let relations =
            [(value: "", label: l(FieldText.notChosen))]
            + ArenaResource.Relation.allCases.map { (value: $0.rawValue, label: l(ArenaScaleText.relation($0))) }
        return """
            \(TextField(name: "omschrijving", label: ArenaActorText.detail, hint: ArenaActorText.detailHint, value: self["omschrijving"], error: errors["omschrijving"]).markup(l))\
            <div class="columns">\(certain("heeft", ArenaActorText.has))\(certain("kan", ArenaActorText.canUse))\(certain("wil", ArenaActorText.willing))</div>\
            \(Choice(name: "verhouding", label: ArenaActorText.relation, hint: ArenaActorText.relationHint, options: relations, selected: self["verhouding"], error: errors["verhouding"]).markup(l))\
            \(TextField(name: "vervanging", label: ArenaActorText.substitute, hint: ArenaActorText.substituteHint, value: self["vervanging"], error: errors["vervanging"], rows: 2).markup(l))\
            <input type="hidden" name="versie" value="\(version)">
            """
    }
}

/// Something that an actor could bring, with its details.
struct ArenaResourcePage {
    let frame: Frame
    let path: WebAddress
    let arena: Arena
    let actor: ArenaActor
    let resource: ArenaResource
    let form: ArenaResourceForm
    var isClash = false

    private var l: Language { frame.language }

    var markup: Markup {
        let own = arena.path(in: path)
        let actorPath = own.appending("actoren").appending(actor.id.rawValue)
        let place = own.appending("hulpbronnen").appending(resource.id.rawValue)
        let title = l(ResourceText.name(resource.resource))
        return frame.page(
            "\(title), \(actor.shownName(l))",
            """
            <p class="over"><a href="\(own)">\(arena.issue)</a> · <a href="\(actorPath)">\(actor.shownName(l))</a></p><h1>\(title)</h1>\
            \(errorSummary(form.errors, l))\(clash)
            \(frame.form(place, class: "stack narrow", """
                \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(actorPath)">\(l(FieldText.cancel))</a></p>
                """))
            <details class="more"><summary>\(l(ArenaActorText.removeResource))</summary><div class="stack"><p>\(l(ArenaActorText.removeResourceWhy))</p>\
            <div class="buttons">\(frame.act(place.appending("weg"), ArenaActorText.removeResource))</div></div></details>
            """)
    }

    private var clash: Markup? {
        guard isClash else { return nil }
        let facts: [(Text, String)] = [
            (ArenaActorText.detail, resource.detail), (ArenaActorText.has, l(ArenaScaleText.certainty(resource.has))),
            (ArenaActorText.canUse, l(ArenaScaleText.certainty(resource.canUse))),
            (ArenaActorText.willing, l(ArenaScaleText.certainty(resource.willing))),
            (ArenaActorText.relation, resource.relation.map { l(ArenaScaleText.relation($0)) } ?? ""),
            (ArenaActorText.substitute, resource.substitute),
        ]
        return clashNotice(l(ArenaText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }
}
