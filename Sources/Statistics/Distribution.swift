/// Ordered counts of one question: answers per category, lowest first; category i counts as value i + 1.
///
/// Answers outside the scale ("do not know") are left out before counting. Every measure is `nil` when nobody answered.
public struct Distribution: Sendable, Hashable {
    /// Answers per category, lowest first; never negative, and their sum fits an `Int`.
    public let counts: [Int]

    /// The number of answers.
    public let n: Int

    /// Counts that this program made itself.
    ///
    /// - Precondition: no count is negative. Use `init(validating:)` for counts from outside.
    public init(_ counts: [Int]) {
        precondition(counts.allSatisfy { $0 >= 0 }, "a count is never negative")
        self.counts = counts
        n = counts.reduce(0, +)
    }

    /// Counts from outside: `nil` with fewer than two categories, a negative count, or a sum that does not fit.
    public init?(validating counts: [Int]) {
        guard counts.count >= 2 else { return nil }
        var sum = 0
        for count in counts {
            let (next, overflow) = sum.addingReportingOverflow(count)
            guard count >= 0, !overflow else { return nil }
            sum = next
        }
        self.counts = counts
        n = sum
    }

    /// One more answer.
    ///
    /// - Parameter category: from 0, the lowest, to `counts.count - 1`.
    public mutating func add(_ category: Int) {
        var more = counts
        more[category] += 1
        self = Distribution(more)
    }

    /// The answers of two groups to the same question.
    ///
    /// - Precondition: both have the same number of categories.
    public static func + (left: Distribution, right: Distribution) -> Distribution {
        precondition(left.counts.count == right.counts.count, "only answers on the same scale can be added")
        return Distribution(zip(left.counts, right.counts).map { $0 + $1 })
    }

    /// The mean value, from 1 to the number of categories.
    public var mean: Double? {
        guard n > 0 else { return nil }
        let sum = counts.enumerated().reduce(0.0) { $0 + Double($1.offset + 1) * Double($1.element) }
        return sum / Double(n)
    }

    /// The middle value; of an even number of answers the mean of the middle two.
    public var median: Double? {
        guard n > 0 else { return nil }
        return Double(value(at: (n - 1) / 2) + value(at: n / 2)) / 2
    }

    /// Five classes taken together as weak (1–2), neutral (3) and strong (4–5); three classes as they are.
    ///
    /// `nil` for any other number of categories.
    public var collapsed: Distribution? {
        switch counts.count {
        case 3: self
        case 5: Distribution([counts[0] + counts[1], counts[2], counts[3] + counts[4]])
        default: nil
        }
    }

    /// The value of the answer at a position (from 0) when all answers stand in order.
    private func value(at position: Int) -> Int {
        var passed = 0
        for (category, count) in counts.enumerated() {
            passed += count
            if position < passed { return category + 1 }
        }
        return counts.count
    }
}

/// As a plain array of counts; decoding refuses what `init(validating:)` refuses.
extension Distribution: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let valid = try Distribution(validating: container.decode([Int].self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "counts need two categories and no negative number")
        }
        self = valid
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(counts)
    }
}
