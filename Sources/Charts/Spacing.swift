/// Labels in a column, moved apart just far enough not to touch.
enum Spacing {
    /// The middles of labels, in the order given.
    ///
    /// - Parameters:
    ///   - middles: where each label wants its middle.
    ///   - heights: how high each label is.
    ///   - range: where the column begins and ends; when it is too short the labels keep their distance and go past its end.
    static func apart(_ middles: [Double], heights: [Double], gap: Double = 2, within range: ClosedRange<Double>) -> [Double] {
        let order = middles.indices.sorted { (middles[$0], $0) < (middles[$1], $1) }
        let pairs = zip(order, order.dropFirst()).map { (upper: $0, lower: $1, distance: (heights[$0] + heights[$1]) / 2 + gap) }
        var placed = middles
        // First apart evenly, so that a pair moves half each; then exactly, from the end of the column and from its beginning.
        for _ in 0..<40 {
            for pair in pairs {
                let missing = pair.distance - (placed[pair.lower] - placed[pair.upper])
                guard missing > 0 else { continue }
                placed[pair.upper] -= missing / 2
                placed[pair.lower] += missing / 2
            }
        }
        for index in order { placed[index] = min(placed[index], range.upperBound - heights[index] / 2) }
        for pair in pairs.reversed() { placed[pair.upper] = min(placed[pair.upper], placed[pair.lower] - pair.distance) }
        for index in order { placed[index] = max(placed[index], range.lowerBound + heights[index] / 2) }
        for pair in pairs { placed[pair.lower] = max(placed[pair.lower], placed[pair.upper] + pair.distance) }
        return placed
    }
}
