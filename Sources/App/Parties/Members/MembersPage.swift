import HTML
import Localization

/// The partners of a network with the people who come for them.
struct MembersPage {
    let frame: Frame
    let path: WebAddress
    let membership: Membership
    let partners: [Partner]
    let people: [Member]
    let lists: PartnerLists
    let today: String

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(PartnerText.title), styles: ["css/parties.css"], isWide: true,
            """
            <h1>\(l(PartnerText.title))</h1>
            <p class="soft">\(l(PartnerText.summary(partners: active.count, voices: active.filter { $0.hasVoice == 1 }.count, people: Set(people.map(\.personId)).count)))</p>
            \(acts)\(partners.isEmpty ? empty : list)\(unattached)\(starting)
            """)
    }

    private var active: [Partner] { partners.filter { $0.isActive(on: today) } }

    private var acts: Markup? {
        guard membership.mayManagePartners else { return nil }
        let l = frame.language
        return """
            <p class="buttons"><a class="button" href="\(path.appending("importeren"))">\(l(PartnerText.importPeople))</a>\
            <a class="button quiet" href="\(path.appending("partners").appending("nieuw"))">\(l(PartnerText.new))</a>\
            <a class="button quiet" href="\(path.appending("mensen").appending("nieuw"))">\(l(PartnerText.newPerson))</a></p>
            """
    }

    /// Why these partners, and what each wants and brings.
    private var starting: Markup {
        let l = frame.language
        return """
            <section class="stack no-print"><h2>\(l(PartnerText.starting))</h2><ul class="list">\
            <li><a href="\(path.appending("weging"))">\(l(PartnerText.why))</a></li><li><a href="\(path.appending("arena"))">\(l(PartnerText.arenas))</a></li>\
            <li><a href="\(path.appending("belangen"))">\(l(PartnerText.interests))</a></li></ul></section>
            """
    }

    /// A first visit meets an example of what belongs here.
    private var empty: Markup {
        let l = frame.language
        return """
            <section class="example"><h2>\(l(PartnerText.emptyTitle))</h2><p>\(l(PartnerText.empty))</p>\
            <table><caption>\(l(PartnerText.exampleCaption))</caption><tbody>\
            <tr><th scope="row">OCMW Voorbeeldgem</th><td>\(l(PartnerText.kind(.organisation)))</td></tr>\
            <tr><th scope="row">Jeugddienst</th><td>\(l(PartnerText.kind(.service)))</td></tr>\
            <tr><th scope="row">Buurtcomité De Linde</th><td>\(l(PartnerText.kind(.group)))</td></tr>\
            </tbody></table></section>
            """
    }

    private var list: Markup {
        let sorted = partners.sorted(by: \.name, in: frame.language)
        return "<ul class=\"partners\">\(sorted.enumerated().map { card($1, number: $0) })</ul>"
    }

    private func card(_ partner: Partner, number: Int) -> Markup {
        let l = frame.language
        let mine = people.filter { $0.partnerId == partner.id }.sorted(by: \.name, in: l)
        let facts = [
            l(PartnerText.kind(partner.kind)), partner.partOf.isEmpty ? nil : partner.partOf,
            PartnerLists.label(partner.sort, in: lists.sorts).map { l($0) },
            PartnerLists.label(partner.field, in: lists.fields).map { l($0) },
            PartnerLists.label(partner.level, in: lists.levels).map { l($0) },
            partner.hasVoice == 1 ? nil : l(PartnerText.withoutVoice), partner.isActive(on: today) ? nil : l(PartnerText.notActive),
        ]
        let mayChange = membership.mayChange(partner)
        let name: Markup =
            mayChange ? "<a href=\"\(path.appending("partners").appending(partner.id.rawValue))\">\(partner.name)</a>" : "\(partner.name)"
        return """
            <li class="partner"><span class="initials group-\(number % 8)" aria-hidden="true">\(partner.initials)</span>\
            <div><h2>\(name)</h2><p class="soft small">\(facts.compactMap { $0 }.joined(separator: " · "))</p>\
            \(mine.isEmpty ? "<p class=\"soft small\">\(l(PartnerText.nobody))</p>" : peopleList(mine))</div></li>
            """
    }

    private func peopleList(_ members: [Member]) -> Markup {
        let items = members.map { "<li>\(personName($0))</li>" as Markup }
        if members.count <= 6 { return "<ul class=\"people\">\(items)</ul>" }
        return "<details><summary>\(frame(CountText.people(members.count)))</summary><ul class=\"people\">\(items)</ul></details>"
    }

    private func personName(_ member: Member) -> Markup {
        let role: Markup = member.role == .member ? "" : " <span class=\"soft\">\(frame(NetworkText.role(member.role)))</span>"
        guard membership.mayManagePeople else { return "\(member.name)\(role)" }
        return "<a href=\"\(path.appending("mensen").appending(member.personId.rawValue))\">\(member.name)</a>\(role)"
    }

    private var unattached: Markup? {
        let loose = people.filter { $0.partnerId == nil }.sorted(by: \.name, in: frame.language)
        guard !loose.isEmpty else { return nil }
        return
            "<section><h2>\(frame(PartnerText.unattached))</h2><ul class=\"people\">\(loose.map { "<li>\(personName($0))</li>" as Markup })</ul></section>"
    }
}
