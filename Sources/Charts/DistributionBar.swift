import HTML

/// One question's answers as a bar that leans to the weak or the strong side: centred on the middle of the neutral category.
///
/// All bars of one width share one scale (full width = twice all answers), so that a column of them can be compared.
public struct DistributionBar: Sendable {
    private static let height = 22.0
    private static let countRoom = 64.0

    private let id: String
    private let counts: [Int]
    private let categories: [String]
    private let hatched: Int?
    private let width: Double
    private let isCompact: Bool
    private let showsCount: Bool
    private let text: ChartText

    /// - Parameters:
    ///   - id: unique on the page; names the hatch pattern.
    ///   - counts: answers per category, lowest first; a negative count counts as none.
    ///   - categories: the names of the categories, as many as counts.
    ///   - hatched: the category to hatch because its answers say both, from 0.
    ///   - width: in pixels.
    ///   - isCompact: a thin bar without figures, for lists.
    ///   - showsCount: whether "n = …" stands behind the bar; leave it out only where n stands beside it.
    ///   - text: its title names the question; its description is not used, the counts are.
    public init(
        id: String, counts: [Int], categories: [String], hatched: Int? = nil, width: Int = 360, isCompact: Bool = false,
        showsCount: Bool = true,
        text: ChartText
    ) {
        self.id = Picture.identifier(id)
        self.counts = counts.map { max(0, $0) }
        self.categories = categories
        self.hatched = hatched
        self.width = Double(max(40, width))
        self.isCompact = isCompact
        self.showsCount = showsCount && !isCompact
        self.text = text
    }

    /// A complete `<svg>` of the given width and 22 pixels high.
    public func picture() -> Markup {
        let total = counts.reduce(0) { $0.addingReportingOverflow($1).partialValue }
        let spoken = spoken(total)
        let content =
            total > 0 ? segments(total) : Label(text.emptyText, width: width - 4, soft: true).drawn(x: 2, middle: 11, anchor: .start)
        let pattern: Markup = hatched == nil || total == 0 ? .empty : hatch
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="chart distribution\(" compact", if: isCompact)" \
            viewBox="0 0 \(width) \(Self.height)" \
            width="\(width)" height="\(Self.height)" role="img" \
            font-size="\(Picture.softSize)" fill="currentColor" direction="ltr">\
            <title>\(spoken)</title>\(pattern)\(content)</svg>
            """
    }

    /// "Weg: helemaal niet akkoord 5, eerder niet akkoord 13, …, n = 40"
    private func spoken(_ total: Int) -> String {
        guard total > 0 else { return "\(text.title): \(text.emptyText)".printable }
        let parts = zip(categories, counts).map { "\($0) \(text.whole($1))" } + [text.count(total)]
        return "\(text.title): \(parts.joined(separator: ", "))".printable
    }

    private func segments(_ total: Int) -> Markup {
        let room = width - (showsCount ? Self.countRoom : 0)
        let middle = room / 2
        let scale = (room / 2 - 1) / Double(total)
        let (top, thickness) = isCompact ? (7.0, 8.0) : (3.0, 16.0)
        var x = middle - belowMiddle * scale
        var drawn: Markup = .empty
        for (category, count) in counts.enumerated() where count > 0 {
            let length = Double(count) * scale
            drawn += segment(category, Rectangle(x: x, y: top, width: max(0.8, length - 1), height: thickness))
            x += length
        }
        drawn = "<g text-anchor=\"middle\">\(drawn)</g>"
        drawn += "<path class=\"ink-stroke\" d=\"M\(middle) 0V\(top)M\(middle) \(top + thickness)V\(Self.height)\" fill=\"none\"/>"
        if showsCount { drawn += Label(text.count(total), width: Self.countRoom, soft: true).drawn(x: width, middle: 11, anchor: .end) }
        return drawn
    }

    private func segment(_ category: Int, _ place: Rectangle) -> Markup {
        let isHatched = category == hatched
        let step = Scores.step(category, of: counts.count)
        let paint: Markup = isHatched ? "class=\"both\" fill=\"url(#\(id)-both)\"" : "class=\"score-\(step)\""
        let rect: Markup = """
            <rect x="\(place.x)" y="\(place.y)" width="\(place.width)" height="\(place.height)" \(paint)/>
            """
        let figure = Label(text.whole(counts[category]), width: .infinity, soft: true)
        guard !isCompact, figure.width + 6 <= place.width, let line = figure.lines.first else { return rect }
        let mark: Markup = isHatched ? "halo" : "on-score-\(step)"
        return rect + "<text class=\"\(mark)\" x=\"\(place.x + place.width / 2)\" y=\"15.7\">\(line)</text>"
    }

    /// The answers left of the middle of the neutral category; of an even number of categories the middle is between two.
    private var belowMiddle: Double {
        let below = counts.prefix(counts.count / 2).reduce(0.0) { $0 + Double($1) }
        return counts.count % 2 == 1 ? below + Double(counts[counts.count / 2]) / 2 : below
    }

    private var hatch: Markup {
        """
        <defs><pattern id="\(id)-both" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect class="score-5" width="10" height="10"/>\
        <rect class="score-1" width="2.5" height="10"/><rect class="score-9" x="5" width="2.5" height="10"/>\
        </pattern></defs>
        """
    }
}

/// A place with a size, in units of the picture.
struct Rectangle: Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
}

/// The nine steps of colour from weak to strong.
enum Scores {
    /// The step of a category, from 0, of a number of categories: the ends are 1 and 9, the middle is 5.
    static func step(_ category: Int, of categories: Int) -> Int {
        guard categories > 1 else { return 5 }
        return 1 + Int((8 * Double(category) / Double(categories - 1)).rounded())
    }
}
