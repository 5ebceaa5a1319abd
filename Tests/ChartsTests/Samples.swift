import Charts
import Foundation
import HTML

/// The charts that the tests look at.
enum Samples {
    static let domains = [
        "Ambitie en belangen hanteren", "Realisaties, doelen en projecten formuleren", "Relaties en samenwerkingsklimaat opbouwen",
        "Organisatie & coördinatie op punt stellen", "Weg uitstippelen", "Rollen en competenties regisseren", "Oog hebben voor de omgeving",
        "Ontwikkeling en collectief leren stimuleren", "Trio in balans", "Samenwerkingspartners",
    ]
    static let before = [3.4, 3.1, 4.0, 3.3, 2.9, 3.6, 3.1, 3.4, 3.2, 3.5]
    static let after = [4.1, 3.5, 4.3, 3.1, 2.7, 3.3, 3.4, 3.0, 3.5, 3.9]
    /// Markup, quotes, control characters, a direction override, an emoji family and a word without a break.
    static let hostile =
        "</title><script>alert('1')</script>\" onload=\"x\" & ]]>\u{0}\u{1}\u{B}\u{202E}👨‍👩‍👧 \(String(repeating: "ж", count: 90))"

    static func text(_ title: String, emptyText: String = "Nog geen antwoorden") -> ChartText {
        ChartText(
            title: title, description: "Wat er te zien is: \(title)", emptyText: emptyText, rowHeading: "Domein",
            number: { String(format: "%.1f", $0).replacingOccurrences(of: ".", with: ",") })
    }

    static func spider(_ labels: [String] = domains, series: [SpiderChart.Series]? = nil, id: String = "spider", title: String = "Spin")
        -> SpiderChart
    {
        SpiderChart(
            id: id, text: text(title), axes: labels.map { SpiderChart.Axis($0) },
            series: series ?? [
                .init("Vóór", n: 38, values: before), .init("Nu", n: 40, values: after, spread: after.map { ($0 - 0.7)...($0 + 0.6) }),
            ])
    }

    static func dumbbell(_ labels: [String] = domains, id: String = "dumbbell", title: String = "Vóór en nu") -> DumbbellChart {
        DumbbellChart(
            id: id, text: text(title), before: .init("Vóór", n: 38), after: .init("Nu", n: 40),
            rows: zip(labels, zip(before, after)).map { .init($0, before: $1.0, after: $1.1) }, changeHeading: "Verschil")
    }

    static func trend(
        _ moments: [String] = ["2023", "2024", "2025"], series: [TrendChart.Series]? = nil, id: String = "trend", title: String = "Verloop"
    ) -> TrendChart {
        TrendChart(
            id: id, text: text(title), moments: moments.enumerated().map { .init($0.element, n: 30 + $0.offset) },
            series: series ?? [.init("Weg", values: [3.1, 2.9, 2.7]), .init("Trio in balans", values: [3.2, nil, 3.5])])
    }

    static func bar(
        _ counts: [Int], hatched: Int? = nil, compact: Bool = false, showsCount: Bool = true, title: String = "Weg", id: String = "bar"
    )
        -> Markup
    {
        DistributionBar(
            id: id, counts: counts, categories: counts.indices.map { "graad \($0 + 1)" }, hatched: hatched, width: 400, isCompact: compact,
            showsCount: showsCount, text: text(title)
        ).picture()
    }

    /// Every kind of picture with a text of choice everywhere that a person could have typed one.
    static func pictures(saying text: String) -> [Markup] {
        let labels = Array(repeating: text, count: 10)
        return [
            spider(labels, title: text).chart.picture,
            spider(labels, series: [.init(text, n: 7, values: [3, nil, 4, 2, nil, 1, 5, 3.3, 2, 2])], title: text).chart.picture,
            dumbbell(labels, title: text).chart.picture,
            trend(labels, series: [.init(text, values: after), .init(text, values: before)], title: text).chart.picture,
            bar([1, 2, 3, 4, 5], title: text), bar([4, 3, 6], hatched: 1, title: text),
        ] + emptyCharts(saying: text).map(\.picture)
    }

    static func emptyCharts(saying text: String) -> [Chart] {
        let words = self.text("Leeg", emptyText: text)
        return [
            SpiderChart(id: "a", text: words, axes: [], series: []).chart,
            SpiderChart(id: "b", text: words, axes: domains.map { .init($0) }, series: [.init("Nu", n: 0, values: [nil, .nan, .infinity])])
                .chart,
            DumbbellChart(id: "c", text: words, before: .init("a", n: 0), after: .init("b", n: 0), rows: [], changeHeading: "v").chart,
            TrendChart(id: "d", text: words, moments: [], series: []).chart,
        ]
    }
}
