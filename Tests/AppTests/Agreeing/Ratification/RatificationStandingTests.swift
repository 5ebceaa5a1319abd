import Foundation
import Testing

@testable import App

@Suite struct RatificationStandingTests {
    private func body(
        _ partner: String, _ place: Int, _ results: [Ratification.Verdict] = [], held: String = "2026-11-10", isDropped: Bool = false,
        isHere: Bool = true, due: String? = nil, next: String? = nil
    ) -> Ratification {
        let id = Identifier(rawValue: "\(partner)-\(place)")
        var one = Ratification(
            id: id, decisionId: Identifier(rawValue: "d"), networkId: Identifier(rawValue: "n"), partnerId: Identifier(rawValue: partner),
            partnerName: partner, place: place, body: .board, bodyName: "", dueOn: due, askedName: nil, askedAt: TestHouse.start,
            reminded: 0,
            droppedName: nil, droppedAt: isDropped ? TestHouse.start : nil, droppedWhy: isDropped ? "Niet nodig" : "",
            isHere: isHere ? 1 : 0)
        one.results = results.enumerated().map { number, result in
            Ratification.Result(
                ratificationId: id, number: number + 1, result: result, heldOn: held, nextOn: result == .postponed ? next : nil,
                reference: "",
                url: "", note: "", personName: nil, givenAt: TestHouse.start)
        }
        return one
    }

    @Test func `a decision is final once every body that counts has ratified, on the last of these days`() {
        let all = [body("A", 1, [.ratified], held: "2026-11-03"), body("A", 2, [.ratified], held: "2026-11-12"), body("B", 1, [.ratified])]
        #expect(RatificationStanding(all, closedOn: "2026-11-05") == .final(on: "2026-11-12"))
        #expect(RatificationStanding(all, closedOn: "2026-11-15") == .final(on: "2026-11-15"), "not before the table")
        #expect(!RatificationStanding(all, closedOn: nil).isFinal, "an open proposal never is")
    }

    @Test func `it waits for the first of each partner and for nobody behind it`() {
        let all = [body("A", 1), body("A", 2), body("B", 1, [.ratified]), body("B", 2, [.postponed])]
        #expect(RatificationStanding(all, closedOn: "2026-11-05") == .waiting([all[0], all[3]]))
        #expect(all.isTurn(of: all[0]) && !all.isTurn(of: all[1]) && all.isTurn(of: all[3]))
    }

    @Test func `who refuses is named, and the latest result counts`() {
        let refused = body("A", 1, [.ratified, .refused])
        #expect(RatificationStanding([refused, body("B", 1)], closedOn: "2026-11-05") == .refused([refused]))
        #expect(RatificationStanding([body("A", 1, [.refused, .ratified])], closedOn: "2026-11-05").isFinal)
    }

    @Test func `what was dropped and who left no longer count`() {
        #expect(RatificationStanding([], closedOn: "2026-11-05") == .notNeeded)
        let gone = [body("A", 1, isDropped: true), body("B", 1, [.refused], isHere: false)]
        #expect(RatificationStanding(gone, closedOn: "2026-11-05") == .notNeeded)
        let all = gone + [body("A", 2), body("C", 1, [.ratified])]
        #expect(RatificationStanding(all, closedOn: "2026-11-05") == .waiting([all[2]]))
    }

    @Test func `it is late after the day on which it is expected, which a postponement moves`() {
        let late = body("A", 1, due: "2026-11-20")
        #expect(late.isOverdue(on: "2026-11-21") && !late.isOverdue(on: "2026-11-20"))
        let moved = body("A", 1, [.postponed], due: "2026-11-20", next: "2026-12-01")
        #expect(moved.expectedOn == "2026-12-01" && !moved.isOverdue(on: "2026-11-21"))
        #expect(!body("A", 1, [.ratified], due: "2026-11-20").isOverdue(on: "2026-11-21"))
        #expect(!body("A", 1).isOverdue(on: "2099-01-01"), "without a day nothing is late")
    }

    @Test func `a partner is reminded a week before, the day after, and then each week`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Brussels"))
        let reminder = RatificationReminder(timeZone: zone)
        let day = { (date: Date?) in date.map { Day.of($0, in: zone) } }
        #expect(reminder.first(before: nil, at: TestHouse.start) == nil)
        #expect(day(reminder.first(before: "2026-12-10", at: TestHouse.start)) == "2026-12-03")
        #expect(day(reminder.first(before: "2026-11-23", at: TestHouse.start)) == "2026-11-22", "too late for a week")
        let week = try #require(reminder.first(before: "2026-12-10", at: TestHouse.start))
        let after = reminder.next(after: week, expected: "2026-12-10")
        #expect(day(after) == "2026-12-11")
        #expect(day(reminder.next(after: after, expected: "2026-12-10")) == "2026-12-18")
    }
}
