import Foundation
import Localization

/// What the cells of a file mean on a scale: numbers of steps, labels in any language, and the words for not knowing.
struct ScaleWords {
    private let scale: Instrument.Scale
    private var words: [String: UInt8] = [:]
    /// What was looked up before: the same few words come again and again.
    private var known: [String: UInt8?] = [:]

    init(_ scale: Instrument.Scale) {
        self.scale = scale
        if scale.isTicks {
            for word in ["1", "x", "ja", "yes", "oui", "true", "waar", "vrai"] { words[word] = 1 }
            for word in ["0", "nee", "neen", "no", "non", "false", "onwaar", "faux"] { words[word] = 0 }
        } else if let unknown = scale.unknown {
            let others = ["x", "weet niet", "weet ik niet", "don’t know", "don't know", "i don’t know", "ne sait pas", "je ne sais pas"]
            for word in unknown.all + others { words[Self.normal(word)] = Questionnaire.unknown }
        }
        for (place, label) in scale.labels.enumerated() {
            for word in label.all { words[Self.normal(word)] = UInt8(place + 1) }
        }
    }

    /// The answer that a cell holds: 0 when it is empty; nil when it means nothing on this scale.
    mutating func answer(_ cell: String) -> UInt8? {
        if cell.isEmpty { return 0 }
        if let answer = known[cell] { return answer }
        let answer = found(cell)
        // Whoever fills a column with texts that are all different gains nothing by having them remembered.
        if known.count < 1000 { known[cell] = answer }
        return answer
    }

    private func found(_ cell: String) -> UInt8? {
        let text = Self.normal(cell)
        if let answer = words[text] { return answer }
        if let step = Self.step(text) { return (1...scale.steps).contains(step) ? UInt8(step) : nil }
        // “4 – eerder akkoord”, as some programs write it.
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let label = text.dropFirst(digits.count).drop { !$0.isLetter && !$0.isNumber }
        guard let step = Int(digits), let answer = words[String(label)], Int(answer) == step, !scale.isTicks else { return nil }
        return answer
    }

    /// A whole number, also where it is written as 4.0 or 4,0.
    private static func step(_ text: String) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }) else { return nil }
        return Double(text.replacing(",", with: ".")).flatMap { Int(exactly: $0) }
    }

    private static func normal(_ text: String) -> String {
        text.lowercased().filter { !$0.isWhitespace }
    }
}
