import Foundation
import Localization

/// One time that a network answers a questionnaire.
struct Round: Codable, Hashable, Sendable {
    var id: Identifier
    let networkId: Identifier
    var instrumentKey: String
    var instrumentVersion: Int
    var form: Questionnaire.Form
    var name: String
    var purpose: String
    var moment: Moment
    var mode: Mode
    /// k: fewer answers than this are never shown, unless the round is open.
    var smallestGroup: Int
    /// What the results are broken down by; in an open round that is chosen while reading.
    var breakdown = Breakdown.partner
    /// The most that somebody may tick; nil for as many as apply.
    var mostTicks: Int?
    /// A test, to try the questions with, counts nowhere and only coordinators see it.
    var isTest = 0
    /// What the earlier of two moments is called; nil when one moment is asked.
    var beforeLabel: String?
    var nowLabel: String
    var invitationText: String
    var opensAt: Date?
    var closesAt: Date
    var openedAt: Date?
    var closedAt: Date?
    /// How many are invited, and from how many partners: kept, so that no page has to count.
    var invitedPeople = 0
    var invitedPartners = 0
    /// How many answers were brought in from elsewhere.
    var broughtPeople = 0

    /// When in the life of the network it is measured.
    enum Moment: String, Codable, Sendable, CaseIterable {
        case baseline, before, during, after, yearly, free
    }

    /// A characteristic of people by which results are told apart, where groups are large enough.
    enum Breakdown: String, Codable, Sendable, CaseIterable {
        case none, partner, role, sort, field
    }

    enum State: Sendable {
        case draft, open, closed
    }

    /// Past its closing time a round takes no answers, even when the act of closing is still to come.
    func state(at now: Date) -> State {
        if closedAt != nil || (openedAt != nil && now >= closesAt) { return .closed }
        return openedAt == nil ? .draft : .open
    }

    /// Whether the results are there: after closing, and for an open round from the first answer.
    var hasResults: Bool { closedAt != nil || (mode == .open && openedAt != nil) }

    /// Whether an answer to the other means the same here.
    func asksLike(_ other: Round) -> Bool {
        mode == other.mode && form == other.form && (instrumentKey, instrumentVersion) == (other.instrumentKey, other.instrumentVersion)
            && (beforeLabel == nil) == (other.beforeLabel == nil) && mostTicks == other.mostTicks
    }

    func questionnaire(_ catalogue: Catalogue) throws -> Questionnaire {
        let instrument = try catalogue.find(instrumentKey, version: instrumentVersion)
        let labels = [beforeLabel, nowLabel].compactMap { $0 }.map { label in
            instrument.moments.labels.first { $0.nl == label } ?? Text(verbatim: label)
        }
        return catalogue.questionnaire(instrument, form, labels)
    }
}

/// Why a round cannot open.
enum OpeningProblem: Error, Equatable {
    case alreadyOpened
    case closesInThePast
    /// So few are invited that nothing could ever be shown.
    case tooFew(invited: Int, smallestGroup: Int)
}
