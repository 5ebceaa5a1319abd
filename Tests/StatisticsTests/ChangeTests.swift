import Foundation
import Testing

@testable import Statistics

@Suite struct ChangeTests {
    private func tally(_ scores: [(sum: Int, given: Int, people: Int)]) -> ScoreTally {
        var tally = ScoreTally()
        for score in scores { tally.add(sum: score.sum, given: score.given, people: score.people) }
        return tally
    }

    @Test func `a score is exact for up to ten answers`() {
        for given in 1...10 {
            for sum in given...(5 * given) { #expect(ScoreTally.steps(sum: sum, given: given) * given == sum * ScoreTally.unit) }
        }
    }

    @Test func `a class is the nearest step, a half going up`() {
        let scores = tally([(7, 2, 1), (10, 3, 1), (11, 3, 1), (5, 2, 1), (1, 1, 1), (5, 1, 1)])
        #expect(scores.classes(of: 5).counts == [1, 0, 2, 2, 1])
    }

    // Published: Student's t, one-sided 0.95 (R: qt(0.95, df)).
    @Test(arguments: [(1, 6.3138), (4, 2.1318), (5, 2.0150), (9, 1.8331), (19, 1.7291), (29, 1.6991), (99, 1.6604), (10_000, 1.6450)])
    func `the quantile of Student's t is the published one`(_ degrees: Int, _ expected: Double) {
        #expect(abs(Change.studentQuantile95(degrees: degrees) - expected) < 0.0006)
    }

    // R: t.test(c(1,0,1,2,0,1,1,0,1,1), conf.level = 0.9) gives mean 0.8, interval 0.4333 … 1.1667.
    @Test func `a paired change has the interval of a t test`() throws {
        var changes = ScoreTally()
        for change in [1, 0, 1, 2, 0, 1, 1, 0, 1, 1] { changes.add(steps: change * ScoreTally.unit) }
        let change = try #require(Change(paired: changes))
        #expect(abs(change.mean - 0.8) < 1e-12)
        #expect(abs((change.low ?? 0) - 0.4333) < 0.001 && abs((change.high ?? 0) - 1.1667) < 0.001)
        #expect(change.isNamed)
    }

    @Test func `a change is named from half a point, ten people, and an interval without 0`() throws {
        func named(_ changes: [Double]) throws -> Bool {
            var tally = ScoreTally()
            for change in changes { tally.add(steps: Int(change * Double(ScoreTally.unit))) }
            return try #require(Change(paired: tally)).isNamed
        }
        #expect(try named(Array(repeating: 0.5, count: 10)))
        #expect(try !named(Array(repeating: 0.5, count: 9)))
        #expect(try !named(Array(repeating: 0.4, count: 10)))
        #expect(try !named([3, -2, 3, -2, 3, -2, 3, -2, 2, -1]))
        #expect(try named(Array(repeating: -1, count: 12)))
    }

    @Test func `between groups the bootstrap gives the same interval every time, near the normal one`() throws {
        let before = tally([(3, 1, 20), (4, 1, 15), (2, 1, 5)])
        let after = tally([(4, 1, 20), (5, 1, 15), (3, 1, 5)])
        let change = try #require(Change(from: before, to: after))
        #expect(change == Change(from: before, to: after))
        #expect(change != Change(from: before, to: after, seed: 7))
        #expect(abs(change.mean - 1) < 1e-12 && change.n == 40)
        let spread = try #require(before.variance)
        let reach = 1.645 * (2 * spread / 40).squareRoot()
        #expect(abs((change.low ?? 0) - (1 - reach)) < 0.05 && abs((change.high ?? 0) - (1 + reach)) < 0.05)
    }

    @Test func `large groups get the normal interval`() throws {
        let before = tally([(3, 1, 600), (4, 1, 400)])
        let after = tally([(3, 1, 400), (4, 1, 600)])
        let change = try #require(Change(from: before, to: after))
        let reach = 1.6448536 * (0.24 * 1000 / 999 / 1000 * 2).squareRoot()
        #expect(abs((change.low ?? 0) - (0.2 - reach)) < 1e-9)
    }

    @Test func `nobody has no change, and one alone no interval`() {
        #expect(Change(paired: ScoreTally()) == nil)
        #expect(Change(from: ScoreTally(), to: tally([(3, 1, 2)])) == nil)
        #expect(Change(paired: tally([(1, 1, 1)]))?.low == nil)
    }

    @Test func `a tally reads back as it was written`() throws {
        let scores = tally([(7, 2, 3), (10, 3, 1)])
        #expect(try JSONDecoder().decode(ScoreTally.self, from: JSONEncoder().encode(scores)) == scores)
        #expect(throws: (any Error).self) { try JSONDecoder().decode(ScoreTally.self, from: Data("[1,2,3]".utf8)) }
    }
}
