import Foundation
import Localization

/// A time that a group talks about an instrument, domain by domain, with a round before it or without one.
struct GroupSession: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    /// The round whose spread the group looks at; nil when it only fills in together.
    var roundId: Identifier?
    var instrumentKey: String
    var instrumentVersion: Int
    var form: Questionnaire.Form
    var name: String
    var heldOn: String
    /// What the earlier of two moments is called; nil when one moment is scored.
    var beforeLabel: String?
    var nowLabel: String
    var facilitator: String
    /// How many are in the room.
    var people: Int?
    /// How many sheets were counted.
    var papers: Int?
    var papersVersion = 0
    var closedAt: Date?

    var isRunning: Bool { closedAt == nil }

    func questionnaire(_ catalogue: Catalogue) throws -> Questionnaire {
        let instrument = try catalogue.find(instrumentKey, version: instrumentVersion)
        let labels = [beforeLabel, nowLabel].compactMap { $0 }.map { label in
            instrument.moments.labels.first { $0.nl == label } ?? Text(verbatim: label)
        }
        return catalogue.questionnaire(instrument, form, labels)
    }
}

/// What the group itself says of one domain: never an answer of one person, and never a mean of answers.
struct GroupScore: Codable, Hashable, Sendable {
    let groupKey: String
    var score: Int?
    var scoreBefore: Int?
    var conclusion = ""
    /// The place among the priorities, from 1 to 3.
    var priority: Int?
    /// Grows with each change, so that two who write at once do not overwrite each other.
    var version = 0
    /// Who wrote last.
    var changedByName: String?

    var isEmpty: Bool { score == nil && scoreBefore == nil && conclusion.isEmpty && priority == nil }

    /// The most domains a group takes on first.
    static let mostPriorities = 3
}

/// Somebody else wrote in the meantime: what is there now.
struct GroupScoreConflict: Error {
    let current: GroupScore
}

/// Three domains are chosen already.
struct TooManyPriorities: Error {}
