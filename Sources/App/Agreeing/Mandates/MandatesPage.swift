import HTML
import Localization

/// Who may say what for which partner, and which partners let another speak.
struct MandatesPage {
    let frame: Frame
    let path: WebAddress
    let hats: [Membership]
    let board: MandateBoard

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("mandaten") }
    private var mayWrite: Bool { board.partners.contains { hats.mayGiveMandates(for: $0.id) } }
    private var mayManagePeople: Bool { hats.contains(where: \.mayManagePeople) }

    var markup: Markup {
        frame.page(
            l(MandateText.title),
            """
            <div class="stack"><p class="over">\(l(MandateText.name))</p><h1>\(l(MandateText.title))</h1><p>\(l(MandateText.intro))</p>\
            <p class="now">\(l(MandateText.whoSees))</p></div>
            \(board.partners.isEmpty ? empty : "\(acts)\(silent)\(partners)\(delegations)\(past)")
            """)
    }

    private var empty: Markup {
        "<section class=\"example\"><p>\(l(MandateText.noPartners))</p><p class=\"soft\">\(l(MandateText.example))</p></section>"
    }

    private var acts: Markup {
        """
        <p class="buttons no-print">\("<a class=\"button\" href=\"\(own.appending("nieuw"))\">\(l(MandateText.new))</a>", if: mayWrite)\
        <a href="\(own.appending("mandaten.csv"))">\(l(MandateText.takeAlong))</a></p>
        """
    }

    private var silent: Markup? {
        guard !board.silent.isEmpty else { return nil }
        let items = board.silent.sorted(by: \.name, in: l).map { partner -> Markup in
            let new = own.appending("nieuw").query("partner", partner.id.rawValue)
            let link: Markup =
                "<a class=\"button quiet no-print\" href=\"\(new)\" aria-label=\"\(l(MandateText.new))\(l.colon)\(partner.name)\">\(l(MandateText.new))</a>"
            return "<li class=\"line\"><span>\(partner.name)</span> \(link, if: hats.mayGiveMandates(for: partner.id))</li>"
        }
        return """
            <section class="stack"><h2>\(l(MandateText.silent))</h2><p>\(l(MandateText.silentWhy))</p><ul class="list">\(items)</ul></section>
            """
    }

    private var partners: Markup {
        let sections = board.partners.sorted(by: \.name, in: l).compactMap { partner -> Markup? in
            let mandates = board.standing(of: partner).sorted(by: { $0.personName ?? "" }, in: l)
            guard !mandates.isEmpty else { return nil }
            return "<h3>\(partner.name)</h3><ul class=\"list\">\(mandates.map(standing))</ul>"
        }
        return """
            <section class="stack"><h2>\(l(MandateText.perPartner))</h2>\(sections.isEmpty ? "<p>\(l(MandateText.nobodyNow))</p><p class=\"soft\">\(l(MandateText.example))</p>" : "\(sections)")</section>
            """
    }

    private func standing(_ mandate: Mandate) -> Markup {
        let marks: [Text] =
            (mandate.isAhead(of: board.today) ? [MandateText.ahead] : []) + (board.isHere(mandate) ? [] : [MandateText.gone])
        return """
            <li id="\(mandate.id.rawValue)"><span><strong>\(name(mandate))</strong> \(l(MandateText.limit(of: mandate))), \(subject(mandate))\
            \(marks.map { " <span class=\"mark plain\">\(l($0))</span>" as Markup })</span><span class="soft small">\(facts(mandate))</span>\(links(mandate))</li>
            """
    }

    private func name(_ mandate: Mandate) -> String { mandate.personName ?? l(MandateText.erased) }

    private func subject(_ mandate: Mandate) -> String {
        mandate.subject.isEmpty ? l(MandateText.everything) : mandate.subject
    }

    private func facts(_ mandate: Mandate) -> String {
        let facts: [Text?] = [
            MandateText.since(frame.day(mandate.startsOn), mandate.endsOn.map(frame.day)), MandateText.given(mandate.givenBy),
            mandate.replacementName.map(MandateText.replaces), MandateText.recorded(frame.date(mandate.recordedAt)),
        ]
        return facts.compactMap { $0.map { l($0) } }.joined(separator: " · ")
    }

    private func links(_ mandate: Mandate) -> Markup? {
        guard hats.mayGiveMandates(for: mandate.partnerId) else { return nil }
        let place = own.appending(mandate.id.rawValue)
        let person = mandate.personId.flatMap { person in
            board.people.contains { $0.personId == person && ($0.partnerId == mandate.partnerId || mayManagePeople) } ? person : nil
        }
        let steps: [(WebAddress, Text)] =
            [(place.appending("vervangen"), MandateText.replace), (place.appending("einde"), MandateText.end)]
            + (person.map { [(own.appending("overdragen").appending($0.rawValue), MandateText.handOver)] } ?? [])
        let items = steps.map { address, label -> Markup in
            "<a href=\"\(address)\" aria-label=\"\(l(label))\(l.colon)\(name(mandate)), \(mandate.partnerName ?? "")\">\(l(label))</a>"
        }
        return "<span class=\"buttons no-print\">\(items)</span>"
    }

    private var delegations: Markup {
        let items = board.openDelegations.map(delegation)
        let new: Markup =
            "<p class=\"buttons no-print\"><a class=\"button quiet\" href=\"\(own.appending("delegaties").appending("nieuw"))\">\(l(DelegationText.new))</a></p>"
        return """
            <section class="stack"><h2>\(l(DelegationText.title))</h2><p>\(l(DelegationText.why)) \(l(DelegationText.rules))</p>\
            \(items.isEmpty ? "<p>\(l(DelegationText.none))</p>" : "<ul class=\"list\">\(items)</ul>")\(new, if: mayWrite)</section>
            """
    }

    private func delegation(_ one: Delegation) -> Markup {
        let name = l(DelegationText.line(one.partnerName ?? "", one.holderName ?? ""))
        let isAhead = one.startsOn > board.today
        let end = frame.act(own.appending("delegaties").appending(one.id.rawValue).appending("einde"), DelegationText.end, of: name)
        return """
            <li><span>\(name)\(" <span class=\"mark plain\">\(l(DelegationText.newNote))</span>", if: isAhead)</span>\
            <span class="soft small">\(facts(one))</span><span>\(one.reason)</span>\
            \("<div class=\"buttons no-print\">\(end)</div>", if: hats.mayGiveMandates(for: one.partnerId))</li>
            """
    }

    private func facts(_ one: Delegation) -> String {
        let facts: [Text] = [
            MandateText.since(frame.day(one.startsOn), frame.day(one.endsOn)),
            MandateText.given([one.givenByName ?? l(MandateText.erased), frame.date(one.givenAt)].joined(separator: ", ")),
        ]
        return facts.map { l($0) }.joined(separator: " · ")
    }

    private var past: Markup? {
        guard !board.past.isEmpty || !board.pastDelegations.isEmpty else { return nil }
        let mandates = board.past.map { mandate -> Markup in
            let end = mandate.endedOn.map { MandateText.ended(frame.day($0), mandate.endedWhy) }
            return """
                <li><span>\(name(mandate)), \(mandate.partnerName ?? ""): \(l(MandateText.limit(of: mandate))), \(subject(mandate))</span>\
                <span class="soft small">\(facts(mandate))</span><span>\(l(end ?? MandateText.ranOut(frame.day(mandate.endsOn ?? mandate.startsOn))))</span></li>
                """
        }
        let delegations = board.pastDelegations.map { one -> Markup in
            let end = min(one.endedOn ?? one.endsOn, one.endsOn)
            return """
                <li><span>\(l(DelegationText.line(one.partnerName ?? "", one.holderName ?? "")))</span>\
                <span class="soft small">\(facts(one)) · \(l(MandateText.ranOut(frame.day(end))))</span></li>
                """
        }
        return """
            <details class="more"><summary>\(l(MandateText.past)) (\(mandates.count + delegations.count))</summary><ul class="list">\(mandates)\(delegations)</ul></details>
            """
    }
}
