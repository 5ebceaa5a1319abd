import HTML

/// How series differ without colour: a dash pattern and a marker each.
enum Strokes {
    private static let dashes = ["", "7 4", "2 4", "11 4 2 4"]

    /// The attributes of the line of a series, by its place in the chart.
    static func line(_ series: Int) -> Markup {
        let dash = dashes[series % dashes.count]
        let pattern: Markup = dash.isEmpty ? .empty : " stroke-dasharray=\"\(dash)\""
        return " fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linejoin=\"round\"\(pattern)"
    }

    /// The marker of a series: disc, square, triangle, diamond, and the same four hollow.
    static func marker(_ series: Int, at point: Point, size: Double = 5) -> Markup {
        let (x, y) = (point.x, point.y)
        let hollow = series / 4 % 2 == 1
        let fill: Markup =
            hollow
            ? " class=\"point hollow\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\""
            : " class=\"point\" fill=\"currentColor\""
        switch series % 4 {
        case 0: return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(size)\"\(fill)/>"
        case 1: return "<rect x=\"\(x - size * 0.9)\" y=\"\(y - size * 0.9)\" width=\"\(size * 1.8)\" height=\"\(size * 1.8)\"\(fill)/>"
        case 2: return "<path d=\"M\(x) \(y - size * 1.2)l\(size * 1.15) \(size * 2)h\(-size * 2.3)Z\"\(fill)/>"
        default:
            let step = size * 1.3
            return "<path d=\"M\(x) \(y - step)l\(step) \(step)l\(-step) \(step)l\(-step) \(-step)Z\"\(fill)/>"
        }
    }

    /// The class that carries the colour of a series; eight of them, then again from the first.
    static func group(_ series: Int) -> String { "group-\(series % 8)" }
}

extension Array where Element == Double? {
    /// The values that are numbers; anything else counts as not there.
    var finite: [Double?] { map { $0.flatMap { $0.isFinite ? $0 : nil } } }
}

/// Runs of neighbouring places that hold something: where a line can be drawn without bridging a gap.
enum Runs {
    static func of<Value>(_ values: [Value?]) -> [[Int]] {
        var runs: [[Int]] = []
        for (index, value) in values.enumerated() where value != nil {
            if let last = runs.last?.last, last == index - 1 {
                runs[runs.count - 1].append(index)
            } else {
                runs.append([index])
            }
        }
        return runs
    }

    /// The same around a circle: a run that reaches the last place goes on at the first.
    static func around<Value>(_ values: [Value?]) -> [[Int]] {
        var runs = of(values)
        if runs.count > 1, runs[0].first == 0, runs[runs.count - 1].last == values.count - 1 {
            runs[0] = runs.removeLast() + runs[0]
        }
        return runs
    }
}
