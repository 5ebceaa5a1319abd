import Foundation

/// Where a mean on a scale from 1 to 5 stands.
///
/// Source of the limits: Wilder Collaboration Factors Inventory, 3rd edition (4.0–5.0, 3.0–3.9, 1.0–2.9).
public enum ScoreBand: String, Codable, Sendable, CaseIterable {
    /// 4.0 and more
    case strength
    /// 3.0–3.9
    case attention
    /// below 3.0
    case workPoint

    /// The band of a mean, judged on the figure that is printed so that the two never contradict each other.
    public init(mean: Double) {
        switch Self.figure(of: mean) {
        case 4...: self = .strength
        case 3..<4: self = .attention
        default: self = .workPoint
        }
    }

    /// The band of a mean on a scale with another number of steps, as the same place between its ends.
    ///
    /// - Parameter steps: at least 2.
    public init(mean: Double, steps: Int) {
        self.init(mean: steps == 5 ? mean : 1 + (mean - 1) * 4 / Double(max(1, steps - 1)))
    }

    /// A mean rounded to one decimal, halves up: the figure to print beside a band. 3.95 and the 3.9499999999999997
    /// of a sum that lost its last bit are both 4.0.
    public static func figure(of mean: Double) -> Double {
        (mean * 10 + 0.5 + 1e-9).rounded(.down) / 10
    }
}

extension Sequence<Double> {
    /// The arithmetic mean; `nil` of nothing.
    public var mean: Double? {
        var sum = 0.0
        var count = 0
        for value in self {
            sum += value
            count += 1
        }
        return count == 0 ? nil : sum / Double(count)
    }
}
