import Foundation
import Statistics
import Testing

@testable import App

/// Kinds of people, and what several filled in together.
@Suite struct OutcomeTests {
    private func questionnaire(_ key: String) throws -> Questionnaire {
        let instrument = try #require(try App.readCatalogue().newest(key))
        return Questionnaire(instrument: instrument, form: .full, moments: [instrument.moments.labels[0]])
    }

    private func tally(_ key: String, _ sheets: [[UInt8]], k: Int = 5) throws -> RoundTally {
        let questionnaire = try questionnaire(key)
        let counter = RoundCounter(questionnaire)
        for sheet in sheets { sheet.withUnsafeBytes { counter.add($0, before: nil, priorities: nil, group: nil, partner: nil) } }
        return RoundTally(counter, questionnaire, smallest: k, partners: .never, names: [:])
    }

    /// The same answer to all six statements of trust, to all four of distrust, and nothing about who answers.
    private func stand(_ trust: UInt8, _ distrust: UInt8) -> [UInt8] {
        Array(repeating: trust, count: 6) + Array(repeating: distrust, count: 4) + [0, 0]
    }

    @Test func `the four ways of standing in a network are told by the two limits`() throws {
        #expect(Trusting(trust: 3.5, distrust: 3.4999) == .trusting)
        #expect(Trusting(trust: 3.5, distrust: 3.5) == .watchful)
        #expect(Trusting(trust: 3.4, distrust: 3.5) == .distrusting)
        #expect(Trusting(trust: 1, distrust: 1) == .distant)
        #expect(Trusting.place(1) == 0 && Trusting.place(1.5) == 1 && Trusting.place(4.99) == 7 && Trusting.place(5) == 7)
    }

    @Test func `people are counted by kind, and only above the smallest group`() throws {
        let sheets = Array(repeating: stand(5, 1), count: 3) + Array(repeating: stand(4, 4), count: 2) + [stand(2, 4)]
        let kinds = try #require(try tally("trust", sheets).kinds)
        #expect(kinds["trusting"] == 3 && kinds["watchful"] == 2 && kinds["distrusting"] == 1 && kinds["distant"] == nil)
        #expect(kinds[OutcomeCounter.everybody] == 6 && kinds["7,0"] == 3)
        #expect(try tally("trust", Array(sheets.prefix(4))).kinds == nil)
    }

    @Test func `who fills in one of the two scales counts in neither, so that nothing follows from the difference`() throws {
        let half = Array(repeating: UInt8(1), count: 6) + Array(repeating: UInt8(0), count: 6)
        let tally = try tally("trust", Array(repeating: stand(5, 1), count: 5) + [half])
        #expect(tally.n == 6)
        #expect(tally.domains[0].now.scores?.n == 5 && tally.domains[0].now.scores?.mean == 5)
        #expect(tally.domains[0].now.items[0].counts == [0, 0, 0, 0, 5])
        #expect(tally.kinds?[OutcomeCounter.everybody] == 5)
    }

    /// Five roles of five statements each, then who wants them.
    private func fit(_ scores: [UInt8], willing: [UInt8]) -> [UInt8] {
        scores.flatMap { Array(repeating: $0, count: 5) } + willing
    }

    @Test func `a role is natural near somebody's highest, and covered when it is strong and wanted`() throws {
        let questionnaire = try questionnaire("roles")
        let person = RoleFit.person(questionnaire, fit([5, 4, 2, 1, 5], willing: [1, 1, 1, 3, 2]))
        #expect(person.natural == [0, 4])
        #expect((0..<5).map(person.covers) == [true, true, false, false, false])
        let near = RoleFit.person(questionnaire, [5, 5, 5, 5, 5] + [5, 5, 5, 5, 4] + Array(repeating: 1, count: 15) + [0, 0, 0, 0, 0])
        #expect(near.natural == [0, 1])
        #expect(!near.covers(0))
        #expect(RoleFit.person(questionnaire, Array(repeating: 0, count: 30)).natural.isEmpty)
    }

    @Test func `roles are counted over people`() throws {
        let people = Array(repeating: fit([5, 2, 2, 2, 2], willing: [1, 0, 0, 0, 0]), count: 5)
        let kinds = try #require(try tally("roles", people).kinds)
        #expect(kinds == ["everybody": 5, "natural operator": 5, "covered operator": 5])
    }

    @Test func `a scale without an order has counts and no mean`() throws {
        let sheets = Array(repeating: [UInt8](repeating: 1, count: 9), count: 5) + [[UInt8](repeating: 0, count: 9)]
        let tally = try tally("issues", sheets)
        #expect(tally.domains.allSatisfy { $0.now.scores == nil })
        #expect(tally.domains[0].now.items[0].counts == [5, 0, 0, 0, 0, 0])
        #expect(tally.domains[0].now.items[0].unanswered == 1)
    }
}
