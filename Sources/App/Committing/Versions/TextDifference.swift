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

    var isEmpty: Bool {
        lines.allSatisfy { line in
            if case .same = line { true } else { false }
        }
    }

    /// Above so many lines or words that have no place to hold on to, they are told as taken out and put in: comparing them all would
    /// cost the square.
    private static let mostCompared = 3000

    init(from old: String, to new: String) {
        lines = Self.lines(Self.split(old), Self.split(new))
    }

    private static func split(_ text: String) -> [Substring] {
        text.isEmpty ? [] : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    private static func lines(_ old: [Substring], _ new: [Substring]) -> [Line] {
        var lines: [Line] = []
        for hunk in hunks(old, new) {
            switch hunk {
            case .same(let text): lines += text.map { .same(String($0)) }
            case .replaced(let removed, let added): lines += replaced(removed, added)
            }
        }
        return lines
    }

    /// Lines that took each other's place: in pairs while they resemble each other.
    private static func replaced(_ removed: ArraySlice<Substring>, _ added: ArraySlice<Substring>) -> [Line] {
        var (lines, gone, come) = ([Line](), removed, added)
        while let old = gone.first, let new = come.first {
            if let pieces = pieces(old, new) {
                lines.append(.changed(pieces))
            } else {
                lines += [.removed(String(old)), .added(String(new))]
            }
            gone = gone.dropFirst()
            come = come.dropFirst()
        }
        return lines + gone.map { .removed(String($0)) } + come.map { .added(String($0)) }
    }

    /// Word by word; nil when the two have too little in common to read as one.
    private static func pieces(_ old: Substring, _ new: Substring) -> [Piece]? {
        var (pieces, kept) = ([Piece](), 0)
        for hunk in hunks(words(old), words(new)) {
            switch hunk {
            case .same(let words):
                kept += words.reduce(0) { $0 + $1.utf8.count }
                pieces.append(Piece(kind: .same, text: words.joined()))
            case .replaced(let gone, let come):
                if !gone.isEmpty { pieces.append(Piece(kind: .removed, text: gone.joined())) }
                if !come.isEmpty { pieces.append(Piece(kind: .added, text: come.joined())) }
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

extension TextDifference {
    /// A stretch of two lists: the same in both, or one in the place of the other.
    private enum Hunk {
        case same(ArraySlice<Substring>)
        case replaced(ArraySlice<Substring>, ArraySlice<Substring>)
    }

    private static func hunks(_ old: [Substring], _ new: [Substring]) -> [Hunk] {
        var hunks: [Hunk] = []
        var (from, to) = (0, 0)
        for (left, right) in anchors(old, new) + [(old.count, new.count)] {
            hunks += gap(old[from..<left], new[to..<right])
            if left < old.count { hunks.append(.same(new[right...right])) }
            (from, to) = (left + 1, right + 1)
        }
        return joined(hunks)
    }

    /// What stands once in both texts, in the longest order that both keep: what a reader also holds on to.
    private static func anchors(_ old: [Substring], _ new: [Substring]) -> [(Int, Int)] {
        let (once, other) = (singles(old), singles(new))
        let pairs = other.compactMap { text, place in once[text].map { ($0, place) } }.sorted { $0.1 < $1.1 }
        // Patience: each pair goes on the first heap whose top lies behind it.
        var tops: [Int] = []
        var before = [Int?](repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, tops.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[tops[middle]].0 < pair.0 { low = middle + 1 } else { high = middle }
            }
            before[index] = low == 0 ? nil : tops[low - 1]
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var (chain, next) = ([(Int, Int)](), tops.last)
        while let index = next {
            chain.append(pairs[index])
            next = before[index]
        }
        return chain.reversed()
    }

    private static func singles(_ texts: [Substring]) -> [Substring: Int] {
        var places: [Substring: Int?] = [:]
        for (place, text) in texts.enumerated() { places[text] = .some(places[text] == nil ? place : nil) }
        return places.compactMapValues { $0 }
    }

    /// Between two anchors: what begins and ends alike, and the shortest way between the rest.
    private static func gap(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [Hunk] {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let (rest, other) = (old.dropFirst(start), new.dropFirst(start))
        let end = zip(rest.reversed(), other.reversed()).prefix { $0 == $1 }.count
        let (left, right) = (rest.dropLast(end), other.dropLast(end))
        var hunks: [Hunk] = [.same(new.prefix(start))]
        if left.isEmpty || right.isEmpty || left.count + right.count > mostCompared {
            hunks.append(.replaced(left, right))
        } else {
            hunks += shortest(left, right)
        }
        return hunks + [.same(new.suffix(end))]
    }

    private static func shortest(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [Hunk] {
        let steps = Array(new).difference(from: Array(old))
        let gone = Set(steps.removals.map(\.place)), come = Set(steps.insertions.map(\.place))
        var hunks: [Hunk] = []
        var (from, to) = (old.startIndex, new.startIndex)
        while from < old.endIndex || to < new.endIndex {
            let (left, right) = (from, to)
            while gone.contains(from - old.startIndex) { from += 1 }
            while come.contains(to - new.startIndex) { to += 1 }
            hunks.append(.replaced(old[left..<from], new[right..<to]))
            let same = to
            while from < old.endIndex, to < new.endIndex, !gone.contains(from - old.startIndex), !come.contains(to - new.startIndex) {
                (from, to) = (from + 1, to + 1)
            }
            hunks.append(.same(new[same..<to]))
        }
        return hunks
    }

    /// Stretches of a kind that touch are one; empty ones are none.
    private static func joined(_ hunks: [Hunk]) -> [Hunk] {
        var joined: [Hunk] = []
        for hunk in hunks {
            switch (joined.last, hunk) {
            case (_, .same(let now)) where now.isEmpty: continue
            case (_, .replaced(let gone, let come)) where gone.isEmpty && come.isEmpty: continue
            case (.same(let before), .same(let now)):
                joined[joined.count - 1] = .same(before + now)
            case (.replaced(let gone, let come), .replaced(let left, let right)):
                joined[joined.count - 1] = .replaced(gone + left, come + right)
            default: joined.append(hunk)
            }
        }
        return joined
    }
}

extension CollectionDifference.Change {
    fileprivate var place: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
