import Foundation
import Testing

@testable import App

@Suite struct SuppressionTests {
    @Test(arguments: [
        // Nothing is small.
        (parts: [5, 6], rest: 0, shown: [true, true]),
        // One small group would follow from the whole, so the next smallest hides with it.
        ([3, 5, 9], 0, [false, false, true]),
        // Two small groups hide each other.
        ([3, 3, 9], 0, [false, false, true]),
        // Those in no group count among the hidden.
        ([3, 7], 4, [false, true]),
        ([7, 8], 1, [false, true]),
        // All minus one.
        ([11, 1], 0, [false, false]),
        ([4, 4], 0, [false, false]),
        ([], 12, []),
    ])
    func `what is hidden together is nobody or enough`(_ parts: [Int], _ rest: Int, _ shown: [Bool]) {
        #expect(Suppression.shown(parts, rest: rest, smallest: 5) == shown)
    }

    @Test func `whatever the groups, nothing below the smallest follows from the whole`() {
        var seed: UInt64 = 11
        func random(_ most: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % (most + 1)
        }
        for _ in 0..<2000 {
            let parts = (0...random(6)).map { _ in random(14) }
            let rest = random(7)
            let k = 5 + random(5)
            let shown = Suppression.shown(parts, rest: rest, smallest: k)
            let hidden = rest + zip(parts, shown).filter { !$0.1 }.reduce(0) { $0 + $1.0 }
            #expect(zip(parts, shown).allSatisfy { !$0.1 || $0.0 >= k })
            #expect(hidden == 0 || hidden >= k || !shown.contains(true))
        }
    }

    @Test func `a statement does not hide alone`() {
        #expect(Suppression.shownStatements([4, 6, 7], smallest: 5) == [false, false, true])
        #expect(Suppression.shownStatements([0, 6, 7], smallest: 5) == [false, true, true])
        #expect(Suppression.shownStatements([4, 4, 7], smallest: 5) == [false, false, true])
        #expect(Suppression.shownStatements([3], smallest: 5) == [false])
    }
}
