import HTML
import Localization

/// A new actor, or who one is and what it could bring.
struct ArenaActorPage {
    let frame: Frame
    let path: WebAddress
    let scene: ArenaScene
    let form: ArenaActorForm
    let lists: PartnerLists
    let actor: ArenaActor?
    var resources: [ArenaResource] = []
    var twins: [ArenaActor] = []
    /// It was changed in the meantime into what `actor` is now.
    var isClash = false
    let today: String

    private var l: Language { frame.language }
    private var arena: WebAddress { scene.arena.path(in: path) }
    private var own: WebAddress? { actor.map { arena.appending("actoren").appending($0.id.rawValue) } }

    var markup: Markup {
        let title = actor.map { $0.shownName(l) } ?? l(ArenaActorText.new)
        // Nobody describes a partner they come for.
        let partners = scene.partners.filter { scene.viewer.maySee(ArenaPartner(partner: $0)) }
        let fields = form.markup(l, partners: partners, lists: lists, twins: twins, isNew: actor == nil)
        return frame.page(
            title, styles: ["css/arena.css"],
            """
            <p class="over"><a href="\(arena)">\(scene.arena.issue)</a></p><h1>\(title)</h1>\(errorSummary(form.errors, l))\(clash)\(bringing)
            <section class="stack">\("<h2>\(l(ArenaActorText.who))</h2>", if: actor != nil)\(frame.form(own ?? arena.appending("actoren"), class: "stack narrow", """
                \(fields)<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(arena)">\(l(FieldText.cancel))</a></p>
                """))</section>
            \(removal)\(others)
            """)
    }

    /// The partners that are not in the arena yet, to add at once.
    private var others: Markup? {
        let left = scene.partnersLeft(on: today).count
        guard actor == nil, left > 0 else { return nil }
        return """
            <section class="stack"><p>\(l(ArenaActorText.partnersLeft(left)))</p>\
            <div class="buttons">\(frame.act(arena.appending("actoren").appending("partners"), ArenaActorText.addPartners))</div></section>
            """
    }

    private var clash: Markup? {
        guard isClash, let actor else { return nil }
        let facts: [(Text, String)] = [
            (PartnerText.name, actor.name), (ArenaActorText.kind, l(PartnerText.kind(actor.kind))), (PartnerText.partOf, actor.partOf),
            (ArenaScaleText.typeLabel, actor.type.map { l(ArenaScaleText.type($0)) } ?? ""),
            (PartnerText.sort, PartnerLists.label(actor.sort, in: lists.sorts).map { l($0) } ?? ""),
            (PartnerText.field, PartnerLists.label(actor.field, in: lists.fields).map { l($0) } ?? ""),
            (PartnerText.level, PartnerLists.label(actor.level, in: lists.levels).map { l($0) } ?? ""),
            (ArenaScaleText.perspectiveLabel, actor.perspective.map { l(ArenaScaleText.perspective($0)) } ?? ""),
            (ArenaActorText.registerNumber, actor.registerNumber ?? ""),
        ]
        return clashNotice(l(ArenaText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }

    /// What the actor could bring, each with the way to its details.
    private var bringing: Markup? {
        guard actor != nil, let own else { return nil }
        let lines = resources.map { one -> Markup in
            let facts = [
                one.detail, "\(l(ArenaActorText.has))\(l.colon)\(l(ArenaScaleText.certainty(one.has)))",
                "\(l(ArenaActorText.canUse))\(l.colon)\(l(ArenaScaleText.certainty(one.canUse)))",
                "\(l(ArenaActorText.willing))\(l.colon)\(l(ArenaScaleText.certainty(one.willing)))",
                one.relation.map { l(ArenaScaleText.relation($0)) },
                one.substitute.isEmpty ? nil : "\(l(ArenaActorText.substitute))\(l.colon)\(one.substitute)",
            ]
            return """
                <li><a href="\(arena.appending("hulpbronnen").appending(one.id.rawValue))">\(l(ResourceText.name(one.resource)))</a>\
                <span class="soft small">\(facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))</span></li>
                """
        }
        let left = Resource.allCases.filter { one in !resources.contains { $0.resource == one } }
        let options = left.map { (value: $0.rawValue, label: l(ResourceText.name($0))) }
        let add = frame.form(
            own.appending("hulpbronnen"), class: "stack narrow",
            "\(Choice(name: "hulpbron", label: ArenaActorText.addResource, options: options).markup(l))<p><button class=\"button quiet\">\(l(ArenaActorText.add))</button></p>"
        )
        return """
            <section class="stack" id="hulpbronnen"><h2>\(l(ArenaActorText.resources))</h2>\
            \(lines.isEmpty ? "<p class=\"soft\">\(l(ArenaActorText.noResources))</p>" : "<ul class=\"list\">\(lines)</ul>")\(add, if: !left.isEmpty)</section>
            """
    }

    private var removal: Markup? {
        guard let own, let actor else { return nil }
        return """
            <div class="buttons no-print">\(frame.act(own.appending("weg"), ArenaActorText.remove))\
            \(actor.mergedInto == nil ? nil : frame.act(own.appending("los"), ArenaActorText.unmerge))</div>
            """
    }
}

extension ArenaActor {
    /// The name on screen; that of somebody who was erased is gone.
    func shownName(_ l: Language) -> String { name.isEmpty ? l(ArenaActorText.erased) : name }
}
