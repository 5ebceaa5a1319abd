import Charts
import HTML
import Testing

@Suite struct DumbbellChartTests {
    private func chart(_ rows: [DumbbellChart.Row]) -> Chart {
        DumbbellChart(
            id: "d", text: Samples.text("Vóór en nu"), before: .init("Vóór", n: 38), after: .init("Nu", n: 40), rows: rows,
            changeHeading: "Verschil"
        ).chart
    }

    @Test func `two points, their line and their values per row`() throws {
        let parsed = try ParsedMarkup(Samples.dumbbell().chart.picture)
        #expect(parsed.all("g", class: "row").count == 10)
        #expect(parsed.points == 22)
        #expect(parsed.all("path", class: "line").count == 10)
        for word in ["Vóór (n = 38)", "Nu (n = 40)", "3,4", "4,1", "+0,7", "-0,2"] { #expect(parsed.words.contains(word)) }
    }

    @Test func `only a change that matters is bold`() throws {
        let rows: [DumbbellChart.Row] = [
            .init("a", before: 3, after: 3.5), .init("b", before: 3, after: 3.4), .init("c", before: 4, after: 3),
        ]
        let bold = try ParsedMarkup(chart(rows).picture).all("text").filter { $0.attributes["font-weight"] == "600" }.map(\.text)
        #expect(bold == ["+0,5", "-1,0"])
    }

    @Test func `one moment alone is one point without a change`() throws {
        let one = chart([.init("a", before: nil, after: 5, n: 7), .init("b", before: .nan, after: nil)])
        let parsed = try ParsedMarkup(one.picture)
        #expect(parsed.points == 3)
        #expect(parsed.all("path", class: "line").isEmpty)
        #expect(parsed.words.contains("n = 7"))
        #expect(one.table.rows[0].map(\.text) == ["a", "–", "5,0", "–", "7"])
        #expect(one.table.rows[1].map(\.text) == ["b", "–", "–", "–", "–"])
    }

    @Test func `the same value twice is one figure`() throws {
        #expect(try ParsedMarkup(chart([.init("a", before: 3, after: 3)]).picture).words.count { $0 == "3,0" } == 1)
    }

    @Test func `the table holds what the picture shows`() {
        let table = Samples.dumbbell().chart.table
        #expect(table.columns.map(\.title) == ["Domein", "Vóór (n = 38)", "Nu (n = 40)", "Verschil"])
        #expect(table.rows.map { $0[1].sortKey } == Samples.before)
        #expect(table.rows.map { $0[2].sortKey } == Samples.after)
        #expect(table.rows[0][3].text == "+0,7")
        #expect(table.rows.allSatisfy { $0[0].isHeader })
    }
}
