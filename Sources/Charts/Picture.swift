import HTML

/// The frame around every chart: viewBox, title and description.
///
/// Colour comes from classes alone. Text takes the colour of the page (`currentColor`) and its size from the picture, so
/// that what was measured to fit does fit. Directions are fixed left to right: places do not mirror, letters still do.
struct Picture {
    let id: String
    let kind: String
    let text: ChartText
    let width: Double
    let height: Double

    /// Sizes of letters, in units of the viewBox.
    static let textSize = 14.0
    static let softSize = 13.0

    init(id: String, kind: String, text: ChartText, width: Double, height: Double) {
        self.id = Self.identifier(id)
        self.kind = kind
        self.text = text
        self.width = width
        self.height = height
    }

    func drawn(_ content: Markup) -> Markup {
        """
        <svg xmlns="http://www.w3.org/2000/svg" class="chart \(kind)" viewBox="0 0 \(width) \(height)" role="img" \
        aria-labelledby="\(id)-title \(id)-desc" font-size="\(Self.textSize)" fill="currentColor" direction="ltr" overflow="visible">\
        <title id="\(id)-title">\(text.title.printable)</title><desc id="\(id)-desc">\(text.description.printable)</desc>\
        \(content)</svg>
        """
    }

    /// A picture that says that there is nothing to see yet.
    static func empty(id: String, kind: String, text: ChartText) -> Markup {
        let frame = Picture(id: id, kind: kind, text: text, width: 460, height: 96)
        let label = Label(text.emptyText, width: 400, lines: 3, soft: true)
        return frame.drawn(label.drawn(x: 230, middle: 48, anchor: .middle))
    }

    /// Only characters that may stand in an id and in `url(#…)`.
    static func identifier(_ text: String) -> String {
        String(
            text.unicodeScalars.map { $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) ? Character($0) : "-" }
        )
    }
}

extension Markup.StringInterpolation {
    /// A place in the picture, rounded to a tenth of a unit.
    mutating func appendInterpolation(_ place: Double) {
        let tenths = Int((place * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let whole = abs(tenths) / 10
        let rest = abs(tenths) % 10
        appendLiteral(rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)")
    }
}

/// A place in a picture, in units of its viewBox; y grows downwards.
struct Point: Equatable {
    var x: Double
    var y: Double

    static func + (left: Point, right: Point) -> Point { Point(x: left.x + right.x, y: left.y + right.y) }
    static func * (point: Point, factor: Double) -> Point { Point(x: point.x * factor, y: point.y * factor) }

    func distance(to other: Point) -> Double {
        ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
}

extension Markup {
    /// The data of a path through points; closed when asked for.
    static func path(_ points: [Point], closed: Bool = false) -> Markup {
        var data: Markup = ""
        for (index, point) in points.enumerated() {
            data += "\(Markup(trusted: index == 0 ? "M" : "L"))\(point.x) \(point.y)"
        }
        return closed ? data + "Z" : data
    }
}
