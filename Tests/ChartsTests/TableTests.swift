import HTML
import Testing

@testable import Charts

@Suite struct TableTests {
    private let table = Table(
        caption: "Wie \"wat\"", columns: [.init("Domein"), .init("Gemiddeld", kind: .number)],
        rows: [
            [.init(text: "Weg & co", isHeader: true), .init(text: "2,7", sortKey: 2.7)],
            [.init(text: "x", markup: "<a>y</a>"), .init(text: "–")],
        ])

    @Test func `a table scrolls in a region that is named and reached by keyboard`() throws {
        let region = try #require(try ParsedMarkup(table.markup).elements.first)
        #expect(region.name == "div")
        #expect(region.attributes == ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": "Wie \"wat\""])
    }

    @Test func `heads, figures and sort keys`() throws {
        #expect(
            table.markup.string.hasSuffix(
                """
                <table class="sortable"><caption>Wie &quot;wat&quot;</caption><thead><tr><th scope="col">Domein</th>\
                <th scope="col" class="n">Gemiddeld</th></tr></thead><tbody><tr><th scope="row">Weg &amp; co</th><td class="n" data-sort="2.7">2,7</td></tr>\
                <tr><td><a>y</a></td><td class="n">–</td></tr></tbody></table></div>
                """))
    }

    @Test(arguments: [
        (2.7, "2.7"), (40.0, "40"), (-0.5, "-0.5"), (1e15, "1000000000000000"), (1.0 / 3, "0.333333"), (-1e-9, "0"), (0.0, "0"),
    ])
    func `a sort key is a plain decimal number`(number: Double, key: String) {
        #expect(Table.plain(number) == key)
    }

    @Test func `what is not a number has no sort key`() {
        #expect(Table.plain(.nan) == nil)
        #expect(Table.plain(.infinity) == nil)
    }

    @Test func `a table without rows says so`() throws {
        let parsed = try ParsedMarkup(Table(caption: "c", columns: [.init("a"), .init("b")], rows: [], emptyText: "Nog niets").markup)
        #expect(parsed.all("td").map(\.text) == ["Nog niets"])
        #expect(parsed.all("td").first?.attributes["colspan"] == "2")
    }
}
