import Foundation

/// What somebody writes where several short texts are asked: each on a line of its own, words also with commas between them.
struct WrittenLines: Hashable, Sendable {
    let kind: Instrument.Scale.Kind
    /// In the order in which they were written, each once.
    let lines: [String]

    /// The most that somebody may give.
    static let most = 3

    /// The longest one may be.
    static func longest(_ kind: Instrument.Scale.Kind) -> Int { kind == .words ? 40 : 300 }

    init(_ body: String, _ kind: Instrument.Scale.Kind) {
        self.kind = kind
        let parts = kind == .text ? [body[...]] : body.split { $0.isNewline || kind == .words && ",;".contains($0) }
        var seen: Set<String> = []
        lines = parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter {
            !$0.isEmpty && seen.insert(Self.key($0)).inserted
        }
    }

    var isTooMany: Bool { kind != .text && lines.count > Self.most }
    var isTooLong: Bool { kind != .text && lines.contains { $0.unicodeScalars.count > Self.longest(kind) } }

    /// What tells one text from another: capitals, accents and the space between words do not.
    static func key(_ line: String) -> String {
        let folded = line.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
