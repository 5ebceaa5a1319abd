import Foundation
import HTML
import Localization

/// The ledger: for each partner what it promised against what it delivered, and the same for each kind.
struct LedgerPage {
    let frame: Frame
    let path: WebAddress
    /// All there are.
    let lines: [LedgerLine]
    let filter: LedgerFilter
    let today: String

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("inbreng") }

    var markup: Markup {
        frame.page(
            l(LedgerText.title), styles: ["css/actions.css", "css/ledger.css"],
            """
            <div class="stack"><h1>\(l(LedgerText.title))</h1><p class="soft">\(l(LedgerText.why))</p></div>\
            \(lines.isEmpty ? empty : "\(filters)\(totals)\(partners)\(takeAlong)")
            """)
    }

    private var empty: Markup {
        """
        <section class="example"><h2>\(l(LedgerText.emptyTitle))</h2><p>\(l(LedgerText.empty))</p>\
        <ul class="list"><li><span>\(l(LedgerText.example))</span><span class="soft small">\(l(LedgerText.exampleFacts))</span></li></ul>\
        <p class="no-print"><a class="button" href="\(path.appending("belangen"))">\(l(LedgerText.toMap))</a></p></section>
        """
    }

    private var filters: Markup {
        let shows = LedgerFilter.Show.allCases.map { show -> Markup in
            var other = filter
            other.show = show
            let count = lines.count { other.takes($0, on: today) }
            return link(other, "\(l(LedgerText.show(show))) (\(count))", isCurrent: show == filter.show)
        }
        return "<nav class=\"filters no-print\" aria-label=\"\(l(LedgerText.filters))\"><ul>\(shows)</ul>\(owners)</nav>"
    }

    private var owners: Markup {
        let known = Dictionary(lines.map { ($0.partner.id, $0.partner.name) }) { first, _ in first }
        var everybody = filter
        everybody.partner = nil
        let links = known.sorted(by: \.value, in: l).map { id, name -> Markup in
            var other = filter
            other.partner = id
            return link(other, name, isCurrent: filter.partner == id)
        }
        return """
            <details\(" open", if: filter.partner != nil)><summary>\(l(LedgerText.byPartner))</summary>\
            <ul>\(link(everybody, l(LedgerText.everybody), isCurrent: filter.partner == nil))\(links)</ul></details>
            """
    }

    private func link(_ filter: LedgerFilter, _ text: String, isCurrent: Bool) -> Markup {
        var address = own
        if let partner = filter.partner { address = address.query("partner", partner.rawValue) }
        if filter.show != .all { address = address.query("staat", filter.show.rawValue) }
        return "<li><a href=\"\(address)\"\(" aria-current=\"true\"", if: isCurrent)>\(text)</a></li>"
    }

    /// Of the chosen partner, whatever else is chosen.
    private var totals: Markup? {
        let all = LedgerTotal.of(lines.filter { filter.partner == nil || $0.partner.id == filter.partner })
        guard !all.isEmpty else { return nil }
        let items = all.map { total -> Markup in
            """
            <li><strong>\(l(ResourceText.name(total.resource)))</strong>\
            \(LedgerStanding.bar(total.delivered, of: total.promised, total.unit, l))</li>
            """
        }
        return """
            <section class="stack"><h2>\(l(LedgerText.totals))</h2><p class="soft small">\(l(LedgerText.sameUnit))</p>\
            <ul class="list ledger">\(items)</ul></section>
            """
    }

    private var partners: Markup {
        let shown = lines.filter { filter.takes($0, on: today) }
        guard !shown.isEmpty else { return "<p>\(l(LedgerText.noneHere)) <a href=\"\(own)\">\(l(LedgerText.showAll))</a></p>" }
        let each = Dictionary(grouping: shown, by: \.partner.id).values.map { $0 }
        let sections = each.sorted(by: { $0.first?.partner.name ?? "" }, in: l).map { mine -> Markup in
            // What was withdrawn comes last.
            let order = mine.filter { $0.promise.isWithdrawn == 0 } + mine.filter { $0.promise.isWithdrawn == 1 }
            return """
                <section class="stack"><h2>\(mine.first?.partner.name ?? "")</h2>\
                \(LedgerLines(frame: frame, path: path, today: today).markup(order))</section>
                """
        }
        return "\(sections)"
    }

    private var takeAlong: Markup {
        """
        <p class="buttons no-print"><a href="\(path.appending("inbreng.csv"))">\(l(LedgerText.takeAlong))</a>\
        <a href="\(path.appending("belangen"))">\(l(LedgerText.toMap))</a></p>
        """
    }
}
