import Foundation

/// What may be drawn of one statement in a room while people are still answering.
///
/// In an open room everything, at once. In an anonymous one nothing before k answers, and from then on only when at least
/// three answers differ from what was last drawn: whoever watches the bars move cannot tell whose answer it was. When
/// the presenter shows a statement that takes no answers, what there is then is drawn, never below k.
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
    ///   - isSettled: whether nobody can answer now, as the statement is frozen or the room paused.
    /// - Returns: what to draw, and to remember as drawn; nil when nothing may be drawn.
    func drawing(now: [Int], last: [Int]?, isShown: Bool, isSettled: Bool) -> [Int]? {
        guard isShown else { return nil }
        guard mode != .open else { return now }
        guard now.reduce(0, +) >= smallestGroup else { return last }
        guard let last else { return now }
        return isSettled || Self.changed(from: last, to: now) >= Self.step ? now : last
    }

    /// The least number of people whose answer must differ for these counts to become those.
    static func changed(from last: [Int], to now: [Int]) -> Int {
        guard last.count == now.count else { return 0 }
        let differences = zip(last, now).map { $1 - $0 }
        return max(differences.filter { $0 > 0 }.reduce(0, +), -differences.filter { $0 < 0 }.reduce(0, +))
    }
}
