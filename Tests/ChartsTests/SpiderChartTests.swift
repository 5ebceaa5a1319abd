import HTML
import Testing

@testable import Charts

@Suite struct SpiderChartTests {
    @Test func `five rings, an axis per domain, a point per value`() throws {
        let parsed = try ParsedMarkup(Samples.spider().chart.picture)
        #expect(parsed.all("path", class: "grid").count { !$0.classes.contains("axis") && !$0.classes.contains("leader") } == 5)
        #expect(parsed.all("path", class: "axis").count == 10)
        #expect(parsed.all("path", class: "line").count == 2)
        #expect(parsed.all("path", class: "band").count == 1)
        // Ten points each, and one more beside each name.
        #expect(parsed.points == 22)
        for word in ["Vóór", "Nu", "n = 38", "n = 40", "1", "5"] { #expect(parsed.words.contains(word)) }
    }

    @Test func `series differ in grey too`() throws {
        let lines = try ParsedMarkup(Samples.spider().chart.picture).all("path", class: "line")
        #expect(Set(lines.map { $0.attributes["stroke-dasharray"] ?? "" }).count == 2)
    }

    @Test func `a value that is not there is a gap, never a bridge`() throws {
        var values: [Double?] = Samples.after.map(Optional.some)
        values[3] = nil
        let chart = Samples.spider(series: [.init("Nu", n: 40, values: values)]).chart
        let parsed = try ParsedMarkup(chart.picture)
        #expect(parsed.points == 10)
        #expect(parsed.all("path", class: "missing").count == 1)
        #expect(parsed.words.contains("–"))
        let line = try #require(parsed.all("path", class: "line").first?.attributes["d"])
        #expect(!line.hasSuffix("Z"))
        #expect(line.count { $0 == "L" } == 8)
        #expect(chart.table.rows[3][1].text == "–")
        #expect(chart.table.rows[3][1].sortKey == nil)
    }

    @Test func `the table holds what the picture shows`() {
        let table = Samples.spider().chart.table
        #expect(table.columns.map(\.title) == ["Domein", "Vóór (n = 38)", "Nu (n = 40)"])
        #expect(table.rows.map { $0[0].text } == Samples.domains)
        #expect(table.rows.map { $0[1].sortKey } == Samples.before)
        #expect(table.rows[0].map(\.text) == [Samples.domains[0], "3,4", "4,1 (3,4–4,7)"])
    }

    @Test func `a short name stands in the picture, the whole one in the table`() throws {
        let axes = ["A", "B", "C"].map { (short: String) in SpiderChart.Axis("Domein \(short)", short: short) }
        let chart = SpiderChart(id: "s", text: Samples.text("Kort"), axes: axes, series: [.init("Nu", n: 9, values: [1, 2, 3])]).chart
        #expect(try ParsedMarkup(chart.picture).words.contains("A"))
        #expect(chart.table.rows[0][0].text == "Domein A")
    }

    @Test(arguments: 3...24)
    func `names of axes stay inside the picture and clear of each other`(count: Int) {
        for label in ["Weg", Samples.domains[1], String(repeating: "ж", count: 60)] {
            let values = (0..<count).map { Double($0 % 5 + 1) }
            let labels = SpiderLabels(
                of: Samples.spider(Array(repeating: label, count: count), series: [.init("Nu", n: 9, values: values)]))
            let page = Rectangle(x: 0, y: 0, width: SpiderPicture.width, height: labels.height)
            for (index, placed) in labels.placed.enumerated() {
                #expect(page.contains(placed.box), "\(label), axis \(index)")
                for other in labels.placed[(index + 1)...] { #expect(!placed.box.isNear(other.box, by: 0), "\(label), axis \(index)") }
            }
        }
    }

    @Test func `values beyond the scale stay on its last ring`() {
        let picture = SpiderPicture(of: Samples.spider(series: [.init("Nu", n: 9, values: [9, -4, 5, 1])]))
        let points = picture.points(picture.chart.series[0])
        #expect(points[0].map { abs($0.distance(to: picture.centre) - SpiderPicture.radius) < 1e-9 } == true)
        #expect(points[1].map { $0.distance(to: picture.centre) > 5 } == true)
    }

    @Test func `names of series stay clear of the names of axes and of each other`() {
        let lines = [Samples.before, Samples.after, Samples.before.map { $0 + 0.9 }, Samples.after.map { $0 - 1.2 }]
        for count in 1...4 {
            let series = lines.prefix(count).enumerated().map { SpiderChart.Series("Groep \($0.offset)", n: 20, values: $0.element) }
            let picture = SpiderPicture(of: Samples.spider(series: series))
            let names = SpiderNames(in: picture).placed.map(\.box)
            let page = Rectangle(x: 0, y: 0, width: SpiderPicture.width, height: picture.labels.height)
            #expect(names.count == count)
            for (index, box) in names.enumerated() {
                #expect(page.contains(box))
                for other in picture.labels.placed.map(\.box) + names[(index + 1)...] { #expect(!box.isNear(other, by: 0)) }
            }
        }
    }

    @Test func `a name covers no line when there is room`() {
        let picture = SpiderPicture(of: Samples.spider(series: [.init("Het netwerk", n: 40, values: Samples.after)]))
        let corners = picture.points(picture.chart.series[0]).compactMap { $0 }
        let box = SpiderNames(in: picture).placed.map(\.box)
        #expect(box.count == 1)
        #expect(!corners.contains { corner in box.contains { $0.isNear(corner, by: 2) } })
    }
}
