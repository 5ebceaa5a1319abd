import HTML
import Localization

/// The part of a decision's page that tells under which reserve it stands; nothing where nobody has to ratify.
struct RatificationSection {
    let frame: Frame
    let path: WebAddress
    let scene: DecisionScene
    let ratifications: [Ratification]
    let hats: [Membership]

    private var l: Language { frame.language }

    var markup: Markup? {
        let decision = scene.decision
        let standing = decision.ratificationStanding(ratifications, in: frame.site.timeZone)
        let isThere = decision.isOpen || (decision.isClosed && decision.isTaken)
        let mayAsk = decision.takesRatifications(standing) && hats.contains { $0.role != .reader }
        guard isThere, !ratifications.isEmpty || mayAsk else { return nil }
        let lines = RatificationLines(frame: frame, path: path, decision: decision, ratifications: ratifications, today: scene.today)
        let own = decision.path(in: path).appending("bekrachtigingen")
        return """
            <section class="stack" id="bekrachtiging"><h2>\(l(RatificationText.title))</h2>\(lines.state(standing))\(lines.markup())\
            <p class="no-print"><a href="\(own)">\(l(ratifications.isEmpty ? RatificationText.askFirst : RatificationText.follow))</a></p></section>
            """
    }
}

/// The bodies of each partner in their order, each with how far it is.
struct RatificationLines {
    let frame: Frame
    let path: WebAddress
    let decision: Decision
    let ratifications: [Ratification]
    let today: String

    private var l: Language { frame.language }

    /// - Parameter isOwnPage: where the names of the partners are the first headings below the title.
    func markup(isOwnPage: Bool = false) -> Markup? {
        guard !ratifications.isEmpty else { return nil }
        var partners: [(id: Identifier, name: String)] = []
        for one in ratifications where partners.last?.id != one.partnerId { partners.append((one.partnerId, one.partnerName)) }
        let parts = partners.map { partner -> Markup in
            let lines = ratifications.filter { $0.partnerId == partner.id }.map(line)
            let name: Markup = isOwnPage ? "<h2>\(partner.name)</h2>" : "<h3>\(partner.name)</h3>"
            return "<div class=\"stack\">\(name)<ol class=\"list\">\(lines)</ol></div>"
        }
        return "\(parts)"
    }

    /// In a sentence how far the decision is.
    func state(_ standing: RatificationStanding) -> Markup? {
        switch standing {
        case .notNeeded: ratifications.isEmpty ? nil : "<p class=\"now\">\(l(RatificationText.noneLeft))</p>"
        case .waiting(let turns):
            "<p class=\"now\">\(l(decision.isOpen ? RatificationText.later : RatificationText.notFinal)) \(l(RatificationText.waiting(names(turns))))</p>"
        case .refused(let turns): "<p class=\"now\">\(l(RatificationText.refused(names(turns))))</p>"
        case .final(let day): "<p class=\"now\">\(l(RatificationText.final(frame.day(day))))</p>"
        }
    }

    private func names(_ all: [Ratification]) -> String {
        l.list(all.map { "\(RatificationText.name(of: $0, l)) (\($0.partnerName))" })
    }

    private func line(_ one: Ratification) -> Markup {
        let place = decision.path(in: path).appending("bekrachtigingen").appending(one.id.rawValue)
        return """
            <li><span><a href="\(place)">\(RatificationText.name(of: one, l))</a> \(mark(one))</span>\
            <span class="soft small">\(facts(one))</span>\(one.latest.flatMap(source))</li>
            """
    }

    /// How far one body is, in a word or two.
    func mark(_ one: Ratification) -> Markup {
        let (text, isPlain) = state(of: one)
        return "<span class=\"mark\(" plain", if: isPlain)\">\(l(text))</span>"
    }

    private func state(of one: Ratification) -> (Text, Bool) {
        if one.isDropped { return (RatificationText.dropped, true) }
        if one.isHere == 0 { return (RatificationText.left, true) }
        if let latest = one.latest, latest.result != .postponed { return (RatificationText.verdict(latest.result), false) }
        if one.isOverdue(on: today) { return (RatificationText.overdue, false) }
        if one.latest != nil { return (RatificationText.verdict(.postponed), true) }
        return (ratifications.isTurn(of: one) ? RatificationText.itsTurn : RatificationText.afterOther, true)
    }

    private func facts(_ one: Ratification) -> String {
        let facts: [String?] = [
            one.latest.map { l(RatificationText.held(frame.day($0.heldOn))) },
            one.counts && !one.isRatified ? one.expectedOn.map { l(RatificationText.expected(frame.day($0))) } : nil,
            one.isDropped ? one.droppedWhy : nil,
            one.latest.flatMap { $0.reference.isEmpty ? nil : $0.reference },
        ]
        return facts.compactMap { $0 }.joined(separator: " · ")
    }

    /// Where the minutes of the body can be read.
    func source(_ result: Ratification.Result) -> Markup? {
        guard !result.url.isEmpty else { return nil }
        return "<a class=\"small\" href=\"\(WebAddress(untrusted: result.url))\" rel=\"nofollow noopener\">\(result.url)</a>"
    }
}
