import HTML
import Testing

@testable import Charts

@Suite struct StripChartTests {
    private let text = ChartText(
        title: "Lijnen", description: "Waar mensen staan", emptyText: "Niets", rowHeading: "Vraag", number: { String(Int($0)) })

    private func chart(_ rows: [StripChart.Row]) -> Chart {
        StripChart(id: "s", text: text, rows: rows, range: 0...10, parts: 10, headings: .init(low: "0", high: "10", values: "Plaats")).chart
    }

    @Test func `each place is a bubble with its number, and the table says the same`() {
        let row = StripChart.Row(
            "Blikveld", low: "links", high: "rechts", marks: [.init(8, count: 2), .init(0, count: 1), .init(5, count: 0)])
        let drawn = chart([row])
        let picture = drawn.picture.string
        #expect(picture.split(separator: "<circle").count - 1 == 2, "nobody stands at 5")
        #expect(picture.contains("cx=\"20\"") && picture.contains("cx=\"356\""))
        #expect(drawn.table.rows[0].map(\.text) == ["Blikveld", "links", "rechts", "0; 8 (2\u{a0}×)", "3"])
    }

    @Test func `a value off the line stands at its end, and what is no number is left out`() {
        let row = StripChart.Row("x", marks: [.init(99, count: 1), .init(.nan, count: 1)])
        let picture = chart([row]).picture.string
        #expect(picture.contains("cx=\"440\"") && picture.split(separator: "<circle").count - 1 == 1)
    }

    @Test func `without anybody the picture says so, and words in it are only words`() {
        #expect(chart([StripChart.Row("x", marks: [])]).picture.string.contains("Niets"))
        let hostile = chart([StripChart.Row("<script>", low: "<b>", high: "&", marks: [.init(1, count: 1)])]).picture.string
        #expect(!hostile.contains("<script>") && !hostile.contains("<b>"))
    }
}
