/// Two lists of lines or of words side by side: what is the same in both, and what took the place of what.
struct TextComparison {
    /// Each text as a number, the same for the same text.
    private let old: [Int]
    private let new: [Int]
    /// How many different texts there are.
    private let kinds: Int

    /// A stretch of two lists: the same in both, by its place in the new one, or one in the place of the other.
    enum Hunk: Hashable, Sendable {
        case same(Range<Int>)
        case replaced(Range<Int>, Range<Int>)
    }

    /// Above so many lines or words between two that have a place to hold on to, all are told as taken out and put in: comparing them
    /// would cost the square.
    private static let mostCompared = 2000

    static func hunks(_ old: [Substring], _ new: [Substring], within budget: inout TextDifference.Budget) -> [Hunk] {
        budget.spend(reading: old.count + new.count)
        return Self(old, new).hunks(within: &budget)
    }

    private init(_ old: [Substring], _ new: [Substring]) {
        var numbers: [Substring: Int] = [:]
        func number(_ text: Substring) -> Int {
            if let known = numbers[text] { return known }
            numbers[text] = numbers.count
            return numbers.count - 1
        }
        (self.old, self.new) = (old.map(number), new.map(number))
        kinds = numbers.count
    }

    private func hunks(within budget: inout TextDifference.Budget) -> [Hunk] {
        var hunks: [Hunk] = []
        var (from, to) = (0, 0)
        for (left, right) in anchors + [(old.count, new.count)] {
            for hunk in gap(from..<left, to..<right, within: &budget) { Self.add(hunk, to: &hunks) }
            if left < old.count { Self.add(.same(right..<right + 1), to: &hunks) }
            (from, to) = (left + 1, right + 1)
        }
        return hunks
    }

    /// What stands once in both texts, in the longest order that both keep: what a reader also holds on to.
    private var anchors: [(Int, Int)] {
        let once = singles(old)
        let pairs = singles(new).enumerated().compactMap { number, place in
            if let before = once[number], let place { (before, place) } else { nil as (Int, Int)? }
        }.sorted { $0.1 < $1.1 }
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

    /// By number, the place of what stands there once.
    private func singles(_ texts: [Int]) -> [Int?] {
        var (places, isMore) = ([Int?](repeating: nil, count: kinds), [Bool](repeating: false, count: kinds))
        for (place, text) in texts.enumerated() {
            isMore[text] = isMore[text] || places[text] != nil
            places[text] = place
        }
        return zip(places, isMore).map { place, isMore in isMore ? nil : place }
    }

    /// Between two anchors: what begins and ends alike, and the shortest way between the rest.
    private func gap(_ old: Range<Int>, _ new: Range<Int>, within budget: inout TextDifference.Budget) -> [Hunk] {
        let start = zip(self.old[old], self.new[new]).prefix { $0 == $1 }.count
        let (rest, other) = (old.dropFirst(start), new.dropFirst(start))
        let end = zip(self.old[rest].reversed(), self.new[other].reversed()).prefix { $0 == $1 }.count
        let (left, right) = (rest.dropLast(end), other.dropLast(end))
        let isWhole = left.isEmpty || right.isEmpty || left.count + right.count > Self.mostCompared || budget.isSpent
        let between = isWhole ? [.replaced(left, right)] : shortest(left, right, within: &budget)
        return [.same(new.prefix(start))] + between + [.same(new.suffix(end))]
    }

    private func shortest(_ old: Range<Int>, _ new: Range<Int>, within budget: inout TextDifference.Budget) -> [Hunk] {
        let steps = self.new[new].difference(from: self.old[old])
        budget.spend(steps.count * steps.count)
        let gone = Set(steps.removals.map(\.place)), come = Set(steps.insertions.map(\.place))
        var hunks: [Hunk] = []
        var (from, to) = (old.lowerBound, new.lowerBound)
        while from < old.upperBound || to < new.upperBound {
            let (left, right) = (from, to)
            while gone.contains(from - old.lowerBound) { from += 1 }
            while come.contains(to - new.lowerBound) { to += 1 }
            hunks.append(.replaced(left..<from, right..<to))
            let same = to
            while from < old.upperBound, to < new.upperBound, !gone.contains(from - old.lowerBound), !come.contains(to - new.lowerBound) {
                (from, to) = (from + 1, to + 1)
            }
            hunks.append(.same(same..<to))
        }
        return hunks
    }

    /// Stretches of a kind that touch are one; empty ones are none.
    private static func add(_ hunk: Hunk, to hunks: inout [Hunk]) {
        switch (hunks.last, hunk) {
        case (_, .same(let now)) where now.isEmpty: break
        case (_, .replaced(let gone, let come)) where gone.isEmpty && come.isEmpty: break
        case (.same(let before), .same(let now)):
            hunks[hunks.count - 1] = .same(before.lowerBound..<now.upperBound)
        case (.replaced(let gone, let come), .replaced(let left, let right)):
            hunks[hunks.count - 1] = .replaced(gone.lowerBound..<left.upperBound, come.lowerBound..<right.upperBound)
        default: hunks.append(hunk)
        }
    }
}

extension CollectionDifference.Change {
    fileprivate var place: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
