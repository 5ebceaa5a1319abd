import Charts
import HTML
import Localization
import Statistics

/// The means of groups side by side: a row a domain, a column a group.
struct GroupsPicture {
    let language: Language
    let round: Round
    let results: RoundResults
    let breakdown: Round.Breakdown
    let names: GroupNames
    /// The page, for choosing another characteristic of an open round.
    let path: WebAddress

    private var l: Language { language }

    var markup: Markup? {
        let choices = round.mode == .open ? choice : nil
        guard breakdown != .none || choices != nil, results.domains.contains(where: \.section.scale.isOrdered) else { return nil }
        let content: Markup =
            breakdown == .none ? "" : results.groups.isEmpty ? "<p class=\"soft\">\(l(ChangeText.noGroups))</p>" : table.markup
        let note: Markup? =
            round.mode == .open || breakdown == .none
            ? nil : "<p class=\"soft\">\(l(ChangeText.groupsNote(round.smallestGroup)))</p>"
        return """
            <section class="stack" id="groepen"><h2>\(l(ChangeText.groupsHeading))</h2>\(choices)\(note)\(content)</section>
            """
    }

    private var choice: Markup {
        let options = Round.Breakdown.allCases.map { one -> Markup in
            "<a href=\"\(path.query("uitsplitsing", one.rawValue).fragment("groepen"))\"\(" aria-current=\"true\"", if: one == breakdown)>\(l(RoundText.breakdown(one)))</a>"
        }
        return "<p class=\"choices\"><span>\(l(ChangeText.breakDownBy))</span> \(options)</p>"
    }

    private var table: Table {
        let columns =
            [Table.Column(l(ResultsText.domain))]
            + results.groups.map { Table.Column("\(names.name(of: $0, breakdown, l)) (n = \($0.n))", kind: .number) }
        let scored = results.domains.enumerated().filter { $0.element.section.scale.isOrdered }
        let rows = scored.map { index, domain in
            [Table.Cell(text: l(domain.group.short), isHeader: true)]
                + results.groups.map { group -> Table.Cell in
                    guard group.now.indices.contains(index), let figures = group.now[index] else { return Table.Cell(text: "–") }
                    return Table.Cell(text: domain.section.scale.told(figures.mean, l))
                }
        }
        return Table(caption: l(ChangeText.groupsHeading), columns: columns, rows: rows)
    }
}

/// What groups are called: partners by name, roles and lists by their words.
struct GroupNames: Sendable {
    let lists: PartnerLists

    func name(of group: RoundResults.GroupResult, _ breakdown: Round.Breakdown, _ l: Language) -> String {
        let word: Text? =
            switch breakdown {
            case .none, .partner: nil
            case .role: Membership.Role(rawValue: group.key).map(NetworkText.role)
            case .sort: PartnerLists.label(group.key, in: lists.sorts)
            case .field: PartnerLists.label(group.key, in: lists.fields)
            }
        return word.map { l($0) } ?? group.name ?? group.key
    }
}
