import HTML

/// The names of the axes around a spider chart, inside the picture and clear of each other.
struct SpiderLabels {
    /// One placed name, with the value below it when one series has the chart to itself.
    struct Placed {
        let name: Label
        let value: Label?
        let anchor: Label.Anchor
        let x: Double
        var middle: Double
        /// Where the axis ends; a thin line leads there when the name had to move.
        var end: Point

        var height: Double { name.height + (value?.height ?? 0) }

        var box: Rectangle {
            let width = max(name.width, value?.width ?? 0)
            let left = anchor == .start ? x : anchor == .end ? x - width : x - width / 2
            return Rectangle(x: left, y: middle - height / 2, width: width, height: height)
        }
    }

    private static let distance = SpiderPicture.radius + 10

    let centre: Point
    let height: Double
    let placed: [Placed]

    /// Lays the names out around height 0, then moves everything down to where the picture begins.
    init(of chart: SpiderChart) {
        let isCrowded = chart.axes.count > 14
        var names = chart.axes.indices.map { Self.place($0, of: chart, y: nil, lines: isCrowded ? 1 : 2, isCrowded: isCrowded) }
        let reach = isCrowded ? Self.distance - 2 : 2 * Self.distance
        for side in [Label.Anchor.start, .end] {
            let column = names.indices.filter { names[$0].anchor == side }
            let middles = Spacing.apart(column.map { names[$0].middle }, heights: column.map { names[$0].height }, within: -reach...reach)
            for (axis, middle) in zip(column, middles) where abs(middle - names[axis].middle) > 0.5 {
                // A name that moves up or down has another width to fill, so it is laid out again where it ends up.
                names[axis] = Self.place(axis, of: chart, y: middle, lines: names[axis].name.lines.count, isCrowded: isCrowded)
            }
        }
        let sides = names.filter { $0.anchor != .middle }.map(\.box)
        for axis in names.indices where names[axis].anchor == .middle {
            let outwards = names[axis].middle < 0 ? -1.0 : 1.0
            while sides.contains(where: { $0.isNear(names[axis].box, by: 3) }) { names[axis].middle += outwards }
        }
        let top = min(names.map(\.box.y).min() ?? 0, -SpiderPicture.radius) - 4
        let bottom = max(names.map { $0.box.y + $0.box.height }.max() ?? 0, SpiderPicture.radius / 2) + 4
        centre = Point(x: SpiderPicture.width / 2, y: -top)
        height = bottom - top
        placed = names.map { name in
            var moved = name
            moved.middle -= top
            moved.end.y -= top
            return moved
        }
    }

    /// One name, its middle at a height or, without one, where its axis points.
    private static func place(_ axis: Int, of chart: SpiderChart, y: Double?, lines: Int, isCrowded: Bool) -> Placed {
        let direction = SpiderPicture.direction(axis, of: chart.axes.count)
        let anchor: Label.Anchor = abs(direction.x) < 0.05 ? .middle : direction.x > 0 ? .start : .end
        var away = abs(direction.x) * distance
        if let y, abs(y) < distance { away = max(away, (distance * distance - y * y).squareRoot()) }
        let half = SpiderPicture.width / 2
        let room = anchor == .middle ? 170 : half - away
        let name = Label(chart.axes[axis].short, width: room, lines: lines)
        let value =
            !isCrowded && chart.series.count == 1 ? chart.series.first?.values[axis].map(chart.text.number) ?? chart.text.missing : nil
        let valueLabel = value.map { Label($0, width: room, soft: true) }
        let height = name.height + (valueLabel?.height ?? 0)
        return Placed(
            name: name, value: valueLabel, anchor: anchor, x: anchor == .middle ? half : half + (anchor == .start ? away : -away),
            middle: y ?? direction.y * (distance + height / 2 - 4),
            end: Point(x: half, y: 0) + direction * SpiderPicture.radius)
    }

    var drawn: Markup {
        let names = placed.map { label -> Markup in
            let top = label.middle - label.height / 2
            let leader: Markup =
                label.anchor != .middle && abs(label.middle - label.end.y) > 26
                ? "<path class=\"grid leader\" d=\"M\(label.end.x) \(label.end.y)L\(label.x) \(label.middle)\" fill=\"none\"/>" : .empty
            return """
                \(leader)\(label.name.drawn(x: label.x, middle: top + label.name.height / 2, anchor: label.anchor))\
                \(label.value?.drawn(x: label.x, middle: top + label.height - (label.value?.height ?? 0) / 2, anchor: label.anchor))
                """
        }
        return "<g class=\"axes\">\(names)</g>"
    }
}
