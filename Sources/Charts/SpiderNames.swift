import HTML

/// The names of the series, each where it stands clearest beside its own line.
struct SpiderNames {
    private struct Candidate {
        let box: Rectangle
        let anchor: Point
        let edge: Point
        let cost: Double
    }

    /// Up to here a name speaks for itself; from further a thin line leads to it.
    private static let near = 14.0

    private let picture: SpiderPicture
    /// The lines as points close together, per series: what a name must not cover.
    private let traces: [[Point]]

    init(in picture: SpiderPicture) {
        self.picture = picture
        traces = picture.chart.series.map { Self.trace(picture.points($0)) }
    }

    private static func trace(_ points: [Point?]) -> [Point] {
        Runs.around(points).flatMap { run -> [Point] in
            let corners = run.compactMap { points[$0] }
            let ends = run.count == points.count ? Array(corners.dropFirst()) + corners.prefix(1) : Array(corners.dropFirst())
            return corners
                + zip(corners, ends).flatMap { start, end in steps(start, end) }
        }
    }

    /// Points close together between two points, without these two.
    private static func steps(_ start: Point, _ end: Point) -> [Point] {
        (1..<12).map { start * (1 - Double($0) / 12) + end * (Double($0) / 12) }
    }

    /// One placed name.
    struct Placed {
        let series: Int
        let name: Label
        let count: Label?
        let box: Rectangle
        /// From the line to the name; drawn when the name stands too far from it to speak for itself.
        let leader: (from: Point, to: Point)
    }

    /// The names in the order of the series; a series without values has none.
    var placed: [Placed] {
        var taken = picture.labels.placed.map(\.box)
        return picture.chart.series.enumerated().compactMap { index, series in
            let name = Label(series.name, width: 120, strong: true)
            let count = series.n.map { Label(picture.chart.text.count($0), width: 100, soft: true) }
            let size = (width: 14 + max(name.width, count?.width ?? 0), height: name.height + (count?.height ?? 0))
            guard let best = candidates(index, size, avoiding: taken).min(by: { $0.cost < $1.cost }) else { return nil }
            taken.append(best.box)
            taken += Self.steps(best.anchor, best.edge).map { Rectangle(x: $0.x, y: $0.y, width: 0, height: 0) }
            return Placed(series: index, name: name, count: count, box: best.box, leader: (best.anchor, best.edge))
        }
    }

    var drawn: Markup {
        let names = placed.map { one -> Markup in
            let middle = one.box.y + one.name.height / 2
            let (from, to) = one.leader
            let leader: Markup = "<path class=\"ink-stroke leader\" d=\"M\(from.x) \(from.y)L\(to.x) \(to.y)\" fill=\"none\"/>"
            let marker = Strokes.marker(one.series, at: Point(x: one.box.x + 5, y: middle), size: 4)
            return """
                \(leader, if: from.distance(to: to) > Self.near)<g class="\(Strokes.group(one.series))">\(marker)</g>\
                \(one.name.drawn(x: one.box.x + 14, middle: middle, anchor: .start, marks: "halo"))\
                \(one.count?.drawn(x: one.box.x + 14, middle: middle + one.name.height, anchor: .start, marks: "halo"))
                """
        }
        return "<g class=\"names\">\(names)</g>"
    }

    /// Places on both sides of a line, near and further, each with what it would cover.
    private func candidates(_ series: Int, _ size: (width: Double, height: Double), avoiding taken: [Rectangle]) -> [Candidate] {
        stride(from: 0, to: traces[series].count, by: 3).map { traces[series][$0] }.flatMap { anchor -> [Candidate] in
            let away = anchor.distance(to: picture.centre)
            guard away > 1 else { return [] }
            let outward = Point(x: (anchor.x - picture.centre.x) / away, y: (anchor.y - picture.centre.y) / away)
            return [8.0, 12, 18, 26, 38, 52].flatMap { distance in
                (distance < away ? [1.0, -1] : [1]).map { side in
                    let reach = abs(outward.x) * size.width / 2 + abs(outward.y) * size.height / 2
                    let edge = anchor + outward * (side * distance)
                    let middle = anchor + outward * (side * (distance + reach))
                    let box = Rectangle(x: middle.x - size.width / 2, y: middle.y - size.height / 2, width: size.width, height: size.height)
                    return Candidate(
                        box: box, anchor: anchor, edge: edge, cost: distance + cost(box, series, from: anchor, to: edge, avoiding: taken))
                }
            }
        }
    }

    private func cost(_ box: Rectangle, _ series: Int, from anchor: Point, to edge: Point, avoiding taken: [Rectangle]) -> Double {
        let page = Rectangle(x: 0, y: 0, width: SpiderPicture.width, height: picture.labels.height)
        let covered = taken.count { $0.isNear(box, by: 3) }
        guard page.contains(box), covered == 0 else { return 10_000 + Double(covered) * 2_000 }
        var cost = 0.0
        let steps = anchor.distance(to: edge) > Self.near ? Self.steps(anchor, edge) : []
        cost += Double(steps.count { step in taken.contains { $0.isNear(step, by: 3) } }) * 300
        for (index, trace) in traces.enumerated() {
            cost += Double(trace.count { box.isNear($0, by: 4) }) * 60
            guard index != series, let nearest = trace.lazy.map({ $0.distance(to: anchor) }).min() else { continue }
            // Where lines run together, or with another line in between, a name could belong to either.
            cost += max(0, 24 - nearest) * 3
            cost += steps.contains { step in trace.contains { $0.distance(to: step) < 4 } } ? 150 : 0
        }
        let figures = picture.chart.values.map { picture.point(0, Double($0)) + Point(x: -9, y: 0) }
        return cost + Double(figures.count { box.isNear($0, by: 8) }) * 25
    }
}

extension Rectangle {
    func contains(_ other: Rectangle) -> Bool {
        other.x >= x && other.y >= y && other.x + other.width <= x + width && other.y + other.height <= y + height
    }

    func isNear(_ other: Rectangle, by gap: Double) -> Bool {
        x - gap < other.x + other.width && other.x - gap < x + width && y - gap < other.y + other.height && other.y - gap < y + height
    }

    func isNear(_ point: Point, by gap: Double) -> Bool {
        point.x > x - gap && point.x < x + width + gap && point.y > y - gap && point.y < y + height + gap
    }
}
