import Foundation
import Statistics
import Testing

@testable import App

@Suite struct TallyTests {
    /// One answer sheet: the same answer to every statement now, and before when two moments are asked.
    private struct Sheet {
        var now: UInt8
        var before: UInt8?
        var group: String?
        var partner: String?
    }

    private func tally(
        _ sheets: [Sheet], k: Int = 5, partners: RoundTally.PartnersRule = .never, asksBefore: Bool = false
    ) throws -> RoundTally {
        let catalogue = try App.readCatalogue()
        let instrument = try #require(catalogue.newest("quickscan"))
        let questionnaire = Questionnaire(
            instrument: instrument, form: .short, moments: Array(instrument.moments.labels.prefix(asksBefore ? 2 : 1)))
        let counter = RoundCounter(questionnaire)
        for sheet in sheets {
            let now = [UInt8](repeating: sheet.now, count: 10)
            let before = sheet.before.map { [UInt8](repeating: $0, count: 10) }
            now.withUnsafeBytes { now in
                guard let before else { return counter.add(now, before: nil, priorities: nil, group: sheet.group, partner: sheet.partner) }
                before.withUnsafeBytes { counter.add(now, before: $0, priorities: nil, group: sheet.group, partner: sheet.partner) }
            }
        }
        return RoundTally(counter, questionnaire, smallest: k, partners: partners, names: [:])
    }

    private func sheets(_ count: Int, _ now: UInt8, before: UInt8? = nil, group: String? = nil, partner: String? = nil) -> [Sheet] {
        Array(repeating: Sheet(now: now, before: before, group: group, partner: partner), count: count)
    }

    @Test func `groups that are too small are not even kept, nor is what would give them away`() throws {
        let tally = try tally(sheets(8, 4, group: "a") + sheets(6, 3, group: "b") + sheets(2, 1, group: "c"))
        #expect(tally.groups.map(\.key) == ["a"])
        #expect(try !tally.text.contains("\"b\"") && !tally.text.contains("\"c\""))
    }

    @Test func `a group in which too few scored a domain is hidden there`() throws {
        let tally = try tally(sheets(6, 4, group: "a") + sheets(4, 3, group: "b") + sheets(3, 255, group: "b"))
        #expect(tally.groups.map(\.key) == ["a", "b"])
        // Four of b scored, and six of a would follow from the whole.
        #expect(tally.groups.allSatisfy { $0.now.allSatisfy { $0 == nil } })
    }

    @Test func `partners weigh the same where nobody follows from it`() throws {
        // Five partners with one answer each, and one with five: twice the same, seen from persons and from partners.
        let ones = (1...5).flatMap { sheets(1, 5, partner: "p\($0)") }
        let safe = try tally(ones + sheets(5, 1, partner: "q"), partners: .together)
        #expect(safe.domains[0].now.scores?.mean == 3)
        #expect(abs((safe.domains[0].now.byPartner?.mean ?? 0) - 26.0 / 6) < 1e-12)
        #expect(safe.domains[0].now.byPartner?.partners == 6)
        // With two in the large partner, their mean would follow from the two means.
        #expect(try tally(ones + sheets(2, 1, partner: "q"), partners: .together).domains[0].now.byPartner == nil)
        #expect(try tally(ones + sheets(5, 1, partner: "q"), partners: .never).domains[0].now.byPartner == nil)
        #expect(try tally(ones + sheets(2, 1, partner: "q"), k: 1, partners: .together).domains[0].now.byPartner != nil)
    }

    @Test func `few who scored one moment only are left out, so that the change can be told`() throws {
        let tally = try tally(sheets(10, 4, before: 3) + sheets(1, 1, before: 255), asksBefore: true)
        #expect(tally.n == 11)
        #expect(tally.domains[0].change?.mean == 1 && tally.domains[0].change?.isNamed == true)
        #expect(tally.domains[0].now.scores?.n == 10 && tally.domains[0].now.scores?.mean == 4)
        #expect(tally.domains[0].now.items[0].counts == [0, 0, 0, 10, 0])
        let many = try self.tally(sheets(10, 4, before: 3) + sheets(5, 1, before: 255), asksBefore: true)
        #expect(many.domains[0].now.scores?.n == 15 && many.domains[0].change?.n == 10)
        #expect(many.domains[0].before?.scores?.n == 10)
    }

    @Test func `below the smallest group only the number of answers is kept`() throws {
        let tally = try tally(sheets(4, 4, group: "a"))
        #expect(tally == RoundTally(n: 4))
    }

    @Test func `kept counts read back as they were written`() throws {
        let tally = try tally(sheets(8, 4, before: 2, group: "a") + sheets(6, 3, before: 3, group: "b"), asksBefore: true)
        #expect(try RoundTally(text: tally.text) == tally)
    }
}
