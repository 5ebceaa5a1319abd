import HTML

/// A text in a picture: wrapped, cut when it must be, and then still whole in its `<title>`.
struct Label {
    enum Anchor: String {
        case start, middle, end
    }

    let full: String
    let lines: [String]
    let soft: Bool
    let strong: Bool

    /// - Parameters:
    ///   - width: what the text may take, in units.
    ///   - lines: how many lines it may take.
    init(_ text: String, width: Double, lines: Int = 1, soft: Bool = false, strong: Bool = false) {
        full = text.printable
        self.soft = soft
        self.strong = strong
        // Bold letters are about a twentieth wider.
        let room = strong ? width / 1.06 : width
        self.lines = Lettering.lines(text, width: room, size: soft ? Picture.softSize : Picture.textSize, most: lines)
    }

    var size: Double { soft ? Picture.softSize : Picture.textSize }
    var lineHeight: Double { size + 2 }
    var height: Double { Double(lines.count) * lineHeight }
    var width: Double { (lines.map { Lettering.width($0, size: size) }.max() ?? 0) * (strong ? 1.06 : 1) }
    private var isCut: Bool {
        lines.last?.hasSuffix("…") == true && !full.hasSuffix("…") || lines.dropLast().contains { $0.hasSuffix("…") }
    }

    /// The text with its lines centred on a height.
    ///
    /// - Parameters:
    ///   - x: where the text starts, has its middle or ends.
    ///   - middle: the height of the middle of all lines.
    ///   - marks: more classes, such as "halo" for a text that crosses lines.
    func drawn(x: Double, middle: Double, anchor: Anchor, marks: String = "") -> Markup {
        let names = [soft ? "soft" : "", marks].filter { !$0.isEmpty }.joined(separator: " ")
        let top = middle - height / 2
        let attributes: Markup = """
            \(names.isEmpty ? .empty : " class=\"\(names)\"")\(" font-size=\"\(Picture.softSize)\"", if: soft)\
            \(" font-weight=\"600\"", if: strong)\(" text-anchor=\"\(anchor.rawValue)\"", if: anchor != .start)
            """
        let title: Markup = isCut ? "<title>\(full)</title>" : .empty
        if lines.count == 1 {
            return "<text x=\"\(x)\" y=\"\(baseline(0, top: top))\"\(attributes)>\(title)\(lines[0])</text>"
        }
        let spans = lines.enumerated().map { line -> Markup in
            "<tspan x=\"\(x)\" y=\"\(baseline(line.offset, top: top))\">\(line.element)</tspan>"
        }
        return lines.isEmpty ? .empty : "<text\(attributes)>\(title)\(spans)</text>"
    }

    private func baseline(_ line: Int, top: Double) -> Double {
        top + Double(line) * lineHeight + lineHeight / 2 + size * 0.36
    }
}
