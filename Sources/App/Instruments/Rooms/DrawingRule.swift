import Foundation

/// What may be drawn of one statement in a room while people are still answering.
///
/// In an open room everything, at once. In an anonymous one nothing before k answers, and from then on only when at least
/// three answers differ from what was last drawn: whoever watches the bars move cannot tell whose answer it was. When
/// the presenter has frozen a statement, which in an anonymous room is for good, all there is is drawn, never below k. A pause
/// does not: two of them around one answer would show that answer.
struct DrawingRule: Sendable {
    let mode: Mode
    /// k.
    let smallestGroup: Int

    /// How many answers must differ before an anonymous drawing changes.
    static let step = 3

    /// What stands on the wall after this moment.
    ///
    /// - Parameters:
    ///   - now: how many gave each answer of the scale, lowest first.
    ///   - last: what was drawn before, if anything was.
    ///   - isShown: whether the presenter shows the answers.
    ///   - isSettled: whether nobody can answer any more, as the statement is frozen for good.
    /// - Returns: what to draw, and to remember as drawn; nil when nothing may be drawn.
    func drawing(now: [Int], last: [Int]?, isShown: Bool, isSettled: Bool) -> [Int]? {
        guard isShown else { return nil }
        guard mode != .open else { return now }
        guard now.reduce(0, +) >= smallestGroup else { return last }
        guard let last else { return now }
        return isSettled || Self.changed(from: last, to: now) >= Self.step ? now : last
    }

    /// The same of what everybody ticks on one page, where one answer moves several bars: it is people that are counted.
    ///
    /// - Parameter now: how many ticked each, and last how many answered; `last` likewise.
    func drawing(ticked now: [Int], last: [Int]?, isShown: Bool, isSettled: Bool) -> [Int]? {
        guard isShown else { return nil }
        guard mode != .open else { return now }
        let people = now.last ?? 0
        guard people >= smallestGroup else { return last }
        guard let last else { return now }
        return isSettled || people - (last.last ?? 0) >= Self.step ? now : last
    }

    /// The least number of people whose answer must differ for these counts to become those.
    static func changed(from last: [Int], to now: [Int]) -> Int {
        guard last.count == now.count else { return 0 }
        let differences = zip(last, now).map { $1 - $0 }
        return max(differences.filter { $0 > 0 }.reduce(0, +), -differences.filter { $0 < 0 }.reduce(0, +))
    }
}
