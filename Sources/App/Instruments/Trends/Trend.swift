import Foundation
import Statistics

/// The rounds of one instrument in the order in which they closed, with the mean of each domain.
struct Trend: Sendable {
    let points: [Point]

    /// One round.
    struct Point: Sendable {
        let round: Round
        let n: Int
        /// The mean by the key of the domain; none where too few answered.
        let means: [String: Double]
    }

    /// - Parameter tallies: of the rounds to show; a round without is left out.
    init(_ rounds: [Round], _ tallies: [Identifier: RoundTally], _ catalogue: Catalogue) throws {
        points = try rounds.filter { $0.closedAt != nil }.sorted { ($0.closedAt ?? $0.closesAt) < ($1.closedAt ?? $1.closesAt) }.compactMap
        {
            round in
            guard let tally = tallies[round.id], !tally.domains.isEmpty else { return nil }
            let sections = try round.questionnaire(catalogue).sections
            let means = zip(sections, tally.domains).compactMap { section, domain in domain.now.scores?.mean.map { (section.group.key, $0) }
            }
            return Point(round: round, n: tally.n, means: Dictionary(uniqueKeysWithValues: means))
        }
    }
}
