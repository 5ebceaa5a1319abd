import Foundation
import HTML
import Localization

/// The map of interests: partners by level, where interests meet, what is brought in, and ambition against commitment.
struct InterestMapPage {
    let frame: Frame
    let path: WebAddress
    let hats: [Membership]
    let map: InterestMap

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("belangen") }

    var markup: Markup {
        frame.page(
            l(InterestText.map), styles: ["css/interests.css", "css/interest-map.css"], isWide: true,
            """
            <div class="stack"><p class="over"><a href="\(path.appending("partners"))">\(l(PartnerText.title))</a></p><h1>\(l(InterestText.map))</h1>\
            <p>\(l(InterestMapText.why))</p><p class="soft small">\(l(InterestMapText.whoReads))</p></div>\(acts)
            \(empty)\(InterestMatrixPage(frame: frame, path: path, map: map).markup, if: !map.rows.isEmpty)
            \(sections, if: !map.isEmpty)
            """)
    }

    private var sections: Markup {
        let marks = InterestMarksPage(frame: frame, path: path, hats: hats, map: map).markup
        return "<div class=\"two\">\(marks)<div class=\"stack-wide\">\(totals)\(balance)\(next)</div></div>"
    }

    private func place(_ partner: Partner) -> WebAddress { list.appending("partners").appending(partner.id.rawValue) }

    private var acts: Markup {
        let mine = map.rows.filter { row in hats.contains { $0.speaksAt(row.partner.id) } }
        let fill = mine.map { row -> Markup in
            """
            <a class="button" href="\(place(row.partner).appending("wijzigen"))">\(l(InterestMapText.fillIn(row.partner.name)))</a>\
            <a class="button quiet" href="\(place(row.partner).appending("mezelf"))">\(l(InterestFormText.aboutMe))</a>
            """
        }
        let file: Markup = "<a class=\"button quiet\" href=\"\(list.appending("belangenkaart.csv"))\">\(l(InterestMapText.takeAlong))</a>"
        return "<p class=\"buttons no-print\">\(fill)\(file, if: !map.isEmpty)</p>"
    }

    /// A first visit meets what belongs here.
    private var empty: Markup? {
        guard map.isEmpty else { return nil }
        return """
            <section class="example"><h2>\(l(InterestMapText.emptyTitle))</h2><p>\(l(map.rows.isEmpty ? InterestMapText.noPartners : InterestMapText.empty))</p>\
            <p><a href="/werkbladen/a-b-c#voorbeeld">\(l(InterestMapText.example))</a></p></section>
            """
    }

    private var totals: Markup {
        let all = map.totals
        let rows = all.map { total -> Markup in
            "<tr><th scope=\"row\">\(l(ResourceText.name(total.resource)))</th><td>\(together(total))</td><td>\(givers(total))</td></tr>"
        }
        let table: Markup = """
            <div class="table-scroll"><table class="totals"><caption>\(l(InterestMapText.totalsWhy))</caption><thead><tr><th scope="col">\(l(InterestMapText.resource))</th>\
            <th scope="col">\(l(InterestMapText.together))</th><th scope="col">\(l(InterestMapText.from))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
        let missing = ResourceTotal.missing(all).map { l(ResourceText.name($0)) }
        return """
            <section class="stack" id="inbreng"><h2>\(l(InterestMapText.totals))</h2><p class="soft small">\(l(InterestMapText.totalsWhy))</p>\
            \(all.isEmpty ? "<p>\(l(InterestMapText.noTotals))</p>" : table)\
            \("<p class=\"still-empty\">\(l(InterestMapText.missing(l.list(missing))))</p>", if: !missing.isEmpty && !all.isEmpty)</section>
            """
    }

    private func together(_ total: ResourceTotal) -> String {
        let sums = total.sums.map { "\(InterestText.number($0.quantity, l)) \($0.unit)" }
        return (sums + (total.inWords.isEmpty ? [] : [l(InterestMapText.inWords)])).joined(separator: "; ")
    }

    private func givers(_ total: ResourceTotal) -> String {
        let ids = Set((total.sums.flatMap(\.commitments) + total.inWords).map(\.partnerId))
        return map.rows.map(\.partner).filter { ids.contains($0.id) }.map(\.name).joined(separator: ", ")
    }

    private var balance: Markup {
        let (warnings, ambitious) = (map.warnings, map.ambitious.count)
        let items = warnings.map { warning -> Markup in
            """
            <li><span>\(l(InterestMapText.warning(warning)))</span><a class="small no-print" href="\(place(warning.partner))" \
            aria-label="\(l(InterestMapText.readAll))\(l.colon)\(warning.partner.name)">\(l(InterestMapText.readAll))</a></li>
            """
        }
        let state = ambitious == 0 ? InterestMapText.noneHigh : InterestMapText.inBalance
        let found: Markup = """
            <p>\(l(InterestMapText.balanceSum(warnings.count, of: ambitious)))</p><ul class="list">\(items)</ul>
            """
        return """
            <section class="stack" id="evenwicht"><h2>\(l(InterestMapText.balance))</h2><p class="soft small">\(l(InterestMapText.balanceWhy))</p>\
            \(warnings.isEmpty ? "<p>\(l(state))</p>" : found)</section>
            """
    }

    /// At most three steps.
    private var next: Markup {
        let hasEmpty = map.rows.contains(where: \.isEmpty)
        let hasClash = map.marks.contains { $0.kind == .clashing }
        let steps: [Markup?] = [
            hasEmpty ? "<li>\(l(InterestMapText.nextEmpty))</li>" : nil,
            hasClash ? "<li>\(l(InterestMapText.nextClash))</li>" : map.marks.isEmpty ? "<li>\(l(InterestMapText.nextMarks))</li>" : nil,
            map.warnings.isEmpty
                ? "<li>\(l(InterestMapText.nextAgain))</li>"
                : "<li><a href=\"\(path.appending("acties"))\">\(l(InterestMapText.nextAction))</a></li>",
        ]
        return "<section class=\"stack\"><h2>\(l(WorksheetText.next))</h2><ul class=\"list\">\(steps.compactMap { $0 })</ul></section>"
    }
}
