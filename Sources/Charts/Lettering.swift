/// How wide letters are, near enough to know what fits: no font is at hand on a server.
enum Lettering {
    /// The width of a text in units, for letters of a size in units; a little more than common sans-serif fonts need.
    static func width(_ text: String, size: Double) -> Double {
        text.reduce(0) { $0 + width(of: $1) } * size
    }

    /// Lines that each fit a width: broken at spaces, the last one cut with "…" when more would follow.
    static func lines(_ text: String, width: Double, size: Double, most: Int) -> [String] {
        var words = text.printable.split(whereSeparator: \.isWhitespace).map(String.init)
        var lines: [String] = []
        while !words.isEmpty, lines.count < most {
            var line = words.removeFirst()
            if lines.count == most - 1 {
                line = ([line] + words).joined(separator: " ")
                words = []
            }
            while let next = words.first, Self.width(line + " " + next, size: size) <= width {
                line += " " + words.removeFirst()
            }
            lines.append(cut(line, width: width, size: size))
        }
        return lines
    }

    /// The text itself when it fits, else as much of it as fits with "…" behind it.
    private static func cut(_ text: String, width: Double, size: Double) -> String {
        guard Self.width(text, size: size) > width else { return text }
        var used = Self.width(of: "…") * size
        var kept = ""
        for character in text {
            used += Self.width(of: character) * size
            if used > width { break }
            kept.append(character)
        }
        while kept.last?.isWhitespace == true || kept.last == "," { kept.removeLast() }
        return kept + "…"
    }

    /// The widths of the letters a to z as hundredths of their size: those of Noto Sans, one of the wider common fonts.
    private static let letters = [56, 62, 48, 62, 57, 35, 62, 62, 26, 26, 54, 26, 94, 62, 61, 62, 62, 42, 48, 37, 62, 51, 79, 53, 51, 47]

    /// The width of one letter as a part of its size.
    private static func width(of character: Character) -> Double {
        if let ascii = character.asciiValue, (97...122).contains(ascii) { return Double(letters[Int(ascii) - 97]) / 100 }
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch character {
        case " ", "'", "’", ".", ",", ":", ";", "|", "!", "·": return 0.28
        case "I", "J", "ï", "í", "(", ")", "-", "/", "\"": return 0.36
        case "M", "W", "@", "%", "…", "—", "Œ", "œ": return 0.94
        case "B", "E", "F", "L", "P", "S", "T", "Z": return 0.61
        default: break
        }
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069: return 0
        case 0x1100..<0x11A0, 0x2E80..<0xA4D0, 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF00..<0xFF61, 0x1F000...0x3FFFF:
            return 1.05
        default: return character.isUppercase ? 0.68 : 0.6
        }
    }
}

extension String {
    /// Without the control characters that no XML document may hold.
    var printable: String {
        let allowed = unicodeScalars.allSatisfy { $0.isPrintable }
        return allowed ? self : String(String.UnicodeScalarView(unicodeScalars.map { $0.isPrintable ? $0 : " " }))
    }
}

extension Unicode.Scalar {
    fileprivate var isPrintable: Bool {
        switch value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
