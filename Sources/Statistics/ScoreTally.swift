/// How many people have each score: the scores themselves, in 2520ths, so that everything about them follows and nothing is lost.
///
/// A score is the mean of up to ten whole numbers, or the difference of two such means; 2520 is the least number that one to
/// ten divide, so these are exact. The mean of more numbers is rounded to the nearest 2520th.
public struct ScoreTally: Sendable, Hashable {
    /// The steps in one point of the scale.
    public static let unit = 2520

    /// People by score in 2520ths; never zero.
    public private(set) var counts: [Int: Int] = [:]

    public init() {}

    public var n: Int { counts.values.reduce(0, +) }

    /// Adds people whose score is a sum of answers divided by their number.
    ///
    /// - Parameters:
    ///   - sum: of the answers given.
    ///   - given: how many answers that were; more than 0.
    ///   - people: how many have that score.
    public mutating func add(sum: Int, given: Int, people: Int = 1) {
        add(steps: Self.steps(sum: sum, given: given), people: people)
    }

    /// Adds people with a score in 2520ths.
    public mutating func add(steps: Int, people: Int = 1) {
        guard people > 0 else { return }
        counts[steps, default: 0] += people
    }

    /// A score in 2520ths, a half going up.
    public static func steps(sum: Int, given: Int) -> Int {
        (2 * sum * unit + given) / (2 * given)
    }

    /// The mean score; `nil` of nobody.
    public var mean: Double? {
        n == 0 ? nil : Double(sum) / Double(n * Self.unit)
    }

    /// The variance of a sample, with n − 1; `nil` of fewer than two.
    public var variance: Double? {
        let n = n
        guard n > 1, let mean else { return nil }
        // In one order, so that counting again gives the same to the last bit.
        let squares = sorted.reduce(0.0) { total, one in
            let distance = Double(one.steps) / Double(Self.unit) - mean
            return total + distance * distance * Double(one.people)
        }
        return squares / Double(n - 1)
    }

    /// People by class: the nearest step of a scale from 1, a half going up.
    public func classes(of steps: Int) -> Distribution {
        var classes = [Int](repeating: 0, count: steps)
        for (score, people) in counts {
            classes[min(steps, max(1, (2 * score + Self.unit) / (2 * Self.unit))) - 1] += people
        }
        return Distribution(classes)
    }

    /// The scores from low to high with their people.
    var sorted: [(steps: Int, people: Int)] {
        counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private var sum: Int { counts.reduce(0) { $0 + $1.key * $1.value } }
}

/// As a flat array: score, people, score, people, from low to high.
extension ScoreTally: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let flat = try container.decode([Int].self)
        guard flat.count.isMultiple(of: 2) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a score without a count")
        }
        for place in stride(from: 0, to: flat.count, by: 2) { add(steps: flat[place], people: flat[place + 1]) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(sorted.flatMap { [$0.steps, $0.people] })
    }
}
