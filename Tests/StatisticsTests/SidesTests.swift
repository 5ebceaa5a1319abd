import Statistics
import Testing

@Suite struct SidesTests {
    /// By hand: 10 respondents; strong, weak and both as people name them.
    @Test(arguments: [
        (Sides(onlyStrong: 4, onlyWeak: 4, both: 0, n: 10), 0.4, 0.8, 100.0),
        (Sides(onlyStrong: 0, onlyWeak: 0, both: 10, n: 10), 1.0, 1.0, 100.0),
        (Sides(onlyStrong: 10, onlyWeak: 0, both: 0, n: 10), -0.5, 1.0, 0.0),
        (Sides(onlyStrong: 3, onlyWeak: 1, both: 2, n: 10), 0.2, 0.6, 75.0),
    ])
    func `index, salience and balance are those worked out by hand`(_ sides: Sides, _ index: Double, _ salience: Double, _ balance: Double)
        throws
    {
        #expect(abs(try #require(sides.index) - index) < 1e-12)
        #expect(abs(sides.salience - salience) < 1e-12)
        #expect(abs(try #require(sides.balance) - balance) < 1e-12)
    }

    @Test func `between people and within them are told apart`() {
        let split = Sides(onlyStrong: 4, onlyWeak: 4, both: 0, n: 10)
        #expect(abs(split.between - 0.8) < 1e-12 && split.within == 0)
        let torn = Sides(onlyStrong: 0, onlyWeak: 0, both: 8, n: 10)
        #expect(torn.between == 0 && abs(torn.within - 0.8) < 1e-12)
    }

    @Test func `what fewer than three in ten name has no balance`() {
        #expect(Sides(onlyStrong: 1, onlyWeak: 1, both: 0, n: 10).balance == nil)
        #expect(Sides(onlyStrong: 2, onlyWeak: 1, both: 0, n: 10).balance != nil)
        #expect(Sides(onlyStrong: 0, onlyWeak: 0, both: 0, n: 10).balance == nil)
    }

    @Test func `nobody has no index`() {
        let nobody = Sides(onlyStrong: 0, onlyWeak: 0, both: 0, n: 0)
        #expect(nobody.index == nil && nobody.balance == nil && nobody.salience == 0)
    }

    @Test func `a band means the same place on a longer scale`() {
        #expect(ScoreBand(mean: 4, steps: 5) == .strength)
        #expect(ScoreBand(mean: 8.5, steps: 11) == .strength)
        #expect(ScoreBand(mean: 8.3, steps: 11) == .attention)
        #expect(ScoreBand(mean: 5.8, steps: 11) == .workPoint)
    }
}
