import Foundation
import Localization
import Storage

/// What a network already knows that the sheet about its governance asks: its partners with a voice, and what was measured.
struct GovernanceHintsStore: Sendable {
    let partners: PartnerStore
    let rounds: RoundStore
    let results: ResultsStore
    let catalogue: Catalogue
    let timeZone: TimeZone

    /// The first two domains of the quickscan: ambition and results are about the goals.
    private static let goalDomains = ["ambition", "results"]

    func hints(in network: Identifier) async throws -> KindHints {
        var hints = KindHints()
        let today = Day.of(rounds.surroundings.now(), in: timeZone)
        let voices = try await partners.partners(in: network).count { $0.hasVoice == 1 && $0.isActive(on: today) }
        let participants = GovernancePredictors.key(.participants)
        if voices > 0 {
            hints.suggestions[participants] = String(voices)
            hints.notes[participants] = GovernanceFormText.voices(voices)
        }
        let goal = GovernancePredictors.key(.goal)
        if let (round, mean) = try await mean(of: Self.goalDomains, instrument: "quickscan", in: network) {
            hints.measured[goal] = KindHints.Measured(figure: mean, source: round)
            hints.suggestions[goal] = KindAnswers.measured
            hints.notes[goal] = GovernanceFormText.goalMeasured(round)
        } else {
            hints.notes[goal] = GovernanceFormText.goalEstimated
        }
        if let (round, mean) = try await mean(of: ["trust"], instrument: "trust", in: network) {
            let told = Text(nl: Language.nl.number(mean), en: Language.en.number(mean), fr: Language.fr.number(mean))
            hints.notes[GovernancePredictors.key(.trust)] = GovernanceFormText.trustMeasured(told, round)
        }
        return hints
    }

    /// The mean of domains in the latest closed round of an instrument; nil unless all of them are shown.
    private func mean(of domains: [String], instrument: String, in network: Identifier) async throws -> (round: String, mean: Double)? {
        let closed = try await rounds.rounds(in: network).filter { $0.instrumentKey == instrument && $0.closedAt != nil }
        guard let latest = closed.max(by: { ($0.closedAt ?? .distantPast) < ($1.closedAt ?? .distantPast) }) else { return nil }
        let shown = try await results.figures(of: latest, latest.questionnaire(catalogue))
        let means = domains.compactMap { key in shown.domains.first { $0.group.key == key }?.now?.mean }
        guard !shown.isTooFew, means.count == domains.count else { return nil }
        return (latest.name, means.reduce(0, +) / Double(means.count))
    }
}
