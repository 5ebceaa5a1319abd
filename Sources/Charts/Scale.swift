import HTML

/// Where the values of a scale stand along a line of the picture; a value outside the scale stands at its end.
struct Scale {
    let values: ClosedRange<Int>
    let from: Double
    let to: Double

    init(_ values: ClosedRange<Int>, from: Double, to: Double) {
        self.values = values.count > 1 ? values : values.lowerBound...(values.lowerBound + 1)
        self.from = from
        self.to = to
    }

    func place(_ value: Double) -> Double {
        let (low, high) = (Double(values.lowerBound), Double(values.upperBound))
        return from + (min(high, max(low, value)) - low) / (high - low) * (to - from)
    }

    /// A vertical line per step with its figure above.
    func columns(from top: Double, to bottom: Double, text: ChartText) -> Markup {
        let lines = values.map { step -> Markup in
            let x = place(Double(step))
            let figure = Label(text.whole(step), width: 40, soft: true)
            return
                "<path class=\"grid\" d=\"M\(x) \(top)V\(bottom)\" fill=\"none\"/>\(figure.drawn(x: x, middle: top - 10, anchor: .middle))"
        }
        return "<g class=\"scale\">\(lines)</g>"
    }

    /// A horizontal line per step with its figure on the left.
    func rows(from left: Double, to right: Double, text: ChartText) -> Markup {
        let lines = values.map { step -> Markup in
            let y = place(Double(step))
            let figure = Label(text.whole(step), width: 40, soft: true)
            return "<path class=\"grid\" d=\"M\(left) \(y)H\(right)\" fill=\"none\"/>\(figure.drawn(x: left - 8, middle: y, anchor: .end))"
        }
        return "<g class=\"scale\">\(lines)</g>"
    }
}
