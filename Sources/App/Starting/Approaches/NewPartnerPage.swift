import HTML
import Localization

/// What goes along when an actor becomes a partner, and whether that partner is there already.
struct NewPartnerPage {
    let frame: Frame
    let path: WebAddress
    let way: SixSteps
    let actor: ArenaActor
    /// The question about a partner with the same name was left open.
    let isAsked: Bool

    static let question = "welke"
    static let another = "andere"

    /// The partners with the name or number of an actor.
    static func twins(of actor: ArenaActor, in way: SixSteps) -> [Partner] {
        let name = PlainName.of(actor.name)
        return way.scene.partners.filter { partner in
            PlainName.of(partner.name) == name
                || (actor.registerNumber != nil && [partner.kbo, partner.vCode, partner.ovo].contains(actor.registerNumber))
        }
    }

    var markup: Markup {
        let l = frame.language
        let steps = way.scene.arena.steps(in: path)
        let own = steps.appending("actoren").appending(actor.id.rawValue)
        let facts = [
            (PartnerText.name, actor.name), (PartnerText.kindLabel, l(PartnerText.kind(actor.kind))),
            (PartnerText.partOf, actor.partOf),
            (ArenaActorText.registerNumber, actor.registerNumber ?? ""),
        ].filter { !$0.1.isEmpty }.map { "<dt>\(l($0.0))</dt><dd>\($0.1)</dd>" as Markup }
        let next = NewPartnerText.next.map { "<li>\(l($0))</li>" as Markup }
        let isThere = way.partner(of: actor) != nil
        let form = frame.form(
            own.appending("partner"), class: "stack narrow",
            """
            \(asked)<p class="buttons"><button class="button">\(l(NewPartnerText.make))</button><a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """)
        return frame.page(
            l(NewPartnerText.title), styles: ["css/steps.css"],
            """
            <div class="stack"><p class="over"><a href="\(steps)">\(way.scene.arena.issue)</a> · <a href="\(own)">\(actor.shownName(l))</a></p>\
            <h1>\(l(NewPartnerText.title))\(l.colon)\(actor.shownName(l))</h1><p>\(l(NewPartnerText.intro))</p><p class="soft">\(l(NewPartnerText.privacy))</p></div>
            <dl class="facts">\(facts)</dl>\(isThere ? "<p class=\"now\">\(actor.shownName(l)) \(l(NewPartnerText.isPartner))</p>" : form)
            <section class="stack"><h2>\(l(WorksheetText.next))</h2><ul>\(next)</ul></section>
            """)
    }

    private var asked: Markup? {
        let twins = Self.twins(of: actor, in: way)
        guard !twins.isEmpty else { return nil }
        let options = twins.map { (value: $0.id.rawValue, label: NewPartnerText.same($0.name), hint: nil as Text?) }
        let choice = RadioChoice(
            name: Self.question, label: NewPartnerText.twinTitle,
            options: options + [(value: Self.another, label: NewPartnerText.another, hint: nil)], error: isAsked ? FieldText.choose : nil)
        return choice.markup(frame.language)
    }
}
