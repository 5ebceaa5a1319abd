import Statistics
import Testing

/// Values from the literature and worked out by hand; none from our own output.
@Suite struct PublishedValuesTests {
    @Test func `seven categories as the agrmt package prints them`() throws {
        let distribution = Distribution([30, 40, 210, 130, 530, 50, 10])
        #expect(abs(try #require(distribution.agreement) - 0.6113333) < 5e-8)
        #expect(abs(try #require(distribution.polarisation) - 0.1943333) < 5e-8)
        #expect(abs(try #require(distribution.consensus) - 0.7256876) < 5e-8)
    }

    @Test func `one layer with a gap in the middle`() throws {
        // TU = 4, TDU = 1 and K = 7: U = (5·4 − 6·1)/(5·5) = 14/25, times 1 − 1/6.
        let value = try #require(Distribution([0, 0, 1, 0, 1, 0, 0]).agreement)
        #expect(abs(value - 7.0 / 15) < 1e-9)
    }

    @Test(arguments: [
        ([0, 0, 2, 6, 2], 4.0, 0.7, 0.834),
        ([0, 1, 2, 4, 3], 3.9, 0.5, 0.680),
        ([2, 2, 2, 2, 2], 3.0, 0.0, 0.434),
        ([5, 0, 0, 0, 5], 3.0, -1.0, 0.0),
        ([4, 0, 0, 0, 6], 3.4, -0.6, 0.029),
        ([0, 5, 0, 5, 0], 3.0, 1.0 / 6, 0.585),
        ([2, 0, 0, 0, 8], 4.2, 0.2, 0.278),
    ])
    func `five classes`(counts: [Int], mean: Double, agreement: Double, consensus: Double) throws {
        let distribution = Distribution(counts)
        #expect(abs(try #require(distribution.mean) - mean) < 1e-12)
        #expect(abs(try #require(distribution.agreement) - agreement) < 1e-9)
        #expect(abs(try #require(distribution.polarisation) - (1 - agreement) / 2) < 1e-9)
        #expect(abs(try #require(distribution.consensus) - consensus) < 5e-4)
    }

    @Test(arguments: [([5, 0, 5], -1.0), ([4, 2, 4], -0.4), ([3, 4, 3], 0.1), ([2, 0, 8], 0.2), ([4, 0, 6], -0.6), ([3, 1, 6], -0.1)])
    func `three classes`(counts: [Int], agreement: Double) throws {
        let distribution = Distribution(counts)
        #expect(abs(try #require(distribution.agreement) - agreement) < 1e-9)
        #expect(distribution.collapsed == distribution)
        #expect(distribution.collapsedAgreement == distribution.agreement)
    }

    @Test(arguments: [
        ([0, 0, 7, 0, 0], 0.0),
        ([3, 0, 0, 0, 3], 1.0),
        ([2, 2, 2, 2, 2], 0.6),  // F = .2 .4 .6 .8, so d = .2 .4 .4 .2 and D = 2·1.2/4
        ([1, 0, 1], 1.0),
        ([0, 1, 1, 0, 0], 0.25),  // F = 0 .5 1 1, so d = 0 .5 0 0
        ([0, 5, 0, 5, 0], 0.5),
        ([1, 3], 0.5),
    ])
    func `Leik's dispersion worked out by hand`(counts: [Int], expected: Double) throws {
        #expect(abs(try #require(Distribution(counts).leik) - expected) < 1e-12)
    }

    @Test(arguments: [
        ([0, 5, 0, 5, 0], Mark?.some(.spagaat)), ([5, 0, 0, 0, 5], .spagaat), ([4, 0, 0, 0, 6], .spagaat),
        ([2, 2, 2, 2, 2], .verdeeld), ([2, 0, 0, 0, 8], .verdeeld),
        ([0, 3, 4, 3, 0], nil), ([1, 2, 4, 2, 1], nil),
    ])
    func `a subject that is strength and weakness at once is marked`(counts: [Int], mark: Mark?) {
        #expect(Distribution(counts).mark == mark)
    }

    @Test func `a mark needs eight answers and five classes`() {
        #expect(Distribution([4, 0, 0, 0, 4]).mark == .spagaat)
        #expect(Distribution([4, 0, 0, 0, 3]).mark == nil)
        #expect(Distribution([5, 0, 5]).mark == nil)
        #expect(Distribution([5, 0, 0, 0, 0, 5]).mark == nil)
    }

    @Test func `a share on the limit counts, whatever the last bit says`() {
        #expect(Distribution([3, 0, 1, 0, 6]).mark == .spagaat)  // min share 0.3 exactly
        #expect(Distribution([4, 0, 2, 0, 4]).mark == .verdeeld)  // neutral share 0.2 is not below 0.2
    }
}
