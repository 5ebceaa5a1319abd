import Foundation

extension Distribution {
    /// Tastle and Wierman's consensus: 0 (halves at the two ends) … 1 (all equal).
    ///
    /// 1 + Σ pᵢ·log₂(1 − |xᵢ − μ|/(K − 1)) over the categories with answers. `nil` when nobody answered or with one category.
    /// Source: W. Tastle and M. Wierman, "Consensus and dissention", Int. J. of Approximate Reasoning 45 (2007) 531–545.
    public var consensus: Double? {
        guard let mean, counts.count >= 2 else { return nil }
        let width = Double(counts.count - 1)
        var sum = 1.0
        for (category, count) in counts.enumerated() where count > 0 {
            sum += Double(count) / Double(n) * log2(1 - abs(Double(category + 1) - mean) / width)
        }
        return min(1, max(0, sum))
    }

    /// Leik's ordinal dispersion D: 0 (one category) … 1 (halves at the two ends).
    ///
    /// 2·Σ dᵢ/(K − 1) over all categories but the last, where dᵢ = Fᵢ when the cumulative share Fᵢ ≤ ½, else 1 − Fᵢ.
    /// `nil` when nobody answered or with one category.
    /// Source: R. Leik, "A measure of ordinal consensus", Pacific Sociological Review 9 (1966) 85–90.
    public var leik: Double? {
        guard n > 0, counts.count >= 2 else { return nil }
        var passed = 0
        var sum = 0.0
        for count in counts.dropLast() {
            passed += count
            sum += Double(min(passed, n - passed))
        }
        return 2 * sum / Double(n) / Double(counts.count - 1)
    }
}
