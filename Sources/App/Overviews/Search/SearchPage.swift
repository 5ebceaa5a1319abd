import Foundation
import HTML
import Localization

/// What was found, by kind, with the words that were looked for marked.
struct SearchPage {
    let frame: Frame
    let question: SearchQuestion
    let answer: SearchAnswer
    let schemes: SchemeBook
    let now: Date

    private var l: Language { frame.language }

    var markup: Markup {
        let title = question.typed.isEmpty ? l(LayoutText.search) : l(SearchText.resultsFor(question.typed))
        return frame.page(
            title, styles: ["css/search.css"],
            """
            <h1>\(l(LayoutText.search))</h1>\(form)\(narrowing)\
            \(question.isCut ? "<p class=\"soft\">\(l(SearchText.cut))</p>" : nil as Markup?)\
            \(outcome)<p class="small no-print" data-shortcut hidden>\(checkbox("toets", l(SearchText.shortcut), isOn: true))</p>
            """)
    }

    private var form: Markup {
        let network = question.network.map { "<input type=\"hidden\" name=\"netwerk\" value=\"\($0.rawValue)\">" as Markup }
        return """
            <form class="looking" role="search" action="\(SearchPaths.search)"><div class="field"><label for="zoek">\(l(LayoutText.searchWords))</label>\
            <p class="hint" id="zoek-hint">\(l(SearchText.hint))</p>\
            <input id="zoek" name="q" type="search" value="\(question.typed)" maxlength="\(SearchQuestion.longest)" autocomplete="off" aria-describedby="zoek-hint"></div>\
            \(network)<button class="button">\(l(LayoutText.search))</button></form>
            """
    }

    /// The same search in one network, or in all.
    private var narrowing: Markup? {
        guard answer.networks.count > 1, !question.typed.isEmpty else { return nil }
        let all = [(nil as Identifier?, l(SearchText.everywhere))] + answer.networks.map { ($0.id as Identifier?, $0.name) }
        let links = all.map { id, name -> Markup in
            "<li><a href=\"\(address(network: id, kind: question.kind))\"\(" aria-current=\"true\"", if: id == question.network)>\(name)</a></li>"
        }
        return "<nav aria-label=\"\(l(SearchText.whereTo))\"><ul class=\"where-to\">\(links)</ul></nav>"
    }

    private var outcome: Markup {
        if answer.networks.isEmpty { return "<p>\(l(SearchText.noNetworks))</p>" }
        if question.typed.isEmpty { return "" }
        if !answer.hasWords { return "<p>\(l(SearchText.noWords))</p>" }
        if answer.groups.isEmpty {
            let searched = question.network == nil ? answer.networks.count : 1
            return "<section class=\"example\"><h2>\(l(SearchText.nothing))</h2><p>\(l(SearchText.searched(searched)))</p></section>"
        }
        let back: Markup? = question.kind.map { _ in
            "<p><a href=\"\(address(network: question.network, kind: nil))\">\(l(SearchText.back))</a></p>"
        }
        return "\(back)\(answer.groups.map(section))"
    }

    private func section(_ group: SearchAnswer.Group) -> Markup {
        """
        <section class="stack"><h2>\(l(SearchText.kind(group.kind)))</h2><ul class="list">\(group.hits.map(line))</ul>\(more(group))</section>
        """
    }

    private func more(_ group: SearchAnswer.Group) -> Markup? {
        guard group.hasMore else { return nil }
        if question.kind != nil { return "<p class=\"soft\">\(l(SearchText.refine))</p>" }
        return "<p><a href=\"\(address(network: question.network, kind: group.kind))\">\(l(SearchText.more(group.kind)))</a></p>"
    }

    private func line(_ hit: SearchHit) -> Markup {
        let network: Markup? = answer.networks.count > 1 && hit.kind != .network ? "\(hit.network.name)" : nil
        switch hit.kind {
        case .remark: return quote(hit, SearchText.inRound(hit.round?.name ?? ""), network)
        case .conclusion: return quote(hit, SearchText.inMinutes(hit.session?.name ?? ""), network)
        case .network, .partner, .person, .decision, .document, .clause, .realisation, .round, .action, .session:
            let facts = ([context(hit)] + details(hit).map { "\($0)" as Markup? } + [network]).compactMap { $0 }
            let line: Markup? = facts.isEmpty ? nil : "<span class=\"soft small\">\(separated(facts))</span>"
            return "<li><a href=\"\(address(of: hit))\">\(name(hit))</a>\(line)</li>"
        }
    }

    /// What it is called; of a section of a scheme that is what the scheme calls it.
    private func name(_ hit: SearchHit) -> Markup {
        guard hit.kind == .clause, hit.title.isEmpty, let document = hit.document else { return hit.title.marked }
        return "\(schemes.title(of: hit.group ?? "", in: document.scheme, version: document.schemeVersion, l))"
    }

    /// A text of its own, with where it stands.
    private func quote(_ hit: SearchHit, _ place: Text, _ network: Markup?) -> Markup {
        """
        <li><blockquote>\(hit.title.shortened.marked)</blockquote><span class="soft small">\
        <a href="\(address(of: hit))">\(l(place))</a>\(network.map { " · \($0)" as Markup })</span></li>
        """
    }

    /// What stands under the name, when the words are there.
    private func context(_ hit: SearchHit) -> Markup? {
        hit.context.hasFound ? hit.context.shortened.marked : nil
    }

    private func details(_ hit: SearchHit) -> [String] {
        switch hit.kind {
        case .network: [l(NetworkText.role(hit.membership.role))]
        case .person: hit.places.map { [$0.partner, l(NetworkText.role($0.role))].compactMap { $0 }.joined(separator: ", ") }
        case .round: hit.round.map { [l(RoundText.state($0.state(at: now)))] } ?? []
        case .session: hit.session.map { [frame.day($0.heldOn)] } ?? []
        case .clause: hit.document.map { [$0.title] } ?? []
        case .realisation: hit.group.map { [frame.day($0)] } ?? []
        case .partner, .decision, .document, .action, .conclusion, .remark: []
        }
    }

    private func separated(_ facts: [Markup]) -> Markup {
        facts.dropFirst().reduce(facts.first ?? "") { "\($0) · \($1)" }
    }

    private func address(of hit: SearchHit) -> WebAddress {
        let path = hit.network.path
        switch hit.kind {
        case .network: return path
        case .partner:
            let isOwn = hit.membership.role == .representative && hit.membership.partnerId == hit.subject
            let list = path.appending(LayoutText.segment(of: .partners))
            return hit.membership.mayManagePartners || isOwn ? list.appending(hit.subject.rawValue) : list
        case .person:
            return hit.membership.mayManagePeople
                ? path.appending("mensen").appending(hit.subject.rawValue) : path.appending(LayoutText.segment(of: .partners))
        case .decision: return path.appending("besluiten").appending(hit.subject.rawValue)
        case .document: return path.appending("documenten").appending(hit.subject.rawValue)
        case .clause:
            let text = path.appending("documenten").appending(hit.document?.id.rawValue ?? "")
            return text.fragment("artikel-\(hit.group ?? "")")
        case .realisation: return path.appending("realisaties").fragment(hit.subject.rawValue)
        case .round: return hit.round?.path(in: path) ?? path
        case .action: return path.appending("acties").filtered(ActionFilter(show: .all)).fragment(hit.subject.rawValue)
        case .session, .conclusion:
            let minutes = hit.session?.path(in: path) ?? path
            return hit.group.map { minutes.fragment($0) } ?? minutes
        case .remark:
            let results = hit.round?.path(in: path).appending("resultaten") ?? path
            return hit.group.map { results.fragment($0) } ?? results
        }
    }

    private func address(network: Identifier?, kind: SearchKind?) -> WebAddress {
        var address = SearchPaths.search.query("q", question.typed)
        if let network { address = address.query("netwerk", network.rawValue) }
        if let kind { address = address.query("soort", kind.rawValue) }
        return address
    }
}
