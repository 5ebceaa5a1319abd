import HTML

/// The picture of a trend: moments below, the scale on the left, names on the right.
struct TrendPicture {
    private static let width = 460.0
    private static let left = 26.0
    private static let right = 306.0
    private static let top = 20.0
    private static let gap = 18.0
    private static let figure = 30.0

    private let chart: TrendChart
    private let scale: Scale
    private let names: [Label]
    private let moments: [Label]

    init(of chart: TrendChart) {
        self.chart = chart
        names = chart.series.map { Label($0.name, width: Self.width - Self.right - Self.gap - Self.figure, lines: 2) }
        let needed = names.reduce(0) { $0 + $1.height + 4 }
        scale = Scale(chart.values, from: Self.top + max(200, needed - 20), to: Self.top)
        moments = chart.moments.map { Label($0.label, width: Self.slot(chart.moments.count), lines: 2) }
    }

    /// Every how many moments there is room for a label.
    private static func every(_ count: Int) -> Int {
        guard count > 1 else { return 1 }
        let distance = (right - left - 24) / Double(count - 1)
        return max(1, Int((54 / distance).rounded(.up)))
    }

    /// What the label of one moment may take, in units.
    private static func slot(_ count: Int) -> Double {
        guard count > 1 else { return 160 }
        return min(100, (right - left - 24) / Double(count - 1) * Double(every(count)) - 2)
    }

    private func x(_ moment: Int) -> Double {
        let (first, last) = (Self.left + 14, Self.right - 10)
        guard chart.moments.count > 1 else { return (first + last) / 2 }
        return first + (last - first) * Double(moment) / Double(chart.moments.count - 1)
    }

    private func isLabelled(_ moment: Int) -> Bool {
        (chart.moments.count - 1 - moment) % Self.every(chart.moments.count) == 0
    }

    var drawn: Markup {
        let labels = moments.indices.filter(isLabelled)
        let labelHeight = labels.map { moments[$0].height }.max() ?? 0
        let base = scale.from + 12
        let height = base + labelHeight + (chart.moments.contains { $0.n != nil } ? 20 : 4)
        let below = labels.map { index -> Markup in
            let count = chart.moments[index].n.map { Label(chart.text.count($0), width: 70, soft: true) }
            return """
                \(moments[index].drawn(x: x(index), middle: base + moments[index].height / 2, anchor: .middle))\
                \(count?.drawn(x: x(index), middle: base + labelHeight + 9, anchor: .middle))
                """
        }
        let picture = Picture(id: chart.id, kind: "trend", text: chart.text, width: Self.width, height: height)
        let grid = scale.rows(from: Self.left, to: Self.right, text: chart.text)
        return picture.drawn("\(grid)<g class=\"moments\">\(below)</g>\(chart.series.indices.map(line))\(nameMarkup)")
    }

    private func points(_ series: Int) -> [Point?] {
        chart.series[series].values.enumerated().map { index, value in
            value.map { Point(x: x(index), y: scale.place($0)) }
        }
    }

    private func line(_ series: Int) -> Markup {
        let points = points(series)
        let lines = Runs.of(points).filter { $0.count > 1 }.map { run -> Markup in
            "<path class=\"line\" d=\"\(Markup.path(run.compactMap { points[$0] }))\"\(Strokes.line(series))/>"
        }
        let markers = points.compactMap { $0.map { Strokes.marker(series, at: $0) } }
        return "<g class=\"series \(Strokes.group(series))\">\(lines)\(markers)</g>\(figures(series, points))"
    }

    /// The values above the points, when one series has the picture to itself.
    private func figures(_ series: Int, _ points: [Point?]) -> Markup {
        guard chart.series.count == 1 else { return .empty }
        let last = points.lastIndex { $0 != nil }
        let figures = points.enumerated().compactMap { index, point -> Markup? in
            guard let point, let value = chart.series[series].values[index], index != last, isLabelled(index) else { return nil }
            return Label(chart.text.number(value), width: 60, soft: true).drawn(
                x: point.x, middle: point.y - 14, anchor: .middle, marks: "halo")
        }
        return "\(figures)"
    }

    /// The names at the right end, moved apart; a thin line leads to the last point where a name had to move.
    private var nameMarkup: Markup {
        let ends = chart.series.indices.compactMap { series in points(series).compactMap { $0 }.last.map { (series, $0) } }
        let heights = ends.map { names[$0.0].height }
        let middles = Spacing.apart(ends.map { $0.1.y }, heights: heights, gap: 4, within: (Self.top - 18)...(scale.from + 18))
        let drawn = zip(ends, middles).map { end, middle -> Markup in
            let (series, point) = end
            let value = chart.series[series].values.compactMap { $0 }.last.map { Label(chart.text.number($0), width: 60) }
            let label: Markup = """
                \(value?.drawn(x: Self.right + Self.gap, middle: middle, anchor: .start))\
                \(names[series].drawn(x: Self.right + Self.gap + Self.figure, middle: middle, anchor: .start))
                """
            let leader: Markup =
                abs(middle - point.y) > 3 || point.x < Self.right - 12
                ? "<path class=\"grid leader\" d=\"M\(point.x + 8) \(point.y)L\(Self.right + Self.gap - 4) \(middle)\" fill=\"none\"/>"
                : .empty
            return leader + label
        }
        return "<g class=\"names\">\(drawn)</g>"
    }
}
