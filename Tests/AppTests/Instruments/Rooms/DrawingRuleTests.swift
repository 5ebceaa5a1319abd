import Testing

@testable import App

@Suite struct DrawingRuleTests {
    private let anonymous = DrawingRule(mode: .anonymous, smallestGroup: 5)

    @Test func `an open room draws every answer at once`() {
        let rule = DrawingRule(mode: .open, smallestGroup: 5)
        #expect(rule.drawing(now: [1, 0, 0], last: nil, isShown: true, isSettled: false) == [1, 0, 0])
        #expect(rule.drawing(now: [1, 1, 0], last: [1, 0, 0], isShown: true, isSettled: false) == [1, 1, 0])
    }

    @Test(arguments: [Mode.open, .anonymous])
    func `what is hidden is not drawn`(_ mode: Mode) {
        #expect(DrawingRule(mode: mode, smallestGroup: 5).drawing(now: [9, 9], last: [9, 9], isShown: false, isSettled: true) == nil)
    }

    @Test(arguments: [false, true])
    func `an anonymous room draws nothing below k, whatever the presenter does`(_ isSettled: Bool) {
        for answers in 0..<5 {
            #expect(anonymous.drawing(now: [answers, 0], last: nil, isShown: true, isSettled: isSettled) == nil)
        }
        #expect(anonymous.drawing(now: [3, 2], last: nil, isShown: true, isSettled: isSettled) == [3, 2])
    }

    @Test func `after that only three that differ move it`() {
        #expect(anonymous.drawing(now: [4, 2], last: [3, 2], isShown: true, isSettled: false) == [3, 2])
        #expect(anonymous.drawing(now: [4, 3], last: [3, 2], isShown: true, isSettled: false) == [3, 2])
        #expect(anonymous.drawing(now: [4, 4], last: [3, 2], isShown: true, isSettled: false) == [4, 4])
        #expect(anonymous.drawing(now: [1, 4], last: [3, 2], isShown: true, isSettled: false) == [3, 2], "two changed their mind")
        #expect(anonymous.drawing(now: [0, 5], last: [3, 2], isShown: true, isSettled: false) == [0, 5])
    }

    @Test func `what takes no answers is drawn when the presenter shows it`() {
        #expect(anonymous.drawing(now: [4, 2], last: [3, 2], isShown: true, isSettled: true) == [4, 2])
    }

    @Test func `answers that are taken back leave the last drawing, not a smaller one`() {
        #expect(anonymous.drawing(now: [2, 0], last: [3, 2], isShown: true, isSettled: true) == [3, 2])
    }

    /// Whatever happens in whatever order: no drawing below k, and none that differs by less than three while people answer.
    @Test(arguments: 0..<40)
    func `no course of events shows less than the rule says`(_ seed: UInt64) {
        let dice = Dice(seed: seed)
        var (seats, last): ([Int], [Int]?) = (Array(repeating: 0, count: 12), nil)
        for _ in 0..<200 {
            let bytes = dice.bytes(3)
            seats[Int(bytes[0]) % 12] = Int(bytes[1]) % 4
            let now = (1...3).map { step in seats.count { $0 == step } }
            let isSettled = bytes[2] < 20
            let next = anonymous.drawing(now: now, last: last, isShown: true, isSettled: isSettled)
            if let next {
                #expect(next.reduce(0, +) >= 5)
                if let last, next != last, !isSettled { #expect(DrawingRule.changed(from: last, to: next) >= 3) }
            }
            last = next ?? last
        }
    }
}
