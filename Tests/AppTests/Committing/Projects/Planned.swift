import Foundation
import Storage

@testable import App

extension TestHouse {
    /// A project that somebody began.
    func beginProject(_ title: String = "Zwemmen na school", in network: String = TestHouse.network, by somebody: Somebody = .youssef)
        async throws -> Document
    {
        try await begin(title, .project, in: network, by: somebody.rawValue)
    }

    func project(_ document: Document) async throws -> Project {
        try await app.stores.committing.projects.project(of: document.id, in: document.networkId)
    }

    @discardableResult
    func goal(_ what: String = "Elk kind zwemt", in document: Document, by somebody: Somebody = .hanne) async throws -> ProjectGoal {
        let goal = ProjectGoal(id: app.surroundings.identifier(), what: what)
        try await app.stores.committing.projects.add(.goal(goal), to: document, by: person(somebody.rawValue))
        return goal
    }

    @discardableResult
    func indicator(
        _ what: String = "Kinderen die 25 meter zwemmen", of goal: ProjectGoal, in document: Document, from start: Int? = 400,
        to target: Int = 2000, by day: String? = "2027-06-30"
    ) async throws -> ProjectIndicator {
        let indicator = ProjectIndicator(
            id: app.surroundings.identifier(), goalId: goal.id, what: what, unit: "kinderen",
            startValue: start.map { Figure(rawValue: $0) }, targetValue: Figure(rawValue: target), dueOn: day)
        try await app.stores.committing.projects.add(.indicator(indicator), to: document, by: person(Somebody.hanne.rawValue))
        return indicator
    }

    @discardableResult
    func milestone(_ what: String = "Zwembad gehuurd", by day: String, in document: Document) async throws -> ProjectMilestone {
        let milestone = ProjectMilestone(id: app.surroundings.identifier(), what: what, dueOn: day)
        try await app.stores.committing.projects.add(.milestone(milestone), to: document, by: person(Somebody.hanne.rawValue))
        return milestone
    }

    func measure(_ hundredths: Int, on day: String, of indicator: ProjectIndicator, in document: Document, by somebody: Somebody = .greet)
        async throws
    {
        try await app.stores.committing.projects.measure(
            NewIndicatorValue(measuredOn: day, value: Figure(rawValue: hundredths), note: ""), of: indicator, in: document,
            by: person(somebody.rawValue))
    }
}
