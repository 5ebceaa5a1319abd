/// How a theme is seen at once as a strength and as a weakness, from what people name.
///
/// Shares are of all respondents, from 0 to 1. Source of the index: the similarity–intensity measure of ambivalence of
/// Thompson, Zanna and Griffin (1995), applied to shares of a group.
public struct Sides: Sendable, Hashable {
    /// How many name it a strength, with those who name it both.
    public let strong: Int
    /// How many name it a weakness, with those who name it both.
    public let weak: Int
    public let both: Int
    /// All respondents, also those who name neither.
    public let n: Int

    /// - Parameters:
    ///   - onlyStrong: people who name it a strength and nothing else; the other counts likewise.
    ///   - n: all respondents; at least the sum of the three.
    public init(onlyStrong: Int, onlyWeak: Int, both: Int, n: Int) {
        strong = onlyStrong + both
        weak = onlyWeak + both
        self.both = both
        self.n = n
    }

    public var strongShare: Double { share(strong) }
    public var weakShare: Double { share(weak) }
    public var bothShare: Double { share(both) }

    /// The share of respondents who name it at all.
    public var salience: Double { share(strong + weak - both) }

    /// From −0.5 (all on one side) to 1 (everybody names it both); `nil` without respondents.
    public var index: Double? {
        n == 0 ? nil : (strongShare + weakShare) / 2 - abs(strongShare - weakShare)
    }

    /// How even the two sides are, from 0 (one side only) to 100 (as many strong as weak).
    ///
    /// `nil` when fewer than 30 % name it at all: then it says nothing about the group.
    public var balance: Double? {
        guard salience >= 0.3 - 1e-9, strong + weak > 0 else { return nil }
        return 200 * Double(min(strong, weak)) / Double(strong + weak)
    }

    /// The part of the people that stands opposite each other: some name it strong, as many others weak.
    public var between: Double { 2 * min(strongShare - bothShare, weakShare - bothShare) }

    /// The part of the people who see both themselves.
    public var within: Double { bothShare }

    private func share(_ count: Int) -> Double { n == 0 ? 0 : Double(count) / Double(n) }
}
