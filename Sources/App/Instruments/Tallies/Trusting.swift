import Statistics

/// Where somebody stands on trust and on distrust, which are two scales and not one.
///
/// High is a mean of at least 3.5 of 5; the four combinations follow Lewicki, McAllister and Bies (1998).
enum Trusting: String, CaseIterable, Sendable {
    case trusting, watchful, distrusting, distant

    static let high = 3.5
    /// How wide a cell of the picture is, in steps of the scale.
    static let cell = 0.5

    init(trust: Double, distrust: Double) {
        switch (trust >= Self.high, distrust >= Self.high) {
        case (true, false): self = .trusting
        case (true, true): self = .watchful
        case (false, true): self = .distrusting
        case (false, false): self = .distant
        }
    }

    /// The quadrant of a person and their cell in the picture; nil when one of the scales lacks answers.
    static func kinds(_ questionnaire: Questionnaire, _ answers: [UInt8]) -> [String]? {
        let scores = questionnaire.subjects.prefix(2).compactMap { $0.steps(answers) }.map { Double($0) / Double(ScoreTally.unit) }
        guard scores.count == 2 else { return nil }
        return [Trusting(trust: scores[0], distrust: scores[1]).rawValue, cell(scores[0], scores[1])]
    }

    /// The name of the cell of a pair of scores from 1 to 5.
    static func cell(_ trust: Double, _ distrust: Double) -> String {
        "\(place(trust)),\(place(distrust))"
    }

    /// Which cell a score falls in, from 0; the highest score belongs to the last.
    static func place(_ score: Double) -> Int { min(7, Int((score - 1) / cell)) }
}
