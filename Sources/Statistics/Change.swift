import Foundation

/// How much a mean changed, with its 90 % interval.
public struct Change: Sendable, Hashable, Codable {
    /// After minus before, in points of the scale.
    public let mean: Double
    /// The bounds of the 90 % interval; `nil` when there are too few to say.
    public let low: Double?
    public let high: Double?
    /// How many it rests on: pairs, or the smaller of the two groups.
    public let n: Int

    /// The fewest that a change is named for; below it there are only figures.
    public static let fewest = 10
    /// The smallest change that is named, in points.
    public static let relevant = 0.5

    /// Whether the change is worth a word: half a point or more, ten people or more, and an interval that leaves out 0.
    public var isNamed: Bool {
        guard n >= Self.fewest, let low, let high else { return false }
        return abs(mean).isAtLeast(Self.relevant) && (low > 0 || high < 0)
    }

    /// The change within people who scored twice: mean ± t · s / √n with n − 1 degrees of freedom.
    ///
    /// - Parameter changes: each one's later score minus the earlier.
    /// - Returns: `nil` of nobody.
    public init?(paired changes: ScoreTally) {
        guard let mean = changes.mean else { return nil }
        self.mean = mean
        n = changes.n
        guard let variance = changes.variance else {
            (low, high) = (nil, nil)
            return
        }
        let reach = Self.studentQuantile95(degrees: n - 1) * (variance / Double(n)).squareRoot()
        (low, high) = (mean - reach, mean + reach)
    }

    /// The change between two groups of whom nobody knows who is in both: a percentile bootstrap with a fixed seed, or the normal
    /// interval it tends to once a thousand scores are at hand.
    ///
    /// - Returns: `nil` when either is empty.
    /// Source: B. Efron, R. Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13.
    public init?(from before: ScoreTally, to after: ScoreTally, seed: UInt64 = 1993) {
        guard let first = before.mean, let last = after.mean else { return nil }
        mean = last - first
        n = min(before.n, after.n)
        guard let spreadBefore = before.variance, let spreadAfter = after.variance else {
            (low, high) = (nil, nil)
            return
        }
        if before.n + after.n > 1000 {
            let reach = 1.6448536269514722 * (spreadBefore / Double(before.n) + spreadAfter / Double(after.n)).squareRoot()
            (low, high) = (mean - reach, mean + reach)
            return
        }
        var random = SplitMix(state: seed)
        let (firsts, lasts) = (before.everybody, after.everybody)
        let means = (0..<2000).map { _ in random.meanOfResample(lasts) - random.meanOfResample(firsts) }.sorted()
        // The 5th and 95th percentiles of 2,000 means.
        (low, high) = (means[99], means[1900])
    }

    /// The value that Student's t stays below in 95 of 100 cases.
    ///
    /// - Parameter degrees: of freedom, 1 or more.
    /// Source: the expansion of R. A. Fisher and E. A. Cornish, "The percentile points of distributions having known cumulants",
    /// Technometrics 2 (1960); exact to three decimals from six degrees on, below that from the table.
    static func studentQuantile95(degrees: Int) -> Double {
        let table = [6.3138, 2.9200, 2.3534, 2.1318, 2.0150]
        if degrees <= table.count { return table[max(1, degrees) - 1] }
        let z = 1.6448536269514722
        let v = Double(degrees)
        let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
        return z + (z3 + z) / (4 * v) + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v)
            + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v)
    }
}

extension ScoreTally {
    /// Every single score in points, low to high.
    fileprivate var everybody: [Double] {
        sorted.flatMap { Array(repeating: Double($0.steps) / Double(Self.unit), count: $0.people) }
    }
}

/// A generator that always gives the same numbers for the same seed.
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// The mean of as many values as there are, drawn with replacement.
    mutating func meanOfResample(_ values: [Double]) -> Double {
        var sum = 0.0
        let count = UInt64(values.count)
        for _ in values.indices { sum += values[Int(next().multipliedFullWidth(by: count).high)] }
        return sum / Double(values.count)
    }
}
