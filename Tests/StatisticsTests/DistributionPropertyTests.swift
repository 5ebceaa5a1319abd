import Statistics
import Testing

/// What must hold for every distribution, tried on a few hundred drawn from a fixed seed.
@Suite struct DistributionPropertyTests {
    /// A linear congruential generator (Knuth's MMIX constants): the same draws on every machine.
    struct Draws {
        var state: UInt64

        mutating func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }

        mutating func counts() -> [Int] {
            let top = [1, 4, 12, 200][number(below: 4)]
            var counts = (0..<(3 + number(below: 7))).map { _ in number(below: 3) == 0 ? 0 : number(below: top + 1) }
            if counts.allSatisfy({ $0 == 0 }) { counts[number(below: counts.count)] = 1 }
            return counts
        }
    }

    static let samples: [[Int]] = {
        var draws = Draws(state: 2026)
        return (0..<400).map { _ in draws.counts() }
    }()

    private func near(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return abs(one - other) < 1e-9
    }

    @Test func `every measure stays within its range`() throws {
        for counts in Self.samples {
            let distribution = Distribution(counts)
            #expect((-1...1).contains(try #require(distribution.agreement)), "\(counts)")
            #expect((0...1).contains(try #require(distribution.polarisation)), "\(counts)")
            #expect((0...1).contains(try #require(distribution.consensus)), "\(counts)")
            #expect((0...1).contains(try #require(distribution.leik)), "\(counts)")
            #expect((1...Double(counts.count)).contains(try #require(distribution.mean)), "\(counts)")
            #expect((1...Double(counts.count)).contains(try #require(distribution.median)), "\(counts)")
        }
    }

    @Test func `turning the scale round changes no spread`() throws {
        for counts in Self.samples {
            let distribution = Distribution(counts)
            let reversed = Distribution(counts.reversed())
            #expect(near(distribution.agreement, reversed.agreement), "\(counts)")
            #expect(near(distribution.consensus, reversed.consensus), "\(counts)")
            #expect(near(distribution.leik, reversed.leik), "\(counts)")
            let turned = Double(counts.count + 1) - (try #require(reversed.mean))
            #expect(near(distribution.mean, turned), "\(counts)")
            #expect(distribution.mark == reversed.mark, "\(counts)")
        }
    }

    @Test func `ten times as many of the same answers change no measure`() {
        for counts in Self.samples {
            let distribution = Distribution(counts)
            let more = Distribution(counts.map { $0 * 10 })
            #expect(near(distribution.mean, more.mean), "\(counts)")
            #expect(near(distribution.median, more.median), "\(counts)")
            #expect(near(distribution.agreement, more.agreement), "\(counts)")
            #expect(near(distribution.consensus, more.consensus), "\(counts)")
            #expect(near(distribution.leik, more.leik), "\(counts)")
        }
    }

    @Test func `everybody in one category is full agreement`() {
        for size in 3...9 {
            for category in 0..<size {
                var distribution = Distribution(Array(repeating: 0, count: size))
                for _ in 0..<6 { distribution.add(category) }
                #expect(distribution.agreement == 1)
                #expect(distribution.consensus == 1)
                #expect(distribution.leik == 0)
                #expect(distribution.mean == Double(category + 1))
                #expect(distribution.median == Double(category + 1))
            }
        }
    }

    @Test func `a whole country can answer`() throws {
        let billion = 1_000_000_000
        let large = Distribution([2 * billion, billion, 0, 3 * billion, 4 * billion])
        let small = Distribution([2, 1, 0, 3, 4])
        #expect(near(large.agreement, small.agreement))
        #expect(near(large.consensus, small.consensus))
        #expect(near(large.leik, small.leik))
        #expect(near(large.mean, small.mean))
        #expect(large.median == small.median)
        let largest = try #require(Distribution(validating: [Int.max - 1, 0, 0, 0, 1]))
        #expect(largest.median == 1)
        #expect(near(largest.agreement, 1))
        #expect(largest.mark == nil)
    }
}
