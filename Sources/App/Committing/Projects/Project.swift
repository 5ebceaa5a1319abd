import Foundation
import Localization

/// What a projectfiche holds beside its text: what is to be reached, how that is seen, and by when.
struct Project: Hashable, Sendable {
    let document: Document
    /// In the order in which they were made; also those that are no longer followed.
    let goals: [ProjectGoal]
    let indicators: [ProjectIndicator]
    /// What is due first in front.
    let milestones: [ProjectMilestone]
    /// How many results were written down for a goal.
    var realised: [Identifier: Int] = [:]

    /// The goals that are followed.
    var current: [ProjectGoal] { goals.filter { !$0.isRetired } }
    var isEmpty: Bool { goals.isEmpty && milestones.isEmpty }

    /// The indicators of a goal that are followed.
    func indicators(of goal: ProjectGoal) -> [ProjectIndicator] { indicators.filter { $0.goalId == goal.id && !$0.isRetired } }

    func goal(_ id: Identifier) -> ProjectGoal? { goals.first { $0.id == id } }

    func indicator(_ id: Identifier) -> ProjectIndicator? { indicators.first { $0.id == id } }

    func milestone(_ id: Identifier) -> ProjectMilestone? { milestones.first { $0.id == id } }

    /// Whether it is followed: itself, and the goal it belongs to.
    func isFollowed(_ indicator: ProjectIndicator) -> Bool { !indicator.isRetired && goal(indicator.goalId)?.isRetired == false }

    /// Indicators that are no longer followed, by themselves or with their goal.
    var left: [ProjectIndicator] { indicators.filter { !isFollowed($0) } }
}

/// Something that a project wants to reach.
struct ProjectGoal: Codable, Hashable, Sendable {
    let id: Identifier
    var what: String
    /// Grows with each change, so that two who change it at once do not overwrite each other.
    var version = 1
    var retiredAt: Date?

    var isRetired: Bool { retiredAt != nil }
}

/// By what one sees how far a goal is reached: something that is measured now and then.
struct ProjectIndicator: Codable, Hashable, Sendable {
    let id: Identifier
    var goalId: Identifier
    var what: String
    /// In what it is counted, such as children or percent.
    var unit: String
    /// Where it stood at the start, when that is known.
    var startValue: Figure?
    var targetValue: Figure
    var dueOn: String?
    var version = 1
    var retiredAt: Date?
    /// Everything that was measured, the earliest first; of one day the last one counts.
    var values: [IndicatorValue] = []

    private enum CodingKeys: String, CodingKey {
        case id, goalId, what, unit, startValue, targetValue, dueOn, version, retiredAt
    }

    var isRetired: Bool { retiredAt != nil }
    var latest: IndicatorValue? { values.last }

    /// Whether the target is lower than the start: less of it is better.
    var goesDown: Bool { startValue.map { targetValue < $0 } ?? false }

    var isReached: Bool {
        guard let latest else { return false }
        return goesDown ? latest.value <= targetValue : latest.value >= targetValue
    }

    /// Whether the day by which it would be reached has passed.
    func isOverdue(on day: String) -> Bool { !isReached && dueOn.map { $0 < day } == true }

    /// The last value of each day, the earliest first.
    var byDay: [IndicatorValue] {
        values.reduce(into: []) { days, value in
            if days.last?.measuredOn == value.measuredOn { days.removeLast() }
            days.append(value)
        }
    }
}

/// What was measured on a day. It is never changed.
struct IndicatorValue: Codable, Hashable, Sendable {
    let indicatorId: Identifier
    let measuredOn: String
    let value: Figure
    let note: String
    let recordedName: String?
    let recordedAt: Date
}

/// What was measured, yet to be written down.
struct NewIndicatorValue: Hashable, Sendable {
    let measuredOn: String
    let value: Figure
    let note: String
}

/// Something that is to be done by a day.
struct ProjectMilestone: Codable, Hashable, Sendable {
    let id: Identifier
    var what: String
    var dueOn: String
    var doneOn: String?
    var version = 1

    var isDone: Bool { doneOn != nil }

    func isOverdue(on day: String) -> Bool { !isDone && dueOn < day }
}

/// Somebody else changed it in the meantime.
struct ProjectConflict: Error {}

/// What a project is made of, by the part of the path where it stands.
enum ProjectPart: String, Sendable, CaseIterable {
    case goal = "doelen"
    case indicator = "indicatoren"
    case milestone = "mijlpalen"

    /// What a path calls one of them.
    var parameter: String { "\(self)" }
}

/// One goal, indicator or milestone.
enum ProjectRow: Hashable, Sendable {
    case goal(ProjectGoal)
    case indicator(ProjectIndicator)
    case milestone(ProjectMilestone)

    var part: ProjectPart {
        switch self {
        case .goal: .goal
        case .indicator: .indicator
        case .milestone: .milestone
        }
    }

    var id: Identifier {
        switch self {
        case .goal(let one): one.id
        case .indicator(let one): one.id
        case .milestone(let one): one.id
        }
    }

    var what: String {
        switch self {
        case .goal(let one): one.what
        case .indicator(let one): one.what
        case .milestone(let one): one.what
        }
    }

    var version: Int {
        switch self {
        case .goal(let one): one.version
        case .indicator(let one): one.version
        case .milestone(let one): one.version
        }
    }
}

extension Project {
    func row(_ part: ProjectPart, _ id: Identifier) -> ProjectRow? {
        switch part {
        case .goal: goal(id).map(ProjectRow.goal)
        case .indicator: indicator(id).map(ProjectRow.indicator)
        case .milestone: milestone(id).map(ProjectRow.milestone)
        }
    }

    func isFollowed(_ row: ProjectRow) -> Bool {
        switch row {
        case .goal(let one): !one.isRetired
        case .indicator(let one): isFollowed(one)
        case .milestone: true
        }
    }
}
