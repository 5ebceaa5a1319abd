import Foundation
import Statistics
import Testing

@Suite struct DistributionTests {
    @Test func `nobody answered means no measure at all`() {
        let empty = Distribution([0, 0, 0, 0, 0])
        let measures = [
            empty.mean, empty.median, empty.agreement, empty.polarisation, empty.consensus, empty.leik, empty.collapsedAgreement,
        ]
        #expect(empty.n == 0)
        #expect(measures.allSatisfy { $0 == nil })
        #expect(empty.mark == nil)
        #expect(empty.agreementBand == nil)
    }

    @Test(arguments: [
        ([1, 0, 0, 0, 0], 1.0), ([1, 1, 0, 0, 0], 1.5), ([2, 0, 0, 0, 2], 3.0), ([1, 0, 0, 2, 0], 4.0), ([0, 2, 1, 0, 1], 2.5),
        ([0, 0, 1, 1, 2], 4.5),
    ])
    func `the median of an even number is the mean of the middle two`(counts: [Int], median: Double) {
        #expect(Distribution(counts).median == median)
    }

    @Test func `five classes become weak, neutral and strong`() {
        #expect(Distribution([1, 2, 3, 4, 5]).collapsed?.counts == [3, 3, 9])
        #expect(Distribution([1, 2, 3]).collapsed?.counts == [1, 2, 3])
        #expect(Distribution([1, 2, 3, 4]).collapsed == nil)
        #expect(Distribution([1, 2, 3, 4]).collapsedAgreement == nil)
    }

    @Test func `agreement needs three categories, the others two`() {
        let two = Distribution([3, 1])
        #expect(two.agreement == nil)
        #expect(two.polarisation == nil)
        #expect(two.consensus != nil)
        #expect(Distribution([4]).consensus == nil)
        #expect(Distribution([4]).leik == nil)
    }

    @Test func `an answer or a group is added`() {
        var distribution = Distribution([0, 1, 0])
        distribution.add(2)
        #expect(distribution.counts == [0, 1, 1])
        #expect(distribution.n == 2)
        #expect((distribution + Distribution([4, 0, 1])).counts == [4, 1, 2])
    }

    @Test(arguments: [[], [3], [1, -1], [-1, 5, 0], [Int.max, 1]])
    func `counts from outside that cannot be are refused`(counts: [Int]) throws {
        #expect(Distribution(validating: counts) == nil)
        let data = try JSONEncoder().encode(counts)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Distribution.self, from: data) }
    }

    @Test func `counts are stored as a plain list`() throws {
        let distribution = Distribution([1, 0, 3])
        let data = try JSONEncoder().encode(distribution)
        #expect(String(decoding: data, as: UTF8.self) == "[1,0,3]")
        #expect(try JSONDecoder().decode(Distribution.self, from: data) == distribution)
    }

    @Test(arguments: [
        ([1, 1, 1, 1], AgreementBand?.none), ([0, 0, 2, 6, 2], .united), ([0, 1, 2, 4, 3], .fairlyUnited), ([0, 5, 0, 5, 0], .diverging),
    ])
    func `agreement has a word from five answers on`(counts: [Int], band: AgreementBand?) {
        #expect(Distribution(counts).agreementBand == band)
    }

    @Test(arguments: [
        (0.6, AgreementBand.united), (0.6 - 1e-12, .united), (0.59, .fairlyUnited), (0.3, .fairlyUnited), (0.1 + 0.2, .fairlyUnited),
        (0.29, .diverging), (0.0, .diverging), (-1e-15, .diverging), (-0.01, .stronglyDiverging), (-1.0, .stronglyDiverging),
    ])
    func `agreement bands`(agreement: Double, band: AgreementBand) {
        #expect(AgreementBand(agreement: agreement) == band)
    }

    @Test(arguments: [
        (5.0, 5.0, ScoreBand.strength), (4.0, 4.0, .strength), (3.95, 4.0, .strength), (3.9499999999999997, 4.0, .strength),
        (3.94, 3.9, .attention),
        (3.0, 3.0, .attention), (2.95, 3.0, .attention), (2.949, 2.9, .workPoint), (1.0, 1.0, .workPoint),
    ])
    func `the word beside a mean never contradicts its figure`(mean: Double, figure: Double, band: ScoreBand) {
        #expect(ScoreBand.figure(of: mean) == figure)
        #expect(ScoreBand(mean: mean) == band)
    }

    @Test func `the mean of several values`() {
        #expect([1.0, 2, 4.5].mean == 2.5)
        #expect([Double]().mean == nil)
    }
}
