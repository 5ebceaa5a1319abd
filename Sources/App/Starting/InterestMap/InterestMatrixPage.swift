import HTML
import Localization

/// The table of the map: a row a partner, a column a level. On a phone each partner is a block with the columns under each other.
struct InterestMatrixPage {
    let frame: Frame
    let path: WebAddress
    let map: InterestMap

    private var l: Language { frame.language }

    var markup: Markup {
        let heads = InterestMap.Column.allCases.map { "<th scope=\"col\">\(l(InterestMapText.column($0)))</th>" as Markup }
        return """
            <div class="table-scroll matrix" role="region" tabindex="0" aria-label="\(l(InterestText.map))"><table class="interest-map">\
            <caption class="hidden">\(l(InterestMapText.caption))</caption>\
            <thead><tr><td></td>\(letter("A", InterestText.ambition, 1))\(letter("B", InterestText.interests, 3))\(letter("C", InterestText.commitment, 1))</tr>\
            <tr><th scope="col">\(l(InterestMapText.partner))</th>\(heads)</tr></thead><tbody>\(map.rows.map(row))</tbody>\
            <tfoot><tr><th scope="row">\(l(InterestMapText.coverage))</th>\(InterestMap.Column.allCases.map(coverage))</tr></tfoot></table></div>
            """
    }

    private func letter(_ letter: String, _ name: Text, _ width: Int) -> Markup {
        """
        <th scope="colgroup" colspan="\(width)"><span class="letter" aria-hidden="true">\(letter)</span> \("\(l(name))", if: width > 1)\
        \("<span class=\"hidden\">\(l(name))</span>", if: width == 1)</th>
        """
    }

    private func row(_ row: PartnerInterests) -> Markup {
        let place = path.appending("belangen").appending("partners").appending(row.partner.id.rawValue)
        let cells = InterestMap.Column.allCases.map { column -> Markup in
            """
            <td\(" class=\"still-empty\"", if: map.isEmpty(column, of: row))><span class="label" aria-hidden="true">\(l(InterestMapText.full(column)))</span>\
            \(cell(column, row, place))</td>
            """
        }
        return "<tr><th scope=\"row\"><a href=\"\(place)\">\(row.partner.name)</a></th>\(cells)</tr>"
    }

    private func cell(_ column: InterestMap.Column, _ row: PartnerInterests, _ place: WebAddress) -> Markup {
        switch column {
        case .ambition, .network, .organisation:
            guard let part = column.part, let text = row.text(part) else { return "\(l(InterestText.empty))" }
            return said(text, row, place)
        case .individual:
            guard !row.shared.isEmpty else { return "\(l(InterestText.notShared))" }
            return
                "\(row.shared.map { "<p class=\"said\">\(Excerpt($0.body).text) <span class=\"soft small\">\($0.personName)</span></p>" as Markup })"
        case .commitment:
            let running = row.running(on: map.today)
            guard !running.isEmpty else { return "\(l(InterestText.nothingBrought))" }
            return "<ul class=\"plain\">\(running.map { "<li>\(InterestText.amount($0, l))</li>" as Markup })</ul>"
        }
    }

    private func said(_ text: Interest, _ row: PartnerInterests, _ place: WebAddress) -> Markup {
        let excerpt = Excerpt(text.body)
        let here = InterestMark.Place(partner: row.partner.id, part: text.part)
        let marks = map.marks(on: here).compactMap { mark -> Markup? in
            guard let other = mark.other(than: here), let partner = map.row(of: other.partner)?.partner else { return nil }
            return """
                <li><a class="mark \(mark.kind.rawValue)" href="\(WebAddress(anchor: "teken-" + mark.id.rawValue))">\(l(InterestMapText.with(mark.kind, partner.name)))</a></li>
                """
        }
        let reach = text.reach.map { " <span class=\"mark plain\">\(l(InterestText.reach($0)))</span>" as Markup }
        let more: Markup = """
             <a class="small no-print" href="\(place)" aria-label="\(l(InterestMapText.readAll))\(l.colon)\(row.partner.name), \(l(InterestText.name(text.part)))">\(l(InterestMapText.readAll))</a>
            """
        return """
            <p class="said">\(excerpt.text)</p><p class="soft small">\(frame.date(text.writtenAt))\(reach)\(more, if: excerpt.isCut)</p>\
            \("<ul class=\"plain\">\(marks)</ul>", if: !marks.isEmpty)
            """
    }

    private func coverage(_ column: InterestMap.Column) -> Markup {
        """
        <td><span class="label" aria-hidden="true">\(l(InterestMapText.full(column)))</span>\(l(InterestMapText.of(map.filled(column), map.rows.count)))</td>
        """
    }
}

/// The beginning of a text, up to a word, where the whole would not fit beside others.
struct Excerpt {
    let text: String
    let isCut: Bool

    static let longest = 240

    init(_ whole: String) {
        isCut = whole.count > Self.longest
        guard isCut else {
            text = whole
            return
        }
        let start = whole.prefix(Self.longest)
        let word = start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start
        text = String(word) + "…"
    }
}
