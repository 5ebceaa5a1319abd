import Foundation
import HTML

/// The picture of a spider chart: rings, axes, bands, lines and, last so that nothing crosses them, names.
struct SpiderPicture {
    static let width = 460.0
    static let radius = 102.0

    let chart: SpiderChart
    let scale: Scale
    let labels: SpiderLabels
    let centre: Point

    init(of chart: SpiderChart) {
        self.chart = chart
        // The lowest value is a small ring, not the centre: lines that meet in one point cannot be told apart.
        scale = Scale(chart.values, from: Self.radius / Double(2 * chart.values.count - 1), to: Self.radius)
        labels = SpiderLabels(of: chart)
        centre = labels.centre
    }

    func point(_ axis: Int, _ value: Double) -> Point {
        centre + Self.direction(axis, of: chart.axes.count) * scale.place(value)
    }

    /// A step outwards along an axis, clockwise from the top.
    static func direction(_ axis: Int, of count: Int) -> Point {
        let angle = 2 * Double.pi * Double(axis) / Double(count)
        return Point(x: sin(angle), y: -cos(angle))
    }

    func points(_ series: SpiderChart.Series) -> [Point?] {
        series.values.enumerated().map { axis, value in value.map { point(axis, $0) } }
    }

    var drawn: Markup {
        let picture = Picture(id: chart.id, kind: "spider", text: chart.text, width: Self.width, height: labels.height)
        let bands = chart.series.indices.map(band)
        let lines = chart.series.indices.map(line)
        return picture.drawn("\(rings)\(bands)\(ringFigures)\(lines)\(labels.drawn)\(SpiderNames(in: self).drawn)")
    }

    private var rings: Markup {
        let rings = chart.values.map { step -> Markup in
            let corners = chart.axes.indices.map { point($0, Double(step)) }
            return "<path class=\"grid\" d=\"\(Markup.path(corners, closed: true))\" fill=\"none\"/>"
        }
        let axes = chart.axes.indices.map { axis -> Markup in
            let end = point(axis, Double(chart.values.upperBound))
            let isComplete = chart.series.allSatisfy { $0.values[axis] != nil }
            let gap: Markup = isComplete ? .empty : " stroke-dasharray=\"2 4\""
            let mark: Markup = isComplete ? "grid axis" : "grid axis missing"
            return "<path class=\"\(mark)\" d=\"M\(centre.x) \(centre.y)L\(end.x) \(end.y)\" fill=\"none\"\(gap)/>"
        }
        return "<g class=\"rings\">\(rings)\(axes)</g>"
    }

    private var ringFigures: Markup {
        let figures = chart.values.map { step in
            let place = point(0, Double(step))
            return Label(chart.text.whole(step), width: 30, soft: true).drawn(
                x: place.x - 5, middle: place.y + 1, anchor: .end, marks: "halo")
        }
        return "<g class=\"scale\">\(figures)</g>"
    }

    private func band(_ index: Int) -> Markup {
        let spread = chart.series[index].spread
        let runs = Runs.around(spread)
        let shapes = runs.compactMap { run -> Markup? in
            let outer = run.compactMap { axis in spread[axis].map { point(axis, $0.upperBound) } }
            let inner = run.compactMap { axis in spread[axis].map { point(axis, $0.lowerBound) } }
            guard run.count > 1 else { return nil }
            let isRing = run.count == chart.axes.count
            let data =
                isRing
                ? Markup.path(outer, closed: true) + Markup.path(inner, closed: true) : Markup.path(outer + inner.reversed(), closed: true)
            return "<path class=\"band\" d=\"\(data)\" fill=\"currentColor\" fill-rule=\"evenodd\" fill-opacity=\"0.16\"/>"
        }
        return shapes.isEmpty ? .empty : "<g class=\"\(Strokes.group(index))\">\(shapes)</g>"
    }

    private func line(_ index: Int) -> Markup {
        let points = points(chart.series[index])
        let lines = Runs.around(points).filter { $0.count > 1 }.map { run -> Markup in
            let path = Markup.path(run.compactMap { points[$0] }, closed: run.count == points.count)
            return "<path class=\"line\" d=\"\(path)\"\(Strokes.line(index))/>"
        }
        let markers = points.compactMap { $0.map { Strokes.marker(index, at: $0, size: 4) } }
        return "<g class=\"series \(Strokes.group(index))\">\(lines)\(markers)</g>"
    }
}
