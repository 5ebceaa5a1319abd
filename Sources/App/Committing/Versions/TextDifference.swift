/// What changed between two texts: line by line, and word by word inside a line that was changed.
struct TextDifference: Hashable, Sendable {
    /// In the order of the new text; what was taken out stands where it was.
    let lines: [Line]

    enum Line: Hashable, Sendable {
        case same(String)
        case added(String)
        case removed(String)
        case changed([Piece])
    }

    /// A run of words of one line.
    struct Piece: Hashable, Sendable {
        let kind: Kind
        let text: String

        enum Kind: Hashable, Sendable { case same, added, removed }
    }

    /// How much comparing one difference may take, or all of a page together. Once it is spent, what changed is told as taken out and
    /// put in.
    struct Budget: Sendable {
        private var steps = 16_000_000
        /// What reading a line or a word costs, in comparisons.
        private static let reading = 60

        var isSpent: Bool { steps <= 0 }

        mutating func spend(reading texts: Int) { steps -= Self.reading * texts }
        mutating func spend(_ comparisons: Int) { steps -= comparisons }
    }

    var isEmpty: Bool {
        lines.allSatisfy { line in
            if case .same = line { true } else { false }
        }
    }

    init(from old: String, to new: String) {
        var budget = Budget()
        self.init(from: old, to: new, within: &budget)
    }

    init(from old: String, to new: String, within budget: inout Budget) {
        let (old, new) = (Self.split(old), Self.split(new))
        var lines: [Line] = []
        for hunk in TextComparison.hunks(old, new, within: &budget) {
            switch hunk {
            case .same(let text): lines += new[text].map { .same(String($0)) }
            case .replaced(let gone, let come): lines += Self.replaced(old[gone], new[come], within: &budget)
            }
        }
        self.lines = lines
    }

    private static func split(_ text: String) -> [Substring] {
        text.isEmpty ? [] : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// Lines that took each other's place: in pairs while they resemble each other.
    private static func replaced(
        _ removed: ArraySlice<Substring>, _ added: ArraySlice<Substring>, within budget: inout Budget
    ) -> [Line] {
        var lines: [Line] = []
        for (old, new) in zip(removed, added) {
            if let pieces = pieces(old, new, within: &budget) {
                lines.append(.changed(pieces))
            } else {
                lines += [.removed(String(old)), .added(String(new))]
            }
        }
        let gone = removed.dropFirst(added.count), come = added.dropFirst(removed.count)
        return lines + gone.map { .removed(String($0)) } + come.map { .added(String($0)) }
    }

    /// Word by word; nil when the two have too little in common to read as one.
    private static func pieces(_ old: Substring, _ new: Substring, within budget: inout Budget) -> [Piece]? {
        guard !budget.isSpent else { return nil }
        let (before, after) = (words(old), words(new))
        var (pieces, kept) = ([Piece](), 0)
        for hunk in TextComparison.hunks(before, after, within: &budget) {
            switch hunk {
            case .same(let words):
                kept += after[words].reduce(0) { $0 + $1.utf8.count }
                pieces.append(Piece(kind: .same, text: after[words].joined()))
            case .replaced(let gone, let come):
                if !gone.isEmpty { pieces.append(Piece(kind: .removed, text: before[gone].joined())) }
                if !come.isEmpty { pieces.append(Piece(kind: .added, text: after[come].joined())) }
            }
        }
        return 3 * kept >= max(old.utf8.count, new.utf8.count) ? pieces : nil
    }

    /// A word with the spaces behind it, or one sign.
    private static func words(_ line: Substring) -> [Substring] {
        var (words, start) = ([Substring](), line.startIndex)
        var place = line.startIndex
        while place < line.endIndex {
            let isWord = line[place].isLetter || line[place].isNumber
            place = line.index(after: place)
            if isWord {
                while place < line.endIndex, line[place].isLetter || line[place].isNumber { place = line.index(after: place) }
            }
            while place < line.endIndex, line[place].isWhitespace { place = line.index(after: place) }
            words.append(line[start..<place])
            start = place
        }
        return words
    }
}
