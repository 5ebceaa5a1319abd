import Charts
import HTML
import Testing

@Suite struct CellChartTests {
    private func chart(_ names: [CellChart.Name]) -> CellChart {
        CellChart(
            id: "c", text: Samples.text("Een rooster"), columnTitle: "Naar rechts", rowTitle: "Naar boven", columns: ["a", "b", "c", "d"],
            rows: ["1", "2", "3", "4"], names: names, others: { "en \($0) andere" }, isStrong: { $0 >= 2 && $1 >= 2 })
    }

    /// The heights at which words stand within one column.
    private func heights(_ parsed: ParsedMarkup) -> [Double] {
        (parsed.all("text") + parsed.all("tspan")).compactMap { element in
            guard element.text.hasPrefix("Naam"), let y = element.attributes["y"] else { return nil }
            return Double(y)
        }
    }

    @Test func `every name stands in its cell, and none over another`() throws {
        let names = (0..<7).map { CellChart.Name("Naam \($0) van een organisatie met een heel lange naam", column: 3, row: 3) }
        let parsed = try ParsedMarkup(chart(names).picture)
        let places = heights(parsed).sorted()
        #expect(places.count == 7)
        for (one, next) in zip(places, places.dropFirst()) { #expect(next - one >= 16) }
        #expect(parsed.all("rect", class: "cell").count == 16)
        #expect(parsed.all("rect", class: "strong").count == 4)
    }

    @Test func `where there are too many, the rest is a number`() throws {
        let parsed = try ParsedMarkup(chart((0..<500).map { CellChart.Name("Naam \($0)", column: 1, row: 2) }).picture)
        #expect(heights(parsed).count == 6)
        #expect(parsed.words.contains("en 494 andere"))
    }

    @Test func `a name is never markup, and without any name the picture says so`() throws {
        let parsed = try ParsedMarkup(chart([.init("<b>Naam</b> & co", column: 0, row: 0)]).picture)
        #expect(parsed.words.contains("<b>Naam</b> & co"))
        #expect(try ParsedMarkup(chart([]).picture).words.contains("Nog geen antwoorden"))
    }
}
