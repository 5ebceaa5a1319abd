import HTML
import Testing

@testable import Charts

@Suite struct TrendChartTests {
    @Test func `a line per series, named and valued at its end`() throws {
        let parsed = try ParsedMarkup(Samples.trend().chart.picture)
        #expect(parsed.points == 5)
        for word in ["Weg", "Trio in balans", "2,7", "3,5", "2023", "2025", "n = 30", "n = 32"] { #expect(parsed.words.contains(word)) }
    }

    @Test func `a missing moment breaks the line`() throws {
        let chart = Samples.trend(["1", "2", "3", "4", "5"], series: [.init("Weg", values: [1, 2, nil, 4, 5])]).chart
        #expect(try ParsedMarkup(chart.picture).all("path", class: "line").count == 2)
    }

    @Test func `one series alone shows every value`() throws {
        let parsed = try ParsedMarkup(Samples.trend(series: [.init("Weg", values: [3.1, 2.9, 2.7])]).chart.picture)
        for word in ["3,1", "2,9", "2,7"] { #expect(parsed.words.count { $0 == word } == 1) }
    }

    @Test func `many moments are named as far as there is room, the last one always`() throws {
        let moments = (1...30).map { "maand \($0)" }
        let parsed = try ParsedMarkup(Samples.trend(moments, series: [.init("Weg", values: moments.map { _ in 3 })]).chart.picture)
        #expect(parsed.points == 30)
        #expect(parsed.words.contains { $0.hasPrefix("n = 59") })
        #expect(parsed.words.count { $0.hasPrefix("n = ") } < 8)
    }

    @Test func `the table holds what the picture shows`() {
        let table = Samples.trend().chart.table
        #expect(table.columns.map(\.title) == ["Domein", "n", "Weg", "Trio in balans"])
        #expect(
            table.rows.map { $0.map(\.text) } == [
                ["2023", "30", "3,1", "3,2"], ["2024", "31", "2,9", "–"], ["2025", "32", "2,7", "3,5"],
            ])
    }

    @Test func `a series with too few or too many values fits the moments`() throws {
        let chart = Samples.trend(["1", "2"], series: [.init("kort", values: [3]), .init("lang", values: [1, 2, 3, 4])]).chart
        #expect(try ParsedMarkup(chart.picture).points == 3)
    }

    @Test(arguments: [[10, 10, 10], [0, 100, 50], [99, 98, 97, 96], [5]])
    func `labels move apart and keep their order`(wanted: [Double]) {
        let placed = Spacing.apart(wanted, heights: wanted.map { _ in 16 }, gap: 2, within: 0...120)
        let sorted = zip(wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }, 0...).map { placed[$0.0] }
        for (upper, lower) in zip(sorted, sorted.dropFirst()) { #expect(lower - upper >= 17.9) }
        #expect(placed.allSatisfy { (7.9...112.1).contains($0) })
    }
}
