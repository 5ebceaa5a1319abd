/// What stands beside a distribution in which the same subject is a strength for some and a weakness for others.
///
/// It states what was seen, never a verdict: the counts stand beside it.
public enum Mark: String, Codable, Sendable, CaseIterable {
    /// Hardly anybody in the middle, and enough people on either side.
    case spagaat
    /// Enough people on either side without an empty middle.
    case verdeeld
}

extension Distribution {
    /// The mark of a distribution of five classes with at least eight answers; `nil` when there is nothing to mark.
    ///
    /// With the shares weak (1–2), neutral (3) and strong (4–5), A₃ over these three and A₅ over the five classes:
    /// *spagaat* when min(weak, strong) ≥ 0.30, neutral < 0.20 and A₃ < 0;
    /// otherwise *verdeeld* when min(weak, strong) ≥ 0.20, A₃ ≤ 0.2 and A₅ < 0.3.
    public var mark: Mark? {
        guard counts.count == 5, n >= 8, let collapsed, let three = collapsed.agreement, let five = agreement else { return nil }
        let smallest = Double(min(collapsed.counts[0], collapsed.counts[2])) / Double(n)
        let neutral = Double(collapsed.counts[1]) / Double(n)
        if smallest.isAtLeast(0.3), neutral.isBelow(0.2), three.isBelow(0) { return .spagaat }
        if smallest.isAtLeast(0.2), three.isAtMost(0.2), five.isBelow(0.3) { return .verdeeld }
        return nil
    }
}

/// Comparisons that a last bit of rounding cannot turn: 2 of 10 is at least 0.2.
extension Double {
    private static let hair = 1e-9

    func isAtLeast(_ limit: Double) -> Bool { self >= limit - Self.hair }
    func isAtMost(_ limit: Double) -> Bool { self <= limit + Self.hair }
    func isBelow(_ limit: Double) -> Bool { self < limit - Self.hair }
}
